#include "scruple/result.h"

namespace scruple {

std::string_view name(ErrorCode code) {
  switch (code) {
    case ErrorCode::unreadable:
      return "unreadable";
    case ErrorCode::too_long:
      return "too_long";
    case ErrorCode::malformed_json:
      return "malformed_json";
    case ErrorCode::wrong_type:
      return "wrong_type";
    case ErrorCode::missing_profile:
      return "missing_profile";
    case ErrorCode::bad_profile:
      return "bad_profile";
    case ErrorCode::unknown_code:
      return "unknown_code";
    case ErrorCode::bad_usage:
      return "bad_usage";
    case ErrorCode::bad_knowledge:
      return "bad_knowledge";
    case ErrorCode::bad_source:
      return "bad_source";
  }
  return "bad_usage";
}

std::string to_string(const Error& error) {
  std::string out = error.place.file;
  if (error.place.line != 0) {
    if (!out.empty()) out += ':';
    out += std::to_string(error.place.line);
    if (error.place.column != 0) {
      out += ':';
      out += std::to_string(error.place.column);
    }
  }
  if (!out.empty()) out += ": ";
  if (!error.place.pointer.empty()) {
    out += error.place.pointer;
    out += ": ";
  }
  out += error.message;
  return out;
}

}  // namespace scruple
