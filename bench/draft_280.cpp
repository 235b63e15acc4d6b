// Task: review one post of 280 characters, the everyday mix of posts in turn.
#include <benchmark/benchmark.h>

#include "allocations.h"
#include "engine.h"

namespace scruple::bench {
namespace {

std::vector<std::string> drafts() {
  std::vector<std::string> texts;
  for (const std::string& post : posts()) {
    std::string text = post;
    while (text.size() < 280) text += " " + post;
    text.resize(280);
    texts.push_back(text);
  }
  return texts;
}

void draft_280(benchmark::State& state) {
  const std::vector<std::string> texts = drafts();
  std::size_t found = 0;
  for (const std::string& text : texts) found += review(text).findings.empty() ? 0 : 1;
  require(found > 0 && found < texts.size() / 2, "draft_280",
          "some posts, and fewer than half, have a finding");

  const Allocations before = allocations();
  std::size_t i = 0;
  for (auto _ : state) {
    const Review result = review(texts[i++ % texts.size()]);
    benchmark::DoNotOptimize(result.verdict);
  }
  const Allocations after = allocations();
  const auto rounds = static_cast<double>(state.iterations());
  state.SetBytesProcessed(state.iterations() * 280);
  state.counters["allocations"] = static_cast<double>(after.calls - before.calls) / rounds;
  state.counters["allocated_bytes"] = static_cast<double>(after.bytes - before.bytes) / rounds;
  state.counters["share_found"] = static_cast<double>(found) / static_cast<double>(texts.size());
}
BENCHMARK(draft_280);

}  // namespace
}  // namespace scruple::bench
