// scruple-mentions: for training and evaluation. Reads Submissions as NDJSON on standard input;
// writes one line for each.
//
//   scruple-mentions KNOWLEDGE.blob < submissions.ndjson > mentions.ndjson
//
// The names, handles, addresses and numbers in its text with what the owner model looks at:
// {"id", "mentions": [{"start", "end", "class", "features": {name: value}}]}, features that are
// zero left out.
//
//   scruple-mentions --reading KNOWLEDGE.blob < submissions.ndjson > readings.ndjson
//
// The reading of its text: {"id", "stances": [{"start", "end", "stance"}],
// "marks": [{"start", "end", "class", "person", "features": [name]}]}, person 0 where there is none.
//
// Offsets are in bytes.
#include <cstdio>
#include <iostream>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/main/blob_file.h"
#include "exchange/read.h"
#include "read/reader.h"

namespace {

using namespace scruple;

void print(const Submission& submission, const read::Reader& reader) {
  std::pmr::monotonic_buffer_resource arena;
  const auto mentions =
      reader.owned_mentions(submission, submission.author ? *submission.author : Author{}, &arena);
  std::printf("{\"id\":\"%s\",\"mentions\":[", submission.id.value_or("").c_str());
  const char* separator = "";
  for (const auto& mention : mentions) {
    std::printf("%s{\"start\":%u,\"end\":%u,\"class\":\"%s\",\"features\":{", separator, mention.at.begin,
                mention.at.end, std::string(reader.names().cls_name(mention.cls)).c_str());
    separator = "";
    for (std::size_t f = 0; f < read::kOwnerFeatures; ++f) {
      if (mention.features[f] == 0) continue;
      std::printf("%s\"%s\":%g", separator, std::string(name(static_cast<read::OwnerFeature>(f))).c_str(),
                  static_cast<double>(mention.features[f]));
      separator = ",";
    }
    std::printf("}}");
    separator = ",";
  }
  std::printf("]}\n");
}

void print_reading(const Submission& submission, const read::Reader& reader) {
  std::pmr::monotonic_buffer_resource arena;
  const auto reading = reader.read(submission, submission.author ? *submission.author : Author{}, &arena);
  const auto& field = reading.fields.front();
  const auto& names = reader.names();
  std::printf("{\"id\":\"%s\",\"stances\":[", submission.id.value_or("").c_str());
  const char* separator = "";
  for (const auto& scope : field.stances) {
    if (scope.first == scope.last) continue;
    const auto at = field.document.span(scope.first, scope.last);
    std::printf("%s{\"start\":%u,\"end\":%u,\"stance\":\"%s\"}", separator, at.begin, at.end,
                std::string(names.stance_name(scope.stance)).c_str());
    separator = ",";
  }
  std::printf("],\"marks\":[");
  separator = "";
  for (const auto& mark : field.annotations.all()) {
    if (mark.cls == 0) continue;
    const auto at = field.document.span(mark.first, mark.last);
    std::printf("%s{\"start\":%u,\"end\":%u,\"class\":\"%s\",\"person\":%u,\"features\":[", separator,
                at.begin, at.end, std::string(names.cls_name(mark.cls)).c_str(), mark.person);
    for (std::size_t f = 0; f < mark.feature_count; ++f)
      std::printf("%s\"%s\"", f == 0 ? "" : ",", std::string(names.feature_name(mark.features[f])).c_str());
    std::printf("]}");
    separator = ",";
  }
  std::printf("]}\n");
}

}  // namespace

int main(int argc, char** argv) {
  const bool whole = argc == 3 && std::string_view(argv[1]) == "--reading";
  if (argc != 2 && !whole) {
    std::fputs("usage: scruple-mentions [--reading] KNOWLEDGE.blob < submissions.ndjson\n", stderr);
    return 2;
  }
  const compiler::BlobFile file(argv[argc - 1]);
  const auto reader = file.open<read::Reader>();
  if (!reader) return 2;
  for (std::string line; std::getline(std::cin, line);) {
    exchange::Warnings warnings;
    const auto submission = exchange::read_submission(line, warnings);
    if (!submission) continue;
    whole ? print_reading(*submission, *reader) : print(*submission, *reader);
  }
  return 0;
}
