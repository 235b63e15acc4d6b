// Review: what the author is told.
//
// A finding is a risk with a reason and a citation, never a verdict on a person. The
// fields are those of the exchange format (`scruple schema review`).
//
// Spans count bytes of the original field, end exclusive; see offsets.h for conversions.
// Threads: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scruple/identifiability.h"
#include "scruple/span.h"

namespace scruple {

enum class Severity : std::uint8_t { low, medium, high };
/// That of the highest finding: low for_your_judgement, medium worth_changing, high stop_and_think.
enum class Verdict : std::uint8_t { nothing_found, for_your_judgement, worth_changing, stop_and_think };
/// What a finding rests on.
enum class Basis : std::uint8_t { pattern, model, estimate, account };

std::string_view name(Severity);
std::string_view name(Verdict);
std::string_view name(Basis);

struct ClauseRef {
  std::string code;     ///< "nmc"
  std::string id;       ///< "nmc.code.5_confidentiality"
  std::string place;    ///< where in the document
  std::string summary;  ///< in our own words
};

struct Route {
  std::string whom, when, how;
};

struct DetectorNote {
  std::string id;         ///< "pattern:boundary.patient_contact/accepts_patient"
  double strength = 0.0;  ///< 0 to 1
};

struct Finding {
  std::string topic;
  Severity severity = Severity::low;
  double confidence = 0.0;          ///< 0 to 1, calibrated as far as docs/accuracy.md says
  std::vector<EvidenceSpan> spans;  ///< at most kMaxSpans, in order
  std::uint32_t span_count = 0;     ///< how many there were
  std::string reason;
  std::optional<std::string> question;  ///< what would make it fine
  std::vector<ClauseRef> clauses;
  std::vector<std::string> advice;
  std::vector<Route> routes;
  Basis basis = Basis::pattern;
  std::vector<DetectorNote> detectors;
  std::optional<std::string> person;
  std::vector<std::string> endorses;  ///< topics, for association.endorsement
  std::string fingerprint;            ///< 16 hex digits; survives new knowledge
};
inline constexpr std::size_t kMaxSpans = 20;
inline constexpr std::size_t kMaxFindings = 50;

/// What is said before any finding, and who can help.
struct Help {
  std::string text;
  std::vector<Route> routes;
};

struct EngineVersion {
  std::string version;    ///< of the program
  std::string knowledge;  ///< hash of the compiled knowledge, 16 hex digits
};

/// Whether the encoder (Reviewer::with_encoder) read the text: it need not, it would have if there were one,
/// or it did.
enum class CloserReading : std::uint8_t { not_needed, missing, done };

struct Review {
  std::optional<std::string> id;  ///< the submission's
  Verdict verdict = Verdict::nothing_found;
  std::optional<Help> support;                     ///< first of all: the author seems to be in despair
  std::optional<Help> rights;                      ///< before any finding: the draft raises a safety concern
  std::vector<Finding> findings;                   ///< in display order: worst first
  std::optional<Identifiability> identifiability;  ///< when somebody in care is described
  std::vector<std::string> assumed;
  std::vector<std::string> warnings;
  std::vector<std::string> could_not_check;
  EngineVersion engine;
  CloserReading closer_reading = CloserReading::not_needed;
  std::vector<std::string> explanation;  ///< lines for people on what was read, only when asked for
};

}  // namespace scruple
