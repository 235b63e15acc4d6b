// Language: whether a text is in English, the one language that is read. In any other, nothing found means
// nothing, and the author has to hear that.
//
// Threads: a pure function on an immutable engine.
#pragma once

#include "read/reading.h"
#include "review/engine.h"

namespace scruple::review {

/// Whether the author's own text holds words of another language (knowledge/lexicons/other_languages.txt) or
/// letters of another script, as many as knowledge/settings.yaml says under `language`.
bool in_another_language(const read::Reading& reading, const Engine& engine);

}  // namespace scruple::review
