// What is looked at in a question to find its guide, as hashed keys of three families:
//
//   words    words and pairs of neighbours, the ends of the question being neighbours too
//   letters  3 to 5 letters in a row inside a word, its ends marked: survives misspelling
//   terms    what the words mean, as knowledge/guides/words.yaml has it, slips mended
//
// Keys are hashes of the family and of the thing itself, so that a model outlives a recompilation
// of the knowledge. training/guides.py gets them from scruple-questions, never on its own.
//
// Threads: functions of their arguments.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "advise/wording.h"

namespace scruple::advise {

inline constexpr std::size_t kQuestionFamilies = 3;

/// Keys by family, each once, in order.
using QuestionFeatures = std::array<std::vector<std::uint32_t>, kQuestionFamilies>;

/// Any bytes are a question; its beginning is enough. `known`: as for Wording::terms().
QuestionFeatures question_features(std::string_view question, const Wording& wording,
                                   const Wording::Known* known);

}  // namespace scruple::advise
