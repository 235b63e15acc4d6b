// JsonWriter: appends JSON to a string, the same bytes from every compiler.
//
//     JsonWriter json(out);
//     json.begin_object();
//     json.member("id"); json.string("x");
//     json.end_object();
//
// Strings are always well-formed UTF-8 on one line: each ill-formed part becomes U+FFFD.
// Numbers that are not whole have four significant figures, rounded half up in integers.
//
// Threads: one writer, one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace scruple::exchange {

/// With its quotation marks.
void append_string(std::string& out, std::string_view text);
/// Four significant figures; null for what is no finite number.
void append_number(std::string& out, double value);
void append_integer(std::string& out, std::uint64_t value);

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// The key; one value follows. `key` is plain ASCII.
  void member(std::string_view key) {
    comma();
    out_ += '"';
    out_ += key;
    out_ += "\":";
    comma_ = false;
  }

  void string(std::string_view text) {
    comma();
    append_string(out_, text);
  }
  void number(double value) {
    comma();
    append_number(out_, value);
  }
  void integer(std::uint64_t value) {
    comma();
    append_integer(out_, value);
  }
  void boolean(bool value) {
    comma();
    out_ += value ? "true" : "false";
  }
  /// JSON that was made elsewhere.
  void raw(std::string_view json) {
    comma();
    out_ += json;
  }

 private:
  void comma() {
    if (comma_) out_ += ',';
    comma_ = true;
  }
  void open(char bracket) {
    comma();
    out_ += bracket;
    comma_ = false;
  }
  void close(char bracket) {
    out_ += bracket;
    comma_ = true;
  }

  std::string& out_;
  bool comma_ = false;
};

}  // namespace scruple::exchange
