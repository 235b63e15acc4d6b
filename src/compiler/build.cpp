#include "compiler/build.h"

#include <algorithm>
#include <cstdio>
#include <limits>

#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

/// A long line is shown as far as this; the caret of a fault behind it is left out.
constexpr std::size_t kShownColumns = 160;

std::string line_of(std::string_view text, std::uint32_t line) {
  std::size_t from = 0;
  for (std::uint32_t i = 1; i < line; ++i) {
    const std::size_t newline = text.find('\n', from);
    if (newline == std::string_view::npos) return {};
    from = newline + 1;
  }
  std::string_view found = text.substr(from, text.find('\n', from) - from);
  if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
  return std::string(found);
}

/// Spaces up to a column: tabs stay tabs, and a character of several bytes takes one place.
std::string up_to(std::string_view line, std::size_t column) {
  std::string padding;
  for (char c : line.substr(0, column - 1)) {
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;
    padding += c == '\t' ? '\t' : ' ';
  }
  return padding;
}

}  // namespace

std::string to_string(const Diagnostic& diagnostic) {
  std::string out = diagnostic.file;
  if (diagnostic.line != 0) {
    out += ':' + std::to_string(diagnostic.line);
    if (diagnostic.column != 0) out += ':' + std::to_string(diagnostic.column);
  }
  char number[16];
  std::snprintf(number, sizeof(number), "K%03d", diagnostic.number);
  out += std::string(": error ") + number + ": " + diagnostic.message + '\n';
  if (!diagnostic.source_line.empty()) {
    std::string_view line = std::string_view(diagnostic.source_line).substr(0, kShownColumns);
    if (line.size() < diagnostic.source_line.size())  // not through the middle of a character
      while (!line.empty() &&
             (static_cast<unsigned char>(diagnostic.source_line[line.size()]) & 0xC0U) == 0x80U)
        line.remove_suffix(1);
    out += "  " + std::string(line) + '\n';
    if (diagnostic.column != 0 && diagnostic.column <= line.size() + 1)
      out += "  " + up_to(line, diagnostic.column) + "^\n";
  }
  if (!diagnostic.remedy.empty()) out += "  remedy: " + diagnostic.remedy + '\n';
  return out;
}

std::uint16_t NameBuilder::add(List list, std::string_view name) {
  if (const std::uint16_t id = find(list, name)) return id;
  std::vector<std::string>& names = lists_[list];
  if (name.empty() || names.size() > std::numeric_limits<std::uint16_t>::max()) return 0;
  names.emplace_back(name);
  const auto id = static_cast<std::uint16_t>(names.size() - 1);
  ids_[list].emplace(std::string(name), id);
  return id;
}

std::uint16_t NameBuilder::find(List list, std::string_view name) const {
  const auto found = ids_[list].find(name);
  return found == ids_[list].end() ? 0 : found->second;
}

std::vector<std::byte> NameBuilder::section() const {
  knowledge::SectionWriter writer;
  for (const std::vector<std::string>& names : lists_)
    writer.put_list(names, [&](const std::string& name) { writer.put_string(name); });
  return writer.take();
}

void Build::error(int number, const Source& source, std::uint32_t line, std::uint32_t column,
                  std::string message, std::string remedy) {
  diagnostics.push_back(
      {number, source.path, line, column, std::move(message), std::move(remedy), line_of(source.text, line)});
}

}  // namespace scruple::compiler
