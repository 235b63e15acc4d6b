#include "compiler/csv.h"

#include <charconv>
#include <utility>

namespace scruple::compiler {
namespace {

constexpr int kMissingColumn = 710;
constexpr int kWrongWidth = 711;
constexpr int kNoNumber = 712;
constexpr int kOutOfTheRange = 706;

const std::string kEmpty;

}  // namespace

CsvReader::CsvReader(Build& build, const Source& source, std::initializer_list<std::string_view> columns)
    : build_(build), source_(source) {
  parse();
  for (std::size_t i = 0; i < header_.size(); ++i) columns_.emplace(header_[i], i);
  for (const std::string_view column : columns)
    if (!columns_.contains(column))
      build_.error(kMissingColumn, source_, 1, 1, "there is no column \"" + std::string(column) + '"',
                   "make the tables again with training/population.py");
}

void CsvReader::parse() {
  std::vector<std::string> cells(1);
  std::uint32_t line = 1, begun = 1;
  bool quoted = false;
  const std::string& text = source_.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"') {
        cells.back() += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cells.back() += '"';
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == ',') {
      cells.emplace_back();
    } else if (c == '\n') {
      add_row(std::exchange(cells, std::vector<std::string>(1)), begun);
      begun = line;
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  add_row(std::move(cells), begun);
}

void CsvReader::add_row(std::vector<std::string> cells, std::uint32_t line) {
  if (cells.size() == 1 && cells[0].empty()) return;
  if (header_.empty()) {
    header_ = std::move(cells);
  } else if (cells.size() != header_.size()) {
    build_.error(kWrongWidth, source_, line, 1,
                 "the row has " + std::to_string(cells.size()) + " cells and the header " +
                     std::to_string(header_.size()),
                 "give each column a cell; one that holds a comma stands in quotation marks");
  } else {
    rows_.push_back(std::move(cells));
    lines_.push_back(line);
  }
}

const std::string& CsvReader::text(std::size_t row, std::string_view column) const {
  const auto at = columns_.find(column);
  return at == columns_.end() ? kEmpty : rows_[row][at->second];
}

double CsvReader::number(std::size_t row, std::string_view column, double least, double most,
                         double otherwise) {
  const std::string& cell = text(row, column);
  if (cell.empty()) return otherwise;
  double value = 0;
  const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (problem != std::errc() || end != cell.data() + cell.size()) {
    error(kNoNumber, row, '"' + cell + "\" under " + std::string(column) + " is no number", "write a number");
    return otherwise;
  }
  if (!(value >= least && value <= most)) {
    error(kOutOfTheRange, row, std::string(column) + " is out of range: " + cell,
          "look it up again in its source");
    return otherwise;
  }
  return value;
}

std::vector<std::string> CsvReader::header() const {
  return header_;
}

void CsvReader::error(int number, std::size_t row, std::string message, std::string remedy) {
  build_.error(number, source_, row < lines_.size() ? lines_[row] : 1, 1, std::move(message),
               std::move(remedy));
}

std::vector<std::string> split_list(std::string_view text, char between) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto end = text.find(between);
    if (end != 0) out.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

}  // namespace scruple::compiler
