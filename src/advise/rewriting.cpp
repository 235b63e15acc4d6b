#include "advise/rewriting.h"

#include <algorithm>
#include <memory_resource>

#include "knowledge/blob.h"

namespace scruple::advise {
namespace {

using knowledge::SectionReader;

constexpr std::uint8_t kLastDetail = static_cast<std::uint8_t>(Detail::number);
constexpr std::uint8_t kLastOperation = static_cast<std::uint8_t>(Operation::decline);
constexpr std::uint8_t kLastMend = static_cast<std::uint8_t>(Mend::reply);

template <class T, class Read>
std::vector<T> read_list(SectionReader& reader, Read&& read_one) {
  std::vector<T> list;
  const std::uint32_t count = reader.get_count();
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) list.push_back(read_one());
  return list;
}

MarkRule read_mark(SectionReader& reader) {
  MarkRule mark;
  const auto number = [&] { return reader.get<std::uint16_t>(); };
  mark.cls = number();
  mark.any = read_list<pattern::FeatureId>(reader, number);
  mark.unless = read_list<pattern::FeatureId>(reader, number);
  mark.sure = reader.get<std::uint8_t>() != 0;
  mark.person = reader.get<std::uint8_t>() != 0;
  mark.loose = reader.get<std::uint8_t>() != 0;
  mark.weight = reader.get<float>();
  return mark;
}

}  // namespace

void Phrases::add(std::string_view phrase, const text::Tables& tables) {
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(phrase, tables, &arena);
  std::vector<std::string> words;
  for (const text::Token& token : document.tokens()) words.emplace_back(document.folded(token));
  if (!words.empty()) phrases_.push_back(std::move(words));
}

void Phrases::finish() {
  std::sort(phrases_.begin(), phrases_.end());
}

std::uint32_t Phrases::match(const text::Document& document, std::uint32_t token, std::uint32_t end) const {
  const auto tokens = document.tokens();
  const std::string_view first = document.folded(tokens[token]);
  auto phrase = std::lower_bound(phrases_.begin(), phrases_.end(), first,
                                 [](const auto& words, std::string_view word) { return words[0] < word; });
  std::uint32_t longest = 0;
  for (; phrase != phrases_.end() && (*phrase)[0] == first; ++phrase) {
    const auto size = static_cast<std::uint32_t>(phrase->size());
    if (size <= longest || size > end - token) continue;
    std::uint32_t same = 1;
    while (same < size && document.folded(tokens[token + same]) == (*phrase)[same]) ++same;
    if (same == size) longest = size;
  }
  return longest;
}

bool MarkRule::fits(const pattern::Annotation& annotation) const {
  const auto has = [&](pattern::FeatureId feature) { return annotation.has(feature); };
  return annotation.cls == cls && (any.empty() || std::any_of(any.begin(), any.end(), has)) &&
         std::none_of(unless.begin(), unless.end(), has);
}

bool fits_any(std::span<const MarkRule> rules, const pattern::Annotation& annotation) {
  return std::any_of(rules.begin(), rules.end(), [&](const MarkRule& rule) { return rule.fits(annotation); });
}

std::optional<Rewriting> Rewriting::open(std::span<const std::byte> section, const text::Tables& tables,
                                         const pattern::Names& names) {
  SectionReader reader(section);
  Rewriting out;
  bool sound = true;
  for (float& number : out.numbers) number = reader.get<float>();
  const auto text = [&] { return reader.get_string(); };
  for (Phrases& phrases : out.phrases) {
    for (std::string_view phrase : read_list<std::string_view>(reader, text)) phrases.add(phrase, tables);
    phrases.finish();
  }
  for (auto& list : out.spellings) list = read_list<std::string_view>(reader, text);
  for (std::string_view& one : out.texts) one = reader.get_string();
  const auto mark = [&] { return read_mark(reader); };
  out.tells = read_list<MarkRule>(reader, mark);
  out.makes_point = read_list<MarkRule>(reader, mark);
  out.tags = read_list<MarkRule>(reader, mark);
  out.residue = read_list<MarkRule>(reader, mark);
  out.followed = read_list<MarkRule>(reader, mark);
  out.personal = read_list<MarkRule>(reader, mark);
  out.called = read_list<MarkRule>(reader, mark);
  out.ladder = read_list<Rung>(reader, [&] {
    Rung rung;
    rung.mark = read_mark(reader);
    const auto detail = reader.get<std::uint8_t>(), op = reader.get<std::uint8_t>();
    sound = sound && detail <= kLastDetail && op <= kLastOperation;
    rung.detail = static_cast<Detail>(detail);
    rung.op = static_cast<Operation>(op);
    rung.to = reader.get_string();
    rung.alone = reader.get_string();
    return rung;
  });
  out.decades = read_list<Decade>(reader, [&] {
    Decade decade;
    decade.from = reader.get<std::uint32_t>();
    decade.to = reader.get<std::uint32_t>();
    decade.after = reader.get_string();
    decade.alone = reader.get_string();
    return decade;
  });
  const auto named = [&] {
    const auto feature = reader.get<std::uint16_t>();
    return Named{feature, reader.get_string()};
  };
  out.families = read_list<Named>(reader, named);
  out.lessons = read_list<Named>(reader, named);
  out.topics.resize(std::size_t{names.topics()} + 1);
  const std::uint32_t topics = reader.get_count();
  for (std::uint32_t i = 0; i < topics && !reader.failed(); ++i) {
    const auto topic = reader.get<std::uint16_t>();
    const auto mend = reader.get<std::uint8_t>();
    const bool strict = reader.get<std::uint8_t>() != 0, onward = reader.get<std::uint8_t>() != 0;
    if (topic > names.topics() || mend > kLastMend) return std::nullopt;
    out.topics[topic] = {static_cast<Mend>(mend), strict, onward, reader.get_string()};
  }
  const auto cls = [&] { return reader.get<std::uint16_t>(); };
  out.own_marks = read_list<pattern::ClassId>(reader, cls);
  out.link_marks = read_list<pattern::ClassId>(reader, cls);
  out.particulars = read_list<std::string_view>(reader, text);
  if (!sound || reader.failed() || !reader.at_end()) return std::nullopt;
  return out;
}

bool Rewriting::tells_of_past(const text::Document& document, std::uint32_t token) const {
  if (phrases[past].has(document, token)) return true;
  const std::string_view word = document.folded(document.tokens()[token]);
  constexpr std::size_t kLeastStem = 3;
  return std::any_of(spellings[past_endings].begin(), spellings[past_endings].end(),
                     [&](std::string_view ending) {
                       return word.size() >= ending.size() + kLeastStem && word.ends_with(ending);
                     });
}

bool Rewriting::takes_an(std::string_view word) const {
  std::string lower(word.substr(0, 12));
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const auto begins = [&](Spellings list) {
    return std::any_of(spellings[list].begin(), spellings[list].end(),
                       [&](std::string_view start) { return lower.starts_with(start); });
  };
  return begins(an_also_before) || (begins(an_before) && !begins(not_an_before));
}

}  // namespace scruple::advise
