#include "reidentify/form.h"

namespace scruple::reidentify {
namespace {

using Named = StructuredDescription;

/// Each place in the member that its kind is written as; several areas in `areas`.
Named::Place structured(const std::vector<Place>& places, const Population& population) {
  Named::Place out;
  const bool several = places.size() > 1;
  for (const Place& place : places) {
    switch (place.kind) {
      case Place::Kind::hospital:
        out.hospital = population.name(Entity::hospital, place.row);
        break;
      case Place::Kind::hospitals_in:
        out.hospitals_in = population.name(Entity::area, place.row);
        break;
      case Place::Kind::area:
        if (several)
          out.areas.emplace_back(population.name(Entity::area, place.row));
        else
          out.area = population.name(Entity::area, place.row);
        break;
      case Place::Kind::town:
        out.town = population.name(Entity::town, place.row);
        out.lad = population.name(Entity::area, population.towns()[place.row].authority);
        break;
      case Place::Kind::postcode:
        out.postcode = population.name(Entity::postcode, place.row);
        break;
      case Place::Kind::small:
        out.small = std::string();
        break;
    }
  }
  return out;
}

void put(std::optional<std::string>& out, Entity entity, const std::optional<std::uint32_t>& row,
         const Population& population) {
  if (row) out = population.name(entity, *row);
}

}  // namespace

StructuredDescription structured(const Description& what, const Population& population) {
  Named out;
  if (what.sex) out.sex = *what.sex == Sex::male ? 'M' : 'F';
  if (what.age) {
    out.age_low = what.age->low;
    out.age_high = what.age->high;
    if (what.age->fraction < 1) out.age_fraction = what.age->fraction;
  }
  if (!what.places.empty()) out.place = structured(what.places, population);
  if (what.gp_list) {
    if (!out.place) out.place.emplace();
    out.place->gp_list = what.gp_list;
  }
  if (what.setting) out.setting = name(*what.setting);
  out.window_days = what.window_days;
  out.window_vague = what.window_vague;
  for (const auto row : what.conditions) out.conditions.emplace_back(population.name(Entity::condition, row));
  put(out.rare, Entity::rare_disease, what.rare, population);
  put(out.occupation, Entity::occupation, what.occupation, population);
  put(out.religion, Entity::religion, what.religion, population);
  put(out.born, Entity::country, what.born, population);
  put(out.language, Entity::language, what.language, population);
  put(out.first_name, Entity::first_name, what.first_name, population);
  put(out.surname, Entity::surname, what.surname, population);
  for (const auto row : what.ethnicity) {
    if (!out.ethnicity) out.ethnicity.emplace();
    if (!out.ethnicity->empty()) *out.ethnicity += '+';
    *out.ethnicity += population.name(Entity::ethnicity, row);
  }
  for (const Odd& odd : what.odd) out.extra.push_back({odd.label, odd.share, odd.sd_log10});
  out.unique_event = what.event_people;
  if (what.author.place || what.author.setting || what.author.caseload) {
    out.author.emplace();
    if (what.author.place) out.author->place = structured({*what.author.place}, population);
    if (what.author.setting) out.author->setting = name(*what.author.setting);
    out.author->own_caseload = what.author.caseload;
  }
  return out;
}

}  // namespace scruple::reidentify
