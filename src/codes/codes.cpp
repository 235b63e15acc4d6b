#include "codes/codes.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/blob.h"

namespace scruple::codes {
namespace {

constexpr std::uint8_t kLastForce = static_cast<std::uint8_t>(Force::info);
constexpr std::uint8_t kLastStage = static_cast<std::uint8_t>(Stage::none);

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

/// Whether a word stands in a text as a word, in any case.
bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t from = 0; from < text.size();) {
    if (!is_letter(text[from])) {
      ++from;
      continue;
    }
    std::size_t to = from;
    while (to < text.size() && is_letter(text[to])) ++to;
    if (same_word(text.substr(from, to - from), word)) return true;
    from = to;
  }
  return false;
}

bool is_date(std::string_view text) {
  if (text.size() < 10) return false;
  for (std::size_t i = 0; i < 10; ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  }
  return true;
}

std::optional<Severity> apply(Effect effect, Severity found) {
  switch (effect) {
    case Effect::none:
      return std::nullopt;
    case Effect::low:
      return Severity::low;
    case Effect::medium:
      return Severity::medium;
    case Effect::high:
      return Severity::high;
    case Effect::same:
      return found;
    case Effect::raise:
      return found == Severity::low ? Severity::medium : Severity::high;
    case Effect::lower:
      return found == Severity::high ? Severity::medium : Severity::low;
  }
  return std::nullopt;
}

/// must_not and must alike.
std::uint8_t rank_of(Force force) {
  return force == Force::must_not ? static_cast<std::uint8_t>(Force::must) : static_cast<std::uint8_t>(force);
}

ClauseRef reference(const Edition& edition, const Clause& clause) {
  std::string summary(clause.summary);
  if (!clause.differs.empty()) summary.append(1, ' ').append(clause.differs);
  return {std::string(edition.id), std::string(clause.id), std::string(clause.place), std::move(summary)};
}

void add_route(const RouteText& route, std::vector<Route>& routes) {
  const auto same = [&](const Route& other) { return other.whom == route.whom; };
  if (std::none_of(routes.begin(), routes.end(), same))
    routes.push_back({std::string(route.whom), std::string(route.when), std::string(route.how)});
}

std::vector<RouteText> read_routes(knowledge::SectionReader& reader) {
  std::vector<RouteText> routes;
  const std::uint32_t count = reader.get_count(3 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    RouteText& route = routes.emplace_back();
    route.whom = reader.get_string();
    route.when = reader.get_string();
    route.how = reader.get_string();
  }
  return routes;
}

bool read_edition(knowledge::SectionReader& reader, std::uint16_t topics, Edition& entry) {
  for (std::string_view* text :
       {&entry.id, &entry.part, &entry.title, &entry.short_title, &entry.version, &entry.in_force_from})
    *text = reader.get_string();
  entry.assumed = reader.get<std::uint8_t>() != 0;
  entry.stands_in = reader.get<std::uint8_t>() != 0;
  entry.bars_account = reader.get<std::uint8_t>() != 0;
  entry.stage = reader.get<std::uint8_t>();
  bool sound = entry.stage == kNoStage || entry.stage <= kLastStage;

  const std::uint32_t bodies = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < bodies && !reader.failed(); ++i) entry.bodies.push_back(reader.get_string());
  const std::uint32_t words = reader.get_count(1 + sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < words && !reader.failed(); ++i) {
    const auto stage = reader.get<std::uint8_t>();
    sound = sound && stage <= kLastStage;
    entry.stage_words.emplace_back(stage, reader.get_string());
  }
  const std::uint32_t sources = reader.get_count(6 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < sources && !reader.failed(); ++i) {
    Source& source = entry.sources.emplace_back();
    for (std::string_view* text :
         {&source.document, &source.short_title, &source.version, &source.date, &source.url, &source.checked})
      *text = reader.get_string();
  }
  const std::uint32_t clauses = reader.get_count(8 * sizeof(std::uint32_t) + 1);
  for (std::uint32_t i = 0; i < clauses && !reader.failed(); ++i) {
    Clause& clause = entry.clauses.emplace_back();
    for (std::string_view* text :
         {&clause.id, &clause.place, &clause.summary, &clause.second, &clause.differs})
      *text = reader.get_string();
    const auto force = reader.get<std::uint8_t>();
    clause.force = static_cast<Force>(force);
    clause.reached_by = reader.get<std::uint32_t>();
    clause.source = reader.get<std::uint32_t>();
    clause.second_source = reader.get<std::uint32_t>();
    sound = sound && force <= kLastForce && clause.source < entry.sources.size() &&
            (clause.second_source == kNoSource || clause.second_source < entry.sources.size());
  }
  entry.routes = read_routes(reader);
  entry.principle = reader.get<std::uint32_t>();
  sound = sound && entry.principle <= entry.clauses.size();

  const auto read_indices = [&](std::vector<std::uint32_t>& indices, std::size_t below) {
    const std::uint32_t count = reader.get_count(sizeof(std::uint32_t));
    for (std::uint32_t i = 0; i < count; ++i) {
      indices.push_back(reader.get<std::uint32_t>());
      sound = sound && indices.back() < below;
    }
  };
  entry.rights = reader.get_string();
  read_indices(entry.rights_routes, entry.routes.size());
  entry.topics.resize(std::size_t{topics} + 1);
  const std::uint32_t listed = reader.get_count(2 + 1 + sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < listed && sound && !reader.failed(); ++i) {
    const auto topic = reader.get<std::uint16_t>();
    if (topic < 1 || topic > topics) return false;
    TopicRules& rules = entry.topics[topic];
    rules.narrowest = reader.get<std::uint8_t>() != 0;
    const std::uint32_t count = reader.get_count(3 * sizeof(std::uint32_t) + 1);
    for (std::uint32_t r = 0; r < count && !reader.failed(); ++r) {
      Rule& rule = rules.rules.emplace_back();
      rule.stages = reader.get<std::uint32_t>();
      rule.accounts = reader.get<std::uint32_t>();
      rule.kinds = reader.get<std::uint32_t>();
      const auto effect = reader.get<std::uint8_t>();
      sound = sound && effect <= static_cast<std::uint8_t>(Effect::lower);
      rule.effect = static_cast<Effect>(effect);
      read_indices(rule.clauses, entry.clauses.size());
      read_indices(rule.routes, entry.routes.size());
    }
  }
  return sound && !reader.failed();
}

}  // namespace

struct Codes::Data {
  std::vector<Edition> entries;  ///< editions of a code stand together, oldest first
  // What is said to whoever raises a concern, whatever binds them; 0: nothing is.
  std::uint16_t rights_topic = 0;
  std::string_view rights;
  std::vector<RouteText> rights_routes;
  std::string_view support;
  std::vector<RouteText> support_routes;

  /// For each code, the index of its first entry of the edition in force; the earliest
  /// edition where none was yet.
  std::vector<std::size_t> in_force(std::string_view date) const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < entries.size();) {
      const std::string_view id = entries[i].id;
      std::size_t edition = i;
      for (; i < entries.size() && entries[i].id == id; ++i)
        if (entries[i].part.empty() && (date.empty() || entries[i].in_force_from <= date)) edition = i;
      chosen.push_back(edition);
    }
    return chosen;
  }

  /// "NMC and NHS Trust"
  std::string list(const std::vector<std::uint16_t>& codes) const {
    std::string text;
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (i > 0) text += i + 1 == codes.size() ? " and " : ", ";
      text += entries[codes[i]].short_title;
    }
    return text;
  }
};

std::string_view name(Reach part) {
  constexpr std::array<std::string_view, kReaches> kNames = {
      "guide",       "explain",   "checklist", "route",     "reply",    "rewrite",
      "audit",       "approvals", "accounts",  "incidents", "consents", "declarations",
      "permissions", "training",  "policies",  "binding",   "review"};
  return kNames[static_cast<std::size_t>(part)];
}

std::optional<Codes> Codes::open(std::span<const std::byte> section, const pattern::Names& names,
                                 std::span<const std::byte> rights) {
  knowledge::SectionReader reader(section);
  auto data = std::make_shared<Data>();
  const std::uint32_t count = reader.get_count(10 * sizeof(std::uint32_t));
  if (count > 0xFFFF) return std::nullopt;
  for (std::uint32_t i = 0; i < count; ++i)
    if (!read_edition(reader, names.topics(), data->entries.emplace_back())) return std::nullopt;
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  // A part stands behind the whole that it is of.
  for (std::size_t i = 0; i < data->entries.size(); ++i)
    if (!data->entries[i].part.empty() && (i == 0 || data->entries[i - 1].id != data->entries[i].id))
      return std::nullopt;
  if (!rights.empty()) {
    knowledge::SectionReader said(rights);
    data->rights_topic = said.get<std::uint16_t>();
    data->rights = said.get_string();
    data->rights_routes = read_routes(said);
    data->support = said.get_string();
    data->support_routes = read_routes(said);
    if (said.failed() || !said.at_end() || data->rights_topic > names.topics()) return std::nullopt;
  }
  Codes codes;
  codes.data_ = std::move(data);
  return codes;
}

Binding Codes::bind(const Author& author, std::string_view as_of) const {
  const std::vector<Edition>& entries = data_->entries;
  Binding binding;
  std::string_view date;
  if (is_date(as_of))
    date = as_of.substr(0, 10);
  else if (!as_of.empty())
    binding.warnings.emplace_back(
        "as_of is not a date such as 2026-01-31; the newest edition of each code is used.");
  const std::vector<std::size_t> in_force = data_->in_force(date);

  const auto add = [&](std::size_t index) {
    const auto code = static_cast<std::uint16_t>(index);
    if (std::find(binding.codes.begin(), binding.codes.end(), code) == binding.codes.end())
      binding.codes.push_back(code);
  };
  const auto add_named = [&](std::string_view id) {
    for (std::size_t first : in_force)
      if (same_word(entries[first].id, id)) return add(first);
    std::string known;
    for (const std::string& other : ids()) known += (known.empty() ? "" : ", ") + other;
    binding.warnings.push_back("There is no code \"" + std::string(id) +
                               "\" in this knowledge; it is left out. There are: " + known + '.');
  };

  bool named = false;
  for (const std::string& id : author.codes)
    if (!id.empty() && id.front() != '+') {
      named = true;
      add_named(id);
    }
  bool unknown_body = false;
  if (!named && author.body) {
    for (std::size_t first : in_force)
      for (std::size_t i = first; i < entries.size() && entries[i].id == entries[first].id &&
                                  (i == first || !entries[i].part.empty());
           ++i)
        for (std::string_view body : entries[i].bodies)
          if (same_word(body, *author.body)) add(i);
    unknown_body = binding.codes.empty();
  }
  if (binding.codes.empty()) {
    for (std::size_t first : in_force)
      if (unknown_body ? entries[first].stands_in : entries[first].assumed) add(first);
    if (unknown_body)
      binding.assumed.push_back("There is no code for " + *author.body +
                                " in this knowledge yet: reviewed under " + data_->list(binding.codes) +
                                " instead.");
    else
      binding.assumed.push_back(
          "It is not known which code binds the author: reviewed as a UK health professional under " +
          data_->list(binding.codes) + '.');
  }
  for (const std::string& id : author.codes)
    if (!id.empty() && id.front() == '+') add_named(std::string_view(id).substr(1));

  for (std::uint16_t code : binding.codes)
    if (const Edition& entry = entries[code]; !date.empty() && entry.in_force_from > date)
      binding.warnings.push_back(std::string(entry.short_title) +
                                 ": nothing in this knowledge was in force on " + std::string(date) +
                                 "; its earliest edition, from " + std::string(entry.in_force_from) +
                                 ", is used.");

  binding.account = author.account.value_or(AccountKind::personal);
  if (author.stage) {
    binding.stage = *author.stage;
    return binding;
  }
  for (std::uint16_t code : binding.codes)
    for (const auto& [stage, word] : entries[code].stage_words)
      if (author.role && has_word(*author.role, word)) {
        binding.stage = static_cast<Stage>(stage);
        return binding;
      }
  if (!binding.codes.empty() && entries[binding.codes.front()].stage != kNoStage)
    binding.stage = static_cast<Stage>(entries[binding.codes.front()].stage);
  return binding;
}

Ruling Codes::judge(std::uint16_t topic, Severity severity, const Binding& binding, Kind kind) const {
  struct Cited {
    const Edition* entry;
    std::uint32_t clause;
  };
  std::vector<Cited> cited;
  std::vector<RouteText> routes;
  bool ruled = false, strictest = false, any_none = false;
  std::optional<Severity> highest, lowest;

  for (std::uint16_t code : binding.codes) {
    if (code >= data_->entries.size()) continue;
    const Edition& entry = data_->entries[code];
    if (topic >= entry.topics.size()) continue;
    const TopicRules& rules = entry.topics[topic];
    for (const Rule& rule : rules.rules) {
      const auto holds = [](std::uint32_t set, auto value) {
        return (set >> static_cast<unsigned>(value) & 1U) != 0;
      };
      if (!holds(rule.stages, binding.stage) || !holds(rule.accounts, binding.account) ||
          !holds(rule.kinds, kind))
        continue;
      ruled = true;
      strictest = strictest || !rules.narrowest;
      const std::optional<Severity> told = apply(rule.effect, severity);
      any_none = any_none || !told;
      if (!told) break;
      if (!highest || *told > *highest) highest = told;
      if (!lowest || *told < *lowest) lowest = told;
      for (std::uint32_t clause : rule.clauses) cited.push_back({&entry, clause});
      if (rule.clauses.empty() && entry.principle != 0) cited.push_back({&entry, entry.principle - 1});
      for (std::uint32_t route : rule.routes) routes.push_back(entry.routes[route]);
      break;
    }
  }

  Ruling ruling;
  if (!ruled) {
    // No code speaks of it: still worth a word where a code has a general principle.
    for (std::uint16_t code : binding.codes)
      if (code < data_->entries.size() && data_->entries[code].principle != 0)
        cited.push_back({&data_->entries[code], data_->entries[code].principle - 1});
    ruling.finding = !cited.empty();
    ruling.severity = apply(Effect::lower, severity).value_or(Severity::low);
  } else {
    ruling.finding = highest.has_value() && (strictest || !any_none);
    ruling.severity = (strictest ? highest : lowest).value_or(Severity::low);
  }
  if (!ruling.finding) return ruling;

  // Duties before advice; within a rank as the codes list them.
  for (std::uint8_t rank = 0; rank <= kLastForce; ++rank)
    for (const Cited& one : cited) {
      const Clause& clause = one.entry->clauses[one.clause];
      if (rank_of(clause.force) != rank) continue;
      ruling.clauses.push_back(reference(*one.entry, clause));
    }
  for (const RouteText& route : routes) add_route(route, ruling.routes);
  return ruling;
}

std::optional<Help> Codes::support() const {
  if (data_->support.empty()) return std::nullopt;
  Help support;
  support.text = data_->support;
  for (const RouteText& route : data_->support_routes) add_route(route, support.routes);
  return support;
}

std::optional<Help> Codes::rights(std::uint16_t topic, const Binding& binding) const {
  if (topic == 0 || topic != data_->rights_topic) return std::nullopt;
  Help rights;
  rights.text = data_->rights;
  for (std::uint16_t code : binding.codes) {
    if (code >= data_->entries.size()) continue;
    const Edition& entry = data_->entries[code];
    if (!entry.rights.empty()) rights.text.append(1, ' ').append(entry.rights);
    for (std::uint32_t route : entry.rights_routes) add_route(entry.routes[route], rights.routes);
  }
  for (const RouteText& route : data_->rights_routes) add_route(route, rights.routes);
  return rights;
}

bool Codes::bars_account(const Binding& binding) const {
  return std::any_of(binding.codes.begin(), binding.codes.end(), [&](std::uint16_t code) {
    return code < data_->entries.size() && data_->entries[code].bars_account;
  });
}

std::vector<ClauseRef> Codes::reached_by(Reach part, const Binding& binding) const {
  std::vector<ClauseRef> found;
  for (std::uint16_t code : binding.codes) {
    if (code >= data_->entries.size()) continue;
    const Edition& entry = data_->entries[code];
    for (const Clause& clause : entry.clauses)
      if ((clause.reached_by >> static_cast<unsigned>(part) & 1U) != 0)
        found.push_back(reference(entry, clause));
  }
  return found;
}

std::span<const Edition> Codes::editions() const {
  return data_->entries;
}

std::vector<std::uint16_t> Codes::in_force(std::string_view as_of) const {
  const std::string_view date = is_date(as_of) ? as_of.substr(0, 10) : std::string_view();
  std::vector<std::uint16_t> chosen;
  for (std::size_t index : data_->in_force(date)) chosen.push_back(static_cast<std::uint16_t>(index));
  return chosen;
}

std::optional<ClauseRef> Codes::clause(std::string_view id, const Binding& binding) const {
  for (std::uint16_t code : binding.codes) {
    if (code >= data_->entries.size()) continue;
    const Edition& entry = data_->entries[code];
    for (std::uint32_t i = 0; i < entry.clauses.size(); ++i) {
      if (entry.clauses[i].id != id) continue;
      const auto cites = [&](const TopicRules& rules) {
        return std::any_of(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) {
          return std::find(rule.clauses.begin(), rule.clauses.end(), i) != rule.clauses.end();
        });
      };
      if (entry.part.empty() || std::any_of(entry.topics.begin(), entry.topics.end(), cites))
        return reference(entry, entry.clauses[i]);
    }
  }
  return std::nullopt;
}

std::string_view Codes::id(std::uint16_t code) const {
  return code < data_->entries.size() ? data_->entries[code].id : std::string_view();
}

std::string_view Codes::short_title(std::uint16_t code) const {
  return code < data_->entries.size() ? data_->entries[code].short_title : std::string_view();
}

std::vector<std::string> Codes::ids() const {
  std::vector<std::string> ids;
  for (const Edition& entry : data_->entries)
    if (ids.empty() || ids.back() != entry.id) ids.emplace_back(entry.id);
  return ids;
}

}  // namespace scruple::codes
