#include "compiler/pattern_syntax.h"

#include <algorithm>
#include <utility>

#include "compiler/pattern_faults.h"
#include "pattern/program.h"
#include "text/document.h"

namespace scruple::compiler {
namespace {

using pattern::Scope;
using pattern::Stratum;

constexpr std::size_t kMaxFaults = 200;  // of one file
constexpr std::uint32_t kMaxDepth = 12;  // of brackets
constexpr std::uint32_t kMaxGap = 20;    // docs/patterns.md
constexpr std::uint64_t kMaxNumber = 1'000'000'000;

bool lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool digit(char c) {
  return c >= '0' && c <= '9';
}
bool blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}
bool outside_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}
bool name_char(char c) {
  return lower(c) || digit(c) || c == '_';
}
bool class_char(char c) {
  return upper(c) || digit(c) || c == '_';
}
bool value_char(char c) {
  return name_char(c) || c == '-' || c == '.';
}
bool word_char(char c) {
  return lower(c) || digit(c) || c == '\'' || c == '-' || c == '&' || c == '+' || outside_ascii(c);
}
/// Whether an item may end before this character.
bool item_ends(char c) {
  return c == '\0' || blank(c) || c == ')' || c == '|' || c == ';';
}

/// One line of the file.
struct Line {
  std::string_view text;
  std::uint32_t number = 0;
  bool indented() const { return !text.empty() && blank(text[0]); }
};

/// What a place in the file is followed by, over the lines of one rule or set.
class Cursor {
 public:
  Cursor(std::vector<Line> lines, std::size_t column) : lines_(std::move(lines)), column_(column) {
    settle();
  }

  /// Passes over blanks, comments and ends of lines.
  void skip() {
    while (line_ < lines_.size()) {
      const std::string_view text = lines_[line_].text;
      while (column_ < text.size() && blank(text[column_])) ++column_;
      const bool comment =
          column_ < text.size() && text[column_] == '#' && (column_ == 0 || blank(text[column_ - 1]));
      if (column_ < text.size() && !comment) return;
      ++line_;
      column_ = 0;
    }
  }
  bool at_end() const { return line_ >= lines_.size(); }
  /// The character here; 0 at the end of a line.
  char here(std::size_t ahead = 0) const {
    if (at_end()) return 0;
    const std::string_view text = lines_[line_].text;
    return column_ + ahead < text.size() ? text[column_ + ahead] : '\0';
  }
  void pass(std::size_t count = 1) { column_ += count; }
  bool take(char c) {
    if (here() != c) return false;
    pass();
    return true;
  }
  /// Whether only blanks stand before this place on its line.
  bool first_on_line() const {
    if (at_end()) return false;
    const std::string_view text = lines_[line_].text.substr(0, column_);
    return std::all_of(text.begin(), text.end(), blank);
  }
  template <class Test>
  std::string_view run(Test&& test) {
    if (at_end()) return {};
    const std::string_view text = lines_[line_].text;
    const std::size_t from = std::min(column_, text.size());
    while (column_ < text.size() && test(text[column_])) ++column_;
    return text.substr(from, column_ - from);
  }
  /// The rest of the line.
  std::string_view rest() const {
    return at_end() ? std::string_view()
                    : lines_[line_].text.substr(std::min(column_, lines_[line_].text.size()));
  }
  Place place() const {
    if (at_end()) {
      if (lines_.empty()) return {};
      return {lines_.back().number, static_cast<std::uint32_t>(lines_.back().text.size()) + 1};
    }
    return {lines_[line_].number, static_cast<std::uint32_t>(column_) + 1};
  }

 private:
  void settle() {
    if (!lines_.empty() && column_ > lines_[0].text.size()) column_ = lines_[0].text.size();
  }

  std::vector<Line> lines_;
  std::size_t line_ = 0;
  std::size_t column_ = 0;
};

std::string quoted(std::string_view name) {
  return "'" + std::string(name) + "'";
}

class Parser {
 public:
  Parser(std::string_view text, std::vector<PatternFaultReport>& faults)
      : faults_(faults), before_(faults.size()) {
    std::uint32_t number = 0;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, end);
      text.remove_prefix(std::min(text.size(), end + 1));
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      lines_.push_back({line, ++number});
    }
  }

  PatternFile parse() {
    while (next_ < lines_.size() && !full()) block();
    close_rule();
    return std::move(file_);
  }

 private:
  bool full() {
    if (faults_.size() - before_ < kMaxFaults) return false;
    if (!told_full_)
      faults_.push_back({kTooManyFaults,
                         {lines_[std::min(next_, lines_.size() - 1)].number, 1},
                         "too many faults; the rest of the file was not read",
                         "mend the faults above first"});
    told_full_ = true;
    return true;
  }
  bool fault(int number, Place at, std::string message, std::string remedy) {
    if (faults_.size() - before_ < kMaxFaults)
      faults_.push_back({number, at, std::move(message), std::move(remedy)});
    return false;
  }

  // Lines.

  static bool empty(const Line& line) {
    const auto first = std::find_if_not(line.text.begin(), line.text.end(), blank);
    return first == line.text.end() || *first == '#';
  }

  /// A line that starts at the margin, with the indented ones that belong to it.
  void block() {
    const Line head = lines_[next_++];
    if (empty(head)) return;
    if (head.indented()) {
      body_lines(head);
      return;
    }
    Cursor c({head}, 0);
    const std::string_view word = c.run([](char ch) { return !blank(ch); });
    if (word == "hit" || word == "miss") {
      example(word == "hit", c, head);
    } else if (word == "rule") {
      close_rule();
      open_rule(c);
    } else if (word == "set") {
      close_rule();
      set(head);
    } else if (word == "mention" || word == "person" || word == "stance" || word == "circumstance" ||
               word == "topic" || word == "claim") {
      close_rule();
      header(word, c, head);
    } else {
      close_rule();
      fault(kBadLine, {head.number, 1}, "a line cannot begin with " + quoted(shown(word)),
            "begin it with topic, claim, stance, circumstance, person, mention, set, rule, hit or miss; "
            "indent the lines of a body");
    }
  }

  static std::string shown(std::string_view word) {
    std::string out;
    for (char c : word.substr(0, 40)) out += (c >= ' ' && c != 0x7F) || outside_ascii(c) ? c : '?';
    return out;
  }

  std::vector<Line> indented_lines() {
    std::vector<Line> lines;
    while (next_ < lines_.size() && (lines_[next_].indented() || empty(lines_[next_])))
      lines.push_back(lines_[next_++]);
    return lines;
  }

  void body_lines(const Line& first) {
    std::vector<Line> lines = {first};
    for (Line& line : indented_lines()) lines.push_back(line);
    if (!rule_) {
      if (!skipping_)
        fault(kOutOfPlace, {first.number, 1}, "an indented line without a rule",
              "put 'rule NAME' before it, or begin it at the margin");
      return;
    }
    if (has_body_) {
      fault(kOutOfPlace, {first.number, 1}, "the body of this rule goes on after its examples",
            "put the whole body before the first hit or miss");
      rule_->damaged = true;
      return;
    }
    has_body_ = true;
    Cursor c(std::move(lines), 0);
    if (!body(c)) rule_->damaged = true;
  }

  void close_rule() {
    if (rule_) {
      if (!has_body_ && !rule_->damaged) {
        fault(kNoBody, rule_->at, "rule " + quoted(rule_->name) + " has no body",
              "write what it matches on indented lines below it");
        rule_->damaged = true;
      }
      file_.rules.push_back(std::move(*rule_));
    }
    rule_.reset();
    has_body_ = false;
    skipping_ = false;
  }

  // Names and numbers.

  template <class Test>
  bool name(Cursor& c, Test&& test, std::string_view what, std::string& out) {
    const Place at = c.place();
    const std::string_view found = c.run(test);
    if (found.empty())
      return fault(kBadName, at, "a " + std::string(what) + " is missing here",
                   "write one, in the characters that docs/patterns.md gives");
    out = std::string(found);
    return true;
  }
  bool lower_name(Cursor& c, std::string_view what, std::string& out) {
    return name(c, name_char, what, out) && whole(c, what);
  }
  bool class_name(Cursor& c, std::string& out) {
    return name(c, class_char, "class", out) && whole(c, "class");
  }
  /// That a name ends where it should.
  bool whole(Cursor& c, std::string_view what) {
    const char h = c.here();
    if (!(lower(h) || upper(h) || digit(h) || h == '_' || h == '-' || outside_ascii(h))) return true;
    return fault(
        kBadName, c.place(), "a " + std::string(what) + " cannot hold this character",
        "classes are written in capitals, other names in lower case; digits and _ are allowed in both");
  }

  /// A number with up to three decimals, in thousandths.
  bool decimal(Cursor& c, std::uint64_t& out) {
    const Place at = c.place();
    std::uint64_t whole_part = 0, thousandths = 0;
    std::size_t digits = 0, decimals = 0;
    while (digit(c.here())) {
      whole_part = whole_part * 10 + static_cast<std::uint64_t>(c.here() - '0');
      if (whole_part > kMaxNumber)
        return fault(kBadNumber, at, "this number is too large", "write a number up to a billion");
      c.pass();
      ++digits;
    }
    if (c.here() == '.' && digit(c.here(1))) {
      c.pass();
      std::uint64_t place = 100;
      while (digit(c.here())) {
        thousandths += place * static_cast<std::uint64_t>(c.here() - '0');
        place /= 10;
        c.pass();
        ++decimals;
      }
    }
    if (digits + decimals == 0)
      return fault(kBadNumber, at, "a number is missing here", "write one, such as 3 or 0.5");
    if (decimals > 3)
      return fault(kBadNumber, at, "this number has too many decimals", "write at most three");
    out = whole_part * 1000 + thousandths;
    return true;
  }
  bool count(Cursor& c, std::uint32_t least, std::uint32_t most, std::uint32_t& out) {
    const Place at = c.place();
    std::uint64_t value = 0;
    const std::string_view digits = c.run(digit);
    for (char d : digits.substr(0, 6)) value = value * 10 + static_cast<std::uint64_t>(d - '0');
    if (digits.empty() || digits.size() > 6 || value < least || value > most)
      return fault(
          kBadNumber, at,
          "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " must stand here",
          "write such a number");
    out = static_cast<std::uint32_t>(value);
    return true;
  }

  bool end_of_line(Cursor& c, std::string_view after) {
    c.skip();
    if (c.at_end()) return true;
    return fault(kBadItem, c.place(), "nothing more may follow " + std::string(after),
                 "remove it, or put # before it");
  }

  // Headers, sets, rules, examples.

  bool features(Cursor& c, bool tests, std::vector<FeatureSource>& out) {
    if (!c.take('[')) return true;
    for (;;) {
      c.skip();
      FeatureSource feature;
      feature.at = c.place();
      if (!lower_name(c, "feature", feature.name)) return false;
      const Place sign = c.place();
      if (tests && c.here() == '!' && c.here(1) == '=') {
        feature.negated = true;
        c.pass(2);
      } else if (!c.take('=')) {
        return fault(kBadItem, sign, "a feature needs = and a value", "write it as feature=value");
      }
      for (;;) {
        std::string value;
        if (!name(c, value_char, "value", value)) return false;
        feature.values.push_back(std::move(value));
        if (!c.take('|')) break;
        if (!tests)
          return fault(kBadItem, c.place(), "a header gives one value to a feature", "choose one value");
      }
      out.push_back(std::move(feature));
      c.skip();
      if (c.take(']')) return true;
      const Place comma = c.place();
      if (!c.take(','))
        return fault(kBracket, comma, "the features are not closed", "write ] after the last feature");
    }
  }

  void header(std::string_view word, Cursor& c, const Line& line) {
    header_.reset();
    header_damaged_ = skipping_ = true;  // until the header is known to be good
    Header h;
    h.at = {line.number, 1};
    c.skip();
    const auto dotted = [](char ch) { return name_char(ch) || ch == '.'; };
    bool good = true;
    if (word == "mention") {
      h.stratum = Stratum::mention;
      good = class_name(c, h.name) && features(c, false, h.features);
    } else if (word == "person") {
      h.stratum = Stratum::person;
      h.name = "PERSON";
      good = features(c, false, h.features);
    } else if (word == "stance") {
      h.stratum = Stratum::stance;
      good = lower_name(c, "stance", h.name);
    } else if (word == "circumstance") {
      h.stratum = Stratum::circumstance;
      std::string value;
      const auto value_name = [](char ch) { return name_char(ch) || ch == '-'; };
      good = name(c, name_char, "circumstance", h.name);
      if (good && !c.take('='))
        good = fault(kBadItem, c.place(), "a circumstance needs = and a value",
                     "write it as circumstance=value");
      good = good && name(c, value_name, "value", value);
      h.name += "=" + value;
    } else if (word == "claim") {
      h.stratum = Stratum::cue;
      h.name = topic_;
      good = topic_.empty() ? fault(kOutOfPlace, h.at, "a claim stands under no topic",
                                    "put the topic to which its rules speak before it")
                            : lower_name(c, "claim", h.claim);
    } else {
      h.stratum = Stratum::cue;
      good = name(c, dotted, "topic", h.name);
    }
    if (word != "claim") topic_ = word == "topic" && good ? h.name : "";
    if (!good || !end_of_line(c, "a header")) return;
    header_ = h;
    file_.headers.push_back(std::move(h));
    header_damaged_ = skipping_ = false;
  }

  void set(const Line& head) {
    std::vector<Line> lines = {head};
    for (Line& line : indented_lines()) lines.push_back(line);
    Cursor c(std::move(lines), 3);
    SetSource s;
    c.skip();
    s.at = c.place();
    if (c.at_end() || !lower_name(c, "set", s.name)) {
      if (c.at_end()) fault(kBadName, s.at, "a set needs a name", "write set NAME = word word ...");
      return;
    }
    c.skip();
    if (!c.take('=')) {
      fault(kBadItem, c.place(), "= is missing", "write set NAME = word word ...");
      return;
    }
    for (;;) {
      c.skip();
      if (c.at_end()) break;
      if (c.take('|')) continue;
      const Place at = c.place();
      Item item;
      if (!this->item(c, 0, item)) return;
      const bool fits =
          item.kind == Item::Kind::words || item.kind == Item::Kind::lemma || item.kind == Item::Kind::set;
      if (!fits || item.optional || item.capture != Item::Capture::none) {
        fault(kBadItem, at, "a set holds words, phrases, lemmas and sets only",
              "take this out of the set, and write it in the rule's body");
        return;
      }
      s.items.push_back(std::move(item));
    }
    if (s.items.empty()) {
      fault(kNoBody, s.at, "set " + quoted(s.name) + " is empty", "give it words, or remove it");
      return;
    }
    file_.sets.push_back(std::move(s));
  }

  void open_rule(Cursor& c) {
    skipping_ = true;
    RuleSource r;
    c.skip();
    r.at = c.place();
    if (c.at_end()) {
      fault(kBadName, r.at, "a rule needs a name", "write rule NAME");
      return;
    }
    if (!lower_name(c, "rule", r.name)) return;
    if (!header_) {
      if (!header_damaged_)
        fault(kOutOfPlace, r.at, "a rule stands under no header",
              "put topic, stance, circumstance, person or mention before it");
      return;
    }
    r.header = *header_;
    r.header_index = static_cast<std::uint32_t>(file_.headers.size() - 1);
    if (!options(c, r)) r.damaged = true;
    if (r.header.stratum == Stratum::cue && !r.strength && !r.damaged) {
      fault(kMissingOption, r.at, "rule " + quoted(r.name) + " has no strength",
            "write strength and a number from 0 to 1");
      r.damaged = true;
    }
    rule_ = std::move(r);
    skipping_ = false;
  }

  bool options(Cursor& c, RuleSource& r) {
    bool seen_severity = false, seen_scope = false, seen_in = false;
    for (;;) {
      c.skip();
      if (c.at_end()) return true;
      const Place at = c.place();
      const std::string_view option = c.run([](char ch) { return !blank(ch); });
      c.skip();
      const Place value_at = c.place();
      const auto only_for = [&](Stratum stratum, bool& seen, std::string_view who) {
        if (r.header.stratum != stratum)
          return fault(kBadOption, at, quoted(option) + " is an option of " + std::string(who) + " only",
                       "remove it");
        if (std::exchange(seen, true))
          return fault(kBadOption, at, quoted(option) + " is given twice", "keep one");
        return true;
      };
      if (option == "strength") {
        bool seen = r.strength.has_value();
        std::uint64_t value = 0;
        if (!only_for(Stratum::cue, seen, "cues") || !decimal(c, value)) return false;
        if (value == 0 || value > 1000)
          return fault(kBadNumber, value_at, "a strength lies above 0 and up to 1", "write such as .8");
        r.strength = static_cast<std::uint32_t>(value);
      } else if (option == "severity") {
        if (!only_for(Stratum::cue, seen_severity, "cues")) return false;
        const std::string_view word = c.run(name_char);
        if (word != "low" && word != "medium" && word != "high")
          return fault(kBadOption, value_at, "a severity is low, medium or high", "write one of these");
        r.severity = word == "low" ? 1 : word == "medium" ? 2 : 3;
      } else if (option == "scope") {
        if (!only_for(Stratum::stance, seen_scope, "stances")) return false;
        const std::string_view word = c.run(name_char);
        constexpr std::string_view kScopes[] = {"rest",  "clause",   "sentence", "before",
                                                "match", "document", "previous"};
        const auto found = std::find(std::begin(kScopes), std::end(kScopes), word);
        if (found == std::end(kScopes))
          return fault(kBadOption, value_at,
                       "a scope is rest, clause, sentence, before, match, document or previous",
                       "write one of these");
        r.scope = static_cast<Scope>(found - std::begin(kScopes));
      } else if (option == "in") {
        if (!only_for(Stratum::circumstance, seen_in, "circumstances")) return false;
        if (!fields(c, r)) return false;
      } else {
        return fault(kBadOption, at, "a rule has no option " + quoted(shown(option)),
                     "write strength, severity, scope or in; a body stands on indented lines");
      }
    }
  }

  bool fields(Cursor& c, RuleSource& r) {
    constexpr std::string_view kFields[] = {"text", "context", "bio", "target",
                                            "alt"};  // in the order of InField
    r.in_fields = 0;
    for (;;) {
      c.skip();
      if (c.at_end()) break;
      const Place at = c.place();
      const std::string_view word = c.run([](char ch) { return !blank(ch); });
      const auto found = std::find(std::begin(kFields), std::end(kFields), word);
      if (found == std::end(kFields))
        return fault(kBadOption, at, "there is no field " + quoted(shown(word)),
                     "write text, context, bio, target or alt after 'in', as the last option");
      r.in_fields |= static_cast<std::uint8_t>(1U << (found - std::begin(kFields)));
    }
    if (r.in_fields == 0)
      return fault(kBadOption, c.place(), "'in' names no field", "write text, context, bio, target or alt");
    return true;
  }

  void example(bool hit, Cursor& c, const Line& line) {
    if (!rule_) {
      if (!skipping_)
        fault(kOutOfPlace, {line.number, 1}, "an example without a rule",
              "put it under the rule that it tests");
      return;
    }
    std::string_view text = c.rest();
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    if (text.empty()) {
      fault(kNoBody, {line.number, 1}, "this example has no text", "write the text after it");
      return;
    }
    const auto column = static_cast<std::uint32_t>(text.data() - line.text.data()) + 1;
    rule_->examples.push_back({hit, std::string(text), {line.number, column}});
  }

  // Bodies.

  enum class Opening : std::uint8_t { none, near, unless, even };

  /// Which condition begins here.
  static Opening opening(const Cursor& c) {
    if (!c.first_on_line()) return Opening::none;
    const std::string_view rest = c.rest();
    for (const auto& [word, which] : {std::pair<std::string_view, Opening>{"near", Opening::near},
                                      {"unless", Opening::unless},
                                      {"even", Opening::even}}) {
      if (!rest.starts_with(word)) continue;
      const char after = rest.size() > word.size() ? rest[word.size()] : ' ';
      if (blank(after) || after == '(') return which;
    }
    return Opening::none;
  }

  bool body(Cursor& c) {
    for (;;) {
      c.skip();
      if (c.at_end() || opening(c) != Opening::none) break;
      Item item;
      if (!this->item(c, 0, item)) return false;
      rule_->body.push_back(std::move(item));
    }
    if (rule_->body.empty())
      return fault(kNoBody, rule_->at, "rule " + quoted(rule_->name) + " has no body",
                   "write what it matches before its conditions");
    if (!captures_hold(rule_->body)) return false;
    for (;;) {
      c.skip();
      if (c.at_end()) return true;
      const Place at = c.place();
      switch (opening(c)) {
        case Opening::none:
          return fault(kBadCondition, at, "the body is over: only near, unless and even may follow",
                       "move this before the conditions, or inside their brackets");
        case Opening::even:
          c.pass(4);
          if (!even(c)) return false;
          break;
        case Opening::near:
        case Opening::unless:
          if (!condition(c)) return false;
          break;
      }
    }
  }

  bool even(Cursor& c) {
    const std::uint32_t line = c.place().line;
    bool any = false;
    for (;;) {
      c.skip();
      const Place at = c.place();
      if (c.at_end() || at.line != line) break;
      std::string stance;
      if (!lower_name(c, "stance", stance)) return false;
      rule_->even.push_back({std::move(stance), at});
      any = true;
    }
    return any || fault(kBadCondition, c.place(), "'even' names no stance", "write the stances after it");
  }

  bool condition(Cursor& c) {
    ConditionSource condition;
    condition.at = c.place();
    std::string_view word = c.run(lower);
    c.skip();
    if (word == "unless" && c.rest().starts_with("near")) {
      word = c.run(lower);
      condition.kind = ConditionSource::Kind::unless_near;
      c.skip();
    } else {
      condition.kind = word == "near" ? ConditionSource::Kind::near : ConditionSource::Kind::unless;
    }
    if (condition.kind != ConditionSource::Kind::unless && !count(c, 1, text::kMaxSentence, condition.tokens))
      return false;
    c.skip();
    const Place bracket = c.place();
    if (!c.take('('))
      return fault(kBracket, bracket, "a condition needs brackets", "write it as in: near 3 (word; word)");
    bool closed = false;
    while (!closed) {
      std::vector<Sequence> alternatives(1);
      for (;;) {
        c.skip();
        const Place at = c.place();
        if (c.at_end())
          return fault(kBracket, bracket, "this bracket is not closed",
                       "write ) at the end of the condition");
        const bool part_ends = c.here() == ')' || c.here() == ';';
        if (part_ends || c.here() == '|') {
          if (alternatives.back().empty())
            return fault(kBracket, at, "nothing stands before this", "write what the condition looks for");
          const char sign = c.here();
          c.pass();
          if (sign == '|') {
            alternatives.emplace_back();
            continue;
          }
          closed = sign == ')';
          break;
        }
        Item item;
        if (!this->item(c, 1, item)) return false;
        if (const Item* captured = find_capture(item))
          return fault(kBadCapture, captured->at, "a condition captures nothing", "remove the capture");
        alternatives.back().push_back(std::move(item));
      }
      condition.parts.push_back(std::move(alternatives));
    }
    rule_->conditions.push_back(std::move(condition));
    return true;
  }

  static const Item* find_capture(const Item& item) {
    if (item.capture != Item::Capture::none) return &item;
    for (const Sequence& alternative : item.alternatives)
      for (const Item& inner : alternative)
        if (const Item* found = find_capture(inner)) return found;
    return nullptr;
  }

  /// How often at most each capture is met on one way through.
  static std::pair<int, int> captures(const Sequence& sequence) {
    std::pair<int, int> sum{0, 0};
    for (const Item& item : sequence) {
      std::pair<int, int> most{0, 0};
      for (const Sequence& alternative : item.alternatives) {
        const auto inner = captures(alternative);
        most = {std::max(most.first, inner.first), std::max(most.second, inner.second)};
      }
      sum.first += most.first + (item.capture == Item::Capture::it);
      sum.second += most.second + (item.capture == Item::Capture::who);
    }
    return sum;
  }
  bool captures_hold(const Sequence& body) {
    const auto [it, who] = captures(body);
    if (it <= 1 && who <= 1) return true;
    return fault(kBadCapture, body.front().at,
                 std::string(it > 1 ? "=it" : "=who") + " may be met twice on one way",
                 "capture once, or once in each alternative");
  }

  bool item(Cursor& c, std::uint32_t depth, Item& out) {
    out.at = c.place();
    if (!bare_item(c, depth, out)) return false;
    for (;;) {
      const Place at = c.place();
      if (c.here() == '?') {
        c.pass();
        if (std::exchange(out.optional, true)) return fault(kBadItem, at, "a second ?", "write one");
        if (out.kind == Item::Kind::gap)
          return fault(kBadItem, at, "a gap may be nothing anyway", "remove the ?");
      } else if (c.here() == '=') {
        c.pass();
        if (out.capture != Item::Capture::none) return fault(kBadCapture, at, "a second capture", "keep one");
        const std::string_view capture = c.run(name_char);
        if (capture != "it" && capture != "who")
          return fault(kBadCapture, at, "a capture is =it or =who",
                       "write one of these, without a space before it");
        out.capture = capture == "it" ? Item::Capture::it : Item::Capture::who;
        if (out.capture == Item::Capture::who && !(out.kind == Item::Kind::cls && out.text == "PERSON"))
          return fault(kBadCapture, at, "=who captures a PERSON only", "put it on PERSON, or use =it");
      } else {
        break;
      }
    }
    if (item_ends(c.here())) return true;
    return fault(kBadItem, c.place(), "items need a space between them",
                 "put a space here, or quote the word");
  }

  bool bare_item(Cursor& c, std::uint32_t depth, Item& out) {
    const char h = c.here();
    if (h == '(') return group(c, depth, out);
    if (h == '"') return quoted_words(c, out);
    if (h == '^') {
      c.pass();
      out.kind = Item::Kind::lemma;
      return name(c, word_char, "lemma", out.text);
    }
    if (h == '{') {
      c.pass();
      out.kind = Item::Kind::set;
      if (!lower_name(c, "set", out.text)) return false;
      return c.take('}') || fault(kBracket, c.place(), "the set's name is not closed", "write } after it");
    }
    if (h == '@' && item_ends(c.here(1))) {
      c.pass();
      out.text = "@";  // the sign that people read as "at"
      return true;
    }
    if (h == '@') {
      c.pass();
      out.kind = Item::Kind::lexicon;
      return lower_name(c, "lexicon", out.text) && features(c, true, out.features);
    }
    if (h == '.' && c.here(1) == '.') {
      c.pass(2);
      out.kind = Item::Kind::gap;
      return count(c, 1, kMaxGap, out.tokens);
    }
    if (upper(h)) {
      out.kind = Item::Kind::cls;
      return class_name(c, out.text) && features(c, true, out.features);
    }
    if (c.rest().starts_with("num(")) {
      c.pass(4);
      out.kind = Item::Kind::number;
      const Place at = c.place();
      if (!decimal(c, out.low)) return false;
      if (c.here() != '.' || c.here(1) != '.')
        return fault(kBadNumber, c.place(), "a range needs .. between its ends", "write it as num(18..99)");
      c.pass(2);
      if (!decimal(c, out.high)) return false;
      if (out.low > out.high)
        return fault(kBadNumber, at, "this range is the wrong way round", "write the smaller number first");
      return c.take(')') || fault(kBracket, c.place(), "the range is not closed", "write ) after it");
    }
    if (word_char(h)) {
      out.kind = Item::Kind::words;
      out.text = std::string(c.run(word_char));
      if (upper(c.here()))
        return fault(kBadItem, c.place(), "words are written in lower case",
                     "write the word as it reads when folded");
      return true;
    }
    if (h == ')' || h == ']' || h == '}')
      return fault(kBracket, out.at, "a closing bracket without an opening one",
                   "remove it, or open it before");
    if (h == '|')
      return fault(kBracket, out.at, "alternatives need brackets round them", "write ( one | other )");
    return fault(kBadItem, out.at, "an item cannot begin with " + quoted(shown(std::string_view(&h, 1))),
                 "quote it if it is a word; docs/patterns.md lists the items");
  }

  bool quoted_words(Cursor& c, Item& out) {
    const Place at = c.place();
    c.pass();
    out.kind = Item::Kind::words;
    out.text = std::string(c.run([](char ch) { return ch != '"'; }));
    if (!c.take('"'))
      return fault(kOpenQuote, at, "this quotation mark is not closed", "write \" at the end of the phrase");
    if (std::all_of(out.text.begin(), out.text.end(), blank))
      return fault(kEmptyWord, at, "nothing stands between these quotation marks",
                   "write words, or remove them");
    return true;
  }

  bool group(Cursor& c, std::uint32_t depth, Item& out) {
    const Place at = c.place();
    if (depth >= kMaxDepth)
      return fault(kTooDeep, at, "brackets stand too deep inside one another",
                   "use at most " + std::to_string(kMaxDepth) + " levels, or a set");
    c.pass();
    out.kind = Item::Kind::group;
    out.alternatives.emplace_back();
    for (;;) {
      c.skip();
      if (c.at_end())
        return fault(kBracket, at, "this bracket is not closed", "write ) at the end of the alternatives");
      const char h = c.here();
      if (h == ')' || h == '|') {
        if (out.alternatives.back().empty())
          return fault(kBracket, c.place(), "an alternative is empty",
                       "write something before this, or make the whole group optional with ?");
        c.pass();
        if (h == ')') return true;
        out.alternatives.emplace_back();
        continue;
      }
      Item inner;
      if (!item(c, depth + 1, inner)) return false;
      out.alternatives.back().push_back(std::move(inner));
    }
  }

  std::vector<PatternFaultReport>& faults_;
  std::size_t before_;
  std::vector<Line> lines_;
  std::size_t next_ = 0;
  PatternFile file_;
  std::optional<Header> header_;
  std::string topic_;  ///< of the claims that follow
  std::optional<RuleSource> rule_;
  bool header_damaged_ = false;
  bool has_body_ = false;
  bool skipping_ = false;  ///< lines that belong to something already found faulty
  bool told_full_ = false;
};

}  // namespace

PatternFile parse_patterns(std::string_view text, std::vector<PatternFaultReport>& faults) {
  return Parser(text, faults).parse();
}

}  // namespace scruple::compiler
