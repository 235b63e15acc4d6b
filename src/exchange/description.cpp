#include "exchange/description.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "exchange/json_reader.h"
#include "exchange/json_writer.h"

namespace scruple::exchange {
namespace {

using reidentify::Description;
using reidentify::Entity;
using reidentify::kNone;
using reidentify::Population;
using Where = reidentify::Place;

constexpr std::size_t kMostSteps = 6;    ///< changes that an answer names, the largest gains first
constexpr std::size_t kMostListed = 16;  ///< of conditions, odd facts, areas and groups
constexpr double kMostWindow = 36525;    ///< a hundred years
constexpr double kMostPeople = 1e8;

/// A JSON number, to the same bits everywhere.
double number_of(std::string_view text) {
  std::size_t i = 0;
  const bool negative = !text.empty() && text[0] == '-';
  if (negative) ++i;
  double mantissa = 0;
  int exponent = 0, written = 0;
  bool fraction = false, minus = false;
  for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
    if (text[i] == '.') {
      fraction = true;
    } else if (mantissa < 1e15) {
      mantissa = mantissa * 10 + (text[i] - '0');
      exponent -= fraction ? 1 : 0;
    } else {
      exponent += fraction ? 0 : 1;
    }
  }
  if (i < text.size()) ++i;
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) minus = text[i++] == '-';
  for (; i < text.size() && written < 10000; ++i) written = written * 10 + (text[i] - '0');
  exponent += minus ? -written : written;
  for (; exponent > 0 && mantissa < 1e300; --exponent) mantissa *= 10;
  for (; exponent < 0 && mantissa > 1e-300; ++exponent) mantissa /= 10;
  return negative ? -mantissa : mantissa;
}

class Reading {
 public:
  Reading(std::string_view text, const Population& population) : text_(text), json_(text), p_(population) {}

  Result<Description> line(std::string* id) {
    Description out;
    bool seen = false;
    if (enter("")) {
      std::string key;
      while (json_.next_member(key)) {
        if (key == "id") {
          identifier(id);
        } else if (key == "desc") {
          seen = true;
          description("/desc", out);
        } else {
          unknown("/" + key);
        }
      }
    }
    json_.finish();
    if (!failed() && !seen) wrong("/desc", "is missing: expected an object that describes a person");
    return result(std::move(out));
  }

  Result<Description> plain() {
    Description out;
    description("", out);
    json_.finish();
    return result(std::move(out));
  }

 private:
  Result<Description> result(Description out) {
    if (json_.failed()) {
      Error error{ErrorCode::malformed_json, json_.problem(), {}};
      std::size_t begin = 0;
      error.place.line = 1;
      const std::size_t end = std::min(json_.offset(), text_.size());
      for (std::size_t i = 0; i < end; ++i)
        if (text_[i] == '\n') {
          ++error.place.line;
          begin = i + 1;
        }
      error.place.column = static_cast<std::uint32_t>(end - begin + 1);
      return error;
    }
    if (wrong_) return *wrong_;
    return out;
  }

  bool failed() const { return json_.failed() || wrong_.has_value(); }

  void wrong(const std::string& pointer, std::string message) {
    if (failed()) return;
    Error error{ErrorCode::wrong_type, std::move(message), {}};
    error.place.pointer = pointer;
    wrong_ = std::move(error);
  }

  void unknown(const std::string& pointer) {
    wrong(pointer, "is no key of a description; `scruple schema description` lists those there are");
    json_.skip();
  }

  /// False after a fault; the value is then passed over.
  bool is(JsonType type, const std::string& pointer, const char* expected) {
    const JsonType found = json_.peek();
    if (found == type) return true;
    if (!json_.failed())
      wrong(pointer, std::string("should be ") + expected + ", but is " + std::string(words_for(found)));
    json_.skip();
    return false;
  }

  bool enter(const std::string& pointer) {
    return is(JsonType::object, pointer, "an object") && json_.enter_object();
  }

  bool null() {
    if (json_.peek() != JsonType::null) return false;
    json_.read_null();
    return true;
  }

  void identifier(std::string* id) {
    if (null()) return;
    if (json_.peek() == JsonType::number) {
      const std::string_view number = json_.read_number();
      if (json_.failed()) return;
      if (number.find_first_of(".eE") != std::string_view::npos)
        wrong("/id", "should be a string or a whole number");
      else if (id != nullptr)
        *id = number;
      return;
    }
    std::string value;
    if (!string("/id", value) || id == nullptr) return;
    id->clear();
    append_string(*id, value);
  }

  bool string(const std::string& pointer, std::string& out) {
    if (!is(JsonType::string, pointer, "a string")) return false;
    json_.read_string(out);
    return !json_.failed();
  }

  std::optional<double> number(const std::string& pointer, double least, double most) {
    if (!is(JsonType::number, pointer, "a number")) return std::nullopt;
    const std::string_view text = json_.read_number();
    if (json_.failed()) return std::nullopt;
    const double value = number_of(text);
    if (value >= least && value <= most) return value;
    wrong(pointer, "is out of range");
    return std::nullopt;
  }

  /// The row that a name stands for.
  std::optional<std::uint32_t> row(const std::string& pointer, Entity entity, const char* what) {
    std::string name;
    if (!string(pointer, name)) return std::nullopt;
    return row_of(pointer, entity, what, name);
  }

  std::optional<std::uint32_t> row_of(const std::string& pointer, Entity entity, const char* what,
                                      std::string_view name) {
    const auto found = p_.find(entity, name);
    if (!found) wrong(pointer, std::string("is no ") + what + " that the tables have");
    return found;
  }

  /// `read(pointer)` for each element, at most kMostListed of them.
  template <class Read>
  void list(const std::string& pointer, Read&& read) {
    if (!is(JsonType::array, pointer, "an array")) return;
    json_.enter_array();
    for (std::size_t i = 0; json_.next_element(); ++i) {
      if (i >= kMostListed) wrong(pointer, "has too many elements");
      read(pointer + '/' + std::to_string(i));
    }
  }

  void description(const std::string& at, Description& out) {
    if (!enter(at)) return;
    std::string key;
    std::string first_name;
    bool first_name_given = false;
    while (json_.next_member(key)) {
      const std::string pointer = at + '/' + key;
      if (at.empty() && key == "desc") {  // the whole line where the inside was wanted
        description(pointer, out);
        continue;
      }
      if (null()) continue;
      if (key == "first_name") {
        first_name_given = string(pointer, first_name);
      } else if (!person(key, pointer, out) && !circumstances(key, pointer, out)) {
        unknown(pointer);
      }
    }
    if (first_name_given) name_person(at + "/first_name", first_name, out);
  }

  bool person(const std::string& key, const std::string& pointer, Description& out) {
    if (key == "sex") {
      std::string sex;
      if (!string(pointer, sex)) return true;
      if (sex != "M" && sex != "F") wrong(pointer, "should be M or F");
      out.sex = sex == "M" ? reidentify::Sex::male : reidentify::Sex::female;
    } else if (key == "age") {
      age(pointer, out);
    } else if (key == "age_fraction") {
      if (const auto fraction = number(pointer, 0, 1)) fraction_ = *fraction;
      if (out.age) out.age->fraction = fraction_;
    } else if (key == "conditions") {
      list(pointer, [&](const std::string& element) {
        const auto found = row(element, Entity::condition, "condition");
        if (found && std::find(out.conditions.begin(), out.conditions.end(), *found) == out.conditions.end())
          out.conditions.push_back(*found);
      });
    } else if (key == "rare") {
      out.rare = row(pointer, Entity::rare_disease, "orphacode");
    } else if (key == "occupation") {
      out.occupation = row(pointer, Entity::occupation, "occupation");
    } else if (key == "ethnicity") {
      ethnicity(pointer, out);
    } else if (key == "religion") {
      out.religion = row(pointer, Entity::religion, "religion");
    } else if (key == "born") {
      out.born = row(pointer, Entity::country, "country");
    } else if (key == "language") {
      out.language = row(pointer, Entity::language, "language");
    } else if (key == "surname") {
      std::string name;
      if (!string(pointer, name)) return true;
      out.surname = p_.find(Entity::surname, name);
      if (!out.surname) out.surname = p_.find(Entity::surname, "*unlisted*");
    } else if (key == "extra") {
      list(pointer, [&](const std::string& element) { odd(element, out); });
    } else {
      return false;
    }
    return true;
  }

  bool circumstances(const std::string& key, const std::string& pointer, Description& out) {
    if (key == "place") {
      place(pointer, out.places);
    } else if (key == "gp_list") {
      if (const auto people = number(pointer, 1, kMostPeople))
        out.gp_list = static_cast<std::uint32_t>(*people);
    } else if (key == "setting") {
      out.setting = setting(pointer);
    } else if (key == "window_days") {
      out.window_days = number(pointer, 0.01, kMostWindow);
    } else if (key == "window_vague") {
      if (is(JsonType::boolean, pointer, "true or false")) out.window_vague = json_.read_boolean();
    } else if (key == "unique_event") {
      if (const auto people = number(pointer, 1, kMostPeople))
        out.event_people = static_cast<std::uint32_t>(*people);
    } else if (key == "author") {
      author(pointer, out);
    } else {
      return false;
    }
    return true;
  }

  void age(const std::string& pointer, Description& out) {
    double ends[2] = {0, 0};
    std::size_t count = 0;
    list(pointer, [&](const std::string& element) {
      const auto value = number(element, 0, 110);
      if (value && count < 2) ends[count] = *value;
      ++count;
    });
    if (failed()) return;
    if (count != 2 || ends[0] > ends[1]) return wrong(pointer, "should be [youngest, oldest] in whole years");
    out.age = {static_cast<std::uint8_t>(ends[0]), static_cast<std::uint8_t>(ends[1]), fraction_};
  }

  /// Columns of the table, joined by +.
  void ethnicity(const std::string& pointer, Description& out) {
    std::string names;
    if (!string(pointer, names)) return;
    for (std::size_t at = 0; at <= names.size();) {
      const std::size_t end = std::min(names.find('+', at), names.size());
      const auto found = row_of(pointer, Entity::ethnicity, "ethnic group", names.substr(at, end - at));
      if (!found) return;
      if (std::find(out.ethnicity.begin(), out.ethnicity.end(), *found) == out.ethnicity.end())
        out.ethnicity.push_back(*found);
      at = end + 1;
    }
  }

  void odd(const std::string& pointer, Description& out) {
    if (!enter(pointer)) return;
    reidentify::Odd fact;
    std::string key;
    while (json_.next_member(key)) {
      if (key == "label") {
        string(pointer + "/label", fact.label);
      } else if (key == "p") {
        if (const auto share = number(pointer + "/p", 0, 1)) fact.share = *share;
      } else if (key == "sd") {
        if (const auto sd = number(pointer + "/sd", 0, 3)) fact.sd_log10 = *sd;
      } else {
        unknown(pointer + '/' + key);
      }
    }
    out.odd.push_back(std::move(fact));
  }

  std::optional<reidentify::Setting> setting(const std::string& pointer) {
    std::string name;
    if (!string(pointer, name)) return std::nullopt;
    const auto at = std::find(reidentify::kSettings.begin(), reidentify::kSettings.end(), name);
    if (at != reidentify::kSettings.end())
      return static_cast<reidentify::Setting>(at - reidentify::kSettings.begin());
    wrong(pointer, "should be ed, ward, icu, maternity, nicu, theatre, clinic, gp or ambulance");
    return std::nullopt;
  }

  void place(const std::string& pointer, std::vector<Where>& out) {
    if (!enter(pointer)) return;
    std::string key, town, authority;
    while (json_.next_member(key)) {
      if (!place_member(key, pointer + '/' + key, out, town, authority)) unknown(pointer + '/' + key);
    }
    if (failed() || (town.empty() && authority.empty())) return;
    std::uint32_t area = kNone;
    if (!authority.empty()) {
      const auto found = row_of(pointer + "/lad", Entity::area, "area code", authority);
      if (!found) return;
      area = *found;
    }
    const auto found = p_.find_town(town, area);
    if (!found) return wrong(pointer + "/town", "is no town that the tables have there");
    out.push_back({Where::Kind::town, *found});
  }

  /// A town waits until its authority has been read.
  bool place_member(const std::string& key, const std::string& pointer, std::vector<Where>& out,
                    std::string& town, std::string& authority) {
    const auto add = [&](Where::Kind kind, std::optional<std::uint32_t> row) {
      if (row) out.push_back({kind, *row});
    };
    if (key == "hospital") {
      add(Where::Kind::hospital, row(pointer, Entity::hospital, "hospital"));
    } else if (key == "hospitals_in") {
      add(Where::Kind::hospitals_in, row(pointer, Entity::area, "area code"));
    } else if (key == "area") {
      add(Where::Kind::area, row(pointer, Entity::area, "area code"));
    } else if (key == "areas") {
      list(pointer, [&](const std::string& element) {
        add(Where::Kind::area, row(element, Entity::area, "area code"));
      });
    } else if (key == "postcode") {
      add(Where::Kind::postcode, row(pointer, Entity::postcode, "postcode district"));
    } else if (key == "town") {
      string(pointer, town);
    } else if (key == "lad") {
      string(pointer, authority);
    } else if (key == "small") {
      if (is(JsonType::boolean, pointer, "true or false") && json_.read_boolean())
        add(Where::Kind::small, 0U);
    } else {
      return false;
    }
    return true;
  }

  /// {hospital or another place, setting, own_caseload}
  void author(const std::string& pointer, Description& out) {
    if (!enter(pointer)) return;
    std::string key, town, authority;
    std::vector<Where> places;
    while (json_.next_member(key)) {
      const std::string member = pointer + '/' + key;
      if (key == "setting") {
        out.author.setting = setting(member);
      } else if (key == "own_caseload") {
        out.author.caseload = number(member, 0, 10000);
      } else if (!place_member(key, member, places, town, authority)) {
        unknown(member);
      }
    }
    if (!town.empty()) {
      const auto area = authority.empty() ? std::nullopt : p_.find(Entity::area, authority);
      if (const auto found = p_.find_town(town, area.value_or(kNone)))
        places.push_back({Where::Kind::town, *found});
      else
        wrong(pointer + "/town", "is no town that the tables have there");
    }
    if (places.size() > 1) wrong(pointer, "should name one place");
    if (!places.empty()) out.author.place = places.front();
  }

  /// A name may be given to either sex; a name that no table knows is rare.
  void name_person(const std::string& pointer, const std::string& name, Description& out) {
    (void)pointer;
    if (out.sex) out.first_name = p_.find_first_name(name, *out.sex);
    if (!out.first_name) out.first_name = p_.find(Entity::first_name, name);
    if (!out.first_name)
      out.odd.push_back({name, p_.number("name.unlisted_share", 1e-6), p_.number("name.unlisted_sd", 0.5)});
  }

  std::string_view text_;
  JsonReader json_;
  const Population& p_;
  std::optional<Error> wrong_;
  double fraction_ = 1;
};

/// Writes a place's members into an object that is open.
void put_place(JsonWriter& json, const Where& place, const Population& p) {
  switch (place.kind) {
    case Where::Kind::hospital:
      json.member("hospital");
      json.string(p.name(Entity::hospital, place.row));
      break;
    case Where::Kind::hospitals_in:
      json.member("hospitals_in");
      json.string(p.name(Entity::area, place.row));
      break;
    case Where::Kind::area:
      json.member("area");
      json.string(p.name(Entity::area, place.row));
      break;
    case Where::Kind::town:
      json.member("town");
      json.string(p.name(Entity::town, place.row));
      json.member("lad");
      json.string(p.name(Entity::area, p.towns()[place.row].authority));
      break;
    case Where::Kind::postcode:
      json.member("postcode");
      json.string(p.name(Entity::postcode, place.row));
      break;
    case Where::Kind::small:
      json.member("small");
      json.boolean(true);
      break;
  }
}

void put_places(JsonWriter& json, const std::vector<Where>& places, const Population& p) {
  json.member("place");
  json.begin_object();
  const auto is_area = [](const Where& place) { return place.kind == Where::Kind::area; };
  const bool several = std::count_if(places.begin(), places.end(), is_area) > 1;
  if (several) {
    json.member("areas");
    json.begin_array();
    for (const Where& place : places)
      if (is_area(place)) json.string(p.name(Entity::area, place.row));
    json.end_array();
  }
  for (const Where& place : places)
    if (!several || !is_area(place)) put_place(json, place, p);
  json.end_object();
}

void put_row(JsonWriter& json, std::string_view key, Entity entity, const std::optional<std::uint32_t>& row,
             const Population& p) {
  if (!row) return;
  json.member(key);
  json.string(p.name(entity, *row));
}

void put_author(JsonWriter& json, const reidentify::AuthorSide& author, const Population& p) {
  json.member("author");
  json.begin_object();
  if (author.place) put_place(json, *author.place, p);
  if (author.setting) {
    json.member("setting");
    json.string(name(*author.setting));
  }
  if (author.caseload) {
    json.member("own_caseload");
    json.number(*author.caseload);
  }
  json.end_object();
}

}  // namespace

Result<Description> read_description_line(std::string_view json, const Population& population,
                                          std::string* id) {
  return Reading(json, population).line(id);
}

Result<Description> read_description(std::string_view json, const Population& population) {
  return Reading(json, population).plain();
}

void write_description(const Description& d, const Population& p, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  if (d.sex) {
    json.member("sex");
    json.string(*d.sex == reidentify::Sex::male ? "M" : "F");
  }
  if (d.age) {
    json.member("age");
    json.begin_array();
    json.integer(d.age->low);
    json.integer(d.age->high);
    json.end_array();
    if (d.age->fraction < 1) {
      json.member("age_fraction");
      json.number(d.age->fraction);
    }
  }
  if (!d.places.empty()) put_places(json, d.places, p);
  if (d.gp_list) {
    json.member("gp_list");
    json.integer(*d.gp_list);
  }
  if (d.setting) {
    json.member("setting");
    json.string(name(*d.setting));
  }
  if (d.window_days) {
    json.member("window_days");
    json.number(*d.window_days);
  }
  if (d.window_vague) {
    json.member("window_vague");
    json.boolean(true);
  }
  if (!d.conditions.empty()) {
    json.member("conditions");
    json.begin_array();
    for (const std::uint32_t row : d.conditions) json.string(p.name(Entity::condition, row));
    json.end_array();
  }
  put_row(json, "rare", Entity::rare_disease, d.rare, p);
  put_row(json, "occupation", Entity::occupation, d.occupation, p);
  if (!d.ethnicity.empty()) {
    std::string names;
    for (const std::uint32_t row : d.ethnicity) {
      if (!names.empty()) names += '+';
      names += p.name(Entity::ethnicity, row);
    }
    json.member("ethnicity");
    json.string(names);
  }
  put_row(json, "religion", Entity::religion, d.religion, p);
  put_row(json, "born", Entity::country, d.born, p);
  put_row(json, "language", Entity::language, d.language, p);
  put_row(json, "first_name", Entity::first_name, d.first_name, p);
  put_row(json, "surname", Entity::surname, d.surname, p);
  if (!d.odd.empty()) {
    json.member("extra");
    json.begin_array();
    for (const reidentify::Odd& fact : d.odd) {
      json.begin_object();
      json.member("label");
      json.string(fact.label);
      json.member("p");
      json.number(fact.share);
      json.member("sd");
      json.number(fact.sd_log10);
      json.end_object();
    }
    json.end_array();
  }
  if (d.event_people) {
    json.member("unique_event");
    json.integer(*d.event_people);
  }
  if (d.author.place || d.author.setting || d.author.caseload) put_author(json, d.author, p);
  json.end_object();
}

void write_estimate(const reidentify::Estimate& e, std::span<const reidentify::Change> gains,
                    std::span<const reidentify::Step> sum, const Population& p, std::string& out,
                    std::string_view id) {
  JsonWriter json(out);
  const auto put = [&](std::string_view key, double value) {
    json.member(key);
    json.number(value);
  };
  json.begin_object();
  if (!id.empty()) {
    json.member("id");
    json.raw(id);
  }
  put("lambda", e.lambda);
  put("k", e.k);
  put("k_lo80", e.k_lo80);
  put("k_hi80", e.k_hi80);
  put("sd_log10", e.sd_log10);
  put("p_unique", e.p_unique);
  put("p_k_le_10", e.p_k_le_10);
  put("risk", e.risk);
  json.member("level");
  json.string(name(e.level));
  json.member("mode");
  json.string(name(e.mode));
  json.member("anchor");
  if (e.anchor)
    json.string(p.name(Entity::condition, *e.anchor));
  else
    json.raw("null");
  json.member("colleague");
  if (e.colleague)
    json.number(*e.colleague);
  else
    json.raw("null");
  put("p_self", e.p_self);
  if (e.alone) put("k_text_alone", 1 + *e.alone);
  json.member("steps");
  json.begin_array();
  for (const reidentify::Change& change : gains.first(std::min(gains.size(), kMostSteps))) {
    json.begin_object();
    json.member("step");
    json.string(change_words(change, p));
    put("k", change.estimate.k);
    put("k_lo80", change.estimate.k_lo80);
    json.end_object();
  }
  json.end_array();
  if (!sum.empty()) {
    json.member("sum");
    json.begin_array();
    for (const reidentify::Step& step : sum) {
      json.begin_object();
      json.member("step");
      json.string(
          fill(p.wording(step.key), {{"what", step.what}, {"n", rounded(step.n)}, {"of", rounded(step.of)}}));
      put("factor", step.factor);
      put("lambda", step.lambda);
      if (!step.table.empty()) {
        json.member("table");
        json.string(step.table);
      }
      if (!step.source.empty()) {
        json.member("source");
        json.string(step.source);
      }
      if (!step.year.empty()) {
        json.member("year");
        json.string(step.year);
      }
      if (step.grade != 0) {
        json.member("grade");
        json.string(std::string_view(&step.grade, 1));
      }
      json.end_object();
    }
    json.end_array();
  }
  json.end_object();
}

std::string fill(std::string_view sentence, std::initializer_list<Slot> slots) {
  std::string out;
  while (!sentence.empty()) {
    const auto open = sentence.find('{');
    out += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    sentence.remove_prefix(open);
    const auto close = sentence.find('}');
    if (close == std::string_view::npos) return out.append(sentence);
    const std::string_view name = sentence.substr(1, close - 1);
    for (const Slot& slot : slots)
      if (slot.name == name) out += slot.value;
    sentence.remove_prefix(close + 1);
  }
  return out;
}

std::string with_commas(double value) {
  const std::string digits = std::to_string(static_cast<std::uint64_t>(std::clamp(value + 0.5, 0.0, 1e18)));
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string rounded(double value) {
  if (!(value < 1e15)) return "very many";
  double step = 1;
  if (value >= 100) {
    while (value / step >= 100) step *= 10;
    return with_commas(std::floor(value / step + 0.5) * step);
  }
  while (value > 0 && value * step < 10 && step < 1e12) step *= 10;
  std::string out;
  append_number(out, std::floor(value * step + 0.5) / step);
  return out;
}

std::string_view part_name(reidentify::Change::Part part) {
  static constexpr std::string_view kParts[] = {
      "sex",        "age",        "place",     "window",   "setting", "condition",
      "rare",       "occupation", "ethnicity", "religion", "born",    "language",
      "first_name", "surname",    "odd",       "event",    "author"};
  return kParts[static_cast<std::size_t>(part)];
}

std::string change_words(const reidentify::Change& change, const Population& p) {
  const std::string part(part_name(change.part));
  std::string key = "change.";
  if (!change.drop)
    key += part + '_' + std::to_string(change.rungs);
  else if (change.part == reidentify::Change::Part::window)
    key += "window_drop";
  else
    key += "drop";
  return fill(p.wording(key), {{"what", std::string(p.wording("part." + part))}});
}

}  // namespace scruple::exchange
