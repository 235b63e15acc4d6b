#include "review/language.h"

#include <algorithm>

#include "text/utf8.h"

namespace scruple::review {
namespace {

struct Letters {
  std::size_t latin = 0, other = 0;
};

/// Letters by script. Emoji and styled Latin letters lie outside of what counts as another script.
Letters letters_of(std::string_view text) {
  constexpr char32_t kGreek = 0x0370,
                     kExtended = 0x1E00;  // Greek and what follows, to Latin Extended Additional
  constexpr char32_t kKana = 0x3040, kPrivate = 0xE000;  // East Asian scripts
  Letters letters;
  for (std::uint32_t at = 0; at < text.size();) {
    const text::Decoded d = text::decode_utf8(text, at);
    at += d.size;
    if ((d.c >= 'a' && d.c <= 'z') || (d.c >= 'A' && d.c <= 'Z'))
      ++letters.latin;
    else if ((d.c >= kGreek && d.c < kExtended) || (d.c >= kKana && d.c < kPrivate))
      ++letters.other;
  }
  return letters;
}

}  // namespace

bool in_another_language(const read::Reading& reading, const Engine& engine) {
  if (reading.fields.empty()) return false;
  const auto& field = reading.fields.front();
  const auto& language = engine.language;
  const Letters letters = letters_of(field.document.source());
  const auto all = static_cast<float>(letters.latin + letters.other);
  if (letters.other != 0 && static_cast<float>(letters.other) >= language.letters * all) return true;

  const auto tokens = field.document.tokens();
  const auto words = std::count_if(tokens.begin(), tokens.end(),
                                   [](const text::Token& token) { return token.form == text::Form::word; });
  const auto marks = field.annotations.all();
  const auto foreign = std::count_if(
      marks.begin(), marks.end(), [&](const pattern::Annotation& mark) { return mark.cls == language.cls; });
  return language.cls != 0 && static_cast<float>(foreign) >= language.words &&
         static_cast<float>(foreign) >= language.share * static_cast<float>(words);
}

}  // namespace scruple::review
