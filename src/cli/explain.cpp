#include <algorithm>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/found.h"
#include "cli/guidance_command.h"
#include "cli/report.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kLongestReview = std::size_t{64} << 20;
constexpr std::size_t kMostHints = 5;

bool is_fingerprint(std::string_view word) {
  return word.size() == 16 && std::all_of(word.begin(), word.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

std::string_view words_for_basis(std::string_view basis) {
  if (basis == "pattern") return "the wording: a rule that people wrote knows it";
  if (basis == "model") return "the wording: it is like that of examples a detector has learned from";
  if (basis == "account") return "what you do or who you are, as the submission says";
  if (basis == "estimate") return "an estimate";
  return "nothing that the review names";
}

/// How the topics of a mechanism are found.
std::string_view words_for_mechanism(codes::Mechanism mechanism) {
  switch (mechanism) {
    case codes::Mechanism::form:
      return "the form of words and numbers";
    case codes::Mechanism::person_detail:
      return "who is spoken of, and which details stand together";
    case codes::Mechanism::act:
      return "what is done, offered or accepted";
    case codes::Mechanism::account:
      return "what is told of the author's work";
    case codes::Mechanism::tone:
      return "how it is said, and about whom";
    case codes::Mechanism::claim:
      return "what is claimed to be true";
    case codes::Mechanism::interest:
      return "whose interest or name it serves";
  }
  return {};
}

class Explain : GuidanceCommand<ExplainOptions> {
 public:
  using GuidanceCommand::GuidanceCommand;

  int run() {
    if (!date_is_sound()) return kTrouble;
    if (!open_guidance()) return kTrouble;
    if (!options_.what) return list();
    const std::string& what = *options_.what;
    if (what == "-" || is_fingerprint(what)) return findings(what);
    if (const std::uint16_t number = topic_of(what); number != 0) return topic(number);
    if (const auto found = clauses_of(what); !found.empty()) return clauses(found);
    return unknown(what);
  }

 private:
  /// By id, by what stands behind the dot of it, or by title; 0: none.
  std::uint16_t topic_of(std::string_view word) const {
    const std::string wanted = lower_case(word);
    std::uint16_t by_end = 0;
    for (std::uint16_t i = 1; i <= topics().size(); ++i) {
      const std::string id(topics()[i].id);
      if (id == wanted || lower_case(topics()[i].title) == wanted) return i;
      if (id.ends_with("." + wanted)) by_end = i;
    }
    return by_end;
  }

  /// In every code in force; else in an edition that was in force once.
  std::vector<FoundClause> clauses_of(std::string_view word) const {
    const std::string wanted = lower_case(word);
    std::vector<FoundClause> found;
    const auto look = [&](const codes::Edition& edition) {
      if (!edition.part.empty()) return;
      for (const codes::Clause& clause : edition.clauses)
        if (clause.id == wanted || clause.second == wanted) found.push_back({&edition, &clause});
    };
    for (const codes::Edition* edition : in_force(codes(), as_of(), false)) look(*edition);
    if (found.empty())
      for (const codes::Edition& edition : codes().editions()) look(edition);
    return found;
  }

  int unknown(const std::string& what) const {
    std::vector<std::string> near;
    for (std::uint16_t i = 1; i <= topics().size(); ++i)
      if (holds_words(topics()[i].id, {what}) || holds_words(topics()[i].title, {what}))
        near.emplace_back(topics()[i].id);
    for (const codes::Edition* edition : in_force(codes(), as_of(), false))
      for (const codes::Clause& clause : edition->clauses)
        if (holds_words(clause.id, {what})) near.emplace_back(clause.id);
    std::string said = "there is no topic, clause or finding \"" + harmless(what) + "\"";
    for (std::size_t i = 0; i < std::min(near.size(), kMostHints); ++i)
      said += (i == 0 ? "; near: " : ", ") + near[i];
    said += near.empty() ? "; scruple explain lists the topics, scruple codes --search finds clauses" : "";
    return refuse({ErrorCode::bad_usage, said, {}});
  }

  int list() const {
    std::string out;
    if (json()) {
      exchange::JsonWriter json(out);
      json.begin_object();
      json.member("topics");
      json.begin_array();
      for (std::uint16_t i = 1; i <= topics().size(); ++i) {
        json.begin_object();
        put(json, "topic", topics()[i].id);
        put(json, "title", topics()[i].title);
        put(json, "severity", name(topics()[i].severity));
        json.end_object();
      }
      json.end_array();
      json.end_object();
      return print(out + "\n");
    }
    for (std::uint16_t i = 1; i <= topics().size(); ++i)
      out += wrapped(topics()[i].title, std::string(topics()[i].id) + ": ", 4, width_);
    return print(out + "\nscruple explain TOPIC says what one means and what the codes ask.\n");
  }

  void describe(const codes::Topic& topic, std::string& out) const {
    out += wrapped(topic.title, "", 0, width_);
    out += wrapped(topic.id, "  Topic: ", 4, width_);
    out += wrapped(level(topic.severity), "  Usually: ", 4, width_);
    out += wrapped(topic.reason, "  Why: ", 4, width_);
    out += wrapped(words_for_mechanism(topic.mechanism), "  Found by: ", 4, width_);
    std::string silent;
    for (std::uint8_t stance = 1; stance < 32; ++stance)
      if ((topic.silenced_by >> stance & 1U) != 0)
        silent.append(silent.empty() ? "" : ", ").append(guidance_.names->stance_name(stance));
    if (!silent.empty()) out += wrapped(silent, "  Less so where the text: ", 4, width_);
    if (!topic.question.empty()) out += wrapped(topic.question, "  Ask yourself: ", 4, width_);
    for (const std::string_view advice : topic.advice) out += wrapped(advice, "  What helps: ", 4, width_);
  }

  void rule_text(const codes::Edition& edition, const codes::Rule& rule, Severity usual, bool only,
                 std::string& out) const {
    const std::string when = condition(rule);
    const std::string lead = only ? "" : when.empty() ? "Otherwise: " : "For " + when + ": ";
    out += wrapped(words_for(rule.effect, usual), "    " + lead, 6, width_);
    if (rule.effect == codes::Effect::none) return;
    for (const codes::Clause* clause : cited(edition, rule))
      out += clause_text({&edition, clause}, 4, width_);
  }

  int topic(std::uint16_t number) const {
    const codes::Topic& topic = topics()[number];
    if (json()) return topic_json(number);
    std::string out;
    describe(topic, out);
    for (const codes::Edition* edition : in_force(codes(), as_of(), true)) {
      const auto& rules = edition->topics[number].rules;
      std::string head(edition->short_title);
      if (!edition->part.empty()) head += ", for " + std::string(edition->part);
      if (rules.empty() && !edition->part.empty()) continue;
      out += "\n" + wrapped(head + " (" + version_of(*edition) + ")", "", 2, width_);
      if (rules.empty()) {
        const bool principle = edition->principle != 0;
        out += wrapped(principle ? "Not spoken of. Where no other code speaks of it either: " +
                                       words_for(codes::Effect::lower, topic.severity)
                                 : "Not spoken of: no finding",
                       "  ", 4, width_);
        if (principle) out += clause_text({edition, &edition->clauses[edition->principle - 1]}, 4, width_);
        continue;
      }
      for (const codes::Rule& rule : rules) rule_text(*edition, rule, topic.severity, rules.size() == 1, out);
    }
    return print(out);
  }

  int topic_json(std::uint16_t number) const {
    std::string out;
    exchange::JsonWriter json(out);
    json.begin_object();
    advise::write_topic(json, topics()[number]);
    advise::write_topic_codes(json, guidance_, number, as_of());
    json.end_object();
    return print(out + "\n");
  }

  int clauses(const std::vector<FoundClause>& found) const {
    std::string out;
    if (json()) {
      exchange::JsonWriter json(out);
      json.begin_object();
      json.member("clauses");
      json.begin_array();
      for (const FoundClause& one : found) advise::write_clause(json, guidance_, one);
      json.end_array();
      json.end_object();
      return print(out + "\n");
    }
    for (const FoundClause& one : found) {
      if (!out.empty()) out += '\n';
      clause(one, out);
    }
    return print(out);
  }

  void clause(const FoundClause& found, std::string& out) const {
    const codes::Edition& edition = *found.edition;
    out += clause_text(found, 0, width_);
    if (!found.clause->second.empty()) out += wrapped(found.clause->second, "  Also called: ", 4, width_);
    out += wrapped(std::string(edition.title) + " (" + version_of(edition) + ")", "  Code: ", 4, width_);
    const codes::Source& source = edition.sources[found.clause->source];
    out += wrapped(std::string(source.document) + ", read on " + std::string(source.checked),
                   "  Document: ", 4, width_);
    if (found.clause->second_source != codes::kNoSource &&
        found.clause->second_source != found.clause->source)
      out += wrapped(edition.sources[found.clause->second_source].document, "  And: ", 4, width_);
    const Reached reach = reached(codes(), found);
    for (const std::uint16_t topic : reach.topics)
      out += wrapped(std::string(topics()[topic].title) + " (" + std::string(topics()[topic].id) + ")",
                     "  Cited by: ", 4, width_);
    if (reach.principle) out += wrapped("every topic that its code is silent on", "  Cited by: ", 4, width_);
    for (const codes::Reach part : reach.parts) out += wrapped(words_for(part), "  Shown in: ", 4, width_);
  }

  int findings(const std::string& what) const {
    const Result<std::string> text = read_all(console_.in, "standard input", kLongestReview);
    if (!text) return refuse(text.error());
    const auto all = read_findings(*text);
    if (!all) return refuse(all.error());
    std::vector<Found> found;
    for (const Found& one : *all)
      if (what == "-" || one.fingerprint == what) found.push_back(one);
    if (found.empty() && what != "-")
      return refuse(
          {ErrorCode::bad_usage,
           "no finding " + what + " stands on standard input; give it what scruple check --format json wrote",
           {}});
    return json() ? findings_json(found) : findings_text(found);
  }

  int findings_text(const std::vector<Found>& found) const {
    std::string out;
    for (const Found& one : found) {
      if (!out.empty()) out += '\n';
      const std::uint16_t number = topic_of(one.topic);
      if (number != 0)
        describe(topics()[number], out);
      else
        out += harmless(one.topic) + ": this knowledge does not have the topic\n" +
               wrapped(one.reason, "  Why: ", 4, width_);
      for (const Severity severity : {Severity::low, Severity::medium, Severity::high})
        if (one.severity == name(severity)) out += wrapped(level(severity), "  Here: ", 4, width_);
      std::string by(words_for_basis(one.basis));
      for (std::size_t i = 0; i < one.detectors.size(); ++i)
        by += (i == 0 ? " (" : ", ") + one.detectors[i] + (i + 1 == one.detectors.size() ? ")" : "");
      out += wrapped(by, "  It rests on: ", 4, width_);
      if (!one.fingerprint.empty()) out += wrapped(one.fingerprint, "  Fingerprint: ", 4, width_);
      if (!one.clauses.empty()) out += "  What the guidance asks:\n";
      for (const std::string& id : one.clauses) {
        const auto clauses = clauses_of(id);
        out += clauses.empty() ? "    " + harmless(id) + ": not in the codes that are installed\n"
                               : clause_text(clauses.front(), 4, width_);
      }
    }
    return print(found.empty() ? "There is no finding to explain.\n" : out);
  }

  int findings_json(const std::vector<Found>& found) const {
    std::string out;
    exchange::JsonWriter json(out);
    json.begin_object();
    json.member("findings");
    json.begin_array();
    for (const Found& one : found) {
      json.begin_object();
      put(json, "fingerprint", one.fingerprint);
      put(json, "found", one.severity);
      put(json, "basis", one.basis);
      const std::uint16_t number = topic_of(one.topic);
      if (number != 0)
        advise::write_topic(json, topics()[number]);
      else
        put(json, "topic", one.topic);
      json.member("clauses");
      json.begin_array();
      for (const std::string& id : one.clauses)
        if (const auto clauses = clauses_of(id); !clauses.empty())
          advise::write_clause(json, guidance_, clauses.front());
      json.end_array();
      json.end_object();
    }
    json.end_array();
    json.end_object();
    return print(out + "\n");
  }
};

}  // namespace

int explain(const ExplainOptions& options, const Console& console, const Engine& engine) {
  return Explain(options, console, engine).run();
}

}  // namespace scruple::cli
