#include <gtest/gtest.h>

#include "knowledge/sources.h"

namespace scruple::compiler {
namespace {

TEST(NameBuilder, NumbersInOrderOfFirstUse) {
  NameBuilder names;
  EXPECT_EQ(names.add(NameBuilder::classes, "PERSON"), 1);
  EXPECT_EQ(names.add(NameBuilder::classes, "AGE"), 2);
  EXPECT_EQ(names.add(NameBuilder::classes, "PERSON"), 1);
  EXPECT_EQ(names.add(NameBuilder::topics, "PERSON"), 1);
  EXPECT_EQ(names.find(NameBuilder::classes, "AGE"), 2);
  EXPECT_EQ(names.find(NameBuilder::features, "AGE"), 0);
  EXPECT_EQ(names.add(NameBuilder::classes, ""), 0);
}

TEST(NameBuilder, SectionIsReadByNames) {
  NameBuilder builder;
  builder.add(NameBuilder::classes, "PERSON");
  builder.add(NameBuilder::features, "care=patient");
  builder.add(NameBuilder::features, "kind=post");
  builder.add(NameBuilder::topics, "a.topic");
  builder.add(NameBuilder::stances, "quotes");
  const auto section = builder.section();
  const auto names = pattern::Names::open(section);
  ASSERT_TRUE(names);
  EXPECT_EQ(names->cls("PERSON"), 1);
  EXPECT_EQ(names->feature("kind=post"), 2);
  EXPECT_EQ(names->topic_name(1), "a.topic");
  EXPECT_EQ(names->stance("quotes"), 1);
  EXPECT_EQ(names->stance("asks"), 0);
  EXPECT_EQ(names->features(), 2);
}

TEST(VocabularyBuilder, NumbersWordsFromOne) {
  VocabularyBuilder vocabulary;
  EXPECT_EQ(vocabulary.add("ward"), 1U);
  EXPECT_EQ(vocabulary.add("bed"), 2U);
  EXPECT_EQ(vocabulary.add("ward"), 1U);
  EXPECT_EQ(vocabulary.words(), (std::vector<std::string>{"", "ward", "bed"}));
}

TEST(Diagnostic, PointsAtItsPlace) {
  Build build;
  build.error(12, {"a.pat", "one\r\n\ttwö thrée\n"}, 2, 7, "wrong", "mend it");
  EXPECT_EQ(to_string(build.diagnostics.at(0)),
            "a.pat:2:7: error K012: wrong\n"
            "  \ttwö thrée\n"
            "  \t    ^\n"
            "  remedy: mend it\n");
}

TEST(Diagnostic, DoesWithoutAPlace) {
  Build build;
  build.error(100, {"a.pat", ""}, 0, 0, "cannot be read", "");
  build.error(101, {"a.pat", "x\n"}, 9, 9, "behind the end", "");
  EXPECT_EQ(to_string(build.diagnostics.at(0)), "a.pat: error K100: cannot be read\n");
  EXPECT_EQ(to_string(build.diagnostics.at(1)), "a.pat:9:9: error K101: behind the end\n");
}

}  // namespace
}  // namespace scruple::compiler
