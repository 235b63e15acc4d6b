#include "exchange/json_writer.h"
#include "exchange/write.h"
#include "exchange/write_identifiability.h"

namespace scruple::exchange {
namespace {

using Form = StructuredDescription;

void put(JsonWriter& json, std::string_view key, std::string_view value) {
  json.member(key);
  json.string(value);
}

void put(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  if (value) put(json, key, std::string_view(*value));
}

void put(JsonWriter& json, std::string_view key, double value) {
  json.member(key);
  json.number(value);
}

void put(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  if (values.empty()) return;
  json.member(key);
  json.begin_array();
  for (const std::string& value : values) json.string(value);
  json.end_array();
}

void put_place_parts(JsonWriter& json, const Form::Place& place) {
  put(json, "hospital", place.hospital);
  put(json, "hospitals_in", place.hospitals_in);
  put(json, "area", place.area);
  put(json, "areas", place.areas);
  put(json, "town", place.town);
  put(json, "lad", place.lad);
  put(json, "postcode", place.postcode);
  put(json, "small", place.small);
  if (place.gp_list) {
    json.member("gp_list");
    json.integer(*place.gp_list);
  }
}

void put_place(JsonWriter& json, const std::optional<Form::Place>& place) {
  if (!place) return;
  json.member("place");
  json.begin_object();
  put_place_parts(json, *place);
  json.end_object();
}

/// The author's place stands beside the other members; a hospital is written as a member of its own.
void put_author_side(JsonWriter& json, const Form::AuthorSide& author) {
  json.member("author");
  json.begin_object();
  if (author.place && author.place->hospital)
    put(json, "hospital", author.place->hospital);
  else
    put_place(json, author.place);
  put(json, "setting", author.setting);
  if (author.own_caseload) put(json, "own_caseload", *author.own_caseload);
  json.end_object();
}

void put_age(JsonWriter& json, const Form& form) {
  if (!form.age_low || !form.age_high) return;
  json.member("age");
  json.begin_array();
  json.integer(*form.age_low);
  json.integer(*form.age_high);
  json.end_array();
  if (form.age_fraction) put(json, "age_fraction", *form.age_fraction);
}

void put_extra(JsonWriter& json, const std::vector<Form::Odd>& extra) {
  if (extra.empty()) return;
  json.member("extra");
  json.begin_array();
  for (const Form::Odd& odd : extra) {
    json.begin_object();
    put(json, "label", std::string_view(odd.label));
    put(json, "p", odd.p);
    put(json, "sd", odd.sd);
    json.end_object();
  }
  json.end_array();
}

void put_form(JsonWriter& json, const Form& form) {
  json.begin_object();
  if (form.sex) put(json, "sex", std::string_view(&*form.sex, 1));
  put_age(json, form);
  put_place(json, form.place);
  put(json, "setting", form.setting);
  if (form.window_days) put(json, "window_days", *form.window_days);
  if (form.window_vague) {
    json.member("window_vague");
    json.boolean(true);
  }
  put(json, "conditions", form.conditions);
  put(json, "rare", form.rare);
  put(json, "occupation", form.occupation);
  put(json, "ethnicity", form.ethnicity);
  put(json, "religion", form.religion);
  put(json, "born", form.born);
  put(json, "language", form.language);
  put(json, "first_name", form.first_name);
  put(json, "surname", form.surname);
  put_extra(json, form.extra);
  if (form.unique_event) {
    json.member("unique_event");
    json.integer(*form.unique_event);
  }
  if (form.author) put_author_side(json, *form.author);
  json.end_object();
}

void put_detail(JsonWriter& json, const Detail& detail) {
  json.begin_object();
  put(json, "name", std::string_view(detail.name));
  put(json, "value", std::string_view(detail.value));
  if (detail.span) {
    json.member("span");
    json.begin_object();
    json.member("start");
    json.integer(detail.span->begin);
    json.member("end");
    json.integer(detail.span->end);
    if (detail.span->in != Field::text) put(json, "in", name(detail.span->in));
    json.end_object();
  }
  if (detail.factor) put(json, "factor", *detail.factor);
  if (!detail.source.empty()) put(json, "source", std::string_view(detail.source));
  put(json, "about", std::string_view(detail.of_author ? "author" : "patient"));
  json.end_object();
}

}  // namespace

void put_person(JsonWriter& json, const DescribedPerson& person) {
  json.begin_object();
  put(json, "person", std::string_view(person.person));
  json.member("in_care");
  json.boolean(person.in_care);
  put(json, "k", person.k);
  put(json, "k_lo80", person.k_lo80);
  put(json, "k_hi80", person.k_hi80);
  put(json, "p_unique", person.p_unique);
  put(json, "level", name(person.level));
  put(json, "mode", name(person.mode));
  if (person.colleague) put(json, "colleague", *person.colleague);
  put(json, "p_self", person.p_self);
  json.member("desc");
  put_form(json, person.desc);
  json.member("attributes");
  json.begin_array();
  for (const Detail& detail : person.attributes) put_detail(json, detail);
  json.end_array();
  json.end_object();
}

void put_identifiability(JsonWriter& json, const Identifiability& identifiability) {
  json.begin_object();
  put(json, "k", identifiability.k);
  put(json, "k_lo80", identifiability.k_lo80);
  put(json, "k_hi80", identifiability.k_hi80);
  put(json, "level", name(identifiability.level));
  json.member("descriptions");
  json.begin_array();
  for (const DescribedPerson& person : identifiability.descriptions) put_person(json, person);
  json.end_array();
  json.end_object();
}

void write_descriptions(const std::vector<DescribedPerson>& people, std::string& out, std::string_view id) {
  JsonWriter json(out);
  json.begin_object();
  if (!id.empty()) {
    json.member("id");
    json.raw(id);
  }
  json.member("descriptions");
  json.begin_array();
  for (const DescribedPerson& person : people) put_person(json, person);
  json.end_array();
  json.end_object();
}

}  // namespace scruple::exchange
