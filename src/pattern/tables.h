// RuleTables and LexiconTables: the two sections as views in place, checked once.
//
// open() checks every index that matching follows, so matching itself checks none.
// Threads: immutable.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "pattern/program.h"

namespace scruple::pattern {

struct RuleTables {
  RuleHeader header;
  View<RuleRecord> rules;
  View<Node> nodes;
  View<std::uint32_t> edges;
  View<FeatureTest> tests;
  View<WordSet> sets;
  View<Phrase> phrases;
  View<text::WordId> set_words;
  View<NumberRange> numbers;
  View<Condition> conditions;
  View<Program> parts;
  View<char> strings;
  View<std::uint32_t> by_word, by_class, by_token, postings;
  std::uint32_t anchored_tokens = 0;  ///< bit set of token classes that anchor a rule
  /// By word set: sieve_bit() of each word that an entry begins with. Most words that are looked for in a set
  /// are not there, and most of those are refused by this alone.
  std::vector<std::uint64_t> sieves;
  static std::uint64_t sieve_bit(text::WordId word) { return std::uint64_t{1} << (word % 64); }
  /// What any match of a rule holds somewhere in its sentence. Many rules begin with a name and need a word
  /// that few sentences have: in those none of the names is tried.
  struct Need {
    /// sieve_bit() of words of which one is there; all bits: any.
    std::uint64_t one_word = ~std::uint64_t{0};
    /// class_bit() of classes that are all there.
    std::uint64_t all_classes = 0;
    bool met(std::uint64_t words, std::uint64_t classes) const {
      return (one_word == ~std::uint64_t{0} || (one_word & words) != 0) && (all_classes & ~classes) == 0;
    }
  };
  std::vector<Need> needs;  ///< by rule
  static std::uint64_t class_bit(ClassId cls) { return std::uint64_t{1} << (cls % 64); }

  /// `words`: the size of the vocabulary that documents are read with.
  static std::optional<RuleTables> open(std::span<const std::byte> section, std::uint32_t words);

  std::string_view string(std::uint32_t offset, std::uint32_t size) const {
    return {reinterpret_cast<const char*>(strings.bytes()) + offset, size};
  }
};

struct LexiconTables {
  LexiconHeader header;
  View<std::uint32_t> roots;
  View<TrieNode> nodes;
  View<TrieEdge> edges;
  View<std::uint16_t> value_lists;
  View<LexiconValue> values;

  static std::optional<LexiconTables> open(std::span<const std::byte> section, std::uint32_t words);
};

}  // namespace scruple::pattern
