// scruple-pointing: for training. Reads lines of a topic, a tab and a Submission as JSON; writes for each a
// JSON list of the stretches that a finding of the topic has to choose from (src/detect/pointing.h), each
// [field, first byte, last byte, then its terms]. Rules point whether or not a stance silences them.
//
//   scruple-pointing KNOWLEDGE.blob < topics-and-submissions > stretches.ndjson
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory_resource>
#include <string>

#include "compiler/main/blob_file.h"
#include "detect/cues.h"
#include "exchange/read.h"
#include "review/engine.h"
#include "review/identify.h"

namespace {

using namespace scruple;

/// What rules matched for the topic, in order; else the words that carried it.
std::pmr::vector<EvidenceSpan> matched(std::uint16_t topic, const Submission& submission,
                                       const read::Reading& reading, const review::Engine& engine,
                                       std::pmr::memory_resource* arena) {
  std::pmr::vector<detect::Signal> signals(arena);
  detect::run_cues(engine.reader.rules(), reading, submission.kind, arena, signals);
  engine.acts.run(reading, signals);
  std::erase_if(signals,
                [&](const detect::Signal& s) { return s.topic != topic || s.where.begin == s.where.end; });
  std::pmr::vector<EvidenceSpan> spans(arena);
  for (const auto& signal : signals) spans.push_back(signal.where);
  std::sort(spans.begin(), spans.end(), [](const EvidenceSpan& a, const EvidenceSpan& b) {
    return std::tie(a.in, a.begin, a.end) < std::tie(b.in, b.begin, b.end);
  });
  return spans;
}

void print(const std::string& topic_name, const Submission& submission, const review::Engine& engine) {
  std::pmr::monotonic_buffer_resource arena;
  const Author author = submission.author.value_or(Author{});
  const auto reading = engine.reader.read(submission, author, &arena);
  const auto people = review::describe(reading, author, engine, &arena);
  const auto scores = engine.classifiers.score(reading, author, review::marks(people), &arena);
  const auto topic = engine.reader.names().topic(topic_name);
  const auto* score = scores.find(topic);
  std::printf("[");
  if (score != nullptr) {
    const auto said = engine.classifiers.says(
        reading, engine.classifiers.known(reading, author, score->window, &arena), score->topic, &arena);
    auto spans = matched(topic, submission, reading, engine, &arena);
    if (spans.empty()) spans.push_back(engine.classifiers.words(reading, *score, said));
    const char* between = "";
    for (const auto& stretch : engine.pointing.stretches(reading, said, spans, &arena)) {
      std::printf("%s[%d,%u,%u", between, static_cast<int>(stretch.where.in), stretch.where.begin,
                  stretch.where.end);
      for (const double term : stretch.terms) std::printf(",%.4g", term);
      std::printf("]");
      between = ",";
    }
  }
  std::printf("]\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: scruple-pointing KNOWLEDGE.blob < topics-and-submissions\n", stderr);
    return 2;
  }
  const compiler::BlobFile file(argv[1]);
  const auto engine = file.open<review::Engine>();
  if (!engine) return 1;
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto tab = line.find('\t');
    exchange::Warnings warnings;
    const auto parsed = exchange::read_submission(line.substr(std::min(tab, line.size() - 1) + 1), warnings);
    if (!parsed) {
      std::fprintf(stderr, "%s: error: %s\n", line.c_str(), parsed.error().message.c_str());
      return 1;
    }
    print(line.substr(0, tab), *parsed, *engine);
  }
  return 0;
}
