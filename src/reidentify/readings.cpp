#include "reidentify/readings.h"

#include <algorithm>
#include <span>

#include "knowledge/arithmetic.h"

namespace scruple::reidentify {
namespace {

constexpr double kYear = 365.25;
/// Bounds are worked out only where they may bind; below this they are far off.
constexpr double kFar = 0.5;
/// No description has more statements that count; further ones are passed over.
constexpr std::size_t kFactors = 32;

double square(double x) {
  return x * x;
}

bool is_treatment(const Place& place) {
  return place.kind == Place::Kind::hospital || place.kind == Place::Kind::hospitals_in;
}

double people_at(const Population& p, std::uint32_t area, std::size_t cell) {
  return p.people(area, cell < kAges ? Sex::male : Sex::female)[cell % kAges];
}

/// The hospitals of an area.
void append_sites(std::uint32_t area, const Population& p, std::vector<std::uint32_t>& sites) {
  std::vector<bool> inside(p.locals().size());
  for (const std::uint32_t member : p.members(p.areas()[area])) inside[member] = true;
  for (std::uint32_t row = 0; row < p.hospitals().size(); ++row)
    if (inside[p.hospitals()[row].authority]) sites.push_back(row);
}

/// What a part adds up to.
///
/// Local factors are joined first: their product in each authority, averaged over the part's people of a
/// cell, is one share among the others. Softening a mean gives no less than the mean of what is softened, so
/// a broader place never has fewer people than a narrower one.
class Adder {
 public:
  Adder(const Part& part, std::span<const Factor* const> factors, bool soften, const Description& d,
        const Population& p, const Model& m)
      : part_(part),
        factors_(factors.first(std::min(factors.size(), kFactors))),
        soften_(soften),
        d_(d),
        p_(p),
        m_(m) {
    local_ = std::any_of(factors_.begin(), factors_.end(), [](const Factor* f) { return f->local; });
    for (std::size_t i = 0; i < part_.cells.size; ++i) {
      const std::size_t cell = part_.cells.at[i], band = band_of(cell);
      if (stretch_count_ == 0 || stretches_[stretch_count_ - 1].end != cell ||
          stretches_[stretch_count_ - 1].band != band)
        stretches_[stretch_count_++] = {cell, cell, band};
      ++stretches_[stretch_count_ - 1].end;
    }
  }

  double sum() const {
    std::array<double, kCells> people, joint;
    count(people, joint);
    double sum = 0;
    for (std::size_t i = 0; i < part_.cells.size; ++i) {
      const std::size_t cell = part_.cells.at[i];
      if (people[cell] <= 0 || part_.rate[cell] <= 0) continue;
      sum += people[cell] * part_.rate[cell] * product(cell, local_ ? joint[cell] / people[cell] : 1);
    }
    return sum;
  }

 private:
  /// joint: 1 where nothing is local.
  double product(std::size_t cell, double joint) const {
    double plain = 1;
    for (const Factor* factor : factors_) plain *= factor->share[cell];
    plain *= joint;
    constexpr std::size_t kNotSoftened = 2;
    if (!soften_ || plain <= 0 || factors_.size() + (local_ ? 1 : 0) <= kNotSoftened) return plain;
    std::array<double, kFactors + 1> shares;
    std::size_t size = 0;
    for (const Factor* factor : factors_) shares[size++] = factor->share[cell];
    shares[size++] = joint;
    // What says nothing is no share.
    size = static_cast<std::size_t>(std::remove(shares.begin(), shares.begin() + size, 1.0) - shares.begin());
    return size <= kNotSoftened ? plain : softened(std::span(shares.data(), size), m_);
  }

  /// People of each cell, and those times the joint local share.
  void count(std::array<double, kCells>& people, std::array<double, kCells>& joint) const {
    if (!part_.residents) return count_patients(people, joint);
    for (std::size_t i = 0; i < part_.cells.size; ++i)
      people[part_.cells.at[i]] = joint[part_.cells.at[i]] = 0;
    if (part_.whole == kNone) {
      for (const Weight& w : part_.weights) count_residents(w.authority, w.weight, people, joint);
    } else if (local_) {
      for (const std::uint32_t member : p_.members(p_.areas()[part_.whole]))
        count_residents(member, part_.whole_weight, people, joint);
    } else {
      count_residents(part_.whole, part_.whole_weight, people, joint);
    }
  }

  void count_residents(std::uint32_t area, double weight, std::array<double, kCells>& people,
                       std::array<double, kCells>& joint) const {
    const double* counts = p_.people(area, Sex::male).data();  // women follow
    const Bands bands = local_ ? local_bands(area) : Bands{1, 1, 1};
    for (const Stretch& stretch : std::span(stretches_).first(stretch_count_))
      for (std::size_t cell = stretch.begin; cell < stretch.end; ++cell) {
        const double here = weight * counts[cell];
        people[cell] += here;
        joint[cell] += here * bands[stretch.band];
      }
  }

  void count_patients(std::array<double, kCells>& people, std::array<double, kCells>& joint) const {
    double all = 0;
    Bands sums{};
    for (const Weight& w : part_.weights) {
      all += w.weight;
      if (!local_) continue;
      const Bands bands = local_bands(w.authority);
      for (std::size_t band = 0; band < kBands; ++band) sums[band] += w.weight * bands[band];
    }
    const double* counts = p_.people(p_.kingdom(), Sex::male).data();
    for (std::size_t i = 0; i < part_.cells.size; ++i) {
      const std::size_t cell = part_.cells.at[i];
      people[cell] = all * counts[cell];
      joint[cell] = sums[band_of(cell)] * counts[cell];
    }
  }

  using Bands = std::array<double, kBands>;
  Bands local_bands(std::uint32_t authority) const {
    Bands bands{1, 1, 1};
    for (const Factor* factor : factors_)
      if (factor->local)
        for (std::size_t band = 0; band < kBands; ++band)
          bands[band] *= local_share(*factor, d_, p_, m_, authority, band);
    return bands;
  }

  const Part& part_;
  std::span<const Factor* const> factors_;
  bool soften_ = false;
  const Description& d_;
  const Population& p_;
  const Model& m_;
  bool local_ = false;
  /// Cells that follow one another, of one band: there may be hundreds of authorities to go through.
  struct Stretch {
    std::size_t begin, end, band;
  };
  std::array<Stretch, kCells> stretches_;
  std::size_t stretch_count_ = 0;
};

/// Where a description says that people live and are treated.
class Places {
 public:
  Places(const Description& d, const Population& p, const Model& m) : d_(d), p_(p), m_(m) {
    for (const Place& place : d.places) {
      if (place.kind == Place::Kind::hospital) sites_.push_back(place.row);
      if (place.kind == Place::Kind::hospitals_in) add_sites(place.row);
      if (!is_treatment(place)) add_home(place);
    }
    std::sort(sites_.begin(), sites_.end());
    sites_.erase(std::unique(sites_.begin(), sites_.end()), sites_.end());
    if (!sites_.empty() && sites_.size() == d.places.size() && d.places.size() == 1 &&
        d.places[0].kind == Place::Kind::hospital)
      only_site_ = d.places[0].row;
    finish_homes();
  }

  bool treated() const { return treated_ || !sites_.empty(); }
  bool lives() const { return lives_; }
  const std::vector<std::uint32_t>& sites() const { return sites_; }
  std::optional<std::uint32_t> only_site() const { return only_site_; }

  /// People of the homes; of the kingdom if none are named.
  Part residents(const Cells& cells) const {
    Part part;
    part.cells = cells;
    part.rate.fill(1);
    part.whole = whole_;
    part.whole_weight = share_;
    if (whole_ == kNone) part.weights = weights_;
    return part;
  }

  /// Share of an authority's people who live in the homes.
  double home_share(std::uint32_t authority) const {
    if (whole_ != kNone) return p_.contains(whole_, authority) ? share_ : 0;
    for (const Weight& w : weights_)
      if (w.authority == authority) return w.weight;
    return 0;
  }

  double home_variance() const { return variance_; }

 private:
  void add_sites(std::uint32_t area) {
    treated_ = true;
    const std::size_t before = sites_.size();
    append_sites(area, p_, sites_);
    // An authority may have no hospital; its people go to those around it.
    for (std::optional<Place> place = Place{Place::Kind::hospitals_in, area}; sites_.size() == before;) {
      place = p_.broader(*place);
      if (!place) break;
      append_sites(place->row, p_, sites_);
    }
  }

  void add_home(const Place& place) {
    switch (place.kind) {
      case Place::Kind::area:
        add_area(place.row, 1);
        variance_ = std::max(variance_, square(m_.sd_area));
        break;
      case Place::Kind::town: {
        const TownRow& town = p_.towns()[place.row];
        const double people =
            town.population > 0 ? std::max<double>(town.population, m_.least_town) : m_.small_people;
        add_area(town.area, std::min(1.0, people / p_.total(town.area)));
        variance_ = std::max(variance_, square(town.population > 0 ? m_.sd_town : m_.sd_small));
        break;
      }
      case Place::Kind::postcode: {
        const PostcodeRow& district = p_.postcodes()[place.row];
        add_area(district.authority, std::min(1.0, district.population / p_.total(district.authority)));
        variance_ = std::max(variance_, square(m_.sd_postcode));
        break;
      }
      case Place::Kind::small:
        small_ = true;
        break;
      default:
        break;
    }
  }

  void add_area(std::uint32_t area, double share) {
    if (!lives_) {
      whole_ = area;
      share_ = share;
    } else {
      spread();
      for (const std::uint32_t member : p_.members(p_.areas()[area])) add_weight(member, share);
    }
    lives_ = true;
  }

  /// From one whole area to a list of authorities.
  void spread() {
    if (whole_ == kNone) return;
    for (const std::uint32_t member : p_.members(p_.areas()[whole_])) add_weight(member, share_);
    whole_ = kNone;
  }

  void add_weight(std::uint32_t authority, double share) {
    for (Weight& w : weights_)
      if (w.authority == authority) {
        w.weight = std::min(1.0, w.weight + share);
        return;
      }
    weights_.push_back({authority, share});
  }

  double people() const {
    if (whole_ != kNone) return share_ * p_.total(whole_);
    double sum = 0;
    for (const Weight& w : weights_) sum += w.weight * p_.total(w.authority);
    return sum;
  }

  /// A small place and a practice's list take a share of the people there.
  void finish_homes() {
    if (!lives_) whole_ = p_.kingdom();
    double most = people(), share = 1;
    if (small_) {
      share = std::min(1.0, m_.small_people / std::max(1.0, most));
      variance_ = std::max(variance_, square(m_.sd_small));
    }
    if (d_.gp_list) {
      share = std::min(share, *d_.gp_list / std::max(1.0, most));
      variance_ = std::max(variance_, square(m_.sd_gp));
    }
    lives_ = lives_ || small_ || d_.gp_list.has_value();
    if (!lives_) variance_ = square(m_.sd_area);
    share_ *= share;
    for (Weight& w : weights_) w.weight *= share;
  }

  const Description& d_;
  const Population& p_;
  const Model& m_;
  std::vector<std::uint32_t> sites_;
  std::optional<std::uint32_t> only_site_;
  bool treated_ = false, lives_ = false, small_ = false;
  std::uint32_t whole_ = kNone;
  double share_ = 1;
  std::vector<Weight> weights_;
  double variance_ = 0;
};

Column column_of(Via via) {
  switch (via) {
    case Via::emergency_department:
      return Column::attendances;
    case Via::emergency:
    case Via::death:
      return Column::emergency_admissions;
    case Via::maternity:
      return Column::births;
    default:
      return Column::beds;
  }
}

/// What is counted at hospitals: how often it happens to a person of each cell, and whose share it takes.
struct Counted {
  std::array<double, kCells> rate{};
  double events = 0, child_events = 0;  ///< of the kingdom, for the share of a children's hospital
  Column column = Column::attendances;
  std::uint32_t centres = 0;
  std::uint32_t regions = kNone;
  double most_rate = 0;
};

class Finder {
 public:
  Finder(const Description& d, const Population& p, const Model& m, Readings& out)
      : d_(d), p_(p), m_(m), out_(out), places_(d, p, m), cells_(cells_of(d)) {
    if (d.age) fraction_ = std::clamp(d.age->fraction, 0.0, 1.0);
    window_ = std::max(0.0, d.window_days.value_or(m.window_none));
    window_variance_ = !d.window_days   ? square(m.sd_window_none)
                       : d.window_vague ? square(m.sd_window_vague)
                                        : 0;
    for (const std::uint32_t row : d.conditions)
      if (p.conditions()[row].measure == Measure::incidence) incident_.push_back(row);
  }

  void run() {
    out_.at_home = person_factors(d_, p_, m_, cells_, false);
    out_.in_care = person_factors(d_, p_, m_, cells_, true);
    out_.seconds.reserve((incident_.size() + 1) * (incident_.size() + 1));
    const bool seen = places_.treated() || d_.setting;
    if (incident_.empty() && !seen) {
      offer(at_home());
    } else {
      for (const std::uint32_t row : incident_) event(row);
      if (seen) contact();
      if (places_.treated()) clientele();
      if (bound_by_homes_) offer(at_home());
    }
    if (d_.event_people) happening(*d_.event_people);
  }

 private:
  void offer(Reading reading) {
    if (!found_ || reading.lambda < out_.least.lambda) out_.least = std::move(reading);
    found_ = true;
  }

  static std::vector<const Factor*> pointers(const std::vector<Factor>& factors) {
    std::vector<const Factor*> out;
    for (const Factor& factor : factors) out.push_back(&factor);
    return out;
  }

  double variance(std::span<const Factor* const> factors) const {
    double sum = 0;
    for (const Factor* factor : factors) sum += factor->variance;
    return sum;
  }

  double add_up(const std::vector<Part>& parts, std::span<const Factor* const> factors) const {
    return people_of(parts, factors, true, d_, p_, m_);
  }

  Reading at_home() const {
    Reading reading;
    reading.factors = pointers(out_.at_home);
    reading.parts.push_back(places_.residents(cells_));
    reading.parts[0].rate.fill(fraction_);
    reading.lambda = add_up(reading.parts, reading.factors);
    reading.variance = places_.home_variance() + variance(reading.factors);
    return reading;
  }

  /// The others of one episode.
  void add_seconds(std::vector<const Factor*>& factors, std::uint32_t anchor, bool obstetric) {
    for (const std::uint32_t row : incident_) {
      if (row == anchor) continue;
      out_.seconds.push_back(second_event(row, obstetric, p_, m_));
      factors.push_back(&out_.seconds.back());
    }
  }

  Counted counted_event(std::uint32_t row) const {
    const ConditionRow& c = p_.conditions()[row];
    Counted counted = base(c);
    for (std::size_t i = 0; i < cells_.size; ++i) {
      const std::size_t cell = cells_.at[i];
      const double rate = m_.rate(c, cell) * window_ / kYear;
      counted.most_rate = std::max(counted.most_rate, rate);
      counted.rate[cell] = fraction_ * rate;
    }
    return counted;
  }

  /// Contacts count visits; people come more than once.
  Counted counted_contact(std::uint32_t row) const {
    const ConditionRow& c = p_.conditions()[row];
    Counted counted = base(c);
    for (std::size_t i = 0; i < cells_.size; ++i) {
      const std::size_t cell = cells_.at[i];
      const double visits = m_.rate(c, cell) * window_ / kYear;
      // Where visits are few, the series is exact to the last bit that matters.
      const double people = visits < 1e-5 ? visits * (1 - visits / 2) : 1 - knowledge::exponential(-visits);
      counted.most_rate = std::max(counted.most_rate, people);
      counted.rate[cell] = fraction_ * people;
    }
    return counted;
  }

  Counted base(const ConditionRow& c) const {
    Counted counted;
    counted.column = column_of(c.via);
    counted.centres = c.centres;
    counted.regions = c.regions;
    counted.events = static_cast<double>(c.per_100k) / 1e5 * m_.kingdom;
    if (!places_.treated()) return counted;
    for (std::size_t sex = 0; sex < kSexes; ++sex)
      for (std::size_t cell = sex * kAges; cell <= sex * kAges + m_.children_oldest; ++cell)
        counted.child_events += m_.rate(c, cell) * people_at(p_, p_.kingdom(), cell);
    return counted;
  }

  /// A site's share of the kingdom's events, before what few centres are granted.
  double natural_share(const HospitalRow& site, const Counted& counted) const {
    const auto column = static_cast<std::size_t>(counted.column);
    double share = static_cast<double>(site.counts[column]) / std::max(1.0, m_.column_sums[column]);
    if (site.counts[column] <= 0) {
      double beds = static_cast<double>(site.counts[static_cast<std::size_t>(Column::beds)]);
      if (beds <= 0) beds = (site.flags & HospitalRow::kPrivate) != 0 ? m_.private_beds : m_.community_beds;
      share = m_.specialist * beds / std::max(1.0, m_.column_sums[static_cast<std::size_t>(Column::beds)]);
    }
    if ((site.flags & HospitalRow::kChildren) != 0 && counted.child_events > 0)
      share = std::min(m_.children_cap, share * counted.events / counted.child_events);
    return share;
  }

  bool is_counted(std::uint32_t row, const Counted& counted) const {
    return p_.hospitals()[row].counts[static_cast<std::size_t>(counted.column)] > 0;
  }

  double site_variance(const Counted& counted) const {
    double sum = square(m_.sd_area);
    if (!places_.only_site()) {
      sum += square(m_.sd_site);
    } else {
      const HospitalRow& site = p_.hospitals()[*places_.only_site()];
      const auto column = static_cast<std::size_t>(counted.column);
      if (site.counts[column] <= 0) return sum + square(m_.sd_site_unknown);
      sum += square(site.bases[column] == Basis::site ? m_.sd_site : m_.sd_site_allocated);
    }
    if (counted.column == Column::beds) sum += square(m_.sd_site_beds);
    if (counted.column == Column::births) sum += square(m_.sd_site_births);
    return sum;
  }

  double regional(const Counted& counted, std::uint32_t authority) const {
    if (counted.regions == kNone) return 1;
    return static_cast<double>(p_.regions()[counted.regions].factor[p_.areas()[authority].zone]);
  }

  /// People of sites as parts: a children's hospital sees children only.
  /// Of several sites, those count of which something is counted, if any.
  std::vector<Part> parts_at(std::span<const std::uint32_t> all, const Counted& counted, bool homes,
                             double& share) const {
    std::vector<std::uint32_t> sites;
    for (const std::uint32_t row : all)
      if (is_counted(row, counted)) sites.push_back(row);
    if (sites.empty()) sites.assign(all.begin(), all.end());
    double natural = 0;
    std::vector<double> shares;
    for (const std::uint32_t row : sites)
      natural += shares.emplace_back(natural_share(p_.hospitals()[row], counted));
    double raise = 1;
    if (counted.centres > 0 && natural > 0) raise = std::max(1.0, 1.0 / counted.centres / natural);
    share = natural * raise;

    std::vector<double> weights[2];
    for (std::size_t i = 0; i < sites.size(); ++i) {
      const HospitalRow& site = p_.hospitals()[sites[i]];
      auto& list = weights[(site.flags & HospitalRow::kChildren) != 0 ? 1 : 0];
      if (list.empty()) list.resize(p_.locals().size());
      const double site_share = shares[i] * raise;
      for (const ShareRow& from : p_.residence(site))
        list[from.authority] += site_share * static_cast<double>(from.share);
    }
    std::vector<Part> parts;
    for (int children = 0; children < 2; ++children) {
      if (weights[children].empty()) continue;
      Part& part = parts.emplace_back();
      part.cells = children != 0 ? up_to(cells_, m_.children_oldest) : cells_;
      part.rate = counted.rate;
      part.residents = false;
      double all = 0;
      for (const double weight : weights[children]) all += weight;
      for (std::uint32_t a = 0; a < weights[children].size(); ++a) {
        double weight = weights[children][a];
        // Some come from anywhere: they count once it is said where the patient lives.
        if (homes)
          weight =
              places_.home_share(a) * ((1 - m_.away) * weight + m_.away * all * p_.total(a) / m_.kingdom);
        if (weight > 0) part.weights.push_back({a, weight * regional(counted, a)});
      }
    }
    return parts;
  }

  std::vector<Part> parts_at_homes(const Counted& counted) const {
    std::vector<Part> parts{places_.residents(cells_)};
    parts[0].rate = counted.rate;
    weigh_regions(parts[0], counted);
    return parts;
  }

  std::vector<Part> parts_in_kingdom(const Counted& counted) const {
    Part part;
    part.cells = cells_;
    part.rate = counted.rate;
    part.whole = p_.kingdom();
    weigh_regions(part, counted);
    return {part};
  }

  void weigh_regions(Part& part, const Counted& counted) const {
    if (counted.regions == kNone) return;
    if (part.whole != kNone)
      for (const std::uint32_t member : p_.members(p_.areas()[part.whole]))
        part.weights.push_back({member, part.whole_weight});
    part.whole = kNone;
    for (Weight& w : part.weights) w.weight *= regional(counted, w.authority);
  }

  /// How much commoner than in the kingdom the local factors may be where the patients of parts live.
  double most_ratio(const std::vector<Part>& parts, std::span<const Factor* const> factors) const {
    double most = 1;
    for (const Factor* factor : factors) {
      if (!factor->local) continue;
      double largest = 0, least = 0, people = 0;
      for (const Part& part : parts)
        for (const Weight& w : part.weights)
          for (std::size_t band = 0; band < kBands; ++band)
            largest = std::max(largest, local_share(*factor, d_, p_, m_, w.authority, band));
      // One authority in eight is enough for the kingdom's share, to within the margin of kFar.
      for (std::uint32_t a = 0; a < p_.locals().size(); a += 8) {
        least += p_.total(a) * local_share(*factor, d_, p_, m_, a, 1);
        people += p_.total(a);
      }
      most *= largest / std::max(1e-9, least / people);
    }
    return most;
  }

  /// The reading of what is counted, at the places where people are treated or live.
  Reading reading_of(Reading::Kind kind, std::uint32_t anchor, const Counted& counted,
                     const std::vector<const Factor*>& factors, double anchor_variance) {
    Reading reading;
    reading.kind = kind;
    reading.anchor = anchor;
    reading.factors = factors;
    const double known = anchor_variance + variance(factors);
    if (places_.treated()) {
      reading.parts = parts_at(places_.sites(), counted, places_.lives(), reading.site_share);
      reading.lambda = add_up(reading.parts, factors);
      reading.variance = known + site_variance(counted);
      reading.at_hospital = true;
      bound_by_ladder(reading, counted);
      if (places_.lives()) {
        double share = 0;
        bound(reading, parts_at(places_.sites(), counted, false, share));
        reading.at_hospital = true;
      }
      if (reading.site_share * most_ratio(reading.parts, factors) > kFar)
        bound(reading, parts_in_kingdom(counted));
    }
    if (!places_.treated() || places_.lives()) {
      std::vector<Part> parts = parts_at_homes(counted);
      const double lambda = add_up(parts, factors);
      if (!places_.treated() || lambda < reading.lambda) {
        reading.parts = std::move(parts);
        reading.lambda = lambda;
        reading.variance = known + places_.home_variance();
        reading.at_hospital = false;
      }
    }
    double lift = 1;
    for (const Factor* factor : factors) lift *= factor->lift;
    double local = 1;
    if (counted.regions != kNone)
      for (const float f : p_.regions()[counted.regions].factor)
        local = std::max(local, static_cast<double>(f));
    if (counted.most_rate * lift * local > kFar) bound_by_homes_ = true;
    return reading;
  }

  void bound(Reading& reading, std::vector<Part> parts) const {
    const double lambda = add_up(parts, reading.factors);
    if (lambda >= reading.lambda) return;
    reading.parts = std::move(parts);
    reading.lambda = lambda;
    reading.at_hospital = false;
  }

  /// A site that is granted the share of one of few centres, or whose share is a guess, has no more
  /// people than the sites around it.
  void bound_by_ladder(Reading& reading, const Counted& counted) const {
    const bool granted = counted.centres != 0 && reading.site_share <= 1.000001 / counted.centres;
    const bool guessed = std::none_of(places_.sites().begin(), places_.sites().end(),
                                      [&](std::uint32_t row) { return is_counted(row, counted); });
    if ((!granted && !guessed) || d_.places.empty()) return;
    Place place = d_.places.front();
    for (const Place& other : d_.places)
      if (is_treatment(other)) place = other;
    const bool local =
        std::any_of(reading.factors.begin(), reading.factors.end(), [](const Factor* f) { return f->local; });
    const bool even = !local && counted.regions == kNone && !places_.lives();
    while (const auto next = p_.broader(place)) {
      place = *next;
      std::vector<std::uint32_t> sites;
      append_sites(place.row, p_, sites);
      double share = 0;
      std::vector<Part> parts = parts_at(sites, counted, places_.lives(), share);
      // Where people are alike and of all ages, the share decides.
      if (even && parts.size() == 1 && share >= reading.site_share) continue;
      const double lambda = add_up(parts, reading.factors);
      if (lambda < reading.lambda) {
        reading.parts = std::move(parts);
        reading.lambda = lambda;
        reading.site_share = share;
      }
    }
  }

  void event(std::uint32_t row) {
    const ConditionRow& c = p_.conditions()[row];
    std::vector<const Factor*> factors = pointers(out_.in_care);
    add_seconds(factors, row, (c.flags & ConditionRow::kObstetric) != 0);
    offer(reading_of(Reading::Kind::event, row, counted_event(row), factors,
                     square(static_cast<double>(c.sd_log10)) + window_variance_));
  }

  void contact() {
    std::vector<const Factor*> factors = pointers(out_.in_care);
    // People with a standing place of care are counted as people once the window is long.
    if (places_.treated() && window_ >= m_.window_clientele)
      std::erase_if(factors, [&](const Factor* factor) { return is_clientele(*factor); });
    const bool maternity = d_.setting && *d_.setting == Setting::maternity;
    add_seconds(factors, kNone, maternity);
    if (d_.setting) {
      offer_contact(*d_.setting, factors);
      const bool elsewhere = *d_.setting == Setting::gp || *d_.setting == Setting::ambulance;
      if (!elsewhere || !places_.treated()) return;
    }
    any_contact(factors);
  }

  void offer_contact(Setting setting, const std::vector<const Factor*>& factors) {
    const std::uint32_t row = p_.contacts(setting);
    if (row == kNone) return;
    offer(reading_of(Reading::Kind::contact, row, counted_contact(row), factors,
                     square(static_cast<double>(p_.conditions()[row].sd_log10)) + window_variance_));
  }

  /// A hospital and no setting: anybody who is seen there, in whatever setting.
  void any_contact(const std::vector<const Factor*>& factors) {
    Reading all;
    all.any_setting = true;
    for (std::size_t setting = 0; setting < kSettings.size(); ++setting) {
      const auto which = static_cast<Setting>(setting);
      const std::uint32_t row = p_.contacts(which);
      if (row == kNone || which == Setting::gp || which == Setting::ambulance) continue;
      Reading one = reading_of(Reading::Kind::contact, row, counted_contact(row), factors,
                               square(static_cast<double>(p_.conditions()[row].sd_log10)) + window_variance_);
      all.lambda += one.lambda;
      if (all.parts.empty() || one.variance > all.variance) all.variance = one.variance;
      if (all.parts.empty()) {
        all.factors = one.factors;
        all.kind = one.kind;
        all.anchor = one.anchor;
        all.site_share = one.site_share;
      }
      all.at_hospital = all.at_hospital || one.at_hospital;
      for (Part& part : one.parts) all.parts.push_back(std::move(part));
      if (found_ && all.lambda >= out_.least.lambda) return;  // it can only grow
    }
    if (!all.parts.empty()) offer(std::move(all));
  }

  bool is_clientele(const Factor& factor) const {
    if (factor.kind != Factor::Kind::condition) return false;
    return p_.conditions()[factor.row].centres != 0;
  }

  /// People with a condition that is cared for at few places, as many as belong to the place.
  void clientele() {
    Counted counted;
    counted.rate.fill(fraction_);
    counted.most_rate = 1;
    counted.column = Column::beds;
    std::uint32_t anchor = kNone;
    for (const Factor& factor : out_.at_home) {
      if (!is_clientele(factor)) continue;
      const ConditionRow& c = p_.conditions()[factor.row];
      // Of several, the one that is cared for at most places leaves the fewest people at each.
      if (c.centres > counted.centres) {
        Counted of_it = base(c);
        counted.centres = c.centres;
        counted.events = of_it.events;
        counted.child_events = of_it.child_events;
        anchor = factor.row;
      }
    }
    if (anchor == kNone) return;
    const std::vector<const Factor*> factors = pointers(out_.at_home);
    offer(reading_of(Reading::Kind::clientele, anchor, counted, factors, 0));
  }

  void happening(std::uint32_t people) {
    Reading reading;
    reading.kind = Reading::Kind::happening;
    reading.lambda = people > 1 ? people - 1 : 0;
    offer(std::move(reading));
  }

  const Description& d_;
  const Population& p_;
  const Model& m_;
  Readings& out_;
  Places places_;
  Cells cells_;
  double fraction_ = 1;  ///< of the age range
  double window_ = 0, window_variance_ = 0;
  std::vector<std::uint32_t> incident_;
  bool found_ = false;
  bool bound_by_homes_ = false;
};

bool holds_a_number(const Description& d) {
  return d.gp_list || std::any_of(d.places.begin(), d.places.end(),
                                  [](const Place& place) { return place.kind == Place::Kind::small; });
}

/// Every home one rung up, at last to the kingdom; false: they all are there.
bool broaden_homes(Description& d, const Population& p) {
  bool any = false;
  for (Place& place : d.places) {
    if (is_treatment(place) || place.kind == Place::Kind::small) continue;
    const auto next = p.broader(place);
    if (next) place = *next;
    any = any || next;
  }
  return any;
}

}  // namespace

double people_of(const std::vector<Part>& parts, std::span<const Factor* const> factors, bool soften,
                 const Description& description, const Population& population, const Model& model) {
  double sum = 0;
  for (const Part& part : parts) sum += Adder(part, factors, soften, description, population, model).sum();
  return sum;
}

/// A practice's list or a small place holds a number of people rather than all of an area, and they might be
/// like those of the area or of any broader one: the least of all.
Readings least_reading(const Description& description, const Population& population, const Model& model) {
  Readings out;
  Finder(description, population, model, out).run();
  Description broader = description;
  while (holds_a_number(description) && broaden_homes(broader, population)) {
    Readings other;
    Finder(broader, population, model, other).run();
    if (other.least.lambda < out.least.lambda) out = std::move(other);
  }
  return out;
}

double contacts_there(const Description& description, Setting setting, const Population& population,
                      const Model& model) {
  Description anybody;
  for (const Place& place : description.places)
    if (is_treatment(place)) anybody.places.push_back(place);
  if (anybody.places.empty()) return 0;
  anybody.setting = setting;
  anybody.window_days = description.window_days;
  return least_reading(anybody, population, model).least.lambda;
}

Description with_author(const Description& description) {
  Description out = description;
  if (out.places.empty() && out.author.place) out.places.push_back(*out.author.place);
  if (!out.setting && out.author.setting) out.setting = out.author.setting;
  return out;
}

}  // namespace scruple::reidentify
