// Task: open the built-in knowledge, checksum included, and a reviewer on it.
#include <benchmark/benchmark.h>

#include "engine.h"

namespace scruple::bench {
namespace {

void opening(benchmark::State& state) {
  require(!engine().codes().empty(), "opening", "the knowledge has codes");
  for (auto _ : state) {
    auto knowledge = Knowledge::built_in();
    auto reviewer = Reviewer::open(*knowledge);
    if (!reviewer.ok()) state.SkipWithError("the reviewer did not open");
  }
}
BENCHMARK(opening)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace scruple::bench
