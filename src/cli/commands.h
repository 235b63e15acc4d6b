// Commands: one function each. They return the exit status (console.h).
//
// Threads: each runs on the thread that calls it; check() starts more for a stream.
#pragma once

#include "cli/console.h"
#include "cli/engine.h"
#include "cli/options.h"

namespace scruple::cli {

int check(const CheckOptions& options, const Console& console, const Engine& engine);
int extract(const ExtractOptions& options, const Console& console, const Engine& engine);
int ask(const AskOptions& options, const Console& console, const Engine& engine);
int rewrite(const RewriteCommandOptions& options, const Console& console, const Engine& engine);
int author(const AuthorOptions& options, const Console& console);
int k(const KOptions& options, const Console& console, const Engine& engine);
int schema(const SchemaOptions& options, const Console& console);
int codes(const CodesOptions& options, const Console& console, const Engine& engine);
int explain(const ExplainOptions& options, const Console& console, const Engine& engine);
int version(bool json, const Console& console, const Engine& engine);

}  // namespace scruple::cli
