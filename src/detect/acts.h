// Acts: decision tables over circumstances (knowledge/acts.yaml), for topics that are
// judged by what is done, to whom and by which account, rather than by wording.
//
// A row holds when each of its groups has a circumstance that holds and none of its
// exceptions does; it then gives one signal. Threads: immutable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "detect/signal.h"
#include "pattern/rules.h"
#include "read/reading.h"

namespace scruple::detect {

struct Act {
  std::string_view id;  ///< "act:boundary.patient_contact/befriends", as findings show it
  std::uint16_t topic = 0;
  float strength = 0;
  std::uint8_t severity = 0;                          ///< 0: the topic's; else 1 + Severity
  bool at_request = false;                            ///< points at the last sentence of the text too
  std::vector<std::vector<pattern::FeatureId>> when;  ///< all groups; any of a group
  std::vector<pattern::FeatureId> unless;             ///< none
};

class Acts {
 public:
  static std::optional<Acts> open(std::span<const std::byte> section, const pattern::Names& names);
  std::span<const Act> all() const { return acts_; }

  /// One signal for each row that holds. It points at the words that gave the row's first
  /// worded circumstance; where all came from fields, at the whole text. A row about a
  /// message gives a second one for the sentence that ends the text, where a message says
  /// what it asks for.
  void run(const read::Reading& reading, std::pmr::vector<Signal>& signals) const;

 private:
  std::vector<Act> acts_;
};

}  // namespace scruple::detect
