#include "compiler/pattern_lints.h"

#include <algorithm>
#include <bit>
#include <map>
#include <string>

#include "compiler/pattern_anchor.h"
#include "compiler/pattern_assembler.h"
#include "compiler/pattern_faults.h"
#include "text/document.h"

namespace scruple::compiler {
namespace {

using pattern::Stratum;

constexpr std::size_t kMaxSteps = 200;                // of a body, or of one part of a condition
constexpr std::size_t kMaxTopicRules = 40;            // or of one claim
constexpr std::size_t kCueExamples = 3;               // hits, and misses
constexpr std::size_t kClaimExamples = 2;             // hits, and misses, of all rules of a claim
constexpr std::string_view kNegations = "negations";  // lexicon of negation words
constexpr std::string_view kQuotes = "quotes";        // stance of what is quoted
constexpr std::string_view kDenies = "denies";        // stance of what is said not to be so

std::string quoted(std::string_view name) {
  std::string text(1, '\'');
  text.append(name);
  text += '\'';
  return text;
}

/// Whether every way through is one word: then a lexicon says the same.
bool one_word(const Tree& tree) {
  switch (tree.kind) {
    case Tree::Kind::words:
      return std::all_of(tree.phrases.begin(), tree.phrases.end(),
                         [](const auto& p) { return p.size() == 1; });
    case Tree::Kind::choice:
      return std::all_of(tree.children.begin(), tree.children.end(), one_word);
    case Tree::Kind::it:
      return one_word(tree.children[0]);
    default:
      return false;
  }
}

/// Finds phrases of a lexicon in texts, by folded words.
class PhraseFinder {
 public:
  PhraseFinder(const Build& build, const Lexicon& lexicon) : build_(build) {
    for (const Lexicon::Entry& entry : lexicon.entries) {
      std::vector<std::string> words;
      for (const text::WordId word : entry.words) words.push_back(build.vocabulary.words()[word]);
      phrases_.push_back(std::move(words));
    }
  }
  bool in(std::string_view text) const {
    std::pmr::monotonic_buffer_resource arena;
    const text::Document document = text::read_document(text, build_.characters, &arena);
    const auto tokens = document.tokens();
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      for (const auto& phrase : phrases_) {
        std::size_t n = 0;
        while (n < phrase.size() && at + n < tokens.size() && document.folded(tokens[at + n]) == phrase[n])
          ++n;
        if (n == phrase.size()) return true;
      }
    }
    return false;
  }

 private:
  const Build& build_;
  std::vector<std::vector<std::string>> phrases_;
};

// Shadowing. Both trees are flattened to steps with ways between them; the earlier rule
// shadows the later if, on every way of the later, it can follow step by step from some
// place on and comes to its own end.

struct Step {
  const Tree* atom = nullptr;  ///< null: a way only
  std::vector<std::size_t> next;
};

class Flat {
 public:
  explicit Flat(const Tree& tree) {
    steps_.emplace_back();  // 0: the end
    entry_ = add(tree, 0);
  }
  std::size_t entry() const { return entry_; }
  const Step& operator[](std::size_t i) const { return steps_[i]; }
  std::size_t size() const { return steps_.size(); }

 private:
  std::size_t put(Step step) {
    steps_.push_back(std::move(step));
    return steps_.size() - 1;
  }
  std::size_t add(const Tree& tree, std::size_t next) {
    switch (tree.kind) {
      case Tree::Kind::sequence:
        for (auto child = tree.children.rbegin(); child != tree.children.rend(); ++child)
          next = add(*child, next);
        return next;
      case Tree::Kind::it:
        return add(tree.children[0], next);
      case Tree::Kind::choice: {
        Step step;
        for (const Tree& child : tree.children) step.next.push_back(add(child, next));
        return put(std::move(step));
      }
      case Tree::Kind::optional: {
        const std::size_t with = add(tree.children[0], next);
        return put({nullptr, {with, next}});
      }
      default:
        return put({&tree, {next}});
    }
  }

  std::vector<Step> steps_;
  std::size_t entry_ = 0;
};

/// Whether whatever b fits, a fits with the same tokens.
bool atom_covers(const Tree& a, const Tree& b) {
  using pattern::TokenClass;
  if (a == b) return true;
  const auto one_token = [](const Tree& t) {
    return t.kind == Tree::Kind::token || (t.kind == Tree::Kind::words && one_word(t));
  };
  if (a.kind == Tree::Kind::token && a.token == TokenClass::any) return one_token(b);
  if (a.kind == Tree::Kind::token && a.token == TokenClass::word)
    return b.kind == Tree::Kind::token && b.token == TokenClass::cap;
  if (a.kind == Tree::Kind::words && b.kind == Tree::Kind::words)
    return std::includes(a.phrases.begin(), a.phrases.end(), b.phrases.begin(), b.phrases.end());
  if (a.kind == Tree::Kind::number && b.kind == Tree::Kind::number) return a.low <= b.low && a.high >= b.high;
  if (a.kind == Tree::Kind::gap && b.kind == Tree::Kind::gap) return a.tokens >= b.tokens;
  if (a.kind == Tree::Kind::cls && b.kind == Tree::Kind::cls && a.cls == b.cls)
    return std::all_of(a.tests.begin(), a.tests.end(), [&](const Tree::Test& test) {
      return std::any_of(b.tests.begin(), b.tests.end(), [&](const Tree::Test& other) {
        if (test.negated != other.negated) return false;
        const auto& narrow = test.negated ? test.any : other.any;
        const auto& wide = test.negated ? other.any : test.any;
        return std::all_of(narrow.begin(), narrow.end(), [&](pattern::FeatureId f) {
          return std::find(wide.begin(), wide.end(), f) != wide.end();
        });
      });
    });
  return false;
}

class Cover {
 public:
  Cover(const Tree& a, const Tree& b) : a_(a), b_(b) {}
  bool holds() { return from_somewhere(b_.entry()); }

 private:
  /// a covers b from here, or from behind steps that b cannot do without.
  bool from_somewhere(std::size_t b) {
    if (covers(a_.entry(), b)) return true;
    const Step& step = b_[b];
    if (step.next.empty()) return false;
    return std::all_of(step.next.begin(), step.next.end(),
                       [&](std::size_t next) { return from_somewhere_known(next); });
  }
  bool from_somewhere_known(std::size_t b) {
    const auto known = somewhere_.find(b);
    if (known != somewhere_.end()) return known->second;
    const bool result = from_somewhere(b);
    somewhere_[b] = result;
    return result;
  }
  bool covers(std::size_t a, std::size_t b) {
    const auto known = known_.find({a, b});
    if (known != known_.end()) return known->second;
    const bool result = look(a, b);
    known_[{a, b}] = result;
    return result;
  }
  bool look(std::size_t a, std::size_t b) {
    if (a == 0) return true;
    const Step& sa = a_[a];
    const Step& sb = b_[b];
    if (b != 0 && !sb.atom)
      return std::all_of(sb.next.begin(), sb.next.end(), [&](std::size_t next) { return covers(a, next); });
    if (!sa.atom)
      return std::any_of(sa.next.begin(), sa.next.end(), [&](std::size_t next) { return covers(next, b); });
    if (b != 0 && atom_covers(*sa.atom, *sb.atom) && covers(sa.next[0], sb.next[0])) return true;
    // A gap may be nothing.
    return sa.atom->kind == Tree::Kind::gap && covers(sa.next[0], b);
  }

  Flat a_, b_;
  std::map<std::pair<std::size_t, std::size_t>, bool> known_;
  std::map<std::size_t, bool> somewhere_;
};

bool same_condition(const ResolvedCondition& a, const ResolvedCondition& b) {
  return a.kind == b.kind && a.tokens == b.tokens && a.parts == b.parts;
}

/// The claim's header, or what stands before "__": rules of different claims say different things.
std::string_view claim_of(const RuleSource& rule) {
  if (!rule.header.claim.empty()) return rule.header.claim;
  const std::size_t at = rule.name.find("__");
  return at == std::string::npos ? std::string_view() : std::string_view(rule.name).substr(0, at);
}

class Linter {
 public:
  Linter(Build& build, const std::vector<ResolvedRule>& rules, const PatternClasses& classes)
      : build_(build), rules_(rules), classes_(classes) {
    quotes_ = stance(kQuotes);
    denies_ = stance(kDenies);
    for (const Lexicon& lexicon : build.lexicons)
      if (lexicon.name == kNegations) negations_.emplace(build, lexicon);
  }

  void run() {
    for (const ResolvedRule& rule : rules_) {
      shape(rule);
      examples(rule);
    }
    claims();
    numbers();
    shadowed();
  }

 private:
  void error(const ResolvedRule& rule, int number, Place at, std::string message, std::string remedy) {
    build_.error(number, *rule.file, at.line, at.column, std::move(message), std::move(remedy));
  }

  std::uint32_t stance(std::string_view name) const {
    const std::uint16_t id = build_.names.find(NameBuilder::stances, name);
    return id == 0 || id > 31 ? 0 : 1U << id;
  }

  void shape(const ResolvedRule& rule) {
    const Place at = rule.source->body.front().at;
    if (!find_anchor(rule.body, classes_, {}))
      error(rule, kNoAnchor, at, "this body has nothing that must occur",
            "give it a word or class that is not optional; gaps, ANY, WORD, START and END do not count");
    const std::size_t length = steps(simplified(rule.body));
    if (length > kMaxSteps)
      error(
          rule, kTooLong, at,
          "this body is " + std::to_string(length) + " steps long; the limit is " + std::to_string(kMaxSteps),
          "use sets for words, or make two rules of it");
    std::size_t parts = 0;
    for (const ResolvedCondition& condition : rule.conditions) {
      for (const Tree& part : simplified_parts(condition)) {
        ++parts;
        if (!find_anchor(part, classes_, {}))
          error(rule, kNoAnchor, condition.at, "a part of this condition has nothing that must occur",
                "give each part a word or class that is not optional");
        if (steps(part) > kMaxSteps)
          error(rule, kTooLong, condition.at,
                "a part of this condition is longer than " + std::to_string(kMaxSteps) + " steps",
                "use sets for words, or make two parts of it");
      }
    }
    if (rule.conditions.size() > pattern::kMaxConditions || parts > pattern::kMaxParts)
      error(rule, kTooLong, rule.conditions.front().at,
            "this rule has " + std::to_string(rule.conditions.size()) + " conditions with " +
                std::to_string(parts) + " parts; the limits are " + std::to_string(pattern::kMaxConditions) +
                " and " + std::to_string(pattern::kMaxParts),
            "join parts that are words with | instead of ;, or use a set");
    const bool near =
        std::any_of(rule.conditions.begin(), rule.conditions.end(),
                    [](const ResolvedCondition& c) { return c.kind == pattern::ConditionKind::near; });
    if (rule.stratum == Stratum::cue && !near && one_word(rule.body))
      error(rule, kOnlyWords, at, "this body is only a list of words",
            "say what must stand beside them, or make them a lexicon and use its class");
  }

  void examples(const ResolvedRule& rule) {
    std::size_t hits = 0, misses = 0;
    bool quote = false, negation = false;
    for (const ExampleSource& example : rule.source->examples) {
      ++(example.hit ? hits : misses);
      if (example.hit) continue;
      quote = quote || has_quotation(example.text);
      negation = negation || (negations_ && negations_->in(example.text));
    }
    const Place at = rule.source->at;
    if (!rule.source->header.claim.empty()) {
      if (hits == 0)
        error(rule, kTooFewExamples, at, "rule " + quoted(rule.source->name) + " has no hit",
              "give it a text in which it matches");
      Tested& tested = claims_[rule.source->header.claim];
      if (!tested.first) tested.first = &rule;
      tested.hits += hits;
      tested.misses += misses;
      tested.negation = tested.negation || negation || !(denies_ & ~rule.even);
      return;
    }
    const std::size_t needed = rule.stratum == Stratum::cue ? kCueExamples : 1;
    if (hits < needed || misses < needed)
      error(rule, kTooFewExamples, at,
            "rule " + quoted(rule.source->name) + " has " + std::to_string(hits) + " hits and " +
                std::to_string(misses) + " misses",
            "give it at least " + std::to_string(needed) + " of each");
    if (rule.stratum != Stratum::cue) return;
    const auto topic = build_.silenced_by.find(rule.gives);
    const std::uint32_t silenced = (topic == build_.silenced_by.end() ? ~0U : topic->second) & ~rule.even;
    if ((quotes_ & silenced) && !quote)
      error(rule, kNoQuotedMiss, at, "rule " + quoted(rule.source->name) + " has no miss with a quotation",
            "add a miss in which somebody is quoted saying it, or write 'even quotes'");
    if ((denies_ & silenced) && negations_ && !negation)
      error(rule, kNoNegatedMiss, at, "rule " + quoted(rule.source->name) + " has no miss with a negation",
            "add a miss that says it is not so, or write 'even denies'");
  }

  /// The rules of a claim are tested together.
  void claims() {
    for (const auto& [claim, tested] : claims_) {
      const Place at = tested.first->source->header.at;
      if (tested.hits < kClaimExamples || tested.misses < kClaimExamples)
        error(*tested.first, kTooFewExamples, at,
              "claim " + quoted(claim) + " has " + std::to_string(tested.hits) + " hits and " +
                  std::to_string(tested.misses) + " misses",
              "give its rules at least " + std::to_string(kClaimExamples) + " of each");
      if (negations_ && !tested.negation)
        error(*tested.first, kNoNegatedMiss, at, "claim " + quoted(claim) + " has no miss with a negation",
              "add a miss that says it is not so");
    }
  }

  void numbers() {
    std::map<std::pair<std::uint16_t, std::string_view>, std::size_t> by_topic;
    std::array<std::size_t, pattern::kStrata> by_stratum{};
    for (const ResolvedRule& rule : rules_) {
      const Header& header = rule.source->header;
      if (rule.stratum == Stratum::cue && ++by_topic[{rule.gives, header.claim}] == kMaxTopicRules + 1)
        error(rule, kTooManyRules, rule.source->at,
              (header.claim.empty() ? "topic " + quoted(header.name) : "claim " + quoted(header.claim)) +
                  " has more than " + std::to_string(kMaxTopicRules) + " rules",
              "join rules that are alike");
      if (++by_stratum[static_cast<std::size_t>(rule.stratum)] == pattern::kMaxRules + 1)
        error(rule, kTooManyRules, rule.source->at,
              "there are more than " + std::to_string(pattern::kMaxRules) + " rules of this kind",
              "join rules that are alike");
    }
  }

  void shadowed() {
    for (std::size_t later = 0; later < rules_.size(); ++later) {
      for (std::size_t earlier = later; earlier-- > 0;) {
        if (rules_[earlier].stratum != rules_[later].stratum) break;
        if (!shadows(rules_[earlier], rules_[later])) continue;
        error(rules_[later], kShadowed, rules_[later].source->at,
              "rule " + quoted(rules_[later].source->name) + " is shadowed: " + quoted(rules_[earlier].id) +
                  " (line " + std::to_string(rules_[earlier].source->at.line) + ") matches wherever it does",
              "remove one of the two, or make the earlier one narrower");
        break;
      }
    }
  }

  Build& build_;
  const std::vector<ResolvedRule>& rules_;
  const PatternClasses& classes_;
  /// What the examples of a claim come to.
  struct Tested {
    const ResolvedRule* first = nullptr;
    std::size_t hits = 0, misses = 0;
    bool negation = false;
  };
  std::map<std::string, Tested> claims_;
  std::uint32_t quotes_ = 0, denies_ = 0;
  std::optional<PhraseFinder> negations_;
};

}  // namespace

bool has_quotation(std::string_view text) {
  if (text.find('"') != std::string_view::npos) return true;
  for (const std::string_view mark :
       {"\u201C", "\u201D", "\u201E", "\u2018", "\u00AB", "\u00BB", "\u2039", "\u203A"})
    if (text.find(mark) != std::string_view::npos) return true;
  // A straight single mark opens a quotation where a word could begin.
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool opens =
        text[i] == '\'' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '(') && text[i + 1] != ' ';
    if (opens && text.find('\'', i + 1) != std::string_view::npos) return true;
  }
  return false;
}

bool shadows(const ResolvedRule& earlier, const ResolvedRule& later) {
  const RuleSource& a = *earlier.source;
  const RuleSource& b = *later.source;
  if (earlier.stratum != later.stratum || earlier.gives != later.gives ||
      earlier.features != later.features || a.strength.value_or(0) < b.strength.value_or(0) ||
      a.severity != b.severity || a.scope != b.scope || (a.in_fields & b.in_fields) != b.in_fields ||
      (earlier.even & later.even) != later.even || claim_of(a) != claim_of(b))
    return false;
  // The same condition may hold of one match and not of a shorter one inside it; and what a
  // mention, person or stance rule marks depends on how far its match goes.
  const bool extent_matters = !earlier.conditions.empty() ||
                              (a.header.stratum != Stratum::cue && a.header.stratum != Stratum::circumstance);
  if (extent_matters && !(earlier.body == later.body)) return false;
  for (const ResolvedCondition& condition : earlier.conditions)
    if (std::none_of(later.conditions.begin(), later.conditions.end(),
                     [&](const ResolvedCondition& other) { return same_condition(condition, other); }))
      return false;
  return Cover(earlier.body, later.body).holds();
}

void lint_patterns(Build& build, const std::vector<ResolvedRule>& rules, const PatternClasses& classes) {
  Linter(build, rules, classes).run();
}

}  // namespace scruple::compiler
