// Profile: an author's profile as a YAML file.
//
// The fields are those of Author; each is optional; one that nobody knows is a warning.
// The usual place is $XDG_CONFIG_HOME/scruple/author.yaml, or ~/.config/scruple/author.yaml.
//
// Threads: pure functions, but for the file.
#pragma once

#include <optional>
#include <string>
#include <vector>

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

/// The profile that a command goes by: the file named, else the usual one if it is there, else one of which
/// nothing is known. What is strange in it is said on the console; so is the reason for nullopt.
std::optional<Author> find_author(const std::optional<std::string>& file, const Console& console);

/// True where all of these codes ("+x" too) are among the installed ones; says which is not.
bool codes_known(const std::vector<std::string>& codes, const std::vector<std::string>& installed,
                 const Console& console);

std::string profile_yaml(const Author& author);

/// Makes the folder too; readable by its owner only; whole or not at all.
Result<Done> write_profile(const std::string& path, const Author& author);

}  // namespace scruple::cli
