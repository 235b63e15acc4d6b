#include "knowledge/settings.h"

#include <gtest/gtest.h>

#include "knowledge/blob.h"
#include "knowledge/sources.h"

namespace scruple::compiler {
namespace {

std::vector<std::byte> section_of(const std::string& yaml) {
  Build build;
  auto section = make_settings(build, {{"settings.yaml", yaml}});
  EXPECT_EQ(all_diagnostics(build), "");
  return section;
}

TEST(Settings, ReadsDottedNames) {
  const auto section = section_of("b: {z: 2, a: {c: -0.5}}\na: 1e3\na.x: 7\n");
  const auto settings = knowledge::Settings::open(section);
  ASSERT_TRUE(settings);
  EXPECT_EQ(settings->get("b.z"), 2.0F);
  EXPECT_EQ(settings->get("b.a.c"), -0.5F);
  EXPECT_EQ(settings->get("a"), 1000.0F);
  EXPECT_EQ(settings->get("a.x"), 7.0F);
  EXPECT_EQ(settings->get("b"), 0.0F);
  EXPECT_EQ(settings->get("b.zz", 0.25F), 0.25F);
  EXPECT_EQ(settings->get("", 3.0F), 3.0F);
}

TEST(Settings, MayBeEmpty) {
  for (const char* yaml : {"", "{}\n", "# nothing yet\n"}) {
    const auto section = section_of(yaml);
    const auto settings = knowledge::Settings::open(section);
    ASSERT_TRUE(settings) << yaml;
    EXPECT_EQ(settings->get("a", 1.0F), 1.0F);
  }
}

TEST(Settings, RefusesTruncationsAndSurvivesFlips) {
  const auto section = section_of("a: 1\nb: 2\nc: 3\n");
  for (std::size_t size = 0; size < section.size(); ++size)
    EXPECT_FALSE(knowledge::Settings::open(std::span(section).first(size))) << size;
  for (std::size_t bit = 0; bit < section.size() * 8; ++bit) {
    auto bytes = section;
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
    if (const auto settings = knowledge::Settings::open(bytes)) settings->get("b");
  }
}

TEST(Settings, OfTheProjectCompile) {
  Build build;
  const auto section = make_settings(
      build, {project_source("knowledge/settings.yaml"), project_source("knowledge/models/weighing.yaml")});
  EXPECT_EQ(all_diagnostics(build), "");
  EXPECT_TRUE(knowledge::Settings::open(section));
}

}  // namespace
}  // namespace scruple::compiler
