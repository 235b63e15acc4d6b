// Task: 10,000 posts one after another, each timed: median and tail, allocations, memory; and of how
// many the encoder would be asked.
// SCRUPLE_BENCH_POSTS names a file of Submissions, one a line; without it the posts of
// bench/posts.txt are cut into pieces.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>

#include "allocations.h"
#include "engine.h"
#include "exchange/read.h"

namespace scruple::bench {
namespace {

constexpr std::size_t kPosts = 10'000;

std::vector<Submission> submissions() {
  std::vector<Submission> list;
  if (const char* path = std::getenv("SCRUPLE_BENCH_POSTS")) {
    std::ifstream file(path);
    for (std::string line; list.size() < kPosts && std::getline(file, line);) {
      exchange::Warnings warnings;
      auto submission = exchange::read_submission(line, warnings);
      require(submission.ok(), "mixed", "every line is a Submission");
      list.push_back(*std::move(submission));
    }
  }
  require(list.empty() || list.size() == kPosts, "mixed", "the file has 10,000 lines");
  for (std::size_t i = 0; list.size() < kPosts; ++i) {
    const std::string& post = posts()[i % posts().size()];
    Submission submission;
    submission.text = post.substr(i * 7 % 60, 60 + i * 13 % 220);
    list.push_back(std::move(submission));
  }
  return list;
}

double percentile(const std::vector<double>& sorted, double share) {
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void mixed(benchmark::State& state) {
  const std::vector<Submission> list = submissions();
  const Author nobody;
  std::size_t found = 0, asked = 0, bytes = 0;
  for (const Submission& submission : list) {  // warms up, too
    found += engine().review(submission, nobody, workspace(), without_encoder()).findings.empty() ? 0 : 1;
    asked += engine().review(submission, nobody, workspace()).closer_reading == CloserReading::done ? 1 : 0;
    bytes += submission.text.size();
  }
  require(found > 0 && found < kPosts, "mixed", "some posts have a finding and some have none");

  std::vector<double> took;
  took.reserve(kPosts * 4);
  const Allocations before = allocations();
  for (auto _ : state) {
    for (const Submission& submission : list) {
      const auto start = std::chrono::steady_clock::now();
      const Review result = engine().review(submission, nobody, workspace(), without_encoder());
      took.push_back(
          std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
      benchmark::DoNotOptimize(result.verdict);
    }
  }
  const Allocations after = allocations();
  std::sort(took.begin(), took.end());
  const auto reviews = static_cast<double>(took.size());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
  state.counters["p50_us"] = percentile(took, 0.5);
  state.counters["p99_us"] = percentile(took, 0.99);
  state.counters["max_us"] = took.back();
  state.counters["allocations"] = static_cast<double>(after.calls - before.calls) / reviews;
  state.counters["share_found"] = static_cast<double>(found) / static_cast<double>(kPosts);
  state.counters["share_asked"] = static_cast<double>(asked) / static_cast<double>(kPosts);
  state.counters["peak_memory"] = static_cast<double>(peak_memory());
}
BENCHMARK(mixed)->Iterations(3)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace scruple::bench
