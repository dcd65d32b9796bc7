// libcsv, fed line by line, so that it is known where a row begins, and where a quote that never ends.
#include "bridges/csv_reader.hpp"

#include <csv.h>

#include <algorithm>
#include <new>

namespace fu::bridges {

namespace {

/// The line that `text` begins with, and its end: \n, \r\n or \r.
std::string_view first_line(std::string_view text) {
  const auto end = text.find_first_of("\r\n");
  if (end == std::string_view::npos) return text;
  const bool is_pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
  return text.substr(0, end + (is_pair ? 2 : 1));
}

/// Large, since the library makes room for so much more each time that a cell has filled it.
constexpr std::size_t room = std::size_t{1} << 20U;

}  // namespace

struct CsvReader::Parser {
  Parser(std::string_view text, char separator, std::size_t first) : rest(text), line(first - 1) {
    if (csv_init(&csv, strict) != 0) throw std::bad_alloc();
    csv_set_delim(&csv, static_cast<unsigned char>(separator));
    csv_set_blk_size(&csv, room);
  }
  ~Parser() { csv_free(&csv); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  /// Makes it forget a row that it is in.
  void begin_anew() {
    const unsigned char separator = csv_get_delim(&csv);
    csv_free(&csv);
    if (csv_init(&csv, strict) != 0) throw std::bad_alloc();
    csv_set_delim(&csv, separator);
    csv_set_blk_size(&csv, room);
  }

  /// Whether all of it was in order.
  bool feed(std::string_view text) {
    while (!text.empty()) {
      text.remove_prefix(csv_parse(&csv, text.data(), text.size(), take_cell, take_row, this));
      if (text.empty()) return true;
      if (csv_error(&csv) != CSV_EPARSE) throw std::bad_alloc();
      if (csv.quoted != 0) return false;
      // A quote in the middle of a cell that does not begin with one.
      csv_set_opts(&csv, 0);
      csv_parse(&csv, text.data(), 1, take_cell, take_row, this);
      csv_set_opts(&csv, strict);
      text.remove_prefix(1);
    }
    return true;
  }

  static void take_cell(void* bytes, std::size_t size, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    CsvRow& row = *parser.row;
    if (size > longest_cell && row.fault == CsvFault::none) {
      row.fault = CsvFault::long_cell;
      row.fault_line = parser.quote_line != 0 ? parser.quote_line : parser.line;
    }
    parser.quote_line = 0;
    if (++row.width > most_cells) return;
    row.cells.emplace_back(size == 0 ? "" : static_cast<const char*>(bytes), std::min(size, longest_cell));
  }

  static void take_row(int /*end*/, void* self) { static_cast<Parser*>(self)->is_complete = true; }

  static constexpr unsigned char strict = CSV_STRICT | CSV_STRICT_FINI;

  csv_parser csv{};
  std::string_view rest;
  std::size_t line;  ///< that was fed last
  std::size_t quote_line =
      0;  ///< where the cell in quotes begins that goes on in the next line; 0: there is none
  CsvRow* row = nullptr;
  bool is_complete = false;
};

CsvReader::CsvReader(std::string_view text, char separator, std::size_t line)
    : parser_(std::make_unique<Parser>(text, separator, line)) {}

CsvReader::~CsvReader() = default;

bool CsvReader::next(CsvRow& row) {
  Parser& parser = *parser_;
  row.cells.clear();
  row.width = 0;
  row.fault = CsvFault::none;
  parser.row = &row;
  parser.is_complete = false;
  bool has_begun = false;
  while (!parser.rest.empty() && !parser.is_complete) {
    const std::string_view text = first_line(parser.rest);
    parser.rest.remove_prefix(text.size());
    row.last_line = ++parser.line;
    if (!has_begun) row.line = parser.line;
    const std::size_t width = row.width;
    if (!parser.feed(text)) {
      row.fault = CsvFault::behind_quote;
      row.fault_line = parser.line;
      parser.quote_line = 0;
      parser.begin_anew();
      return true;
    }
    const bool ends_line = text.ends_with('\n') || text.ends_with('\r');
    if (parser.is_complete || !ends_line) break;
    // The line is over and the row is not: it goes on within quotes, or nothing has begun.
    const bool is_blank = !has_begun && row.width == 0 && parser.csv.quoted == 0;
    if (is_blank) continue;
    if (!has_begun || row.width != width) parser.quote_line = parser.line;
    has_begun = true;
  }
  if (parser.is_complete) return true;
  const bool is_closed = csv_fini(&parser.csv, Parser::take_cell, Parser::take_row, &parser) == 0;
  if (!is_closed) {
    row.fault = CsvFault::unclosed;
    row.fault_line = parser.quote_line != 0 ? parser.quote_line : row.line;
    parser.begin_anew();
    return true;
  }
  return parser.is_complete;
}

}  // namespace fu::bridges
