// CsvReader: a table of the knowledge (RFC 4180, UTF-8, a header), read strictly. A missing column, a row
// of another width or a cell that is no number becomes a diagnostic with its line.
//
//     CsvReader csv(build, source, {"name", "population"});
//     for (std::size_t row = 0; row < csv.rows(); ++row)
//       use(csv.text(row, "name"), csv.number(row, "population", 0, 1e8));
//
// One thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"

namespace scruple::compiler {

class CsvReader {
 public:
  /// `columns` must be there; others may be.
  CsvReader(Build& build, const Source& source, std::initializer_list<std::string_view> columns);

  std::size_t rows() const { return rows_.size(); }
  const std::string& text(std::size_t row, std::string_view column) const;
  /// An empty cell is `otherwise`, which may lie outside the range.
  double number(std::size_t row, std::string_view column, double least, double most, double otherwise = 0);
  /// The columns, in order.
  std::vector<std::string> header() const;
  const Source& source() const { return source_; }
  void error(int number, std::size_t row, std::string message, std::string remedy);

 private:
  void parse();
  void add_row(std::vector<std::string> cells, std::uint32_t line);

  Build& build_;
  const Source& source_;
  std::vector<std::string> header_;
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<std::uint32_t> lines_;
};

/// "a;b;c" as a list, without empty ones.
std::vector<std::string> split_list(std::string_view text, char between = ';');

}  // namespace scruple::compiler
