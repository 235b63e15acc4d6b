#include "advise/guidance.h"

#include <algorithm>

namespace scruple::advise {
namespace {

/// The words of a bit set; none where every bit is set.
template <class E>
std::vector<std::string_view> words_in(std::uint32_t set, int count) {
  std::vector<std::string_view> words;
  if (set == codes::kEvery) return words;
  for (int i = 0; i < count; ++i)
    if ((set >> static_cast<unsigned>(i) & 1U) != 0) words.push_back(name(static_cast<E>(i)));
  return words;
}

constexpr int kStages = 5;
constexpr int kAccounts = 3;

}  // namespace

Severity stepped(codes::Effect effect, Severity usual) {
  switch (effect) {
    case codes::Effect::low:
      return Severity::low;
    case codes::Effect::medium:
      return Severity::medium;
    case codes::Effect::high:
      return Severity::high;
    case codes::Effect::raise:
      return usual == Severity::low ? Severity::medium : Severity::high;
    case codes::Effect::lower:
      return usual == Severity::high ? Severity::medium : Severity::low;
    case codes::Effect::none:
    case codes::Effect::same:
      break;
  }
  return usual;
}

std::vector<std::string_view> stages_of(const codes::Rule& rule) {
  return words_in<Stage>(rule.stages, kStages);
}

std::vector<std::string_view> accounts_of(const codes::Rule& rule) {
  return words_in<AccountKind>(rule.accounts, kAccounts);
}

std::vector<std::string_view> kinds_of(const codes::Rule& rule) {
  return words_in<Kind>(rule.kinds, kKinds);
}

std::vector<const codes::Edition*> in_force(const codes::Codes& codes, std::string_view as_of,
                                            bool with_parts) {
  std::vector<const codes::Edition*> out;
  const auto all = codes.editions();
  for (const std::uint16_t first : codes.in_force(as_of)) {
    out.push_back(&all[first]);
    for (std::size_t i = first + 1U;
         with_parts && i < all.size() && all[i].id == all[first].id && !all[i].part.empty(); ++i)
      out.push_back(&all[i]);
  }
  return out;
}

const codes::Edition* edition_of(const codes::Codes& codes, std::string_view id, std::string_view as_of) {
  const std::string wanted = lower_case(id);
  for (const codes::Edition* edition : in_force(codes, as_of, false))
    if (lower_case(edition->id) == wanted || lower_case(edition->short_title) == wanted) return edition;
  return nullptr;
}

Reached reached(const codes::Codes& codes, const FoundClause& found) {
  Reached out;
  const codes::Edition& edition = *found.edition;
  const auto index = static_cast<std::uint32_t>(found.clause - edition.clauses.data());
  const auto all = codes.editions();
  // The parts of an edition stand behind it and hold the same clauses.
  for (std::size_t at = static_cast<std::size_t>(&edition - all.data()); at < all.size(); ++at) {
    const codes::Edition& one = all[at];
    if (&one != &edition && (one.id != edition.id || one.part.empty())) break;
    for (std::size_t topic = 1; topic < one.topics.size(); ++topic)
      for (const codes::Rule& rule : one.topics[topic].rules) {
        if (rule.effect == codes::Effect::none) continue;
        const bool named = std::find(rule.clauses.begin(), rule.clauses.end(), index) != rule.clauses.end();
        if (named || (rule.clauses.empty() && one.principle == index + 1))
          out.topics.push_back(static_cast<std::uint16_t>(topic));
      }
  }
  std::sort(out.topics.begin(), out.topics.end());
  out.topics.erase(std::unique(out.topics.begin(), out.topics.end()), out.topics.end());
  out.principle = edition.principle == index + 1;
  for (int part = 0; part < codes::kReaches; ++part)
    if ((found.clause->reached_by >> static_cast<unsigned>(part) & 1U) != 0)
      out.parts.push_back(static_cast<codes::Reach>(part));
  return out;
}

std::vector<const codes::Clause*> cited(const codes::Edition& edition, const codes::Rule& rule) {
  std::vector<const codes::Clause*> out;
  for (const std::uint32_t clause : rule.clauses) out.push_back(&edition.clauses[clause]);
  if (out.empty() && edition.principle != 0) out.push_back(&edition.clauses[edition.principle - 1]);
  return out;
}

std::size_t editions(const codes::Codes& codes, std::string_view id) {
  const auto all = codes.editions();
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](const codes::Edition& one) { return one.id == id && one.part.empty(); }));
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace scruple::advise
