// One pass over the bytes; the first thing that is wrong is reported.
#include "store/source_guards.hpp"

#include <array>
#include <string>

#include "base/utf8.hpp"

namespace fu::store {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
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

}  // namespace

std::optional<Problem> find_bad_source(std::string_view source) {
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
