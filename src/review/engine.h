// Engine: the opened knowledge, every section as the layer that reads it wants it.
//
// Threads: immutable after open().
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codes/codes.h"
#include "codes/topics.h"
#include "detect/acts.h"
#include "detect/classifiers.h"
#include "detect/pointing.h"
#include "knowledge/blob.h"
#include "read/reader.h"
#include "reidentify/describe.h"
#include "reidentify/estimate.h"
#include "reidentify/population.h"
#include "weigh/weigh.h"

namespace scruple::review {

struct Engine {
  read::Reader reader;
  detect::Acts acts;
  detect::Classifiers classifiers;
  detect::Pointing pointing;
  codes::Topics topics;
  codes::Codes codes;
  float endorsement = 0;                ///< strength of a signal that what is passed on would be a finding
  std::vector<weigh::Policy> policies;  ///< by topic id
  std::shared_ptr<const reidentify::Population>
      population;  ///< in one place, since the estimator refers to it
  reidentify::Estimator estimator;
  reidentify::Describer describer;
  /// How strongly a description speaks for confidentiality.indirect_identifier, by its level, and where no
  /// word names the person.
  struct Identify {
    float red = 0, amber = 0, unnamed = 1;
    float doubt = 1,
          doubt_with_age = 1;  ///< what each detail, and an age, leave of the doubt whether it is so
  } identify;
  /// By what a person or their family would know an account, whoever else fits.
  struct Recognised {
    pattern::ClassId cls = 0;
    std::vector<std::pair<pattern::FeatureId, std::string>> by;  ///< a death; and the wording that says so
    std::vector<std::string> topics;                             ///< whose findings say so
  } recognised;
  /// By what an author seems to be in despair (src/review/support.h).
  struct Despair {
    pattern::ClassId cls = 0, self = 0;
    pattern::FeatureId told = 0;  ///< counts where the author is spoken of in the same sentence
    std::uint32_t silent = 0;     ///< stances under which somebody else says it, or nobody
  } despair;
  /// By what a text is taken not to be in English (src/review/language.h).
  struct Language {
    pattern::ClassId cls = 0;
    float words = 0, share = 0;  ///< words of other languages: how many, and of all
    float letters = 1;           ///< of another script, of all
  } language;
  /// The encoder is asked where a topic has so much of the confidence from which on it is told, of so many
  /// windows at most.
  struct Doubt {
    double share = 1;
    std::size_t windows = 1;
    double bare = 0;  ///< added to what the encoder says of a text without a context line or a target
  } doubt;
  /// A sentence naming the topics that nothing in this knowledge looks for; empty if there are
  /// none. It goes into every review, so that silence on them never reads as "nothing found".
  std::string not_looked_for;

  /// nullopt when a section is damaged.
  static std::optional<Engine> open(const knowledge::Blob& blob);
};

}  // namespace scruple::review
