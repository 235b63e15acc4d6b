// Worked examples (examples.jsonl): expected λ within 2 %, level, mode and anchor.
#include <gtest/gtest.h>

#include <charconv>
#include <fstream>
#include <string>

#include "exchange/description.h"
#include "exchange/json_reader.h"
#include "reidentify/estimate.h"
#include "reidentify/tables_for_tests.h"

namespace scruple::reidentify {
namespace {

struct Example {
  std::string text, desc, level, mode, anchor;
  double lambda = 0, sd = 0;
};

/// The description is the first member, so that its JSON is what stands up to ,"text".
Example read_example(const std::string& line) {
  Example example;
  const auto end = line.find(", \"text\"");
  example.desc = line.substr(9, end - 9);
  exchange::JsonReader json(line);
  json.enter_object();
  std::string key;
  const auto number = [&] {
    const auto text = json.read_number();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  while (json.next_member(key)) {
    if (key == "text")
      json.read_string(example.text);
    else if (key == "lambda")
      example.lambda = number();
    else if (key == "sd_log10")
      example.sd = number();
    else if (key == "level")
      json.read_string(example.level);
    else if (key == "mode")
      json.read_string(example.mode);
    else if (key == "anchor" && json.peek() == exchange::JsonType::string)
      json.read_string(example.anchor);
    else
      json.skip();
  }
  return example;
}

TEST(Examples, AgreeWithTheMethod) {
  const Estimator estimator(population());
  std::ifstream file(SCRUPLE_SOURCE_DIR "/tests/reidentify/examples.jsonl");
  std::string line;
  int examples = 0;
  while (std::getline(file, line)) {
    const Example example = read_example(line);
    const auto description = exchange::read_description(example.desc, population());
    ASSERT_TRUE(description) << example.text << ": " << to_string(description.error());
    const Estimate estimate = estimator.estimate(*description);
    EXPECT_NEAR(estimate.lambda / example.lambda, 1, 0.02) << example.text << " " << estimate.lambda;
    EXPECT_NEAR(estimate.sd_log10, example.sd, 0.001) << example.text;
    EXPECT_EQ(name(estimate.level), example.level) << example.text;
    EXPECT_EQ(name(estimate.mode), example.mode) << example.text;
    EXPECT_EQ(estimate.anchor ? population().name(Entity::condition, *estimate.anchor) : "", example.anchor)
        << example.text;
    ++examples;
  }
  EXPECT_EQ(examples, 20);
}

}  // namespace
}  // namespace scruple::reidentify
