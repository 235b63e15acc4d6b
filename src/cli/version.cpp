#include <string>

#include "cli/commands.h"
#include "exchange/json_writer.h"

namespace scruple::cli {

int version(bool json, const Console& console, const Engine& engine) {
  const EngineVersion version = engine.version();
  std::string out;
  if (json) {
    exchange::JsonWriter writer(out);
    writer.begin_object();
    writer.member("version");
    writer.string(version.version);
    writer.member("knowledge");
    writer.string(version.knowledge);
    writer.end_object();
  } else {
    out = "scruple " + version.version + "\nknowledge " + version.knowledge;
  }
  return console.print(out + "\n") ? kNothing : kTrouble;
}

}  // namespace scruple::cli
