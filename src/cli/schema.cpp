#include <string>

#include "cli/commands.h"
#include "exchange/schemas.h"

namespace scruple::cli {

int schema(const SchemaOptions& options, const Console& console) {
  std::string names;
  for (const exchange::Schema& schema : exchange::schemas()) {
    if (options.name == schema.name) return console.print(schema.text) ? kNothing : kTrouble;
    names += schema.name;
    names += '\n';
  }
  if (!options.name) return console.print(names) ? kNothing : kTrouble;
  console.complain("there is no schema \"" + *options.name + "\"; `scruple schema` lists those there are");
  return kTrouble;
}

}  // namespace scruple::cli
