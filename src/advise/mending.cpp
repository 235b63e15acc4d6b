#include "advise/mending.h"

#include <algorithm>
#include <array>
#include <utility>

namespace scruple::advise {
namespace {

bool blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool in_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

bool ends_sentence(std::string_view gap) {
  return gap.find_first_of(".!?") != std::string_view::npos || gap.find(kEllipsis) != std::string_view::npos;
}
bool has_newline(std::string_view gap) {
  return gap.find('\n') != std::string_view::npos;
}
/// What stands directly behind the word before a gap.
std::string_view attached_left(std::string_view gap) {
  const std::size_t end = gap.find_first_of(" \t\r\n");
  return gap.substr(0, end);
}
/// What stands directly before the word behind a gap.
std::string_view attached_right(std::string_view gap) {
  const std::size_t last = gap.find_last_of(" \t\r\n");
  return last == std::string_view::npos ? std::string_view() : gap.substr(last + 1);
}

struct Pair {
  std::string_view open, close;
};
constexpr std::array<Pair, 8> kPairs = {{{"(", ")"},
                                         {"[", "]"},
                                         {"\"", "\""},
                                         {"'", "'"},
                                         {"*", "*"},
                                         {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                         {"\xE2\x80\x98", "\xE2\x80\x99"},
                                         {"\xC2\xAB", "\xC2\xBB"}}};

/// Brackets and quotation marks round what goes, go with it, and the full stop inside them.
void strip_pairs(std::string_view& before, std::string_view& after) {
  for (bool found = true; found;) {
    found = false;
    const std::size_t ink = std::min(after.find_first_not_of(".,!?"), after.size());
    for (const Pair& pair : kPairs) {
      if (!before.ends_with(pair.open)) continue;
      const bool bare = after.starts_with(pair.close);
      if (!bare && !after.substr(ink).starts_with(pair.close)) continue;
      before.remove_suffix(pair.open.size());
      after.remove_prefix((bare ? 0 : ink) + pair.close.size());
      found = true;
      break;
    }
  }
}

/// How many brackets a stretch closes that it did not open; less than none: opens.
int closed_in(std::string_view text) {
  return static_cast<int>(std::count(text.begin(), text.end(), ')') -
                          std::count(text.begin(), text.end(), '('));
}

/// The full stop of a sentence whose end went: of a question only its beginning is left, which asks nothing.
std::string full_stop_of(std::string_view gap) {
  const std::string_view attached = attached_left(gap);
  if (!ends_sentence(attached)) return {};
  if (attached.find('?') != std::string_view::npos) return ".";
  return attached.find('!') != std::string_view::npos
             ? "!"
             : (attached.find(kEllipsis) != std::string_view::npos ? std::string(kEllipsis) : ".");
}

/// The line breaks of a gap and what stands behind them, such as a bullet.
std::string_view from_newline(std::string_view gap) {
  return gap.substr(std::min(gap.find('\n'), gap.size()));
}
std::string_view behind_newlines(std::string_view gap) {
  const std::size_t last = gap.rfind('\n');
  return last == std::string_view::npos ? attached_right(gap) : gap.substr(last + 1);
}
std::ptrdiff_t newlines(std::string_view gap) {
  return std::count(gap.begin(), gap.end(), '\n');
}

}  // namespace

Mending::Mending(const text::Document& document, const Rewriting& rewriting)
    : document_(&document), rewriting_(&rewriting), states_(document.tokens().size()), whys_(1) {}

void Mending::drop(std::uint32_t first, std::uint32_t last, const Why& why) {
  if (gone(first, last)) return;
  whys_.push_back(why);
  for (std::uint32_t token = first; token < last; ++token)
    if (!gone(token)) states_[token] = {kGone, static_cast<std::uint32_t>(whys_.size() - 1)};
}

void Mending::replace(std::uint32_t first, std::uint32_t last, std::string text, const Why& why) {
  whys_.push_back(why);
  replacements_.push_back(std::move(text));
  const auto replacement = static_cast<std::uint32_t>(replacements_.size() - 1) + kFirstReplacement;
  for (std::uint32_t token = first; token < last; ++token)
    states_[token] = {replacement, static_cast<std::uint32_t>(whys_.size() - 1)};
}

void Mending::restore(std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t token = first; token < last; ++token) states_[token] = {};
}

void Mending::append(std::string line, const Why& why) {
  const auto end = static_cast<std::uint32_t>(document_->source().size());
  appended_.push_back({end, end, std::move(line), why});
}

bool Mending::gone(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (!gone(token)) return false;
  return true;
}

bool Mending::touched() const {
  return !appended_.empty() || std::any_of(states_.begin(), states_.end(),
                                           [](const State& state) { return state.replacement != kStays; });
}

/// A "#", "£" or "+" directly before a token belongs to it.
std::uint32_t Mending::outer_begin(std::uint32_t token) const {
  const std::string_view source = document_->source();
  std::uint32_t begin = document_->tokens()[token].at.begin;
  const std::uint32_t least = token == 0 ? 0 : document_->tokens()[token - 1].at.end;
  while (begin > least && (source[begin - 1] == '#' || source[begin - 1] == '$' || source[begin - 1] == '+'))
    --begin;
  constexpr std::string_view kPound = "\xC2\xA3";
  if (begin >= least + kPound.size() && source.substr(begin - kPound.size(), kPound.size()) == kPound)
    begin -= static_cast<std::uint32_t>(kPound.size());
  return begin;
}

std::uint32_t Mending::outer_end(std::uint32_t token) const {
  const std::string_view source = document_->source();
  std::uint32_t end = document_->tokens()[token].at.end;
  if (end < source.size() && source[end] == '%') ++end;
  return end;
}

Mending::Unit Mending::unit(std::uint32_t first, std::uint32_t last) const {
  Unit unit{first, last, outer_begin(first), std::max(outer_end(last - 1), outer_begin(first)), {}, false};
  const std::uint32_t replacement = states_[first].replacement;
  if (replacement >= kFirstReplacement) {
    unit.text = replacements_[replacement - kFirstReplacement];
    unit.changed = true;
  } else {
    unit.text = document_->source({unit.begin, unit.end});
  }
  return unit;
}

std::vector<Mending::Unit> Mending::units() const {
  std::vector<Unit> units;
  for (std::uint32_t token = 0; token < states_.size();) {
    std::uint32_t last = token + 1;
    if (states_[token].replacement >= kFirstReplacement)
      while (last < states_.size() && states_[last].replacement == states_[token].replacement) ++last;
    if (!gone(token)) {
      Unit next = unit(token, last);
      // Tokens of mended bytes may lie in one another; what follows begins where the one before ends.
      if (!units.empty() && next.begin < units.back().end) next.begin = units.back().end;
      next.end = std::max(next.end, next.begin);
      if (!next.changed) next.text = document_->source({next.begin, next.end});
      units.push_back(std::move(next));
    }
    token = last;
  }
  return units;
}

std::string Mending::inside_sentence(std::string_view before, std::string_view after) const {
  constexpr std::string_view kDashes[] = {";", ":", " - ", "\xE2\x80\x93", "\xE2\x80\x94"};
  const auto strong = [&](std::string_view gap) {
    return std::any_of(std::begin(kDashes), std::end(kDashes),
                       [&](std::string_view dash) { return gap.find(dash) != std::string_view::npos; });
  };
  const auto pauses = [&](std::string_view gap) {
    return strong(gap) || gap.find(',') != std::string_view::npos;
  };
  if (pauses(before)) return std::string(before).append(attached_right(after));
  if (pauses(after)) return std::string(after);
  if (before.empty() && after.empty()) return {};
  return std::string(" ").append(attached_right(after));
}

/// What stands between two units when tokens between them are gone; null: the text's begin or end.
std::string Mending::gap_between(const Unit* left, const Unit* right) const {
  const std::string_view source = document_->source();
  const std::uint32_t first_gone = left == nullptr ? 0 : left->last;
  const std::uint32_t last_gone =
      (right == nullptr ? static_cast<std::uint32_t>(states_.size()) : right->first) - 1;
  const std::uint32_t from = left == nullptr ? 0 : left->end;
  const std::uint32_t to = right == nullptr ? static_cast<std::uint32_t>(source.size()) : right->begin;
  const std::uint32_t before_end = std::clamp(outer_begin(first_gone), from, to);
  const std::uint32_t after_begin = std::clamp(outer_end(last_gone), before_end, to);
  std::string_view before = source.substr(from, before_end - from);
  std::string_view after = source.substr(after_begin, to - after_begin);
  strip_pairs(before, after);
  // A bracket whose other one went goes too.
  const int closed = closed_in(source.substr(before_end, after_begin - before_end));
  if (closed > 0 && before.ends_with('(')) before.remove_suffix(1);
  if (closed < 0 && after.starts_with(')')) after.remove_prefix(1);

  if (left == nullptr) return right == nullptr ? std::string() : std::string(behind_newlines(after));
  const bool left_ended = ends_sentence(before) || has_newline(before);
  if (right == nullptr) {
    std::string end(left_ended ? std::string(attached_left(before)) : full_stop_of(after));
    const std::size_t last_ink = after.find_last_not_of(" \t\r\n");
    return end.append(from_newline(after.substr(last_ink == std::string_view::npos ? 0 : last_ink + 1)));
  }
  if (has_newline(before) || has_newline(after)) {
    std::string gap(left_ended ? std::string(attached_left(before)) : full_stop_of(after));
    if (!has_newline(after)) return gap.append(from_newline(before)).append(attached_right(after));
    if (newlines(before) <= newlines(after)) return gap.append(from_newline(after));
    const std::string_view breaks = from_newline(before);
    return gap.append(breaks.substr(0, breaks.rfind('\n') + 1)).append(behind_newlines(after));
  }
  if (left_ended) return std::string(before).append(attached_right(after));
  const auto tokens = document_->tokens();
  if (tokens[left->last - 1].sentence == tokens[right->first].sentence) return inside_sentence(before, after);
  const std::string stop = full_stop_of(after);
  if (stop.empty()) return after.empty() ? std::string(" ") : std::string(after);
  const std::size_t space = after.find_first_of(" \t");
  return stop + std::string(space == std::string_view::npos ? std::string_view(" ") : after.substr(space));
}

/// The first word of a sentence keeps the capital that the sentence had.
void Mending::capitalise(Unit& right, bool sentence_begins) const {
  const text::Sentence& sentence = document_->sentences()[document_->tokens()[right.first].sentence];
  const bool led = sentence.first == right.first;
  if (right.text.empty() || (led && !right.changed) || !(sentence_begins || led)) return;
  const std::string_view source = document_->source();
  const char was = source[document_->tokens()[sentence.first].at.begin];
  const char began = source[document_->tokens()[0].at.begin];
  if (!upper(was) && (lower(was) || !upper(began))) return;
  if (lower(right.text[0])) {
    right.text[0] = static_cast<char>(right.text[0] - 'a' + 'A');
    right.changed = true;
  }
}

/// "a" before what has become a vowel, "an" before what has not.
void Mending::mend_article(Unit& left, const Unit& right) const {
  const bool capital = !left.text.empty() && upper(left.text[0]);
  std::string word = left.text;
  if (capital) word[0] = static_cast<char>(word[0] - 'A' + 'a');
  if ((word != "a" && word != "an") || right.text.empty()) return;
  std::string article = rewriting_->takes_an(right.text) ? "an" : "a";
  if (article == word) return;
  if (capital) article[0] = 'A';
  left.text = std::move(article);
  left.changed = true;
}

std::uint32_t Mending::why_of(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (states_[token].why != 0) return states_[token].why;
  return 0;
}

namespace {

/// Leaves out of an edit what is the same at both ends.
void trim(Edit& edit, std::string_view source) {
  std::size_t same = 0;
  const std::size_t size = edit.end - edit.begin;
  while (same < size && same < edit.to.size() && source[edit.begin + same] == edit.to[same]) ++same;
  while (same > 0 && ((same < size && in_character(source[edit.begin + same])) ||
                      (same < edit.to.size() && in_character(edit.to[same]))))
    --same;
  edit.begin += static_cast<std::uint32_t>(same);
  edit.to.erase(0, same);
  while (edit.end > edit.begin && !edit.to.empty() && source[edit.end - 1] == edit.to.back() &&
         !in_character(source[edit.end - 1])) {
    --edit.end;
    edit.to.pop_back();
  }
}

/// What parts a line that is added from the text: a sentence without a full stop gets one.
std::string_view gap_before_line(std::string_view text) {
  if (blank(text.back())) return "";
  if (has_newline(text)) return "\n\n";
  const char last = text.back();
  const bool open = upper(last) || lower(last) || (last >= '0' && last <= '9');
  return open ? ". " : " ";
}

}  // namespace

Mended Mending::render() const {
  const std::string_view source = document_->source();
  const auto size = static_cast<std::uint32_t>(source.size());
  std::vector<Unit> list = units();
  std::vector<std::string> gaps(list.size() + 1);  // before each unit, and behind the last
  const auto count = static_cast<std::uint32_t>(states_.size());
  for (std::size_t i = 0; i <= list.size(); ++i) {
    const Unit* left = i == 0 ? nullptr : &list[i - 1];
    Unit* right = i == list.size() ? nullptr : &list[i];
    const std::uint32_t from = left == nullptr ? 0 : left->last, to = right == nullptr ? count : right->first;
    const std::uint32_t begin = left == nullptr ? 0 : left->end, end = right == nullptr ? size : right->begin;
    const bool closed = from >= to;
    gaps[i] = closed ? std::string(source.substr(begin, end - begin)) : gap_between(left, right);
    if (right == nullptr) continue;
    if (!closed || right->changed)
      capitalise(*right, left == nullptr || ends_sentence(gaps[i]) || has_newline(gaps[i]));
    if (left != nullptr && (!closed || right->changed)) mend_article(list[i - 1], *right);
  }

  Mended mended;
  mended.tokens.resize(count);
  const auto edit = [&](std::uint32_t begin, std::uint32_t end, const std::string& to, std::uint32_t why) {
    if (source.substr(begin, end - begin) == to) return;
    std::vector<Edit>& edits = mended.edits;
    // One change with its neighbour where only a blank lies between: declining half of it would not read.
    if (!edits.empty()) {
      const std::string_view between = source.substr(edits.back().end, begin - edits.back().end);
      if (std::all_of(between.begin(), between.end(), blank)) {
        edits.back().to.append(between).append(to);
        edits.back().end = end;
        if (edits.back().why.reason.empty()) edits.back().why = whys_[why];
        edits.back().why.topics |= whys_[why].topics;
        return;
      }
    }
    edits.push_back({begin, end, to, whys_[why]});
  };
  for (std::size_t i = 0; i <= list.size(); ++i) {
    const std::uint32_t begin = i == 0 ? 0 : list[i - 1].end, end = i == list.size() ? size : list[i].begin;
    const std::uint32_t from = i == 0 ? 0 : list[i - 1].last, to = i == list.size() ? count : list[i].first;
    edit(begin, end, gaps[i], why_of(from, to));
    mended.text += gaps[i];
    if (i == list.size()) break;
    const Unit& unit = list[i];
    const auto at = static_cast<std::uint32_t>(mended.text.size());
    mended.text += unit.text;
    for (std::uint32_t token = unit.first; token < unit.last; ++token)
      mended.tokens[token] = {at, static_cast<std::uint32_t>(mended.text.size())};
    if (unit.changed) edit(unit.begin, unit.end, unit.text, why_of(unit.first, unit.last));
  }
  for (const Edit& line : appended_) {
    std::string to = line.to;
    if (!mended.text.empty()) to.insert(0, gap_before_line(mended.text));
    mended.text += to;
    if (!mended.edits.empty() && mended.edits.back().end == size) {
      mended.edits.back().to += to;
      mended.edits.back().why.topics |= line.why.topics;
    } else {
      mended.edits.push_back({size, size, to, line.why});
    }
  }
  for (Edit& one : mended.edits) trim(one, source);
  std::erase_if(mended.edits, [](const Edit& one) { return one.begin == one.end && one.to.empty(); });
  return mended;
}

}  // namespace scruple::advise
