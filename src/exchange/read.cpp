#include "exchange/read.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "exchange/json_reader.h"
#include "exchange/json_writer.h"
#include "exchange/utf8.h"

namespace scruple::exchange {
namespace {

constexpr std::size_t kMostOfAName = 64;  ///< bytes of a stranger's word that a warning repeats

/// The way from the top to a value; lives on the stack and is spelt out only when needed.
struct Path {
  const Path* up = nullptr;
  std::string_view key;
  std::size_t index = 0;
  bool element = false;
};

void append_pointer(const Path* path, std::string& out) {
  if (path->up == nullptr) return;
  append_pointer(path->up, out);
  out += '/';
  if (path->element) {
    out += std::to_string(path->index);
    return;
  }
  for (const char c : path->key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
}

/// "author.bio", "media[].alt": the same name for every element of a list.
void append_name(const Path* path, std::string& out) {
  if (path->up == nullptr) return;
  append_name(path->up, out);
  if (path->element) {
    out += "[]";
    return;
  }
  if (!out.empty()) out += '.';
  out += path->key;
}

std::string quoted(std::string_view word) {
  std::size_t size = 0;
  while (size < word.size()) {
    const std::size_t next = size + sequence_at(word, size).size;
    if (next > kMostOfAName) break;
    size = next;
  }
  std::string out = "\"";
  out += word.substr(0, size);
  if (size != word.size()) out += "\xE2\x80\xA6";
  out += '"';
  return out;
}

bool two_digits(std::string_view word, std::size_t at, int low, int high) {
  if (at + 2 > word.size()) return false;
  const auto digit = [&](std::size_t i) { return word[i] >= '0' && word[i] <= '9'; };
  if (!digit(at) || !digit(at + 1)) return false;
  const int value = (word[at] - '0') * 10 + (word[at + 1] - '0');
  return value >= low && value <= high;
}

int number_at(std::string_view word, std::size_t at, std::size_t size) {
  int value = 0;
  for (std::size_t i = at; i < at + size; ++i) value = value * 10 + (word[i] - '0');
  return value;
}

class Reading {
 public:
  Reading(std::string_view text, Warnings& warnings) : text_(text), json_(text), warnings_(warnings) {}

  Result<Submission> submission(std::string* id) {
    Submission out;
    const Path top;
    if (object(top)) {
      Seen seen;
      std::string key;
      while (json_.next_member(key)) submission_field(top, key, seen, out, id);
      json_.finish();
    }
    if (!failed() && !has_text_ && !out.target && out.media.empty() && needs_text(out.kind)) {
      wrong({&top, "text"}, "is missing: expected a string, or else a target or media to review", offset_);
    }
    if (failed()) return error();
    return out;
  }

  Result<Author> author() {
    Author out;
    const Path top;
    author_value(top, out);
    json_.finish();
    if (failed()) return error();
    return out;
  }

  Result<Request> request() {
    Request out;
    const Path top;
    if (object(top)) {
      Seen seen;
      std::string key;
      while (json_.next_member(key)) request_field(top, key, seen, out);
      json_.finish();
    }
    if (failed()) return error();
    return out;
  }

 private:
  /// Which fields of an object stood there already.
  struct Seen {
    std::uint32_t bits = 0;
  };

  static bool needs_text(Kind kind) {
    switch (kind) {
      case Kind::post:
      case Kind::comment:
      case Kind::direct_message:
      case Kind::group_chat:
      case Kind::profile_bio:
      case Kind::review:
      case Kind::email:
        return true;
      case Kind::like:
      case Kind::share:
      case Kind::follow:
      case Kind::join:
      case Kind::friend_request:
      case Kind::photo_caption:
        break;
    }
    return false;
  }

  bool failed() const { return wrong_.has_value() || json_.failed(); }

  Error error() const {
    if (json_.failed()) {  // also when a wrong type was met before: the line is not JSON at all
      Error out{ErrorCode::malformed_json, "", {}};
      locate(json_.offset(), out.place);
      out.message = "not JSON, at byte " + std::to_string(out.place.column) + ": " + json_.problem();
      return out;
    }
    return *wrong_;
  }

  void locate(std::size_t offset, Place& place) const {
    std::size_t line = 1;
    std::size_t start = 0;
    for (std::size_t i = 0; i < offset && i < text_.size(); ++i) {
      if (text_[i] == '\n') {
        ++line;
        start = i + 1;
      }
    }
    place.line = static_cast<std::uint32_t>(line);
    place.column = static_cast<std::uint32_t>(offset - start + 1);
  }

  void wrong(const Path& path, const std::string& message, std::size_t offset) {
    if (wrong_) return;
    Error out{ErrorCode::wrong_type, "", {}};
    locate(offset, out.place);
    append_pointer(&path, out.place.pointer);
    std::string field;
    append_name(&path, field);
    out.message = field.empty() ? "the line" : quoted(field);
    out.message += ' ';
    out.message += message;
    wrong_ = std::move(out);
  }

  /// The value that stands next is of the wrong type; passes over it.
  void expected(const Path& path, std::string_view what) {
    const JsonType type = json_.peek();
    if (type == JsonType::malformed) return;
    std::string message = "should be ";
    message += what;
    message += ", and is ";
    message += words_for(type);
    wrong(path, message, json_.offset());
    json_.skip();
  }

  bool object(const Path& path) {
    if (json_.peek() == JsonType::object) return json_.enter_object();
    expected(path, "an object");
    return false;
  }

  /// True where null stands next, which is passed over: not known.
  bool null() {
    if (json_.peek() != JsonType::null) return false;
    json_.read_null();
    return true;
  }

  void once(const Path& path, Seen& seen, unsigned field) {
    const std::uint32_t bit = 1U << field;
    if ((seen.bits & bit) != 0) warn(path, " stands there more than once; the last one was used");
    seen.bits |= bit;
  }

  void warn(const Path& path, std::string_view what) {
    std::string name;
    append_name(&path, name);
    std::string message = "field " + quoted(name);
    message += what;
    warnings_.add(std::move(message));
  }

  void unknown_field(const Path& path) {
    std::string name;
    append_name(&path, name);
    warnings_.add("unknown field " + quoted(name) + " was ignored");
    json_.skip();
  }

  void unknown_word(const Path& path, std::string_view word, std::string_view what) {
    std::string name;
    append_name(&path, name);
    std::string message = "unknown " + quoted(name) + " " + quoted(word);
    message += what;
    warnings_.add(std::move(message));
  }

  /// False if it was none (an error is then noted, unless the text is not JSON).
  bool string(const Path& path, std::string& out) {
    if (json_.peek() != JsonType::string) {
      expected(path, "a string");
      return false;
    }
    const std::uint32_t before = json_.repairs();
    json_.read_string(out);
    if (json_.repairs() != before) {
      warn(path, " held characters that are not Unicode; U+FFFD stands in their place");
    }
    return !json_.failed();
  }

  void optional_string(const Path& path, std::optional<std::string>& out) {
    out.reset();
    if (null()) return;
    if (!string(path, out.emplace())) out.reset();
  }

  void date(const Path& path, std::optional<std::string>& out) {
    optional_string(path, out);
    if (out && !is_date(*out)) {
      unknown_word(path, *out, ": no date such as 2024-09-01, so treated as not known");
      out.reset();
    }
  }

  void boolean(const Path& path, std::optional<bool>& out) {
    out.reset();
    if (null()) return;
    if (json_.peek() == JsonType::boolean) {
      out = json_.read_boolean();
    } else {
      expected(path, "true or false");
    }
  }

  template <class E>
  void word(const Path& path, std::optional<E>& out) {
    out.reset();
    if (null()) return;
    if (!string(path, scratch_)) return;
    out = from_name<E>(scratch_);
    if (!out) unknown_word(path, scratch_, " was treated as not known");
  }

  void strings(const Path& path, std::vector<std::string>& out) {
    out.clear();
    if (null()) return;
    if (json_.peek() != JsonType::array) {
      expected(path, "an array of strings");
      return;
    }
    json_.enter_array();
    for (std::size_t i = 0; json_.next_element(); ++i) {
      std::string element;
      if (string({&path, {}, i, true}, element)) out.push_back(std::move(element));
    }
  }

  void identifier(const Path& path, std::optional<std::string>& out, std::string* written) {
    out.reset();
    if (written != nullptr) written->clear();
    if (null()) return;
    if (json_.peek() == JsonType::number) {
      const std::size_t offset = json_.offset();
      const std::string_view number = json_.read_number();
      if (json_.failed()) return;
      if (number.find_first_of(".eE") != std::string_view::npos) {
        wrong(path, "should be a string or a whole number", offset);
        return;
      }
      out = std::string(number);
      if (written != nullptr) *written = number;
    } else if (json_.peek() == JsonType::string) {
      if (string(path, out.emplace()) && written != nullptr) append_string(*written, *out);
    } else {
      expected(path, "a string or a whole number");
    }
  }

  void submission_field(const Path& top, const std::string& key, Seen& seen, Submission& out,
                        std::string* id) {
    const Path path{&top, key};
    const auto is = [&](std::string_view name, unsigned field) {
      if (key != name) return false;
      once(path, seen, field);
      return true;
    };
    if (is("id", 0)) {
      identifier(path, out.id, id);
    } else if (is("kind", 1)) {
      out.kind = Kind::post;
      if (null() || !string(path, scratch_)) return;
      if (const auto kind = from_name<Kind>(scratch_)) {
        out.kind = *kind;
      } else {
        unknown_word(path, scratch_, " was read as \"post\"");
      }
    } else if (is("text", 2)) {
      offset_ = json_.offset();
      out.text.clear();
      has_text_ = !null();
      if (has_text_) string(path, out.text);
    } else if (is("context", 3)) {
      optional_string(path, out.context);
    } else if (is("created_at", 4)) {
      date(path, out.created_at);
    } else if (is("as_of", 5)) {
      date(path, out.as_of);
    } else if (is("platform", 6)) {
      optional_string(path, out.platform);
    } else if (is("audience", 7)) {
      optional_string(path, out.audience);
    } else if (is("url", 8)) {
      optional_string(path, out.url);
    } else if (is("media", 9)) {
      media(path, out.media);
    } else if (is("target", 10)) {
      target(path, out.target);
    } else if (is("relationship", 11)) {
      word(path, out.relationship);
    } else if (is("direction", 12)) {
      word(path, out.direction);
    } else if (is("outcome", 13)) {
      word(path, out.outcome);
    } else if (is("approved", 14)) {
      boolean(path, out.approved);
    } else if (is("author", 15)) {
      out.author.reset();
      if (!null()) author_value(path, out.author.emplace());
    } else {
      unknown_field(path);
    }
  }

  void request_field(const Path& top, const std::string& key, Seen& seen, Request& out) {
    const Path path{&top, key};
    const auto is = [&](std::string_view name, unsigned field) {
      if (key != name) return false;
      once(path, seen, field);
      return true;
    };
    if (is("question", 0)) {
      out.question.clear();
      if (!null()) string(path, out.question);
    } else if (is("guide", 1)) {
      out.guide.clear();
      if (!null()) string(path, out.guide);
    } else if (is("as_of", 2)) {
      date(path, out.as_of);
    } else if (is("author", 3)) {
      out.author = {};
      if (!null()) author_value(path, out.author);
    } else {
      unknown_field(path);
    }
  }

  void media(const Path& path, std::vector<Media>& out) {
    out.clear();
    if (null()) return;
    if (json_.peek() != JsonType::array) {
      expected(path, "an array of objects");
      return;
    }
    json_.enter_array();
    for (std::size_t i = 0; json_.next_element(); ++i) {
      const Path element{&path, {}, i, true};
      if (!object(element)) continue;
      Media item;
      Seen seen;
      std::string key;
      while (json_.next_member(key)) {
        const Path field{&element, key};
        if (key == "file") {
          once(field, seen, 0);
          optional_string(field, item.file);
        } else if (key == "shows") {
          once(field, seen, 1);
          shows(field, item.shows);
        } else if (key == "consent") {
          once(field, seen, 2);
          word(field, item.consent);
        } else if (key == "alt") {
          once(field, seen, 3);
          optional_string(field, item.alt);
        } else {
          unknown_field(field);
        }
      }
      out.push_back(std::move(item));
    }
  }

  /// One word or a list of them.
  void shows(const Path& path, std::vector<Shows>& out) {
    out.clear();
    if (null()) return;
    const auto one = [&](const Path& at) {
      std::optional<Shows> value;
      word(at, value);
      if (value) out.push_back(*value);
    };
    if (json_.peek() == JsonType::string) {
      one(path);
    } else if (json_.peek() == JsonType::array) {
      json_.enter_array();
      for (std::size_t i = 0; json_.next_element(); ++i) one({&path, {}, i, true});
    } else {
      expected(path, "a string or an array of strings");
    }
  }

  void target(const Path& path, std::optional<Target>& out) {
    out.reset();
    if (null() || !object(path)) return;
    Target value;
    Seen seen;
    std::string key;
    while (json_.next_member(key)) {
      const Path field{&path, key};
      if (key == "text") {
        once(field, seen, 0);
        value.text.clear();
        if (!null()) string(field, value.text);
      } else if (key == "by") {
        once(field, seen, 1);
        optional_string(field, value.by);
      } else if (key == "kind") {
        once(field, seen, 2);
        optional_string(field, value.kind);
      } else if (key == "url") {
        once(field, seen, 3);
        optional_string(field, value.url);
      } else {
        unknown_field(field);
      }
    }
    out = std::move(value);
  }

  void author_value(const Path& path, Author& out) {
    if (!object(path)) return;
    Seen seen;
    std::string key;
    while (json_.next_member(key)) {
      const Path field{&path, key};
      const auto is = [&](std::string_view name, unsigned number) {
        if (key != name) return false;
        once(field, seen, number);
        return true;
      };
      if (is("body", 0)) {
        optional_string(field, out.body);
      } else if (is("codes", 1)) {
        strings(field, out.codes);
      } else if (is("role", 2)) {
        optional_string(field, out.role);
      } else if (is("stage", 3)) {
        word(field, out.stage);
      } else if (is("account", 4)) {
        word(field, out.account);
      } else if (is("employer", 5)) {
        optional_string(field, out.employer);
      } else if (is("place_of_work", 6)) {
        optional_string(field, out.place_of_work);
      } else if (is("home_area", 7)) {
        optional_string(field, out.home_area);
      } else if (is("employer_disclosed", 8)) {
        boolean(field, out.employer_disclosed);
      } else if (is("disclaimer", 9)) {
        boolean(field, out.disclaimer);
      } else if (is("on_duty", 10)) {
        boolean(field, out.on_duty);
      } else if (is("bio", 11)) {
        optional_string(field, out.bio);
      } else if (is("handle", 12)) {
        optional_string(field, out.handle);
      } else if (is("interests", 13)) {
        strings(field, out.interests);
      } else if (is("registered_on", 14)) {
        date(field, out.registered_on);
      } else {
        unknown_field(field);
      }
    }
  }

  std::string_view text_;
  JsonReader json_;
  Warnings& warnings_;
  std::optional<Error> wrong_;  ///< the first; reading goes on, so that the id is found
  std::string scratch_;
  std::size_t offset_ = 0;
  bool has_text_ = false;
};

}  // namespace

bool is_date(std::string_view word) {
  if (word.size() < 10 || !two_digits(word, 0, 0, 99) || !two_digits(word, 2, 0, 99) || word[4] != '-' ||
      !two_digits(word, 5, 1, 12) || word[7] != '-' || !two_digits(word, 8, 1, 31)) {
    return false;
  }
  const int year = number_at(word, 0, 4);
  const int month = number_at(word, 5, 2);
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int days = month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
  if (number_at(word, 8, 2) > days) return false;
  if (word.size() == 10) return true;

  const char separator = word[10];
  if (separator != 'T' && separator != 't' && separator != ' ') return false;
  if (!two_digits(word, 11, 0, 23) || word.size() < 20 || word[13] != ':' || !two_digits(word, 14, 0, 59) ||
      word[16] != ':' || !two_digits(word, 17, 0, 60)) {
    return false;
  }
  std::size_t at = 19;
  if (word[at] == '.') {
    const std::size_t first = ++at;
    while (at < word.size() && word[at] >= '0' && word[at] <= '9') ++at;
    if (at == first) return false;
  }
  const std::string_view zone = word.substr(at);
  if (zone == "Z" || zone == "z") return true;
  return zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && two_digits(zone, 1, 0, 23) &&
         zone[3] == ':' && two_digits(zone, 4, 0, 59);
}

Result<Submission> read_submission(std::string_view json, Warnings& warnings, std::string* id) {
  if (id != nullptr) id->clear();
  return Reading(json, warnings).submission(id);
}

Result<Author> read_author(std::string_view json, Warnings& warnings) {
  return Reading(json, warnings).author();
}

Result<Request> read_request(std::string_view json, Warnings& warnings) {
  return Reading(json, warnings).request();
}

}  // namespace scruple::exchange
