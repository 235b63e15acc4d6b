// App: from the words of the command line to a command.
//
// Threads: run() is called once, from the main thread.
#pragma once

#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/engine.h"

namespace scruple::cli {

/// Understands the words after the program's name and runs what they ask for. Never
/// throws; gives the exit status.
int run(const std::vector<std::string>& words, const Console& console, const OpenEngine& open);

/// Every option of every command, such as {"check", "--text"}; the program's own have no
/// command. For the tests of the man page and the completions.
struct OptionName {
  std::string command, option;
};
std::vector<OptionName> option_names();

}  // namespace scruple::cli
