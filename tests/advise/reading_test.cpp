// What is shown reads easily, and is never a verdict: guides and topics to reading grade 9, and
// none of the unwanted words of knowledge/topics.yaml.
#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <string>
#include <vector>

#include "advise/guides.h"
#include "compiler/yaml.h"
#include "knowledge/sources.h"
#include "review/engine.h"
#include "scruple/reviewer.h"

namespace scruple::advise {
namespace {

constexpr double kMostGrade = 9.0;

bool letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Groups of vowels, a silent e left out: what readability formulas count as syllables.
int syllables(std::string_view word) {
  int count = 0;
  bool before = false;
  for (const char c : word) {
    const bool vowel = std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
    count += vowel && !before ? 1 : 0;
    before = vowel;
  }
  if (count > 1 && word.ends_with('e') && !word.ends_with("le")) --count;
  if (count > 1 && word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded")) --count;
  return std::max(count, 1);
}

/// Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59.
double grade(const std::vector<std::string_view>& texts) {
  double words = 0, sentences = 0, parts = 0;
  for (std::string_view text : texts) {
    std::string word;
    bool open = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
      const char c = i < text.size() ? text[i] : '.';
      if (letter(c) || (c == '\'' && !word.empty())) {
        word += c;
        continue;
      }
      if (!word.empty()) {
        ++words;
        parts += syllables(word);
        open = true;
        word.clear();
      }
      const bool ends = c == '.' || c == '?' || c == '!';
      if (ends && open && (i + 1 >= text.size() || text[i + 1] == ' ')) {
        ++sentences;
        open = false;
      }
    }
    if (open) ++sentences;
  }
  return words == 0 ? 0 : 0.39 * words / std::max(sentences, 1.0) + 11.8 * parts / words - 15.59;
}

std::vector<std::string> unwanted() {
  std::vector<std::string> words;
  for (const YAML::Node& word :
       YAML::Load(compiler::project_source("knowledge/topics.yaml").text)["unwanted"])
    words.push_back(word.Scalar());
  return words;
}

TEST(Reading, OfGuidesIsEasyAndNoVerdict) {
  const auto reviewer = Reviewer::open(Knowledge::built_in().value());
  const auto guides = Guides::open(reviewer->knowledge().blob().section(knowledge::SectionId::guides),
                                   reviewer->engine().reader.tables());
  ASSERT_TRUE(guides.has_value());
  const auto words = unwanted();
  ASSERT_FALSE(words.empty());
  double highest = 0, sum = 0;
  for (std::uint16_t i = 0; i < guides->size(); ++i) {
    const auto texts = guides->texts(i);
    const double reached = grade(texts);
    EXPECT_LE(reached, kMostGrade) << guides->id(i);
    highest = std::max(highest, reached);
    sum += reached;
    for (const std::string_view text : texts)
      EXPECT_EQ(compiler::first_of_phrases(text, words), "") << guides->id(i) << ": " << text;
  }
  EXPECT_GE(guides->size(), 48);
  std::printf("guides: highest grade %.1f, mean %.1f\n", highest, sum / guides->size());
}

TEST(Reading, OfTopicsIsEasyAndNoVerdict) {
  const auto reviewer = Reviewer::open(Knowledge::built_in().value());
  const codes::Topics& topics = reviewer->engine().topics;
  const auto words = unwanted();
  double highest = 0;
  for (std::uint16_t i = 1; i <= topics.size(); ++i) {
    std::vector<std::string_view> texts = {topics[i].title, topics[i].reason, topics[i].question};
    texts.insert(texts.end(), topics[i].advice.begin(), topics[i].advice.end());
    const double reached = grade(texts);
    EXPECT_LE(reached, kMostGrade) << topics[i].id;
    highest = std::max(highest, reached);
    for (const std::string_view text : texts)
      EXPECT_EQ(compiler::first_of_phrases(text, words), "") << topics[i].id << ": " << text;
  }
  std::printf("topics: highest grade %.1f\n", highest);
}

}  // namespace
}  // namespace scruple::advise
