// Kit: compiles pattern sources in memory, with the project's own tables of characters, and
// reads texts with the result.
#pragma once

#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "compiler/pattern_resolver.h"
#include "pattern/rules.h"
#include "text/document.h"

namespace scruple::test {

/// A build that can fold phrases, with these topics and stances.
compiler::Build make_build(const std::vector<std::string>& topics = {"a.b", "c.d"},
                           const std::vector<std::string>& stances = {"quotes", "denies", "asks"});

/// The fold section of the project's tables.
const std::vector<std::byte>& fold_section();

/// What it takes to read a text and match rules in it.
struct Engine {
  std::vector<std::byte> vocabulary, names_section, lexicons, rules_section;
  text::Tables tables;
  pattern::Names names;
  pattern::Rules rules;
};

/// Opens what a build has made.
Engine open_engine(const compiler::Build& build, std::vector<std::byte> lexicons,
                   std::vector<std::byte> rules);

/// The diagnostics as `line:column K123 message`, one a line.
std::string short_list(const std::vector<compiler::Diagnostic>& diagnostics);

}  // namespace scruple::test
