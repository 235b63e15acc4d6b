// The population tables: what phrases mean (meanings.tsv), ladders, and damaged bytes.
#include "reidentify/population.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory_resource>
#include <random>
#include <sstream>

#include "reidentify/tables_for_tests.h"
#include "text/document.h"
#include "text/tables.h"

namespace scruple::reidentify {
namespace {

constexpr const char* kEntityNames[] = {"hospital", "area",       "town",      "postcode", "condition",
                                        "rare",     "occupation", "ethnicity", "religion", "country",
                                        "language", "first_name", "surname"};

/// As a reading makes it: with the whole vocabulary.
std::string key_of(std::string_view phrase) {
  static const Knowledge knowledge = *Knowledge::built_in();
  static const auto tables = *text::Tables::open(knowledge.blob().section(knowledge::SectionId::fold),
                                                 knowledge.blob().section(knowledge::SectionId::vocabulary));
  std::pmr::monotonic_buffer_resource arena;
  const auto document = text::read_document(phrase, tables, &arena);
  std::string key;
  for (const auto& token : document.tokens()) {
    if (!key.empty()) key += ' ';
    key += document.folded(token);
  }
  return key;
}

std::string said(std::span<const Meaning> meanings) {
  if (meanings.empty()) return "-";
  const Meaning& first = meanings.front();
  std::string out = kEntityNames[static_cast<std::size_t>(first.entity)];
  out += ' ';
  out += population().name(first.entity, first.row);
  std::string flags;
  if ((first.flags & Meaning::kAdjective) != 0) flags += 'a';
  if ((first.flags & Meaning::kAmbiguous) != 0) flags += '?';
  if ((first.flags & Meaning::kTogether) != 0) flags += '+';
  return flags.empty() ? out : out + '\t' + flags;
}

TEST(Population, PhrasesMeanRows) {
  std::ifstream file(SCRUPLE_SOURCE_DIR "/tests/reidentify/meanings.tsv");
  ASSERT_TRUE(file);
  std::string line;
  while (std::getline(file, line)) {
    if (line.empty() || line.front() == '#') continue;
    const auto tab = line.find('\t');
    EXPECT_EQ(said(population().meanings(key_of(line.substr(0, tab)))), line.substr(tab + 1)) << line;
  }
}

TEST(Population, EveryNameIsFoundByItsKey) {
  for (const Entity entity :
       {Entity::hospital, Entity::town, Entity::condition, Entity::occupation, Entity::first_name})
    for (std::uint32_t row = 0; row < population().rows(entity); ++row) {
      const std::string_view title = population().title(entity, row);
      if (std::count(title.begin(), title.end(), '-') > 2) continue;  // a reading may join some of its parts
      const std::string key = key_of(title);
      if (std::count(key.begin(), key.end(), ' ') > 9) continue;  // no post spells such a name out
      bool found = false;
      for (const Meaning& meaning : population().meanings(key))
        found = found || (meaning.entity == entity && meaning.row == row);
      EXPECT_TRUE(found) << population().title(entity, row);
      EXPECT_GE(population().longest_key(key.substr(0, key.find(' '))),
                std::count(key.begin(), key.end(), ' ') + 1);
    }
}

TEST(Population, EveryNameIsFoundExactly) {
  for (std::size_t e = 0; e < kEntities; ++e)
    for (std::uint32_t row = 0; row < population().rows(static_cast<Entity>(e)); ++row) {
      const auto entity = static_cast<Entity>(e);
      const auto found = population().find(entity, population().name(entity, row));
      ASSERT_TRUE(found);
      EXPECT_EQ(population().name(entity, *found), population().name(entity, row));
    }
  EXPECT_FALSE(population().find(Entity::hospital, "Royal Derby"));
}

TEST(Population, AgesAddUpToTheKingdom) {
  double sum = 0;
  for (std::uint32_t row = 0; row < population().locals().size(); ++row) sum += population().total(row);
  EXPECT_NEAR(sum, 68'265'203, 500);
  EXPECT_NEAR(population().total(population().kingdom()), sum, 1);
}

TEST(Population, LaddersEndInTheKingdomAndNeverLosePeople) {
  const auto climb = [](Place place) {
    std::size_t members = 0;
    int rungs = 0;
    while (const auto next = population().broader(place)) {
      place = *next;
      EXPECT_GE(population().areas()[place.row].members, members);
      members = population().areas()[place.row].members;
      EXPECT_LT(++rungs, 6);
    }
    EXPECT_EQ(place.row, population().kingdom());
  };
  for (std::uint32_t row = 0; row < population().hospitals().size(); ++row)
    climb({Place::Kind::hospital, row});
  for (std::uint32_t row = 0; row < population().areas().size(); ++row) climb({Place::Kind::area, row});
  for (std::uint32_t row = 0; row < population().towns().size(); row += 50) climb({Place::Kind::town, row});
}

TEST(Population, DamagedBytesAreRefusedOrHarmless) {
  const auto section = population_section();
  std::vector<std::byte> bytes(section.begin(), section.end());
  for (const std::size_t size : {std::size_t{0}, std::size_t{3}, bytes.size() / 2, bytes.size() - 1})
    EXPECT_FALSE(Population::open(std::span(bytes).first(size)));
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const std::size_t at = random() % bytes.size();
    const std::byte before = bytes[at];
    bytes[at] ^= std::byte{0xFF};
    if (const auto tables = Population::open(bytes)) {
      for (std::size_t e = 0; e < kEntities; ++e)
        for (std::uint32_t row = 0; row < tables->rows(static_cast<Entity>(e)); row += 97)
          EXPECT_LE(tables->title(static_cast<Entity>(e), row).size(), bytes.size());
      EXPECT_LE(tables->meanings("derby").size(), bytes.size());
    }
    bytes[at] = before;
  }
}

}  // namespace
}  // namespace scruple::reidentify
