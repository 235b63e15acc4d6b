#include "text/document.h"

#include <algorithm>
#include <cstring>

#include "text/clean.h"
#include "text/tables.h"
#include "text/utf8.h"
#include "text/words.h"

namespace scruple::text {

Span Document::span(std::uint32_t first, std::uint32_t last) const {
  if (first >= last || last > tokens_.size()) return {};
  return {tokens_[first].at.begin, tokens_[last - 1].at.end};
}

namespace {

constexpr auto kLetter = static_cast<std::uint8_t>(CharClass::letter);
constexpr auto kDigit = static_cast<std::uint8_t>(CharClass::digit);

bool is_upper(unsigned char b) {
  return static_cast<unsigned char>(b - 'A') < 26;
}
unsigned char lower(unsigned char b) {
  return is_upper(b) ? static_cast<unsigned char>(b | 0x20) : b;
}

constexpr std::uint32_t kLongestAddress = 64;  ///< of an e-mail address before its @
constexpr std::uint32_t kLongestHost = 255;

}  // namespace

/// The second step: from cleaned text to tokens and sentences. Each byte is looked at a
/// bounded number of times; where a longer form (an address, a host, leet) was looked for
/// in vain, a limit says up to where it need not be looked for again.
class DocumentBuilder {
 public:
  DocumentBuilder(std::string_view source, const Tables& tables, std::pmr::memory_resource* arena)
      : tables_(tables), clean_(arena), doc_(arena) {
    doc_.source_ = source;
    clean(source, tables, clean_);
    p_ = reinterpret_cast<const unsigned char*>(clean_.text.data());
    n_ = static_cast<std::uint32_t>(clean_.text.size());
    doc_.tokens_.reserve(n_ / 5 + 4);
    doc_.folded_.reserve(n_ + n_ / 8 + 16);
  }

  Document build() {
    for (std::uint32_t at = 0; at < n_;) at = step(at);
    if (!doc_.tokens_.empty()) close_sentence(static_cast<std::uint32_t>(doc_.tokens_.size()), marks_);
    return std::move(doc_);
  }

 private:
  /// A run of letters and digits and what was seen in it.
  struct Run {
    std::uint32_t end = 0;
    std::uint32_t letters = 0, digits = 0, upper = 0;
    std::uint64_t hash = layout::kHashStart;
    bool stretched = false;  ///< three of a letter in a row
    bool high = false;       ///< bytes beyond ASCII
  };
  /// How sure it is that a sentence ends in the gap.
  enum class Stop : std::uint8_t { none, unless_digit, before_capital, sure };

  std::uint8_t cls(std::uint32_t at) const { return at < n_ ? tables_.byte_class(p_[at]) : 0; }
  unsigned char byte(std::uint32_t at) const { return at < n_ ? p_[at] : '\0'; }
  bool ascii_letter(std::uint32_t at) const { return cls(at) == kLetter; }
  bool ascii_digit(std::uint32_t at) const { return cls(at) == kDigit; }
  bool ascii_alnum(std::uint32_t at) const { return ascii_letter(at) || ascii_digit(at); }
  /// Part of a word: a letter or digit of any script.
  bool wordly(std::uint32_t at) const {
    if (at >= n_) return false;
    if (p_[at] < 0x80) return ascii_alnum(at);
    const CharClass c = tables_.char_class(decode_utf8(clean_.text, at).c);
    return c == CharClass::letter || c == CharClass::digit || c == CharClass::mark;
  }
  bool letter_at(std::uint32_t at) const {
    if (at >= n_) return false;
    if (p_[at] < 0x80) return ascii_letter(at);
    return tables_.char_class(decode_utf8(clean_.text, at).c) == CharClass::letter;
  }
  bool blank(std::uint32_t at) const {
    if (at >= n_) return true;
    const auto c = static_cast<CharClass>(cls(at));
    return c == CharClass::space || c == CharClass::newline;
  }
  std::string_view text(std::uint32_t begin, std::uint32_t end) const {
    return clean_.text.substr(begin, end - begin);
  }
  Span original(std::uint32_t begin, std::uint32_t end) const {
    return clean_.same ? Span{begin, end} : clean_.map.original(begin, end);
  }

  bool stands_for_a_word(std::uint32_t emoji_end) const;

  std::uint32_t step(std::uint32_t at);
  std::uint32_t high(std::uint32_t at);
  std::uint32_t punctuation(std::uint32_t at);
  std::uint32_t full_stop(std::uint32_t at);
  std::uint32_t quote(std::uint32_t at);
  std::uint32_t single_quote(std::uint32_t at);
  std::uint32_t word(std::uint32_t at);
  std::uint32_t number(std::uint32_t at, Run run);
  std::uint32_t spaced(std::uint32_t at);
  std::uint32_t dotted(std::uint32_t at);
  std::uint32_t address(std::uint32_t at);
  std::uint32_t host(std::uint32_t at);
  std::uint32_t link_end(std::uint32_t at) const;
  std::uint32_t compound(std::uint32_t at, const Run& first);
  std::uint32_t leet(std::uint32_t at);
  std::uint32_t masked(std::uint32_t at, std::uint32_t from);
  std::uint32_t hashtag(std::uint32_t at);
  std::uint32_t handle(std::uint32_t at);

  void scan(std::uint32_t at, Run& run) const;
  void emit_run(std::uint32_t begin, const Run& run, Form form, std::uint16_t looks);
  void emit_word(std::uint32_t begin, const Run& run, std::uint16_t looks);
  void emit_folded(Form form, std::uint32_t begin, std::uint32_t end, std::string_view folded,
                   std::uint16_t looks, WordId word);
  void emit_pieces(std::uint32_t begin, std::uint32_t end, std::uint16_t looks);
  Token& start_token(Form form, std::uint32_t begin, std::uint32_t end, std::uint16_t looks);
  void finish_token(Token& token, std::size_t folded_at);
  std::uint16_t noted(std::uint32_t begin, std::uint32_t end, std::uint32_t& upper_letters);
  void settle_sentence(const Token& next);
  void close_sentence(std::uint32_t last, std::uint32_t after);
  void stop(Stop how) { stop_ = std::max(stop_, how); }

  const Tables& tables_;
  Clean clean_;
  Document doc_;
  const unsigned char* p_ = nullptr;
  std::uint32_t n_ = 0;

  std::uint32_t marks_ = 0;           ///< of the gap so far
  Stop stop_ = Stop::none;            ///< of the gap so far
  std::uint32_t last_end_ = 0;        ///< in the cleaned text, of the last token
  std::uint32_t sentence_first_ = 0;  ///< token
  std::size_t note_ = 0;
  bool in_single_quotes_ = false;
  std::uint32_t single_close_ = 0;  ///< the next closing single quotation mark, as far as looked
  bool single_close_found_ = false;
  Stop dotted_stop_ = Stop::sure;  ///< what the full stop of the last token means, if dotted
  std::uint32_t dotted_end_ = 0;   ///< where that token ended
  bool leet_seen_ = false;         ///< a word before was written with digits for letters
  std::uint32_t no_address_until_ = 0, no_host_until_ = 0, no_leet_until_ = 0;
};

// ---- characters ----

std::uint32_t DocumentBuilder::step(std::uint32_t at) {
  const std::uint8_t c = tables_.byte_class(p_[at]);
  if (c == kLetter) return word(at);
  switch (static_cast<CharClass>(c)) {
    case CharClass::space:
      marks_ |= kSpace;
      return at + 1;
    case CharClass::newline:
      marks_ |= kNewline;
      stop(Stop::sure);
      in_single_quotes_ = false;
      return at + 1;
    case CharClass::digit:
      return word(at);
    case CharClass::punctuation:
      return punctuation(at);
    default:
      break;
  }
  if (c == Tables::kHighByte) return high(at);
  marks_ |= kOther;
  return at + 1;
}

std::uint32_t DocumentBuilder::high(std::uint32_t at) {
  const Decoded d = decode_utf8(clean_.text, at);
  const layout::Record r = tables_.record(d.c);
  if ((r.flags & layout::kIsMask) != 0) {
    std::uint32_t end = at + d.size;
    while (end < n_ && p_[end] >= 0x80) {
      const Decoded next = decode_utf8(clean_.text, end);
      if ((tables_.record(next.c).flags & layout::kIsMask) == 0) break;
      end += next.size;
    }
    Token& token = start_token(Form::word, at, end, kMasked);
    const std::size_t folded_at = doc_.folded_.size();
    doc_.folded_.append(text(at, end));
    if (clean_.same) {
      doc_.map_.add(end - at, {at, end}, true);
    } else {
      doc_.map_.add(clean_.map, at, end);
    }
    finish_token(token, folded_at);
    last_end_ = end;
    return end;
  }
  switch (static_cast<CharClass>(r.cls)) {
    case CharClass::letter:
    case CharClass::digit:
      return word(at);
    case CharClass::emoji: {
      // One base, bases joined to it, or the two letters of a flag.
      char bases[kLongestRun];
      std::size_t size = 0;
      std::uint32_t end = at;
      const auto flag = [](char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; };
      Decoded next = d;
      for (;;) {
        if (size + next.size <= sizeof(bases))
          size += text(end, end + next.size).copy(bases + size, next.size);
        const bool half_flag = end == at && flag(next.c);
        end += next.size;
        if (end >= n_ || p_[end] < 0x80) break;
        next = decode_utf8(clean_.text, end);
        if (half_flag && flag(next.c)) {
          if (size + next.size <= sizeof(bases))
            size += text(end, end + next.size).copy(bases + size, next.size);
          end += next.size;
          break;
        }
        if (next.c != kJoiner) break;
        end += next.size;
        if (end >= n_) break;
        next = decode_utf8(clean_.text, end);
      }
      if (const auto word = tables_.sign({bases, size}); word && stands_for_a_word(end))
        emit_folded(Form::word, at, end, *word, 0, tables_.word(*word));
      else
        emit_folded(Form::emoji, at, end, {bases, size}, 0, tables_.word({bases, size}));
      return end;
    }
    case CharClass::punctuation:
      if (const auto sign = tables_.sign(text(at, at + d.size))) {
        emit_folded(Form::sign, at, at + d.size, *sign, 0, tables_.word(*sign));
        return at + d.size;
      }
      marks_ |= r.marks != 0 ? r.marks : static_cast<std::uint32_t>(kOther);
      if ((r.marks & (kBar | kQuestion | kExclamation | kStop)) != 0) stop(Stop::sure);
      return at + d.size;
    default:
      marks_ |= kOther;
      return at + d.size;
  }
}

/// "told the 👶 off", "at the 🏥.", "🛏️ 4 again", "🧠 fog": a number behind it, or a word before it in the
/// sentence, and the sentence goes on or ends behind it, or it begins a sentence that goes on in small
/// letters.
bool DocumentBuilder::stands_for_a_word(std::uint32_t emoji_end) const {
  const bool spaced = byte(emoji_end) == ' ';
  if (spaced && ascii_digit(emoji_end + 1)) return true;
  constexpr std::uint32_t kBegins = kNewline | kStop | kQuestion | kExclamation;
  const bool begins = doc_.tokens_.empty() ? (marks_ & ~(kSpace | kNewline)) == 0 : (marks_ & kBegins) != 0;
  if (begins && spaced && ascii_letter(emoji_end + 1) && !is_upper(p_[emoji_end + 1])) return true;
  const bool goes_on = (marks_ & ~(kSpace | kComma)) == 0 && (marks_ & kSpace) != 0;
  if (!goes_on || doc_.tokens_.empty() || doc_.tokens_.back().form != Form::word) return false;
  constexpr std::string_view kEnds = ".,;:!?'\"";
  if (kEnds.find(static_cast<char>(byte(emoji_end))) != std::string_view::npos) return emoji_end < n_;
  if (spaced && byte(emoji_end + 1) == '&') return true;
  if (!spaced || !ascii_letter(emoji_end + 1)) return false;
  const bool author = byte(emoji_end + 1) == 'I' && !ascii_letter(emoji_end + 2);  // "as a 👶 I was ..."
  return author || !is_upper(p_[emoji_end + 1]);
}

std::uint32_t DocumentBuilder::punctuation(std::uint32_t at) {
  const unsigned char c = p_[at];
  switch (c) {
    case '.':
      return full_stop(at);
    case '"':
      return quote(at);
    case '\'':
      return single_quote(at);
    case '#':
      if (at == 0 || !wordly(at - 1)) {
        if (wordly(at + 1) || byte(at + 1) == '_') return hashtag(at);
      }
      break;
    case '@':
      if ((at == 0 || !ascii_alnum(at - 1)) && (wordly(at + 1) || byte(at + 1) == '_')) return handle(at);
      break;
    case '$':
      if (ascii_letter(at + 1) && (at == 0 || !wordly(at - 1))) {
        if (const std::uint32_t end = leet(at)) return end;
      }
      break;
    default:
      break;
  }
  if (const auto sign = tables_.sign(text(at, at + 1))) {
    const bool prefix = (tables_.byte_marks(c) & kPlus) != 0 && wordly(at + 1);
    if (!prefix) {
      std::uint32_t end = at + 1;
      while (byte(end) == c) ++end;
      if (end > at + 1) {  // a line of them is decoration
        marks_ |= kOther;
        return end;
      }
      emit_folded(Form::sign, at, at + 1, *sign, 0, tables_.word(*sign));
      return at + 1;
    }
  }
  std::uint32_t marks = tables_.byte_marks(c);
  if (marks == 0) marks = kOther;
  if ((marks & kPercent) != 0 && (at != last_end_ || doc_.tokens_.empty())) marks = kOther;
  if ((marks & kCurrency) != 0 && !wordly(at + 1) && !blank(at + 1)) marks = kOther;
  marks_ |= marks;
  if ((marks & (kQuestion | kExclamation | kBar)) != 0) stop(Stop::sure);
  return at + 1;
}

/// Whether a full stop ends the sentence is known from what stands before it and, where that
/// is not enough, from the next token.
std::uint32_t DocumentBuilder::full_stop(std::uint32_t at) {
  marks_ |= kStop;
  std::uint32_t end = at + 1;
  while (byte(end) == '.') ++end;
  if (end > at + 1) {  // an ellipsis
    stop(Stop::before_capital);
    return end;
  }
  if (doc_.tokens_.empty() || at != last_end_) {
    if (!wordly(end)) stop(Stop::sure);
    return end;
  }
  if (dotted_end_ == at) {
    stop(dotted_stop_);
    return end;
  }
  const Token& last = doc_.tokens_.back();
  const std::string_view before = doc_.folded(last);
  if (wordly(end)) {  // the space was forgotten: "home.She"
    if (last.form == Form::word && before.size() > 1 && is_upper(byte(end)) && !is_upper(byte(end + 1)) &&
        !tables_.abbreviation(before)) {
      stop(Stop::sure);
    }
    return end;
  }
  if (last.form == Form::word) {
    if (before.size() == 1 && (last.looks & kCapital) != 0 && before != "i") return end;  // an initial
    if (const auto rule = tables_.abbreviation(before)) {
      if (*rule == "capital") stop(Stop::before_capital);
      if (*rule == "digit") stop(Stop::unless_digit);
      return end;
    }
  }
  stop(Stop::sure);
  return end;
}

std::uint32_t DocumentBuilder::quote(std::uint32_t at) {
  const auto before = at == 0         ? std::uint32_t{kSpace}
                      : blank(at - 1) ? std::uint32_t{kSpace}
                                      : tables_.byte_marks(p_[at - 1]);
  const bool opens =
      (before & (kSpace | kOpenBracket | kDash | kSlash | kColon | kOpenQuote)) != 0 && !blank(at + 1);
  marks_ |= opens ? kOpenQuote : kCloseQuote;
  return at + 1;
}

/// A ' that is not inside a word: a quotation mark by its position, else an apostrophe.
std::uint32_t DocumentBuilder::single_quote(std::uint32_t at) {
  const bool free_before = at == 0 || !wordly(at - 1);
  if (free_before && wordly(at + 1)) {
    // It opens a quotation if something closes it on the same line.
    if (single_close_ <= at) {
      std::uint32_t i = at + 1;
      single_close_found_ = false;
      for (; i < n_ && static_cast<CharClass>(cls(i)) != CharClass::newline; ++i) {
        if (p_[i] == '\'' && !blank(i - 1) && i > at + 1 && !wordly(i + 1)) {
          single_close_found_ = true;
          break;
        }
      }
      single_close_ = i;
    }
    in_single_quotes_ = in_single_quotes_ || single_close_found_;
    marks_ |= single_close_found_ ? kOpenQuote : kApostrophe;
    return at + 1;
  }
  const bool closes = in_single_quotes_ && at > 0 && !blank(at - 1) && !wordly(at + 1);
  if (closes) in_single_quotes_ = false;
  marks_ |= closes ? kCloseQuote : kApostrophe;
  return at + 1;
}

// ---- runs ----

/// Goes on from `at` over letters and digits.
void DocumentBuilder::scan(std::uint32_t at, Run& run) const {
  unsigned char last = 0;
  unsigned char last_but_one = 0;
  bool stretched = false;
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
  std::uint32_t upper = 0;
  std::uint64_t hash = run.hash;
  const unsigned char* const p = p_;
  const std::uint32_t n = n_;
  std::uint32_t i = at;
  while (i < n) {
    unsigned char b = p[i];
    const std::uint8_t c = tables_.byte_class(b);
    if (c == kLetter) {
      const bool capital = is_upper(b);
      ++letters;
      upper += capital;
      b = static_cast<unsigned char>(b | (capital ? 0x20 : 0));
      stretched |= (b == last) & (b == last_but_one);
    } else if (c == kDigit) {
      ++digits;
    } else if (c == Tables::kHighByte) {
      const Decoded d = decode_utf8(clean_.text, i);
      const CharClass high = tables_.char_class(d.c);
      if (high != CharClass::letter && high != CharClass::digit && high != CharClass::mark) break;
      ++(high == CharClass::digit ? digits : letters);
      run.high = true;
      for (std::uint32_t k = 0; k < d.size; ++k) hash = layout::hash_step(hash, p[i + k]);
      i += d.size;
      last = 0;
      continue;
    } else {
      break;
    }
    hash = layout::hash_step(hash, b);
    last_but_one = last;
    last = b;
    ++i;
  }
  run.letters += letters;
  run.digits += digits;
  run.upper += upper;
  run.stretched |= stretched;
  run.hash = hash;
  run.end = i;
}

std::uint32_t DocumentBuilder::word(std::uint32_t at) {
  Run run;
  scan(at, run);
  // Most words end at a blank or at punctuation that belongs to nothing else.
  const unsigned char next = byte(run.end);
  if (run.digits == 0) {
    if (next == ' ') {
      if (run.end != at + 1 || !ascii_letter(at + 2) || byte(at + 3) != ' ') {
        emit_word(at, run, 0);
        return run.end;
      }
    } else if (next == ',' || blank(run.end)) {
      emit_word(at, run, 0);
      return run.end;
    }
  }

  if (run.end == at + 1 && run.letters == 1) {
    if (const std::uint32_t end = spaced(at)) return end;
    if (next == '.') {
      if (const std::uint32_t end = dotted(at)) return end;
    }
    if (next == '&' && ascii_letter(at + 2) && !wordly(at + 3)) {  // "A&E"
      const char folded[] = {static_cast<char>(lower(p_[at])), '&', static_cast<char>(lower(p_[at + 2]))};
      std::uint16_t looks = is_upper(p_[at]) ? kCapital : 0;
      if (is_upper(p_[at]) && is_upper(p_[at + 2])) looks |= kUpper;
      emit_folded(Form::word, at, at + 3, {folded, 3}, looks, tables_.word({folded, 3}));
      return at + 3;
    }
  }
  if (next == ':' && byte(run.end + 1) == '/' && byte(run.end + 2) == '/' && run.digits == 0 &&
      !blank(run.end + 3)) {
    const std::uint32_t end = link_end(run.end + 3);
    Run all = run;
    all.end = end;
    emit_run(at, all, Form::link, 0);
    return end;
  }
  if (next == '@' || next == '.' || next == '_' || next == '+' || next == '-') {
    if (const std::uint32_t end = address(at)) return end;
  }
  if (next == '.' || next == '-') {
    if (const std::uint32_t end = host(at)) return end;
  }
  if (run.letters == 0) return number(at, run);

  // Apostrophes between letters belong to the word.
  while (byte(run.end) == '\'' && letter_at(run.end + 1) && run.letters > 0) {
    run.hash = layout::hash_step(run.hash, '\'');
    scan(run.end + 1, run);
  }
  const unsigned char after = byte(run.end);
  if (after == '-' && wordly(run.end + 1)) {
    if (const std::uint32_t end = compound(at, run)) return end;
  }
  if (after == '*') {
    if (const std::uint32_t end = masked(at, run.end)) return end;
  }
  if (run.digits > 0 || after == '@' || after == '$' || after == '!') {
    if (const std::uint32_t end = leet(at)) return end;
  }
  if (run.digits > 0) return number(at, run);
  emit_word(at, run, 0);
  return run.end;
}

/// A number with its inner separators, or a token of letters and digits.
std::uint32_t DocumentBuilder::number(std::uint32_t at, Run run) {
  while (ascii_digit(run.end - 1)) {
    const unsigned char next = byte(run.end);
    if (next == '.' && ascii_digit(run.end + 1)) {
    } else if (next == ',' && run.letters == 0 && ascii_digit(run.end + 1) && ascii_digit(run.end + 2) &&
               ascii_digit(run.end + 3) && !wordly(run.end + 4)) {
    } else {
      break;
    }
    run.hash = layout::hash_step(run.hash, next);
    scan(run.end + 1, run);
  }
  if (run.letters > 0) {
    emit_word(at, run, 0);
  } else {
    emit_run(at, run, Form::number, 0);
  }
  return run.end;
}

/// "p a t i e n t": four letters or more, set apart by one and the same sign.
std::uint32_t DocumentBuilder::spaced(std::uint32_t at) {
  const unsigned char separator = byte(at + 1);
  switch (separator) {
    case ' ':
    case '.':
    case '-':
    case '_':
    case '*':
    case '/':
    case '|':
    case '~':
      break;
    default:
      return 0;
  }
  char folded[kLongestRun];
  std::size_t letters = 0;
  bool all_upper = true;
  std::uint32_t i = at;
  while (letters < kLongestRun && ascii_letter(i) && !wordly(i + 1) && byte(i + 1) != '\'') {
    folded[letters++] = static_cast<char>(lower(p_[i]));
    all_upper = all_upper && is_upper(p_[i]);
    if (byte(i + 1) != separator) break;
    i += 2;
  }
  if (letters < 4) return 0;
  const std::string_view run(folded, letters);
  const auto end = static_cast<std::uint32_t>(at + 2 * letters - 1);
  const WordId whole = tables_.word(run);
  Split split;
  if (whole != kUnknownWord || separator != ' ' || !split_run(run, tables_, split)) {
    split.ends[0] = static_cast<std::uint8_t>(letters);
    split.size = 1;
  }
  std::size_t from = 0;
  for (std::size_t k = 0; k < split.size; ++k) {
    const std::size_t to = split.ends[k];
    const auto begin = static_cast<std::uint32_t>(at + 2 * from);
    std::uint16_t looks = kSpaced;
    if (is_upper(p_[begin])) looks |= kCapital;
    if (all_upper && to - from > 1) looks |= kUpper;
    if (k > 0) marks_ |= kSpace;
    emit_folded(Form::word, begin, static_cast<std::uint32_t>(at + 2 * to - 1), run.substr(from, to - from),
                looks, tables_.word(run.substr(from, to - from)));
    from = to;
  }
  dotted_end_ = end;
  dotted_stop_ = Stop::before_capital;
  return end;
}

/// "e.g." and other short forms that have inner full stops.
std::uint32_t DocumentBuilder::dotted(std::uint32_t at) {
  char letters[4];
  char with_stops[8];
  std::size_t size = 0;
  std::uint32_t i = at;
  bool all_upper = true;
  while (size < 3 && ascii_letter(i) && !wordly(i + 1)) {
    if (size > 0) with_stops[2 * size - 1] = '.';
    letters[size] = static_cast<char>(lower(p_[i]));
    with_stops[2 * size] = letters[size];
    all_upper = all_upper && is_upper(p_[i]);
    ++size;
    if (byte(i + 1) != '.') break;
    i += 2;
  }
  if (size < 2) return 0;
  const std::string_view plain(letters, size);
  const auto rule = tables_.abbreviation({with_stops, 2 * size - 1});
  const WordId word = tables_.word(plain);
  if (!rule && (size < 3 || word == kUnknownWord)) return 0;
  const auto end = static_cast<std::uint32_t>(at + 2 * size - 1);
  std::uint16_t looks = is_upper(p_[at]) ? kCapital : 0;
  if (all_upper) looks |= kUpper;
  emit_folded(Form::word, at, end, plain, looks, word);
  dotted_end_ = end;
  dotted_stop_ = rule && *rule == "never" ? Stop::none : Stop::before_capital;
  return end;
}

// ---- addresses ----

std::uint32_t DocumentBuilder::link_end(std::uint32_t at) const {
  std::uint32_t end = at;
  bool open = false;
  for (; end < n_ && !blank(end); ++end) {
    const unsigned char b = p_[end];
    if (b == '"' || b == '<' || b == '>' || b == '|' || b < 0x20) break;
    if (b == '(') open = true;
    if (b >= 0x80) {
      const std::uint32_t marks = tables_.marks(decode_utf8(clean_.text, end).c);
      if ((marks & (kOpenQuote | kCloseQuote)) != 0) break;
    }
  }
  while (end > at) {
    const unsigned char b = p_[end - 1];
    const bool trailing = b == '.' || b == ',' || b == ';' || b == ':' || b == '!' || b == '?' || b == '\'' ||
                          b == '*' || b == ']' || b == '}' || (b == ')' && !open);
    if (!trailing) break;
    --end;
  }
  return end;
}

std::uint32_t DocumentBuilder::address(std::uint32_t at) {
  if (at < no_address_until_) return 0;
  std::uint32_t i = at;
  while (i < n_ && i - at < kLongestAddress) {
    const unsigned char b = p_[i];
    if (!ascii_alnum(i) && b != '.' && b != '_' && b != '+' && b != '-' && b != '%') break;
    ++i;
  }
  no_address_until_ = i;
  if (byte(i) != '@' || i == at) return 0;
  std::uint32_t end = i + 1;
  std::uint32_t dot = 0;
  while (end < n_ && end - i <= kLongestHost && (ascii_alnum(end) || p_[end] == '.' || p_[end] == '-')) {
    if (p_[end] == '.') {
      if (!ascii_alnum(end + 1)) break;
      dot = end;
    }
    ++end;
  }
  while (end > i + 1 && p_[end - 1] == '-') --end;
  no_address_until_ = i + 1;
  if (dot == 0 || end < dot + 3 || dot == i + 1 || !ascii_letter(dot + 1)) return 0;
  Run run;
  run.end = end;
  emit_run(at, run, Form::email, 0);
  return end;
}

/// A bare host name: "www.", a known ending, or an ending that counts with a path.
std::uint32_t DocumentBuilder::host(std::uint32_t at) {
  if (at < no_host_until_) return 0;
  std::uint32_t i = at;
  std::uint32_t dot = 0;
  while (i < n_ && i - at < kLongestHost && (ascii_alnum(i) || p_[i] == '-' || p_[i] == '.')) {
    if (p_[i] == '.') {
      if (!ascii_alnum(i + 1)) break;
      dot = i;
    }
    ++i;
  }
  no_host_until_ = i;
  if (dot == 0 || wordly(i) || p_[i - 1] == '-') return 0;
  char label[24];
  const std::uint32_t size = i - dot - 1;
  if (size > sizeof(label)) return 0;
  for (std::uint32_t k = 0; k < size; ++k) label[k] = static_cast<char>(lower(p_[dot + 1 + k]));
  const auto rule = tables_.ending({label, size});
  if (!rule) return 0;
  const bool path = byte(i) == '/' && wordly(i + 1);
  const bool www = i - at > 4 && lower(p_[at]) == 'w' && lower(p_[at + 1]) == 'w' &&
                   lower(p_[at + 2]) == 'w' && p_[at + 3] == '.';
  // "home.Com": a capital after a full stop begins a sentence unless the rest is in capitals too.
  if (!www && is_upper(p_[dot + 1]) && !is_upper(p_[i - 1])) return 0;
  if (!rule->empty() && !path && !www) return 0;
  Run run;
  run.end = byte(i) == '/' || byte(i) == '?' || byte(i) == ':' ? std::max(i, link_end(i)) : i;
  emit_run(at, run, Form::link, 0);
  return run.end;
}

std::uint32_t DocumentBuilder::handle(std::uint32_t at) {
  std::uint32_t end = at + 1;
  Run run;
  const auto name = [&] {
    for (;;) {
      scan(end, run);
      end = run.end;
      if (byte(end) != '_') break;
      ++end;
    }
  };
  name();
  // "@name.bsky.social", "@name@host.social"
  while ((byte(end) == '.' || byte(end) == '-' || byte(end) == '@') && ascii_alnum(end + 1) &&
         !is_upper(p_[end + 1])) {
    ++end;
    name();
  }
  run.end = end;
  emit_run(at, run, Form::handle, 0);
  return end;
}

// ---- words that are more than letters ----

/// "ex-miner" if the vocabulary knows it, or knows it joined; else nothing.
std::uint32_t DocumentBuilder::compound(std::uint32_t at, const Run& first) {
  constexpr std::size_t kParts = 4;
  std::uint32_t ends[kParts];
  std::size_t parts = 0;
  Run run = first;
  std::uint32_t letters = run.letters;
  ends[parts++] = run.end;
  while (parts < kParts && byte(run.end) == '-' && wordly(run.end + 1)) {
    const std::uint32_t begin = run.end + 1;
    scan(begin, run);
    while (byte(run.end) == '\'' && letter_at(run.end + 1)) scan(run.end + 1, run);
    if (run.end - at > kLongestRun) break;
    letters += run.letters;
    ends[parts++] = run.end;
  }
  if (letters == 0) return 0;
  char whole[kLongestRun];
  char joined[kLongestRun];
  for (; parts > 1; --parts) {
    std::uint32_t end = ends[parts - 1];
    // A possessive is no part of the compound.
    if (end - at > 2 && p_[end - 2] == '\'' && lower(p_[end - 1]) == 's') end -= 2;
    std::size_t whole_size = 0;
    std::size_t joined_size = 0;
    std::uint32_t upper = 0;
    std::uint32_t counted = 0;
    for (std::uint32_t i = at; i < end; ++i) {
      const auto b = static_cast<char>(lower(p_[i]));
      whole[whole_size++] = b;
      if (b != '-') joined[joined_size++] = b;
      upper += is_upper(p_[i]);
      counted += ascii_letter(i);
    }
    std::string_view folded(whole, whole_size);
    WordId id = tables_.word(folded);
    if (id == kUnknownWord) {
      folded = {joined, joined_size};
      id = tables_.word(folded);
    }
    if (id == kUnknownWord) continue;
    std::uint16_t looks = is_upper(p_[at]) ? kCapital : 0;
    if (upper == counted && upper > 1) looks |= kUpper;
    bool digits = false;
    for (char c : folded) digits = digits || (c >= '0' && c <= '9');
    emit_folded(digits ? Form::mixed : Form::word, at, end, folded, looks, id);
    if (end != ends[parts - 1]) {
      emit_folded(Form::word, end, end + 2, "'s", 0, tables_.word("'s"));
      end += 2;
    }
    return end;
  }
  return 0;
}

/// "p4tient", "p@tient", "$hit": if the vocabulary does not know it so but knows it read as letters.
std::uint32_t DocumentBuilder::leet(std::uint32_t at) {
  if (at < no_leet_until_) return 0;
  constexpr std::uint32_t kLongest = 32;
  char folded[kLongest];
  std::uint32_t end = at;
  std::uint32_t upper = 0;
  std::uint32_t letters = 0;
  for (; end < n_ && end - at < kLongest; ++end) {
    const unsigned char b = p_[end];
    if (!ascii_alnum(end) && (b >= 0x80 || tables_.leet(b).empty())) break;
    folded[end - at] = static_cast<char>(lower(b));
    upper += is_upper(b);
    letters += ascii_letter(end);
  }
  no_leet_until_ = end;
  while (end > at && (p_[end - 1] == '!' || p_[end - 1] == '@')) --end;
  const std::string_view plain(folded, end - at);
  if (tables_.word(plain) != kUnknownWord) return 0;
  Variant variant;
  if (!unleet(plain, tables_, leet_seen_, variant)) return 0;
  leet_seen_ = true;
  std::uint16_t looks = kLeet;
  if (is_upper(p_[at])) looks |= kCapital;
  if (upper == letters && upper > 1) looks |= kUpper;
  emit_folded(Form::word, at, end, variant.view(), looks, variant.word);
  return end;
}

/// "s***t", "s***", "pat*ent": letters hidden by asterisks, read where they can be. "**bold**" is none.
std::uint32_t DocumentBuilder::masked(std::uint32_t at, std::uint32_t from) {
  if (at > 0 && p_[at - 1] == '*') return 0;
  std::uint32_t end = from;
  std::uint32_t stars = 0;
  while (byte(end) == '*' || ascii_alnum(end)) {
    stars += p_[end] == '*';
    ++end;
  }
  const bool trailing = p_[end - 1] == '*';
  if (trailing && stars < 2) return 0;
  if (end - at <= kLongestRun) {
    char folded[kLongestRun];
    for (std::uint32_t i = at; i < end; ++i) folded[i - at] = static_cast<char>(lower(p_[i]));
    Variant variant;
    if (unmask({folded, end - at}, tables_, variant)) {
      emit_folded(Form::word, at, end, variant.view(), is_upper(p_[at]) ? kMasked | kCapital : kMasked,
                  variant.word);
      return end;
    }
  }
  Run run;
  run.end = end;
  emit_run(at, run, Form::word, kMasked);
  return end;
}

/// Splits a hashtag at capitals, digits and underscores.
std::uint32_t DocumentBuilder::hashtag(std::uint32_t at) {
  marks_ |= kHash;
  std::uint32_t end = at + 1;
  std::uint32_t letters = 0;
  Run run;
  for (;;) {
    scan(end, run);
    end = run.end;
    if (byte(end) != '_') break;
    ++end;
  }
  letters = run.letters;
  if (letters == 0) {  // "#1"
    return at + 1;
  }
  // A hashtag that the vocabulary knows as it stands stays whole.
  if (end - at - 1 <= kLongestRun) {
    char folded[kLongestRun];
    for (std::uint32_t i = at + 1; i < end; ++i) folded[i - at - 1] = static_cast<char>(lower(p_[i]));
    if (tables_.word({folded, end - at - 1}) != kUnknownWord) {
      Run whole;
      scan(at + 1, whole);
      if (whole.end == end) {
        emit_word(at + 1, whole, kHashtag);
        return end;
      }
    }
  }
  for (std::uint32_t begin = at + 1; begin < end;) {
    if (p_[begin] == '_') {
      ++begin;
      continue;
    }
    std::uint32_t i = begin + 1;
    const bool digit = ascii_digit(begin);
    if (digit) {
      while (i < end && ascii_digit(i)) ++i;
    } else {
      bool capitals = is_upper(p_[begin]);  // so far nothing but capitals
      for (; i < end && p_[i] != '_' && !ascii_digit(i); ++i) {
        const bool upper = is_upper(p_[i]);
        if (upper && !capitals) break;
        if (!upper && capitals && ascii_letter(i) &&
            i - begin > 1) {  // "NHSHeroes": the last capital is the next word's
          --i;
          break;
        }
        if (!upper) capitals = false;
      }
    }
    emit_pieces(begin, i, kHashtag);
    begin = i;
  }
  return end;
}

/// A piece of a hashtag: words that cover it, else itself.
void DocumentBuilder::emit_pieces(std::uint32_t begin, std::uint32_t end, std::uint16_t looks) {
  Run whole;
  const auto part = [&](std::uint32_t from, std::uint32_t to) {
    Run run;
    // Scanning stops by itself at the piece's end or beyond; what is beyond is taken off.
    const std::uint32_t n = n_;
    n_ = to;
    scan(from, run);
    n_ = n;
    return run;
  };
  whole = part(begin, end);
  const std::uint32_t size = end - begin;
  if (!whole.high && whole.digits == 0 && size > 3 && size <= kLongestRun) {
    char folded[kLongestRun];
    for (std::uint32_t i = 0; i < size; ++i) folded[i] = static_cast<char>(lower(p_[begin + i]));
    Split split;
    if (tables_.word({folded, size}, whole.hash) == kUnknownWord &&
        split_run({folded, size}, tables_, split)) {
      std::uint32_t from = begin;
      for (std::size_t k = 0; k < split.size; ++k) {
        const std::uint32_t to = begin + split.ends[k];
        emit_word(from, part(from, to), looks);
        from = to;
      }
      return;
    }
  }
  if (whole.letters == 0) {
    emit_run(begin, whole, Form::number, looks);
  } else {
    emit_word(begin, whole, looks);
  }
}

// ---- tokens ----

/// A word or mixed token: its possessive split off, its stretches undone.
void DocumentBuilder::emit_word(std::uint32_t begin, const Run& run, std::uint16_t looks) {
  const Form form = run.digits > 0 ? Form::mixed : Form::word;
  const std::uint32_t size = run.end - begin;
  if (size > 2 && p_[run.end - 2] == '\'' && (p_[run.end - 1] | 0x20) == 's') {
    char folded[kLongestRun];
    const std::uint32_t length = std::min<std::uint32_t>(size, kLongestRun);
    for (std::uint32_t i = 0; i < length; ++i) folded[i] = static_cast<char>(lower(p_[begin + i]));
    if (size > kLongestRun || !tables_.contraction({folded, length})) {
      Run stem;
      const std::uint32_t n = n_;
      n_ = run.end - 2;
      scan(begin, stem);
      while (stem.end < n_) {  // inner apostrophes before the last
        stem.hash = layout::hash_step(stem.hash, p_[stem.end]);
        scan(stem.end + 1, stem);
      }
      n_ = n;
      emit_word(begin, stem, looks);
      emit_folded(Form::word, run.end - 2, run.end, "'s", looks & kHashtag, tables_.word("'s"));
      return;
    }
  }
  if (run.stretched && !run.high && run.digits == 0 && size <= kLongestRun) {
    char folded[kLongestRun];
    for (std::uint32_t i = 0; i < size; ++i) folded[i] = static_cast<char>(lower(p_[begin + i]));
    Variant variant;
    if (tables_.word({folded, size}, run.hash) == kUnknownWord &&
        unstretch({folded, size}, tables_, variant)) {
      looks |= kStretched;
      if (is_upper(p_[begin])) looks |= kCapital;
      if (run.upper == run.letters) looks |= kUpper;
      emit_folded(form, begin, run.end, variant.view(), looks, variant.word);
      return;
    }
  }
  emit_run(begin, run, form, looks);
}

/// What was noted inside [begin, end) of the cleaned text; capitals are counted apart.
std::uint16_t DocumentBuilder::noted(std::uint32_t begin, std::uint32_t end, std::uint32_t& upper_letters) {
  std::uint16_t looks = 0;
  const auto& notes = clean_.notes;
  while (note_ < notes.size() && notes[note_].at < begin) ++note_;
  for (std::size_t i = note_; i < notes.size() && notes[i].at < end; ++i) {
    if (notes[i].look == kCapital) {
      ++upper_letters;
      if (notes[i].at == begin) looks |= kCapital;
    } else if (notes[i].look != kHidden || notes[i].at > begin) {
      looks |= notes[i].look;
    }
  }
  return looks;
}

Token& DocumentBuilder::start_token(Form form, std::uint32_t begin, std::uint32_t end, std::uint16_t looks) {
  std::uint32_t upper = 0;
  if (!clean_.notes.empty()) looks |= noted(begin, end, upper);
  Token token;
  token.at = original(begin, end);
  token.form = form;
  token.looks = looks;
  token.before = marks_;
  settle_sentence(token);
  if (!doc_.tokens_.empty()) {
    // Two tokens may come out of one character ("½"): then it is their gap too.
    const std::uint32_t from = doc_.tokens_.back().at.end;
    const Span gap = {std::min(from, token.at.begin), std::max(from, token.at.begin)};
    doc_.folded_.push_back(' ');
    doc_.map_.add(1, gap, gap.begin == from && gap.end - from == 1);
  }
  marks_ = 0;
  stop_ = Stop::none;
  doc_.tokens_.push_back(token);
  return doc_.tokens_.back();
}

void DocumentBuilder::finish_token(Token& token, std::size_t folded_at) {
  token.folded_at = static_cast<std::uint32_t>(folded_at);
  token.folded_size =
      static_cast<std::uint16_t>(std::min<std::size_t>(doc_.folded_.size() - folded_at, 65535));
}

/// A token whose folded form is its cleaned form in lower case.
void DocumentBuilder::emit_run(std::uint32_t begin, const Run& run, Form form, std::uint16_t looks) {
  // Links, addresses, handles and masked words come without a hash of their bytes.
  const bool hashed =
      (form == Form::word || form == Form::mixed || form == Form::number) && (looks & kMasked) == 0;
  if (is_upper(p_[begin])) looks |= kCapital;
  if (run.upper == run.letters && run.upper > 1) looks |= kUpper;
  Token& token = start_token(form, begin, run.end, looks);
  if (run.high) {
    std::uint32_t upper = run.upper;
    noted(begin, run.end, upper);
    if (upper == run.letters && upper > 1) token.looks |= kUpper;
  }
  const std::size_t folded_at = doc_.folded_.size();
  doc_.folded_.append(text(begin, run.end));
  if (run.upper != 0 || !hashed) {
    for (char& b : std::span(doc_.folded_).subspan(folded_at)) {
      b = static_cast<char>(lower(static_cast<unsigned char>(b)));
    }
  }
  if (clean_.same) {
    doc_.map_.add(run.end - begin, {begin, run.end}, true);
  } else {
    doc_.map_.add(clean_.map, begin, run.end);
  }
  finish_token(token, folded_at);
  const std::string_view folded = doc_.folded(token);
  if (hashed) {
    token.word = tables_.word(folded, run.hash);
  } else {
    token.word = folded.size() <= kLongestHost ? tables_.word(folded) : kUnknownWord;
  }
  last_end_ = run.end;
}

/// A token whose folded form is another one.
void DocumentBuilder::emit_folded(Form form, std::uint32_t begin, std::uint32_t end, std::string_view folded,
                                  std::uint16_t looks, WordId word) {
  Token& token = start_token(form, begin, end, looks);
  const std::size_t folded_at = doc_.folded_.size();
  doc_.folded_.append(folded);
  doc_.map_.add(static_cast<std::uint32_t>(folded.size()), token.at,
                folded.size() == token.at.end - token.at.begin && clean_.same);
  finish_token(token, folded_at);
  token.word = word;
  last_end_ = end;
}

// ---- sentences ----

/// Decides, now that the next token is known, whether a sentence ended in the gap before it.
void DocumentBuilder::settle_sentence(const Token& next) {
  if (doc_.tokens_.empty() || stop_ == Stop::none) return;
  const bool capital = (next.looks & kCapital) != 0;
  const bool ends = stop_ == Stop::sure || (stop_ == Stop::before_capital && capital) ||
                    (stop_ == Stop::unless_digit && next.form != Form::number && next.form != Form::mixed);
  if (!ends) return;
  constexpr std::uint32_t kOfTheNext = kOpenQuote | kOpenBracket | kCurrency | kPlus | kHash;
  close_sentence(static_cast<std::uint32_t>(doc_.tokens_.size()), marks_ & ~kOfTheNext);
}

/// Tokens from sentence_first_ up to `last` are a sentence, or several if too many: broken at
/// the last comma, dash or semicolon of the later half, else after kMaxSentence tokens.
void DocumentBuilder::close_sentence(std::uint32_t last, std::uint32_t after) {
  std::uint32_t first = sentence_first_;
  while (first < last) {
    std::uint32_t end = last;
    std::uint32_t marks = after;
    if (last - first > kMaxSentence) {
      end = first + kMaxSentence;
      for (std::uint32_t i = end; i > first + kMaxSentence / 2; --i) {
        if ((doc_.tokens_[i].before & (kComma | kDash | kSemicolon)) != 0) {
          end = i;
          break;
        }
      }
      marks = doc_.tokens_[end].before;
    }
    const auto index = static_cast<std::uint32_t>(doc_.sentences_.size());
    for (std::uint32_t i = first; i < end; ++i) doc_.tokens_[i].sentence = index;
    doc_.sentences_.push_back({first, end, marks});
    first = end;
  }
  sentence_first_ = last;
}

Document read_document(std::string_view bytes, const Tables& tables, std::pmr::memory_resource* arena) {
  return DocumentBuilder(bytes, tables, arena).build();
}

}  // namespace scruple::text
