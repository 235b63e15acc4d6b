// codes section from codes/*.yaml (docs/codes.md).
//
// What is written, for each code, edition and part of it, oldest edition first and the
// whole before its parts: names and date, whom it binds, clauses, routes, and for each
// topic its rules, the exceptions first. src/codes/codes.cpp reads it.
#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>

#include "compiler/yaml.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

constexpr int kFamily = 300;
constexpr int kUnknownTopic = 10;
constexpr int kUnknownClause = 11;
constexpr int kUnknownRoute = 12;
constexpr int kUnusedClause = 13;
constexpr int kUnusedRoute = 14;
constexpr int kTooLong = 15;
constexpr int kUnwanted = 16;
constexpr int kNotADate = 17;
constexpr int kEditionOrder = 18;
constexpr int kNothingToCite = 19;
constexpr int kUnknownSource = 20;
constexpr int kNoCondition = 21;
constexpr int kDiffersFromNothing = 22;

constexpr std::size_t kMaxSummaryWords = 30;
constexpr std::size_t kMaxRightsWords = 60;

// In the order of the enumerations they stand for.
constexpr std::string_view kStages[] = {"student", "registrant", "support", "volunteer", "none"};
constexpr std::string_view kAccounts[] = {"personal", "professional", "official"};
constexpr std::string_view kKinds[] = {
    "post",           "comment",    "like",        "share",         "follow", "join", "friend_request",
    "direct_message", "group_chat", "profile_bio", "photo_caption", "review", "email"};
constexpr std::string_view kForces[] = {"must_not", "must", "should", "may", "info"};
constexpr std::string_view kSeverities[] = {"none", "low", "medium", "high", "same", "raise", "lower"};
constexpr std::string_view kStackings[] = {"strictest", "narrowest"};
constexpr std::string_view kReaches[] = {"guide",    "explain",      "checklist",   "route",    "reply",
                                         "rewrite",  "audit",        "approvals",   "accounts", "incidents",
                                         "consents", "declarations", "permissions", "training", "policies",
                                         "binding",  "review"};
constexpr std::uint32_t kNone = 0;            // of kSeverities
constexpr std::uint32_t kEvery = 0xFFFFFFFF;  // a rule without this condition
constexpr std::uint8_t kNoStage = 0xFF;
constexpr std::uint32_t kNoSource = 0xFFFFFFFF;

bool is_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  }
  const int month = (text[5] - '0') * 10 + text[6] - '0', day = (text[8] - '0') * 10 + text[9] - '0';
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

struct Clause {
  YAML::Node node;
  std::string id, place, summary, differs;
  std::string second;  ///< id of its second place, where that has one
  std::uint32_t source = 0, second_source = kNoSource;
  std::uint8_t force = 0;
  std::uint32_t reached_by = 0;  ///< bit set of kReaches
  bool principle = false;        ///< cited where the code is silent
  std::set<std::string> topics;  ///< whose findings cite it
};

struct Route {
  YAML::Node node;
  std::string id, whom, when, how;
  bool used = false;
};

struct Rule {
  std::uint32_t stages = kEvery, accounts = kEvery, kinds = kEvery;
  std::uint8_t severity = 0;
  std::vector<std::uint32_t> clauses, routes;
};

struct TopicRules {
  std::uint16_t topic = 0;
  std::uint8_t stacking = 0;
  std::vector<Rule> rules;
};

/// A document, as the section holds it: document, short, version, date, url, checked.
using SourceTexts = std::array<std::string, 6>;
constexpr std::size_t kShort = 1;  // of SourceTexts

/// One file.
class CodeReader {
 public:
  CodeReader(Build& build, const Source& source) : build_(build), yaml_(build, source, kFamily) {}

  void read(std::set<std::string>& ids, std::vector<std::vector<std::byte>>& entries) {
    const YAML::Node root = yaml_.load();
    if (root.IsNull() || !yaml_.map(root, "a code", {"id", "title", "short", "editions"},
                                    {"bodies", "assumed", "stands_in", "bars_account", "stage", "stages"}))
      return;
    id_ = yaml_.text(root["id"], "id");
    if (!id_.empty() && !ids.insert(id_).second)
      yaml_.error(kDuplicate, root["id"], "code \"" + id_ + "\" stands in two files",
                  "give one of them another id");
    title_ = text(root["title"], "title", 0);
    short_ = text(root["short"], "short", 0);
    assumed_ = yaml_.yes(root["assumed"], "assumed");
    stands_in_ = yaml_.yes(root["stands_in"], "stands_in");
    bars_account_ = yaml_.yes(root["bars_account"], "bars_account");
    read_stages(root["stages"]);
    if (!yaml_.list(root["editions"], "editions")) return;
    if (root["editions"].size() == 0)
      yaml_.error(kMissingKey, root["editions"], "the code has no edition",
                  "describe at least one under `editions`");
    std::string before;
    bool first = true;
    for (const YAML::Node& edition : root["editions"]) {
      read_edition(edition, root, first, before, entries);
      first = false;
    }
  }

 private:
  /// Words for people; at most `words` of them, 0: any number.
  std::string text(const YAML::Node& node, std::string_view what, std::size_t words) {
    std::string found = yaml_.text(node, what);
    if (words != 0 && count_words(found) > words)
      yaml_.error(kTooLong, node, std::string(what) + " has more than " + std::to_string(words) + " words",
                  "say it shorter, in plain words");
    if (const std::string_view word = first_of_phrases(found, build_.unwanted); !word.empty())
      yaml_.error(kUnwanted, node, std::string(what) + " says \"" + std::string(word) + '"',
                  "say what is asked of the author, not a verdict");
    return found;
  }

  std::string date(const YAML::Node& node, std::string_view what) {
    std::string found = yaml_.text(node, what);
    if (found.empty() || is_date(found)) return found;
    yaml_.error(kNotADate, node, std::string(what) + " \"" + found + "\" is not a date",
                "write it as 2026-01-31");
    return {};
  }

  void read_stages(const YAML::Node& node) {
    if (!node.IsDefined() || !yaml_.names(node, "stages")) return;
    for (const auto& entry : node) {
      const auto stage = yaml_.one_of(entry.first, "a stage", kStages);
      for (const YAML::Node& word : yaml_.texts(entry.second, "the words of a stage"))
        if (stage) stage_words_.emplace_back(static_cast<std::uint8_t>(*stage), word.Scalar());
    }
  }

  void read_edition(const YAML::Node& node, const YAML::Node& root, bool first, std::string& before,
                    std::vector<std::vector<std::byte>>& entries) {
    if (!yaml_.map(node, "an edition", {"version", "sources", "clauses", "topics"},
                   {"in_force_from", "principle", "routes", "rights", "parts"}))
      return;
    const std::string version = yaml_.text(node["version"], "version");
    const std::string in_force_from = date(node["in_force_from"], "in_force_from");
    if (!first && in_force_from <= before)
      yaml_.error(kEditionOrder, node, "this edition is not in force from later than the one before it",
                  "give each edition but the first an `in_force_from`, oldest first");
    before = in_force_from;

    sources_.clear();
    source_ids_.clear();
    rights_.clear();
    rights_routes_.clear();
    clauses_.clear();
    clause_ids_.clear();
    routes_.clear();
    route_ids_.clear();
    principle_ = 0;
    read_sources(node["sources"]);
    read_clauses(node["clauses"]);
    read_routes(node["routes"]);
    if (node["principle"].IsDefined())
      if (const auto clause = clause_named(node["principle"])) {
        principle_ = *clause + 1;
        clauses_[*clause].principle = true;
      }

    read_rights(node["rights"]);
    const std::vector<TopicRules> whole = read_topics(node["topics"]);
    struct Part {
      std::string name;
      YAML::Node node;
      std::vector<TopicRules> topics;
    };
    std::vector<Part> parts;
    if (node["parts"].IsDefined() && yaml_.names(node["parts"], "parts"))
      for (const auto& part : node["parts"])
        if (yaml_.map(part.second, "a part", {"bodies", "topics"}, {"stage"}))
          parts.push_back({part.first.Scalar(), part.second, read_topics(part.second["topics"], true)});

    for (const Clause& clause : clauses_)
      if (clause.topics.empty() && !clause.principle && clause.reached_by == 0)
        yaml_.error(kUnusedClause, clause.node["id"], "nothing reaches the clause \"" + clause.id + '"',
                    "cite it under a topic, or say under `reached_by` which part shows it, or take it out");
    for (const Route& route : routes_)
      if (!route.used)
        yaml_.error(kUnusedRoute, route.node, "no topic names the route \"" + route.id + '"',
                    "name it under a topic, or take it out");

    list_clauses();
    list_routes();
    entries.push_back(entry("", version, in_force_from, root["bodies"], root["stage"], principle_, whole));
    for (const Part& part : parts)
      entries.push_back(
          entry(part.name, version, in_force_from, part.node["bodies"], part.node["stage"], 0, part.topics));
  }

  void read_sources(const YAML::Node& node) {
    if (!yaml_.names(node, "sources")) return;
    for (const auto& entry : node) {
      if (!yaml_.map(entry.second, "a source", {"document", "short", "checked"}, {"version", "date", "url"}))
        continue;
      const YAML::Node& source = entry.second;
      source_ids_.emplace(entry.first.Scalar(), static_cast<std::uint32_t>(sources_.size()));
      sources_.push_back({yaml_.text(source["document"], "document"), yaml_.text(source["short"], "short"),
                          yaml_.text(source["version"], "version"), yaml_.text(source["date"], "date"),
                          yaml_.text(source["url"], "url"), date(source["checked"], "checked")});
    }
  }

  /// The index of a source; none after a fault.
  std::uint32_t source(const YAML::Node& node) {
    const std::string name = yaml_.text(node["source"], "source");
    const auto known = source_ids_.find(name);
    if (known != source_ids_.end()) return known->second;
    if (!name.empty())
      yaml_.error(kUnknownSource, node["source"], "there is no source \"" + name + '"',
                  "use a name under `sources` of this edition");
    return kNoSource;
  }
  /// Its short name.
  std::string document(std::uint32_t source) const {
    return source == kNoSource ? std::string() : sources_[source][kShort];
  }

  /// "Guild rules, page 2", "Guild rules and Guild poster, page 2" or
  /// "Guild rules, page 2; also Guild poster, line 3".
  void read_place(const YAML::Node& item, Clause& clause) {
    clause.source = source(item);
    const std::string first = document(clause.source), at = yaml_.text(item["place"], "place");
    const YAML::Node also = item["also_at"];
    clause.place = first + ", " + at;
    if (!also.IsDefined() || !yaml_.map(also, "a second place", {"source", "place"}, {"id"})) return;
    clause.second_source = source(also);
    const std::string second = document(clause.second_source), also_at = yaml_.text(also["place"], "place");
    if (at == also_at)
      clause.place = first + " and " + second + ", " + at;
    else
      clause.place += "; also " + second + ", " + also_at;
  }

  void name_clause(const YAML::Node& node, const std::string& id) {
    if (!id.empty() && !clause_ids_.emplace(id, clauses_.size()).second)
      yaml_.error(kDuplicate, node, "clause \"" + id + "\" stands twice", "keep one of them");
  }

  void read_clauses(const YAML::Node& node) {
    if (!yaml_.list(node, "clauses")) return;
    for (const YAML::Node& item : node) {
      if (!yaml_.map(item, "a clause", {"id", "source", "place", "force", "summary"},
                     {"reached_by", "also_at", "differs"}))
        continue;
      Clause clause;
      clause.node = item;
      clause.id = yaml_.text(item["id"], "id");
      read_place(item, clause);
      clause.force = static_cast<std::uint8_t>(yaml_.one_of(item["force"], "force", kForces).value_or(0));
      clause.summary = text(item["summary"], "summary", kMaxSummaryWords);
      for (const YAML::Node& word : yaml_.texts(item["reached_by"], "reached_by"))
        if (const auto part = yaml_.one_of(word, "reached_by", kReaches))
          clause.reached_by |= std::uint32_t{1} << *part;
      name_clause(item["id"], clause.id);
      read_second_place(item, clause);
      clauses_.push_back(std::move(clause));
    }
  }

  /// Where its two documents differ, people are shown both wordings.
  void read_second_place(const YAML::Node& item, Clause& clause) {
    const YAML::Node second = item["also_at"];
    if (second.IsDefined() && second.IsMap()) {
      clause.second = yaml_.text(second["id"], "id");
      name_clause(second["id"], clause.second);
    }
    if (!item["differs"].IsDefined()) return;
    clause.differs = text(item["differs"], "differs", kMaxSummaryWords);
    if (!second.IsDefined())
      yaml_.error(kDiffersFromNothing, item["differs"], "a clause in one place differs from nothing",
                  "name the other place under `also_at`, or write a clause of its own");
  }

  void read_routes(const YAML::Node& node) {
    if (!node.IsDefined() || !yaml_.names(node, "routes")) return;
    for (const auto& entry : node) {
      if (!yaml_.map(entry.second, "a route", {"whom", "when", "how"})) continue;
      route_ids_.emplace(entry.first.Scalar(), routes_.size());
      routes_.push_back({entry.first, entry.first.Scalar(), text(entry.second["whom"], "whom", 0),
                         text(entry.second["when"], "when", 0), text(entry.second["how"], "how", 0), false});
    }
  }

  std::optional<std::uint32_t> clause_named(const YAML::Node& name) {
    const std::string id = yaml_.text(name, "a clause");
    const auto found = clause_ids_.find(id);
    if (found == clause_ids_.end()) {
      if (!id.empty())
        yaml_.error(kUnknownClause, name, "there is no clause \"" + id + "\" in this edition",
                    "use an id under `clauses`, or add the clause there");
      return std::nullopt;
    }
    return static_cast<std::uint32_t>(found->second);
  }

  void read_rights(const YAML::Node& node) {
    if (!node.IsDefined() || !yaml_.map(node, "rights", {"text"}, {"routes"})) return;
    rights_ = text(node["text"], "text", kMaxRightsWords);
    if (node["routes"].IsDefined()) rights_routes_ = read_route_names(node["routes"]);
  }

  std::vector<std::uint32_t> read_route_names(const YAML::Node& node) {
    std::vector<std::uint32_t> named;
    for (const YAML::Node& name : yaml_.texts(node, "routes")) {
      const auto found = route_ids_.find(name.Scalar());
      if (found == route_ids_.end()) {
        yaml_.error(kUnknownRoute, name, "there is no route \"" + name.Scalar() + "\" in this edition",
                    "use a name under `routes`, or add the route there");
        continue;
      }
      routes_[found->second].used = true;
      named.push_back(static_cast<std::uint32_t>(found->second));
    }
    return named;
  }

  void read_citations(const YAML::Node& node, Rule& rule) {
    if (node["clauses"].IsDefined()) {
      rule.clauses.clear();
      for (const YAML::Node& name : yaml_.texts(node["clauses"], "clauses"))
        if (const auto clause = clause_named(name)) rule.clauses.push_back(*clause);
    }
    if (node["routes"].IsDefined()) rule.routes = read_route_names(node["routes"]);
  }

  std::uint32_t condition(const YAML::Node& node, std::string_view what,
                          std::span<const std::string_view> words) {
    if (!node.IsDefined()) return kEvery;
    std::uint32_t any = 0;
    for (const YAML::Node& word : yaml_.texts(node, what))
      if (const auto index = yaml_.one_of(word, what, words)) any |= std::uint32_t{1} << *index;
    return any;
  }

  std::uint8_t severity(const YAML::Node& node) {
    return static_cast<std::uint8_t>(yaml_.one_of(node, "severity", kSeverities).value_or(kNone));
  }

  std::vector<TopicRules> read_topics(const YAML::Node& node, bool part = false) {
    std::vector<TopicRules> all;
    if (!yaml_.names(node, "topics")) return all;
    for (const auto& item : node) {
      TopicRules rules;
      rules.topic = build_.names.find(NameBuilder::topics, item.first.Scalar());
      if (rules.topic == 0)
        yaml_.error(kUnknownTopic, item.first, "there is no topic \"" + item.first.Scalar() + '"',
                    "use an id of knowledge/topics.yaml");
      if (!yaml_.map(item.second, "a topic", {"severity", "stacking"}, {"clauses", "routes", "when"}))
        continue;
      rules.stacking = static_cast<std::uint8_t>(
          yaml_.one_of(item.second["stacking"], "stacking", kStackings).value_or(0));
      Rule rest;
      rest.severity = severity(item.second["severity"]);
      read_citations(item.second, rest);
      if (item.second["when"].IsDefined() && yaml_.list(item.second["when"], "when"))
        for (const YAML::Node& exception : item.second["when"]) {
          if (!yaml_.map(exception, "an exception", {"severity"},
                         {"stage", "account", "kind", "clauses", "routes"}))
            continue;
          Rule rule = rest;
          rule.stages = condition(exception["stage"], "stage", kStages);
          rule.accounts = condition(exception["account"], "account", kAccounts);
          rule.kinds = condition(exception["kind"], "kind", kKinds);
          rule.severity = severity(exception["severity"]);
          if (rule.stages == kEvery && rule.accounts == kEvery && rule.kinds == kEvery)
            yaml_.error(kNoCondition, exception, "the exception would always hold",
                        "say for which stage, account or kind it holds");
          read_citations(exception, rule);
          rules.rules.push_back(std::move(rule));
        }
      rules.rules.push_back(std::move(rest));
      // What stands under `none` alone is never shown.
      for (const Rule& rule : rules.rules)
        if (rule.severity != kNone)
          for (std::uint32_t clause : rule.clauses) clauses_[clause].topics.insert(item.first.Scalar());
      for (const Rule& rule : rules.rules)
        if (rule.severity != kNone && rule.clauses.empty() && (part || principle_ == 0)) {
          yaml_.error(kNothingToCite, item.first, "a finding of this topic would cite nothing",
                      "name `clauses`, or give the edition a `principle`");
          break;
        }
      all.push_back(std::move(rules));
    }
    return all;
  }

  /// Guides name routes as topics do; the newest edition has the last word.
  void list_routes() {
    std::erase_if(build_.routes, [&](const CodeRoute& route) { return route.code == id_; });
    for (const Route& route : routes_)
      build_.routes.push_back({id_, route.id, route.whom, route.when, route.how});
  }

  void list_clauses() {
    for (const Clause& clause : clauses_) {
      ClauseReach reach;
      reach.code = id_;
      reach.id = clause.id;
      reach.second = clause.second;
      reach.topics.assign(clause.topics.begin(), clause.topics.end());
      reach.principle = clause.principle;
      for (std::size_t i = 0; i < std::size(kReaches); ++i)
        if ((clause.reached_by >> i & 1U) != 0) reach.parts.emplace_back(kReaches[i]);
      build_.clauses.push_back(std::move(reach));
    }
  }

  std::vector<std::byte> entry(const std::string& part, const std::string& version,
                               const std::string& in_force_from, const YAML::Node& bodies,
                               const YAML::Node& stage, std::uint32_t principle,
                               const std::vector<TopicRules>& topics) {
    knowledge::SectionWriter writer;
    const auto put_number = [&](std::uint32_t number) { writer.put(number); };
    const std::string_view texts[] = {id_, part, title_, short_, version, in_force_from};
    for (std::string_view text : texts) writer.put_string(text);
    writer.put(static_cast<std::uint8_t>(part.empty() && assumed_));
    writer.put(static_cast<std::uint8_t>(part.empty() && stands_in_));
    writer.put(static_cast<std::uint8_t>(part.empty() && bars_account_));
    const auto known_stage = yaml_.one_of(stage, "stage", kStages);
    writer.put(known_stage ? static_cast<std::uint8_t>(*known_stage) : kNoStage);
    writer.put_list(yaml_.texts(bodies, "bodies"),
                    [&](const YAML::Node& body) { writer.put_string(body.Scalar()); });
    writer.put_list(stage_words_, [&](const auto& word) {
      writer.put(word.first);
      writer.put_string(word.second);
    });
    writer.put_list(sources_, [&](const SourceTexts& source) {
      for (const std::string& text : source) writer.put_string(text);
    });
    writer.put_list(clauses_, [&](const Clause& clause) {
      for (const std::string* text :
           {&clause.id, &clause.place, &clause.summary, &clause.second, &clause.differs})
        writer.put_string(*text);
      writer.put(clause.force);
      // The people of a part are touched by its topics alone.
      writer.put(part.empty() ? clause.reached_by : 0);
      writer.put(clause.source);
      writer.put(clause.second_source);
    });
    writer.put_list(routes_, [&](const Route& route) {
      writer.put_string(route.whom);
      writer.put_string(route.when);
      writer.put_string(route.how);
    });
    writer.put(principle);
    writer.put_string(part.empty() ? rights_ : "");
    writer.put_list(part.empty() ? rights_routes_ : std::vector<std::uint32_t>(), put_number);
    writer.put_list(topics, [&](const TopicRules& rules) {
      writer.put(rules.topic);
      writer.put(rules.stacking);
      writer.put_list(rules.rules, [&](const Rule& rule) {
        for (std::uint32_t mask : {rule.stages, rule.accounts, rule.kinds}) writer.put(mask);
        writer.put(rule.severity);
        writer.put_list(rule.clauses, put_number);
        writer.put_list(rule.routes, put_number);
      });
    });
    return writer.take();
  }

  Build& build_;
  YamlReader yaml_;
  std::string id_, title_, short_;
  bool assumed_ = false, stands_in_ = false, bars_account_ = false;
  std::vector<std::pair<std::uint8_t, std::string>> stage_words_;
  // Of the edition that is being read.
  std::vector<SourceTexts> sources_;
  std::map<std::string, std::uint32_t> source_ids_;
  std::string rights_;  ///< what it says to those who raise a concern
  std::vector<std::uint32_t> rights_routes_;
  std::vector<Clause> clauses_;
  std::map<std::string, std::size_t> clause_ids_;
  std::vector<Route> routes_;
  std::map<std::string, std::size_t> route_ids_;
  std::uint32_t principle_ = 0;  ///< 1 + index of a clause; 0: none
};

}  // namespace

std::vector<std::byte> make_codes(Build& build, const std::vector<Source>& files,
                                  const std::set<std::string>& taken) {
  std::set<std::string> ids = taken;
  std::vector<std::vector<std::byte>> entries;
  for (const Source& file : files) CodeReader(build, file).read(ids, entries);
  knowledge::SectionWriter writer;
  writer.put_list(entries, [&](const std::vector<std::byte>& entry) {
    for (std::byte b : entry) writer.put(b);
  });
  return writer.take();
}

}  // namespace scruple::compiler
