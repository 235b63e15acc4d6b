// scruple-features: for training. Reads Submissions as NDJSON on standard input; writes for each
// what the learned detectors look at and what the other detectors saw.
//
//   scruple-features KNOWLEDGE.blob [ENCODER.blob] < submissions.ndjson > features.bin
//
// Little-endian. First a line of JSON {"topics": [names], "families": n}. Then for each submission:
// the words around the text that the encoder reads, and u32 number of windows; for each window u32 first and
// last byte in the text, for each family, u32 n and n u64 keys (families around and situation are the same in
// each window), and the encoder's words of it; then for each topic two f32: what the detectors with rules
// say together (noisy or), heard and silenced by a stance; and with an encoder, f32 for each topic, its
// log-odds. Words are u32 n and n times u16 size and bytes.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory_resource>
#include <string>
#include <vector>

#include "compiler/main/blob_file.h"
#include "detect/cues.h"
#include "detect/encoder.h"
#include "detect/encoder_input.h"
#include "detect/features.h"
#include "exchange/read.h"
#include "review/engine.h"
#include "review/identify.h"

namespace {

using namespace scruple;

template <class T>
void put(const T& value) {
  std::fwrite(&value, sizeof value, 1, stdout);
}

void put_families(std::span<const detect::Feature> features) {
  for (std::size_t family = 0; family < detect::kFamilies; ++family) {
    std::uint32_t count = 0;
    for (const auto& feature : features) count += static_cast<std::size_t>(feature.family) == family;
    put(count);
    for (const auto& feature : features)
      if (static_cast<std::size_t>(feature.family) == family) put(feature.key);
  }
}

void put_words(const detect::Words& words) {
  put(static_cast<std::uint32_t>(words.size()));
  for (const auto& [word, field, token] : words) {
    const auto size = std::min<std::size_t>(word.size(), 0xFFFF);
    put(static_cast<std::uint16_t>(size));
    std::fwrite(word.data(), 1, size, stdout);
  }
}

void put_signals(const Submission& submission, const read::Reading& reading,
                 std::vector<DescribedPerson> people, const review::Engine& engine,
                 std::pmr::memory_resource* arena) {
  std::pmr::vector<detect::Signal> signals(arena);
  const auto known = review::identifiability(std::move(people));
  if (known && !detect::acts_on_text(submission.kind)) review::add_signals(*known, engine, signals);
  detect::run_cues(engine.reader.rules(), reading, submission.kind, arena, signals);
  engine.acts.run(reading, signals);
  const auto topics = engine.topics.size();
  std::vector<float> heard(topics + 1U), silenced(topics + 1U);
  const auto weighed = weigh::weigh(signals, engine.policies, {0, 1}, arena);
  for (const auto& candidate : weighed.candidates)
    heard[candidate.topic] = static_cast<float>(candidate.confidence);
  for (const auto& signal : weighed.silenced)
    silenced[signal.topic] = std::max(silenced[signal.topic], signal.strength);
  for (std::size_t topic = 1; topic <= topics; ++topic) {
    put(heard[topic]);
    put(silenced[topic]);
  }
}

void print(const Submission& submission, const review::Engine& engine, const detect::Encoder& encoder,
           const detect::FeatureReader& reader, const detect::EncoderInput& input) {
  std::pmr::monotonic_buffer_resource arena;
  const Author author = submission.author.value_or(Author{});
  const auto reading = engine.reader.read(submission, author, &arena);
  const auto& text = reading.fields.front();
  std::pmr::vector<detect::Feature> features(&arena);
  auto people = review::describe(reading, author, engine, &arena);
  const auto marks = review::marks(people);
  reader.of_submission(reading, author, marks, features);
  const auto shared = features.size();
  const auto windows = detect::FeatureReader::windows(text, &arena);
  detect::Words words(&arena);
  input.around(reading, author, words);
  put_words(words);
  put(static_cast<std::uint32_t>(windows.size()));
  for (const auto& window : windows) {
    features.resize(shared);
    reader.of_window(text, window, features);
    const auto at = text.document.span(window.first, window.last);
    put(at.begin);
    put(at.end);
    put_families(features);
    words.clear();
    detect::EncoderInput::window(text, window, words);
    put_words(words);
  }
  put_signals(submission, reading, std::move(people), engine, &arena);
  if (encoder.empty()) return;
  detect::Encoder::Memory memory;
  const auto said = encoder.score(reading, author, windows, &arena, memory);
  const auto topics = encoder.topics();
  for (std::uint16_t topic = 1; topic <= engine.topics.size(); ++topic) {
    const auto at = std::find(topics.begin(), topics.end(), topic);
    put(at == topics.end() ? -99.0F : said[static_cast<std::size_t>(at - topics.begin())]);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fputs("usage: scruple-features KNOWLEDGE.blob [ENCODER.blob] < submissions.ndjson\n", stderr);
    return 2;
  }
  const compiler::BlobFile file(argv[1]), encoder_file(argv[argc - 1]);
  const auto engine = file.open<review::Engine>();
  if (!engine) return 1;
  const auto settings = knowledge::Settings::open(file.section(knowledge::SectionId::settings));
  const auto encoder = detect::Encoder::open(encoder_file.section(knowledge::SectionId::encoder),
                                             engine->reader.names(), *settings);
  if (!encoder || (argc == 3 && encoder->empty())) {
    std::fprintf(stderr, "%s: error: no encoder of this version; train it again\n", argv[2]);
    return 1;
  }
  const detect::FeatureReader reader(engine->reader.names(), &*settings);
  const detect::EncoderInput input(engine->reader.names(), *settings);
  std::printf("{\"topics\":[");
  for (std::uint16_t topic = 1; topic <= engine->topics.size(); ++topic)
    std::printf("%s\"%s\"", topic == 1 ? "" : ",", std::string(engine->topics[topic].id).c_str());
  std::printf("],\"families\":%zu}\n", detect::kFamilies);
  std::string line;
  std::uint64_t number = 0;
  while (std::getline(std::cin, line)) {
    ++number;
    exchange::Warnings warnings;
    const auto parsed = exchange::read_submission(line, warnings);
    if (!parsed) {
      std::fprintf(stderr, "line %llu: error: %s\n", static_cast<unsigned long long>(number),
                   parsed.error().message.c_str());
      return 1;
    }
    print(*parsed, *engine, *encoder, reader, input);
  }
  return 0;
}
