// Each separator is tried on the first rows, and the one that gives most titles that are known is taken.
#include "bridges/csv_header.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::bridges {

namespace {

constexpr std::size_t most_lines_before = 20;

/// Excel's first line: takes it off, and gives the separator; NUL: there is none.
char take_separator_line(std::string_view& text) {
  constexpr std::string_view word = "sep=";
  constexpr std::size_t size = word.size() + 1;
  if (text.size() < size || lower_ascii(text.substr(0, word.size())) != word) return '\0';
  const std::string_view behind = text.substr(size);
  if (!behind.empty() && behind[0] != '\r' && behind[0] != '\n') return '\0';
  const char separator = text[word.size()];
  if (separator == '"' || separator == '\r' || separator == '\n') return '\0';
  text.remove_prefix(size + (behind.starts_with("\r\n") ? 2 : behind.empty() ? 0 : 1));
  return separator;
}

bool is_mapped(const std::string& plain, const CsvOptions& options) {
  return std::any_of(options.mappings.begin(), options.mappings.end(),
                     [&](const ColumnMapping& mapping) { return plain_title(mapping.title) == plain; });
}

/// How well a separator suits; the greatest is best.
using Score = std::tuple<std::size_t, std::size_t>;

Score score_of(const CsvHeader& header, const CsvOptions& options) {
  const auto& titles = header.plain_titles;
  const auto mapped = std::count_if(titles.begin(), titles.end(),
                                    [&](const std::string& title) { return is_mapped(title, options); });
  return {known_titles(titles) + static_cast<std::size_t>(mapped), header.row.width};
}

/// The first row with several titles, or with one that can be a name.
void look_for_titles(CsvHeader& header, const CsvOptions& options) {
  CsvReader reader(header.text, header.separator, header.line);
  CsvRow row;
  CsvRow first;
  for (std::size_t i = 0; i < most_lines_before && reader.next(row); ++i) {
    std::vector<std::string> plain;
    std::transform(row.cells.begin(), row.cells.end(), std::back_inserter(plain), plain_title);
    const auto filled =
        std::count_if(plain.begin(), plain.end(), [](const auto& title) { return !title.empty(); });
    const bool has_name = std::any_of(plain.begin(), plain.end(), [&](const auto& title) {
      return !title.empty() && (makes_name(title) || is_mapped(title, options));
    });
    if (i > 0 && filled < 2 && !has_name) continue;
    header.row = row;
    header.plain_titles = std::move(plain);
    if (filled > 1 || has_name) return;
  }
}

UsageError no_column(const std::string& title, const CsvRow& row) {
  const std::string meant = did_you_mean(title, row.cells);
  return UsageError("--map: there is no column '" + title + "' in the list" +
                    (meant.empty() ? "; there are " + shown_titles(row) : meant));
}

std::string_view key_of(const std::string& word) {
  const std::string key = word == "email" || word == "phone" || word == "tag" ? word + "s" : word;
  const auto& keys = column_keys();
  const auto found = std::find(keys.begin(), keys.end(), key);
  if (found == keys.end()) {
    const std::string meant = did_you_mean(word, keys);
    throw UsageError("--map: there is no key '" + word + "'" +
                     (meant.empty() ? "; there are " + listed(keys) : meant));
  }
  return *found;
}

}  // namespace

CsvHeader find_header(std::string_view text, const CsvOptions& options) {
  CsvHeader best;
  best.text = text;
  const char told = take_separator_line(best.text);
  if (best.text.size() != text.size()) best.line = 2;
  std::string separators = ",;\t";
  if (options.separator != '\0') {
    separators = options.separator;
  } else if (told != '\0') {
    separators = told;
  }
  const CsvHeader empty = best;
  Score most{};
  for (const char separator : separators) {
    CsvHeader header = empty;
    header.separator = separator;
    look_for_titles(header, options);
    if (const Score score = score_of(header, options); best.row.line == 0 || score > most) {
      most = score;
      best = std::move(header);
    }
  }
  best.program = program_of(best.plain_titles);
  return best;
}

std::string shown_titles(const CsvRow& row) {
  constexpr std::size_t most_columns = 40;
  std::vector<std::string> titles;
  for (const std::string& title : row.cells) {
    if (!title.empty()) titles.push_back("'" + cut_to_width(escape_for_terminal(title), most_columns) + "'");
  }
  return listed(titles);
}

std::vector<ColumnUse> uses_of(const CsvHeader& header, const std::vector<ColumnMapping>& mappings) {
  std::vector<ColumnUse> uses;
  std::set<std::string_view> mapped_keys;
  std::set<std::size_t> mapped_columns;
  for (const ColumnMapping& mapping : mappings) {
    const std::string_view key = key_of(mapping.key);
    const std::string wanted = plain_title(mapping.title);
    const std::size_t before = uses.size();
    for (std::size_t i = 0; i < header.plain_titles.size(); ++i) {
      if (wanted.empty() ? header.row.cells[i] != mapping.title : header.plain_titles[i] != wanted) continue;
      uses.push_back({.index = i, .meaning = {Meaning::Part::whole, key}, .is_mapped = true});
      mapped_columns.insert(i);
    }
    if (uses.size() == before) throw no_column(mapping.title, header.row);
    mapped_keys.insert(key);
  }
  for (std::size_t i = 0; i < header.plain_titles.size(); ++i) {
    const Meaning meaning = meaning_of(header.plain_titles[i], header.program);
    const bool is_taken = mapped_columns.contains(i) || mapped_keys.contains(meaning.key);
    if (meaning.part != Meaning::Part::nothing && !is_taken) uses.push_back({.index = i, .meaning = meaning});
  }
  return uses;
}

}  // namespace fu::bridges
