// Topics, stances and claims by name, before anything that refers to them is compiled.
// One thread.
#pragma once

#include "compiler/build.h"

namespace scruple::compiler {

/// Gives the stances and topics of topics.yaml their numbers, in the file's order. Says
/// nothing of faults: make_topics() reads the same file and reports them.
void name_topics(Build& build, const Source& file);

/// Gives the ids of a file of claims to build.claims; says nothing of faults either.
void name_claims(Build& build, const Source& file);

}  // namespace scruple::compiler
