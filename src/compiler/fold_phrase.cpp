#include <memory_resource>

#include "compiler/build.h"
#include "text/document.h"

namespace scruple::compiler {

std::vector<text::WordId> fold_phrase(Build& build, std::string_view phrase) {
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(phrase, build.characters, &arena);
  std::vector<text::WordId> words;
  for (const text::Token& token : document.tokens())
    words.push_back(build.vocabulary.add(document.folded(token)));
  return words;
}

}  // namespace scruple::compiler
