// What is shown reads easily, and is never a verdict: guides, topics, codes and all other sentences of the
// knowledge to reading grade 9, and none of the unwanted words of knowledge/topics.yaml, in C++ neither.
#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
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

/// Files whose sentences are shown, and under which keys those stand.
struct Shown {
  const char* file;
  std::set<std::string> keys;
};

const std::vector<Shown>& shown() {
  static const std::set<std::string> code = {"summary", "differs", "whom", "when", "how", "text"};
  static const std::vector<Shown> files = {
      {"codes/gmc.yaml", code},
      {"codes/hcpc.yaml", code},
      {"codes/nhs-trust.yaml", code},
      {"codes/nmc.yaml", code},
      {"codes/nottingham.yaml", code},
      {"knowledge/topics.yaml", {"title", "reason", "question", "says", "then", "advice"}},
      {"knowledge/rights.yaml", {"text", "whom", "when", "how"}},
      {"knowledge/checklists.yaml", {"title", "text", "why"}},
      {"knowledge/rewriting.yaml",
       {"reason", "unchanged", "rewritten", "kept", "withheld", "withheld_act", "withheld_picture",
        "withheld_text", "withheld_reply", "reply"}},
      {"knowledge/population/wording.yaml",
       {"about", "red", "amber", "green", "alone", "alone_only", "colleague", "colleague_only", "self",
        "most", "path", "no_path", "k", "spread", "unique", "source", "grades"}},
  };
  return files;
}

using Visit = std::function<void(const std::string& key, const std::string& text)>;

/// Each scalar with the key that it stands under.
void walk(const YAML::Node& node, const std::string& key, const Visit& visit) {
  if (node.IsScalar()) visit(key, node.Scalar());
  if (node.IsSequence())
    for (const YAML::Node& one : node) walk(one, key, visit);
  if (node.IsMap())
    for (const auto& entry : node) walk(entry.second, entry.first.Scalar(), visit);
}

TEST(Reading, OfEveryFileThatIsShownIsEasy) {
  for (const Shown& one : shown()) {
    std::vector<std::string> texts;
    walk(YAML::Load(compiler::project_source(one.file).text), "",
         [&](const std::string& key, const std::string& text) {
           if (one.keys.contains(key)) texts.push_back(text);
         });
    ASSERT_GE(texts.size(), 5U) << one.file;
    const double reached = grade({texts.begin(), texts.end()});
    std::printf("%s: grade %.1f\n", one.file, reached);
    EXPECT_LE(reached, kMostGrade) << one.file;
  }
}

/// Whatever reads like words in the knowledge; ids and names of topics do not.
TEST(Words, OfTheKnowledgeAreNoVerdict) {
  const auto words = unwanted();
  const std::filesystem::path root = SCRUPLE_SOURCE_DIR;
  std::vector<std::filesystem::path> files;
  for (const Shown& one : shown()) files.push_back(root / one.file);
  for (const auto& entry : std::filesystem::directory_iterator(root / "knowledge/guides"))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  std::size_t seen = 0;
  for (const auto& file : files)
    walk(YAML::Load(compiler::read_text(file.string())), "",
         [&](const std::string& key, const std::string& text) {
           const bool shown = key != "unwanted" && key != "also" && key != "same";
           if (!shown || text.find(' ') == std::string::npos) return;
           ++seen;
           EXPECT_EQ(compiler::first_of_phrases(text, words), "") << file << ": " << text;
         });
  EXPECT_GT(seen, 2000U);
}

/// What stands between quotes in a line of C++ and reads like words.
std::vector<std::string> sentences_of(const std::string& source) {
  std::vector<std::string> out;
  for (std::size_t from = source.find('"'); from != std::string::npos; from = source.find('"', from)) {
    std::size_t to = from + 1;
    while (to < source.size() && source[to] != '"' && source[to] != '\n') to += source[to] == '\\' ? 2 : 1;
    std::string text = source.substr(from + 1, std::min(to, source.size()) - from - 1);
    if (text.find(' ') != std::string::npos) out.push_back(std::move(text));
    from = to + 1;
    if (from >= source.size()) break;
  }
  return out;
}

TEST(Words, OfTheProgramAreNoVerdict) {
  const auto words = unwanted();
  std::size_t seen = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(SCRUPLE_SOURCE_DIR) + "/src"))
    if (const auto extension = entry.path().extension(); extension == ".cpp" || extension == ".h")
      for (const std::string& text : sentences_of(compiler::read_text(entry.path().string()))) {
        ++seen;
        EXPECT_EQ(compiler::first_of_phrases(text, words), "") << entry.path() << ": " << text;
      }
  EXPECT_GT(seen, 500U);
}

}  // namespace
}  // namespace scruple::advise
