// scruple-mentions: for training. Reads Submissions as NDJSON on standard input; writes for each
// the names, handles, addresses and numbers in its text with what the owner model looks at.
//
//   scruple-mentions KNOWLEDGE.blob < submissions.ndjson > mentions.ndjson
//
// One line a submission: {"id", "mentions": [{"start", "end", "class", "features": {name: value}}]},
// offsets in bytes, features that are zero left out.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory_resource>
#include <string>
#include <vector>

#include "exchange/read.h"
#include "knowledge/blob.h"
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

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: scruple-mentions KNOWLEDGE.blob < submissions.ndjson\n", stderr);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  const auto blob = knowledge::Blob::open(std::as_bytes(std::span(bytes)));
  const auto reader = blob ? read::Reader::open(*blob) : std::nullopt;
  if (!reader) {
    std::fprintf(stderr, "%s: error: not a knowledge blob of this version\n", argv[1]);
    return 2;
  }
  for (std::string line; std::getline(std::cin, line);) {
    exchange::Warnings warnings;
    const auto submission = exchange::read_submission(line, warnings);
    if (submission) print(*submission, *reader);
  }
  return 0;
}
