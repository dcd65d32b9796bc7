// One quick pass to see that nothing is wrong; where something may be, a careful one to name the first thing.
#include "store/source_guards.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "base/utf8.hpp"

namespace fu::store {

namespace {

constexpr std::array<std::string_view, 4> conflict_markers{"<<<<<<<", "|||||||", "=======", ">>>>>>>"};

Problem problem_at(std::string_view source, std::size_t at, std::string code, std::string message,
                   std::string hint) {
  std::size_t line = 1;
  std::size_t line_start = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t i = line_start; i < at; ++i) {
    if (source[i] == '\n') {
      ++line;
      line_start = i + 1;
    }
  }
  return {.code = std::move(code),
          .line = line,
          .column = at - line_start + 1,
          .message = std::move(message),
          .hint = std::move(hint)};
}

bool is_conflict_marker(std::string_view line) {
  const char first = line.empty() ? ' ' : line.front();
  if (first != '<' && first != '|' && first != '=' && first != '>') return false;
  for (const std::string_view marker : conflict_markers) {
    if (line.starts_with(marker)) return true;
  }
  return false;
}

/// The characters that YAML does not allow in a file, apart from the lone carriage return.
bool is_control(std::string_view rest) {
  const auto byte = static_cast<unsigned char>(rest.front());
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  if (byte == 0x7F) return true;
  if (byte == 0xC2 && rest.size() > 1) {
    const auto second = static_cast<unsigned char>(rest[1]);
    return second >= 0x80 && second < 0xA0 && second != 0x85;
  }
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

constexpr std::size_t word_size = sizeof(std::uint64_t);

/// Whether eight bytes are printable ASCII, all of them.
bool is_printable(const char* bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  constexpr std::uint64_t high_bits = 0x80 * each;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, word_size);
  const std::uint64_t below_blank = (word - 0x20 * each) & ~word;
  const std::uint64_t without_deletes = word ^ (0x7F * each);
  const std::uint64_t deletes = (without_deletes - each) & ~without_deletes;
  return ((word | below_blank | deletes) & high_bits) == 0;
}

/// Whether all of the line is printable ASCII. Of a short line it does not matter: then the answer may be no.
bool is_printable(std::string_view line) {
  if (line.size() < word_size) return false;
  const char* const last = line.data() + line.size() - word_size;
  for (const char* bytes = line.data(); bytes < last; bytes += word_size) {
    if (!is_printable(bytes)) return false;
  }
  return is_printable(last);
}

/// As is_surely_good(), of a line without its line feed.
bool is_line_surely_good(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  for (std::size_t i = 0; i < line.size();) {
    const auto byte = static_cast<unsigned char>(line[i]);
    std::size_t end = i + 1;
    if (byte >= 0x80) {
      while (end < line.size() && static_cast<unsigned char>(line[end]) >= 0x80) ++end;
      if (!are_surely_letters(line.substr(i, end - i))) return false;
    } else if (byte == 0x7F || (byte < 0x20 && byte != '\t')) {
      return false;
    }
    i = end;
  }
  return true;
}

/// Whether there is nothing to complain of. What is rare is not looked at closely: then the answer is no.
bool is_surely_good(std::string_view source) {
  std::size_t start = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  while (start < source.size()) {
    const std::size_t end = std::min(source.find('\n', start), source.size());
    const std::string_view line = source.substr(start, end - start);
    if (is_conflict_marker(line) || (!is_printable(line) && !is_line_surely_good(line))) return false;
    // A carriage return needs the line feed that is not there.
    if (end == source.size() && line.ends_with('\r')) return false;
    start = end + 1;
  }
  return true;
}

}  // namespace

bool are_surely_letters(std::string_view beyond_ascii) {
  for (std::size_t i = 0; i + 1 < beyond_ascii.size(); ++i) {
    const bool may_be_control =
        beyond_ascii[i] == '\xC2' && static_cast<unsigned char>(beyond_ascii[i + 1]) < 0xA0;
    if (may_be_control || beyond_ascii.substr(i, 2) == "\xEF\xBF") return false;
  }
  return !find_invalid_utf8(beyond_ascii);
}

std::optional<Problem> find_bad_source(std::string_view source) {
  if (is_surely_good(source)) return std::nullopt;
  if (source.starts_with("\xFF\xFE") || source.starts_with("\xFE\xFF")) {
    return problem_at(source, 0, "encoding", "this is UTF-16", "save it as UTF-8");
  }
  if (const auto nul = source.find('\0'); nul != std::string_view::npos) {
    return problem_at(source, nul, "encoding", "a NUL byte: this is not a text file",
                      "remove it, or restore the file");
  }
  if (const auto bad = find_invalid_utf8(source)) {
    return problem_at(source, *bad, "encoding", "this is not UTF-8", "save the file as UTF-8");
  }
  bool line_begins = true;
  for (std::size_t i = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; i < source.size();
       ++i) {
    const char c = source[i];
    if (line_begins && is_conflict_marker(source.substr(i))) {
      return problem_at(source, i, "conflict", "conflict marker '" + std::string(source.substr(i, 7)) + "'",
                        "keep the right lines of both sides and remove the markers");
    }
    line_begins = c == '\n';
    if (c == '\r' && source.substr(i + 1, 1) != "\n") {
      return problem_at(source, i, "encoding", "a carriage return without a line feed",
                        "end lines with LF or CRLF");
    }
    if (is_control(source.substr(i))) {
      return problem_at(
          source, i, "encoding",
          "control character '" + escape_for_terminal(source.substr(i, c == '\xC2' ? 2 : 1)) + "'",
          "remove it, or write it as \\xNN in double quotes");
    }
  }
  return std::nullopt;
}

}  // namespace fu::store
