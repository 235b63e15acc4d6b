#include <algorithm>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/guidance_command.h"
#include "compiler/own_codes.h"
#include "exchange/read.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kLongestFile = std::size_t{16} << 20;

class CodesCommand : GuidanceCommand<CodesOptions> {
 public:
  using GuidanceCommand::GuidanceCommand;

  int run() {
    if (!date_is_sound()) return kTrouble;
    const int wanted =
        static_cast<int>(options_.id.has_value()) + static_cast<int>(!options_.search.empty()) +
        static_cast<int>(!options_.compare.empty()) + static_cast<int>(options_.check.has_value());
    if (wanted > 1)
      return refuse({ErrorCode::bad_usage, "give one of: an ID, --search, --compare, --check", {}});
    if (options_.ids) return ids();
    if (!open_guidance()) return kTrouble;
    if (options_.check) return check();
    if (!options_.search.empty()) return search();
    if (!options_.compare.empty()) return compare();
    return options_.id ? one() : all();
  }

 private:
  int ids() const {
    std::string out;
    for (const std::string& id : engine_.codes()) out += id + "\n";
    return print(out);
  }

  int unknown(const std::string& id) const {
    std::string known;
    for (const std::string& one : engine_.codes()) known += (known.empty() ? "" : ", ") + one;
    return refuse({ErrorCode::unknown_code, "there is no code \"" + id + "\"; installed: " + known, {}});
  }

  static std::string list(const std::vector<std::string_view>& words) {
    std::string out;
    for (const std::string_view word : words) out.append(out.empty() ? "" : ", ").append(word);
    return out;
  }

  int all() const {
    const auto editions_in_force = in_force(codes(), as_of(), false);
    if (json()) return all_json(editions_in_force);
    std::string out;
    for (const codes::Edition* edition : editions_in_force) {
      std::string line = version_of(*edition) + "; " + std::to_string(edition->clauses.size()) + " clauses";
      if (!edition->bodies.empty()) line += "; binds " + list(edition->bodies);
      if (edition->assumed) line += "; assumed where nothing is known of the author";
      out += harmless(edition->id) + "\n";
      out += wrapped(edition->title, "  ", 2, width_);
      out += wrapped(line, "  ", 2, width_);
    }
    out += "\nscruple codes ID lists the clauses of one.\n";
    return print(out);
  }

  int all_json(const std::vector<const codes::Edition*>& found) const {
    std::string out;
    exchange::JsonWriter json(out);
    json.begin_object();
    json.member("codes");
    json.begin_array();
    for (const codes::Edition* edition : found) {
      json.begin_object();
      advise::write_head(json, codes(), *edition);
      json.member("clauses");
      json.integer(edition->clauses.size());
      json.end_object();
    }
    json.end_array();
    json.end_object();
    return print(out + "\n");
  }

  int one() const {
    const codes::Edition* edition = edition_of(codes(), *options_.id, as_of());
    if (edition == nullptr) return unknown(*options_.id);
    return json() ? one_json(*edition) : one_text(*edition);
  }

  int one_json(const codes::Edition& edition) const {
    std::string out;
    exchange::JsonWriter json(out);
    advise::write_code(json, guidance_, edition);
    return print(out + "\n");
  }

  int one_text(const codes::Edition& edition) const {
    std::string out = wrapped(edition.title, "", 0, width_);
    out += wrapped(version_of(edition), "Version: ", 2, width_);
    if (!edition.bodies.empty()) out += wrapped(list(edition.bodies), "Binds: ", 2, width_);
    for (const codes::Edition* part : in_force(codes(), as_of(), true))
      if (part->id == edition.id && !part->part.empty())
        out += wrapped(std::string(part->part) + " (" + list(part->bodies) + "), in a section of it",
                       "Binds: ", 2, width_);
    for (const codes::Source& source : edition.sources) {
      std::string line(source.document);
      for (const std::string_view more : {source.version, source.date, source.url})
        if (!more.empty()) line.append(", ").append(more);
      out += wrapped(line + "; read on " + std::string(source.checked), "Document: ", 2, width_);
    }
    if (advise::editions(codes(), edition.id) > 1) {
      std::string line;
      for (const codes::Edition& other : codes().editions())
        if (other.id == edition.id && other.part.empty())
          line += (line.empty() ? "" : "; ") + version_of(other);
      out += wrapped(line + " (--as-of picks one)", "Editions: ", 2, width_);
    }
    out += std::to_string(edition.clauses.size()) + " clauses:\n\n";
    for (const codes::Clause& clause : edition.clauses) out += clause_text({&edition, &clause}, 0, width_);
    out += "\nscruple explain CLAUSE says where one comes to light.\n";
    return print(out);
  }

  int search() const {
    std::vector<FoundClause> found;
    for (const codes::Edition* edition : in_force(codes(), as_of(), false))
      for (const codes::Clause& clause : edition->clauses) {
        std::string text;
        for (const std::string_view part :
             {clause.id, clause.place, clause.summary, clause.second, clause.differs})
          text.append(part).append(" ");
        if (holds_words(text, options_.search)) found.push_back({edition, &clause});
      }
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
    for (const FoundClause& one : found) out += clause_text(one, 0, width_);
    out += found.empty() ? "No clause holds all of these words.\n"
                         : std::to_string(found.size()) + (found.size() == 1 ? " clause\n" : " clauses\n");
    return print(out);
  }

  /// ID or ID@DATE.
  const codes::Edition* side(const std::string& word, std::string_view date) const {
    const std::size_t at = word.find('@');
    if (at == std::string::npos) return edition_of(codes(), word, date);
    const std::string own = word.substr(at + 1);
    return exchange::is_date(own) ? edition_of(codes(), word.substr(0, at), own) : nullptr;
  }

  int compare() const {
    // One code and a date: what it was then against what it is now.
    const bool one = options_.compare.size() == 1;
    if (one && !options_.as_of)
      return refuse({ErrorCode::bad_usage,
                     "--compare takes two codes, or one with --as-of DATE: that edition and the newest",
                     {}});
    const std::string& second = one ? options_.compare[0] : options_.compare[1];
    const codes::Edition* a = side(options_.compare[0], as_of());
    const codes::Edition* b = side(second, one ? "" : as_of());
    if (a == nullptr) return unknown(options_.compare[0]);
    if (b == nullptr) return unknown(second);
    return json() ? compare_json(*a, *b) : compare_text(*a, *b);
  }

  static std::string ids_of(const codes::Edition& edition, const codes::Rule& rule) {
    std::string out;
    for (const codes::Clause* clause : cited(edition, rule))
      out.append(out.empty() ? "" : ", ").append(clause->id);
    return out;
  }

  /// What an edition makes of a topic, a line for each rule.
  std::string told(const codes::Edition& edition, std::uint16_t topic, bool with_clauses) const {
    const auto& rules = edition.topics[topic].rules;
    const Severity usual = topics()[topic].severity;
    if (rules.empty() && edition.principle == 0) return "not spoken of: no finding";
    if (rules.empty())
      return "not spoken of; alone, " + words_for(codes::Effect::lower, usual) +
             (with_clauses ? ": " + std::string(edition.clauses[edition.principle - 1].id) : "");
    std::string out;
    const auto add = [&](const codes::Rule& rule) {
      if (!out.empty()) out += "; ";
      if (const std::string when = condition(rule); !when.empty()) out += "[" + when + "] ";
      out += words_for(rule.effect, usual);
      if (with_clauses && rule.effect != codes::Effect::none) out += ": " + ids_of(edition, rule);
    };
    add(rules.back());
    for (std::size_t i = 0; i + 1 < rules.size(); ++i) add(rules[i]);
    return out;
  }

  static std::string label(const codes::Edition& edition, const codes::Edition& other) {
    std::string out(edition.id);
    if (edition.id == other.id) out.append(", ").append(edition.version);
    return out;
  }

  struct Changes {
    std::vector<std::string_view> gone, added, changed;
  };
  static Changes changes(const codes::Edition& a, const codes::Edition& b) {
    Changes out;
    for (const codes::Clause& clause : a.clauses) {
      const auto same = std::find_if(b.clauses.begin(), b.clauses.end(),
                                     [&](const codes::Clause& other) { return other.id == clause.id; });
      if (same == b.clauses.end())
        out.gone.push_back(clause.id);
      else if (same->summary != clause.summary || same->place != clause.place ||
               same->force != clause.force || same->differs != clause.differs)
        out.changed.push_back(clause.id);
    }
    for (const codes::Clause& clause : b.clauses)
      if (std::none_of(a.clauses.begin(), a.clauses.end(),
                       [&](const codes::Clause& other) { return other.id == clause.id; }))
        out.added.push_back(clause.id);
    return out;
  }

  int compare_text(const codes::Edition& a, const codes::Edition& b) const {
    std::string out = wrapped(std::string(a.title) + ": " + version_of(a), "A: ", 3, width_);
    out += wrapped(std::string(b.title) + ": " + version_of(b), "B: ", 3, width_);
    std::size_t alike = 0;
    for (std::uint16_t topic = 1; topic <= topics().size(); ++topic) {
      const std::string first = told(a, topic, true), second = told(b, topic, true);
      const bool same = told(a, topic, false) == told(b, topic, false);
      if (first == second) {
        ++alike;
        continue;
      }
      out += "\n" + wrapped(std::string(topics()[topic].title) + " (" + std::string(topics()[topic].id) +
                                ")" + (same ? ", alike but for the clauses" : ""),
                            "", 0, width_);
      out += wrapped(first, "  " + label(a, b) + ": ", 6, width_);
      out += wrapped(second, "  " + label(b, a) + ": ", 6, width_);
    }
    if (alike != 0) out += "\nAlike in " + std::to_string(alike) + " topics.\n";
    if (a.id == b.id) {
      const Changes found = changes(a, b);
      if (!found.gone.empty()) out += wrapped(list(found.gone), "Only in the first: ", 2, width_);
      if (!found.added.empty()) out += wrapped(list(found.added), "Only in the second: ", 2, width_);
      if (!found.changed.empty()) out += wrapped(list(found.changed), "Said otherwise: ", 2, width_);
    }
    return print(out);
  }

  int compare_json(const codes::Edition& a, const codes::Edition& b) const {
    std::string out;
    exchange::JsonWriter json(out);
    json.begin_object();
    for (const auto& [key, edition] : {std::pair{"a", &a}, std::pair{"b", &b}}) {
      json.member(key);
      json.begin_object();
      advise::write_head(json, codes(), *edition);
      json.end_object();
    }
    json.member("topics");
    json.begin_array();
    for (std::uint16_t topic = 1; topic <= topics().size(); ++topic) {
      json.begin_object();
      put(json, "topic", topics()[topic].id);
      json.member("same");
      json.boolean(told(a, topic, false) == told(b, topic, false));
      for (const auto& [key, edition] : {std::pair{"a", &a}, std::pair{"b", &b}}) {
        json.member(key);
        json.begin_object();
        advise::write_rules(json, *edition, topics()[topic], topic);
        json.end_object();
      }
      json.end_object();
    }
    json.end_array();
    if (a.id == b.id) {
      const Changes found = changes(a, b);
      for (const auto& [key, ids] : {std::pair{"only_a", &found.gone}, std::pair{"only_b", &found.added},
                                     std::pair{"changed", &found.changed}}) {
        json.member(key);
        json.begin_array();
        for (const std::string_view id : *ids) json.string(id);
        json.end_array();
      }
    }
    json.end_object();
    return print(out + "\n");
  }

  int check() const {
    const Result<std::string> text = read_file(*options_.check, kLongestFile);
    if (!text) return refuse(text.error());
    std::vector<compiler::Diagnostic> faults;
    const auto section = compiler::check_code(*guidance_.knowledge, {*options_.check, *text}, faults);
    const auto opened = faults.empty() ? codes::Codes::open(section, *guidance_.names) : std::nullopt;
    const std::string id = opened && !opened->ids().empty() ? opened->ids().front() : "";
    if (faults.empty() && id.empty())
      return refuse({ErrorCode::bad_source,
                     "holds no code: it needs an id, a title and an edition; see docs/codes.md",
                     {*options_.check, 0, 0, ""}});
    if (json()) return check_json(id, faults);
    std::string out;
    for (const compiler::Diagnostic& fault : faults) out += to_string(fault);
    if (!faults.empty()) {
      out += std::to_string(faults.size()) + (faults.size() == 1 ? " fault" : " faults") + " in " +
             *options_.check + "; docs/knowledge-errors.md explains each\n";
      return console_.print(out) ? kSomething : kTrouble;
    }
    std::size_t count = 0, clauses = 0;
    if (opened)
      for (const codes::Edition& edition : opened->editions()) {
        if (!edition.part.empty()) continue;
        ++count;
        clauses += edition.clauses.size();
      }
    out += *options_.check + ": no fault: code " + id + ", editions: " + std::to_string(count) +
           ", clauses: " + std::to_string(clauses) + "\n";
    const std::vector<std::string> installed = engine_.codes();
    if (std::find(installed.begin(), installed.end(), id) != installed.end())
      out += "A code of this id is installed; for --codes-dir it needs another.\n";
    return print(out);
  }

  int check_json(const std::string& id, const std::vector<compiler::Diagnostic>& faults) const {
    std::string out;
    exchange::JsonWriter json(out);
    json.begin_object();
    put(json, "file", *options_.check);
    if (!id.empty()) put(json, "id", id);
    json.member("faults");
    json.begin_array();
    for (const compiler::Diagnostic& fault : faults) {
      json.begin_object();
      std::string number = std::to_string(fault.number);
      put(json, "number", "K" + number);
      json.member("line");
      json.integer(fault.line);
      json.member("column");
      json.integer(fault.column);
      put(json, "message", fault.message);
      put(json, "remedy", fault.remedy);
      json.end_object();
    }
    json.end_array();
    json.end_object();
    if (!console_.print(out + "\n")) return kTrouble;
    return faults.empty() ? kNothing : kSomething;
  }
};

}  // namespace

int codes(const CodesOptions& options, const Console& console, const Engine& engine) {
  return CodesCommand(options, console, engine).run();
}

}  // namespace scruple::cli
