#include "pattern/tables.h"

#include <array>
#include <bit>

#include "pattern/rules.h"
#include "pattern/token_class.h"

namespace scruple::pattern {
namespace {

bool inside(std::uint32_t first, std::uint32_t count, std::uint32_t size) {
  return first <= size && count <= size - first;
}

bool node_holds(const RuleTables& t, const Node& node, std::uint32_t index) {
  if (node.op >= Op::count_) return false;
  // Every way leads to a smaller index: no cycle, and the depth of a walk is bounded.
  if (node.op != Op::accept && node.op != Op::split && node.next >= index) return false;
  switch (node.op) {
    case Op::words:
      return node.a < t.sets.size();
    case Op::token:
      return node.value < kTokenClasses;
    case Op::cls:
      return inside(node.a, node.b, t.tests.size());
    case Op::number:
      return node.a < t.numbers.size();
    case Op::gap:
      return node.value <= text::kMaxSentence;
    case Op::split:
      if (node.b == 0 || !inside(node.a, node.b, t.edges.size())) return false;
      for (std::uint32_t i = 0; i < node.b; ++i)
        if (t.edges[node.a + i] >= index) return false;
      return true;
    default:
      return true;
  }
}

bool program_holds(const RuleTables& t, const Program& program) {
  if (program.count == 0 || program.count > kMaxNodes ||
      !inside(program.first, program.count, t.nodes.size()))
    return false;
  for (std::uint32_t i = 0; i < program.count; ++i)
    if (!node_holds(t, t.nodes[program.first + i], i)) return false;
  return true;
}

bool rule_holds(const RuleTables& t, const RuleRecord& rule, std::size_t stratum) {
  if (rule.stratum != stratum || rule.scope > static_cast<std::uint8_t>(Scope::previous) ||
      rule.anchor_least > rule.anchor_most || rule.anchor_most > text::kMaxSentence ||
      !inside(rule.id_offset, rule.id_size, t.strings.size()) || !program_holds(t, rule.body) ||
      rule.conditions_count > kMaxConditions ||
      !inside(rule.conditions_first, rule.conditions_count, t.conditions.size()))
    return false;
  std::uint32_t parts = 0;
  for (std::uint32_t i = 0; i < rule.conditions_count; ++i) {
    const Condition condition = t.conditions[rule.conditions_first + i];
    if (condition.kind > ConditionKind::unless ||
        !inside(condition.first_part, condition.parts, t.parts.size()))
      return false;
    parts += condition.parts;
    for (std::uint32_t p = 0; p < condition.parts; ++p)
      if (!program_holds(t, t.parts[condition.first_part + p])) return false;
  }
  return parts <= kMaxParts;
}

std::uint64_t sieve_of(const RuleTables& t, const WordSet& set) {
  constexpr std::uint32_t kMost = 64;  // entries; a sieve of more would let everything through
  if (set.words_count > kMost || set.phrases_count > kMost) return ~std::uint64_t{0};
  std::uint64_t sieve = 0;
  for (std::uint32_t i = 0; i < set.words_count; ++i)
    sieve |= RuleTables::sieve_bit(t.set_words[set.words_first + i]);
  for (std::uint32_t i = 0; i < set.phrases_count; ++i)
    sieve |= RuleTables::sieve_bit(t.set_words[t.phrases[set.phrases_first + i].first]);
  return sieve;
}

/// What every way from the entry of a program to its end passes.
RuleTables::Need need_of(const RuleTables& t, const Program& program) {
  using Need = RuleTables::Need;
  const auto rarer = [](std::uint64_t a, std::uint64_t b) {
    return std::popcount(a) <= std::popcount(b) ? a : b;
  };
  std::array<Need, kMaxNodes> from;  // each node leads to nodes before it
  for (std::uint32_t i = 0; i < program.count; ++i) {
    const Node node = t.nodes[program.first + i];
    Need& need = from[i];
    need = {};
    if (node.op == Op::accept) continue;
    if (node.op == Op::split) {
      need = {0, ~std::uint64_t{0}};
      for (std::uint32_t e = 0; e < node.b; ++e) {
        const Need& way = from[t.edges[node.a + e]];
        need = {need.one_word | way.one_word, need.all_classes & way.all_classes};
      }
      continue;
    }
    need = from[node.next];
    if (node.op == Op::word) need.one_word = rarer(RuleTables::sieve_bit(node.a), need.one_word);
    if (node.op == Op::words) need.one_word = rarer(t.sieves[node.a], need.one_word);
    if (node.op == Op::cls) need.all_classes |= RuleTables::class_bit(node.value);
  }
  return program.count == 0 ? Need{} : from[program.count - 1];
}

/// Lists of rules: each a length, then rules in order.
bool lists_hold(const View<std::uint32_t>& index, const View<std::uint32_t>& postings) {
  for (std::uint32_t i = 0; i < index.size(); ++i) {
    const std::uint32_t at = index[i];
    if (at == 0) continue;
    if (at >= postings.size() || postings[at] >= postings.size() - at) return false;
  }
  return true;
}

}  // namespace

std::optional<RuleTables> RuleTables::open(std::span<const std::byte> section, std::uint32_t words) {
  RuleTables t;
  if (section.size() < sizeof(RuleHeader)) return std::nullopt;
  std::memcpy(&t.header, section.data(), sizeof(RuleHeader));
  const RuleHeader& h = t.header;
  if (!view(section, h.rules, t.rules) || !view(section, h.nodes, t.nodes) ||
      !view(section, h.edges, t.edges) || !view(section, h.tests, t.tests) ||
      !view(section, h.sets, t.sets) || !view(section, h.phrases, t.phrases) ||
      !view(section, h.set_words, t.set_words) || !view(section, h.numbers, t.numbers) ||
      !view(section, h.conditions, t.conditions) || !view(section, h.parts, t.parts) ||
      !view(section, h.strings, t.strings) || !view(section, h.by_word, t.by_word) ||
      !view(section, h.by_class, t.by_class) || !view(section, h.by_token, t.by_token) ||
      !view(section, h.postings, t.postings))
    return std::nullopt;
  if (h.words > words || h.stratum[0] != 0 || h.stratum[kStrata] != t.rules.size() ||
      t.by_token.size() != kTokenClasses)
    return std::nullopt;

  for (std::uint32_t i = 0; i < t.sets.size(); ++i) {
    const WordSet set = t.sets[i];
    if (!inside(set.words_first, set.words_count, t.set_words.size()) ||
        !inside(set.phrases_first, set.phrases_count, t.phrases.size()))
      return std::nullopt;
  }
  for (std::uint32_t i = 0; i < t.phrases.size(); ++i) {
    const Phrase phrase = t.phrases[i];
    if (phrase.count == 0 || phrase.count > kMaxSetPhrase ||
        !inside(phrase.first, phrase.count, t.set_words.size()))
      return std::nullopt;
  }
  t.sieves.reserve(t.sets.size());
  for (std::uint32_t i = 0; i < t.sets.size(); ++i) t.sieves.push_back(sieve_of(t, t.sets[i]));
  for (std::uint32_t i = 0; i < t.numbers.size(); ++i)
    if (t.numbers[i].set >= t.sets.size()) return std::nullopt;

  for (std::size_t s = 0; s < kStrata; ++s) {
    if (h.stratum[s] > h.stratum[s + 1] || h.stratum[s + 1] - h.stratum[s] > kMaxRules ||
        h.stratum[s + 1] > t.rules.size())
      return std::nullopt;
    for (std::uint32_t i = h.stratum[s]; i < h.stratum[s + 1]; ++i)
      if (!rule_holds(t, t.rules[i], s)) return std::nullopt;
  }
  t.needs.reserve(t.rules.size());
  for (std::uint32_t i = 0; i < t.rules.size(); ++i) t.needs.push_back(need_of(t, t.rules[i].body));
  if (!lists_hold(t.by_word, t.postings) || !lists_hold(t.by_class, t.postings) ||
      !lists_hold(t.by_token, t.postings))
    return std::nullopt;
  for (std::uint32_t i = 0; i < kTokenClasses; ++i)
    if (t.by_token[i] != 0) t.anchored_tokens |= 1U << i;
  return t;
}

std::optional<LexiconTables> LexiconTables::open(std::span<const std::byte> section, std::uint32_t words) {
  LexiconTables t;
  if (section.size() < sizeof(LexiconHeader)) return std::nullopt;
  std::memcpy(&t.header, section.data(), sizeof(LexiconHeader));
  const LexiconHeader& h = t.header;
  if (!view(section, h.roots, t.roots) || !view(section, h.nodes, t.nodes) ||
      !view(section, h.edges, t.edges) || !view(section, h.value_lists, t.value_lists) ||
      !view(section, h.values, t.values))
    return std::nullopt;
  if (h.groups > kMaxLexiconClasses || t.roots.size() > words + 1ULL) return std::nullopt;
  for (std::uint32_t i = 0; i < t.roots.size(); ++i)
    if (t.roots[i] != 0 && t.roots[i] >= t.nodes.size()) return std::nullopt;
  for (std::uint32_t i = 0; i < t.nodes.size(); ++i) {
    const TrieNode node = t.nodes[i];
    if (!inside(node.edges_first, node.edges_count, t.edges.size()) ||
        !inside(node.values_first, node.values_count, t.value_lists.size()))
      return std::nullopt;
  }
  for (std::uint32_t i = 0; i < t.edges.size(); ++i)
    if (t.edges[i].node >= t.nodes.size()) return std::nullopt;
  for (std::uint32_t i = 0; i < t.value_lists.size(); ++i)
    if (t.value_lists[i] >= t.values.size()) return std::nullopt;
  for (std::uint32_t i = 0; i < t.values.size(); ++i)
    if (t.values[i].group >= h.groups || t.values[i].feature_count > Annotation::kMaxFeatures)
      return std::nullopt;
  return t;
}

}  // namespace scruple::pattern
