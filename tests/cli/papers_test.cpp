// Man page, completions and examples say what the program does.
#include <fstream>
#include <sstream>

#include "cli/profile.h"
#include "exchange/read.h"
#include "fake_engine.h"

namespace scruple::cli {
namespace {

std::string file(const std::string& name) {
  std::ifstream in(SCRUPLE_SOURCE_DIR "/" + name, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  EXPECT_FALSE(out.str().empty()) << name;
  return out.str();
}

bool has_word(const std::string& text, const std::string& word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const char after = at + word.size() < text.size() ? text[at + word.size()] : ' ';
    if (after != '-' && std::isalnum(static_cast<unsigned char>(after)) == 0) return true;
  }
  return false;
}

TEST(Papers, NameEveryOption) {
  const auto options = option_names();
  EXPECT_GT(options.size(), 25U);
  const std::string man = file("man/scruple.1");
  const std::string bash = file("completions/scruple.bash");
  const std::string zsh = file("completions/_scruple");
  const std::string fish = file("completions/scruple.fish");
  for (const auto& [command, option] : options) {
    const std::string bare = option.substr(2);
    EXPECT_TRUE(has_word(man, "Fl -" + bare)) << command << " " << option;
    EXPECT_TRUE(has_word(bash, option)) << command << " " << option;
    EXPECT_TRUE(has_word(zsh, option)) << command << " " << option;
    EXPECT_TRUE(has_word(fish, "-l " + bare)) << command << " " << option;
    if (command.empty()) continue;
    EXPECT_TRUE(has_word(man, "scruple " + command)) << command;
    EXPECT_TRUE(has_word(fish, command)) << command;
  }
}

TEST(Papers, TheManPageHasNoFaults) {
  if (std::system("man -w man >/dev/null 2>&1 || command -v groff >/dev/null 2>&1") != 0)
    GTEST_SKIP() << "no man here";
  EXPECT_EQ(
      std::system("test -z \"$(man -l --warnings " SCRUPLE_SOURCE_DIR "/man/scruple.1 2>&1 >/dev/null)\""),
      0);
}

TEST(Papers, TheExamplesCanBeRead) {
  std::istringstream lines(file("examples/submissions.ndjson"));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    exchange::Warnings warnings;
    const auto got = exchange::read_submission(line, warnings);
    EXPECT_TRUE(got.ok()) << line;
    EXPECT_TRUE(warnings.empty()) << line;
  }
  EXPECT_GE(count, 12);
  exchange::Warnings warnings;
  const auto author = read_profile(SCRUPLE_SOURCE_DIR "/examples/author.yaml", warnings);
  ASSERT_TRUE(author.ok()) << to_string(author.error());
  EXPECT_TRUE(warnings.empty());
  EXPECT_EQ(author->codes, std::vector<std::string>{"+nhs-trust"});
}

}  // namespace
}  // namespace scruple::cli
