#include "pattern/rules.h"

#include <algorithm>
#include <bit>

#include "pattern/matcher.h"
#include "pattern/tables.h"

namespace scruple::pattern {

struct Rules::Tables {
  LexiconTables lexicon;
  RuleTables rule;
};

std::optional<Rules> Rules::open(std::span<const std::byte> lexicon_section,
                                 std::span<const std::byte> rule_section, std::uint32_t words) {
  const auto lexicon = LexiconTables::open(lexicon_section, words);
  const auto rule = RuleTables::open(rule_section, words);
  if (!lexicon || !rule) return std::nullopt;
  Rules rules;
  rules.tables_ = std::make_shared<const Tables>(Tables{*lexicon, *rule});
  return rules;
}

std::uint32_t Rules::size() const {
  return tables_ ? tables_->rule.rules.size() : 0;
}

RuleInfo Rules::info(std::uint32_t rule) const {
  RuleInfo info;
  if (rule >= size()) return info;
  const RuleTables& t = tables_->rule;
  const RuleRecord r = t.rules[rule];
  info.id = t.string(r.id_offset, r.id_size);
  info.stratum = static_cast<Stratum>(r.stratum);
  info.scope = static_cast<Scope>(r.scope);
  info.in_fields = r.in_fields;
  info.severity = r.severity;
  info.gives = r.gives;
  info.features = r.features;
  info.strength = r.strength;
  info.even = r.even;
  return info;
}

void Rules::mark_lexicons(const text::Document& document, Annotations& annotations) const {
  if (!tables_) return;
  const LexiconTables& t = tables_->lexicon;
  // By class: where its last phrase ended, so that no phrase is marked inside another of its class.
  std::array<std::uint32_t, kMaxLexiconClasses> taken;
  std::fill_n(taken.begin(), t.header.groups, 0U);
  for (const text::Sentence& sentence : document.sentences()) {
    for (std::uint32_t first = sentence.first; first < sentence.last; ++first) {
      const text::WordId word = document.tokens()[first].word;
      if (word == text::kUnknownWord || word >= t.roots.size() || t.roots[word] == 0) continue;
      // The nodes on the way down, by number of words.
      std::array<std::uint32_t, kMaxPhraseWords + 1> path{};
      std::uint32_t depth = 1;
      path[1] = t.roots[word];
      while (depth < kMaxPhraseWords && first + depth < sentence.last) {
        const TrieNode node = t.nodes[path[depth]];
        const text::WordId next = document.tokens()[first + depth].word;
        std::uint32_t low = node.edges_first, high = node.edges_first + node.edges_count;
        while (low < high) {
          const std::uint32_t middle = low + (high - low) / 2;
          if (t.edges[middle].word < next)
            low = middle + 1;
          else
            high = middle;
        }
        if (low == static_cast<std::uint32_t>(node.edges_first + node.edges_count) ||
            t.edges[low].word != next)
          break;
        path[++depth] = t.edges[low].node;
      }
      for (; depth > 0; --depth) {
        const TrieNode node = t.nodes[path[depth]];
        // One phrase may have a class twice, with different features: both are of the same length.
        std::uint32_t free = 0;
        const std::uint32_t most = std::min<std::uint32_t>(node.values_count, 32);
        for (std::uint32_t i = 0; i < most; ++i)
          if (taken[t.values[t.value_lists[node.values_first + i]].group] <= first) free |= 1U << i;
        for (std::uint32_t i = 0; i < most; ++i) {
          if (!(free & (1U << i))) continue;
          const LexiconValue value = t.values[t.value_lists[node.values_first + i]];
          Annotation annotation;
          annotation.cls = value.cls;
          annotation.feature_count = value.feature_count;
          annotation.features = value.features;
          annotation.first = first;
          annotation.last = first + depth;
          annotations.add(annotation);
          taken[value.group] = first + depth;
        }
      }
    }
  }
}

namespace {

/// Rules that one sentence may match, and where in it their anchors stand.
class Candidates {
 public:
  Candidates(const RuleTables& tables, std::uint32_t first, std::uint32_t last)
      : tables_(tables), first_(first), last_(last), used_((last - first + 63) / 64) {
    std::fill_n(bits_.begin(), used_, 0ULL);
  }
  void add_list(std::uint32_t list, Matcher::Places anchors) {
    if (list == 0) return;
    const std::uint32_t count = tables_.postings[list];
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t rule = tables_.postings[list + 1 + i];
      if (rule >= last_) return;
      if (rule < first_) continue;
      const std::uint32_t place = rule - first_;
      const std::uint64_t bit = 1ULL << (place % 64);
      if (!(bits_[place / 64] & bit)) anchors_[place] = 0;
      bits_[place / 64] |= bit;
      anchors_[place] |= anchors;
    }
  }
  /// Calls f(rule, anchors) in order and empties the set.
  template <class F>
  void drain(F&& f) {
    for (std::uint32_t i = 0; i < used_; ++i) {
      for (std::uint64_t bits = bits_[i]; bits != 0; bits &= bits - 1) {
        const std::uint32_t place = i * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
        f(first_ + place, anchors_[place]);
      }
      bits_[i] = 0;
    }
  }

 private:
  const RuleTables& tables_;
  std::uint32_t first_, last_, used_;
  std::array<std::uint64_t, kMaxRules / 64> bits_;
  std::array<Matcher::Places, kMaxRules> anchors_;  ///< of the rules in the set
};

}  // namespace

void Rules::match(Stratum stratum, const text::Document& document, const Annotations& annotations,
                  std::uint8_t fields, std::pmr::vector<Hit>& hits) const {
  if (!tables_) return;
  const RuleTables& t = tables_->rule;
  const auto s = static_cast<std::size_t>(stratum);
  const std::uint32_t first = t.header.stratum[s], last = t.header.stratum[s + 1];
  if (first == last) return;

  Candidates candidates(t, first, last);
  Matcher matcher(t, document, annotations);
  const auto sentences = document.sentences();
  for (std::uint32_t index = 0; index < sentences.size(); ++index) {
    const text::Sentence& sentence = sentences[index];
    matcher.sentence(index);
    std::uint64_t words = 0, classes_there = 0;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Matcher::Places here = Matcher::Places{1} << (i - sentence.first);
      const text::WordId word = document.tokens()[i].word;
      if (word != text::kUnknownWord) words |= RuleTables::sieve_bit(word);
      if (word != text::kUnknownWord && word < t.by_word.size()) candidates.add_list(t.by_word[word], here);
      annotations.each_at(i, [&](std::uint32_t a) {
        const ClassId cls = annotations[a].cls;
        classes_there |= RuleTables::class_bit(cls);
        if (cls < t.by_class.size()) candidates.add_list(t.by_class[cls], here);
      });
    }
    for (std::uint32_t classes = matcher.classes() & t.anchored_tokens; classes != 0;
         classes &= classes - 1) {
      const auto cls = static_cast<std::uint32_t>(std::countr_zero(classes));
      candidates.add_list(t.by_token[cls], matcher.places_of(cls));
    }
    candidates.drain([&](std::uint32_t rule, Matcher::Places anchors) {
      if (!t.needs[rule].met(words, classes_there)) return;
      if (stratum == Stratum::circumstance && (t.rules[rule].in_fields & fields) == 0) return;
      matcher.rule(rule, anchors, hits);
    });
  }
}

void Rules::annotate(std::span<const Hit> hits, Annotations& annotations) const {
  for (const Hit& hit : hits) {
    const RuleInfo rule = info(hit.rule);
    if (rule.stratum != Stratum::mention && rule.stratum != Stratum::person) continue;
    Annotation annotation;
    annotation.cls = rule.gives;
    annotation.first = hit.focus_first;
    annotation.last = hit.focus_last;
    annotation.source = hit.rule + 1;
    for (const FeatureId feature : rule.features) annotation.add(feature);
    if (annotation.first >= annotation.last) continue;
    bool known = false;
    annotations.each_at(annotation.first, [&](std::uint32_t i) {
      const Annotation& a = annotations[i];
      known |=
          a.cls == annotation.cls && a.last == annotation.last &&
          std::all_of(annotation.features.begin(), annotation.features.begin() + annotation.feature_count,
                      [&](FeatureId f) { return a.has(f); });
    });
    if (!known) annotations.add(annotation);
  }
}

}  // namespace scruple::pattern
