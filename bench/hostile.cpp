// Task: texts made to be slow, against typical text of the same length. The budget is a
// multiple of the typical time a byte; bench/report.mjs takes the ratio.
#include <benchmark/benchmark.h>

#include <functional>

#include "engine.h"

namespace scruple::bench {
namespace {

using Maker = std::function<std::string(std::size_t)>;

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() + unit.size() <= size) text += unit;
  text.append(size - text.size(), ' ');
  return text;
}

Maker repeat(std::string_view unit) {
  return [unit](std::size_t size) { return repeated(unit, size); };
}

// Every word of the posts that have findings, over and over: as many anchors as can be.
std::string triggers(std::size_t size) {
  std::string text;
  for (const std::string& post : posts()) {
    if (!review(post).findings.empty()) text += post + " ";
  }
  return repeated(text.empty() ? "patient " : text, size);
}

// A sentence that never ends.
std::string endless(std::size_t size) {
  std::string text = typical_text(size);
  for (char& c : text) {
    if (c == '.' || c == '!' || c == '?' || c == '\n') c = ' ';
  }
  return text;
}

std::string random_bytes(std::size_t size) {
  std::string text;
  std::uint32_t state = 12345;
  while (text.size() < size) {
    state = state * 1664525U + 1013904223U;
    text += static_cast<char>(state >> 24);
  }
  return text;
}

const std::vector<std::pair<std::string, Maker>>& makers() {
  static const std::vector<std::pair<std::string, Maker>> list = {
      {"typical", typical_text},
      {"endless_sentence", endless},
      {"triggers", triggers},
      {"trigger_word", repeat("my patient ")},
      {"random_bytes", random_bytes},
      {"combining_marks", repeat("a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308")},
      {"spaced_letters", repeat("p a t i e n t ")},
      {"zero_width", repeat("p\u200ba\u200bt\u200bi\u200be\u200bn\u200bt ")},
      {"full_width", repeat("ｐａｔｉｅｎｔ ")},
      {"cyrillic", repeat("раtiеnt ")},
      {"leet", repeat("p4t13nt ")},
      {"stretched", repeat("paaaaaaaaaaaaaatient ")},
      {"one_long_word", repeat("a")},
      {"long_words", repeat("pneumonoultramicroscopicsilicovolcanoconiosis ")},
      {"hyphens", repeat("a-")},
      {"apostrophes", repeat("a'")},
      {"quotes", repeat("\"a ")},
      {"only_quotes", repeat("\"")},
      {"brackets", repeat("(a ")},
      {"digits", repeat("1")},
      {"spaced_digits", repeat("1 2 3 4 ")},
      {"nhs_numbers", repeat("943 476 5919 ")},
      {"dates", repeat("12/03/1984 ")},
      {"postcodes", repeat("NG7 2UH ")},
      {"emoji", repeat("\U0001F600")},
      {"emoji_sequences", repeat("\U0001F469\U0001F3FD\u200d\u2695\ufe0f")},
      {"flags", repeat("\U0001F1EC\U0001F1E7")},
      {"entities", repeat("&amp;lt;")},
      {"open_entities", repeat("&#x")},
      {"mojibake", repeat("â€™Ã©")},
      {"mentions", repeat("@a ")},
      {"only_at", repeat("@")},
      {"hashtags", repeat("#NursesWeekInTheUK ")},
      {"links", repeat("https://a.b/c?d=e ")},
      {"dots", repeat("a.")},
      {"e_mails", repeat("a@b.c ")},
      {"names", repeat("Mrs Jones ")},
      {"new_lines", repeat("\n")},
      {"commas", repeat(",")},
      {"questions", repeat("me? ")},
      {"pronouns", repeat("he told her that she told him ")},
      {"negations", repeat("not never no ")},
      {"broken_utf8", repeat("\xe2\x82")},
      {"continuation_bytes", repeat("\x80")},
      {"nul_bytes", [](std::size_t size) { return std::string(size, '\0'); }},
  };
  return list;
}

void hostile(benchmark::State& state, const Maker& make) {
  const std::string text = make(static_cast<std::size_t>(state.range(0)));
  require(text.size() == static_cast<std::size_t>(state.range(0)), "hostile",
          "the text has the length asked for");
  const Review expected = review(text);
  for (auto _ : state) {
    const Review result = review(text);
    if (result.findings.size() != expected.findings.size())
      state.SkipWithError("two reviews of one text differ");
  }
  state.SetBytesProcessed(state.iterations() * state.range(0));
}

const bool registered = [] {
  for (const auto& [name, make] : makers()) {
    benchmark::RegisterBenchmark(("hostile/" + name).c_str(), hostile, make)->Arg(280)->Arg(20'000);
  }
  benchmark::RegisterBenchmark("hostile/typical", hostile, makers().front().second)->Arg(400'000);
  return true;
}();

}  // namespace
}  // namespace scruple::bench
