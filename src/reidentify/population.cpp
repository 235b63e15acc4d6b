#include "reidentify/population.h"

#include <algorithm>
#include <cstring>

#include "knowledge/blob.h"
#include "text/table_layout.h"

namespace scruple::reidentify {
namespace {

/// Keys are found by the first bits of their hash, about one to a bucket.
constexpr std::uint32_t kBucketBits = 16;
/// Most words and phrases of a text are no keys: one bit for each value of so many first bits says that there
/// is one.
constexpr std::uint32_t kSieveBits = 21;
/// People of 90 and over: each year of age has this share of the year before.
constexpr double kSurvivalPast90 = 0.69;
/// No rate, share or count is larger; a larger one is damage.
constexpr float kMost = 1e9F;

bool sound(float value) {
  return value >= 0 && value <= kMost;  // false for what is no number
}

bool sound(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(), [](float value) { return sound(value); });
}

std::size_t bucket_of(std::uint64_t hash) {
  return static_cast<std::size_t>(hash >> (64U - kBucketBits));
}

struct SieveBit {
  std::size_t byte;
  std::uint8_t mask;
};
SieveBit sieve_bit(std::uint64_t hash) {
  const auto bit = static_cast<std::size_t>(hash >> (64U - kSieveBits));
  return {bit / 8, static_cast<std::uint8_t>(1U << (bit % 8))};
}

std::vector<std::uint8_t> sieve_of(std::span<const std::uint64_t> hashes) {
  std::vector<std::uint8_t> sieve((std::size_t{1} << kSieveBits) / 8);
  for (const std::uint64_t hash : hashes) {
    const auto [byte, mask] = sieve_bit(hash);
    sieve[byte] |= mask;
  }
  return sieve;
}

bool passes(std::span<const std::uint8_t> sieve, std::uint64_t hash) {
  const auto [byte, mask] = sieve_bit(hash);
  return (sieve[byte] & mask) != 0;
}

/// Where each bucket begins; empty if the hashes are out of order.
std::vector<std::uint32_t> buckets_of(std::span<const std::uint64_t> hashes) {
  std::vector<std::uint32_t> buckets((std::size_t{1} << kBucketBits) + 1);
  std::size_t bucket = 0;
  for (std::uint32_t i = 0; i < hashes.size(); ++i) {
    if (i > 0 && hashes[i] <= hashes[i - 1]) return {};
    while (bucket <= bucket_of(hashes[i])) buckets[bucket++] = i;
  }
  while (bucket < buckets.size()) buckets[bucket++] = static_cast<std::uint32_t>(hashes.size());
  return buckets;
}

std::optional<std::uint32_t> place_of(std::uint64_t hash, std::span<const std::uint64_t> hashes,
                                      std::span<const std::uint32_t> buckets) {
  const auto bucket = bucket_of(hash);
  for (std::uint32_t i = buckets[bucket]; i < buckets[bucket + 1]; ++i)
    if (hashes[i] == hash) return i;
  return std::nullopt;
}

}  // namespace

std::uint64_t key_hash(std::string_view key) {
  return text::layout::hash_end(text::layout::hash_of(key));
}

/// Whether every number leads somewhere.
struct Population::Checks {
  const Population& p;

  bool operator()() const {
    return strings() && areas() && places() && hospitals() && rates() && names() && keys();
  }

 private:
  bool ok(const Text& text) const {
    return text.at <= p.pool_.size() && text.size <= p.pool_.size() - text.at;
  }
  bool ok(const Provenance& from) const {
    return ok(from.source) && ok(from.year) && from.grade >= 'A' && from.grade <= 'D';
  }
  template <class T>
  static bool within(std::uint32_t row, std::span<const T> rows) {
    return row < rows.size();
  }
  template <class T>
  static bool within_or_none(std::uint32_t row, std::span<const T> rows) {
    return row == kNone || row < rows.size();
  }
  static bool is_grade(std::uint32_t grade) { return grade >= 'A' && grade <= 'D'; }
  template <class T>
  static bool part_of(std::uint32_t first, std::uint32_t count, std::span<const T> rows) {
    return first <= rows.size() && count <= rows.size() - first;
  }
  template <class Row, class Good>
  static bool all(std::span<const Row> rows, Good&& good) {
    return std::all_of(rows.begin(), rows.end(), good);
  }
  bool is_authority(std::uint32_t row) const { return row < p.locals_.size(); }

  bool strings() const {
    return all(p.sources_,
               [&](const SourceRow& r) {
                 return ok(r.code) && ok(r.publication) && ok(r.publisher) && ok(r.year) && ok(r.licence);
               }) &&
           all(p.tables_,
               [&](const TableRow& r) { return ok(r.name) && ok(r.holds) && ok(r.licence) && ok(r.from); }) &&
           all(p.numbers_,
               [&](const NumberRow& r) { return ok(r.name) && r.value > -1e9 && r.value < 1e9; }) &&
           all(p.wordings_, [&](const WordingRow& r) { return ok(r.name) && ok(r.text); });
  }

  /// A parent is of a broader kind, so that climbing ends.
  bool is_parent(std::uint32_t parent, AreaKind kind) const {
    return parent == kNone || (within(parent, p.areas_) && p.areas_[parent].kind > kind);
  }

  bool areas() const {
    if (!all(p.members_, [&](std::uint32_t member) { return is_authority(member); })) return false;
    for (std::uint32_t row = 0; row < p.areas_.size(); ++row) {
      const AreaRow& area = p.areas_[row];
      const bool authority = area.kind == AreaKind::authority;
      if (authority != is_authority(row) || (authority && area.zone >= kZones)) return false;
      if (!ok(area.code) || !ok(area.name) || area.kind > AreaKind::country || area.members == 0)
        return false;
      if (!is_parent(area.county, area.kind) || !is_parent(area.region, area.kind) ||
          !is_parent(area.country, area.kind))
        return false;
      if (!part_of(area.first_member, area.members, p.members_)) return false;
    }
    return !p.locals_.empty() && p.areas_.size() > p.locals_.size() &&
           all(p.locals_, [](const LocalRow& r) { return sound(r.ethnicity) && sound(r.religion); });
  }

  bool places() const {
    return all(p.towns_,
               [&](const TownRow& r) {
                 return ok(r.name) && is_authority(r.authority) && within(r.area, p.areas_);
               }) &&
           all(p.postcodes_,
               [&](const PostcodeRow& r) { return ok(r.name) && ok(r.town) && is_authority(r.authority); });
  }

  bool hospitals() const {
    return all(p.shares_, [&](const ShareRow& r) { return is_authority(r.authority) && sound(r.share); }) &&
           all(p.hospitals_, [&](const HospitalRow& r) {
             return ok(r.name) && ok(r.from) && is_authority(r.authority) && sound(r.counts) &&
                    r.shares > 0 && part_of(r.first_share, r.shares, p.shares_) &&
                    std::all_of(r.bases.begin(), r.bases.end(), [](Basis b) { return b <= Basis::none; });
           });
  }

  bool rates() const {
    return all(p.profiles_, [&](const ProfileRow& r) { return ok(r.name) && sound(r.weight); }) &&
           all(p.regions_, [](const RegionsRow& r) { return sound(r.factor); }) &&
           all(p.conditions_,
               [&](const ConditionRow& r) {
                 return ok(r.name) && ok(r.group) && ok(r.from) && r.measure <= Measure::incidence &&
                        r.via <= Via::prevalent && sound(r.per_100k) && sound(r.male_share) &&
                        r.male_share <= 1 && sound(r.sd_log10) && within(r.profile, p.profiles_) &&
                        within_or_none(r.regions, p.regions_);
               }) &&
           all(p.rare_, [&](const RareRow& r) {
             return ok(r.code) && ok(r.name) && r.measure <= RareMeasure::cases && sound(r.per_100k) &&
                    sound(r.low) && sound(r.high);
           });
  }

  bool names() const {
    return p.ethnicities_.size() == kEthnicGroups && p.religions_.size() == kReligions &&
           all(p.ethnicities_, [&](const EthnicityRow& r) { return ok(r.name) && sound(r.age_ratio); }) &&
           all(p.religions_, [&](const ReligionRow& r) { return ok(r.name); }) &&
           all(p.countries_,
               [&](const CountryRow& r) {
                 return ok(r.name) && ok(r.adjective) && sound(r.share) && sound(r.male_share) &&
                        sound(r.sd_log10) && is_grade(r.grade);
               }) &&
           all(p.languages_,
               [&](const LanguageRow& r) {
                 return ok(r.name) && sound(r.share) && sound(r.sd_log10) && is_grade(r.grade);
               }) &&
           all(p.occupations_,
               [&](const OccupationRow& r) {
                 return ok(r.name) && ok(r.from) && sound(r.thousand) && sound(r.male_share) &&
                        sound(r.sd_log10) && within(r.profile, p.profiles_);
               }) &&
           all(p.first_names_,
               [&](const FirstNameRow& r) { return ok(r.name) && r.sex < kSexes && sound(r.per_100k); }) &&
           all(p.surnames_, [&](const SurnameRow& r) {
             return ok(r.name) && sound(r.per_100k) && sound(r.sd_log10) &&
                    within_or_none(r.home, p.areas_) && sound(r.home_factor) && is_grade(r.grade);
           });
  }

  bool keys() const {
    if (p.key_starts_.size() != p.key_hashes_.size() + 1 || p.key_starts_.front() != 0 ||
        p.key_starts_.back() != p.meanings_.size() || p.first_longest_.size() != p.first_hashes_.size())
      return false;
    if (!std::is_sorted(p.key_starts_.begin(), p.key_starts_.end())) return false;
    for (std::size_t entity = 0; entity < kEntities; ++entity) {
      const std::size_t rows = p.rows(static_cast<Entity>(entity));
      if (p.by_name_[entity].size() != rows ||
          !all(p.by_name_[entity], [&](std::uint32_t row) { return row < rows; }))
        return false;
    }
    return all(p.meanings_, [&](const Meaning& meaning) {
      const auto entity = static_cast<std::size_t>(meaning.entity);
      return entity < kEntities && meaning.row < p.by_name_[entity].size();
    });
  }
};

std::optional<Population> Population::open(std::span<const std::byte> section) {
  knowledge::SectionReader reader(section);
  Population out;
  out.pool_ = reader.get_string();
  const auto read = [&](auto& rows) {
    rows = reader.array<typename std::remove_reference_t<decltype(rows)>::value_type>();
  };
  read(out.areas_), read(out.members_);
  const auto counted = reader.array<std::uint16_t>();
  read(out.towns_), read(out.postcodes_), read(out.hospitals_), read(out.shares_);
  read(out.profiles_), read(out.conditions_), read(out.regions_), read(out.rare_);
  read(out.ethnicities_), read(out.religions_), read(out.locals_);
  read(out.countries_), read(out.languages_), read(out.occupations_);
  read(out.first_names_), read(out.surnames_);
  read(out.tables_), read(out.sources_), read(out.numbers_), read(out.wordings_);
  for (auto& order : out.by_name_) read(order);
  read(out.key_hashes_), read(out.key_starts_), read(out.meanings_);
  read(out.first_hashes_), read(out.first_longest_);
  if (reader.failed() || !reader.at_end() || out.key_starts_.empty()) return std::nullopt;
  if (!Checks{out}() || !out.count_people(counted) || !out.index_keys()) return std::nullopt;
  out.find_contacts();
  return out;
}

void Population::find_contacts() {
  for (std::size_t i = 0; i < kSettings.size(); ++i)
    contacts_[i] = find(Entity::condition, wording("contact." + std::string(kSettings[i]))).value_or(kNone);
}

/// Authorities as they were counted, the others as the sum of their authorities.
bool Population::count_people(std::span<const std::uint16_t> counted) {
  if (counted.size() != locals_.size() * kSexes * kAgesCounted) return false;
  people_.resize(areas_.size() * kSexes * kAges);
  totals_.resize(areas_.size());

  double old[kAges - kAgesCounted + 1], sum = 0, share = 1;
  for (double& year : old) {
    year = share;
    sum += share;
    share *= kSurvivalPast90;
  }
  for (std::size_t row = 0; row < locals_.size() * kSexes; ++row) {
    const std::uint16_t* from = counted.data() + row * kAgesCounted;
    double* to = people_.data() + row * kAges;
    for (std::size_t age = 0; age + 1 < kAgesCounted; ++age) to[age] = from[age];
    for (std::size_t i = 0; i < std::size(old); ++i)
      to[kAgesCounted - 1 + i] = from[kAgesCounted - 1] * (old[i] / sum);
  }
  for (std::size_t row = 0; row < areas_.size(); ++row) {
    double* to = people_.data() + row * kSexes * kAges;
    if (row >= locals_.size())
      for (const std::uint32_t member : members(areas_[row])) {
        const double* from = people_.data() + member * kSexes * kAges;
        for (std::size_t i = 0; i < kSexes * kAges; ++i) to[i] += from[i];
      }
    for (std::size_t i = 0; i < kSexes * kAges; ++i) totals_[row] += to[i];
    if (totals_[row] <= 0) return false;
    if (areas_[row].members == locals_.size()) kingdom_ = static_cast<std::uint32_t>(row);
  }
  if (kingdom_ == kNone) return false;
  for (std::size_t i = 0; i < kSexes * kAges; ++i)  // others divide by these
    if (people_[kingdom_ * kSexes * kAges + i] <= 0) return false;
  return true;
}

bool Population::index_keys() {
  key_buckets_ = buckets_of(key_hashes_);
  first_buckets_ = buckets_of(first_hashes_);
  key_sieve_ = sieve_of(key_hashes_);
  first_sieve_ = sieve_of(first_hashes_);
  for (const std::uint8_t longest : first_longest_)
    max_key_tokens_ = std::max<std::uint32_t>(max_key_tokens_, longest);
  return !key_buckets_.empty() && !first_buckets_.empty();
}

std::span<const Meaning> Population::meanings(std::uint64_t hash) const {
  if (!passes(key_sieve_, hash)) return {};
  const auto at = place_of(hash, key_hashes_, key_buckets_);
  if (!at) return {};
  return meanings_.subspan(key_starts_[*at], key_starts_[*at + 1] - key_starts_[*at]);
}

std::uint32_t Population::longest_key(std::uint64_t hash) const {
  if (!passes(first_sieve_, hash)) return 0;
  const auto at = place_of(hash, first_hashes_, first_buckets_);
  return at ? first_longest_[*at] : 0;
}

std::size_t Population::rows(Entity entity) const {
  switch (entity) {
    case Entity::hospital:
      return hospitals_.size();
    case Entity::area:
      return areas_.size();
    case Entity::town:
      return towns_.size();
    case Entity::postcode:
      return postcodes_.size();
    case Entity::condition:
      return conditions_.size();
    case Entity::rare_disease:
      return rare_.size();
    case Entity::occupation:
      return occupations_.size();
    case Entity::ethnicity:
      return ethnicities_.size();
    case Entity::religion:
      return religions_.size();
    case Entity::country:
      return countries_.size();
    case Entity::language:
      return languages_.size();
    case Entity::first_name:
      return first_names_.size();
    case Entity::surname:
      return surnames_.size();
  }
  return 0;
}

std::string_view Population::name(Entity entity, std::uint32_t row) const {
  if (entity == Entity::area) return text(areas_[row].code);
  if (entity == Entity::rare_disease) return text(rare_[row].code);
  return title(entity, row);
}

std::string_view Population::title(Entity entity, std::uint32_t row) const {
  switch (entity) {
    case Entity::hospital:
      return text(hospitals_[row].name);
    case Entity::area:
      return text(areas_[row].name);
    case Entity::town:
      return text(towns_[row].name);
    case Entity::postcode:
      return text(postcodes_[row].name);
    case Entity::condition:
      return text(conditions_[row].name);
    case Entity::rare_disease:
      return text(rare_[row].name);
    case Entity::occupation:
      return text(occupations_[row].name);
    case Entity::ethnicity:
      return text(ethnicities_[row].name);
    case Entity::religion:
      return text(religions_[row].name);
    case Entity::country:
      return text(countries_[row].name);
    case Entity::language:
      return text(languages_[row].name);
    case Entity::first_name:
      return text(first_names_[row].name);
    case Entity::surname:
      return text(surnames_[row].name);
  }
  return {};
}

std::optional<std::uint32_t> Population::find(Entity entity, std::string_view wanted) const {
  const auto& order = by_name_[static_cast<std::size_t>(entity)];
  const auto at =
      std::lower_bound(order.begin(), order.end(), wanted,
                       [&](std::uint32_t row, std::string_view key) { return name(entity, row) < key; });
  if (at == order.end() || name(entity, *at) != wanted) return std::nullopt;
  return *at;
}

std::optional<std::uint32_t> Population::find_town(std::string_view wanted, std::uint32_t area) const {
  const auto& order = by_name_[static_cast<std::size_t>(Entity::town)];
  auto at =
      std::lower_bound(order.begin(), order.end(), wanted,
                       [&](std::uint32_t row, std::string_view key) { return text(towns_[row].name) < key; });
  for (; at != order.end() && text(towns_[*at].name) == wanted; ++at)
    if (area == kNone || towns_[*at].area == area || contains(area, towns_[*at].authority)) return *at;
  return std::nullopt;
}

std::optional<std::uint32_t> Population::find_first_name(std::string_view wanted, Sex sex) const {
  const auto& order = by_name_[static_cast<std::size_t>(Entity::first_name)];
  auto at = std::lower_bound(
      order.begin(), order.end(), wanted,
      [&](std::uint32_t row, std::string_view key) { return text(first_names_[row].name) < key; });
  for (; at != order.end() && text(first_names_[*at].name) == wanted; ++at)
    if (first_names_[*at].sex == static_cast<std::uint32_t>(sex)) return *at;
  return std::nullopt;
}

bool Population::contains(std::uint32_t area, std::uint32_t authority) const {
  const auto list = members(areas_[area]);
  return std::find(list.begin(), list.end(), authority) != list.end();
}

std::optional<Place> Population::broader(const Place& place) const {
  const auto above = [&](std::uint32_t row) {
    const AreaRow& area = areas_[row];
    for (const std::uint32_t parent : {area.county, area.region, area.country})
      if (parent != kNone && areas_[parent].members > area.members) return parent;
    return area.members < areas_[kingdom_].members ? kingdom_ : kNone;
  };
  switch (place.kind) {
    case Place::Kind::hospital: {
      const std::uint32_t authority = hospitals_[place.row].authority;
      const std::uint32_t county = areas_[authority].county;
      return Place{Place::Kind::hospitals_in, county != kNone ? county : authority};
    }
    case Place::Kind::town:
      return Place{Place::Kind::area, towns_[place.row].area};
    case Place::Kind::postcode:
      return Place{Place::Kind::area, postcodes_[place.row].authority};
    case Place::Kind::hospitals_in:
    case Place::Kind::area: {
      const std::uint32_t parent = above(place.row);
      if (parent == kNone) return std::nullopt;
      return Place{place.kind, parent};
    }
    case Place::Kind::small:
      break;
  }
  return std::nullopt;
}

const TableRow* Population::table(std::string_view wanted) const {
  for (const TableRow& row : tables_)
    if (text(row.name) == wanted) return &row;
  return nullptr;
}

const SourceRow* Population::source(std::string_view code) const {
  for (const SourceRow& row : sources_)
    if (text(row.code) == code) return &row;
  return nullptr;
}

double Population::number(std::string_view wanted, double otherwise) const {
  for (const NumberRow& row : numbers_)
    if (text(row.name) == wanted) return row.value;
  return otherwise;
}

std::string_view Population::wording(std::string_view wanted) const {
  for (const WordingRow& row : wordings_)
    if (text(row.name) == wanted) return text(row.text);
  return {};
}

}  // namespace scruple::reidentify
