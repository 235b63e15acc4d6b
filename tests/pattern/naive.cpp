#include "naive.h"

#include <algorithm>
#include <functional>
#include <string>

namespace scruple::test {
namespace {

using compiler::Tree;
using pattern::Annotation;
using pattern::Annotations;
using pattern::TokenClass;

/// What a way through a body has captured.
struct Captured {
  std::uint32_t it_first = 0, it_last = 0;
  bool it = false;
  std::uint32_t who = Annotations::kNone;
};
/// Goes on behind an item; false sends the walk back.
using Then = std::function<bool(std::uint32_t, const Captured&)>;

class Naive {
 public:
  Naive(const text::Document& document, std::uint32_t sentence, const Annotations& annotations)
      : document_(document), sentence_(document.sentences()[sentence]), annotations_(annotations) {}

  bool walk(const Tree& tree, std::uint32_t at, const Captured& captured, const Then& then) const {
    switch (tree.kind) {
      case Tree::Kind::words:
      case Tree::Kind::number: {
        std::vector<std::uint32_t> lengths;
        for (const auto& phrase : tree.phrases)
          if (phrase_fits(phrase, at)) lengths.push_back(static_cast<std::uint32_t>(phrase.size()));
        if (tree.kind == Tree::Kind::number && number_fits(tree, at)) lengths.push_back(1);
        std::sort(lengths.rbegin(), lengths.rend());
        for (const std::uint32_t length : lengths)
          if (then(at + length, captured)) return true;
        return false;
      }
      case Tree::Kind::cls: {
        // Longest first; of equal ones the newest.
        std::vector<std::uint32_t> fitting;
        for (std::uint32_t i = 0; i < annotations_.all().size(); ++i)
          if (annotation_fits(annotations_[i], tree, at)) fitting.push_back(i);
        std::sort(fitting.begin(), fitting.end(), [&](std::uint32_t a, std::uint32_t b) {
          return annotations_[a].last != annotations_[b].last ? annotations_[a].last > annotations_[b].last
                                                              : a > b;
        });
        for (const std::uint32_t i : fitting) {
          Captured with = captured;
          if (tree.who) with.who = i;
          if (then(annotations_[i].last, with)) return true;
        }
        return false;
      }
      case Tree::Kind::token:
        return at < sentence_.last && token_fits(tree.token, at) && then(at + 1, captured);
      case Tree::Kind::gap:
        for (std::uint32_t n = 0; n <= tree.tokens && at + n <= sentence_.last; ++n)
          if (then(at + n, captured)) return true;
        return false;
      case Tree::Kind::edge_start:
        return at == sentence_.first && then(at, captured);
      case Tree::Kind::edge_end:
        return at == sentence_.last && then(at, captured);
      case Tree::Kind::edge_pause:
        return pattern::pauses(document_, sentence_, at) && then(at, captured);
      case Tree::Kind::sequence:
        return walk_sequence(tree, 0, at, captured, then);
      case Tree::Kind::choice:
        return std::any_of(tree.children.begin(), tree.children.end(),
                           [&](const Tree& child) { return walk(child, at, captured, then); });
      case Tree::Kind::optional:
        return walk(tree.children[0], at, captured, then) || then(at, captured);
      case Tree::Kind::it:
        return walk(tree.children[0], at, captured, [&](std::uint32_t end, const Captured& inner) {
          Captured with = inner;
          with.it = true;
          with.it_first = at;
          with.it_last = end;
          return then(end, with);
        });
    }
    return false;
  }

  bool condition_holds(const compiler::ResolvedCondition& condition, std::uint32_t first,
                       std::uint32_t last) const {
    std::uint32_t from = sentence_.first, to = sentence_.last;
    if (condition.kind != pattern::ConditionKind::unless) {
      from = first - sentence_.first > condition.tokens ? first - condition.tokens : sentence_.first;
      to = std::min(sentence_.last, last + condition.tokens);
    }
    for (const Tree& part : condition.parts) {
      bool found = false;
      for (std::uint32_t at = from; at < to; ++at)
        found = found ||
                walk(part, at, {}, [&](std::uint32_t end, const Captured&) { return end > at && end <= to; });
      if (found != (condition.kind == pattern::ConditionKind::near)) return false;
    }
    return true;
  }

 private:
  bool walk_sequence(const Tree& tree, std::size_t child, std::uint32_t at, const Captured& captured,
                     const Then& then) const {
    if (child == tree.children.size()) return then(at, captured);
    return walk(tree.children[child], at, captured, [&](std::uint32_t end, const Captured& with) {
      return walk_sequence(tree, child + 1, end, with, then);
    });
  }

  bool phrase_fits(const std::vector<text::WordId>& phrase, std::uint32_t at) const {
    if (at + phrase.size() > sentence_.last) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
      if (document_.tokens()[at + i].word != phrase[i]) return false;
    return true;
  }

  bool number_fits(const Tree& tree, std::uint32_t at) const {
    if (at >= sentence_.last || document_.tokens()[at].form != text::Form::number) return false;
    std::string digits;
    for (const char c : document_.folded(document_.tokens()[at]))
      if (c != ',') digits += c;
    const double value = std::stod(digits) * 1000;
    return value >= static_cast<double>(tree.low) && value <= static_cast<double>(tree.high);
  }

  bool annotation_fits(const Annotation& annotation, const Tree& tree, std::uint32_t at) const {
    if (annotation.cls != tree.cls || annotation.first != at || annotation.last > sentence_.last)
      return false;
    return std::all_of(tree.tests.begin(), tree.tests.end(), [&](const Tree::Test& test) {
      const bool any = std::any_of(test.any.begin(), test.any.end(),
                                   [&](pattern::FeatureId feature) { return annotation.has(feature); });
      return any != test.negated;
    });
  }

  bool token_fits(TokenClass cls, std::uint32_t at) const {
    const text::Token& token = document_.tokens()[at];
    const std::uint32_t after = at + 1 < sentence_.last ? document_.tokens()[at + 1].before : sentence_.after;
    const bool quantity = token.form == text::Form::number || token.form == text::Form::mixed;
    switch (cls) {
      case TokenClass::any:
        return true;
      case TokenClass::word:
        return token.form == text::Form::word;
      case TokenClass::number:
        return token.form == text::Form::number;
      case TokenClass::mixed:
        return token.form == text::Form::mixed;
      case TokenClass::emoji:
        return token.form == text::Form::emoji;
      case TokenClass::handle:
        return token.form == text::Form::handle;
      case TokenClass::link:
        return token.form == text::Form::link;
      case TokenClass::email:
        return token.form == text::Form::email;
      case TokenClass::sign:
        return token.form == text::Form::sign;
      case TokenClass::cap:
        return token.form == text::Form::word && (token.looks & text::kCapital);
      case TokenClass::upper:
        return token.looks & text::kUpper;
      case TokenClass::hashtag:
        return token.looks & text::kHashtag;
      case TokenClass::money:
        return quantity && (token.before & text::kCurrency);
      case TokenClass::percent:
        return quantity && (after & text::kPercent);
      case TokenClass::count_:
        break;
    }
    return false;
  }

  const text::Document& document_;
  const text::Sentence& sentence_;
  const Annotations& annotations_;
};

}  // namespace

std::vector<pattern::Hit> naive_match(const compiler::ResolvedRule& rule, std::uint32_t number,
                                      const text::Document& document, std::uint32_t sentence,
                                      const Annotations& annotations) {
  const Naive naive(document, sentence, annotations);
  std::vector<pattern::Hit> hits;
  const text::Sentence& s = document.sentences()[sentence];
  for (std::uint32_t at = s.first; at < s.last;) {
    pattern::Hit hit;
    const bool found = naive.walk(rule.body, at, {}, [&](std::uint32_t end, const Captured& captured) {
      if (end == at) return false;
      for (const auto& condition : rule.conditions)
        if (!naive.condition_holds(condition, at, end)) return false;
      const bool focus = captured.it && captured.it_first < captured.it_last;
      hit = {number,      sentence, at, end, focus ? captured.it_first : at, focus ? captured.it_last : end,
             captured.who};
      return true;
    });
    if (found) hits.push_back(hit);
    at = found ? hit.last : at + 1;
  }
  return hits;
}

}  // namespace scruple::test
