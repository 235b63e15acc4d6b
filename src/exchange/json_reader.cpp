#include "exchange/json_reader.h"

#include <array>

#include "exchange/utf8.h"

namespace scruple::exchange {
namespace {

/// Bytes that a string may hold just as they are: ASCII but controls, quote and backslash.
constexpr std::array<bool, 256> make_plain() {
  std::array<bool, 256> plain{};
  for (int byte = 0x20; byte < 0x80; ++byte)
    plain[static_cast<std::size_t>(byte)] = byte != '"' && byte != '\\';
  return plain;
}
constexpr std::array<bool, 256> kPlain = make_plain();

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

void append_code_point(std::string& out, std::uint32_t c) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

}  // namespace

std::string_view words_for(JsonType type) {
  switch (type) {
    case JsonType::null:
      return "null";
    case JsonType::boolean:
      return "true or false";
    case JsonType::number:
      return "a number";
    case JsonType::string:
      return "a string";
    case JsonType::array:
      return "an array";
    case JsonType::object:
      return "an object";
    case JsonType::malformed:
      break;
  }
  return "no value";
}

JsonReader::JsonReader(std::string_view text)
    : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {
  if (text.starts_with("\xEF\xBB\xBF")) at_ += 3;  // a byte order mark, which some editors write
}

void JsonReader::fail(const char* problem) {
  if (problem_ == nullptr) problem_ = problem;
}

void JsonReader::skip_space() {
  while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')) ++at_;
}

JsonType JsonReader::peek() {
  if (failed()) return JsonType::malformed;
  skip_space();
  if (at_ == end_) {
    fail("the text ends where a value should stand");
    return JsonType::malformed;
  }
  switch (*at_) {
    case '"':
      return JsonType::string;
    case '{':
      return JsonType::object;
    case '[':
      return JsonType::array;
    case 't':
    case 'f':
      return JsonType::boolean;
    case 'n':
      return JsonType::null;
    default:
      break;
  }
  if (*at_ == '-' || is_digit(*at_)) return JsonType::number;
  fail("a value should stand here");
  return JsonType::malformed;
}

bool JsonReader::enter(char open) {
  if (failed()) return false;
  skip_space();
  if (at_ == end_ || *at_ != open) {
    fail(open == '{' ? "an object should stand here" : "an array should stand here");
    return false;
  }
  if (depth_ == kMaxDepth) {
    fail("values are nested too deeply");
    return false;
  }
  const std::uint64_t bit = std::uint64_t{1} << depth_;
  objects_ = open == '{' ? objects_ | bit : objects_ & ~bit;
  ++depth_;
  ++at_;
  first_ = true;
  return true;
}

bool JsonReader::enter_object() {
  return enter('{');
}
bool JsonReader::enter_array() {
  return enter('[');
}

bool JsonReader::another(char close, const char* cut_off, const char* no_comma) {
  if (failed()) return false;
  skip_space();
  if (at_ == end_) {
    fail(cut_off);
    return false;
  }
  if (*at_ == close) {
    ++at_;
    --depth_;
    first_ = false;
    return false;
  }
  if (!first_) {
    if (*at_ != ',') {
      fail(no_comma);
      return false;
    }
    ++at_;
    skip_space();
  }
  first_ = false;
  return true;
}

bool JsonReader::next_element() {
  return another(']', "the text ends inside an array", "a comma or ] should stand here") &&
         peek() != JsonType::malformed;
}

bool JsonReader::next_member(std::string& key) {
  if (!another('}', "the text ends inside an object", "a comma or } should stand here")) return false;
  if (at_ == end_ || *at_ != '"') {
    fail("a key in double quotation marks should stand here");
    return false;
  }
  scan_string(&key);
  if (failed()) return false;
  skip_space();
  if (at_ == end_ || *at_ != ':') {
    fail("a colon should stand here");
    return false;
  }
  ++at_;
  return true;
}

bool JsonReader::hex4(std::uint32_t& value) {
  if (end_ - at_ < 4) return false;
  value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = at_[i];
    std::uint32_t digit = 0;
    if (is_digit(c)) {
      digit = static_cast<std::uint32_t>(c - '0');
    } else if (c >= 'a' && c <= 'f') {
      digit = static_cast<std::uint32_t>(c - 'a') + 10;
    } else if (c >= 'A' && c <= 'F') {
      digit = static_cast<std::uint32_t>(c - 'A') + 10;
    } else {
      return false;
    }
    value = value * 16 + digit;
  }
  at_ += 4;
  return true;
}

/// At a backslash. Writes what it stands for.
bool JsonReader::escape(std::string* out) {
  const char* start = at_;
  ++at_;
  const char c = at_ == end_ ? '\0' : *at_++;
  char plain = '\0';
  switch (c) {
    case '"':
    case '\\':
    case '/':
      plain = c;
      break;
    case 'b':
      plain = '\b';
      break;
    case 'f':
      plain = '\f';
      break;
    case 'n':
      plain = '\n';
      break;
    case 'r':
      plain = '\r';
      break;
    case 't':
      plain = '\t';
      break;
    case 'u': {
      std::uint32_t value = 0;
      if (!hex4(value)) {
        at_ = start;
        fail("\\u should be followed by four hexadecimal digits");
        return false;
      }
      if (value >= 0xD800 && value <= 0xDBFF && end_ - at_ >= 6 && at_[0] == '\\' && at_[1] == 'u') {
        const char* before_low = at_;
        std::uint32_t low = 0;
        at_ += 2;
        if (hex4(low) && low >= 0xDC00 && low <= 0xDFFF) {
          value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
        } else {
          at_ = before_low;
        }
      }
      if (value >= 0xD800 && value <= 0xDFFF) {
        ++repairs_;
        value = 0xFFFD;
      }
      if (out != nullptr) append_code_point(*out, value);
      return true;
    }
    default:
      at_ = start;
      fail("this escape is not one that JSON has");
      return false;
  }
  if (out != nullptr) *out += plain;
  return true;
}

/// At a quotation mark. Reads to the end of the string; `out` may be null.
void JsonReader::scan_string(std::string* out) {
  if (out != nullptr) out->clear();
  ++at_;
  while (true) {
    const char* run = at_;
    while (at_ != end_ && kPlain[static_cast<unsigned char>(*at_)]) ++at_;
    if (out != nullptr) out->append(run, at_);
    if (at_ == end_) {
      fail("the text ends inside a string");
      return;
    }
    const auto byte = static_cast<unsigned char>(*at_);
    if (byte == '"') {
      ++at_;
      return;
    }
    if (byte == '\\') {
      if (!escape(out)) return;
    } else if (byte >= 0x80) {
      const Sequence sequence = sequence_at({at_, static_cast<std::size_t>(end_ - at_)}, 0);
      if (sequence.well_formed) {
        if (out != nullptr) out->append(at_, sequence.size);
      } else {
        ++repairs_;
        if (out != nullptr) *out += kReplacement;
      }
      at_ += sequence.size;
    } else if (byte == 0) {
      ++repairs_;
      if (out != nullptr) *out += kReplacement;
      ++at_;
    } else {
      fail("a control character inside a string should be written as an escape, such as \\n or \\t");
      return;
    }
  }
}

void JsonReader::read_string(std::string& out) {
  if (peek() == JsonType::string) {
    scan_string(&out);
  } else {
    fail("a string should stand here");
  }
}

bool JsonReader::literal(std::string_view word) {
  if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word)) {
    at_ += word.size();
    return true;
  }
  return false;
}

bool JsonReader::read_boolean() {
  if (peek() == JsonType::boolean) {
    if (literal("true")) return true;
    if (literal("false")) return false;
  }
  fail("true or false should stand here");
  return false;
}

void JsonReader::read_null() {
  if (peek() != JsonType::null || !literal("null")) fail("null should stand here");
}

std::string_view JsonReader::read_number() {
  if (peek() != JsonType::number) {
    fail("a number should stand here");
    return {};
  }
  const char* start = at_;
  const auto digits = [&] {
    const char* first = at_;
    while (at_ != end_ && is_digit(*at_)) ++at_;
    if (at_ == first) fail("a digit should stand here");
  };
  if (*at_ == '-') ++at_;
  if (at_ != end_ && *at_ == '0') {
    ++at_;
  } else {
    digits();
  }
  if (!failed() && at_ != end_ && *at_ == '.') {
    ++at_;
    digits();
  }
  if (!failed() && at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
    ++at_;
    if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    digits();
  }
  return {start, static_cast<std::size_t>(at_ - start)};
}

void JsonReader::skip() {
  const int floor = depth_;
  std::string key;
  while (true) {
    switch (peek()) {
      case JsonType::malformed:
        return;
      case JsonType::null:
        read_null();
        break;
      case JsonType::boolean:
        read_boolean();
        break;
      case JsonType::number:
        read_number();
        break;
      case JsonType::string:
        scan_string(nullptr);
        break;
      case JsonType::array:
        enter_array();
        break;
      case JsonType::object:
        enter_object();
        break;
    }
    // To the next value, leaving what ends here.
    while (true) {
      if (failed() || depth_ == floor) return;
      const bool object = (objects_ >> (depth_ - 1) & 1) != 0;
      if (object ? next_member(key) : next_element()) break;
    }
  }
}

void JsonReader::finish() {
  if (failed()) return;
  skip_space();
  if (at_ != end_) fail("something follows the end of the value");
}

}  // namespace scruple::exchange
