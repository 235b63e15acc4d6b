// Population: how many people there are of each kind, and what names of them mean.
//
//     auto population = Population::open(blob.section(SectionId::population));
//     for (const Meaning& meaning : population->meanings("royal derby")) ...
//
// Rows and strings are read where they lie in the section, which must outlive the Population. Opening checks
// every number that leads somewhere, so that damaged bytes end in nullopt and never in a stray read.
//
// Threads: immutable after open().
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "reidentify/description.h"
#include "reidentify/meanings.h"
#include "reidentify/tables.h"

namespace scruple::reidentify {

/// By which keys are found: of the bytes of the key.
std::uint64_t key_hash(std::string_view key);

class Population {
 public:
  static std::optional<Population> open(std::span<const std::byte> section);

  /// What a phrase may mean, the likeliest first; the key as meanings.h says, or its key_hash().
  std::span<const Meaning> meanings(std::string_view key) const { return meanings(key_hash(key)); }
  std::span<const Meaning> meanings(std::uint64_t hash) const;
  /// The most tokens that any key has.
  std::uint32_t max_key_tokens() const { return max_key_tokens_; }
  /// The most tokens of a key that begins with this token; 0: none does.
  std::uint32_t longest_key(std::string_view first_token) const { return longest_key(key_hash(first_token)); }
  std::uint32_t longest_key(std::uint64_t hash) const;

  std::size_t rows(Entity entity) const;
  /// As the structured form has it: an area's code, an orphacode, else the name. The row must exist.
  std::string_view name(Entity entity, std::uint32_t row) const;
  /// For people: "Lancashire", "Alström syndrome".
  std::string_view title(Entity entity, std::uint32_t row) const;
  /// The row of that exact name(); of several, the first in order of weight.
  std::optional<std::uint32_t> find(Entity entity, std::string_view name) const;
  /// The town of that name in an area (row of areas; kNone: anywhere), the most populous first.
  std::optional<std::uint32_t> find_town(std::string_view name, std::uint32_t area) const;
  std::optional<std::uint32_t> find_first_name(std::string_view name, Sex sex) const;

  /// One rung up: hospital, county, region, country; town or postcode, authority, county, region, country.
  /// nullopt: nothing is broader.
  std::optional<Place> broader(const Place& place) const;
  bool contains(std::uint32_t area, std::uint32_t authority) const;

  std::string_view text(const Text& text) const { return pool_.substr(text.at, text.size); }
  std::span<const AreaRow> areas() const { return areas_; }
  std::span<const std::uint32_t> members(const AreaRow& area) const {
    return members_.subspan(area.first_member, area.members);
  }
  std::span<const TownRow> towns() const { return towns_; }
  std::span<const PostcodeRow> postcodes() const { return postcodes_; }
  std::span<const HospitalRow> hospitals() const { return hospitals_; }
  /// Whence the patients of a hospital come; the shares add up to 1.
  std::span<const ShareRow> residence(const HospitalRow& hospital) const {
    return shares_.subspan(hospital.first_share, hospital.shares);
  }
  std::span<const ProfileRow> profiles() const { return profiles_; }
  std::span<const ConditionRow> conditions() const { return conditions_; }
  std::span<const RegionsRow> regions() const { return regions_; }
  std::span<const RareRow> rare() const { return rare_; }
  std::span<const EthnicityRow> ethnicities() const { return ethnicities_; }
  std::span<const ReligionRow> religions() const { return religions_; }
  std::span<const LocalRow> locals() const { return locals_; }  ///< by authority
  std::span<const CountryRow> countries() const { return countries_; }
  std::span<const LanguageRow> languages() const { return languages_; }
  std::span<const OccupationRow> occupations() const { return occupations_; }
  std::span<const FirstNameRow> first_names() const { return first_names_; }
  std::span<const SurnameRow> surnames() const { return surnames_; }
  std::span<const SourceRow> sources() const { return sources_; }
  /// What --explain says of a table; nullptr: it has no row.
  const TableRow* table(std::string_view name) const;
  const SourceRow* source(std::string_view code) const;
  /// A number of the model (knowledge/population/model.yaml); `otherwise` if it is not there.
  double number(std::string_view name, double otherwise) const;
  /// A sentence (knowledge/population/wording.yaml); empty if it is not there.
  std::string_view wording(std::string_view name) const;

  /// People by age of an area and sex; kAges of them.
  std::span<const double> people(std::uint32_t area, Sex sex) const {
    return std::span(people_).subspan((area * kSexes + static_cast<std::size_t>(sex)) * kAges, kAges);
  }
  double total(std::uint32_t area) const { return totals_[area]; }
  /// The row of conditions that counts all who are seen there; kNone: the table has none.
  std::uint32_t contacts(Setting setting) const { return contacts_[static_cast<std::size_t>(setting)]; }
  std::uint32_t kingdom() const { return kingdom_; }  ///< the row of the United Kingdom

 private:
  struct Checks;
  bool count_people(std::span<const std::uint16_t> counted);
  bool index_keys();
  void find_contacts();

  std::string_view pool_;
  std::span<const AreaRow> areas_;
  std::span<const std::uint32_t> members_;
  std::span<const TownRow> towns_;
  std::span<const PostcodeRow> postcodes_;
  std::span<const HospitalRow> hospitals_;
  std::span<const ShareRow> shares_;
  std::span<const ProfileRow> profiles_;
  std::span<const ConditionRow> conditions_;
  std::span<const RegionsRow> regions_;
  std::span<const RareRow> rare_;
  std::span<const EthnicityRow> ethnicities_;
  std::span<const ReligionRow> religions_;
  std::span<const LocalRow> locals_;
  std::span<const CountryRow> countries_;
  std::span<const LanguageRow> languages_;
  std::span<const OccupationRow> occupations_;
  std::span<const FirstNameRow> first_names_;
  std::span<const SurnameRow> surnames_;
  std::span<const TableRow> tables_;
  std::span<const SourceRow> sources_;
  std::span<const NumberRow> numbers_;
  std::span<const WordingRow> wordings_;
  std::array<std::span<const std::uint32_t>, kEntities> by_name_;  ///< by Entity: rows in order of name()
  std::vector<double> people_, totals_;
  std::array<std::uint32_t, kSettings.size()> contacts_{};
  std::uint32_t kingdom_ = kNone;

  // Keys in order of hash, and where each bucket of them begins.
  std::span<const std::uint64_t> key_hashes_, first_hashes_;
  std::span<const std::uint32_t> key_starts_;  ///< into meanings_, one more than keys
  std::span<const std::uint8_t> first_longest_;
  std::vector<std::uint32_t> key_buckets_, first_buckets_;
  std::vector<std::uint8_t> key_sieve_, first_sieve_;  ///< small enough to stay near the processor
  std::span<const Meaning> meanings_;
  std::uint32_t max_key_tokens_ = 0;
};

}  // namespace scruple::reidentify
