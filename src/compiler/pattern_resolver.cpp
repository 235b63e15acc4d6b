#include "compiler/pattern_resolver.h"

#include <algorithm>
#include <map>
#include <set>

#include "compiler/inflect.h"
#include "compiler/pattern_faults.h"

namespace scruple::compiler {
namespace {

using pattern::Stratum;
using Phrases = std::vector<std::vector<text::WordId>>;

constexpr std::size_t kMaxSetEntries = 5000;
constexpr std::string_view kNumberWords = "number_words";  // lexicon of number words, with value=N

std::string quoted(std::string_view name) {
  return "'" + std::string(name) + "'";
}

void tidy(Phrases& phrases) {
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
}

class Resolver {
 public:
  Resolver(Build& build, const std::vector<ParsedFile>& files, const Source& irregular,
           PatternClasses& classes)
      : build_(build), files_(files), inflections_(build, irregular), classes_(classes) {
    for (const Lexicon& lexicon : build.lexicons)
      if (lexicon.name == kNumberWords) read_number_words(lexicon);
  }

  std::vector<ResolvedRule> resolve() {
    for (const ParsedFile& parsed : files_) {
      file_ = parsed.source;
      for (const Header& header : parsed.file.headers) declare(header);
    }
    std::vector<ResolvedRule> rules;
    for (const ParsedFile& parsed : files_) {
      file_ = parsed.source;
      sets(parsed.file);
      for (const RuleSource& rule : parsed.file.rules) this->rule(rule, rules);
      for (const auto& [name, set] : sets_) {
        if (!set.used)
          error(kUnusedSet, set.at, "set " + quoted(name) + " is never used",
                "use it in a rule of this file, or remove it");
      }
    }
    // By stratum, and in each as written.
    std::vector<ResolvedRule> in_order;
    for (std::uint32_t stratum = 0; stratum < pattern::kStrata; ++stratum)
      for (ResolvedRule& rule : rules)
        if (static_cast<std::uint32_t>(rule.stratum) == stratum) in_order.push_back(std::move(rule));
    return in_order;
  }

 private:
  struct Set {
    Phrases phrases;
    Place at;
    bool used = false;
  };

  bool error(int number, Place at, std::string message, std::string remedy) {
    build_.error(number, *file_, at.line, at.column, std::move(message), std::move(remedy));
    return false;
  }

  void read_number_words(const Lexicon& lexicon) {
    for (const Lexicon::Entry& entry : lexicon.entries) {
      for (const pattern::FeatureId feature : entry.features) {
        const std::string& pair = build_.names.names(NameBuilder::features)[feature];
        if (!pair.starts_with("value=")) continue;
        if (const auto value = pattern::number_value(std::string_view(pair).substr(6)))
          number_words_.emplace_back(*value, entry.words);
      }
    }
  }

  // Headers.

  void declare(const Header& header) {
    if (header.stratum != Stratum::mention && header.stratum != Stratum::person) return;
    const int from = static_cast<int>(header.stratum) + 1;
    if (pattern::token_class(header.name) || edge(header.name)) {
      error(kTwice, header.at, "class " + header.name + " is built in",
            "choose another name for what this marks");
      return;
    }
    const pattern::ClassId cls = build_.names.add(NameBuilder::classes, header.name);
    classes_.add_class(cls, from, Rarity::marked);
    for (const FeatureSource& feature : header.features)
      classes_.add_feature(
          cls, build_.names.add(NameBuilder::features, feature.name + "=" + feature.values[0]), from);
  }

  // Sets and words.

  void sets(const PatternFile& file) {
    sets_.clear();
    damaged_.clear();
    for (const SetSource& source : file.sets) {
      Set set;
      set.at = source.at;
      bool good = true;
      for (const Item& item : source.items) good = words(item, set.phrases) && good;
      tidy(set.phrases);
      if (set.phrases.size() > kMaxSetEntries)
        good = error(
            kTooLong, source.at,
            "set " + quoted(source.name) + " has more than " + std::to_string(kMaxSetEntries) + " entries",
            "make it a lexicon");
      if (sets_.contains(source.name)) {
        error(kTwice, source.at, "set " + quoted(source.name) + " is already there",
              "rename one, or join them");
        continue;
      }
      if (!good) {
        // One fault is told once: rules may still name the set.
        set.used = true;
        damaged_.insert(source.name);
      }
      sets_.emplace(source.name, std::move(set));
    }
  }

  /// Adds what a word, lemma or set stands for.
  bool words(const Item& item, Phrases& out) {
    if (item.kind == Item::Kind::set) {
      const auto found = sets_.find(item.text);
      if (found == sets_.end())
        return error(kUnknownName, item.at, "there is no set " + quoted(item.text),
                     "define it above with set " + item.text + " = ..., in this file");
      found->second.used = true;
      if (out.size() + found->second.phrases.size() > 4 * kMaxSetEntries) tidy(out);
      out.insert(out.end(), found->second.phrases.begin(), found->second.phrases.end());
      return !damaged_.contains(item.text);
    }
    if (item.kind == Item::Kind::lemma) {
      for (const std::string& form : inflections_.forms(item.text))
        if (!folded(form, item.at, out)) return false;
      return true;
    }
    return folded(item.text, item.at, out);
  }

  bool folded(std::string_view text, Place at, Phrases& out) {
    std::vector<text::WordId> words = fold_phrase(build_, text);
    if (words.empty())
      return error(kEmptyWord, at, "nothing remains of this word when it is folded",
                   "punctuation is no token; remove it or write the word");
    if (words.size() > pattern::kMaxSetPhrase)
      return error(kTooLong, at,
                   "this phrase has more than " + std::to_string(pattern::kMaxSetPhrase) + " words",
                   "split it");
    out.push_back(std::move(words));
    return true;
  }

  // Rules.

  void rule(const RuleSource& source, std::vector<ResolvedRule>& out) {
    if (source.damaged) {
      ids_.insert(source.id());
      // It may have meant to use any of the sets: only its own fault is told.
      for (auto& [name, set] : sets_) set.used = true;
      return;
    }
    ResolvedRule rule;
    rule.file = file_;
    rule.source = &source;
    rule.id = source.id();
    rule.stratum = source.header.stratum;
    stratum_ = static_cast<int>(rule.stratum);
    bool good = true;
    if (!ids_.insert(rule.id).second)
      good = error(kTwice, source.at, "there is a rule " + quoted(rule.id) + " already",
                   "give this one another name");
    good = gives(source, rule) && good;
    good = sequence(source.body, rule.body) && good;
    for (const ConditionSource& condition : source.conditions) {
      ResolvedCondition resolved;
      resolved.at = condition.at;
      resolved.tokens = condition.tokens;
      resolved.kind = condition.kind == ConditionSource::Kind::near ? pattern::ConditionKind::near
                      : condition.kind == ConditionSource::Kind::unless_near
                          ? pattern::ConditionKind::unless_near
                          : pattern::ConditionKind::unless;
      for (const std::vector<Sequence>& part : condition.parts) {
        resolved.parts.emplace_back();
        good = alternatives(part, resolved.parts.back()) && good;
      }
      rule.conditions.push_back(std::move(resolved));
    }
    for (const NamedPlace& stance : source.even) {
      const std::uint16_t id = build_.names.find(NameBuilder::stances, stance.name);
      if (id == 0 || id > 31)
        good = error(kUnknownName, stance.at, "there is no stance " + quoted(stance.name),
                     "topics.yaml lists the stances: " + list(NameBuilder::stances));
      else
        rule.even |= 1U << id;
    }
    if (good) out.push_back(std::move(rule));
  }

  std::string list(NameBuilder::List which) const {
    std::string out;
    for (const std::string& name : build_.names.names(which)) {
      if (name.empty()) continue;
      if (!out.empty()) out += ", ";
      out += name;
      if (out.size() > 200) return out + " ...";
    }
    return out.empty() ? "none so far" : out;
  }

  bool gives(const RuleSource& source, ResolvedRule& rule) {
    const Header& header = source.header;
    switch (header.stratum) {
      case Stratum::mention:
      case Stratum::person: {
        if (pattern::token_class(header.name) || edge(header.name)) return false;
        rule.gives = build_.names.add(NameBuilder::classes, header.name);
        if (header.features.size() > pattern::Annotation::kMaxFeatures)
          return error(kTooManyFeatures, header.at,
                       "this header has more features than an annotation has room for",
                       "give at most " + std::to_string(pattern::Annotation::kMaxFeatures));
        std::size_t i = 0;
        for (const FeatureSource& feature : header.features)
          rule.features[i++] =
              build_.names.add(NameBuilder::features, feature.name + "=" + feature.values[0]);
        return true;
      }
      case Stratum::circumstance:
        rule.gives = build_.names.add(NameBuilder::features, header.name);
        return true;
      case Stratum::stance:
        rule.gives = build_.names.find(NameBuilder::stances, header.name);
        if (rule.gives != 0 && rule.gives <= 31) return true;
        return error(kUnknownName, header.at, "there is no stance " + quoted(header.name),
                     "topics.yaml lists the stances: " + list(NameBuilder::stances));
      case Stratum::cue:
        rule.gives = build_.names.find(NameBuilder::topics, header.name);
        if (rule.gives != 0 && !header.claim.empty() && !build_.claims.contains(header.claim))
          return error(kUnknownName, header.at, "there is no claim " + quoted(header.claim),
                       "describe it in knowledge/claims, with what is true");
        if (rule.gives != 0) return true;
        return error(kUnknownName, header.at, "there is no topic " + quoted(header.name),
                     "add it to topics.yaml, or write one of: " + list(NameBuilder::topics));
    }
    return false;
  }

  bool alternatives(const std::vector<Sequence>& source, Tree& out) {
    if (source.size() == 1) return sequence(source[0], out);
    out.kind = Tree::Kind::choice;
    bool good = true;
    for (const Sequence& alternative : source) {
      out.children.emplace_back();
      good = sequence(alternative, out.children.back()) && good;
    }
    return good;
  }

  bool sequence(const Sequence& source, Tree& out) {
    out.kind = Tree::Kind::sequence;
    bool good = true;
    for (const Item& item : source) {
      Tree tree;
      good = this->item(item, tree) && good;
      out.children.push_back(std::move(tree));
    }
    if (out.children.size() == 1) {
      Tree only = std::move(out.children[0]);
      out = std::move(only);
    }
    return good;
  }

  static void wrap(Tree::Kind kind, Tree& tree) {
    Tree outer;
    outer.kind = kind;
    outer.children.push_back(std::move(tree));
    tree = std::move(outer);
  }

  bool item(const Item& item, Tree& out) {
    if (!bare(item, out)) return false;
    if (item.capture == Item::Capture::it) wrap(Tree::Kind::it, out);
    if (item.capture == Item::Capture::who) out.who = true;
    if (item.optional) wrap(Tree::Kind::optional, out);
    return true;
  }

  bool bare(const Item& item, Tree& out) {
    switch (item.kind) {
      case Item::Kind::words:
      case Item::Kind::lemma:
      case Item::Kind::set:
        out.kind = Tree::Kind::words;
        if (!words(item, out.phrases)) return false;
        tidy(out.phrases);
        return true;
      case Item::Kind::gap:
        out.kind = Tree::Kind::gap;
        out.tokens = item.tokens;
        return true;
      case Item::Kind::number:
        out.kind = Tree::Kind::number;
        out.low = item.low;
        out.high = item.high;
        for (const auto& [value, phrase] : number_words_)
          if (value >= item.low && value <= item.high) out.phrases.push_back(phrase);
        tidy(out.phrases);
        return true;
      case Item::Kind::group:
        return alternatives(item.alternatives, out);
      case Item::Kind::lexicon: {
        const auto found = std::find_if(build_.lexicons.begin(), build_.lexicons.end(),
                                        [&](const Lexicon& lexicon) { return lexicon.name == item.text; });
        if (found == build_.lexicons.end())
          return error(kUnknownName, item.at, "there is no lexicon " + quoted(item.text),
                       "write knowledge/lexicons/" + item.text + ".txt, or mend the name");
        return marked(item, found->cls, out);
      }
      case Item::Kind::cls:
        return cls(item, out);
    }
    return false;
  }

  bool cls(const Item& item, Tree& out) {
    if (const auto kind = edge(item.text)) {
      out.kind = *kind;
      if (item.features.empty()) return true;
      return error(kUnknownName, item.at, item.text + " has no features", "remove them");
    }
    if (const auto token = pattern::token_class(item.text); token && item.features.empty()) {
      out.kind = Tree::Kind::token;
      out.token = *token;
      return true;
    }
    const pattern::ClassId id = build_.names.find(NameBuilder::classes, item.text);
    if (id == 0 || classes_.class_from(id) == static_cast<int>(pattern::kStrata))
      return error(kUnknownName, item.at, "there is no class " + item.text,
                   "docs/patterns.md lists the built-in ones; lexicons and 'mention' headers make others");
    return marked(item, id, out);
  }

  bool marked(const Item& item, pattern::ClassId id, Tree& out) {
    out.kind = Tree::Kind::cls;
    out.cls = id;
    if (classes_.class_from(id) > stratum_)
      return error(
          kLaterStratum, item.at,
          "class " + build_.names.names(NameBuilder::classes)[id] + " is not known yet when this rule runs",
          "rules run in the order mention, person, stance, circumstance, topic; use a class of an earlier "
          "one");
    bool good = true;
    for (const FeatureSource& feature : item.features) {
      Tree::Test test;
      test.negated = feature.negated;
      for (const std::string& value : feature.values) {
        const pattern::FeatureId pair = build_.names.find(NameBuilder::features, feature.name + "=" + value);
        if (pair == 0 || classes_.feature_from(id, pair) == static_cast<int>(pattern::kStrata)) {
          const std::string known = classes_.values(build_, id, feature.name);
          good = error(kUnknownName, feature.at,
                       "nothing gives " + build_.names.names(NameBuilder::classes)[id] + " the feature " +
                           quoted(feature.name + "=" + value),
                       known.empty() ? "give it in a lexicon or a header"
                                     : "known values of " + feature.name + ": " + known);
        } else if (classes_.feature_from(id, pair) > stratum_) {
          good = error(
              kLaterStratum, feature.at,
              "the feature " + quoted(feature.name + "=" + value) + " is not known yet when this rule runs",
              "use a feature that an earlier stratum gives");
        } else {
          test.any.push_back(pair);
        }
      }
      out.tests.push_back(std::move(test));
    }
    return good;
  }

  Build& build_;
  const std::vector<ParsedFile>& files_;
  Inflections inflections_;
  PatternClasses& classes_;
  const Source* file_ = nullptr;
  std::map<std::string, Set> sets_;
  std::set<std::string> damaged_;
  std::set<std::string> ids_;
  std::vector<std::pair<std::uint64_t, std::vector<text::WordId>>> number_words_;
  int stratum_ = 0;
};

}  // namespace

std::vector<ParsedFile> parse_pattern_files(Build& build, const std::vector<Source>& files) {
  std::vector<ParsedFile> parsed;
  for (const Source& source : files) {
    std::vector<PatternFaultReport> faults;
    parsed.push_back({&source, parse_patterns(source.text, faults)});
    for (const PatternFaultReport& fault : faults)
      build.error(fault.number, source, fault.at.line, fault.at.column, fault.message, fault.remedy);
  }
  return parsed;
}

std::vector<ResolvedRule> resolve_patterns(Build& build, const std::vector<ParsedFile>& files,
                                           const Source& irregular, PatternClasses& classes) {
  return Resolver(build, files, irregular, classes).resolve();
}

}  // namespace scruple::compiler
