#include "read/names.h"

#include <algorithm>
#include <string_view>

namespace scruple::read {

using pattern::Annotation;
using pattern::Annotations;
using text::Form;

namespace {

constexpr std::uint32_t kLongestName = 4;  ///< parts after a title or a given name
constexpr std::uint32_t kBlank = text::kSpace;

/// What is known of a token, as bits.
constexpr std::uint32_t kWord = 1u << 0;
constexpr std::uint32_t kCap = 1u << 1;
constexpr std::uint32_t kLetter = 1u << 2;  ///< one capital letter
constexpr std::uint32_t kForename = 1u << 3;
constexpr std::uint32_t kForenameHigh = 1u << 4;  ///< an everyday word too
constexpr std::uint32_t kForenameSome = 1u << 5;
constexpr std::uint32_t kForenameCommon = 1u << 6;
constexpr std::uint32_t kSurname = 1u << 7;
constexpr std::uint32_t kSurnameHigh = 1u << 8;
constexpr std::uint32_t kUnknown = 1u << 9;       ///< in no list and no rule
constexpr std::uint32_t kPlace = 1u << 10;        ///< a place that most people know
constexpr std::uint32_t kOther = 1u << 11;        ///< part of the name of something else
constexpr std::uint32_t kOtherPhrase = 1u << 12;  ///< and that has several words
constexpr std::uint32_t kBody = 1u << 13;         ///< makes a name before it that of a place or body
constexpr std::uint32_t kTitleCivil = 1u << 14;
constexpr std::uint32_t kTitleProfessional = 1u << 15;
constexpr std::uint32_t kTitleWeak = 1u
                                     << 16;  ///< a title that is more often a word: "sister", "miss", "uncle"
constexpr std::uint32_t kTitleKin = 1u << 17;
constexpr std::uint32_t kSaint = 1u << 18;
constexpr std::uint32_t kParticle = 1u << 19;
constexpr std::uint32_t kMask = 1u << 20;
constexpr std::uint32_t kCare = 1u << 21;
constexpr std::uint32_t kUpper = 1u << 22;
constexpr std::uint32_t kSurnameCommon = 1u << 23;
constexpr std::uint32_t kForenameLittle = 1u << 25;  ///< a word in lower case
constexpr std::uint32_t kForenameMost = 1u << 26;
constexpr std::uint32_t kStreet = 1u << 27;
constexpr std::uint32_t kVillage = 1u << 24;  ///< a place of any size: families are named after places
constexpr std::uint32_t kTitle = kTitleCivil | kTitleProfessional | kTitleWeak | kTitleKin;

}  // namespace

/// One sentence: bits of its tokens, then names from left to right.
class SentenceNames {
 public:
  SentenceNames(const NameFinder& finder, const text::Document& document, const text::Sentence& sentence,
                Annotations& annotations)
      : f_(finder),
        document_(document),
        annotations_(annotations),
        first_(sentence.first),
        size_(std::min(sentence.last - sentence.first, text::kMaxSentence)) {
    for (std::uint32_t i = 0; i < size_; ++i) look(i);
    shouting_ = upper_ >= 4 && upper_ * 10 >= words_ * 6;
    headline_ = capitals_ >= 5 && capitals_ * 10 >= words_ * 7;
  }

  void mark() {
    std::uint32_t i = 0;
    while (i < size_) {
      std::uint32_t next = titled(i);
      if (next == i) next = given(i);
      if (next == i) next = initialled(i);
      if (next == i) next = listed(i);
      i = std::max(next, i + 1);
    }
  }

 private:
  bool is(std::uint32_t i, std::uint32_t bits) const { return i < size_ && (bits_[i] & bits) != 0; }
  const text::Token& token(std::uint32_t i) const { return document_.tokens()[first_ + i]; }
  /// Nothing but a blank before it, or marks of `besides`.
  bool joined(std::uint32_t i, std::uint32_t besides = 0) const {
    return i < size_ && (token(i).before & ~(kBlank | besides)) == 0;
  }
  /// Its capital says something: not the first word, not shouted.
  bool telling(std::uint32_t i) const {
    if (!is(i, kCap) || shouting_) return false;
    if (i == 0 || headline_ || !is(i - 1, kWord)) return false;
    constexpr std::uint32_t kFresh =
        text::kOpenQuote | text::kColon | text::kBar | text::kNewline | text::kStop;
    return (token(i).before & kFresh) == 0;
  }

  void look(std::uint32_t i);
  void look(std::uint32_t i, const Annotation& a);
  std::uint32_t titled(std::uint32_t i);
  std::uint32_t given(std::uint32_t i);
  std::uint32_t initialled(std::uint32_t i);
  std::uint32_t listed(std::uint32_t i);
  bool family_name(std::uint32_t i, bool sure) const;
  bool person(std::uint32_t i, std::uint32_t next) const;
  std::uint32_t more(std::uint32_t i, bool sure, bool& full) const;
  std::uint32_t add(std::uint32_t from, std::uint32_t to, pattern::FeatureId kind, pattern::FeatureId title);

  const NameFinder& f_;
  const text::Document& document_;
  Annotations& annotations_;
  std::uint32_t first_;
  std::uint32_t size_;
  std::array<std::uint32_t, text::kMaxSentence> bits_{};
  std::uint32_t words_ = 0, upper_ = 0, capitals_ = 0;
  bool shouting_ = false;
  bool headline_ = false;  ///< most words have capitals
};

void SentenceNames::look(std::uint32_t i) {
  const text::Token& t = token(i);
  std::uint32_t& bits = bits_[i];
  if (t.form == Form::word && (t.looks & text::kHashtag) == 0) {
    bits |= kWord;
    if ((t.looks & text::kCapital) != 0)
      bits |= t.folded_size > 1 ? kCap : document_.folded(t) != "i" ? kLetter | kCap : 0U;
    if ((t.looks & text::kUpper) != 0) bits |= kUpper;
    if ((t.looks & text::kMasked) != 0) bits |= kMask;
    if (t.word == text::kUnknownWord && t.folded_size >= 3) bits |= kUnknown;
    if (t.folded_size > 1) {
      ++words_;
      upper_ += (t.looks & text::kUpper) != 0;
      capitals_ += (t.looks & text::kCapital) != 0;
    }
  }
  annotations_.each_at(first_ + i, [&](std::uint32_t a) { look(i, annotations_[a]); });
}

void SentenceNames::look(std::uint32_t i, const Annotation& a) {
  const std::uint32_t length = std::min(a.last - a.first, size_ - i);
  const auto cover = [&](std::uint32_t bits) {
    for (std::uint32_t k = 0; k < length; ++k) bits_[i + k] |= bits;
  };
  if (a.cls == 0) return;
  if (a.cls == f_.forename_ && length == 1) {
    bits_[i] |= kForename | (a.has(f_.high_) ? kForenameHigh : 0) | (a.has(f_.some_) ? kForenameSome : 0) |
                (a.has(f_.common_) || a.has(f_.most_) ? kForenameCommon : 0) |
                (a.has(f_.most_) ? kForenameMost : 0) | (a.has(f_.little_) ? kForenameLittle : 0);
  } else if (a.cls == f_.surname_ && length == 1) {
    bits_[i] |= kSurname | (a.has(f_.high_) ? kSurnameHigh : 0) | (a.has(f_.common_) ? kSurnameCommon : 0);
  } else if (a.cls == f_.title_) {
    if (a.has(f_.saint_)) {
      bits_[i] |= kSaint;
    } else if (!a.has(f_.strong_)) {
      bits_[i + length - 1] |= a.has(f_.civil_) || a.has(f_.clergy_) ? kTitleWeak | kTitleCivil
                               : a.has(f_.professional_)             ? kTitleWeak | kTitleProfessional
                                                                     : kTitleWeak | kTitleKin;
    } else {
      bits_[i + length - 1] |= a.has(f_.professional_) ? kTitleProfessional : kTitleCivil;
    }
  } else if (a.cls == f_.place_) {
    if (length > 1) cover(kOther | kOtherPhrase);
    if (length == 1) bits_[i] |= kVillage;
    if (length == 1 && (a.has(f_.band3_) || a.has(f_.band4_) || a.has(f_.band5_))) bits_[i] |= kPlace;
  } else if (a.cls == f_.particle_) {
    bits_[i] |= kParticle;
  } else if (a.cls == f_.patient_word_) {
    bits_[i] |= kCare;
  } else if (std::find(f_.others_.begin(), f_.others_.end(), a.cls) != f_.others_.end()) {
    cover(length > 1 ? kOther | kOtherPhrase : kOther);
  }
  if (a.has(f_.sure_) && (a.cls == f_.street_ || a.cls == f_.bodies_[4])) bits_[i] |= kStreet;
  if (std::find(f_.bodies_.begin(), f_.bodies_.end(), a.cls) != f_.bodies_.end()) bits_[i] |= kBody;
}

std::uint32_t SentenceNames::add(std::uint32_t from, std::uint32_t to, pattern::FeatureId kind,
                                 pattern::FeatureId title) {
  Annotation name{.cls = f_.name_, .first = first_ + from, .last = first_ + to};
  name.add(kind);
  name.add(title);
  annotations_.add(name);
  return to;
}

/// A capital word that can stand after a given name. If `sure`, what stands before leaves no doubt.
bool SentenceNames::family_name(std::uint32_t i, bool sure) const {
  if (!is(i, kWord) || is(i, kOtherPhrase)) return false;
  if (is(i, kMask)) return true;
  if (!is(i, kCap) || is(i, kLetter)) return false;
  if (sure) return !is(i, kTitle) || is(i, kSurname | kForename);
  if (is(i, kSurname)) return !is(i, kSurnameHigh);
  return is(i, kUnknown | kVillage) || (is(i, kForename) && !is(i, kForenameHigh));
}

/// Goes on over the parts of a name that begins before i.
std::uint32_t SentenceNames::more(std::uint32_t i, bool sure, bool& full) const {
  std::uint32_t parts = 0;
  while (i < size_ && parts < kLongestName) {
    if (parts > 0 || full) sure = false;
    const bool hyphen =
        i > 0 && (token(i).before & ~static_cast<std::uint32_t>(text::kDash)) == 0 && token(i).before != 0;
    if (!hyphen && !joined(i, i > 0 && is(i - 1, kLetter) ? static_cast<std::uint32_t>(text::kStop) : 0U))
      break;
    if (is(i, kLetter) && !hyphen && i + 1 < size_ && family_name(i + 1, false) &&
        joined(i + 1, text::kStop)) {  // a middle initial
      ++i;
      ++parts;
      continue;
    }
    if (is(i, kParticle) && i + 1 < size_ && joined(i + 1) && family_name(i + 1, true)) {
      i += 2;
      ++parts;
      full = true;
      continue;
    }
    if (!family_name(i, sure || hyphen)) break;
    ++i;
    ++parts;
    full = true;
  }
  return i;
}

/// What follows does not make it the name of a street, a ward, a firm.
bool SentenceNames::person(std::uint32_t from, std::uint32_t next) const {
  for (std::uint32_t i = from; i < next; ++i)
    if (is(i, kOtherPhrase)) return false;
  if (from > 0 && is(from - 1, kSaint) && joined(from, text::kStop)) return false;
  return !(joined(next) && (is(next, kStreet) || (is(next, kBody) && is(next, kCap))));
}

std::uint32_t SentenceNames::titled(std::uint32_t i) {
  if (!is(i, kTitle) || i + 1 >= size_ || !joined(i + 1, text::kStop)) return i;
  if (is(i, kOtherPhrase)) return i;
  const bool weak = is(i, kTitleWeak);
  const auto title = is(i, kTitleProfessional) ? f_.title_professional_
                     : is(i, kTitleCivil)      ? f_.title_yes_
                                               : f_.title_no_;
  const std::uint32_t next = i + 1;
  if (is(next, kTitle) && !is(next, kSurname | kForename)) return i;  // "Sister Mrs ...": the next one has it
  // "gives you MS. Refuse": short words in capitals are short forms, unless the name is in capitals too.
  if (is(i, kUpper) && is(i, kTitleCivil) && token(i).folded_size < 3 && !is(next, kUpper) &&
      ((token(next).before & text::kStop) != 0 || !is(next, kSurname | kUnknown)))
    return i;
  if (weak) {
    // "Nurse Jones", "Aunt Doreen": capitals on both, and the second one like a name.
    if (!is(next, kCap) || is(next, kLetter) || shouting_ || (token(next).before & text::kStop) != 0)
      return i;
    if (!is(next, kForename | kSurname | kUnknown)) return i;
    if (!is(i, kCap) && (is(next, kSurnameHigh | kForenameHigh) || !is(next, kForename | kSurname))) return i;
    if (is(next, kUpper) && !is(i, kUpper)) return i;
    if (is(next, kForenameHigh | kSurnameHigh) && i == 0) return i;
    bool full = false;
    const std::uint32_t end = more(next, true, full);
    if (end == next || !person(next, end)) return i;
    const bool first = end == next + 1 && is(next, kForename) && !is(next, kSurnameCommon);
    return add(i, end, end > next + 1 ? f_.full_ : first ? f_.first_ : f_.last_, title);
  }
  if (is(next, kLetter) || (token(next).form == Form::word && token(next).folded_size == 1 &&
                            document_.folded(token(next)) != "i")) {
    // "Mr B", "Mrs A.", "mr b", and "Mr J. Smith".
    bool full = false;
    std::uint32_t end = next + 1;
    while (is(end, kLetter) && joined(end, text::kStop)) ++end;
    if (family_name(end, true) && joined(end, text::kStop)) end = more(end, true, full);
    return add(i, end, full ? f_.full_ : f_.initials_, title);
  }
  // "the dr. However": the full stop ends the sentence.
  const bool stopped = (token(next).before & text::kStop) != 0 && !is(i, kCap);
  if (stopped && !is(next, kForename | kSurname | kVillage)) return i;
  if (is(next, kCap) || is(next, kMask)) {
    bool full = false;
    const bool given_first = is(next, kForename) && !is(next, kOtherPhrase);
    std::uint32_t end = next;
    if (is(next, kParticle) && is(next + 1, kCap)) ++end;
    if (is(end, kOtherPhrase)) return i;
    const std::uint32_t start = end;
    end = std::max(more(end, true, full), start);
    if (end == start) {
      if (!is(start, kWord)) return i;
      end = start + 1;
    }
    // After a title and a given name any family name will do: "Dr Imogen Vale-Harte".
    if (end == start + 1 && given_first && joined(end) && is(end, kCap) && is(end, kSurname) &&
        !is(end, kBody))
      end = std::max(more(end, true, full), end);
    if (!person(next, end)) return i;
    const bool two = end > start + 1;
    return add(i, end, two ? f_.full_ : given_first && !is(start, kSurname) ? f_.first_ : f_.last_, title);
  }
  // "mr jones", "mrs askwith"
  if (is(i, kUpper)) return i;
  if (!is(next, kWord) || is(next, kOtherPhrase) || token(next).folded_size < 3) return i;
  const bool like_name = is(next, kSurname | kVillage) || (is(next, kForename) && !is(next, kForenameHigh)) ||
                         (is(next, kUnknown) && is(i, kTitleCivil));
  if (!like_name) return i;
  const std::uint32_t end =
      joined(next + 1) && is(next, kForename) && is(next + 1, kSurname) && !is(next + 1, kSurnameHigh)
          ? next + 2
          : next + 1;
  return add(i, end,
             end == next + 2                              ? f_.full_
             : is(next, kForename) && !is(next, kSurname) ? f_.first_
                                                          : f_.last_,
             title);
}

std::uint32_t SentenceNames::given(std::uint32_t i) {
  if (!is(i, kForename) || !is(i, kWord) || is(i, kOtherPhrase)) return i;
  const bool high = is(i, kForenameHigh);
  if (!is(i, kCap) || shouting_) {
    // Without the help of capitals.
    if (high || is(i, kForenameSome | kForenameLittle) || !is(i, kForenameCommon) || is(i, kOther | kPlace))
      return i;
    const bool surname = joined(i + 1) && is(i + 1, kSurname) && !is(i + 1, kSurnameHigh | kOther) &&
                         token(i + 1).folded_size > 3;
    if (surname && person(i, i + 2)) return add(i, i + 2, f_.full_, f_.title_no_);
    if (token(i).folded_size < (is(i, kForenameMost) ? 4 : 5) || (shouting_ && is(i + 1, kBody))) return i;
    return add(i, i + 1, f_.first_, f_.title_no_);
  }
  bool full = false;
  std::uint32_t end = more(i + 1, false, full);
  if (end > i + 1) {
    const bool certain = !high || (telling(i) && is(end - 1, kSurname) && !is(end - 1, kSurnameHigh));
    if (certain && person(i, end)) {
      return add(i, end, full ? f_.full_ : f_.first_, f_.title_no_);
    }
    if (!person(i, end)) return end;
  }
  // A given name beside a family name that is a word too: "Doreen Hill".
  if (!high && !is(i, kForenameSome | kPlace) && is(i, kForenameCommon) && joined(i + 1) && is(i + 1, kCap) &&
      is(i + 1, kSurname) && !is(i + 1, kBody | kOther | kLetter))
    return person(i, i + 2) ? add(i, i + 2, f_.full_, f_.title_no_) : i + 2;
  if (high || is(i, kOther | kPlace) || !person(i, i + 1)) return i;
  if (token(i).folded_size < 3) return i;
  if (is(i, kForenameSome) && !telling(i)) return i;
  // A word stressed, or a short form: "TED", "CHI".
  if (is(i, kUpper) &&
      (is(i, kForenameSome | kForenameLittle) || !is(i, kForenameMost) || token(i).folded_size < 4))
    return i;
  if (!is(i, kForenameCommon) && !telling(i) && (headline_ || token(i).folded_size < 5 || is(i + 1, kCap)))
    return i;
  return add(i, i + 1, f_.first_, f_.title_no_);
}

/// "J. Okafor", "J S Okafor"; "J.S." after a word for a patient.
std::uint32_t SentenceNames::initialled(std::uint32_t i) {
  if (!is(i, kLetter) || shouting_) return i;
  // ":D. Sorry" is a face.
  const bool face = (token(i).before & (text::kColon | text::kSemicolon)) != 0;
  // "Row F. Pray for us", "2nd Q. Proof": the letter ends what stands before it.
  const bool ends = i > 0 && joined(i) && (is(i - 1, kCap) || token(i - 1).form != Form::word);
  std::uint32_t end = i + 1;
  bool stops = false;
  while (is(end, kLetter) && joined(end, text::kStop) && end < i + 3) {
    stops = stops || (token(end).before & text::kStop) != 0;
    ++end;
  }
  if (joined(end, text::kStop) && is(end, kCap | kMask) && !is(end, kLetter | kOther | kBody)) {
    const bool stop = (token(end).before & text::kStop) != 0;
    const bool name = is(end, kSurname) && !is(end, kSurnameHigh);
    if ((name && !(ends && stop)) ||
        (stop && !face && !ends && end == i + 1 && i > 0 && joined(i) && is(end, kUnknown | kVillage)))
      return add(i, end + 1, f_.full_, f_.title_no_);
  }
  const bool patient = (i > 0 && is(i - 1, kCare)) || (i > 1 && is(i - 2, kCare));
  if (patient && (stops || end == i + 1) && end <= i + 3) return add(i, end, f_.initials_, f_.title_no_);
  return i;
}

/// "Askwith, D." and "OKAFOR, James".
std::uint32_t SentenceNames::listed(std::uint32_t i) {
  if (!is(i, kCap) || is(i, kLetter | kOther) || !is(i, kSurname | kUnknown | kVillage) ||
      is(i, kSurnameHigh))
    return i;
  if (!joined(i + 1, text::kComma) || (token(i + 1).before & text::kComma) == 0) return i;
  // "Askwith, I., 77": a lone "I" is an initial if a full stop and a comma follow.
  const bool i_stop = is(i + 1, kCap) && token(i + 1).folded_size == 1 && i + 2 < size_ &&
                      (token(i + 2).before & text::kStop) != 0 && (token(i + 2).before & text::kComma) != 0;
  const bool initial =
      i_stop || (is(i + 1, kLetter) && (i + 2 >= size_ || !joined(i + 2, text::kColon | text::kSlash)));
  // "Regards, T. Mahlangu": the initial belongs to what follows.
  if (is(i + 1, kLetter) && joined(i + 2, text::kStop) && (token(i + 2).before & text::kStop) != 0 &&
      is(i + 2, kCap) && !is(i + 2, kLetter))
    return i;
  const bool given =
      is(i, kUpper) && is(i, kSurname) && !shouting_ && is(i + 1, kForename) && is(i + 1, kCap);
  return initial || given ? add(i, i + 2, f_.full_, f_.title_no_) : i;
}

NameFinder::NameFinder(const pattern::Names& names)
    : name_(names.cls("NAME")),
      title_(names.cls("TITLE")),
      forename_(names.cls("FORENAME")),
      surname_(names.cls("SURNAME")),
      place_(names.cls("PLACE")),
      particle_(names.cls("NAME_PARTICLE")),
      patient_word_(names.cls("PATIENT_WORD")),
      street_(names.cls("STREET")),
      others_{names.cls("ORG"),     names.cls("EPONYM"),  names.cls("HOSPITAL"), names.cls("MONTH"),
              names.cls("WEEKDAY"), names.cls("PRODUCT"), names.cls("PLATFORM"), names.cls("DRUG"),
              names.cls("FICTION"), names.cls("WARD"),    names.cls("ADDRESS"),  names.cls("CONDITION"),
              names.cls("ANIMAL")},
      bodies_{names.cls("STREET"),   names.cls("WARD"),      names.cls("EMPLOYER_ORG"),
              names.cls("HOSPITAL"), names.cls("BODY_WORD"), names.cls("CONDITION")},
      full_(names.feature("kind=full")),
      first_(names.feature("kind=first")),
      last_(names.feature("kind=last")),
      initials_(names.feature("kind=initials")),
      title_yes_(names.feature("title=yes")),
      title_no_(names.feature("title=no")),
      title_professional_(names.feature("title=professional")),
      civil_(names.feature("kind=civil")),
      professional_(names.feature("kind=professional")),
      clergy_(names.feature("kind=clergy")),
      saint_(names.feature("kind=saint")),
      strong_(names.feature("strong=yes")),
      high_(names.feature("ordinary=high")),
      some_(names.feature("ordinary=some")),
      common_(names.feature("common=yes")),
      most_(names.feature("common=most")),
      little_(names.feature("ordinary=little")),
      sure_(names.feature("sure=yes")),
      band3_(names.feature("band=3")),
      band4_(names.feature("band=4")),
      band5_(names.feature("band=5")) {}

void NameFinder::mark(const text::Document& document, Annotations& annotations) const {
  if (name_ == 0) return;
  for (const text::Sentence& sentence : document.sentences())
    SentenceNames(*this, document, sentence, annotations).mark();
}

}  // namespace scruple::read
