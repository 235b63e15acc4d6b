#include "reidentify/factors.h"

#include <algorithm>

#include "knowledge/arithmetic.h"

namespace scruple::reidentify {
namespace {

double square(double x) {
  return x * x;
}

class Maker {
 public:
  Maker(const Description& description, const Population& population, const Model& model, const Cells& cells,
        bool in_care)
      : d_(description), p_(population), m_(model), cells_(cells), in_care_(in_care) {}

  std::vector<Factor> all() {
    for (const std::uint32_t row : d_.conditions)
      if (p_.conditions()[row].measure == Measure::prevalence) condition(row);
    if (d_.rare) rare(*d_.rare);
    if (d_.occupation) occupation(*d_.occupation);
    if (!d_.ethnicity.empty()) local(Factor::Kind::ethnicity, d_.ethnicity.front(), square(m_.sd_local));
    if (d_.religion) local(Factor::Kind::religion, *d_.religion, square(m_.sd_local));
    if (d_.born) born(*d_.born);
    if (d_.language) language(*d_.language);
    if (d_.first_name) first_name(*d_.first_name);
    if (d_.surname) surname(*d_.surname);
    for (std::uint32_t i = 0; i < d_.odd.size(); ++i) odd(i);
    return std::move(factors_);
  }

 private:
  /// `share_of(cell)` for each cell, at most `most`.
  template <class Share>
  Factor& add(Factor::Kind kind, std::uint32_t row, double variance, double most, Share&& share_of) {
    Factor& factor = factors_.emplace_back();
    factor.kind = kind;
    factor.row = row;
    factor.variance = variance;
    for (std::size_t i = 0; i < cells_.size; ++i)
      factor.share[cells_.at[i]] = std::min(most, share_of(cells_.at[i]));
    return factor;
  }

  void condition(std::uint32_t row) {
    const ConditionRow& c = p_.conditions()[row];
    double variance = square(static_cast<double>(c.sd_log10)), lift = 1;
    if (in_care_ && (c.flags & ConditionRow::kDisease) != 0) {
      lift = c.centres != 0 ? m_.service_lift : m_.lift;
      variance += square(m_.sd_lift);
    }
    // Where its rate is higher than elsewhere, the share has to stay below 1 as well.
    double most_local = 1;
    if (c.regions != kNone)
      for (const float f : p_.regions()[c.regions].factor)
        most_local = std::max(most_local, static_cast<double>(f));
    const double most = (in_care_ ? m_.care_cap : 1) / most_local;
    Factor& factor = add(Factor::Kind::condition, row, variance, most,
                         [&](std::size_t cell) { return lift * m_.rate(c, cell); });
    factor.lift = lift;
    factor.local = c.regions != kNone;
  }

  void rare(std::uint32_t row) {
    const RareRow& r = p_.rare()[row];
    double variance = 0;
    // The class of a rate holds 80 % of it.
    if (r.low > 0 && r.high > r.low)
      variance = square(knowledge::logarithm(static_cast<double>(r.high) / static_cast<double>(r.low)) /
                        knowledge::kLogarithmOfTen / 2.563);
    add(Factor::Kind::rare, row, variance, 1,
        [&](std::size_t) { return static_cast<double>(r.per_100k) / 1e5; });
  }

  void occupation(std::uint32_t row) {
    const OccupationRow& o = p_.occupations()[row];
    add(Factor::Kind::occupation, row, square(static_cast<double>(o.sd_log10)) + square(m_.sd_name), 1,
        [&](std::size_t cell) { return m_.occupation_share(o, cell); });
  }

  void local(Factor::Kind kind, std::uint32_t row, double variance) {
    add(kind, row, variance, 1, [](std::size_t) { return 1.0; }).local = true;
  }

  void born(std::uint32_t row) {
    const CountryRow& c = p_.countries()[row];
    const double male = static_cast<double>(c.male_share);
    add(Factor::Kind::born, row, square(static_cast<double>(c.sd_log10)) + square(m_.sd_origin),
        1 / most_origin(),
        [&](std::size_t cell) { return static_cast<double>(c.share) * 2 * (cell < kAges ? male : 1 - male); })
        .local = true;
  }

  void language(std::uint32_t row) {
    const LanguageRow& l = p_.languages()[row];
    add(Factor::Kind::language, row, square(static_cast<double>(l.sd_log10)) + square(m_.sd_origin),
        1 / most_origin(), [&](std::size_t) { return static_cast<double>(l.share); })
        .local = true;
  }

  double most_origin() const { return std::max(1.0, *std::max_element(m_.origin.begin(), m_.origin.end())); }

  /// Share of the births of the decade times the share of that age born here.
  void first_name(std::uint32_t row) {
    const FirstNameRow& n = p_.first_names()[row];
    add(Factor::Kind::first_name, row, square(m_.sd_name), 1, [&](std::size_t cell) {
      if (cell / kAges != n.sex) return 0.0;
      const int decade = (m_.year - static_cast<int>(cell % kAges)) / 10 - 192;
      const float rate = n.per_100k[static_cast<std::size_t>(std::clamp<int>(decade, 0, kDecades - 1))];
      return static_cast<double>(rate) / 1e5 * m_.born_here(cell % kAges);
    });
  }

  void surname(std::uint32_t row) {
    const SurnameRow& n = p_.surnames()[row];
    const double most = 1 / std::max(1.0, static_cast<double>(n.home_factor));
    add(Factor::Kind::surname, row, square(static_cast<double>(n.sd_log10)), most, [&](std::size_t) {
      return static_cast<double>(n.per_100k) / 1e5;
    }).local = n.home != kNone;
  }

  void odd(std::uint32_t i) {
    const Odd& fact = d_.odd[i];
    const double share = std::clamp(fact.share, 0.0, 1.0);
    add(Factor::Kind::odd, i, square(fact.sd_log10), 1, [&](std::size_t) { return share; });
  }

  const Description& d_;
  const Population& p_;
  const Model& m_;
  const Cells& cells_;
  bool in_care_;
  std::vector<Factor> factors_;
};

}  // namespace

Cells cells_of(const Description& d) {
  Cells cells;
  const std::size_t low = d.age ? d.age->low : 0;
  const std::size_t high = d.age ? std::min<std::size_t>(d.age->high, kAges - 1) : kAges - 1;
  for (std::size_t sex = 0; sex < kSexes; ++sex) {
    if (d.sex && static_cast<std::size_t>(*d.sex) != sex) continue;
    for (std::size_t age = low; age <= high; ++age)
      cells.at[cells.size++] = static_cast<std::uint16_t>(sex * kAges + age);
  }
  return cells;
}

Cells up_to(const Cells& cells, std::size_t oldest) {
  Cells out;
  for (std::size_t i = 0; i < cells.size; ++i)
    if (cells.at[i] % kAges <= oldest) out.at[out.size++] = cells.at[i];
  return out;
}

double local_share(const Factor& factor, const Description& d, const Population& p, const Model& m,
                   std::uint32_t authority, std::size_t band) {
  const AreaRow& area = p.areas()[authority];
  switch (factor.kind) {
    case Factor::Kind::condition: {
      const ConditionRow& condition = p.conditions()[factor.row];
      return static_cast<double>(p.regions()[condition.regions].factor[area.zone]);
    }
    case Factor::Kind::ethnicity: {
      double sum = 0;
      for (const std::uint32_t group : d.ethnicity)
        sum += static_cast<double>(p.locals()[authority].ethnicity[group]) *
               static_cast<double>(p.ethnicities()[group].age_ratio[band]);
      return std::min(1.0, sum);
    }
    case Factor::Kind::religion:
      return std::min(1.0, static_cast<double>(p.locals()[authority].religion[factor.row]));
    case Factor::Kind::born:
    case Factor::Kind::language:
      return m.origin[area.zone];
    case Factor::Kind::surname: {
      const SurnameRow& surname = p.surnames()[factor.row];
      return area.country == surname.home ? static_cast<double>(surname.home_factor) : 1.0;
    }
    default:
      return 1;
  }
}

std::vector<Factor> person_factors(const Description& description, const Population& population,
                                   const Model& model, const Cells& cells, bool in_care) {
  return Maker(description, population, model, cells, in_care).all();
}

Factor second_event(std::uint32_t row, bool obstetric_anchor, const Population& population, const Model& m) {
  const ConditionRow& c = population.conditions()[row];
  const double rate = static_cast<double>(c.per_100k);
  const bool both = obstetric_anchor && (c.flags & ConditionRow::kObstetric) != 0;
  Factor factor;
  factor.kind = Factor::Kind::second_event;
  factor.row = row;
  factor.variance = square(static_cast<double>(c.sd_log10)) + square(m.sd_second);
  factor.share.fill(both ? std::min(m.obstetric_cap, m.obstetric_lift * rate / m.obstetric_births)
                         : std::clamp(m.second_lift * rate / 1e5, m.second_least, m.second_most));
  return factor;
}

double softened(std::span<double> shares, const Model& m) {
  if (shares.size() <= 2) {
    double product = 1;
    for (const double share : shares) product *= share;
    return product;
  }
  std::sort(shares.begin(), shares.end());
  if (shares.front() <= 0) return 0;
  double product = shares[0] * shares[1], power = 1, exponent = 0;
  for (std::size_t i = 2; i < shares.size(); ++i) {
    power = std::max(m.power_least, power - m.power_step);
    exponent += power * knowledge::logarithm(shares[i]);
  }
  return product * knowledge::exponential(exponent);
}

}  // namespace scruple::reidentify
