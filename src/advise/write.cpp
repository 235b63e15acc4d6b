#include "advise/write.h"

#include <algorithm>

namespace scruple::advise {
namespace {

using exchange::JsonWriter;

std::string_view name_of(codes::Effect effect) {
  constexpr std::string_view kNames[] = {"none", "low", "medium", "high", "same", "raise", "lower"};
  return kNames[static_cast<std::size_t>(effect)];
}

std::string_view name_of(codes::Force force) {
  constexpr std::string_view kNames[] = {"must_not", "must", "should", "may", "info"};
  return kNames[static_cast<std::size_t>(force)];
}

void put_list(JsonWriter& json, std::string_view key, const std::vector<std::string_view>& words) {
  if (words.empty()) return;
  json.member(key);
  json.begin_array();
  for (const std::string_view word : words) json.string(word);
  json.end_array();
}

void put_rule(JsonWriter& json, const codes::Edition& edition, const codes::Rule& rule, Severity usual) {
  put(json, "severity", name_of(rule.effect));
  if (rule.effect == codes::Effect::none) return;
  put(json, "usually", name(stepped(rule.effect, usual)));
  json.member("clauses");
  json.begin_array();
  for (const codes::Clause* clause : cited(edition, rule)) json.string(clause->id);
  json.end_array();
}

void write_question(JsonWriter& json, const Guides& guides, std::uint16_t guide) {
  json.begin_object();
  put(json, "id", guides.id(guide));
  put(json, "question", guides.question(guide));
  json.end_object();
}

void write_routes(JsonWriter& json, const std::vector<Route>& routes) {
  json.member("routes");
  json.begin_array();
  for (const Route& route : routes) {
    json.begin_object();
    put(json, "whom", route.whom);
    put(json, "when", route.when);
    put(json, "how", route.how);
    json.end_object();
  }
  json.end_array();
}

void write_answer(JsonWriter& json, const Guides& guides, const Answer& answer, double score) {
  json.begin_object();
  if (!answer.id.empty()) {
    put(json, "id", answer.id);
    json.member("score");
    json.number(score);
    put(json, "question", answer.question);
  }
  json.member("covered");
  json.boolean(answer.covered);
  put(json, "answer", answer.answer);
  json.member("under");
  json.begin_array();
  for (const Under& under : answer.under) {
    json.begin_object();
    put(json, "code", under.code);
    put(json, "answer", under.text);
    json.end_object();
  }
  json.end_array();
  json.member("depends");
  json.begin_array();
  for (const Depends& depends : answer.depends) {
    json.begin_object();
    put(json, "ask", depends.ask);
    put(json, "yes", depends.yes);
    put(json, "no", depends.no);
    json.end_object();
  }
  json.end_array();
  put_texts(json, "steps", answer.steps);
  if (!answer.reply.empty()) put(json, "reply", answer.reply);
  json.member("clauses");
  json.begin_array();
  for (const ClauseRef& clause : answer.clauses) write_clause(json, clause);
  json.end_array();
  write_routes(json, answer.routes);
  json.member("more");
  json.begin_array();
  for (const std::uint16_t other : answer.more) write_question(json, guides, other);
  json.end_array();
  json.end_object();
}

}  // namespace

void write_questions(const Guides& guides, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("questions");
  json.begin_array();
  for (std::uint16_t i = 0; i < guides.size(); ++i) write_question(json, guides, i);
  json.end_array();
  json.end_object();
}

void write_answers(const Guides& guides, const codes::Codes& codes, const codes::Binding& binding,
                   const Asked& asked, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  put(json, "question", asked.question);
  json.member("found");
  json.boolean(!asked.found.empty());
  json.member("answers");
  json.begin_array();
  const std::size_t full = std::min(asked.full, asked.found.size());
  for (std::size_t i = 0; i < full; ++i)
    write_answer(json, guides, guides.answer(asked.found[i].guide, codes, binding), asked.found[i].score);
  if (asked.found.empty()) write_answer(json, guides, guides.nothing_fits(codes, binding), 0);
  json.end_array();
  json.member("others");
  json.begin_array();
  for (std::size_t i = full; i < asked.found.size(); ++i) write_question(json, guides, asked.found[i].guide);
  json.end_array();
  put_texts(json, "assumed", binding.assumed);
  put_texts(json, "warnings", binding.warnings);
  json.end_object();
}

void write_guidance(const Guidance& guidance, std::string_view as_of, const codes::Binding& binding,
                    std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("codes");
  json.begin_array();
  for (const codes::Edition* edition : in_force(*guidance.codes, as_of, false))
    write_code(json, guidance, *edition);
  json.end_array();
  json.member("topics");
  json.begin_array();
  for (std::uint16_t i = 1; i <= guidance.topics->size(); ++i) {
    json.begin_object();
    write_topic(json, (*guidance.topics)[i]);
    write_topic_codes(json, guidance, i, as_of);
    json.end_object();
  }
  json.end_array();
  json.member("bound");
  json.begin_array();
  for (const std::uint16_t code : binding.codes) json.string(guidance.codes->id(code));
  json.end_array();
  put_texts(json, "assumed", binding.assumed);
  put_texts(json, "warnings", binding.warnings);
  json.end_object();
}

void put(JsonWriter& json, std::string_view key, std::string_view value) {
  json.member(key);
  json.string(value);
}

void put_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  put_texts(json, key, std::vector<std::string_view>(texts.begin(), texts.end()));
}

void put_texts(JsonWriter& json, std::string_view key, const std::vector<std::string_view>& texts) {
  json.member(key);
  json.begin_array();
  for (const std::string_view text : texts) json.string(text);
  json.end_array();
}

void write_head(JsonWriter& json, const codes::Codes& codes, const codes::Edition& edition) {
  put(json, "id", edition.id);
  put(json, "title", edition.title);
  put(json, "short", edition.short_title);
  put(json, "version", edition.version);
  if (!edition.in_force_from.empty()) put(json, "in_force_from", edition.in_force_from);
  json.member("editions");
  json.integer(editions(codes, edition.id));
  put_texts(json, "bodies", edition.bodies);
  json.member("assumed");
  json.boolean(edition.assumed);
  json.member("stands_in");
  json.boolean(edition.stands_in);
}

void write_code(JsonWriter& json, const Guidance& guidance, const codes::Edition& edition) {
  json.begin_object();
  write_head(json, *guidance.codes, edition);
  json.member("sources");
  json.begin_array();
  for (const codes::Source& source : edition.sources) {
    json.begin_object();
    put(json, "document", source.document);
    if (!source.version.empty()) put(json, "version", source.version);
    if (!source.date.empty()) put(json, "date", source.date);
    if (!source.url.empty()) put(json, "url", source.url);
    put(json, "checked", source.checked);
    json.end_object();
  }
  json.end_array();
  json.member("clauses");
  json.begin_array();
  for (const codes::Clause& clause : edition.clauses) write_clause(json, guidance, {&edition, &clause});
  json.end_array();
  json.end_object();
}

void write_clause(JsonWriter& json, const Guidance& guidance, const FoundClause& found) {
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

void write_clause(JsonWriter& json, const ClauseRef& clause) {
  json.begin_object();
  put(json, "code", clause.code);
  put(json, "id", clause.id);
  put(json, "place", clause.place);
  put(json, "summary", clause.summary);
  json.end_object();
}

namespace {

void write_choice(JsonWriter& json, const codes::Answer& answer) {
  json.begin_object();
  put(json, "says", answer.says);
  if (!answer.then.empty()) put(json, "then", answer.then);
  json.member("settles");
  json.boolean(answer.settles);
  json.member("tells");
  json.begin_object();
  for (const codes::Told& told : answer.tells) put(json, told.name, told.value);
  json.end_object();
  json.end_object();
}

}  // namespace

void write_topic(JsonWriter& json, const codes::Topic& topic) {
  put(json, "topic", topic.id);
  put(json, "title", topic.title);
  put(json, "severity", name(topic.severity));
  put(json, "reason", topic.reason);
  if (!topic.question.empty()) put(json, "question", topic.question);
  json.member("answers");
  json.begin_array();
  for (const codes::Answer& answer : topic.answers) write_choice(json, answer);
  json.end_array();
  put_texts(json, "advice", topic.advice);
}

void write_topic_codes(JsonWriter& json, const Guidance& guidance, std::uint16_t number,
                       std::string_view as_of) {
  json.member("codes");
  json.begin_array();
  for (const codes::Edition* edition : in_force(*guidance.codes, as_of, true)) {
    json.begin_object();
    put(json, "code", edition->id);
    if (!edition->part.empty()) put(json, "part", edition->part);
    put(json, "version", edition->version);
    write_rules(json, *edition, (*guidance.topics)[number], number);
    json.end_object();
  }
  json.end_array();
}

void write_rules(JsonWriter& json, const codes::Edition& edition, const codes::Topic& topic,
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
    put_list(json, "stage", stages_of(rule));
    put_list(json, "account", accounts_of(rule));
    put_list(json, "kind", kinds_of(rule));
    put_rule(json, edition, rule, topic.severity);
    json.end_object();
  }
  json.end_array();
}

}  // namespace scruple::advise
