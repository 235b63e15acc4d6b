#include "review/identify.h"

#include <algorithm>
#include <array>
#include <string>

#include "reidentify/form.h"

namespace scruple::review {
namespace {

using reidentify::Attribute;
using reidentify::Described;
using reidentify::Description;
using reidentify::FactKind;

constexpr std::string_view kTopic = "confidentiality.indirect_identifier";
constexpr std::string_view kDetector = "estimate:confidentiality.indirect_identifier/description";

/// Names of details, as the structured form writes them.
constexpr std::array<std::string_view, static_cast<std::size_t>(FactKind::count_)> kNames = {
    "sex",      "age",        "place",      "window_days", "setting",     "conditions",
    "rare",     "conditions", "occupation", "ethnicity",   "religion",    "born",
    "language", "first_name", "surname",    "extra",       "unique_event"};

std::string_view words_at(const read::Reading& reading, const EvidenceSpan& span) {
  for (const auto& field : reading.fields)
    if (field.field == span.in) return field.document.source({span.begin, span.end});
  return {};
}

/// The description without one kind of detail.
Description without(Description what, FactKind kind, bool of_author) {
  if (of_author) {
    (kind == FactKind::place ? static_cast<void>(what.author.place.reset()) : what.author.setting.reset());
    return what;
  }
  switch (kind) {
    case FactKind::sex:
      what.sex.reset();
      break;
    case FactKind::age:
      what.age.reset();
      break;
    case FactKind::place:
      what.places.clear();
      break;
    case FactKind::window:
      what.window_days.reset();
      what.window_vague = false;
      break;
    case FactKind::setting:
      what.setting.reset();
      break;
    case FactKind::condition:
      what.conditions.clear();
      break;
    case FactKind::rare_disease:
      what.rare.reset();
      break;
    case FactKind::occupation:
      what.occupation.reset();
      break;
    case FactKind::ethnicity:
      what.ethnicity.clear();
      break;
    case FactKind::religion:
      what.religion.reset();
      break;
    case FactKind::born:
      what.born.reset();
      break;
    case FactKind::language:
      what.language.reset();
      break;
    case FactKind::first_name:
      what.first_name.reset();
      break;
    case FactKind::surname:
      what.surname.reset();
      break;
    case FactKind::state:
    case FactKind::odd:
      what.odd.clear();
      break;
    case FactKind::event:
      what.event_people.reset();
      break;
    case FactKind::count_:
      break;
  }
  return what;
}

Detail detail(const Attribute& attribute, const read::Reading& reading) {
  Detail out;
  out.name = kNames[static_cast<std::size_t>(attribute.kind)];
  out.of_author = attribute.of_author;
  if (attribute.where.end > attribute.where.begin) {
    out.span = attribute.where;
    out.value = words_at(reading, attribute.where);
  }
  return out;
}

/// What each detail multiplies k by. Worked out where few fit, since it takes an estimate a detail.
void add_factors(const Described& described, const Engine& engine, DescribedPerson& person) {
  for (std::size_t i = 0; i < person.attributes.size(); ++i) {
    const Attribute& attribute = described.attributes[i];
    const auto rest = engine.estimator.estimate(without(described.what, attribute.kind, attribute.of_author));
    person.attributes[i].factor = person.k / rest.k;
  }
}

DescribedPerson describe(const Described& described, const read::Reading& reading, const Engine& engine) {
  DescribedPerson out;
  out.person = described.who;
  out.in_care = described.in_care;
  out.desc = reidentify::structured(described.what, *engine.population);
  const auto estimate = engine.estimator.estimate(described.what);
  out.k = estimate.k;
  out.k_lo80 = estimate.k_lo80;
  out.k_hi80 = estimate.k_hi80;
  out.p_unique = estimate.p_unique;
  out.level = estimate.level;
  out.mode = estimate.mode;
  out.colleague = estimate.colleague;
  out.p_self = estimate.p_self;
  for (const Attribute& attribute : described.attributes)
    out.attributes.push_back(detail(attribute, reading));
  if (out.level != Level::green) add_factors(described, engine, out);
  return out;
}

/// Topics, indirect_identifier: age, sex, setting and day are told of everybody.
bool is_particular(const Detail& detail) {
  return !detail.of_author && detail.span && detail.name != "sex" && detail.name != "age" &&
         detail.name != "setting" && detail.name != "window_days";
}

/// From the first to the last detail that tells somebody from others, in the field of the first of them.
EvidenceSpan evidence(const DescribedPerson& person) {
  EvidenceSpan span;
  bool any = false;
  for (const Detail& detail : person.attributes) {
    if (!detail.span || detail.of_author || detail.name == "sex" || detail.name == "setting") continue;
    if (!any) span = *detail.span;
    any = true;
    if (detail.span->in != span.in) continue;
    span.begin = std::min(span.begin, detail.span->begin);
    span.end = std::max(span.end, detail.span->end);
  }
  return span;
}

}  // namespace

std::vector<DescribedPerson> describe(const read::Reading& reading, const Author& author,
                                      const Engine& engine, std::pmr::memory_resource* arena) {
  std::vector<DescribedPerson> people;
  for (const Described& described :
       engine.describer.describe(reading, author, engine.reader, *engine.population, arena))
    people.push_back(describe(described, reading, engine));
  return people;
}

std::vector<std::string> marks(std::span<const DescribedPerson> people) {
  std::vector<std::string> out;
  const auto add = [&](std::string mark) {
    if (std::find(out.begin(), out.end(), mark) == out.end()) out.push_back(std::move(mark));
  };
  for (const DescribedPerson& person : people) {
    const std::string who = person.in_care ? "care " : "other ";
    add(who + std::string(name(person.level)));
    std::size_t own = 0;
    for (const Detail& detail : person.attributes) {
      add(who + detail.name);
      own += is_particular(detail) ? 1 : 0;
    }
    add(who + std::to_string(std::min<std::size_t>(own, 4)));
  }
  if (people.empty()) add("nobody");
  return out;
}

std::optional<Identifiability> identifiability(std::vector<DescribedPerson> people) {
  std::erase_if(people, [](const DescribedPerson& person) { return !person.in_care; });
  if (people.empty()) return std::nullopt;
  const auto fewest = std::min_element(people.begin(), people.end(),
                                       [](const auto& a, const auto& b) { return a.k_lo80 < b.k_lo80; });
  Identifiability out{fewest->k, fewest->k_lo80, fewest->k_hi80, fewest->level, {}};
  out.descriptions = std::move(people);
  return out;
}

namespace {

/// The more details say that somebody in particular is meant, the less a misreading of one of them matters.
float sureness(const DescribedPerson& person, std::size_t details, const Engine::Identify& identify) {
  float doubt = person.desc.age_low ? identify.doubt_with_age : 1.0F;
  for (std::size_t i = 0; i < details; ++i) doubt *= identify.doubt;
  return (1 - doubt) * (person.person.empty() ? identify.unnamed : 1.0F);
}

/// Two figures at most, since no estimate is better than that.
std::string rounded(double k) {
  std::uint64_t scale = 1;
  const auto whole = static_cast<std::uint64_t>(std::max(k, 1.0) + 0.5);
  while (whole / scale >= 100) scale *= 10;
  return std::to_string((whole + scale / 2) / scale * scale);
}

void replace(std::string& sentence, std::string_view gap, const std::string& with) {
  if (const auto at = sentence.find(gap); at != std::string::npos) sentence.replace(at, gap.size(), with);
}

}  // namespace

void tell_figures(const Identifiability& identifiability, const Engine& engine, Finding& finding) {
  if (finding.topic != kTopic || identifiability.level == Level::green) return;
  const auto& people = identifiability.descriptions;
  const auto fewest = std::min_element(people.begin(), people.end(),
                                       [](const auto& a, const auto& b) { return a.k_lo80 < b.k_lo80; });
  if (!fewest->person.empty()) finding.person = fewest->person;
  std::string sentence(engine.population->wording(fewest->k < 1.5 ? "finding.one" : "finding.some"));
  replace(sentence, "{n}", rounded(fewest->k));
  replace(sentence, "{low}", rounded(fewest->k_lo80));
  replace(sentence, "{high}", rounded(fewest->k_hi80));
  if (!sentence.empty()) finding.reason += ' ' + sentence;
}

namespace {

/// The sentence for what the family would know it by; empty: nothing that they would.
std::string_view known_by(const Identifiability& identifiability, const read::Reading& reading,
                          const Engine& engine) {
  for (const auto& [what, wording] : engine.recognised.by)
    for (const auto& field : reading.fields)
      if (field.field == Field::text)
        for (const auto& annotation : field.annotations.all())
          if (annotation.cls == engine.recognised.cls && annotation.has(what))
            return engine.population->wording(wording);
  const double warn = engine.population->number("self.warn", 1);
  const bool few = std::any_of(identifiability.descriptions.begin(), identifiability.descriptions.end(),
                               [&](const DescribedPerson& person) { return person.p_self > warn; });
  return few ? engine.population->wording("finding.self") : std::string_view{};
}

}  // namespace

void tell_self(const Identifiability& identifiability, const read::Reading& reading, const Engine& engine,
               Finding& finding) {
  const auto& topics = engine.recognised.topics;
  if (std::find(topics.begin(), topics.end(), finding.topic) == topics.end()) return;
  const auto sentence = known_by(identifiability, reading, engine);
  if (!sentence.empty()) finding.reason.append(" ").append(sentence);
}

void add_signals(const Identifiability& identifiability, const Engine& engine,
                 std::pmr::vector<detect::Signal>& signals) {
  for (const DescribedPerson& person : identifiability.descriptions) {
    const auto details = std::count_if(person.attributes.begin(), person.attributes.end(), is_particular);
    const bool is_named =
        std::any_of(person.attributes.begin(), person.attributes.end(), [](const Detail& detail) {
          return detail.name == "first_name" || detail.name == "surname";  // that is a direct identifier
        });
    if (person.level == Level::green || details == 0 || is_named) continue;
    const bool red = person.level == Level::red;
    const float sure = sureness(person, static_cast<std::size_t>(details), engine.identify);
    const auto severity = red ? Severity::high : Severity::medium;
    signals.push_back({.topic = engine.reader.names().topic(kTopic),
                       .strength = sure * (red ? engine.identify.red : engine.identify.amber),
                       .severity = static_cast<std::uint8_t>(1 + static_cast<std::uint8_t>(severity)),
                       .where = evidence(person),
                       .stances = 0,
                       .detector = kDetector,
                       .basis = Basis::estimate,
                       .claim = {}});
  }
}

}  // namespace scruple::review
