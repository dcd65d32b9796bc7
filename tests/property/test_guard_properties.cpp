// The guards of a source against a slow, plain second model: the same first complaint at the same place.
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "property/random_history.hpp"
#include "store/source_guards.hpp"
#include "support/problem_text.hpp"

namespace fu {
namespace {

using testing::Random;

constexpr std::uint64_t default_cases = 200'000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// --- The model: one character at a time ------------------------------------------------------------------------

unsigned byte_at(std::string_view source, std::size_t at) {
  return at < source.size() ? static_cast<unsigned char>(source[at]) : 0;
}

/// The bytes of the well-formed character at `at`, by the table of the Unicode standard (3-7); 0 when it is none.
std::size_t character_size(std::string_view source, std::size_t at) {
  struct Row {
    unsigned first_from, first_to, second_from, second_to;
    std::size_t size;
  };
  static constexpr std::array<Row, 9> rows{{{0x00, 0x7F, 0, 0, 1},
                                            {0xC2, 0xDF, 0x80, 0xBF, 2},
                                            {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                            {0xE1, 0xEC, 0x80, 0xBF, 3},
                                            {0xED, 0xED, 0x80, 0x9F, 3},
                                            {0xEE, 0xEF, 0x80, 0xBF, 3},
                                            {0xF0, 0xF0, 0x90, 0xBF, 4},
                                            {0xF1, 0xF3, 0x80, 0xBF, 4},
                                            {0xF4, 0xF4, 0x80, 0x8F, 4}}};
  for (const Row& row : rows) {
    if (byte_at(source, at) < row.first_from || byte_at(source, at) > row.first_to) continue;
    if (at + row.size > source.size()) return 0;
    for (std::size_t i = 1; i < row.size; ++i) {
      const unsigned from = i == 1 ? row.second_from : 0x80;
      const unsigned to = i == 1 ? row.second_to : 0xBF;
      if (byte_at(source, at + i) < from || byte_at(source, at + i) > to) return 0;
    }
    return row.size;
  }
  return 0;
}

Problem complaint(std::string_view source, std::size_t at, std::string code, std::string message,
                  std::string hint) {
  const std::size_t mark = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  Problem problem{.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
  problem.line = 1;
  problem.column = 1;
  for (std::size_t i = mark; i < at; ++i) {
    ++problem.column;
    if (source[i] == '\n') ++problem.line, problem.column = 1;
  }
  return problem;
}

std::string escaped_control(unsigned character) {
  constexpr std::string_view hex = "0123456789abcdef";
  return std::string("\\x") + hex[character / 16] + hex[character % 16];
}

/// The first thing wrong, kind after kind: UTF-16, NUL, not UTF-8; then line by line what may not be in YAML.
std::optional<Problem> model(std::string_view source) {
  const unsigned first = byte_at(source, 0);
  const unsigned second = byte_at(source, 1);
  if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF))
    return complaint(source, 0, "encoding", "this is UTF-16", "save it as UTF-8");
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == '\0')
      return complaint(source, i, "encoding", "a NUL byte: this is not a text file",
                       "remove it, or restore the file");
  }
  for (std::size_t i = 0; i < source.size(); i += character_size(source, i)) {
    if (character_size(source, i) == 0)
      return complaint(source, i, "encoding", "this is not UTF-8", "save the file as UTF-8");
  }
  const std::size_t begin = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t i = begin; i < source.size(); i += character_size(source, i)) {
    if (i == begin || source[i - 1] == '\n') {
      for (const char c : {'<', '|', '=', '>'}) {
        const std::string marker(7, c);
        if (source.substr(i, 7) == marker)
          return complaint(source, i, "conflict", "conflict marker '" + marker + "'",
                           "keep the right lines of both sides and remove the markers");
      }
    }
    const unsigned c = byte_at(source, i);
    const unsigned next = byte_at(source, i + 1);
    if (c == '\r' && next != '\n')
      return complaint(source, i, "encoding", "a carriage return without a line feed",
                       "end lines with LF or CRLF");
    std::string control;
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) control = escaped_control(c);
    if (c == 0xC2 && next >= 0x80 && next <= 0x9F && next != 0x85) control = escaped_control(next);
    if (c == 0xEF && next == 0xBF && byte_at(source, i + 2) >= 0xBE) control = "\\xef";
    if (!control.empty())
      return complaint(source, i, "encoding", "control character '" + control + "'",
                       "remove it, or write it as \\xNN in double quotes");
  }
  return std::nullopt;
}

// --- The comparison --------------------------------------------------------------------------------------------

std::string told(const std::optional<Problem>& problem) {
  return problem ? testing::format_problem(*problem) : "nothing";
}

std::string visible(std::string_view source) {
  std::string out;
  for (const char c : source) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte >= 0x7F || c == '\\' ? escaped_control(byte) : std::string(1, c);
  }
  return out;
}

/// Counts what is compared, and stops telling after a few.
class Comparison {
 public:
  void operator()(std::string_view source) {
    ++cases_;
    // Bytes behind the end would change the answer of whoever reads them.
    const std::string padded = std::string(source) + "\x80\n<<<<<<<\r";
    const std::string_view alone = std::string_view(padded).substr(0, source.size());
    const std::string expected = told(model(alone));
    const std::string given = told(store::find_bad_source(alone));
    if (expected == "nothing") ++good_;
    if (given == expected || ++failures_ > most_failures) return;
    FAIL_CHECK(visible(source), "\ngives\n", given, "\ninstead of\n", expected);
  }
  void report() const { MESSAGE(cases_, " sources, ", good_, " of them good"); }

 private:
  static constexpr int most_failures = 5;
  std::uint64_t cases_ = 0;
  std::uint64_t good_ = 0;
  int failures_ = 0;
};

const std::vector<std::string>& pieces() {
  using namespace std::string_literals;
  static const std::vector<std::string> all = [] {
    std::vector<std::string> made{"\xC0\x80"s,
                                  "\xC1\xBF"s,
                                  "\xC2"s,
                                  "\xE0\x80\x80"s,
                                  "\xE0\x9F\xBF"s,
                                  "\xED\xA0\x80"s,
                                  "\xED\xBF\xBF"s,
                                  "\xF0\x80\x80\x80"s,
                                  "\xF0\x8F\xBF\xBF"s,
                                  "\xF4\x90\x80\x80"s,
                                  "\xF5\x80\x80\x80"s,
                                  "\xE4\xBC"s,
                                  "\xF0\x9F\xA6"s,
                                  "\xEF\xBF\xBD"s,
                                  "\xEF\xBF\xBE"s,
                                  "\xEF\xBF\xBF"s,
                                  "\xF0\x9F\xBF\xBE"s,
                                  "\xEF\xBB\xBF"s,
                                  "\xEF\xBB"s,
                                  "\xEF\xB7\x90"s,
                                  "\xF4\x8F\xBF\xBF"s,
                                  "\xFF\xFE"s,
                                  "\xFE\xFF"s,
                                  "\xE2\x80\xA8"s,
                                  "\xED\x9F\xBF"s,
                                  "\xEE\x80\x80"s,
                                  "\xE1\x9A\x80"s,
                                  "é"s,
                                  "伊"s,
                                  "🦊"s,
                                  "ab"s,
                                  "name: x\n"s,
                                  "\r\n"s,
                                  "\n"s,
                                  "\n\n"s,
                                  "\n\r"s,
                                  "\r\r\n"s,
                                  "<<<<<<<"s,
                                  "\n<<<<<<< ours\n"s,
                                  "\n||||||| base\n"s,
                                  "\n=======\n"s,
                                  "\n>>>>>>> theirs\n"s,
                                  "\n<<<<<<"s,
                                  " <<<<<<<"s,
                                  "\r\n=======\r\n"s,
                                  "======"s,
                                  "\n========"s,
                                  "|||||||"s,
                                  "\n<<<<<<=\n"s};
    for (int c = 0; c < 256; ++c) made.emplace_back(1, static_cast<char>(c));
    for (int c = 0x80; c < 0xC0; ++c) made.push_back("\xC2"s + static_cast<char>(c));
    return made;
  }();
  return all;
}

TEST_CASE("every bad piece is found at every place of a short text") {
  constexpr std::size_t longest = 130;
  std::string ascii, letters, lines;
  for (std::size_t i = 0; i < longest; ++i) {
    ascii += static_cast<char>('a' + i % 26);
    lines += i % 9 == 8 ? '\n' : 'x';
    letters += i % 2 == 0 ? "é" : "伊";
  }
  Comparison compare;
  for (const std::string& piece : pieces()) {
    for (std::size_t at = 0; at <= longest; ++at) {
      const std::string_view front = std::string_view(ascii).substr(0, at);
      compare(std::string(front) + piece);                     // at the end
      compare(std::string(front) + piece + ascii.substr(at));  // in a text of one length
      if (at % 3 == 0)
        compare(std::string(letters.substr(0, at % 6 == 0 ? at / 6 * 5 : 0)) + piece + letters);
      if (at % 2 == 0) compare(lines.substr(0, at) + piece + lines.substr(at));
    }
  }
  compare.report();
}

TEST_CASE("every two bytes, and every three behind the first bytes of longer characters, are judged alike") {
  Comparison compare;
  compare("");
  for (int a = 0; a < 256; ++a) {
    for (int b = 0; b < 256; ++b) {
      const std::string two{static_cast<char>(a), static_cast<char>(b)};
      compare(two);
      compare("1234567" + two + "\x80");
    }
  }
  for (const char lead : {'\xE0', '\xE1', '\xED', '\xEF', '\xF0', '\xF1', '\xF4'}) {
    for (int b = 0x70; b < 256; ++b) {
      for (const char c : {'\x7F', '\x80', '\x9F', '\xBD', '\xBE', '\xBF', '\xC0'}) {
        compare(std::string{lead, static_cast<char>(b), c});
        compare(std::string{'a', lead, static_cast<char>(b), c, '\x80'});
      }
    }
  }
  compare.report();
}

TEST_CASE("texts with several bad pieces give the same first complaint") {
  const auto cases = testing::number_from_environment("FU_CASES", default_cases);
  const auto first_seed = testing::number_from_environment("FU_SEED", 0);
  Comparison compare;
  for (std::uint64_t seed = first_seed; seed < first_seed + cases; ++seed) {
    Random random(seed);
    static const std::vector<std::size_t> sizes{0,  7,  8,  9,  15, 16,  17,  31,
                                                32, 33, 63, 64, 65, 127, 128, 129};
    std::string source(random.pick(sizes) + random.index(3), 'x');
    for (char& c : source) {
      if (random.percent(10)) c = random.percent(50) ? '\n' : ' ';
    }
    for (int i = random.between(0, 4); i > 0; --i)
      source.insert(random.percent(20) ? 0 : random.index(source.size() + 1), random.pick(pieces()));
    if (random.percent(20)) source.insert(0, byte_order_mark);
    compare(source);
  }
  compare.report();
}

}  // namespace
}  // namespace fu
