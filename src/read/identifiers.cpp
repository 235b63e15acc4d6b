#include "read/identifiers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "read/check_digits.h"

namespace scruple::read {
namespace {

using pattern::Annotation;
using pattern::Annotations;
using text::Form;

constexpr std::uint32_t kBlank = text::kSpace | text::kNewline;
constexpr std::uint32_t kGrouping = kBlank | text::kDash | text::kStop;
constexpr std::uint32_t kLabelReach = 3;     ///< tokens between a label's last word and the number, less one
constexpr std::uint32_t kAccountReach = 6;   ///< tokens between a sort code and its account number
constexpr std::uint32_t kLongestLabel = 3;   ///< words of a label
constexpr std::uint32_t kLongestStreet = 3;  ///< words of a street's name before "Road"
constexpr std::uint32_t kMostDigits = 20;

/// Digits in groups, from a place of a strip up to where something else begins.
struct Digits {
  std::array<char, kMostDigits> text{};
  std::array<std::uint8_t, kMostDigits> groups{};
  std::uint32_t count = 0;  ///< of digits
  std::uint32_t group_count = 0;
  std::uint32_t end = 0;  ///< place in the strip

  std::string_view all() const { return {text.data(), count}; }
  bool grouped(std::initializer_list<std::uint8_t> sizes) const {
    return group_count == sizes.size() && std::equal(sizes.begin(), sizes.end(), groups.begin());
  }
};

/// Groups of digits from `from`, with gaps of `allowed` marks, while they add up to at most `most`.
Digits read_digits(const Strip& s, std::uint32_t from, std::uint32_t most, std::uint32_t allowed) {
  Digits d;
  std::uint32_t i = from;
  for (;;) {
    const std::uint32_t n = s.digits(i);
    if (n == 0 || d.count + n > most) break;
    for (std::uint32_t k = 0; k < n; ++k) d.text[d.count++] = s[i + k].c;
    d.groups[d.group_count++] = static_cast<std::uint8_t>(n);
    i += n;
    d.end = i;
    if (!s.gap(i) || (s[i].marks & ~allowed) != 0) break;
    ++i;
  }
  return d;
}

/// What follows would make more of it: a space and three digits or more that are no new number.
bool runs_on(const Strip& s, std::uint32_t end) {
  if (!s.gap(end) || (s[end].marks & ~kBlank) != 0 || (s[end].marks & text::kNewline) != 0) return false;
  return s.digits(end + 1) >= 3 && s[end + 1].c != '0';
}

/// A long number stands before, with a space only.
bool runs_in(const text::Document& document, std::uint32_t t, std::uint32_t sentence_first) {
  const auto tokens = document.tokens();
  if (t <= sentence_first || (tokens[t].before & ~static_cast<std::uint32_t>(text::kSpace)) != 0)
    return false;
  const text::Token& before = tokens[t - 1];
  return before.form == Form::number && before.folded_size >= 3;
}

enum class Line : std::uint8_t { none, mobile, landline, service };

/// The kind of a national number that begins with 0. Areas and ranges follow the national numbering plan.
Line line_of(std::string_view n, std::uint32_t first_group) {
  if (n.size() < 10 || n.size() > 11 || n[0] != '0') return Line::none;
  const bool eleven = n.size() == 11;
  switch (n[1]) {
    case '1':  // an area of four digits has seven more, one of five digits six or five
      if (n[2] == '0') return Line::none;
      return eleven || first_group == 5 || first_group == 6 ? Line::landline : Line::none;
    case '2':
      return eleven && (n[2] == '0' || n[2] == '3' || n[2] == '4' || n[2] == '8' || n[2] == '9')
                 ? Line::landline
                 : Line::none;
    case '3':
      return eleven ? Line::service : Line::none;
    case '5':
      if (eleven && (n[2] == '5' || n[2] == '6')) return Line::landline;
      return n.substr(0, 4) == "0500" && !eleven ? Line::service : Line::none;
    case '7':
      return !eleven || n[2] == '2' ? Line::none : n[2] == '0' ? Line::service : Line::mobile;
    case '8':
      if (n.substr(0, 4) == "0800" && (eleven || first_group <= 4)) return Line::service;
      return eleven && (n[2] == '0' || n[2] == '4' || n[2] == '7') ? Line::service : Line::none;
    case '9':
      return eleven && n[2] != '2' ? Line::service : Line::none;
    default:
      return Line::none;
  }
}

bool in(char c, std::string_view set) {
  return set.find(c) != std::string_view::npos;
}

/// The inward part of a postcode: a digit and two of the letters in use.
bool inward(const Strip& s, std::uint32_t i) {
  return s.digit(i) && s.letter(i + 1) && s.letter(i + 2) && !in(s[i + 1].c, "cikmov") &&
         !in(s[i + 2].c, "cikmov");
}

bool ordinal(const Strip& s, std::uint32_t i) {
  const char a = s[i + 1].c;
  const char b = s[i + 2].c;
  return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
}

bool upper(const Strip& s, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t i = from; i < to; ++i)
    if (s.letter(i) && !s[i].upper) return false;
  return true;
}

bool has_digits(const text::Token& token) {
  return token.form == Form::number || token.form == Form::mixed;
}

/// A word opens an identifier ("Flat 2", "QQ 12 34 56 C", "March 3rd 1971") only where digits
/// come soon; most words are passed over by this alone.
bool digits_follow(const text::Document& document, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kSoon = 4;
  const auto tokens = document.tokens();
  for (std::uint32_t t = token + 1; t < end && t <= token + kSoon; ++t)
    if (has_digits(tokens[t])) return true;
  return false;
}

}  // namespace

Identifiers::Identifiers(const pattern::Names& names)
    : names_(&names),
      dates_(names),
      links_(names),
      nhs_(names.cls("NHS")),
      chi_(names.cls("CHI")),
      hcn_(names.cls("HCN")),
      nino_(names.cls("NINO")),
      phone_(names.cls("PHONE")),
      postcode_(names.cls("POSTCODE")),
      vrm_(names.cls("VRM")),
      card_(names.cls("CARD")),
      iban_(names.cls("IBAN")),
      sortcode_(names.cls("SORTCODE")),
      record_(names.cls("RECORDNO")),
      address_(names.cls("ADDRESS")),
      outcode_(names.cls("OUTCODE")),
      street_(names.cls("STREET")),
      number_word_(names.cls("NUMBER_WORD")),
      service_number_(names.cls("SERVICE_NUMBER")),
      address_unit_(names.cls("ADDRESS_UNIT")),
      valid_yes_(names.feature("valid=yes")),
      valid_no_(names.feature("valid=no")),
      mobile_(names.feature("kind=mobile")),
      landline_(names.feature("kind=landline")),
      service_(names.feature("kind=service")),
      full_(names.feature("part=full")),
      out_(names.feature("part=out")),
      alone_(names.feature("alone=yes")),
      sure_(names.feature("sure=yes")),
      for_health_(names.feature("for=health")),
      for_phone_(names.feature("for=phone")),
      for_bank_(names.feature("for=bank")),
      for_vehicle_(names.feature("for=vehicle")),
      for_insurance_(names.feature("for=insurance")),
      for_version_(names.feature("for=version")) {}

std::uint32_t Identifiers::mark(const Place& place, pattern::ClassId cls, std::uint32_t last,
                                pattern::FeatureId feature) const {
  if (cls == 0) return place.token;
  Annotation annotation{.cls = cls, .first = place.token, .last = last};
  annotation.add(feature);
  place.annotations.add(annotation);
  return last;
}

const Annotation* Identifiers::at(const Place& place, std::uint32_t token, pattern::ClassId cls) const {
  const Annotation* found = nullptr;
  if (cls == 0) return nullptr;
  place.annotations.each_at(token, [&](std::uint32_t i) {
    if (place.annotations[i].cls == cls) found = &place.annotations[i];
  });
  return found;
}

bool Identifiers::labelled(const Place& place, pattern::FeatureId as) const {
  const std::uint32_t reach = kLabelReach + kLongestLabel;
  const std::uint32_t from = std::max(place.sentence_first, place.token < reach ? 0 : place.token - reach);
  bool found = false;
  for (std::uint32_t t = from; t < place.token && as != 0; ++t) {
    place.annotations.each_at(t, [&](std::uint32_t i) {
      const Annotation& a = place.annotations[i];
      found = found || (a.cls == number_word_ && number_word_ != 0 && a.has(as) && a.last <= place.token &&
                        place.token - a.last < kLabelReach);
    });
  }
  return found;
}

std::uint32_t Identifiers::sort_code(const Place& place) const {
  const Strip& s = place.strip;
  const Digits d = read_digits(s, 0, 6, text::kDash | kBlank);
  if (d.count != 6 || !s.ends(d.end) || !(d.grouped({2, 2, 2}) || d.grouped({6}))) return place.token;
  const auto tokens = place.document.tokens();
  const std::uint32_t last = s[d.end - 1].token + 1;
  std::uint32_t account = 0;
  for (std::uint32_t t = last; t < place.sentence_last && t < last + kAccountReach && account == 0; ++t)
    if (tokens[t].form == Form::number && tokens[t].folded_size == 8 &&
        place.document.folded(tokens[t]).find('.') == std::string_view::npos)
      account = t;
  const bool label = labelled(place, for_bank_);
  if (!label && (account == 0 || !d.grouped({2, 2, 2}) || (s[2].marks & text::kDash) == 0))
    return place.token;
  mark(place, sortcode_, last);
  if (account != 0 && sortcode_ != 0)
    place.annotations.add({.cls = sortcode_, .first = account, .last = account + 1});
  return last;
}

std::uint32_t Identifiers::phone(const Place& place) const {
  const Strip& s = place.strip;
  if (const Annotation* short_number = at(place, place.token, service_number_)) {
    if (labelled(place, for_phone_) || short_number->last > place.token + 1)
      return mark(place, phone_, short_number->last, service_);
  }
  if (!s.digit(0)) return place.token;
  const auto tokens = place.document.tokens();
  const bool plus = (tokens[place.token].before & text::kPlus) != 0 ||
                    (place.token > place.sentence_first && tokens[place.token - 1].form == Form::sign &&
                     place.document.source(tokens[place.token - 1].at) == "+");
  constexpr std::uint32_t kAllowed = kGrouping | text::kSlash | text::kOpenBracket | text::kCloseBracket;

  // To national form: what stands for +44 goes, a nought stands before.
  std::array<char, kMostDigits> national{};
  std::uint32_t count = 0;
  std::uint32_t first_group = 0;
  std::uint32_t i = 0;
  bool abroad = false;
  const std::uint32_t lead = s.digits(0);
  std::uint32_t code = 0;
  if (plus && s[0].c == '4' && s[1].c == '4') code = 2;
  if (!plus && lead >= 4 && s[0].c == '0' && s[1].c == '0' && s[2].c == '4' && s[3].c == '4') code = 4;
  if (!plus && code == 0 && (lead == 2 || lead == 12) && s[0].c == '4' && s[1].c == '4' &&
      s[lead == 2 ? 3 : 2].c == '7')
    code = 2;
  if (code != 0 && lead >= code) {
    national[count++] = '0';
    i = code;
    if (s.gap(i)) ++i;
    if (s.digits(i) == 1 && s[i].c == '0' && s.gap(i + 1)) i += 2;  // "(0)"
  } else if (plus) {
    abroad = true;
  } else if (s[0].c != '0') {
    return place.token;
  }
  Line best = Line::none;
  std::uint32_t best_end = 0;
  std::uint32_t groups = 0;
  bool small_groups = false;
  for (;;) {
    const std::uint32_t n = s.digits(i);
    if (n == 0 || count + n > (abroad ? 15U : 11U)) break;
    if (groups++ == 0) first_group = n + count;
    small_groups = small_groups || (n < 2 && groups > 1 && !abroad);
    for (std::uint32_t k = 0; k < n; ++k) national[count++] = s[i + k].c;
    i += n;
    const bool fits_groups = !small_groups && (code != 0 || abroad || first_group >= 3 ||
                                               (first_group == 2 && count == 11 && groups <= 4));
    if (s.ends(i)) {
      const Line line = abroad ? (count >= 9 ? Line::landline : Line::none)
                               : line_of({national.data(), count}, first_group);
      if (line != Line::none && fits_groups) {
        best = line;
        best_end = i;
      }
    }
    if (!s.gap(i) || (s[i].marks & ~kAllowed) != 0) break;
    ++i;
  }
  if (best == Line::none) return place.token;
  // Six and four digits may be a CHI number; its check digit decides.
  if (!plus && code == 0 && count == 10 && day_of_month(s.value(0, 2), 1) &&
      modulus_11({national.data(), 10}) && (first_group == 6 || first_group == 10))
    return place.token;
  const auto feature = best == Line::mobile ? mobile_ : best == Line::landline ? landline_ : service_;
  return mark(place, phone_, s[best_end - 1].token + 1, feature);
}

std::uint32_t Identifiers::iban(const Place& place) const {
  const Strip& s = place.strip;
  if (!s.letter(0) || !s.letter(1) || !s.digit(2) || !s.digit(3)) return place.token;
  constexpr std::size_t kLeast = 15;
  constexpr std::size_t kMost = 34;
  constexpr std::size_t kBritish = 22;
  std::array<char, kMost> text{};
  std::size_t count = 0;
  const bool british = s[0].c == 'g' && s[1].c == 'b';
  std::uint32_t group = 0;
  std::uint32_t best = 0;
  std::uint32_t shaped = 0;
  for (std::uint32_t i = 0; i < s.size() && count < kMost; ++i) {
    if (s.gap(i)) {
      if ((s[i].marks & ~(kBlank | text::kDash)) != 0 || group != 4) break;
      group = 0;
      continue;
    }
    text[count++] = s[i].c;
    ++group;
    if (!s.ends(i + 1) || count < kLeast) continue;
    if (modulus_97({text.data(), count})) best = i + 1;
    if (british && count == kBritish) shaped = i + 1;
  }
  if (best != 0) return mark(place, iban_, s[best - 1].token + 1, valid_yes_);
  return shaped != 0 ? mark(place, iban_, s[shaped - 1].token + 1, valid_no_) : place.token;
}

std::uint32_t Identifiers::insurance(const Place& place) const {
  const Strip& s = place.strip;
  if (!s.letter(0) || !s.letter(1)) return place.token;
  std::uint32_t i = 2;
  std::uint32_t digits = 0;
  const auto skip_gap = [&] {
    if (s.gap(i) && (s[i].marks & ~(kBlank | text::kDash)) == 0) ++i;
  };
  skip_gap();
  while (digits < 6 && s.digits(i) > 0) {
    while (digits < 6 && s.digit(i)) {
      ++digits;
      ++i;
    }
    if (digits < 6) skip_gap();
  }
  if (digits != 6) return place.token;
  // QQ is the pair of the specimen number, which people copy when they make one up.
  const bool specimen = s[0].c == 'q' && s[1].c == 'q';
  if (!specimen && (in(s[0].c, "dfiquv") || in(s[1].c, "dfiquvo"))) return place.token;
  constexpr std::array<std::string_view, 7> kUnused = {"bg", "gb", "nk", "kn", "tn", "nt", "zz"};
  const std::array<char, 2> pair = {s[0].c, s[1].c};
  if (std::find(kUnused.begin(), kUnused.end(), std::string_view(pair.data(), 2)) != kUnused.end())
    return place.token;
  const std::uint32_t without = i;
  skip_gap();
  if (s.letters(i) == 1 && s[i].c >= 'a' && s[i].c <= 'd' && s.ends(i + 1) && (s[i].upper || !s[0].upper))
    return mark(place, nino_, s[i].token + 1);
  return s.ends(without) && labelled(place, for_insurance_) ? mark(place, nino_, s[without - 1].token + 1)
                                                            : place.token;
}

std::uint32_t Identifiers::postcode(const Place& place) const {
  const Strip& s = place.strip;
  if (!s.letter(0)) return place.token;
  if (const Annotation* outcode = at(place, place.token, outcode_)) {
    std::uint32_t i = 0;
    while (i < s.size() && !s.gap(i)) ++i;
    if (s.gap(i) && (s[i].marks & ~(kBlank | text::kDash)) == 0 && inward(s, i + 1) && s.ends(i + 4) &&
        upper(s, 0, i) == upper(s, i + 1, i + 4) && (s[i + 2].upper || !ordinal(s, i + 1)))
      return mark(place, postcode_, s[i + 1].token + 1, full_);
    if (outcode->has(alone_) && upper(s, 0, i) && s.ends(i))
      return mark(place, postcode_, outcode->last, out_);
    return place.token;
  }
  // Written on: the last three are the inward part.
  std::uint32_t n = 0;
  while (n < s.size() && !s.gap(n)) ++n;
  const std::uint32_t letters = s.letters(0);
  if (n < 5 || n > 7 || letters > 2 || !s.ends(n) || !inward(s, n - 3)) return place.token;
  const std::uint32_t out = n - 3;
  const std::uint32_t district = s.digits(letters);
  const bool shape = (letters + 1 == out && s.digit(letters)) ||
                     (letters + 2 == out && s.digit(letters) && (district >= 2 || s.letter(letters + 1)));
  if (!shape) return place.token;
  std::array<char, 8> pair = {'a', 'r', 'e', 'a', '='};
  for (std::uint32_t k = 0; k < letters; ++k) pair[5 + k] = s[k].c;
  if (names_->feature({pair.data(), 5 + letters}) == 0) return place.token;
  return mark(place, postcode_, s[0].token + 1, full_);
}

std::uint32_t Identifiers::card(const Place& place) const {
  const Strip& s = place.strip;
  if (!s.digit(0) || s[0].c == '0') return place.token;
  Digits d = read_digits(s, 0, 19, kBlank | text::kDash);
  if (d.count < 13 || !s.ends(d.end) || runs_on(s, d.end) ||
      runs_in(place.document, place.token, place.sentence_first))
    return place.token;
  const bool grouped = d.grouped({4, 4, 4, 4}) || d.grouped({4, 6, 5}) || d.grouped({4, 4, 4, 4, 3});
  if (d.group_count > 1 && !grouped) return place.token;
  const char first = s[0].c;
  // Thirteen digits are as often the bar code of a book or a tin.
  const bool shape = d.count == 13   ? first == '4'
                     : d.count == 14 ? first == '3'
                     : d.count == 15 ? first == '3'
                                     : first >= '2' && first <= '6' && first != '7';
  if (!shape) return place.token;
  const bool valid = luhn(d.all());
  if (!valid && !(grouped && labelled(place, for_bank_))) return place.token;
  return mark(place, card_, s[d.end - 1].token + 1, valid ? valid_yes_ : valid_no_);
}

std::uint32_t Identifiers::health(const Place& place) const {
  const Strip& s = place.strip;
  const Digits d = read_digits(s, 0, 10, kGrouping);
  if (d.count != 10 || !s.ends(d.end)) return place.token;
  const bool chi_groups = d.grouped({6, 4});
  if (!(d.grouped({10}) || d.grouped({3, 3, 4}) || d.grouped({3, 7}) || d.grouped({3, 3, 2, 2}) ||
        chi_groups))
    return place.token;
  // Gaps of one kind, and full stops between three groups only: a decimal is none.
  for (std::uint32_t i = 0, first = 0; i < d.end; ++i) {
    if (!s.gap(i)) continue;
    if (first == 0) first = s[i].marks;
    if (((s[i].marks | first) & text::kStop) != 0 && (s[i].marks != first || !d.grouped({3, 3, 4})))
      return place.token;
  }
  if (runs_on(s, d.end) || runs_in(place.document, place.token, place.sentence_first)) return place.token;
  const bool right = modulus_11(d.all());
  const auto valid = right ? valid_yes_ : valid_no_;
  const std::uint32_t last = s[d.end - 1].token + 1;
  const auto two = [&](std::size_t at) {
    return static_cast<std::uint32_t>((d.text[at] - '0') * 10 + (d.text[at + 1] - '0'));
  };
  if (day_of_month(two(0), two(2))) return mark(place, chi_, last, valid);
  // Six and four with a day that no month has: written as a CHI number, and a wrong one.
  if (chi_groups)
    return two(0) >= 1 && two(0) <= 31 && day_of_month(1, two(2)) ? mark(place, chi_, last, valid_no_)
                                                                  : place.token;
  const std::uint32_t lead = two(0) * 10 + static_cast<std::uint32_t>(d.text[2] - '0');
  if (lead >= 320 && lead <= 399) return mark(place, hcn_, last, valid);
  if (d.text[0] == '0') return place.token;
  return mark(place, nhs_, last, valid);
}

std::uint32_t Identifiers::vehicle(const Place& place) const {
  const Strip& s = place.strip;
  const std::uint32_t letters = s.letters(0);
  if (letters == 0 || letters > 3) return place.token;
  const std::uint32_t digits = s.digits(letters);
  const std::uint32_t mid = letters + digits;
  const bool label = labelled(place, for_vehicle_);
  const auto end_of = [&](std::uint32_t i) { return s[i - 1].token + 1; };
  if (digits == 0) {
    // "ABC 123D" of before 1983, if it is said to be one: three letters and three digits are much else.
    const std::uint32_t n = letters == 3 && label && s.gap(3) ? s.digits(4) : 0;
    const bool suffix = n > 0 && n <= 3 && s.letters(4 + n) == 1 && s.ends(5 + n);
    return suffix ? mark(place, vrm_, end_of(5 + n)) : place.token;
  }
  const bool apart = s.gap(mid) && (s[mid].marks & ~static_cast<std::uint32_t>(kBlank)) == 0;
  const std::uint32_t tail = apart ? mid + 1 : mid;
  const std::uint32_t rest = s.letters(tail);
  if (!label && !upper(s, 0, tail + rest)) return place.token;
  if (letters == 3 && digits <= 3 && label && rest == 1 && s.ends(tail + 1))
    return mark(place, vrm_, end_of(tail + 1));
  if (rest != 3 || !s.ends(tail + 3)) return place.token;
  // Apart, the last letters are no word that the knowledge knows ("CT12 THE").
  if (apart && !label && place.document.tokens()[s[tail].token].word != text::kUnknownWord)
    return place.token;
  for (std::uint32_t i = tail; i < tail + 3; ++i)
    if (s[i].c == 'i' || s[i].c == 'q') return place.token;
  if (letters == 2 && digits == 2) {
    const std::uint32_t age = s.value(2, 2);
    const bool issued = (age >= 2 && age <= 30) || (age >= 51 && age <= 80);
    return issued && s[0].c != 'i' && s[0].c != 'q' && s[0].c != 'z' ? mark(place, vrm_, end_of(tail + 3))
                                                                     : place.token;
  }
  if (letters == 1 && digits <= 3 && s[letters].c != '0' && !in(s[0].c, "iouz") &&
      (label || (digits == 3) || !apart))
    return digits >= 2 || label ? mark(place, vrm_, end_of(tail + 3)) : place.token;
  return place.token;
}

std::uint32_t Identifiers::record(const Place& place) const {
  const Strip& s = place.strip;
  const std::uint32_t letters = s.letters(0);
  if (letters == 0 || letters > 3) return place.token;
  const std::uint32_t digits = s.digits(letters);
  const std::uint32_t tail = s.letters(letters + digits);
  if (digits < 5 || digits > 9 || tail > 1 || !s.ends(letters + digits + tail)) return place.token;
  return mark(place, record_, s[0].token + 1);
}

std::uint32_t Identifiers::address(const Place& place) const {
  const auto tokens = place.document.tokens();
  const Strip& s = place.strip;
  const std::uint32_t digits = s.digits(0);
  if (digits == 0 || digits > 4 || s[0].c == '0') return place.token;
  if (s.letters(digits) > 1 || !s[digits + s.letters(digits) - 1].last) return place.token;
  std::uint32_t from = place.token + 1;
  constexpr std::uint32_t kTo = text::kDash | text::kSlash;
  if (from < place.sentence_last && (tokens[from].before & ~kTo) == 0 && tokens[from].form == Form::number)
    ++from;  // "12-14"
  constexpr std::uint32_t kBetween = kBlank | text::kComma;
  for (std::uint32_t t = from; t < place.sentence_last && t <= from + kLongestStreet; ++t) {
    const text::Token& token = tokens[t];
    const std::uint32_t allowed =
        t == from ? kBetween : static_cast<std::uint32_t>(kBlank) | text::kStop | text::kApostrophe;
    if (token.form != Form::word || (token.before & ~allowed) != 0) return place.token;
    const bool follows_capital = t + 1 < place.sentence_last &&
                                 (tokens[t + 1].before & ~static_cast<std::uint32_t>(text::kSpace)) == 0 &&
                                 at(place, t + 1, street_) != nullptr;
    const Annotation* street = t > from && !follows_capital ? at(place, t, street_) : nullptr;
    if (street == nullptr) continue;
    bool capitals = true;
    bool shouting = true;
    for (std::uint32_t k = from; k <= t; ++k) {
      const bool possessive = place.document.folded(tokens[k]) == "'s";
      capitals = capitals && (possessive || (tokens[k].looks & text::kCapital) != 0);
      shouting = shouting && (possessive || (tokens[k].looks & text::kUpper) != 0);
    }
    // Without capitals only "road" and the like will do, after one word that is none of everybody's.
    const bool plain = street->has(sure_) && t == from + 1 && at(place, from, street_) == nullptr;
    if (!(capitals && !shouting) && !plain) return place.token;
    // "Flat 2, 14 Rowan Close": the dwelling belongs to it.
    std::uint32_t first = place.token;
    if (first >= place.sentence_first + 2 &&
        (tokens[first - 1].form == Form::number || tokens[first - 1].form == Form::mixed) &&
        at(place, first - 2, address_unit_) != nullptr)
      first -= 2;
    if (address_ != 0) place.annotations.add({.cls = address_, .first = first, .last = t + 1});
    return address_ != 0 ? t + 1 : place.token;
  }
  return place.token;
}

void Identifiers::mark(const text::Document& document, Annotations& annotations) const {
  const auto tokens = document.tokens();
  StripRun strips;
  std::uint32_t t = 0;
  while (t < tokens.size()) {
    const text::Token& token = tokens[t];
    if (token.form == Form::link) {
      links_.mark_at(document, t, annotations);
      ++t;
      continue;
    }
    const auto& sentence = document.sentences()[token.sentence];
    const bool short_or_known =
        token.form == Form::word && (token.folded_size <= 3 || token.word != text::kUnknownWord);
    const bool worth = has_digits(token) || (short_or_known && (digits_follow(document, t, sentence.last) ||
                                                                dates_.names_moment(annotations, t)));
    if (!worth || !free_before(document, t)) {
      ++t;
      continue;
    }
    const Strip strip = strips.from(document, t);
    const Place place{document, annotations, t, sentence.first, sentence.last, strip};
    std::uint32_t next = t;
    const bool version = labelled(place, for_version_);
    if (!version) {
      next = sort_code(place);
      if (next == t) next = dates_.mark_at(document, t, strip, annotations);
      if (next == t) next = phone(place);
      if (next == t) next = iban(place);
      if (next == t) next = insurance(place);
      if (next == t) next = vehicle(place);
      if (next == t) next = postcode(place);
      if (next == t) next = card(place);
      if (next == t) next = health(place);
      if (next == t) next = record(place);
      if (next == t) next = address(place);
    }
    t = std::max(next, t + 1);
  }
}

}  // namespace scruple::read
