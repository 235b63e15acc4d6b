#include "detect/features.h"

#include <algorithm>
#include <bit>

#include "knowledge/hash.h"

namespace scruple::detect {

namespace {

using text::Form;
using text::Token;

using knowledge::hash_of;
using knowledge::hash_step;
using knowledge::mix;

constexpr std::uint64_t pair_of(std::uint64_t a, std::uint64_t b) {
  return mix(a * 0x9E3779B97F4A7C15 + b);
}

constexpr std::uint64_t kEnd = hash_of("end of sentence");
constexpr std::uint64_t kLetters = hash_of("letters");
constexpr std::size_t kMaxLetters = 40;  // of one word; what is longer is no word
constexpr std::size_t kLeastGram = 3, kMostGram = 5;

/// What a token is to a model: itself, or its form where the thing itself is never seen twice.
std::uint64_t word_key(const text::Document& document, const Token& token) {
  switch (token.form) {
    case Form::number: {
      const auto digits = std::min<std::size_t>(token.folded_size, 12);
      return hash_of("number", knowledge::kHashBasis + digits);
    }
    case Form::handle:
      return hash_of("handle");
    case Form::email:
      return hash_of("email");
    case Form::link:
      return hash_of("link");
    case Form::word:
    case Form::mixed:
    case Form::emoji:
    case Form::sign:
      break;
  }
  return hash_of(document.folded(token));
}

/// The words of a run of tokens, and which of them say what was said often enough: the same behind the same.
/// Shouting a thing twenty times makes it no truer, and sums grow faster than what they are divided by.
class Repeats {
 public:
  Repeats(const text::Document& document, Window window, std::pmr::memory_resource* arena)
      : first_(window.first), keys_(arena), again_(arena) {
    const auto tokens = document.tokens();
    keys_.reserve(window.last - window.first);
    again_.reserve(window.last - window.first);
    std::array<std::uint64_t, kSlots> pairs{};
    std::array<std::uint8_t, kSlots> times{};
    std::uint64_t before = kEnd;
    for (auto i = window.first; i < window.last; ++i) {
      keys_.push_back(word_key(document, tokens[i]));
      const auto pair = pair_of(before, keys_.back());
      // Where too many pairs share a place the last is counted anew; none is ever taken for another.
      auto slot = pair % kSlots;
      for (std::size_t tries = 0; tries < kTries && times[slot] != 0 && pairs[slot] != pair; ++tries)
        slot = (slot + 1) % kSlots;
      if (pairs[slot] != pair) times[slot] = 0;
      pairs[slot] = pair;
      again_.push_back(times[slot] == kOften ? 1 : 0);
      if (times[slot] < kOften) ++times[slot];
      before = keys_.back();
    }
  }

  std::uint64_t key(std::uint32_t token) const { return keys_[token - first_]; }
  bool again(std::uint32_t token) const { return again_[token - first_] != 0; }
  std::span<const std::uint8_t> again() const { return again_; }

 private:
  static constexpr std::size_t kSlots = 256, kTries = 8;
  static constexpr std::uint8_t kOften = 3;

  std::uint32_t first_;
  std::pmr::vector<std::uint64_t> keys_;
  std::pmr::vector<std::uint8_t> again_;
};

void add_words(const text::Document& document, Window window, const Repeats& repeats, std::uint64_t salt,
               Family family, std::uint8_t field, std::pmr::vector<Feature>& features) {
  const auto tokens = document.tokens();
  const auto [first, last] = window;
  std::uint64_t before = kEnd;
  for (std::uint32_t i = first; i < last; ++i) {
    if (repeats.again(i)) {
      before = repeats.key(i);
      continue;
    }
    if (i > first && tokens[i].sentence != tokens[i - 1].sentence) {
      features.push_back({pair_of(before ^ salt, kEnd), i - 1, family, field});
      before = kEnd;
    }
    const auto key = repeats.key(i);
    features.push_back({mix(key ^ salt), i, family, field});
    features.push_back({pair_of(before ^ salt, key), i, family, field});
    before = key;
  }
  if (last > first) features.push_back({pair_of(before ^ salt, kEnd), last - 1, family, field});
}

void add_letters(const text::Document& document, Window window, const Repeats& repeats,
                 std::pmr::vector<Feature>& features) {
  const auto tokens = document.tokens();
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    if (repeats.again(i)) continue;
    if (tokens[i].form != Form::word && tokens[i].form != Form::mixed) continue;
    const auto word = document.folded(tokens[i]);
    if (word.size() > kMaxLetters) continue;
    std::array<unsigned char, kMaxLetters + 2> marked{};
    marked[0] = '^';
    std::copy(word.begin(), word.end(), marked.begin() + 1);
    marked[word.size() + 1] = '$';
    const std::size_t size = word.size() + 2;
    for (std::size_t from = 0; from + kLeastGram <= size; ++from) {
      std::uint64_t hash = kLetters;
      for (std::size_t n = 0; n < kMostGram && from + n < size; ++n) {
        hash = hash_step(hash, marked[from + n]);
        if (n + 1 >= kLeastGram) features.push_back({mix(hash), i, Family::letters, 0});
      }
    }
  }
}

std::string_view field_salt(Field field) {
  switch (field) {
    case Field::context:
      return "context";
    case Field::bio:
      return "bio";
    case Field::target:
      return "target";
    case Field::alt:
      return "alt";
    case Field::text:
      break;
  }
  return "text";
}

/// Punctuation that carries tone.
constexpr std::uint32_t kTone = text::kQuestion | text::kExclamation | text::kOpenQuote | text::kNewline |
                                text::kHash | text::kCurrency | text::kPercent | text::kAsterisk;

}  // namespace

FeatureReader::FeatureReader(const pattern::Names& names, const knowledge::Settings* settings)
    : person_(names.cls("PERSON")) {
  const auto is_learned = [&](std::string_view name) {
    return settings == nullptr || settings->get("unlearned." + std::string(name)) == 0;
  };
  class_key_.resize(names.classes() + 1U);
  for (std::uint32_t id = 1; id < class_key_.size(); ++id)
    if (const auto name = names.cls_name(static_cast<pattern::ClassId>(id)); is_learned(name))
      class_key_[id] = hash_of(name, hash_of("class "));
  feature_key_.resize(names.features() + 1U);
  for (std::uint32_t id = 1; id < feature_key_.size(); ++id)
    if (const auto name = names.feature_name(static_cast<pattern::FeatureId>(id));
        is_learned(name.substr(0, name.find('='))))
      feature_key_[id] = hash_of(name, hash_of("feature "));
  stance_key_.resize(32);
  for (std::uint8_t id = 1; id < 32; ++id)
    stance_key_[id] = hash_of(names.stance_name(id), hash_of("stance "));
}

std::pmr::vector<Window> FeatureReader::windows(const read::FieldReading& text,
                                                std::pmr::memory_resource* arena) {
  std::pmr::vector<Window> windows(arena);
  Window window;
  for (const auto& sentence : text.document.sentences()) {
    if (window.last > window.first && sentence.last - window.first > kWindow) {
      windows.push_back(window);
      window = {sentence.first, sentence.first};
    }
    window.last = sentence.last;
  }
  windows.push_back(window);
  return windows;
}

void FeatureReader::of_submission(const read::Reading& reading, const Author& author, Marks marks,
                                  std::pmr::vector<Feature>& features) const {
  for (const auto& mark : marks)
    features.push_back({mix(hash_of(mark, hash_of("mark "))), Feature::kNoToken, Family::situation, 0});
  for (std::size_t i = 1; i < std::min<std::size_t>(reading.fields.size(), 0xFF); ++i) {
    const auto& field = reading.fields[i];
    // A long profile or target is looked at as far as a window reaches.
    const auto size = std::min(static_cast<std::uint32_t>(field.document.tokens().size()), 2 * kWindow);
    const Window whole{0, size};
    add_words(field.document, whole, Repeats(field.document, whole, features.get_allocator().resource()),
              hash_of(field_salt(field.field)), Family::around, static_cast<std::uint8_t>(i), features);
  }
  for (const auto& circumstance : reading.circumstances)
    features.push_back({mix(feature_key_[circumstance.what]), Feature::kNoToken, Family::situation, 0});
  if (!author.role) return;
  std::uint64_t word = hash_of("role ");
  const auto start = word;
  const auto end_word = [&] {
    if (word != start) features.push_back({mix(word), Feature::kNoToken, Family::situation, 0});
    word = start;
  };
  for (const char byte : std::string_view(*author.role).substr(0, 200)) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (letter)
      word = hash_step(word, static_cast<unsigned char>(byte | 0x20));
    else
      end_word();
  }
  end_word();
}

void FeatureReader::of_window(const read::FieldReading& text, Window window,
                              std::pmr::vector<Feature>& features) const {
  const Repeats repeats(text.document, window, features.get_allocator().resource());
  add_words(text.document, window, repeats, 0, Family::words, 0, features);
  add_letters(text.document, window, repeats, features);
  of_reading(text, window, repeats.again(), features);
}

void FeatureReader::of_reading(const read::FieldReading& text, Window window,
                               std::span<const std::uint8_t> again,
                               std::pmr::vector<Feature>& features) const {
  constexpr std::size_t kBeside = 16;  // so that a sentence full of names costs no more than another
  const auto tokens = text.document.tokens();
  const auto add = [&](std::uint64_t key, std::uint32_t token) {
    features.push_back({mix(key), token, Family::reading, 0});
  };
  std::array<std::uint64_t, kBeside> marks{}, people{};
  std::array<std::uint32_t, kBeside> person_at{};
  std::size_t mark_count = 0, person_count = 0;
  const auto end_sentence = [&] {
    for (std::size_t p = 0; p < person_count; ++p)
      for (std::size_t m = 0; m < mark_count; ++m)
        features.push_back({pair_of(people[p], marks[m]), person_at[p], Family::reading, 0});
    mark_count = person_count = 0;
  };
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    if (i > window.first && tokens[i].sentence != tokens[i - 1].sentence) end_sentence();
    if (again[i - window.first] != 0) continue;
    text.annotations.each_at(i, [&](std::uint32_t index) {
      const auto& annotation = text.annotations[index];
      const auto key = class_key_[annotation.cls];
      if (key == 0) return;
      add(key, i);
      for (std::size_t f = 0; f < annotation.feature_count; ++f) {
        if (feature_key_[annotation.features[f]] == 0) continue;
        const auto with = pair_of(key, feature_key_[annotation.features[f]]);
        features.push_back({with, i, Family::reading, 0});
        if (annotation.cls != person_ || person_count == kBeside) continue;
        people[person_count] = with;
        person_at[person_count++] = i;
      }
      if (annotation.cls != person_ && mark_count < kBeside) marks[mark_count++] = key;
    });
    if (const auto tone = tokens[i].before & kTone) add(tone, i);
  }
  end_sentence();
  for (const auto& scope : text.stances)
    if (scope.first < window.last && scope.last > window.first) add(stance_key_[scope.stance], scope.first);
}

void FeatureReader::of_token(const read::FieldReading& field, std::uint32_t token,
                             std::pmr::vector<std::uint64_t>& keys) const {
  const auto begin = keys.size();
  const auto tokens = field.document.tokens();
  const auto& it = tokens[token];
  const auto& sentence = field.document.sentences()[it.sentence];
  const auto put_bits = [&](std::string_view name, std::uint32_t bits) {
    for (; bits != 0; bits &= bits - 1)
      keys.push_back(pair_of(hash_of(name), static_cast<std::uint64_t>(std::countr_zero(bits))));
  };
  keys.push_back(mix(word_key(field.document, it)));
  keys.push_back(pair_of(hash_of("form"), static_cast<std::uint64_t>(it.form)));
  if (field.field == Field::context) keys.push_back(mix(hash_of("in context")));
  if (token == sentence.first) keys.push_back(mix(hash_of("sentence begins")));
  if (token + 1 == sentence.last) keys.push_back(mix(hash_of("sentence ends")));
  put_bits("before", it.before);
  put_bits("after", token + 1 == sentence.last ? sentence.after : tokens[token + 1].before);
  put_bits("look", it.looks);
  field.annotations.each_at(token, [&](std::uint32_t index) {
    const auto& annotation = field.annotations[index];
    const auto key = class_key_[annotation.cls];
    if (key == 0) return;
    keys.push_back(mix(key));
    for (std::size_t f = 0; f < annotation.feature_count; ++f)
      if (const auto feature = feature_key_[annotation.features[f]]; feature != 0)
        keys.push_back(pair_of(key, feature));
  });
  keys.resize(std::min(keys.size(), begin + kMostKeys));
}

}  // namespace scruple::detect
