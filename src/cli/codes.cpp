#include <string>

#include "cli/commands.h"

namespace scruple::cli {

int codes(const Console& console, const Engine& engine) {
  std::string out;
  for (const std::string& id : engine.codes()) out += id + "\n";
  return console.print(out) ? kNothing : kTrouble;
}

}  // namespace scruple::cli
