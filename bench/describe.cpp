// Task: how many people fit a description, for each of the worked examples.
#include <benchmark/benchmark.h>

#include <fstream>

#include "engine.h"
#include "exchange/description.h"
#include "knowledge/blob.h"
#include "scruple/reviewer.h"

namespace scruple::bench {
namespace {

const reidentify::Estimator& estimator() {
  static const Knowledge knowledge = *Knowledge::built_in();
  static const auto tables =
      *reidentify::Population::open(knowledge.blob().section(knowledge::SectionId::population));
  static const reidentify::Estimator it(tables);
  return it;
}

std::vector<reidentify::Description> examples() {
  std::vector<reidentify::Description> out;
  std::ifstream file(SCRUPLE_SOURCE_DIR "/tests/reidentify/examples.jsonl");
  for (std::string line; std::getline(file, line);) {
    const auto end = line.find(", \"text\"");
    const auto one = exchange::read_description(line.substr(9, end - 9), estimator().population());
    require(one.ok(), "estimate", "the worked examples can be read");
    out.push_back(*one);
  }
  return out;
}

void estimate_examples(benchmark::State& state) {
  const auto descriptions = examples();
  for (auto _ : state)
    for (const auto& description : descriptions) benchmark::DoNotOptimize(estimator().estimate(description));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(descriptions.size()));
}
BENCHMARK(estimate_examples)->Name("estimate/examples")->Unit(benchmark::kMicrosecond);

void open_population(benchmark::State& state) {
  const auto knowledge = *Knowledge::built_in();
  const auto section = knowledge.blob().section(knowledge::SectionId::population);
  for (auto _ : state) benchmark::DoNotOptimize(reidentify::Population::open(section));
}
BENCHMARK(open_population)->Name("estimate/open_tables")->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace scruple::bench
