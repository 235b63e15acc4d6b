// Task: posts of 280 characters that the encoder reads, each timed.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

#include "engine.h"

namespace scruple::bench {
namespace {

void encoder(benchmark::State& state) {
  ReviewOptions options;
  options.deep = Deep::always;
  std::vector<double> took;
  for (auto _ : state) {
    for (const std::string& post : posts()) {
      Submission submission;
      submission.text = (post + ' ' + post + ' ' + post).substr(0, 280);
      const auto start = std::chrono::steady_clock::now();
      benchmark::DoNotOptimize(engine().review(submission, {}, workspace(), options));
      took.push_back(
          std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
    }
  }
  std::sort(took.begin(), took.end());
  state.counters["p50_us"] = took[took.size() / 2];
}
BENCHMARK(encoder)->Iterations(3)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace scruple::bench
