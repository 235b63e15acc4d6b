// JsonReader: walks through JSON text value by value, without building a tree.
//
//     JsonReader json(line);
//     if (json.enter_object()) {
//       while (json.next_member(key)) {          // key, then exactly one value is read
//         if (key == "text") json.read_string(text); else json.skip();
//       }
//     }
//     json.finish();
//     if (json.failed()) ... json.problem(), json.offset()
//
// A failed reader stays failed and every call on it does nothing, so that it is asked
// once, at the end. Strings come out as well-formed UTF-8: an ill-formed sequence (one for
// each maximal subpart), a raw NUL and a lone surrogate escape each become U+FFFD and are
// counted in repairs(). Everything else is RFC 8259 to the letter. Nesting is bounded and
// nothing recurses; time is linear in the bytes.
//
// Threads: one reader, one thread. The text must outlive the reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace scruple::exchange {

/// What kind of value stands next.
enum class JsonType : std::uint8_t { null, boolean, number, string, array, object, malformed };

/// For people: "a string", "a number".
std::string_view words_for(JsonType type);

class JsonReader {
 public:
  static constexpr int kMaxDepth = 64;

  explicit JsonReader(std::string_view text);

  /// The type of the value that stands next; reads nothing but white space.
  JsonType peek();

  /// Steps into an object or array; the value that stands next must be one.
  bool enter_object();
  bool enter_array();
  /// The next member's key, or false at the end of the object (which is left).
  bool next_member(std::string& key);
  /// True when another element stands next, false at the end of the array (which is left).
  bool next_element();

  void read_string(std::string& out);
  bool read_boolean();
  /// The number as it was written.
  std::string_view read_number();
  void read_null();
  /// Any value, whatever is in it; its form is checked all the same.
  void skip();

  /// Nothing but white space may follow.
  void finish();

  bool failed() const { return problem_ != nullptr; }
  /// What was wrong, for people.
  const char* problem() const { return problem_; }
  /// Where: bytes from the start.
  std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }
  std::uint32_t repairs() const { return repairs_; }

 private:
  void skip_space();
  void fail(const char* problem);
  bool enter(char open);
  /// Steps over a comma to the next element or member, or over `close`, which ends them.
  bool another(char close, const char* cut_off, const char* no_comma);
  bool literal(std::string_view word);
  void scan_string(std::string* out);
  bool escape(std::string* out);
  bool hex4(std::uint32_t& value);

  const char* begin_;
  const char* at_;
  const char* end_;
  const char* problem_ = nullptr;
  std::uint32_t repairs_ = 0;
  int depth_ = 0;
  bool first_ = false;         ///< no member or element of the innermost container was read yet
  std::uint64_t objects_ = 0;  ///< bit n: the container at depth n is an object (for skip)
};

}  // namespace scruple::exchange
