// What the commands that show codes have in common: the guidance that is open, the date that was asked
// for, and how they print and refuse. `scruple codes` and `scruple explain` build on it.
//
// Threads: one command, one thread.
#pragma once

#include <string>
#include <string_view>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/engine.h"
#include "cli/guidance.h"
#include "exchange/read.h"

namespace scruple::cli {

/// `Options` has `as_of` and `format`.
template <class Options>
class GuidanceCommand {
 public:
  GuidanceCommand(const Options& options, const Console& console, const Engine& engine)
      : options_(options), console_(console), engine_(engine), width_(console.width()) {}

 protected:
  bool date_is_sound() const {
    if (!options_.as_of || exchange::is_date(*options_.as_of)) return true;
    refuse({ErrorCode::bad_usage, "--as-of takes a date such as 2024-09-01", {}});
    return false;
  }
  /// Before anything of the guidance is looked at.
  bool open_guidance() {
    const auto guidance = engine_.guidance();
    if (guidance)
      guidance_ = *guidance;
    else
      refuse(guidance.error());
    return guidance.ok();
  }

  int refuse(const Error& error) const {
    console_.complain(error);
    return kTrouble;
  }
  int print(const std::string& out) const { return console_.print(out) ? kNothing : kTrouble; }
  std::string_view as_of() const { return options_.as_of ? std::string_view(*options_.as_of) : ""; }
  bool json() const { return options_.format == Format::json; }
  const codes::Codes& codes() const { return *guidance_.codes; }
  const codes::Topics& topics() const { return *guidance_.topics; }

  const Options& options_;
  const Console& console_;
  const Engine& engine_;
  std::size_t width_;
  Guidance guidance_;
};

}  // namespace scruple::cli
