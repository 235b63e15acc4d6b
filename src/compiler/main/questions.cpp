// scruple-questions: for training. Reads questions on standard input, one a line; writes for each what the
// finder of guides looks at, as a line of JSON:
//
//   scruple-questions KNOWLEDGE.blob < questions.txt
//   {"features": [[keys] for each family], "stems": [words with their endings cut]}
#include <cstdio>
#include <iostream>
#include <string>

#include "advise/guides_features.h"
#include "compiler/main/blob_file.h"
#include "exchange/json_writer.h"
#include "review/engine.h"

namespace {

using namespace scruple;

void print(const std::string& question, const advise::Wording& wording) {
  std::string out;
  exchange::JsonWriter json(out);
  json.begin_object();
  json.member("features");
  json.begin_array();
  for (const auto& keys : advise::question_features(question, wording, nullptr)) {
    json.begin_array();
    for (const std::uint32_t key : keys) json.integer(key);
    json.end_array();
  }
  json.end_array();
  json.member("stems");
  json.begin_array();
  for (const std::string& word : wording.words_of(question)) json.string(wording.cut(word));
  json.end_array();
  json.end_object();
  std::puts(out.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: scruple-questions KNOWLEDGE.blob < questions.txt\n", stderr);
    return 2;
  }
  const compiler::BlobFile file(argv[1]);
  const auto engine = file.open<review::Engine>();
  if (!engine) return 1;
  knowledge::SectionReader reader(file.section(knowledge::SectionId::guides));
  const auto wording = advise::Wording::read(reader, engine->reader.tables());
  if (!wording) {
    std::fprintf(stderr, "%s: error: its guides are damaged\n", argv[1]);
    return 1;
  }
  for (std::string line; std::getline(std::cin, line);) print(line, *wording);
  return 0;
}
