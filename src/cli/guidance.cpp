#include "cli/guidance.h"

#include <algorithm>

#include "cli/display.h"
#include "cli/report.h"

namespace scruple::cli {
namespace {

Severity stepped(codes::Effect effect, Severity usual) {
  switch (effect) {
    case codes::Effect::low:
      return Severity::low;
    case codes::Effect::medium:
      return Severity::medium;
    case codes::Effect::high:
      return Severity::high;
    case codes::Effect::raise:
      return usual == Severity::low ? Severity::medium : Severity::high;
    case codes::Effect::lower:
      return usual == Severity::high ? Severity::medium : Severity::low;
    case codes::Effect::none:
    case codes::Effect::same:
      break;
  }
  return usual;
}

std::string_view name_of(codes::Effect effect) {
  constexpr std::string_view kNames[] = {"none", "low", "medium", "high", "same", "raise", "lower"};
  return kNames[static_cast<std::size_t>(effect)];
}

std::string_view name_of(codes::Force force) {
  constexpr std::string_view kNames[] = {"must_not", "must", "should", "may", "info"};
  return kNames[static_cast<std::size_t>(force)];
}

/// The words of a bit set; none where every bit is set.
template <class E>
std::vector<std::string_view> words_in(std::uint32_t set, int count) {
  std::vector<std::string_view> words;
  if (set == codes::kEvery) return words;
  for (int i = 0; i < count; ++i)
    if ((set >> static_cast<unsigned>(i) & 1U) != 0) words.push_back(name(static_cast<E>(i)));
  return words;
}

constexpr int kStages = 5;
constexpr int kAccounts = 3;

void put_list(exchange::JsonWriter& json, std::string_view key, const std::vector<std::string_view>& words) {
  if (words.empty()) return;
  json.member(key);
  json.begin_array();
  for (const std::string_view word : words) json.string(word);
  json.end_array();
}

void put_rule(exchange::JsonWriter& json, const codes::Edition& edition, const codes::Rule& rule,
              Severity usual) {
  put(json, "severity", name_of(rule.effect));
  if (rule.effect == codes::Effect::none) return;
  put(json, "usually", name(stepped(rule.effect, usual)));
  json.member("clauses");
  json.begin_array();
  for (const codes::Clause* clause : cited(edition, rule)) json.string(clause->id);
  json.end_array();
}

}  // namespace

std::string_view words_for(codes::Force force) {
  constexpr std::string_view kWords[] = {"must not", "must", "should", "may", "note"};
  return kWords[static_cast<std::size_t>(force)];
}

std::string level(Severity severity) {
  return std::string(words_for(severity)) + " (" + std::string(name(severity)) + ")";
}

std::string words_for(codes::Effect effect, Severity usual) {
  switch (effect) {
    case codes::Effect::none:
      return "no finding";
    case codes::Effect::same:
      return "as found, usually " + level(usual);
    case codes::Effect::raise:
      return "one step higher, usually " + level(stepped(effect, usual));
    case codes::Effect::lower:
      return "one step lower, usually " + level(stepped(effect, usual));
    case codes::Effect::low:
    case codes::Effect::medium:
    case codes::Effect::high:
      break;
  }
  return "always " + level(stepped(effect, usual));
}

std::string_view words_for(codes::Reach part) {
  switch (part) {
    case codes::Reach::guide:
      return "answers before you post";
    case codes::Reach::explain:
      return "what its words mean, why it asks, and what may follow";
    case codes::Reach::checklist:
      return "the look at your profile and settings";
    case codes::Reach::route:
      return "whom to turn to";
    case codes::Reach::reply:
      return "words for an answer to someone";
    case codes::Reach::rewrite:
      return "mending a text";
    case codes::Reach::audit:
      return "the look through old posts";
    case codes::Reach::approvals:
      return "approval of posts for an organisation";
    case codes::Reach::accounts:
      return "accounts of an organisation";
    case codes::Reach::incidents:
      return "what to do when something has gone out";
    case codes::Reach::consents:
      return "consents";
    case codes::Reach::declarations:
      return "declarations of interest";
    case codes::Reach::permissions:
      return "permissions";
    case codes::Reach::training:
      return "what to learn";
    case codes::Reach::policies:
      return "what else to read";
    case codes::Reach::binding:
      return "whom it covers";
    case codes::Reach::review:
      return "what a review is";
  }
  return {};
}

std::string condition(const codes::Rule& rule) {
  std::string out;
  const auto add = [&](std::string_view what, const std::vector<std::string_view>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i == 0)
        out.append(out.empty() ? "" : "; ").append(what).append(" ");
      else
        out += i + 1 == words.size() ? " or " : ", ";
      out += words[i];
    }
  };
  add("stage", words_in<Stage>(rule.stages, kStages));
  add("account", words_in<AccountKind>(rule.accounts, kAccounts));
  add("kind", words_in<Kind>(rule.kinds, kKinds));
  return out;
}

std::string version_of(const codes::Edition& edition) {
  std::string out(edition.version);
  if (!edition.in_force_from.empty()) out.append(", in force from ").append(edition.in_force_from);
  return out;
}

std::vector<const codes::Edition*> in_force(const codes::Codes& codes, std::string_view as_of,
                                            bool with_parts) {
  std::vector<const codes::Edition*> out;
  const auto all = codes.editions();
  for (const std::uint16_t first : codes.in_force(as_of)) {
    out.push_back(&all[first]);
    for (std::size_t i = first + 1U;
         with_parts && i < all.size() && all[i].id == all[first].id && !all[i].part.empty(); ++i)
      out.push_back(&all[i]);
  }
  return out;
}

const codes::Edition* edition_of(const codes::Codes& codes, std::string_view id, std::string_view as_of) {
  const std::string wanted = lower_case(id);
  for (const codes::Edition* edition : in_force(codes, as_of, false))
    if (lower_case(edition->id) == wanted || lower_case(edition->short_title) == wanted) return edition;
  return nullptr;
}

Reached reached(const codes::Codes& codes, const FoundClause& found) {
  Reached out;
  const codes::Edition& edition = *found.edition;
  const auto index = static_cast<std::uint32_t>(found.clause - edition.clauses.data());
  const auto all = codes.editions();
  // The parts of an edition stand behind it and hold the same clauses.
  for (std::size_t at = static_cast<std::size_t>(&edition - all.data()); at < all.size(); ++at) {
    const codes::Edition& one = all[at];
    if (&one != &edition && (one.id != edition.id || one.part.empty())) break;
    for (std::size_t topic = 1; topic < one.topics.size(); ++topic)
      for (const codes::Rule& rule : one.topics[topic].rules) {
        if (rule.effect == codes::Effect::none) continue;
        const bool named = std::find(rule.clauses.begin(), rule.clauses.end(), index) != rule.clauses.end();
        if (named || (rule.clauses.empty() && one.principle == index + 1))
          out.topics.push_back(static_cast<std::uint16_t>(topic));
      }
  }
  std::sort(out.topics.begin(), out.topics.end());
  out.topics.erase(std::unique(out.topics.begin(), out.topics.end()), out.topics.end());
  out.principle = edition.principle == index + 1;
  for (int part = 0; part < codes::kReaches; ++part)
    if ((found.clause->reached_by >> static_cast<unsigned>(part) & 1U) != 0)
      out.parts.push_back(static_cast<codes::Reach>(part));
  return out;
}

std::vector<const codes::Clause*> cited(const codes::Edition& edition, const codes::Rule& rule) {
  std::vector<const codes::Clause*> out;
  for (const std::uint32_t clause : rule.clauses) out.push_back(&edition.clauses[clause]);
  if (out.empty() && edition.principle != 0) out.push_back(&edition.clauses[edition.principle - 1]);
  return out;
}

std::string clause_text(const FoundClause& found, std::size_t indent, std::size_t width) {
  const codes::Clause& clause = *found.clause;
  const std::string margin(indent, ' ');
  std::string out = margin + harmless(clause.id) + " (" + std::string(words_for(clause.force)) + ")\n";
  out += wrapped(clause.summary, margin + "  ", indent + 2, width);
  if (!clause.differs.empty())
    out += wrapped(clause.differs, margin + "  Where they differ: ", indent + 4, width);
  out += wrapped(clause.place, margin + "  At: ", indent + 4, width);
  return out;
}

void put(exchange::JsonWriter& json, std::string_view key, std::string_view value) {
  json.member(key);
  json.string(value);
}

void write_clause(exchange::JsonWriter& json, const Guidance& guidance, const FoundClause& found) {
  const codes::Edition& edition = *found.edition;
  const codes::Clause& clause = *found.clause;
  json.begin_object();
  put(json, "code", edition.id);
  put(json, "version", edition.version);
  put(json, "id", clause.id);
  if (!clause.second.empty()) put(json, "also", clause.second);
  put(json, "force", name_of(clause.force));
  put(json, "document", edition.sources[clause.source].document);
  if (clause.second_source != codes::kNoSource)
    put(json, "also_document", edition.sources[clause.second_source].document);
  put(json, "place", clause.place);
  put(json, "summary", clause.summary);
  if (!clause.differs.empty()) put(json, "differs", clause.differs);
  const Reached reach = reached(*guidance.codes, found);
  json.member("topics");
  json.begin_array();
  for (const std::uint16_t topic : reach.topics) json.string((*guidance.topics)[topic].id);
  json.end_array();
  json.member("principle");
  json.boolean(reach.principle);
  json.member("shown_by");
  json.begin_array();
  for (const codes::Reach part : reach.parts) json.string(codes::name(part));
  json.end_array();
  json.end_object();
}

void write_rules(exchange::JsonWriter& json, const codes::Edition& edition, const codes::Topic& topic,
                 std::uint16_t number) {
  const codes::TopicRules& rules = edition.topics[number];
  json.member("listed");
  json.boolean(!rules.rules.empty());
  if (rules.rules.empty()) {
    put_rule(json, edition,
             {.effect = edition.principle == 0 ? codes::Effect::none : codes::Effect::lower,
              .clauses = {},
              .routes = {}},
             topic.severity);
    return;
  }
  put_rule(json, edition, rules.rules.back(), topic.severity);
  put(json, "stacking", rules.narrowest ? "narrowest" : "strictest");
  if (rules.rules.size() < 2) return;
  json.member("when");
  json.begin_array();
  for (std::size_t i = 0; i + 1 < rules.rules.size(); ++i) {
    const codes::Rule& rule = rules.rules[i];
    json.begin_object();
    put_list(json, "stage", words_in<Stage>(rule.stages, kStages));
    put_list(json, "account", words_in<AccountKind>(rule.accounts, kAccounts));
    put_list(json, "kind", words_in<Kind>(rule.kinds, kKinds));
    put_rule(json, edition, rule, topic.severity);
    json.end_object();
  }
  json.end_array();
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool holds_words(std::string_view text, const std::vector<std::string>& words) {
  const std::string all = lower_case(text);
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return all.find(lower_case(word)) != std::string::npos;
  });
}

}  // namespace scruple::cli
