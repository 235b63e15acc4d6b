// Task: lines of NDJSON made to be slow to read, against a plain Submission of the same
// size: escapes, nesting, many members, numbers. Reading alone; nothing is reviewed.
#include <benchmark/benchmark.h>

#include "engine.h"
#include "exchange/read.h"

namespace scruple::bench {
namespace {

constexpr std::size_t kSize = 100'000;

std::string repeated(std::string_view start, std::string_view unit, std::string_view end) {
  std::string line(start);
  while (line.size() + unit.size() + end.size() <= kSize) line += unit;
  return line.append(end);
}

void read_line(benchmark::State& state, const std::string& line, bool valid) {
  exchange::Warnings first;
  require(exchange::read_submission(line, first).ok() == valid, "read_line",
          "the line is valid or not, as expected");
  for (auto _ : state) {
    exchange::Warnings warnings;
    auto submission = exchange::read_submission(line, warnings);
    benchmark::DoNotOptimize(submission);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(line.size()));
}

const bool registered = [] {
  const auto add = [](const char* name, std::string line, bool valid) {
    benchmark::RegisterBenchmark(
        (std::string("read_line/") + name).c_str(),
        [line = std::move(line), valid](benchmark::State& state) { read_line(state, line, valid); });
  };
  add("plain", repeated(R"({"text": ")", "Lovely shift today. ", R"("})"), true);
  add("escapes", repeated(R"({"text": ")", R"(\u0041\n)", R"("})"), true);
  add("lone_surrogates", repeated(R"({"text": ")", R"(\ud800)", R"("})"), true);
  add("broken_utf8", repeated(R"({"text": ")", "\xe2\x82", R"("})"), true);
  add("unknown_members", repeated(R"({"text": "a")", R"(,"b":1)", "}"), true);
  add("numbers", repeated(R"({"text": "a", "b": [1)", ",-1.5e-300", "]}"), true);
  add("nesting", repeated(R"({"text": "a", "b": )", "[", ""), false);
  add("codes", repeated(R"({"text": "a", "author": {"codes": ["nmc")", R"(,"nmc")", "]}}"), true);
  return true;
}();

}  // namespace
}  // namespace scruple::bench
