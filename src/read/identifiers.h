// Identifiers: numbers, codes and addresses that have a form of their own.
//
// Only shape and check digits are judged here. Whose a number is, and whether ten digits
// are somebody's NHS number at all, is for rules and for Owners, which see the words round it.
// What needs a list comes from lexicons that mark_lexicons() marked before: OUTCODE,
// STREET, NUMBER_WORD, MONTH and others (knowledge/lexicons/README.md).
//
//   NHS CHI HCN [valid=yes|no]  NINO  PHONE[kind=mobile|landline|service]  POSTCODE[part=full|out]
//   VRM  CARD[valid]  IBAN[valid]  SORTCODE  RECORDNO  ADDRESS  DATE[full]  TIME  LINK[host=...]
//
// One place gets one of these: the first form that fits, in the order of Identifiers::mark().
//
// Threads: immutable.
#pragma once

#include <cstdint>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "read/dates.h"
#include "read/links.h"
#include "read/strip.h"
#include "text/document.h"

namespace scruple::read {

class Identifiers {
 public:
  /// Names must outlive it.
  explicit Identifiers(const pattern::Names& names);

  void mark(const text::Document& document, pattern::Annotations& annotations) const;

 private:
  struct Place {
    const text::Document& document;
    pattern::Annotations& annotations;
    std::uint32_t token;
    std::uint32_t sentence_first, sentence_last;
    const Strip& strip;
  };
  /// Each marks what it finds at a place and returns the token after it, or place.token.
  std::uint32_t sort_code(const Place& place) const;
  std::uint32_t phone(const Place& place) const;
  std::uint32_t iban(const Place& place) const;
  std::uint32_t insurance(const Place& place) const;
  std::uint32_t postcode(const Place& place) const;
  std::uint32_t card(const Place& place) const;
  std::uint32_t health(const Place& place) const;
  std::uint32_t vehicle(const Place& place) const;
  std::uint32_t record(const Place& place) const;
  std::uint32_t address(const Place& place) const;

  std::uint32_t mark(const Place& place, pattern::ClassId cls, std::uint32_t last,
                     pattern::FeatureId feature = 0) const;
  /// The word just before a number says what it is.
  bool labelled(const Place& place, pattern::FeatureId as) const;
  const pattern::Annotation* at(const Place& place, std::uint32_t token, pattern::ClassId cls) const;

  const pattern::Names* names_;
  Dates dates_;
  Links links_;
  pattern::ClassId nhs_, chi_, hcn_, nino_, phone_, postcode_, vrm_, card_, iban_, sortcode_, record_,
      address_;
  pattern::ClassId outcode_, street_, number_word_, service_number_, address_unit_;
  pattern::FeatureId valid_yes_, valid_no_, mobile_, landline_, service_, full_, out_, alone_, sure_;
  pattern::FeatureId for_health_, for_phone_, for_bank_, for_vehicle_, for_insurance_, for_version_;
};

}  // namespace scruple::read
