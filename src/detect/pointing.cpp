#include "detect/pointing.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

#include "knowledge/arithmetic.h"

namespace scruple::detect {

namespace {

constexpr std::size_t kLongestStretch = 6;  ///< pieces
constexpr std::size_t kUsualLength = 512;   ///< tokens, of a stretch
constexpr std::string_view kCuts = "pointing.cuts.";
constexpr std::array<std::string_view, Stretch::terms_> kTermNames = {
    "said", "matched", "length", "length2", "sentences", "clauses", "context"};

/// What ended before a token: a sentence, a clause or neither.
Stretch::Term ended_before(std::span<const text::Token> tokens, std::uint32_t token) {
  constexpr std::uint32_t kEnds = text::kStop | text::kQuestion | text::kExclamation | text::kBar;
  constexpr std::uint32_t kPauses =
      text::kComma | text::kColon | text::kSemicolon | text::kOpenBracket | text::kCloseBracket | text::kDash;
  const auto before = tokens[token].before;
  const bool apart = (before & text::kSpace) != 0;  // "12.15" and "in-law" are not cut
  if ((before & text::kNewline) != 0 || tokens[token].sentence != tokens[token - 1].sentence ||
      (apart && (before & kEnds) != 0))
    return Stretch::sentences;
  return apart && (before & kPauses) != 0 ? Stretch::clauses : Stretch::terms_;
}

bool apart(const EvidenceSpan& a, const EvidenceSpan& b) {
  return a.in != b.in || a.end <= b.begin || b.end <= a.begin;
}

/// How many matched tokens stand before each token of a field; `matched` is in order.
std::pmr::vector<double> count_matched(const read::FieldReading& field, std::span<const EvidenceSpan> matched,
                                       std::pmr::memory_resource* arena) {
  const auto tokens = field.document.tokens();
  std::pmr::vector<double> before(tokens.size() + 1, 0, arena);
  auto next = matched.begin();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    while (next != matched.end() &&
           (next->in < field.field || (next->in == field.field && next->end <= tokens[i].at.begin)))
      ++next;
    const bool hit = next != matched.end() && next->in == field.field && next->begin < tokens[i].at.end;
    before[i + 1] = before[i] + (hit ? 1 : 0);
  }
  return before;
}

}  // namespace

Pointing::Pointing(const pattern::Names& names, const knowledge::Settings& settings)
    : logarithms_(kUsualLength), topics_(names.topics() + 1U) {
  const auto get = [&](std::string_view family, std::string_view what) {
    return static_cast<double>(settings.get("pointing." + std::string(family) + std::string(what)));
  };
  for (std::size_t term = 0; term < Stretch::terms_; ++term)
    weights_[term] = get("weights.", kTermNames[term]);
  near_ = get("", "near");
  for (std::uint16_t topic = 1; topic <= names.topics(); ++topic) {
    const auto name = names.topic_name(topic);
    topics_[topic] = {get("length.", name), get("context.", name), get("exact.", name) != 0};
  }
  for (const auto& [name, value] : settings.beginning(kCuts)) {
    const auto word = name.substr(kCuts.size());
    if (value == 0 || word.empty()) continue;
    cuts_.push_back(word);
    begins_cut_[static_cast<unsigned char>(word.front())] = true;
  }
  for (std::size_t n = 1; n < kUsualLength; ++n)
    logarithms_[n] = knowledge::logarithm(static_cast<double>(n));
}

bool Pointing::is_cut(std::string_view word) const {
  return !word.empty() && begins_cut_[static_cast<unsigned char>(word.front())] &&
         std::binary_search(cuts_.begin(), cuts_.end(), word);
}

double Pointing::log_of(std::uint32_t length) const {
  return length < kUsualLength ? logarithms_[length] : knowledge::logarithm(static_cast<double>(length));
}

std::pmr::vector<Pointing::Piece> Pointing::pieces(const text::Document& document,
                                                   std::pmr::memory_resource* arena) const {
  const auto tokens = document.tokens();
  std::pmr::vector<Piece> pieces(arena);
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const auto ended = i == 0 ? Stretch::sentences : ended_before(tokens, i);
    if (ended != Stretch::terms_ || is_cut(document.folded(tokens[i]))) pieces.push_back({i, i, ended});
    pieces.back().last = i + 1;
  }
  return pieces;
}

std::pmr::vector<Stretch> Pointing::stretches(const read::Reading& reading, const Said& said,
                                              std::span<const EvidenceSpan> matched,
                                              std::pmr::memory_resource* arena) const {
  std::pmr::vector<Stretch> found(arena);
  double all_matched = 0;
  for (std::size_t f = 0; f < reading.fields.size() && f < said.size(); ++f) {
    const auto& field = reading.fields[f];
    if (field.field != Field::text && field.field != Field::context) continue;
    std::pmr::vector<double> says(said[f].size() + 1, 0, arena);
    std::partial_sum(said[f].begin(), said[f].end(), says.begin() + 1);
    const auto hits = count_matched(field, matched, arena);
    all_matched += hits.back();
    const auto parts = pieces(field.document, arena);
    found.reserve(found.size() + parts.size() * kLongestStretch);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      Stretch stretch;
      for (std::size_t j = i; j < parts.size() && j < i + kLongestStretch; ++j) {
        const auto first = parts[i].first, last = parts[j].last;
        if (j > i && parts[j].behind != Stretch::terms_) stretch.terms[parts[j].behind] += 1;
        const auto at = field.document.span(first, last);
        const auto length = log_of(last - first);
        stretch.where = {at.begin, at.end, field.field};
        stretch.terms[Stretch::said] = says[last] - says[first];
        stretch.terms[Stretch::matched] = hits[last] - hits[first];
        stretch.terms[Stretch::length] = length;
        stretch.terms[Stretch::length2] = length * length;
        stretch.terms[Stretch::context] = field.field == Field::context ? 1 : 0;
        found.push_back(stretch);
      }
    }
  }
  if (all_matched > 0)
    for (auto& stretch : found) stretch.terms[Stretch::matched] /= all_matched;
  return found;
}

double Pointing::worth(const Stretch& stretch, const ByTopic& topic) const {
  double sum =
      topic.length * stretch.terms[Stretch::length] + topic.context * stretch.terms[Stretch::context];
  for (std::size_t term = 0; term < Stretch::terms_; ++term) sum += weights_[term] * stretch.terms[term];
  return sum;
}

std::pmr::vector<EvidenceSpan> Pointing::point(std::uint16_t topic, const read::Reading& reading,
                                               const Said& said, std::span<const EvidenceSpan> matched,
                                               std::pmr::memory_resource* arena) const {
  std::pmr::vector<EvidenceSpan> shown(arena);
  const auto& numbers = topics_[topic];
  if (numbers.exact && !matched.empty()) {
    shown.assign(matched.begin(), matched.end());
    return shown;
  }
  const auto all = stretches(reading, said, matched, arena);
  const auto worthiest = [&](const EvidenceSpan* beside) {
    const Stretch* best = nullptr;
    double most = 0;
    for (const auto& stretch : all) {
      if (beside != nullptr && !apart(stretch.where, *beside)) continue;
      const double w = worth(stretch, numbers);
      if (best == nullptr || w > most) best = &stretch, most = w;
    }
    return std::pair(best, most);
  };
  if (const auto [first, most] = worthiest(nullptr); first != nullptr) {
    shown.push_back(first->where);
    const auto [second, less] = worthiest(&first->where);
    if (second != nullptr && less >= most - near_) shown.push_back(second->where);
  }
  const auto chosen = shown.size();
  for (const auto& span : matched)
    if (std::all_of(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(chosen),
                    [&](const EvidenceSpan& s) { return apart(s, span); }))
      shown.push_back(span);
  std::sort(shown.begin(), shown.end(), [](const EvidenceSpan& a, const EvidenceSpan& b) {
    return std::tie(a.in, a.begin, a.end) < std::tie(b.in, b.begin, b.end);
  });
  return shown;
}

}  // namespace scruple::detect
