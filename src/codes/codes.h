// Codes: what a topic means for one author: which clauses, how severe, whom to ask.
//
// A code is one YAML file in codes/ (docs/codes.md says how to write one). Several codes
// may bind one author; a finding cites all that apply. Stacking: the strictest of the
// severities for confidentiality, pictures and boundaries; for topics of opinion the
// narrowest; each code says which for its topics. A topic without a clause in any binding
// code is still a finding, one step lower, under that code's general principle.
//
// Threads: immutable; views live as long as the blob.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codes/edition.h"
#include "codes/topics.h"
#include "scruple/submission.h"

namespace scruple::codes {

/// Which codes bind an author, and what had to be assumed.
struct Binding {
  std::vector<std::uint16_t> codes;  ///< indices into Codes
  Stage stage = Stage::registrant;
  AccountKind account = AccountKind::personal;
  std::vector<std::string> assumed;   ///< sentences for Review::assumed
  std::vector<std::string> warnings;  ///< for example an unknown code id
};

/// What the binding codes say of a topic.
struct Ruling {
  bool finding = true;  ///< false: none of the codes makes it one
  Severity severity = Severity::low;
  std::vector<ClauseRef> clauses;
  std::vector<Route> routes;
};

/// The parts of the product that show clauses which no finding need cite: answers, lists,
/// replies and the rest. docs/codes.md says what each is; in the order of the compiler's words.
enum class Reach : std::uint8_t {
  guide,
  explain,
  checklist,
  route,
  reply,
  rewrite,
  audit,
  approvals,
  accounts,
  incidents,
  consents,
  declarations,
  permissions,
  training,
  policies,
  binding,
  review,
};
inline constexpr int kReaches = 17;
/// Its word in `reached_by`.
std::string_view name(Reach part);

class Codes {
 public:
  /// `rights` is the section of what is said to whoever raises a concern; empty: nothing is.
  static std::optional<Codes> open(std::span<const std::byte> section, const pattern::Names& names,
                                   std::span<const std::byte> rights = {});

  /// author.codes where given ("+x" adds to what the body implies), else what the body
  /// implies; with nothing known: nmc, hcpc and nhs-trust as far as installed, said as
  /// assumed. `as_of` (RFC 3339 date, may be empty) picks the edition in force.
  Binding bind(const Author& author, std::string_view as_of) const;

  /// `severity` is what detection found; the codes may raise or lower it.
  Ruling judge(std::uint16_t topic, Severity severity, const Binding& binding, Kind kind) const;

  /// What the binding codes give to a part of the product, in their order.
  std::vector<ClauseRef> reached_by(Reach part, const Binding& binding) const;

  /// What comes before any finding when one of them is of this topic: the protection of people
  /// who raise concerns, what the binding codes say of it, and who can help. nullopt for any
  /// topic but that of concerns.
  std::optional<Help> rights(std::uint16_t topic, const Binding& binding) const;

  /// What comes before anything else when the author seems to be in despair, and who is there for them;
  /// the same whatever binds them.
  std::optional<Help> support() const;

  /// All there is: editions of a code stand together, oldest first, the parts of each behind it.
  std::span<const Edition> editions() const;
  /// For each code its edition in force on a date, as an index into editions(); the newest where
  /// `as_of` is empty.
  std::vector<std::uint16_t> in_force(std::string_view as_of) const;

  /// Whether a binding code bars any account of somebody in care, so that a story has to go entirely
  /// where another code would have it generalised.
  bool bars_account(const Binding& binding) const;

  /// The clause of this id, if one of the binding codes has it. To people whom only a part of
  /// a code touches it is shown only if that part cites it.
  std::optional<ClauseRef> clause(std::string_view id, const Binding& binding) const;

  std::vector<std::string> ids() const;
  std::string_view id(std::uint16_t code) const;           ///< of Binding::codes; "nmc"
  std::string_view short_title(std::uint16_t code) const;  ///< in sentences for people: "NMC"

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace scruple::codes
