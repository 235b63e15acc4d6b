// The sum, line by line: the reading that gave the fewest people, worked out again one factor at a time.
#include <algorithm>

#include "reidentify/estimate.h"
#include "reidentify/readings.h"

namespace scruple::reidentify {
namespace {

constexpr double kYear = 365.25;

class Explainer {
 public:
  Explainer(const Description& d, const Population& p, const Model& m)
      : d_(d), p_(p), m_(m), readings_(least_reading(d, p, m)), least_(readings_.least) {}

  std::vector<Step> all() {
    switch (least_.kind) {
      case Reading::Kind::residents:
        people();
        break;
      case Reading::Kind::happening:
        happening();
        break;
      default:
        events();
        break;
    }
    if (least_.kind != Reading::Kind::happening) factors();
    return std::move(steps_);
  }

 private:
  Step& add(std::string_view key, std::string what, double n, double of, double lambda) {
    Step step;
    step.key = key;
    step.what = std::move(what);
    step.n = n;
    step.of = of;
    step.lambda = lambda;
    step.factor = steps_.empty() ? lambda : before_ > 0 ? lambda / before_ : 0;
    before_ = lambda;
    steps_.push_back(std::move(step));
    return steps_.back();
  }

  void from(Step& step, const Provenance& source, std::string_view table) {
    step.table = table;
    const SourceRow* row = p_.source(p_.text(source.source));
    step.source = row != nullptr ? p_.text(row->publication) : p_.text(source.source);
    step.year = p_.text(source.year);
    step.grade = static_cast<char>(source.grade);
  }

  void from_table(Step& step, std::string_view table, std::uint32_t grade = 0) {
    step.table = table;
    if (const TableRow* row = p_.table(table)) from(step, row->from, table);
    if (grade != 0) step.grade = static_cast<char>(grade);
  }

  double value(std::size_t factors, bool soften) const {
    return people_of(least_.parts, std::span(least_.factors).first(factors), soften, d_, p_, m_);
  }

  /// The parts with other cells or rates, to see what each does.
  double value_of(const Cells& cells, bool rates) const {
    std::vector<Part> parts = least_.parts;
    for (Part& part : parts) {
      if (!rates) part.rate.fill(1);
      part.cells = cells;
    }
    return people_of(parts, {}, false, d_, p_, m_);
  }

  std::string place_title() const {
    std::string out;
    for (const Place& place : d_.places) {
      if (!out.empty()) out += ", ";
      out += title(place);
    }
    return out.empty() ? std::string(p_.text(p_.areas()[p_.kingdom()].name)) : out;
  }

  std::string title(const Place& place) const {
    switch (place.kind) {
      case Place::Kind::hospital:
        return std::string(p_.title(Entity::hospital, place.row));
      case Place::Kind::hospitals_in:
      case Place::Kind::area:
        return std::string(p_.title(Entity::area, place.row));
      case Place::Kind::town:
        return std::string(p_.title(Entity::town, place.row));
      case Place::Kind::postcode:
        return std::string(p_.title(Entity::postcode, place.row));
      case Place::Kind::small:
        break;
    }
    return std::string(p_.wording("sum.small_place"));
  }

  void people() {
    Cells everybody = cells_of(Description());
    from_table(
        add("sum.people", place_title(), value_of(everybody, false), m_.kingdom, value_of(everybody, false)),
        "people");
    age_and_sex(value_of(cells_of(d_), false));
  }

  void age_and_sex(double lambda) {
    if (!d_.sex && !d_.age) return;
    from_table(add("sum.age_sex", who(), lambda, before_, lambda),
               least_.anchor == kNone ? "people" : "profiles");
    if (d_.age && d_.age->fraction < 1)
      add("sum.age_fraction", "", d_.age->fraction, 1, lambda * d_.age->fraction);
  }

  std::string who() const {
    std::string out;
    if (d_.sex) out = p_.wording(*d_.sex == Sex::male ? "sum.men" : "sum.women");
    if (d_.age) {
      out += out.empty() ? "" : " ";
      out += p_.wording("sum.aged");
      out += ' ' + std::to_string(d_.age->low);
      if (d_.age->high != d_.age->low) out += " to " + std::to_string(d_.age->high);
    }
    return out;
  }

  void happening() {
    Step& step = add("sum.event_people", "", *d_.event_people, 0, least_.lambda);
    step.factor = 1;
  }

  /// Events of a year in the kingdom, the share of the place, the window, and who they happen to.
  void events() {
    if (least_.any_setting) {
      from_table(add("sum.any_setting", place_title(), value(0, false), 0, value(0, false)), "hospitals");
      return;
    }
    const ConditionRow& c = p_.conditions()[least_.anchor];
    const double year = static_cast<double>(c.per_100k) / 1e5 * m_.kingdom;
    const std::string title(p_.text(c.name));
    const bool clientele = least_.kind == Reading::Kind::clientele;
    from(add(clientele ? "sum.clientele" : "sum.events", title, year, static_cast<double>(c.per_100k), year),
         c.from, "conditions");
    if (least_.at_hospital) {
      site(c, year);
    } else {
      // Rates differ by age, so the share of an area's events is that of its people as they are.
      Cells everybody = cells_of(Description());
      const double share = share_of_homes(c, everybody);
      from_table(add("sum.homes", place_title(), share, 1, year * share), "people");
    }
    if (!clientele) {
      const double window = d_.window_days.value_or(m_.window_none);
      const std::string_view key = !d_.window_days ? "sum.window_none" : "sum.window";
      add(key, "", window, kYear, before_ * window / kYear);
    }
    age_and_sex(before_ * events_share(c));
    const double counted = value(0, false);
    if (least_.kind == Reading::Kind::contact)
      add("sum.visits", "", 0, 0, counted);
    else if (before_ > 0 && (counted < before_ * 0.999999 || counted > before_ * 1.000001))
      add("sum.rest", "", 0, 0, counted);
  }

  void site(const ConditionRow& c, double year) {
    Step& step = add("sum.site", place_title(), least_.site_share, 1, year * least_.site_share);
    for (const Place& place : d_.places)
      if (place.kind == Place::Kind::hospital) from(step, p_.hospitals()[place.row].from, "hospitals");
    if (step.table.empty()) from_table(step, "hospitals");
    if (c.centres != 0 && least_.site_share <= 1.000001 / c.centres) step.key = "sum.centres";
  }

  double share_of_homes(const ConditionRow& c, const Cells& cells) const {
    std::vector<Part> parts = least_.parts;
    double events = 0;
    const auto whole = p_.people(p_.kingdom(), Sex::male).data();
    for (std::size_t i = 0; i < cells.size; ++i) events += whole[cells.at[i]] * m_.rate(c, cells.at[i]);
    for (Part& part : parts) {
      part.cells = cells;
      for (std::size_t i = 0; i < cells.size; ++i) part.rate[cells.at[i]] = m_.rate(c, cells.at[i]);
    }
    return events > 0 ? people_of(parts, {}, false, d_, p_, m_) / events : 0;
  }

  /// The share of the events there that happen to people of that age and sex.
  double events_share(const ConditionRow& c) const {
    const auto total = [&](const Cells& cells) {
      double sum = 0;
      const auto whole = p_.people(p_.kingdom(), Sex::male).data();
      for (std::size_t i = 0; i < cells.size; ++i) sum += whole[cells.at[i]] * m_.rate(c, cells.at[i]);
      return sum;
    };
    if (least_.at_hospital || least_.kind == Reading::Kind::clientele) {
      const double all = total(cells_of(Description()));
      return all > 0 ? total(cells_of(d_)) / all : 0;
    }
    const double all = share_of_homes(c, cells_of(Description())) * total(cells_of(Description()));
    return all > 0 ? share_of_homes(c, cells_of(d_)) * total(cells_of(d_)) / all : 0;
  }

  void factors() {
    for (std::size_t i = 0; i < least_.factors.size(); ++i) factor(*least_.factors[i], value(i + 1, false));
    const double all = value(least_.factors.size(), true);
    if (all > before_ * (1 + 1e-12))
      add("sum.dependence", "", static_cast<double>(least_.factors.size()), 0, all);
  }

  void factor(const Factor& f, double lambda) {
    std::string_view key;
    std::string what;
    switch (f.kind) {
      case Factor::Kind::condition:
        key = f.lift > 1 ? "sum.condition_in_care" : "sum.condition";
        from(add(key, std::string(p_.title(Entity::condition, f.row)), f.lift, 1, lambda),
             p_.conditions()[f.row].from, "conditions");
        return;
      case Factor::Kind::second_event:
        from(add("sum.second", std::string(p_.title(Entity::condition, f.row)), 0, 0, lambda),
             p_.conditions()[f.row].from, "conditions");
        return;
      case Factor::Kind::rare:
        from_table(add("sum.rare", std::string(p_.title(Entity::rare_disease, f.row)), 0, 0, lambda),
                   "rare_diseases");
        return;
      case Factor::Kind::occupation:
        from(add("sum.occupation", std::string(p_.title(Entity::occupation, f.row)), 0, 0, lambda),
             p_.occupations()[f.row].from, "occupations");
        return;
      case Factor::Kind::ethnicity:
        for (const std::uint32_t row : d_.ethnicity) what += (what.empty() ? "" : " or ") + group_title(row);
        from_table(add("sum.ethnicity", what, 0, 0, lambda), "ethnicity");
        return;
      case Factor::Kind::religion:
        from_table(add("sum.religion", std::string(p_.title(Entity::religion, f.row)), 0, 0, lambda),
                   "religion");
        return;
      case Factor::Kind::born:
        from_table(add("sum.born", std::string(p_.title(Entity::country, f.row)), 0, 0, lambda), "countries",
                   p_.countries()[f.row].grade);
        return;
      case Factor::Kind::language:
        from_table(add("sum.language", std::string(p_.title(Entity::language, f.row)), 0, 0, lambda),
                   "languages", p_.languages()[f.row].grade);
        return;
      case Factor::Kind::first_name:
        from_table(add("sum.first_name", std::string(p_.title(Entity::first_name, f.row)), 0, 0, lambda),
                   "first_names");
        return;
      case Factor::Kind::surname:
        from_table(add("sum.surname", std::string(p_.title(Entity::surname, f.row)), 0, 0, lambda),
                   "surnames", p_.surnames()[f.row].grade);
        return;
      case Factor::Kind::odd:
        add("sum.odd", d_.odd[f.row].label, 0, 0, lambda);
        return;
    }
  }

  std::string group_title(std::uint32_t row) const {
    std::string out(p_.title(Entity::ethnicity, row));
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
  }

  const Description& d_;
  const Population& p_;
  const Model& m_;
  Readings readings_;
  const Reading& least_;
  std::vector<Step> steps_;
  double before_ = 0;
};

}  // namespace

std::vector<Step> Estimator::explain(const Description& description) const {
  return Explainer(with_author(description), population_, model_).all();
}

}  // namespace scruple::reidentify
