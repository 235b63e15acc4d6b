// Tables: the rows of the population section, as they stand in it.
//
// Every row is made of 4-byte values (or of 8-byte ones in their places), so that it has no padding and is
// copied as it is. Strings lie in one pool. The compiler (compiler/population.cpp) writes them and
// Population::open() checks every number that leads somewhere, so that code which reads a row need not.
//
// Threads: plain values.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace scruple::reidentify {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;
inline constexpr std::size_t kSexes = 2;
inline constexpr std::size_t kAges = 111;        ///< 0 to 110
inline constexpr std::size_t kAgesCounted = 91;  ///< 0 to 89, and 90 and over
inline constexpr std::size_t kZones = 12;        ///< 9 regions of England and the 3 other countries
inline constexpr std::size_t kEthnicGroups = 21;
inline constexpr std::size_t kReligions = 9;
inline constexpr std::size_t kDecades = 11;  ///< of birth, from the 1920s

struct Text {
  std::uint32_t at = 0, size = 0;
};

/// Where a figure comes from, as people check it.
struct Provenance {
  Text source;  ///< code of a row of sources
  Text year;
  std::uint32_t grade = 'C';  ///< 'A' to 'D'
};

enum class AreaKind : std::uint32_t { authority, county, health_body, region, country };

/// Authorities stand first, so the number of an authority is its row.
struct AreaRow {
  Text code, name;
  AreaKind kind = AreaKind::authority;
  std::uint32_t county = kNone, region = kNone, country = kNone;  ///< rows of areas
  std::uint32_t zone = kNone;                                     ///< of an authority
  std::uint32_t first_member = 0, members = 0;                    ///< authorities, in the list of members
};

struct TownRow {
  Text name;
  std::uint32_t population = 0;  ///< 0: not known
  std::uint32_t authority = 0;
  std::uint32_t area = 0;  ///< whose age structure to use
};

struct PostcodeRow {
  Text name, town;
  std::uint32_t population = 0, authority = 0;
};

/// Which count of a hospital an event is a share of.
enum class Column : std::uint32_t { attendances, emergency_admissions, births, beds };
inline constexpr std::size_t kColumns = 4;

enum class Basis : std::uint32_t { site, allocated, modelled, none };

struct HospitalRow {
  static constexpr std::uint32_t kEmergency = 1;  ///< has an emergency department open to all
  static constexpr std::uint32_t kChildren = 2;
  static constexpr std::uint32_t kSpecialist = 4;
  static constexpr std::uint32_t kCommunity = 8;
  static constexpr std::uint32_t kPrivate = 16;
  Text name;
  std::uint32_t authority = 0, flags = 0;
  std::array<float, kColumns> counts{};  ///< by Column, a year; 0: none
  std::array<Basis, kColumns> bases{};
  std::uint32_t first_share = 0, shares = 0;  ///< whence its patients come: list of shares
  Provenance from;
};

struct ShareRow {
  std::uint32_t authority = 0;
  float share = 0;
};

struct ProfileRow {
  Text name;
  std::array<float, kAges> weight{};  ///< relative rate by single year of age
};

enum class Measure : std::uint32_t { prevalence, incidence };
enum class Via : std::uint32_t {
  emergency_department,
  emergency,
  planned,
  maternity,
  community,
  death,
  prevalent
};
inline constexpr std::uint32_t kVias = 7;

struct ConditionRow {
  /// A disease, whose share among people in care is higher than among all.
  static constexpr std::uint32_t kDisease = 1;
  static constexpr std::uint32_t kObstetric = 2;
  static constexpr std::uint32_t kInborn = 4;
  Text name, group;
  Measure measure = Measure::prevalence;
  Via via = Via::prevalent;
  std::uint32_t flags = 0;
  float per_100k = 0, male_share = 0.5F, sd_log10 = 0;
  std::uint32_t profile = 0;
  std::uint32_t centres = 0;      ///< 0: care is not concentrated
  std::uint32_t regions = kNone;  ///< row of regional factors
  Provenance from;
};

struct RegionsRow {
  std::array<float, kZones> factor{};
};

enum class RareMeasure : std::uint32_t { prevalence, birth_prevalence, incidence, lifetime, cases };

struct RareRow {
  Text code, name;
  RareMeasure measure = RareMeasure::prevalence;
  float per_100k = 0, low = 0, high = 0;
};

struct EthnicityRow {
  Text name;
  std::array<float, 3> age_ratio{};  ///< below 16, to 64, above
};

struct ReligionRow {
  Text name;
};

/// Shares of an authority's people.
struct LocalRow {
  std::array<float, kEthnicGroups> ethnicity{};
  std::array<float, kReligions> religion{};
};

struct CountryRow {
  Text name, adjective;
  float share = 0, male_share = 0.5F, sd_log10 = 0;
  std::uint32_t grade = 'C';
};

struct LanguageRow {
  Text name;
  float share = 0, sd_log10 = 0;
  std::uint32_t grade = 'C';
};

struct OccupationRow {
  Text name;
  float thousand = 0, male_share = 0.5F, sd_log10 = 0;
  std::uint32_t profile = 0;
  Provenance from;
};

struct FirstNameRow {
  Text name;
  std::uint32_t sex = 0;                   ///< of Sex
  std::array<float, kDecades> per_100k{};  ///< of births of that sex in the decade
};

struct SurnameRow {
  Text name;
  float per_100k = 0, sd_log10 = 0;
  std::uint32_t home = kNone;  ///< a country, where it is commoner
  float home_factor = 1;
  std::uint32_t grade = 'C';
};

/// A table as a whole: what --explain says of a figure from it.
struct TableRow {
  Text name, holds, licence;
  Provenance from;
};

struct SourceRow {
  Text code, publication, publisher, year, licence;
};

struct NumberRow {
  Text name;
  double value = 0;
};

struct WordingRow {
  Text name, text;
};

}  // namespace scruple::reidentify
