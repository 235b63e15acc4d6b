// Engine: the opened knowledge, every section as the layer that reads it wants it.
//
// Threads: immutable after open().
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "codes/codes.h"
#include "codes/topics.h"
#include "detect/acts.h"
#include "detect/classifiers.h"
#include "knowledge/blob.h"
#include "read/reader.h"
#include "weigh/weigh.h"

namespace scruple::review {

struct Engine {
  read::Reader reader;
  detect::Acts acts;
  detect::Classifiers classifiers;
  codes::Topics topics;
  codes::Codes codes;
  float endorsement = 0;                ///< strength of a signal that what is passed on would be a finding
  std::vector<weigh::Policy> policies;  ///< by topic id
  /// A sentence naming the topics that nothing in this knowledge looks for; empty if there are
  /// none. It goes into every review, so that silence on them never reads as "nothing found".
  std::string not_looked_for;

  /// nullopt when a section is damaged.
  static std::optional<Engine> open(const knowledge::Blob& blob);
};

}  // namespace scruple::review
