#include "advise/guides_features.h"

#include <algorithm>

#include "knowledge/hash.h"

namespace scruple::advise {
namespace {

using knowledge::hash_of;

constexpr std::size_t kMostWords = 96;    // of one question, so that time is bounded
constexpr std::size_t kMostLetters = 40;  // of one word; what is longer is no word
constexpr std::size_t kLeastGram = 3, kMostGram = 5;

constexpr std::uint32_t key_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(knowledge::mix_high(hash) >> 32U);
}

constexpr std::uint64_t kWord = hash_of("word ");
constexpr std::uint64_t kPair = hash_of("pair ");
constexpr std::uint64_t kLetters = hash_of("letters ");
constexpr std::uint64_t kTerm = hash_of("term ");

std::uint32_t pair_key(std::string_view first, std::string_view second) {
  return key_of(hash_of(second, hash_of(" ", hash_of(first, kPair))));
}

void add_letters(std::string_view word, std::vector<std::uint32_t>& keys) {
  if (word.size() > kMostLetters) return;
  std::array<char, kMostLetters + 2> marked{};
  marked[0] = '^';
  std::copy(word.begin(), word.end(), marked.begin() + 1);
  marked[word.size() + 1] = '$';
  const std::string_view all(marked.data(), word.size() + 2);
  for (std::size_t from = 0; from + kLeastGram <= all.size(); ++from)
    for (std::size_t n = kLeastGram; n <= kMostGram && from + n <= all.size(); ++n)
      keys.push_back(key_of(hash_of(all.substr(from, n), kLetters)));
}

}  // namespace

QuestionFeatures question_features(std::string_view question, const Wording& wording,
                                   const Wording::Known* known) {
  QuestionFeatures features;
  auto& [words, letters, terms] = features;
  std::vector<std::string> said = wording.words_of(question);
  if (said.size() > kMostWords) said.resize(kMostWords);
  std::string_view before = "^";
  for (const std::string& word : said) {
    words.push_back(key_of(hash_of(word, kWord)));
    words.push_back(pair_key(before, word));
    before = word;
    add_letters(word, letters);
  }
  if (!said.empty()) words.push_back(pair_key(before, "$"));
  for (const Wording::Term& term : wording.terms(question, known))
    terms.push_back(key_of(hash_of(term.text, kTerm)));
  for (auto& keys : features) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  }
  return features;
}

}  // namespace scruple::advise
