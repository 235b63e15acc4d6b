// Profile: an author's profile as a YAML file.
//
// The fields are those of Author; each is optional; one that nobody knows is a warning.
// The usual place is $XDG_CONFIG_HOME/scruple/author.yaml, or ~/.config/scruple/author.yaml.
//
// Threads: pure functions, but for the file.
#pragma once

#include <string>

#include "cli/console.h"
#include "exchange/warnings.h"
#include "scruple/result.h"
#include "scruple/submission.h"

namespace scruple::cli {

/// Empty when neither variable is set.
std::string profile_path(const Console& console);

/// missing_profile when there is no such file, bad_profile with line and column when it
/// cannot be understood.
Result<Author> read_profile(const std::string& path, exchange::Warnings& warnings);

/// `file` names the text in errors.
Result<Author> parse_profile(const std::string& yaml, const std::string& file, exchange::Warnings& warnings);

std::string profile_yaml(const Author& author);

/// Makes the folder too; readable by its owner only; whole or not at all.
Result<Done> write_profile(const std::string& path, const Author& author);

}  // namespace scruple::cli
