#include <gtest/gtest.h>

#include "compiler/inflect.h"
#include "kit.h"

namespace scruple::test {
namespace {

std::string forms(std::string_view lemma, const std::string& irregular = "") {
  compiler::Build build = make_build();
  const compiler::Inflections inflections(build, {"irregular.tsv", irregular});
  std::string out;
  for (const std::string& form : inflections.forms(lemma)) out += (out.empty() ? "" : " ") + form;
  return out;
}

TEST(Inflect, RegularLemmas) {
  const std::pair<const char*, const char*> cases[] = {
      {"accept", "accept accepted accepting accepts"},
      {"patient", "patient patiented patienting patients"},
      {"nurse", "nurse nursed nurses nursing"},
      {"agree", "agree agreed agreeing agrees"},
      {"dye", "dye dyed dyeing dyes"},
      {"untie", "untie untied unties untying"},
      {"pity", "pitied pities pity pitying"},
      {"stay", "stay stayed staying stays"},
      {"discuss", "discuss discussed discusses discussing"},
      {"watch", "watch watched watches watching"},
      {"fix", "fix fixed fixes fixing"},
      {"echo", "echo echoed echoes echoing echos"},
      {"stop", "stop stopped stopping stops"},
      {"hop", "hop hopped hopping hops"},
      {"snow", "snow snowed snowing snows"},
      {"quip", "quip quipped quipping quips"},
      {"travel", "travel traveled traveling travelled travelling travels"},
      {"refer", "refer refered refering referred referring refers"},
      {"help", "help helped helping helps"},
      {"need", "need needed needing needs"},
      {"panic", "panic panicked panicking panics"},
  };
  for (const auto& [lemma, expected] : cases) EXPECT_EQ(forms(lemma), expected);
}

TEST(Inflect, TheTableGivesAllForms) {
  EXPECT_EQ(forms("take", "# c\ntake\ttakes took taken taking\n"), "take taken takes taking took");
  EXPECT_EQ(forms("sheep", "child\tchildren\r\n"), "sheep sheeped sheeping sheeps");
  EXPECT_EQ(forms("child", "child\tchildren\r\n"), "child children");
}

TEST(Inflect, ABadLineIsTold) {
  compiler::Build build = make_build();
  const compiler::Inflections inflections(build, {"irregular.tsv", "take takes\n\nx\t\ny\tz\n"});
  EXPECT_EQ(short_list(build.diagnostics),
            "1:1 K160 this line is not a lemma, a tab and forms\n3:1 K160 this line is not a lemma, a tab "
            "and forms\n");
}

}  // namespace
}  // namespace scruple::test
