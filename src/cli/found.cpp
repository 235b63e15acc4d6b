#include "cli/found.h"

#include <algorithm>
#include <cstdint>

#include "exchange/json_reader.h"

namespace scruple::cli {
namespace {

using exchange::JsonReader;
using exchange::JsonType;

void read_text(JsonReader& json, std::string& out) {
  if (json.peek() == JsonType::string)
    json.read_string(out);
  else
    json.skip();
}

/// The ids in a list of objects that have one.
void read_ids(JsonReader& json, std::vector<std::string>& ids) {
  if (json.peek() != JsonType::array) return json.skip();
  json.enter_array();
  while (json.next_element()) {
    if (json.peek() != JsonType::object) {
      json.skip();
      continue;
    }
    json.enter_object();
    std::string key, id;
    while (json.next_member(key)) {
      if (key == "id")
        read_text(json, id);
      else
        json.skip();
    }
    ids.push_back(id);
  }
}

Found read_finding(JsonReader& json) {
  Found found;
  json.enter_object();
  for (std::string key; json.next_member(key);) {
    if (key == "topic")
      read_text(json, found.topic);
    else if (key == "severity")
      read_text(json, found.severity);
    else if (key == "reason")
      read_text(json, found.reason);
    else if (key == "basis")
      read_text(json, found.basis);
    else if (key == "fingerprint")
      read_text(json, found.fingerprint);
    else if (key == "clauses")
      read_ids(json, found.clauses);
    else if (key == "detectors")
      read_ids(json, found.detectors);
    else
      json.skip();
  }
  return found;
}

/// One review; a lone finding counts as one, too.
bool read_review(std::string_view text, std::vector<Found>& out) {
  JsonReader whole(text);
  if (whole.peek() != JsonType::object) return false;
  bool listed = false;
  whole.enter_object();
  for (std::string key; whole.next_member(key);) {
    if (key != "findings" || whole.peek() != JsonType::array) {
      whole.skip();
      continue;
    }
    listed = true;
    whole.enter_array();
    while (whole.next_element()) {
      if (whole.peek() == JsonType::object)
        out.push_back(read_finding(whole));
      else
        whole.skip();
    }
  }
  whole.finish();
  if (whole.failed()) return false;
  if (listed) return true;
  JsonReader json(text);
  Found found = read_finding(json);
  if (!found.topic.empty()) out.push_back(std::move(found));
  return true;
}

}  // namespace

Result<std::vector<Found>> read_findings(std::string_view text) {
  std::vector<Found> found;
  if (read_review(text, found)) return found;
  found.clear();
  std::uint32_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (!read_review(line, found))
      return Error{ErrorCode::malformed_json,
                   "this is no review; make one with scruple check --format json",
                   {"standard input", number, 0, ""}};
  }
  return found;
}

}  // namespace scruple::cli
