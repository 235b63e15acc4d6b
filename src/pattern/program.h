// Program: the form in which rules and lexicons stand in the blob. The compiler writes it
// (compiler/pattern_assembler.h), Rules reads it in place.
//
// A rule's body and each part of its conditions is a program: nodes of which each leads to
// nodes with a smaller index only, so that a program has no cycle and any walk over it
// ends. The last node of a program is its entry and the first one accepts.
//
// Both sections begin with a header of (offset, count) pairs; offsets are in bytes from the
// start of the section.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include "pattern/annotations.h"
#include "text/document.h"

namespace scruple::pattern {

inline constexpr std::uint32_t kMaxNodes = 256;       ///< of one program; docs/patterns.md: 200 steps
inline constexpr std::uint32_t kMaxConditions = 16;   ///< of one rule
inline constexpr std::uint32_t kMaxParts = 32;        ///< of all conditions of one rule
inline constexpr std::uint32_t kMaxRules = 4096;      ///< of one stratum
inline constexpr std::uint32_t kMaxPhraseWords = 12;  ///< of a lexicon entry
inline constexpr std::uint32_t kMaxSetPhrase = 16;    ///< words in a row in a pattern
inline constexpr std::uint32_t kStrata = 5;

enum class Op : std::uint8_t {
  accept,
  word,        ///< the word a
  words,       ///< an entry of word set a, the longest first
  token,       ///< a token of the token class `value`
  cls,         ///< an annotation of class `value` that passes tests [a, a + b), the longest first
  number,      ///< a token whose value lies in number a, or an entry of its word set
  gap,         ///< up to `value` tokens, as few as will do
  split,       ///< edges [a, a + b) in order
  it_open,     ///< the part captured =it starts here
  it_close,    ///< and ends here
  edge_start,  ///< the start of the sentence; takes no token
  edge_end,    ///< its end
  edge_pause,  ///< punctuation, an emoji or an edge of the sentence; takes no token
  count_
};

enum NodeFlag : std::uint8_t {
  kJoin = 1u << 0,  ///< several nodes lead here, so failure is remembered
  kWho = 1u << 1,   ///< cls: captured =who
};

struct Node {
  Op op = Op::accept;
  std::uint8_t flags = 0;
  std::uint16_t value = 0;
  std::uint32_t next = 0;  ///< relative to the program's first node
  std::uint32_t a = 0, b = 0;
};
static_assert(sizeof(Node) == 16);

struct Program {
  std::uint32_t first = 0;  ///< index of its first node
  std::uint32_t count = 0;  ///< of nodes; the last is the entry
};

/// One feature that an annotation must or must not have. Tests up to one that is last form
/// a group, of which one must hold.
struct FeatureTest {
  FeatureId feature = 0;
  std::uint8_t negated = 0;
  std::uint8_t last = 1;
};
static_assert(sizeof(FeatureTest) == 4);

/// Words and phrases, each by its word ids; words sorted, phrases by their first word.
struct WordSet {
  std::uint32_t words_first = 0, words_count = 0;      ///< into words
  std::uint32_t phrases_first = 0, phrases_count = 0;  ///< into phrases
};

struct Phrase {
  std::uint32_t first = 0, count = 0;  ///< into words
};

struct NumberRange {
  std::uint64_t low = 0, high = 0;  ///< thousandths, both included
  std::uint32_t set = 0;            ///< number words in the range
  std::uint32_t reserved = 0;
};

enum class ConditionKind : std::uint8_t { near, unless_near, unless };

struct Condition {
  ConditionKind kind = ConditionKind::unless;
  std::uint8_t tokens = 0;  ///< n of near n
  std::uint16_t parts = 0;
  std::uint32_t first_part = 0;
};
static_assert(sizeof(Condition) == 8);

struct RuleRecord {
  std::uint32_t id_offset = 0, id_size = 0;  ///< into strings
  std::uint8_t stratum = 0, scope = 0, in_fields = 0, severity = 0;
  std::uint16_t gives = 0;
  std::array<FeatureId, Annotation::kMaxFeatures> features{};
  /// Of any match, the anchor stands at least and at most so many tokens behind the start.
  std::uint8_t anchor_least = 0, anchor_most = 0;
  float strength = 0;
  std::uint32_t even = 0;
  Program body;
  std::uint32_t conditions_first = 0, conditions_count = 0;
};
static_assert(sizeof(RuleRecord) == 52);

/// Elements that stand somewhere in a section, at any alignment.
template <class T>
class View {
 public:
  View() = default;
  View(const std::byte* data, std::uint32_t count) : data_(data), count_(count) {}
  std::uint32_t size() const { return count_; }
  T operator[](std::size_t index) const {
    T value;
    std::memcpy(&value, data_ + index * sizeof(T), sizeof(T));
    return value;
  }
  const std::byte* bytes() const { return data_; }

 private:
  const std::byte* data_ = nullptr;
  std::uint32_t count_ = 0;
};

struct Extent {
  std::uint32_t offset = 0;  ///< bytes from the start of the section
  std::uint32_t count = 0;   ///< elements
};

struct RuleHeader {
  std::uint32_t words = 0;  ///< of the vocabulary when the rules were compiled
  std::uint32_t reserved = 0;
  /// rules [stratum[i], stratum[i + 1]) belong to stratum i
  std::array<std::uint32_t, kStrata + 1> stratum{};
  Extent rules, nodes, edges, tests, sets, phrases, set_words, numbers, conditions, parts, strings;
  /// By word, class and token class: where in `postings` the list of rules anchored there
  /// begins (its length, then the rules in order); 0: no list.
  Extent by_word, by_class, by_token, postings;
};

/// A node of the trie of phrases. A leaf is shared by all phrases with the same values.
struct TrieNode {
  std::uint32_t edges_first = 0;
  std::uint16_t edges_count = 0;  ///< sorted by word
  std::uint16_t values_count = 0;
  std::uint32_t values_first = 0;  ///< into value_lists
};
static_assert(sizeof(TrieNode) == 12);

struct TrieEdge {
  text::WordId word = 0;
  std::uint32_t node = 0;
};

/// What a phrase is annotated with.
struct LexiconValue {
  ClassId cls = 0;
  std::uint16_t group = 0;  ///< number of the class among the lexicons' classes
  std::uint16_t feature_count = 0;
  std::array<FeatureId, Annotation::kMaxFeatures> features{};
};
static_assert(sizeof(LexiconValue) == 18);

inline constexpr std::uint32_t kMaxLexiconClasses = 256;

struct LexiconHeader {
  std::uint32_t groups = 0;  ///< of classes
  std::uint32_t reserved = 0;
  Extent roots;  ///< by word: node, 0 none
  Extent nodes, edges, value_lists /* of u16, into values */, values;
};

/// A view of an extent, checked to lie inside the section.
template <class T>
bool view(std::span<const std::byte> section, Extent extent, View<T>& out) {
  if (extent.offset > section.size() || extent.count > (section.size() - extent.offset) / sizeof(T))
    return false;
  out = View<T>(section.data() + extent.offset, extent.count);
  return true;
}

}  // namespace scruple::pattern
