/// Rows of a table as text: RFC 4180, and what programs make of it. Any line ends; line ends within quotes are part of the
/// cell; a quote within a cell that is not in quotes is a letter like others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fu::bridges {

/// Bytes of a cell; what is behind them is cut off.
inline constexpr std::size_t longest_cell = 64 * std::size_t{1024};

enum class CsvFault : std::uint8_t {
  none,
  behind_quote,  ///< text between a closing quote and the separator: nobody knows where the cell ends
  unclosed,      ///< the list ends within quotes
  long_cell,     ///< a cell was cut off
};

struct CsvRow {
  std::size_t line = 0;            ///< where it begins, counted from 1
  std::size_t last_line = 0;       ///< where it ends
  std::vector<std::string> cells;  ///< without the blanks around them, where they are not in quotes
  std::size_t width = 0;           ///< how many cells there were; no more than `most_cells` are kept
  CsvFault fault = CsvFault::none;
  std::size_t fault_line = 0;  ///< where the quote begins, or the cell that is too long
};

inline constexpr std::size_t most_cells = 10'000;

class CsvReader {
 public:
  /// `text` must outlive the reader. Its first line has the number `line`.
  CsvReader(std::string_view text, char separator, std::size_t line = 1);
  ~CsvReader();
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  /// Whether there was one more. Lines without anything are no rows. Behind a row with a fault comes the next line.
  bool next(CsvRow& row);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace fu::bridges
