// population section from knowledge/population/: the tables (*.csv), model.yaml and wording.yaml.
//
// Rows keep the order of the files, but for areas, of which the authorities come first. Whatever names
// something of another table must name something that is there.
#include "compiler/population.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "compiler/yaml.h"

namespace scruple::compiler {
namespace {

using namespace reidentify;  // the rows

constexpr int kFamily = 700;
constexpr int kUnknown = kFamily + kUnknownName;
constexpr std::size_t kShortestEponym = 4;  ///< letters; shorter ones are hardly names

std::string_view before_bracket(std::string_view name) {
  return name.substr(0, name.find(" ("));
}
constexpr int kMissingFile = 713;
constexpr double kMost = 1e9;

/// How far patients travel, for the mix of authorities that a hospital serves.
constexpr double kTravel = 20;  // km
/// Authorities with a smaller share of a hospital's patients are left out.
constexpr double kLeastShare = 0.004;

constexpr std::string_view kAgeBands[] = {
    "w0_4",   "w5_9",   "w10_14", "w15_19", "w20_24", "w25_29", "w30_34", "w35_39", "w40_44",  "w45_49",
    "w50_54", "w55_59", "w60_64", "w65_69", "w70_74", "w75_79", "w80_84", "w85_89", "w90_plus"};

struct Position {
  double lat = 0, lon = 0;
};

double kilometres(Position a, Position b) {
  const double degree = std::numbers::pi / 180;
  const double x = std::sin((b.lat - a.lat) * degree / 2), y = std::sin((b.lon - a.lon) * degree / 2);
  const double h = x * x + std::cos(a.lat * degree) * std::cos(b.lat * degree) * y * y;
  return 2 * 6371 * std::asin(std::sqrt(h));
}

template <class Row>
void put_rows(knowledge::SectionWriter& writer, const std::vector<Row>& rows) {
  writer.put_array(std::span<const Row>(rows));
}

class PopulationBuilder {
 public:
  PopulationBuilder(Build& build, const std::vector<Source>& files)
      : build_(build), files_(files), phrases_(build) {}

  std::vector<std::byte> section() {
    read_sources();
    read_areas();
    read_people();
    read_locals();
    read_towns();
    read_postcodes();
    read_hospitals();
    read_profiles();
    read_conditions();
    read_rare();
    read_origins();
    read_occupations();
    read_names();
    read_words();
    read_model();
    read_wording();
    return build_.diagnostics.empty() ? written() : std::vector<std::byte>();
  }

 private:
  using Columns = std::initializer_list<std::string_view>;

  const Source& file(std::string_view name) {
    static const Source kNothing;
    for (const Source& source : files_)
      if (source.path.ends_with("/" + std::string(name))) return source;
    build_.error(kMissingFile, {std::string(name), ""}, 0, 0, "this table is missing",
                 "make it with training/population.py");
    return kNothing;
  }

  CsvReader table(std::string_view name, Columns columns) {
    const Source& source = file(std::string(name) + ".csv");
    return CsvReader(build_, source, source.text.empty() ? Columns{} : columns);
  }

  float rate(CsvReader& csv, std::size_t row, std::string_view column, double most = kMost) {
    return static_cast<float>(csv.number(row, column, 0, most));
  }

  /// The row that a cell names; 0 after a fault.
  template <class Map>
  std::uint32_t known(CsvReader& csv, std::size_t row, const Map& map, const std::string& name,
                      std::string_view what) {
    const auto at = map.find(name);
    if (at != map.end()) return at->second;
    csv.error(kUnknown, row, "there is no " + std::string(what) + " \"" + name + '"',
              "use a name that its table has");
    return 0;
  }

  std::uint32_t grade(CsvReader& csv, std::size_t row) {
    const std::string& text = csv.text(row, "grade");
    if (text.size() == 1 && text[0] >= 'A' && text[0] <= 'D') return static_cast<std::uint32_t>(text[0]);
    csv.error(kUnknown, row, "a grade is A, B, C or D", "see knowledge/population/README.md");
    return 'D';
  }

  Provenance from(CsvReader& csv, std::size_t row, std::string_view year) {
    const std::string& source = csv.text(row, "source");
    known(csv, row, source_rows_, source, "source");
    return {pool_.add(source), pool_.add(year), grade(csv, row)};
  }

  void read_sources() {
    CsvReader csv = table("sources", {"source", "publication", "publisher", "year", "licence"});
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      source_rows_.emplace(csv.text(i, "source"), static_cast<std::uint32_t>(i));
      sources_.push_back({pool_.add(csv.text(i, "source")), pool_.add(csv.text(i, "publication")),
                          pool_.add(csv.text(i, "publisher")), pool_.add(csv.text(i, "year")),
                          pool_.add(csv.text(i, "licence"))});
    }
    CsvReader tables = table("tables", {"table", "source", "year", "grade", "licence", "holds"});
    for (std::size_t i = 0; i < tables.rows(); ++i)
      tables_.push_back({pool_.add(tables.text(i, "table")), pool_.add(tables.text(i, "holds")),
                         pool_.add(tables.text(i, "licence")), from(tables, i, tables.text(i, "year"))});
  }

  void read_areas() {
    static constexpr std::string_view kKinds[] = {"authority", "county", "health_body", "region", "country"};
    CsvReader csv =
        table("areas", {"code", "name", "kind", "county", "region", "country", "health_body", "lat", "lon"});
    std::vector<std::uint32_t> zones;
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      AreaRow area{.code = pool_.add(csv.text(i, "code")), .name = pool_.add(csv.text(i, "name"))};
      const auto kind = std::find(std::begin(kKinds), std::end(kKinds), csv.text(i, "kind"));
      area.kind = static_cast<AreaKind>(kind - std::begin(kKinds));
      if (kind == std::end(kKinds)) csv.error(kUnknown, i, "no kind of area", "use authority, county, …");
      if (area.kind == AreaKind::authority && authorities_++ != i)
        csv.error(kUnknown, i, "authorities come first", "make it again with training/population.py");
      area_rows_.emplace(csv.text(i, "code"), static_cast<std::uint32_t>(i));
      positions_.push_back({csv.number(i, "lat", 49, 62), csv.number(i, "lon", -10, 3)});
      areas_.push_back(area);
    }
    for (std::size_t i = 0; i < areas_.size(); ++i) link(csv, i);
    for (std::size_t i = 0; i < areas_.size(); ++i) add_members(csv, i);
    for (std::uint32_t i = 0; i < areas_.size(); ++i)
      for (const std::string& name : spellings(csv.text(i, "name")))
        // A county of the same name is what people mean, and before a region.
        phrases_.add(name, Entity::area, i, areas_[i].kind == AreaKind::health_body ? 0 : kMost - i);
  }

  /// Zones are columns of regions.csv: a region of England, or another country.
  void link(CsvReader& csv, std::size_t i) {
    static constexpr std::string_view kZoneNames[kZones] = {
        "London",        "South East",    "South West", "East of England",
        "East Midlands", "West Midlands", "North West", "Yorkshire and The Humber",
        "North East",    "Wales",         "Scotland",   "Northern Ireland"};
    const auto find = [&](std::string_view prefix, std::string_view column) {
      const auto at = area_rows_.find(std::string(prefix) + csv.text(i, column));
      return at == area_rows_.end() || at->second == i ? kNone : at->second;
    };
    AreaRow& area = areas_[i];
    const auto keep = [&](std::uint32_t parent) {
      return parent != kNone && areas_[parent].kind > area.kind ? parent : kNone;
    };
    area.county = keep(find("COUNTY:", "county"));
    area.region = keep(find("REGION:", "region"));
    area.country = keep(find("COUNTRY:", "country"));
    const bool kingdom = csv.text(i, "code") == "COUNTRY:United Kingdom";
    if (area.kind == AreaKind::country && !kingdom) area.country = kNone;
    for (const std::string_view column : {"region", "country"})
      for (std::uint32_t zone = 0; zone < kZones && area.zone == kNone; ++zone)
        if (csv.text(i, column) == kZoneNames[zone]) area.zone = zone;
    if (area.kind == AreaKind::authority && area.zone == kNone)
      csv.error(kUnknown, i, "the authority lies in no known region", "give its region or country");
  }

  void add_members(CsvReader& csv, std::size_t i) {
    static constexpr std::string_view kColumns[] = {"code", "county", "health_body", "region", "country"};
    AreaRow& area = areas_[i];
    const auto column = kColumns[static_cast<std::size_t>(area.kind)];
    const std::string& name = csv.text(i, area.kind == AreaKind::authority ? "code" : "name");
    area.first_member = static_cast<std::uint32_t>(members_.size());
    for (std::uint32_t a = 0; a < authorities_; ++a)
      if (name == "United Kingdom" || csv.text(a, column) == name) members_.push_back(a);
    area.members = static_cast<std::uint32_t>(members_.size()) - area.first_member;
    if (area.members == 0) csv.error(kUnknown, i, "no authority lies in it", "check areas.csv");
  }

  void read_people() {
    CsvReader csv = table("people", {"code", "sex", "a0", "a90"});
    people_.assign(authorities_ * kSexes * kAgesCounted, 0);
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      const std::uint32_t area = known(csv, i, area_rows_, csv.text(i, "code"), "area");
      if (area >= authorities_) continue;
      const std::size_t row = area * kSexes + (csv.text(i, "sex") == "M" ? 0 : 1);
      for (std::size_t age = 0; age < kAgesCounted; ++age)
        people_[row * kAgesCounted + age] =
            static_cast<std::uint16_t>(csv.number(i, "a" + std::to_string(age), 0, 65535));
    }
  }

  /// Counts of groups become shares of the authority's people.
  template <class Set>
  void read_shares(std::string_view name, std::size_t groups, std::vector<std::string>& names, Set&& set) {
    CsvReader csv = table(name, {"code"});
    names = csv.header();
    if (names.size() != groups + 1) {
      csv.error(kUnknown, 0, "the table has another number of groups than it should", "check its header");
      return;
    }
    names.erase(names.begin());
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      const std::uint32_t area = known(csv, i, area_rows_, csv.text(i, "code"), "area");
      double total = 0;
      for (const std::string& group : names) total += csv.number(i, group, 0, kMost);
      for (std::size_t g = 0; g < groups && total > 0 && area < authorities_; ++g)
        set(locals_[area], g, static_cast<float>(csv.number(i, names[g], 0, kMost) / total));
    }
  }

  void read_locals() {
    locals_.resize(authorities_);
    std::vector<std::string> names;
    read_shares("ethnicity", kEthnicGroups, names,
                [](LocalRow& row, std::size_t g, float share) { row.ethnicity[g] = share; });
    CsvReader ages = table("ethnicity_age", {"ethnicity", "pct_under_16", "pct_16_64", "pct_65_plus"});
    std::map<std::string, std::size_t> age_rows;
    for (std::size_t i = 0; i < ages.rows(); ++i) age_rows.emplace(ages.text(i, "ethnicity"), i);
    for (const std::string& name : names) {
      EthnicityRow row{.name = pool_.add(name), .age_ratio = {1, 1, 1}};
      const auto at = age_rows.find(name), all = age_rows.find("all");
      if (at == age_rows.end() || all == age_rows.end()) {
        ages.error(kUnknown, 0, "there is no row for " + name, "give each group and \"all\" a row");
      } else {
        std::size_t band = 0;
        for (const std::string_view column : {"pct_under_16", "pct_16_64", "pct_65_plus"})
          row.age_ratio[band++] = static_cast<float>(ages.number(at->second, column, 0, 100) /
                                                     ages.number(all->second, column, 1, 100));
      }
      ethnicity_rows_.emplace(name, static_cast<std::uint32_t>(ethnicities_.size()));
      ethnicities_.push_back(row);
    }
    read_shares("religion", kReligions, names,
                [](LocalRow& row, std::size_t g, float share) { row.religion[g] = share; });
    for (const std::string& name : names) {
      religion_rows_.emplace(name, static_cast<std::uint32_t>(religions_.size()));
      religions_.push_back({pool_.add(name)});
    }
  }

  void read_towns() {
    CsvReader csv = table("towns", {"name", "population", "authority", "area"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      const auto population = csv.number(i, "population", 0, 1e8);
      towns_.push_back({pool_.add(csv.text(i, "name")), static_cast<std::uint32_t>(population),
                        known(csv, i, area_rows_, csv.text(i, "authority"), "area"),
                        known(csv, i, area_rows_, csv.text(i, "area"), "area")});
      phrases_.add(csv.text(i, "name"), Entity::town, i, population);
      town_rows_.emplace(csv.text(i, "name"), i);
    }
  }

  void read_postcodes() {
    CsvReader csv = table("postcodes", {"district", "town", "authority", "population"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      postcodes_.push_back({pool_.add(csv.text(i, "district")), pool_.add(csv.text(i, "town")),
                            static_cast<std::uint32_t>(csv.number(i, "population", 0, 1e8)),
                            known(csv, i, area_rows_, csv.text(i, "authority"), "area")});
      phrases_.add(csv.text(i, "district"), Entity::postcode, i, 0);
    }
  }

  void read_hospitals() {
    std::map<std::string, std::vector<ShareRow>> trusts;
    CsvReader catchment = table("catchment", {"trust", "authority", "share"});
    for (std::size_t i = 0; i < catchment.rows(); ++i)
      trusts[catchment.text(i, "trust")].push_back(
          {known(catchment, i, area_rows_, catchment.text(i, "authority"), "area"),
           rate(catchment, i, "share", 1)});

    CsvReader csv = table("hospitals", {"id",
                                        "name",
                                        "aliases",
                                        "trust",
                                        "lat",
                                        "lon",
                                        "authority",
                                        "flags",
                                        "ed",
                                        "children",
                                        "beds",
                                        "attendances",
                                        "emergency_admissions",
                                        "births",
                                        "beds_basis",
                                        "attendances_basis",
                                        "births_basis",
                                        "source",
                                        "year",
                                        "grade"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      HospitalRow row{.name = pool_.add(csv.text(i, "name")),
                      .authority = known(csv, i, area_rows_, csv.text(i, "authority"), "area"),
                      .flags = hospital_flags(csv, i),
                      .from = from(csv, i, csv.text(i, "year"))};
      row.counts = {rate(csv, i, "attendances"), rate(csv, i, "emergency_admissions"), rate(csv, i, "births"),
                    rate(csv, i, "beds")};
      const Basis attendances = basis(csv.text(i, "attendances_basis"));
      row.bases = {attendances, attendances, basis(csv.text(i, "births_basis")),
                   basis(csv.text(i, "beds_basis"))};
      const auto trust = trusts.find(csv.text(i, "trust"));
      add_residence(row, {csv.number(i, "lat", 49, 62), csv.number(i, "lon", -10, 3)},
                    trust == trusts.end() ? nullptr : &trust->second);
      hospital_rows_.emplace(csv.text(i, "id"), i);
      hospitals_.push_back(row);
      const double weight = row.counts[3];
      for (const std::string& name : spellings(csv.text(i, "name")))
        phrases_.add(name, Entity::hospital, i, weight);
      for (const std::string& alias : split_list(csv.text(i, "aliases")))
        phrases_.add(alias, Entity::hospital, i, weight);
    }
  }

  static std::uint32_t hospital_flags(const CsvReader& csv, std::size_t i) {
    const std::string& letters = csv.text(i, "flags");
    const auto has = [&](char letter) { return letters.find(letter) != std::string::npos; };
    return (csv.text(i, "ed") == "1" ? HospitalRow::kEmergency : 0U) |
           (csv.text(i, "children") == "1" ? HospitalRow::kChildren : 0U) |
           (has('S') ? HospitalRow::kSpecialist : 0U) | (has('K') ? HospitalRow::kCommunity : 0U) |
           (has('P') ? HospitalRow::kPrivate : 0U);
  }

  /// Published for the site, or a trust's total that was split, scaled or taken as the site's.
  static Basis basis(const std::string& word) {
    if (word.empty()) return Basis::none;
    if (word.starts_with("modelled")) return Basis::modelled;
    return word.starts_with("site") ? Basis::site : Basis::allocated;
  }

  /// By the trust's catchment where it is published, else by people, both thinned by distance.
  void add_residence(HospitalRow& row, Position at, const std::vector<ShareRow>* catchment) {
    std::vector<ShareRow> all;
    if (catchment != nullptr) {
      all = *catchment;
    } else {
      for (std::uint32_t a = 0; a < authorities_; ++a)
        if (areas_[a].country == areas_[row.authority].country) all.push_back({a, total(a)});
    }
    double sum = 0;
    for (ShareRow& share : all) {
      share.share *= static_cast<float>(std::exp(-kilometres(at, positions_[share.authority]) / kTravel));
      sum += static_cast<double>(share.share);
    }
    std::erase_if(
        all, [&](const ShareRow& share) { return static_cast<double>(share.share) < kLeastShare * sum; });
    if (all.empty()) all.push_back({row.authority, 1});
    sum = 0;
    for (const ShareRow& share : all) sum += static_cast<double>(share.share);
    row.first_share = static_cast<std::uint32_t>(shares_.size());
    row.shares = static_cast<std::uint32_t>(all.size());
    for (const ShareRow& share : all)
      shares_.push_back({share.authority, static_cast<float>(static_cast<double>(share.share) / sum)});
  }

  float total(std::uint32_t authority) const {
    double sum = 0;
    const std::size_t size = kSexes * kAgesCounted;
    for (std::size_t i = 0; i < size && (authority + 1) * size <= people_.size(); ++i)
      sum += people_[authority * size + i];
    return static_cast<float>(sum);
  }

  void read_profiles() {
    CsvReader csv = table("profiles", {"profile", "w0_4", "w90_plus"});
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      ProfileRow row{.name = pool_.add(csv.text(i, "profile"))};
      for (std::size_t age = 0; age < kAges; ++age)
        row.weight[age] = rate(csv, i, kAgeBands[std::min<std::size_t>(age / 5, std::size(kAgeBands) - 1)]);
      by_single_year(csv.text(i, "profile"), row.weight);
      profile_rows_.emplace(csv.text(i, "profile"), static_cast<std::uint32_t>(profiles_.size()));
      profiles_.push_back(row);
    }
  }

  /// Profiles that are no five-year bands.
  static void by_single_year(const std::string& name, std::array<float, kAges>& weight) {
    const auto only = [&](std::initializer_list<std::pair<std::size_t, float>> ages) {
      weight.fill(0);
      for (const auto& [age, value] : ages) weight[age] = value;
    };
    if (name == "NEO") only({{0, 1}});
    if (name == "INF") only({{0, 3}, {1, 1}});
    if (name == "TOD")
      only({{0, 0.4F},
            {1, 1},
            {2, 1},
            {3, 1},
            {4, 1},
            {5, 0.12F},
            {6, 0.12F},
            {7, 0.12F},
            {8, 0.12F},
            {9, 0.12F}});
    if (name == "TEEMUM") only({{13, 0.01F}, {14, 0.05F}, {15, 0.2F}, {16, 0.8F}, {17, 1.8F}});
    if (name == "C95")
      for (std::size_t age = 0; age < kAges; ++age) weight[age] = age >= 95 ? 1 : 0;
  }

  void read_conditions() {
    static constexpr std::string_view kVia = "AELMCDP";
    CsvReader regions = table("regions", {"condition"});
    std::map<std::string, std::uint32_t> region_rows;
    for (std::size_t i = 0; i < regions.rows(); ++i) {
      RegionsRow row;
      const std::vector<std::string> header = regions.header();
      for (std::size_t zone = 0; zone < kZones && zone + 1 < header.size(); ++zone)
        row.factor[zone] = rate(regions, i, header[zone + 1], 100);
      region_rows.emplace(regions.text(i, "condition"), static_cast<std::uint32_t>(regions_.size()));
      regions_.push_back(row);
    }

    CsvReader csv =
        table("conditions", {"id", "name", "group", "measure", "per_100k", "male_share", "profile", "via",
                             "sd_log10", "n_centres", "source", "grade", "year"});
    std::map<std::string, std::uint32_t> ids;
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      const std::string& name = csv.text(i, "name");
      const std::string& group = csv.text(i, "group");
      ConditionRow row;
      row.name = pool_.add(name);
      row.group = pool_.add(group);
      row.measure = csv.text(i, "measure") == "inc" ? Measure::incidence : Measure::prevalence;
      const auto via =
          csv.text(i, "via").size() == 1 ? kVia.find(csv.text(i, "via")) : std::string_view::npos;
      if (via == std::string_view::npos)
        csv.error(kUnknown, i, "via is one of A E L M C D P", "see README.md");
      row.via = via == std::string_view::npos ? Via::prevalent : static_cast<Via>(via);
      if (group != "status" && group != "family" && group != "physical" && group != "genetic")
        row.flags |= ConditionRow::kDisease;
      if (group == "obstetric") row.flags |= ConditionRow::kObstetric;
      if (group == "genetic") row.flags |= ConditionRow::kInborn;
      row.per_100k = rate(csv, i, "per_100k");
      row.male_share = rate(csv, i, "male_share", 1);
      row.sd_log10 = rate(csv, i, "sd_log10", 3);
      row.profile = known(csv, i, profile_rows_, csv.text(i, "profile"), "age profile");
      row.centres = static_cast<std::uint32_t>(csv.number(i, "n_centres", 1, 1e6));
      if (const auto at = region_rows.find(name); at != region_rows.end()) row.regions = at->second;
      row.from = from(csv, i, csv.text(i, "year"));
      ids.emplace(csv.text(i, "id"), i);
      conditions_.push_back(row);
      // "third or fourth degree tear" is one thing; what else people call it stands in condition_terms.csv.
      for (const std::string_view spelling : {std::string_view(name), before_bracket(name)})
        phrases_.add(spelling, Entity::condition, i, static_cast<double>(row.per_100k) + 1e6);
    }
    read_terms("condition_terms", 0, ids);
    read_terms("condition_short", Meaning::kTerse, ids);
  }

  void read_terms(std::string_view name, std::uint8_t flags,
                  const std::map<std::string, std::uint32_t>& ids) {
    CsvReader terms = table(name, {"term", "condition"});
    for (std::size_t i = 0; i < terms.rows(); ++i) {
      const std::uint32_t row = known(terms, i, ids, terms.text(i, "condition"), "condition");
      if (row < conditions_.size())
        phrases_.add(terms.text(i, "term"), Entity::condition, row,
                     static_cast<double>(conditions_[row].per_100k), flags);
    }
  }

  void read_rare() {
    static constexpr std::string_view kMeasures[] = {"prev", "birth_prev", "inc", "lifetime", "cases"};
    CsvReader csv =
        table("rare_diseases", {"orphacode", "name", "synonyms", "measure", "per_100k", "low", "high"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      const auto measure = std::find(std::begin(kMeasures), std::end(kMeasures), csv.text(i, "measure"));
      if (measure == std::end(kMeasures)) csv.error(kUnknown, i, "no measure", "use prev, inc, …");
      RareRow row{.code = pool_.add(csv.text(i, "orphacode")), .name = pool_.add(csv.text(i, "name"))};
      row.measure = static_cast<RareMeasure>(measure - std::begin(kMeasures));
      row.per_100k = rate(csv, i, "per_100k");
      row.low = rate(csv, i, "low");
      row.high = rate(csv, i, "high");
      rare_.push_back(row);
      phrases_.add(csv.text(i, "name"), Entity::rare_disease, i, static_cast<double>(row.per_100k));
      add_eponym(csv.text(i, "name"), i, static_cast<double>(row.per_100k));
      // Short synonyms are abbreviations, most of which mean something else in a post.
      for (const std::string& synonym : split_list(csv.text(i, "synonyms")))
        if (synonym.size() > 4)
          phrases_.add(synonym, Entity::rare_disease, i, static_cast<double>(row.per_100k));
    }
  }

  /// "Alström syndrome" is "Alström's" too, and "Alström" where somebody is said to have it.
  void add_eponym(std::string_view name, std::uint32_t row, double weight) {
    for (const std::string_view kind : {" syndrome", " disease"}) {
      if (!name.ends_with(kind)) continue;
      const std::string eponym(name.substr(0, name.size() - kind.size()));
      const bool is_name = eponym.size() >= kShortestEponym && eponym.front() >= 'A' &&
                           eponym.front() <= 'Z' && std::all_of(eponym.begin() + 1, eponym.end(), [](char c) {
                             return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
                           });
      if (!is_name) continue;
      phrases_.add(eponym + "'s" + std::string(kind), Entity::rare_disease, row, weight);
      phrases_.add(eponym + "'s", Entity::rare_disease, row, weight, Meaning::kIntroduced);
      phrases_.add(eponym, Entity::rare_disease, row, weight, Meaning::kIntroduced);
    }
  }

  /// Thousands become shares of the people of the United Kingdom.
  void read_origins() {
    double people = 0;
    for (std::uint32_t a = 0; a < authorities_; ++a) people += static_cast<double>(total(a));
    CsvReader countries =
        table("countries", {"country", "nationality", "thousand", "male_share", "sd_log10", "grade"});
    for (std::uint32_t i = 0; i < countries.rows(); ++i) {
      const double thousand = countries.number(i, "thousand", 0, 1e5);
      country_rows_.emplace(countries.text(i, "country"), i);
      countries_.push_back({pool_.add(countries.text(i, "country")),
                            pool_.add(countries.text(i, "nationality")),
                            static_cast<float>(thousand * 1000 / people), rate(countries, i, "male_share", 1),
                            rate(countries, i, "sd_log10", 3), grade(countries, i)});
      for (const std::string& name : spellings(countries.text(i, "country")))
        phrases_.add(name, Entity::country, i, thousand);
      phrases_.add(countries.text(i, "nationality"), Entity::country, i, thousand, Meaning::kAdjective);
    }
    CsvReader languages = table("languages", {"language", "thousand", "sd_log10", "grade"});
    for (std::uint32_t i = 0; i < languages.rows(); ++i) {
      const double thousand = languages.number(i, "thousand", 0, 1e5);
      languages_.push_back({pool_.add(languages.text(i, "language")),
                            static_cast<float>(thousand * 1000 / people), rate(languages, i, "sd_log10", 3),
                            grade(languages, i)});
      for (const std::string& name : spellings(languages.text(i, "language")))
        phrases_.add(name, Entity::language, i, thousand);
    }
  }

  void read_occupations() {
    CsvReader csv = table("occupations", {"occupation", "synonyms", "thousand", "male_share", "profile",
                                          "sd_log10", "source", "grade"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      const double thousand = csv.number(i, "thousand", 0, 1e5);
      occupations_.push_back({.name = pool_.add(csv.text(i, "occupation")),
                              .thousand = static_cast<float>(thousand),
                              .male_share = rate(csv, i, "male_share", 1),
                              .sd_log10 = rate(csv, i, "sd_log10", 3),
                              .profile = known(csv, i, profile_rows_, csv.text(i, "profile"), "age profile"),
                              .from = from(csv, i, "2022-24")});
      for (const std::string& name : spellings(csv.text(i, "occupation")))
        phrases_.add(name, Entity::occupation, i, thousand + 1e6);
      for (const std::string& synonym : split_list(csv.text(i, "synonyms")))
        for (const std::string& name : spellings(synonym))
          phrases_.add(name, Entity::occupation, i, thousand);
    }
  }

  void read_names() {
    CsvReader csv = table("first_names", {"name", "sex", "b1920", "b2020"});
    for (std::uint32_t i = 0; i < csv.rows(); ++i) {
      FirstNameRow row{.name = pool_.add(csv.text(i, "name")), .sex = csv.text(i, "sex") == "M" ? 0U : 1U};
      double sum = 0;
      for (std::size_t d = 0; d < kDecades; ++d) {
        row.per_100k[d] = rate(csv, i, "b" + std::to_string(1920 + 10 * d), 1e5);
        sum += static_cast<double>(row.per_100k[d]);
      }
      first_names_.push_back(row);
      first_name_rows_.insert({csv.text(i, "name"), {i, sum}});
      phrases_.add(csv.text(i, "name"), Entity::first_name, i, sum);
    }
    read_nicknames();
    CsvReader surnames =
        table("surnames", {"surname", "per_100k", "sd_log10", "home_country", "home_factor", "grade"});
    for (std::uint32_t i = 0; i < surnames.rows(); ++i) {
      SurnameRow row{.name = pool_.add(surnames.text(i, "surname")),
                     .per_100k = rate(surnames, i, "per_100k"),
                     .sd_log10 = rate(surnames, i, "sd_log10", 3),
                     .home_factor = rate(surnames, i, "home_factor"),
                     .grade = grade(surnames, i)};
      const std::string& home = surnames.text(i, "home_country");
      if (!home.empty()) row.home = home_of(surnames, i, home);
      surnames_.push_back(row);
      if (surnames.text(i, "surname").front() != '*')
        phrases_.add(surnames.text(i, "surname"), Entity::surname, i, static_cast<double>(row.per_100k));
    }
  }

  /// "Bev" is called Beverley, or Beverly: either, the more frequent first.
  void read_nicknames() {
    CsvReader csv = table("nicknames", {"name", "formal"});
    for (std::size_t i = 0; i < csv.rows(); ++i) {
      const auto [first, last] = first_name_rows_.equal_range(csv.text(i, "formal"));
      if (first == last)
        csv.error(kUnknown, i, "no first name: " + csv.text(i, "formal"), "use a name of first_names.csv");
      for (auto named = first; named != last; ++named)
        phrases_.add(csv.text(i, "name"), Entity::first_name, named->second.row, named->second.births);
    }
  }

  std::uint32_t home_of(CsvReader& csv, std::size_t i, const std::string& name) {
    return known(csv, i, area_rows_, "COUNTRY:" + name, "country");
  }

  /// words.csv and aliases.csv: "a+b" means both together; several rows, or "a;b", one of them.
  void read_words() {
    CsvReader words = table("words", {"entity", "phrase", "target", "adjective"});
    for (std::size_t i = 0; i < words.rows(); ++i)
      add_word(words, i, words.text(i, "entity"), words.text(i, "phrase"), words.text(i, "target"),
               words.text(i, "adjective") == "1" ? Meaning::kAdjective : std::uint8_t{0});
    CsvReader aliases = table("aliases", {"alias", "kind", "target"});
    for (std::size_t i = 0; i < aliases.rows(); ++i)
      add_word(aliases, i, aliases.text(i, "kind"), aliases.text(i, "alias"), aliases.text(i, "target"), 0);
  }

  void add_word(CsvReader& csv, std::size_t i, const std::string& kind, const std::string& phrase,
                const std::string& target, std::uint8_t flags) {
    const bool together = target.find('+') != std::string::npos;
    if (together) flags |= Meaning::kTogether;
    for (const std::string& name : split_list(target, together ? '+' : ';')) {
      if (kind == "area")
        phrases_.add(phrase, Entity::area, known(csv, i, area_rows_, name, "area"), kMost, flags);
      else if (kind == "hospital")
        phrases_.add(phrase, Entity::hospital, known(csv, i, hospital_rows_, name, "hospital"), 0, flags);
      else if (kind == "place" || kind == "town")
        phrases_.add(phrase, Entity::town, town(csv, i, name), kMost, flags);
      else if (kind == "ethnicity")
        phrases_.add(phrase, Entity::ethnicity, known(csv, i, ethnicity_rows_, name, "group"), 0, flags);
      else if (kind == "religion")
        phrases_.add(phrase, Entity::religion, known(csv, i, religion_rows_, name, "religion"), 0, flags);
      else if (kind == "country")
        phrases_.add(phrase, Entity::country, known(csv, i, country_rows_, name, "country"), 0, flags);
      else
        csv.error(kUnknown, i, "no kind of word: " + kind, "use area, hospital, town, …");
    }
  }

  /// "Name" or "Name@authority"; of several of that name, the most populous.
  std::uint32_t town(CsvReader& csv, std::size_t i, const std::string& target) {
    const auto mark = target.find('@');
    const std::string name = target.substr(0, mark);
    const auto [first, last] = town_rows_.equal_range(name);
    std::optional<std::uint32_t> best;
    for (auto at = first; at != last; ++at) {
      const TownRow& row = towns_[at->second];
      const auto code = area_rows_.find(mark == std::string::npos ? "" : target.substr(mark + 1));
      if (code != area_rows_.end() && code->second != row.authority) continue;
      if (!best || row.population > towns_[*best].population) best = at->second;
    }
    if (!best) csv.error(kUnknown, i, "there is no town \"" + target + '"', "use a name of towns.csv");
    return best.value_or(0);
  }

  void read_model() {
    YamlReader yaml(build_, file("model.yaml"), kFamily);
    const YAML::Node root = yaml.load();
    if (!root.IsNull()) collect(yaml, root, "");
  }

  void collect(YamlReader& yaml, const YAML::Node& node, const std::string& prefix) {
    if (!yaml.names(node, prefix.empty() ? "this file" : prefix)) return;
    for (const auto& entry : node) {
      const std::string name = prefix.empty() ? entry.first.Scalar() : prefix + '.' + entry.first.Scalar();
      if (entry.second.IsMap()) {
        collect(yaml, entry.second, name);
      } else if (yaml.number(entry.second, name, -1e9F, 1e9F)) {
        numbers_.push_back({pool_.add(name), entry.second.as<double>()});
      }
    }
  }

  void read_wording() {
    YamlReader yaml(build_, file("wording.yaml"), kFamily);
    const YAML::Node root = yaml.load();
    if (root.IsNull() || !yaml.names(root, "this file")) return;
    for (const auto& entry : root) {
      if (entry.second.IsMap()) {
        for (const auto& inner : entry.second)
          wordings_.push_back({pool_.add(entry.first.Scalar() + "." + inner.first.Scalar()),
                               pool_.add(yaml.text(inner.second, "a sentence"))});
      } else {
        wordings_.push_back(
            {pool_.add(entry.first.Scalar()), pool_.add(yaml.text(entry.second, "a sentence"))});
      }
    }
  }

  /// Rows in order of name, of those of one name the weightiest first.
  template <class Row, class Name, class Weight>
  static std::vector<std::uint32_t> order(const std::vector<Row>& rows, Name&& name, Weight&& weight) {
    std::vector<std::uint32_t> out(rows.size());
    for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = i;
    std::sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::string_view x = name(rows[a]), y = name(rows[b]);
      if (x != y) return x < y;
      return weight(rows[a]) != weight(rows[b]) ? weight(rows[a]) > weight(rows[b]) : a < b;
    });
    return out;
  }

  void put_orders(knowledge::SectionWriter& writer) {
    const auto text = [&](Text t) { return std::string_view(pool_.bytes()).substr(t.at, t.size); };
    const auto by = [&](const auto& rows) {
      put_rows(writer,
               order(rows, [&](const auto& row) { return text(row.name); }, [](const auto&) { return 0; }));
    };
    const auto by_code = [&](const auto& rows) {
      put_rows(writer,
               order(rows, [&](const auto& row) { return text(row.code); }, [](const auto&) { return 0; }));
    };
    by(hospitals_);  // in order of Entity
    by_code(areas_);
    put_rows(writer, order(
                         towns_, [&](const auto& row) { return text(row.name); },
                         [](const TownRow& row) { return row.population; }));
    by(postcodes_), by(conditions_), by_code(rare_), by(occupations_), by(ethnicities_), by(religions_);
    by(countries_), by(languages_);
    put_rows(writer, order(
                         first_names_, [&](const auto& row) { return text(row.name); },
                         [](const FirstNameRow& row) {
                           float sum = 0;
                           for (const float share : row.per_100k) sum += share;
                           return sum;
                         }));
    by(surnames_);
  }

  std::vector<std::byte> written() {
    knowledge::SectionWriter writer;
    writer.put_string(pool_.bytes());
    put_rows(writer, areas_), put_rows(writer, members_), put_rows(writer, people_);
    put_rows(writer, towns_), put_rows(writer, postcodes_), put_rows(writer, hospitals_),
        put_rows(writer, shares_);
    put_rows(writer, profiles_), put_rows(writer, conditions_), put_rows(writer, regions_),
        put_rows(writer, rare_);
    put_rows(writer, ethnicities_), put_rows(writer, religions_), put_rows(writer, locals_);
    put_rows(writer, countries_), put_rows(writer, languages_), put_rows(writer, occupations_);
    put_rows(writer, first_names_), put_rows(writer, surnames_);
    put_rows(writer, tables_), put_rows(writer, sources_), put_rows(writer, numbers_),
        put_rows(writer, wordings_);
    put_orders(writer);
    phrases_.write(writer);
    return writer.take();
  }

  Build& build_;
  const std::vector<Source>& files_;
  Pool pool_;
  Phrases phrases_;

  std::map<std::string, std::uint32_t> source_rows_, area_rows_, hospital_rows_, profile_rows_,
      ethnicity_rows_, religion_rows_, country_rows_;
  std::multimap<std::string, std::uint32_t> town_rows_;
  std::vector<Position> positions_;
  std::size_t authorities_ = 0;

  std::vector<AreaRow> areas_;
  std::vector<std::uint32_t> members_;
  std::vector<std::uint16_t> people_;
  std::vector<TownRow> towns_;
  std::vector<PostcodeRow> postcodes_;
  std::vector<HospitalRow> hospitals_;
  std::vector<ShareRow> shares_;
  std::vector<ProfileRow> profiles_;
  std::vector<ConditionRow> conditions_;
  std::vector<RegionsRow> regions_;
  std::vector<RareRow> rare_;
  std::vector<EthnicityRow> ethnicities_;
  std::vector<ReligionRow> religions_;
  std::vector<LocalRow> locals_;
  std::vector<CountryRow> countries_;
  std::vector<LanguageRow> languages_;
  std::vector<OccupationRow> occupations_;
  std::vector<FirstNameRow> first_names_;
  struct Named {
    std::uint32_t row;
    double births;
  };
  std::multimap<std::string, Named> first_name_rows_;
  std::vector<SurnameRow> surnames_;
  std::vector<TableRow> tables_;
  std::vector<SourceRow> sources_;
  std::vector<NumberRow> numbers_;
  std::vector<WordingRow> wordings_;
};

}  // namespace

std::vector<std::byte> make_population(Build& build, const std::vector<Source>& files) {
  if (files.empty()) return {};
  return PopulationBuilder(build, files).section();
}

}  // namespace scruple::compiler
