#include "detect/classifiers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory_resource>
#include <random>

#include "compiler/build.h"
#include "text/tables_for_tests.h"

namespace scruple::detect {
namespace {

using compiler::Build;
using compiler::NameBuilder;

/// A model of two topics whose rows a test gives by key.
class ClassifiersTest : public testing::Test {
 protected:
  ClassifiersTest() {
    build_.names.add(NameBuilder::topics, "a.first");
    build_.names.add(NameBuilder::topics, "b.second");
    build_.names.add(NameBuilder::classes, "PERSON");
    names_section_ = build_.names.section();
    names_ = *pattern::Names::open(names_section_);
  }

  std::string model(const std::vector<std::pair<std::uint64_t, std::pair<int, int>>>& rows,
                    const std::string& topics = "[\"a.first\",\"b.second\"]") const {
    std::string text =
        "{\"format\":1,\"topics\":" + topics +
        ",\"bias\":[-1,-2],\"scale\":[[0.5,1],[1,1],[1,1],[1,1],[2,3]],\"price\":0.01,\"rows\":" +
        std::to_string(rows.size()) + "}\n";
    for (const auto& [key, weights] : rows) {
      text.append(reinterpret_cast<const char*>(&key), sizeof key);
      text += static_cast<char>(weights.first);
      text += static_cast<char>(weights.second);
    }
    return text;
  }

  std::vector<std::byte> section(const std::string& text) {
    return compiler::make_models(build_, {"x.model", text});
  }

  read::Reading reading_of(std::string_view text) {
    read::Reading reading(&arena_);
    reading.fields.emplace_back(Field::text, text::read_document(text, tables_.tables, &arena_), &arena_);
    return reading;
  }

  Build build_;
  test::TablesForTests tables_{{"ward"}};
  std::vector<std::byte> names_section_;
  pattern::Names names_;
  std::pmr::monotonic_buffer_resource arena_;
};

TEST_F(ClassifiersTest, WithoutAModelThereIsNoScore) {
  const auto classifiers = Classifiers::open(section(""), names_);
  ASSERT_TRUE(classifiers);
  EXPECT_TRUE(classifiers->empty());
  EXPECT_TRUE(classifiers->score(reading_of(""), {}, {}, &arena_).all.empty());
}

TEST_F(ClassifiersTest, AnEmptyTextHasTheBiases) {
  const auto bytes = section(model({{7, {1, 1}}}));
  const auto classifiers = Classifiers::open(bytes, names_);
  ASSERT_TRUE(classifiers);
  const auto scores = classifiers->score(reading_of(""), {}, {}, &arena_);
  ASSERT_EQ(scores.all.size(), 2U);
  EXPECT_EQ(scores.all[0].log_odds, -1.0);
  EXPECT_EQ(scores.all[1].log_odds, -2.0);
  EXPECT_EQ(scores.find(2)->topic, 2);
  EXPECT_EQ(scores.find(3), nullptr);
}

TEST_F(ClassifiersTest, AWordOfTheRoleAddsItsWeightTimesTheScale) {
  Author author;
  author.role = "Nurse, nurse";
  std::pmr::vector<Feature> features(&arena_);
  FeatureReader(names_).of_submission(reading_of(""), author, {}, features);
  ASSERT_EQ(features.size(), 2U);
  EXPECT_EQ(features[0].key, features[1].key) << "capitals are no other word";
  const auto bytes = section(model({{features[0].key, {10, -10}}}));
  const auto classifiers = Classifiers::open(bytes, names_);
  ASSERT_TRUE(classifiers);
  const auto scores = classifiers->score(reading_of(""), author, {}, &arena_);
  EXPECT_EQ(scores.all[0].log_odds, -1.0 + 2 * 20);
  EXPECT_EQ(scores.all[1].log_odds, -2.0 - 3 * 20);
}

TEST_F(ClassifiersTest, RepeatingSaysNothingNew) {
  const auto keys_of = [&](const std::string& text) {
    const auto reading = reading_of(text);
    const auto& field = reading.fields.front();
    std::pmr::vector<Feature> features(&arena_);
    FeatureReader(names_).of_window(field, {0, static_cast<std::uint32_t>(field.document.tokens().size())},
                                    features);
    std::vector<std::uint64_t> keys;
    for (const auto& feature : features) keys.push_back(feature.key);
    std::sort(keys.begin(), keys.end());
    return keys;
  };
  EXPECT_EQ(keys_of("so so so so tired"), keys_of("so so so so so so so so so so tired"));
  EXPECT_EQ(keys_of("oh no oh no oh no oh no"), keys_of("oh no oh no oh no oh no oh no oh no"));
  EXPECT_NE(keys_of("so tired"), keys_of("so so tired")) << "twice is more than once";
  EXPECT_NE(keys_of("so so so so tired"), keys_of("so so so so so so so dead"));
}

TEST_F(ClassifiersTest, PointsAtTheWordsThatCarriedATopic) {
  const auto reading = reading_of("We sat down. The worst moaners ever came in. Then tea.");
  std::pmr::vector<Feature> features(&arena_);
  const auto& text = reading.fields.front();
  FeatureReader(names_).of_window(text, {0, static_cast<std::uint32_t>(text.document.tokens().size())},
                                  features);
  std::vector<std::pair<std::uint64_t, std::pair<int, int>>> rows;
  for (const auto& feature : features)
    if (feature.family == Family::words && (feature.token == 4 || feature.token == 5))  // "worst moaners"
      rows.push_back({feature.key, {0, 50}});
  std::sort(rows.begin(), rows.end());
  const auto bytes = section(model(rows));
  const auto classifiers = Classifiers::open(bytes, names_);
  ASSERT_TRUE(classifiers);
  const auto scores = classifiers->score(reading, {}, {}, &arena_);
  EXPECT_EQ(scores.all[0].log_odds, -1.0);
  EXPECT_GT(scores.all[1].log_odds, 0);
  const auto known = classifiers->known(reading, {}, scores.all[1].window, &arena_);
  const auto said = classifiers->says(reading, known, scores.all[1].topic, &arena_);
  const auto where = classifiers->words(reading, scores.all[1], said);
  EXPECT_EQ(text.document.source().substr(where.begin, where.end - where.begin), "worst moaners");
}

TEST_F(ClassifiersTest, ALongTextIsScoredByItsWorstWindow) {
  std::string calm;
  for (int i = 0; i < 60; ++i) calm += "A calm day on the ward. ";
  const auto part = reading_of("The worst moaners ever.");
  std::pmr::vector<Feature> features(&arena_);
  FeatureReader(names_).of_window(part.fields.front(), {0, 4}, features);
  std::vector<std::pair<std::uint64_t, std::pair<int, int>>> rows;
  for (const auto& feature : features)
    if (feature.family == Family::words) rows.push_back({feature.key, {50, 0}});
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  const auto bytes = section(model(rows));
  const auto classifiers = Classifiers::open(bytes, names_);
  ASSERT_TRUE(classifiers);
  const auto long_text = calm + "The worst moaners ever. " + calm;
  const auto reading = reading_of(long_text);
  const auto windows = FeatureReader::windows(reading.fields.front(), &arena_);
  EXPECT_GT(windows.size(), 3U);
  for (std::size_t i = 1; i < windows.size(); ++i) EXPECT_EQ(windows[i].first, windows[i - 1].last);
  EXPECT_GT(classifiers->score(reading, {}, {}, &arena_).all[0].log_odds, 0);
}

TEST_F(ClassifiersTest, RefusesAModelThatIsNone) {
  for (const std::string& text :
       {std::string("x"), std::string("{}\n"), model({}, "[\"a.first\",\"nothing\"]"),
        model({}, "[\"a.first\"]"), model({{7, {1, 1}}}) + "x", model({{7, {1, 1}}, {7, {1, 1}}}),
        model({{8, {1, 1}}, {7, {1, 1}}})}) {
    build_.diagnostics.clear();
    EXPECT_TRUE(section(text).empty());
    EXPECT_EQ(build_.diagnostics.size(), 1U);
  }
}

TEST_F(ClassifiersTest, EveryRowIsFoundAgain) {
  std::mt19937_64 random(1);
  std::vector<std::pair<std::uint64_t, std::pair<int, int>>> rows;
  for (int i = 0; i < 500; ++i) rows.push_back({random(), {i % 100, 1}});
  std::sort(rows.begin(), rows.end());
  const auto bytes = section(model(rows));
  EXPECT_FALSE(bytes.empty());
  EXPECT_TRUE(Classifiers::open(bytes, names_));
}

TEST_F(ClassifiersTest, DamageEndsInARefusalOrInSoundScores) {
  const auto whole = section(model({{7, {1, 1}}, {9, {3, -3}}}));
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(Classifiers::open(std::span(whole).first(size), names_)) << size;
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    auto bytes = whole;
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
    if (const auto classifiers = Classifiers::open(bytes, names_))
      classifiers->score(reading_of("a b c"), {}, {}, &arena_);
  }
}

}  // namespace
}  // namespace scruple::detect
