#include <memory_resource>

#include "compiler/build.h"
#include "text/document.h"

namespace scruple::compiler {

namespace {

/// A possessive that stands by itself in a pattern: in texts it follows the word it belongs to.
bool lone_possessive(std::string_view phrase, const text::Document& document, const text::Token& token) {
  return document.folded(token) == "s" && token.at.begin > 0 && phrase[token.at.begin - 1] == '\'';
}

}  // namespace

std::vector<text::WordId> fold_phrase(Build& build, std::string_view phrase) {
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(phrase, build.characters, &arena);
  std::vector<text::WordId> words;
  for (const text::Token& token : document.tokens())
    words.push_back(
        build.vocabulary.add(lone_possessive(phrase, document, token) ? "'s" : document.folded(token)));
  return words;
}

}  // namespace scruple::compiler
