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

/// The bytes beyond ASCII that stand together.
std::string_view beyond_ascii(std::string_view rest) {
  const auto end =
      std::find_if(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

/// Letters in UTF-8, none of which is near the controls beyond ASCII or the non-characters.
bool are_letters(std::string_view beyond) {
  for (std::size_t i = 0; i + 1 < beyond.size(); ++i) {
    const bool may_be_control = beyond[i] == '\xC2' && static_cast<unsigned char>(beyond[i + 1]) < 0xA0;
    if (may_be_control || beyond.substr(i, 2) == "\xEF\xBF") return false;
  }
  return !find_invalid_utf8(beyond);
}

/// Whether there is nothing to complain of. What is rare is not looked at closely: then the answer is no.
bool is_surely_good(std::string_view source) {
  std::size_t i = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  if (is_conflict_marker(source.substr(i))) return false;
  while (i < source.size()) {
    if (i + word_size <= source.size() && is_printable(source.data() + i)) {
      i += word_size;
      continue;
    }
    const char c = source[i];
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) {
      const std::string_view beyond = beyond_ascii(source.substr(i));
      if (!are_letters(beyond)) return false;
      i += beyond.size();
      continue;
    }
    ++i;
    if (c == '\n') {
      if (is_conflict_marker(source.substr(i))) return false;
    } else if (c == '\r') {
      if (source.substr(i, 1) != "\n") return false;
    } else if (c != '\t' && (byte < 0x20 || byte == 0x7F)) {
      return false;
    }
  }
  return true;
}

}  // namespace

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
