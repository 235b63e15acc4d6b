#include "cli/profile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include "exchange/json_writer.h"
#include "exchange/read.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;

/// Thrown and caught in this file only, where yaml-cpp throws anyway.
struct Bad {
  std::string message;
  YAML::Mark mark;
};

std::string scalar(const std::string& field, const YAML::Node& node) {
  if (!node.IsScalar()) throw Bad{"\"" + field + "\" should be one value", node.Mark()};
  return node.Scalar();
}

std::optional<bool> boolean(const std::string& field, const YAML::Node& node) {
  if (node.IsNull()) return std::nullopt;
  bool value = false;
  if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value)) {
    throw Bad{"\"" + field + "\" should be yes or no", node.Mark()};
  }
  return value;
}

std::vector<std::string> list(const std::string& field, const YAML::Node& node) {
  std::vector<std::string> out;
  if (node.IsNull()) return out;
  if (node.IsScalar()) return {node.Scalar()};
  if (!node.IsSequence()) throw Bad{"\"" + field + "\" should be a list", node.Mark()};
  for (const YAML::Node& element : node) out.push_back(scalar(field, element));
  return out;
}

template <class E>
std::optional<E> word(const std::string& field, const YAML::Node& node) {
  if (node.IsNull()) return std::nullopt;
  const std::string value = scalar(field, node);
  const auto out = from_name<E>(value);
  if (!out) throw Bad{"\"" + field + "\" cannot be \"" + value + "\"", node.Mark()};
  return out;
}

Author author_of(const YAML::Node& root, const std::string& file, exchange::Warnings& warnings) {
  Author out;
  if (root.IsNull()) return out;
  if (!root.IsMap()) throw Bad{"a profile is a list of lines such as \"body: NMC\"", root.Mark()};
  for (const auto& entry : root) {
    const std::string key = scalar("a field's name", entry.first);
    const YAML::Node& value = entry.second;
    const auto text = [&]() -> std::optional<std::string> {
      if (value.IsNull()) return std::nullopt;
      return scalar(key, value);
    };
    if (key == "body") {
      out.body = text();
    } else if (key == "codes") {
      out.codes = list(key, value);
    } else if (key == "role") {
      out.role = text();
    } else if (key == "stage") {
      out.stage = word<Stage>(key, value);
    } else if (key == "account") {
      out.account = word<AccountKind>(key, value);
    } else if (key == "employer") {
      out.employer = text();
    } else if (key == "place_of_work") {
      out.place_of_work = text();
    } else if (key == "home_area") {
      out.home_area = text();
    } else if (key == "employer_disclosed") {
      out.employer_disclosed = boolean(key, value);
    } else if (key == "disclaimer") {
      out.disclaimer = boolean(key, value);
    } else if (key == "on_duty") {
      out.on_duty = boolean(key, value);
    } else if (key == "bio") {
      out.bio = text();
    } else if (key == "handle") {
      out.handle = text();
    } else if (key == "interests") {
      out.interests = list(key, value);
    } else if (key == "registered_on") {
      out.registered_on = text();
      if (out.registered_on && !exchange::is_date(*out.registered_on)) {
        throw Bad{"\"registered_on\" should be a date such as 2019-09-02", value.Mark()};
      }
    } else {
      warnings.add(file + ": unknown field \"" + key + "\" was ignored");
    }
  }
  return out;
}

Error bad_profile(const std::string& file, const std::string& message, const YAML::Mark& mark) {
  Error out{ErrorCode::bad_profile, message, {file, 0, 0, ""}};
  if (mark.line >= 0) {
    out.place.line = static_cast<std::uint32_t>(mark.line) + 1;
    out.place.column = static_cast<std::uint32_t>(mark.column) + 1;
  }
  return out;
}

Error unwritable(const std::string& path, int number) {
  return {
      ErrorCode::unreadable, std::string("could not be written: ") + std::strerror(number), {path, 0, 0, ""}};
}

}  // namespace

std::string profile_path(const Console& console) {
  const std::string config = console.env("XDG_CONFIG_HOME");
  if (!config.empty()) return config + "/scruple/author.yaml";
  const std::string home = console.env("HOME");
  return home.empty() ? std::string() : home + "/.config/scruple/author.yaml";
}

Result<Author> parse_profile(const std::string& yaml, const std::string& file, exchange::Warnings& warnings) {
  try {
    return author_of(YAML::Load(yaml), file, warnings);
  } catch (const Bad& bad) {
    return bad_profile(file, bad.message, bad.mark);
  } catch (const YAML::Exception& problem) {
    return bad_profile(file, "is not YAML: " + problem.msg, problem.mark);
  }
}

Result<Author> read_profile(const std::string& path, exchange::Warnings& warnings) {
  std::error_code problem;
  if (!std::filesystem::exists(path, problem)) {
    return Error{ErrorCode::missing_profile,
                 "there is no such author profile; `scruple author` makes one",
                 {path, 0, 0, ""}};
  }
  const Result<std::string> yaml = read_file(path, kMostBytes);
  if (!yaml) return yaml.error();
  return parse_profile(*yaml, path, warnings);
}

std::optional<Author> find_author(const std::optional<std::string>& file, const Console& console) {
  exchange::Warnings warnings;
  Author author;
  const std::string path = file.value_or(profile_path(console));
  if (file || (!path.empty() && ::access(path.c_str(), F_OK) == 0)) {
    const Result<Author> profile = read_profile(path, warnings);
    if (!profile) {
      console.complain(profile.error());
      return std::nullopt;
    }
    author = *profile;
  }
  for (const std::string& warning : warnings.take()) console.complain(warning);
  return author;
}

bool codes_known(const std::vector<std::string>& codes, const std::vector<std::string>& installed,
                 const Console& console) {
  for (const std::string& code : codes) {
    const std::string id = code.starts_with('+') ? code.substr(1) : code;
    if (std::find(installed.begin(), installed.end(), id) != installed.end()) continue;
    std::string list;
    for (const std::string& one : installed) list += (list.empty() ? "" : ", ") + one;
    console.complain(
        Error{ErrorCode::unknown_code, "there is no code \"" + id + "\"; installed: " + list, {}});
    return false;
  }
  return true;
}

std::string profile_yaml(const Author& author) {
  // A JSON string is a YAML string too, whatever it holds.
  std::string out;
  const auto line = [&](std::string_view field, const std::optional<std::string>& value) {
    if (!value) return;
    out += std::string(field) + ": ";
    exchange::append_string(out, *value);
    out += '\n';
  };
  const auto flag = [&](std::string_view field, const std::optional<bool>& value) {
    if (value) out += std::string(field) + (*value ? ": true\n" : ": false\n");
  };
  const auto several = [&](std::string_view field, const std::vector<std::string>& values) {
    if (values.empty()) return;
    out += std::string(field) + ":\n";
    for (const std::string& value : values) {
      out += "  - ";
      exchange::append_string(out, value);
      out += '\n';
    }
  };
  line("body", author.body);
  several("codes", author.codes);
  line("role", author.role);
  if (author.stage) line("stage", std::string(name(*author.stage)));
  if (author.account) line("account", std::string(name(*author.account)));
  line("employer", author.employer);
  line("place_of_work", author.place_of_work);
  line("home_area", author.home_area);
  flag("employer_disclosed", author.employer_disclosed);
  flag("disclaimer", author.disclaimer);
  flag("on_duty", author.on_duty);
  line("bio", author.bio);
  line("handle", author.handle);
  several("interests", author.interests);
  line("registered_on", author.registered_on);
  return out;
}

Result<Done> write_profile(const std::string& path, const Author& author) {
  std::error_code problem;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), problem);
  if (problem) return unwritable(path, problem.value());
  const std::string next = path + ".new";
  const int file = ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return unwritable(path, errno);
  bool written = write_all(file, profile_yaml(author)) && ::fsync(file) == 0;
  int number = errno;
  if (::close(file) != 0) {
    written = false;
    number = errno;
  }
  if (written && ::rename(next.c_str(), path.c_str()) != 0) {
    written = false;
    number = errno;
  }
  if (written) return Done{};
  ::unlink(next.c_str());
  return unwritable(path, number);
}

}  // namespace scruple::cli
