// Edition: a code in one of its editions, as its file gives it (docs/codes.md). A part of a code
// that binds other people is an edition of its own, behind the whole.
//
// Threads: plain values; the views live as long as the blob.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "scruple/submission.h"

namespace scruple::codes {

/// What a code makes of the severity that detection found.
enum class Effect : std::uint8_t { none, low, medium, high, same, raise, lower };

enum class Force : std::uint8_t { must_not, must, should, may, info };

/// A document.
struct Source {
  std::string_view document, short_title, version, date, url;
  std::string_view checked;  ///< the day on which somebody last read it
};

inline constexpr std::uint32_t kNoSource = 0xFFFFFFFF;

struct Clause {
  std::string_view id, place, summary;
  std::string_view second;   ///< id of its second place; may be empty
  std::string_view differs;  ///< the other wording; may be empty
  Force force = Force::must_not;
  std::uint32_t reached_by = 0;  ///< bit set of Reach
  std::uint32_t source = 0, second_source = kNoSource;
};

struct RouteText {
  std::string_view whom, when, how;
};

struct Rule {
  std::uint32_t stages = 0, accounts = 0, kinds = 0;  ///< bit sets
  Effect effect = Effect::none;
  std::vector<std::uint32_t> clauses, routes;
};
/// The bit set of a rule without that condition.
inline constexpr std::uint32_t kEvery = 0xFFFFFFFF;

struct TopicRules {
  bool narrowest = false;
  std::vector<Rule> rules;  ///< the first that fits; empty: the code is silent on the topic
};

inline constexpr std::uint8_t kNoStage = 0xFF;

struct Edition {
  std::string_view id, part, title, short_title, version, in_force_from;
  bool assumed = false, stands_in = false;
  bool bars_account = false;  ///< no account of somebody in care, however it is disguised
  std::uint8_t stage = kNoStage;
  std::vector<std::string_view> bodies;
  std::vector<std::pair<std::uint8_t, std::string_view>> stage_words;
  std::vector<Source> sources;
  std::vector<Clause> clauses;
  std::vector<RouteText> routes;
  std::uint32_t principle = 0;  ///< 1 + index of a clause; 0: topics it is silent on are no finding
  std::string_view rights;      ///< what it says to those who raise a concern; may be empty
  std::vector<std::uint32_t> rights_routes;
  std::vector<TopicRules> topics;  ///< by topic id; [0] is empty
};

}  // namespace scruple::codes
