// Task: mending posts, each timed: those that have a finding, and all of them.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

#include "engine.h"
#include "scruple/rewrite.h"

namespace scruple::bench {
namespace {

std::vector<Submission> drafts(bool with_a_finding) {
  std::vector<Submission> chosen;
  for (const std::string& post : posts()) {
    Submission draft;
    draft.text = post;
    if (!with_a_finding || !engine().review(draft, Author{}, workspace(), without_encoder()).findings.empty())
      chosen.push_back(draft);
  }
  require(!chosen.empty(), "rewrite", "some posts have a finding");
  return chosen;
}

void mend(benchmark::State& state, bool with_a_finding) {
  const auto rewriter = Rewriter::open(engine());
  require(rewriter.ok(), "rewrite", "the knowledge can mend texts");
  const Author nobody;
  const auto found = drafts(with_a_finding);
  std::vector<double> took;
  std::size_t rewritten = 0;
  for (auto _ : state) {
    rewritten = 0;
    for (const Submission& submission : found) {
      Workspace unread;  // one that read the post before remembers what the encoder said
      const auto start = std::chrono::steady_clock::now();
      const Rewrite result = rewriter->rewrite(submission, nobody, unread);
      took.push_back(
          std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
      rewritten += result.status == RewriteStatus::rewritten ? 1 : 0;
    }
  }
  std::sort(took.begin(), took.end());
  const auto at = [&](double share) {
    return took[static_cast<std::size_t>(share * static_cast<double>(took.size() - 1))];
  };
  state.counters["p50_us"] = at(0.5);
  state.counters["p99_us"] = at(0.99);
  state.counters["posts"] = static_cast<double>(found.size());
  state.counters["rewritten"] = static_cast<double>(rewritten);
}

void rewrite(benchmark::State& state) {
  mend(state, true);
}
void rewrite_any(benchmark::State& state) {
  mend(state, false);
}
BENCHMARK(rewrite)->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK(rewrite_any)->Iterations(5)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace scruple::bench
