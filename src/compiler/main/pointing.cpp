// scruple-pointing: for training. Reads lines of topics with commas between, a tab and a Submission as JSON;
// writes for each what a finding of these topics has to choose from (src/detect/pointing.h).
//
//   scruple-pointing KNOWLEDGE.blob [ENCODER.blob] < topics-and-submissions > tokens.bin
//
// Little-endian. For each line: u32 number of tokens; of each token u32 field (of Field), u32 first and last
// byte, u32 n and n u64 keys. Of each topic, where it has a learned detector (else nothing), f32 said and
// matched of each token; before them u8, whether it has one. Rules point whether or not a stance silences
// them. With an encoder: u32 its width, then of each token f32 scale and int8 columns of its state, all 0
// where it was not read.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <memory_resource>
#include <optional>
#include <string>

#include "compiler/main/blob_file.h"
#include "detect/cues.h"
#include "detect/encoder.h"
#include "exchange/read.h"
#include "review/engine.h"
#include "review/identify.h"

namespace {

using namespace scruple;

template <class T>
void put(const T& value) {
  std::fwrite(&value, sizeof value, 1, stdout);
}

struct Tool {
  const review::Engine& engine;
  const detect::Encoder& encoder;
  Submission submission;
  Author author;
  std::pmr::monotonic_buffer_resource arena;
  read::Reading reading{&arena};
  std::pmr::vector<detect::TokenAt> tokens{&arena};
};

/// What rules matched for the topic; else the words that carried it.
std::pmr::vector<EvidenceSpan> matched(Tool& tool, std::uint16_t topic) {
  std::pmr::vector<detect::Signal> signals(&tool.arena);
  detect::run_cues(tool.engine.reader.rules(), tool.reading, tool.submission.kind, &tool.arena, signals);
  tool.engine.acts.run(tool.reading, signals);
  std::pmr::vector<EvidenceSpan> spans(&tool.arena);
  for (const auto& signal : signals)
    if (signal.topic == topic && signal.where.begin != signal.where.end) spans.push_back(signal.where);
  return spans;
}

void put_tokens(Tool& tool) {
  std::pmr::vector<std::uint64_t> keys(&tool.arena);
  put(static_cast<std::uint32_t>(tool.tokens.size()));
  for (const auto at : tool.tokens) {
    const auto& field = tool.reading.fields[at.field];
    const auto span = field.document.tokens()[at.token].at;
    keys.clear();
    tool.engine.pointing.keys(tool.reading, at, keys);
    put(static_cast<std::uint32_t>(field.field));
    put(span.begin);
    put(span.end);
    put(static_cast<std::uint32_t>(keys.size()));
    for (const auto key : keys) put(key);
  }
}

void put_topics(Tool& tool, std::string_view names) {
  const auto& [engine, encoder, submission, author, arena, reading, tokens] = tool;
  const auto people = review::describe(reading, author, engine, &tool.arena);
  const auto scores = engine.classifiers.score(reading, author, review::marks(people), &tool.arena);
  for (std::size_t at = 0; at <= names.size();) {
    const auto end = std::min(names.find(',', at), names.size());
    const auto topic = engine.reader.names().topic(names.substr(at, end - at));
    const auto* score = scores.find(topic);
    at = end + 1;
    put(static_cast<std::uint8_t>(score != nullptr));
    if (score == nullptr) continue;
    const auto known = engine.classifiers.known(reading, author, score->window, &tool.arena);
    const auto said = engine.classifiers.says(reading, known, topic, &tool.arena);
    auto spans = matched(tool, topic);
    if (spans.empty()) spans.push_back(engine.classifiers.words(reading, *score, said));
    for (const float number : detect::Pointing::numbers(reading, tokens, said, spans, &tool.arena))
      put(number);
  }
}

void put_states(Tool& tool) {
  constexpr float kMostWhole = 127;
  const auto windows = detect::FeatureReader::windows(tool.reading.fields.front(), &tool.arena);
  std::vector<detect::Encoder::States> all;
  for (const auto window : windows)
    all.push_back(tool.encoder.states(tool.reading, tool.author, window, &tool.arena));
  const auto width = all.front().rows.width;
  put(static_cast<std::uint32_t>(width));
  const auto state_of = [&](detect::TokenAt at) -> std::optional<std::span<const float>> {
    for (const auto& [tokens, rows] : all)
      for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].field == at.field && tokens[i].token == at.token) return rows[i];
    return std::nullopt;
  };
  for (const auto at : tool.tokens) {
    const auto state = state_of(at);
    float most = 0;
    if (state)
      for (const float value : *state) most = std::max(most, std::abs(value));
    const float scale = most / kMostWhole;
    put(scale);
    for (std::size_t i = 0; i < width; ++i)
      put(static_cast<std::int8_t>(scale > 0 ? std::lround((*state)[i] / scale) : 0));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fputs("usage: scruple-pointing KNOWLEDGE.blob [ENCODER.blob] < topics-and-submissions\n", stderr);
    return 2;
  }
  const compiler::BlobFile file(argv[1]), encoder_file(argv[argc - 1]);
  const auto engine = file.open<review::Engine>();
  if (!engine) return 1;
  const auto settings = knowledge::Settings::open(file.section(knowledge::SectionId::settings));
  const auto encoder = detect::Encoder::open(encoder_file.section(knowledge::SectionId::encoder),
                                             engine->reader.names(), *settings);
  if (!encoder || (argc == 3 && encoder->empty())) {
    std::fprintf(stderr, "%s: error: no encoder of this version; train it again\n", argv[argc - 1]);
    return 1;
  }
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto tab = line.find('\t');
    exchange::Warnings warnings;
    const auto parsed = exchange::read_submission(line.substr(std::min(tab, line.size() - 1) + 1), warnings);
    if (!parsed) {
      std::fprintf(stderr, "%s: error: %s\n", line.c_str(), parsed.error().message.c_str());
      return 1;
    }
    Tool tool{*engine, *encoder, *parsed, parsed->author.value_or(Author{}), {}};
    tool.reading = engine->reader.read(tool.submission, tool.author, &tool.arena);
    tool.tokens = detect::Pointing::tokens(tool.reading, 0, &tool.arena);
    put_tokens(tool);
    put_topics(tool, std::string_view(line).substr(0, tab));
    if (!encoder->empty()) put_states(tool);
  }
  return 0;
}
