// scruple: the command line.
#include <csignal>

#include "cli/app.h"

int main(int count, char** words) {
  // A reader that goes away is met as a failed write.
  std::signal(SIGPIPE, SIG_IGN);
  return scruple::cli::run(std::vector<std::string>(words + 1, words + count),
                           scruple::cli::process_console(), scruple::cli::open_engine);
}
