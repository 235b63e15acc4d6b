#include "advise/wording.h"

#include <algorithm>
#include <array>
#include <memory_resource>

#include "text/document.h"

namespace scruple::advise {
namespace {

constexpr std::size_t kLeastStem = 4;      ///< letters that stay when an ending is cut
constexpr std::size_t kLeastMended = 5;    ///< letters of a word in which a slip is looked for
constexpr std::size_t kLeastTwoSlips = 8;  ///< letters of one in which two are
constexpr std::size_t kLongestWord = 32;   ///< bytes; a longer one is no slip of any word

bool vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

}  // namespace

int slips_between(std::string_view a, std::string_view b, int most) {
  if (a.size() > kLongestWord || b.size() > kLongestWord) return most + 1;
  const auto difference = static_cast<int>(a.size()) - static_cast<int>(b.size());
  if (difference > most || -difference > most) return most + 1;
  using Row = std::array<int, kLongestWord + 1>;
  Row before_last{}, last{}, row{};
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    int best = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    if (best > most) return most + 1;
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

std::optional<Wording> Wording::read(knowledge::SectionReader& reader, const text::Tables& tables) {
  Wording wording;
  wording.tables_ = &tables;
  const std::uint32_t left_out = reader.get_count(sizeof(std::uint32_t));
  std::vector<std::string_view> leave_out;
  for (std::uint32_t i = 0; i < left_out && !reader.failed(); ++i) leave_out.push_back(reader.get_string());
  const std::uint32_t endings = reader.get_count(2 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < endings && !reader.failed(); ++i) {
    const std::string_view ending = reader.get_string(), instead = reader.get_string();
    wording.endings_.emplace_back(ending, instead);
  }
  for (std::string_view phrase : leave_out)
    for (const std::string& word : wording.words_of(phrase)) wording.left_out_.insert(word);
  const std::uint32_t same = reader.get_count(2 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < same && !reader.failed(); ++i) {
    const std::string_view phrase = reader.get_string(), term = reader.get_string();
    std::string key, value;
    const std::vector<std::string> words = wording.words_of(phrase), terms = wording.words_of(term);
    for (const std::string& word : words) key += (key.empty() ? "" : " ") + wording.cut(word);
    for (const std::string& word : terms) value += (value.empty() ? "" : " ") + wording.cut(word);
    if (key.empty() || value.empty()) continue;
    if (words.size() > 1)
      for (const std::string& word : words) wording.parts_.insert(wording.cut(word));
    wording.longest_ = std::max(wording.longest_, words.size());
    wording.same_.emplace(std::move(key), std::move(value));
  }
  if (reader.failed()) return std::nullopt;
  return wording;
}

std::vector<std::string> Wording::words_of(std::string_view text) const {
  // A question is short. Of a longer text the beginning is enough, and keeps time in bounds.
  constexpr std::size_t kMostBytes = 4096;
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(text.substr(0, kMostBytes), *tables_, &arena);
  std::vector<std::string> words;
  for (const text::Token& token : document.tokens()) {
    std::string word(document.folded(token));
    // "can't" and "cant", "e-mail" and "email" are one.
    std::erase_if(word, [](char c) { return c == '\'' || c == '-'; });
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

std::string Wording::cut(std::string_view word) const {
  std::string stem(word);
  for (int round = 0; round < 2; ++round) {
    const auto found = std::find_if(endings_.begin(), endings_.end(), [&](const auto& ending) {
      return stem.size() >= ending.first.size() + kLeastStem && stem.ends_with(ending.first);
    });
    if (found == endings_.end() || found->first == found->second) break;
    stem.resize(stem.size() - found->first.size());
    stem += found->second;
    // "tagged" and "tag": the letter that was doubled before the ending goes too.
    if (found->second.empty() && !found->first.empty() && vowel(found->first.front()) &&
        stem.size() >= kLeastStem && stem[stem.size() - 1] == stem[stem.size() - 2] && !vowel(stem.back()))
      stem.pop_back();
  }
  return stem;
}

std::vector<Wording::Term> Wording::terms(std::string_view text, const Known* known) const {
  const std::vector<std::string> words = words_of(text);
  struct Read {
    std::string stem;
    bool left_out = false;
    int slips = 0;
  };
  std::vector<Read> read;
  std::size_t mended = 0;
  for (const std::string& word : words) {
    Read& one = read.emplace_back(Read{cut(word), left_out_.contains(word), 0});
    if (known == nullptr || one.left_out || known->contains(one.stem) || same_.contains(one.stem) ||
        parts_.contains(one.stem) || ++mended > kMostTerms)
      continue;
    // Mended before phrases are looked for, so that both words of "freind requst" count.
    if (const Meant meant = this->meant(one.stem, *known); meant.left_out || !meant.word.empty())
      one = {std::string(meant.word), meant.left_out, meant.slips};
  }
  std::vector<Term> terms;
  for (std::size_t i = 0; i < read.size() && terms.size() < kMostTerms;) {
    std::size_t taken = 0;
    for (std::size_t length = std::min(longest_, read.size() - i); length > 0 && taken == 0; --length) {
      std::string key;
      int slips = 0;
      for (std::size_t k = i; k < i + length; ++k) {
        key += (k == i ? "" : " ") + read[k].stem;
        slips = std::max(slips, read[k].slips);
      }
      if (const auto found = same_.find(key); found != same_.end()) {
        terms.push_back({found->second, slips});
        taken = length;
      }
    }
    if (taken == 0 && !read[i].left_out) terms.push_back({read[i].stem, read[i].slips});
    i += std::max<std::size_t>(taken, 1);
  }
  return terms;
}

Wording::Meant Wording::meant(std::string_view stem, const Known& known) const {
  Meant best;
  if (stem.size() < kLeastMended || stem.size() > kLongestWord) return best;
  const int most = stem.size() >= kLeastTwoSlips ? 2 : 1;
  best.slips = most + 1;
  // Nearest first; among equals a word that finds something, then the first by letters.
  const auto look = [&](std::string_view word, bool left_out) {
    if (word.size() + 1 < kLeastMended || word.find(' ') != std::string_view::npos) return;
    // People rarely get the first letter wrong; a word that differs there is another word.
    if (word.front() != stem.front()) return;
    const int slips = slips_between(stem, word, most);
    if (slips < best.slips) best = {word, left_out, slips};
  };
  for (const auto& [word, ignored] : known) look(word, false);
  for (const auto& [word, ignored] : same_) look(word, false);
  for (const std::string& word : parts_) look(word, false);
  for (const std::string& word : left_out_) look(word, true);
  return best.slips > most ? Meant{} : best;
}

}  // namespace scruple::advise
