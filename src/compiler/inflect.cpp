#include "compiler/inflect.h"

#include <algorithm>

#include "compiler/pattern_faults.h"

namespace scruple::compiler {
namespace {

bool vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool ends(std::string_view word, std::string_view ending) {
  return word.ends_with(ending);
}

/// Groups of vowels, y among them unless it begins the word; u after q is none.
int syllables(std::string_view word) {
  int count = 0;
  bool inside = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool v =
        (vowel(word[i]) && !(word[i] == 'u' && i > 0 && word[i - 1] == 'q')) || (word[i] == 'y' && i > 0);
    if (v && !inside) ++count;
    inside = v;
  }
  return count;
}

/// One vowel and one consonant at the end, as in "stop" and "travel".
bool short_ending(std::string_view word) {
  if (word.size() < 3) return false;
  const char last = word[word.size() - 1], middle = word[word.size() - 2], before = word[word.size() - 3];
  if (vowel(last) || last == 'w' || last == 'x' || last == 'y' || last < 'a' || last > 'z' || !vowel(middle))
    return false;
  const bool queue = before == 'u' && word.size() > 3 && word[word.size() - 4] == 'q';
  return !vowel(before) || queue;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == '\r' || text.back() == ' ' || text.back() == '\t'))
    text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<std::string> regular_forms(std::string_view lemma) {
  std::vector<std::string> forms;
  if (lemma.empty()) return forms;
  const std::string word(lemma);
  const char last = word.back();
  const char before = word.size() > 1 ? word[word.size() - 2] : '\0';
  const std::string stem = word.substr(0, word.size() - 1);

  if (last == 'y' && before != '\0' && !vowel(before)) {
    forms = {stem + "ies", stem + "ied", word + "ing"};
  } else {
    const bool sibilant = last == 's' || last == 'x' || last == 'z' || ends(word, "ch") || ends(word, "sh");
    if (sibilant || (last == 'o' && !vowel(before))) forms.push_back(word + "es");
    if (!sibilant) forms.push_back(word + "s");
    if (ends(word, "ie")) {
      forms.push_back(word + "d");
      forms.push_back(word.substr(0, word.size() - 2) + "ying");
    } else if (last == 'e') {
      forms.push_back(word + "d");
      const bool kept = before == 'e' || before == 'o' || before == 'y';
      forms.push_back((kept ? word : stem) + "ing");
    } else if (ends(word, "ic")) {
      forms.push_back(word + "ked");
      forms.push_back(word + "king");
    } else {
      const bool doubled = short_ending(word);
      if (doubled) {
        forms.push_back(word + last + "ed");
        forms.push_back(word + last + "ing");
      }
      // "hop" is never "hoped"; with two syllables it depends on the stress, or on the country.
      if (!doubled || syllables(word) > 1) {
        forms.push_back(word + "ed");
        forms.push_back(word + "ing");
      }
    }
  }
  return forms;
}

Inflections::Inflections(Build& build, const Source& irregular) {
  std::string_view rest = irregular.text;
  for (std::uint32_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + 1));
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    if (tab == 0 || tab == std::string_view::npos || tab + 1 == line.size()) {
      build.error(kBadInflection, irregular, number, 1, "this line is not a lemma, a tab and forms",
                  "write the lemma, one tab, then its forms with spaces between them");
      continue;
    }
    std::vector<std::string>& forms = irregular_[std::string(line.substr(0, tab))];
    std::string_view list = line.substr(tab + 1);
    while (!list.empty()) {
      const std::size_t space = std::min(list.find(' '), list.size());
      if (space > 0) forms.emplace_back(list.substr(0, space));
      list.remove_prefix(std::min(list.size(), space + 1));
    }
  }
}

std::vector<std::string> Inflections::forms(std::string_view lemma) const {
  const auto found = irregular_.find(lemma);
  std::vector<std::string> forms = found != irregular_.end() ? found->second : regular_forms(lemma);
  forms.emplace_back(lemma);
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

}  // namespace scruple::compiler
