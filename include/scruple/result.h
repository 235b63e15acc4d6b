// Result: a value, or the reason there is none.
//
// Every call of the public API that can fail returns a Result. Nothing is thrown across
// the API. An Error says what was wrong, where, and what to do about it; its code is one
// of a closed list, so that a caller can decide without reading the sentence.
//
// Threads: plain values, shared like any other value.
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace scruple {

/// Why something could not be done. The names are stable: they are the `code` of an error
/// line in the exchange format.
enum class ErrorCode : std::uint8_t {
  unreadable,       ///< a file or stream could not be read
  too_long,         ///< more bytes than the caller allows
  malformed_json,   ///< not JSON
  wrong_type,       ///< JSON, but a field holds a value of another type or range
  missing_profile,  ///< a named author profile does not exist
  bad_profile,      ///< an author profile that cannot be understood
  unknown_code,     ///< a code (body of guidance) that is not installed
  bad_usage,        ///< the command line makes no sense
  bad_knowledge,    ///< the compiled knowledge is damaged or of another version
  bad_source,       ///< a source file of the knowledge is wrong (see place)
};

/// The stable name of a code, for example "malformed_json".
std::string_view name(ErrorCode code);

/// Where something went wrong. Each part is optional; empty or 0 means "does not apply".
struct Place {
  std::string file;          ///< as the caller named it
  std::uint32_t line = 0;    ///< from 1
  std::uint32_t column = 0;  ///< from 1, in bytes
  std::string pointer;       ///< JSON Pointer (RFC 6901) to the offending value
};

struct Error {
  ErrorCode code = ErrorCode::bad_usage;
  std::string message;  ///< what was wrong and what to do, one line, no final full stop needed
  Place place;
};

/// `file:line:column: message`, as a compiler prints it; parts that do not apply are left out.
std::string to_string(const Error& error);

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// The value. Asking for it when !ok() is a programmer's error.
  T& value() & { return *get(); }
  const T& value() const& { return *const_cast<Result*>(this)->get(); }
  T&& value() && { return std::move(*get()); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return get(); }
  const T* operator->() const { return const_cast<Result*>(this)->get(); }

  const Error& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }

 private:
  T* get() {
    assert(ok());
    return std::get_if<0>(&state_);
  }
  std::variant<T, Error> state_;
};

/// Success without a value.
struct Done {};

}  // namespace scruple
