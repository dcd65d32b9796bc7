// --format with any bytes: refused in words, or a line that ends as promised and has values of the width it asks for.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "base/error.hpp"
#include "views/format_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace fu;

Day november(int day) { return *parse_day("2026-11-01") + Days{day - 1}; }

const Rules& rules() {
  static const Rules rules = [] {
    Rules made;
    made.default_cadence = "walk";
    made.cadences = {{.name = "walk", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
    return made;
  }();
  return rules;
}

/// Texts of all kinds, and bytes that are no text.
const Listed& somebody() {
  static const Listed listed = [] {
    Listed made{.prospect = {.id = "kim-ito",
                             .name = "伊藤 キム",
                             .company = "a\tb\nc\x1b[2J\u202e",
                             .role = "\xff\xc3",
                             .tags = {"e\u0301", "🏳️‍🌈"},
                             .added = november(2)}};
    made.state = compute_state(made.prospect, rules(), november(20));
    return made;
  }();
  return listed;
}

[[noreturn]] void fail(const char* what, std::string_view source) {
  std::cerr << what << "\n--- format\n" << source << "\n";
  std::abort();
}

void check(std::string_view source, bool with_nul) {
  try {
    const auto format =
        views::Format::parse(source, {.late = views::LateField::day, .ends_with_nul = with_nul});
    const auto item = format.apply(somebody());
    const std::string line = format.with_late(item, "2026-11-23");
    if (!line.ends_with(with_nul ? '\0' : '\n')) fail("the line has no end", source);
    if (line.size() < item.text.size()) fail("the days are not in the line", source);
    if (source.find('%') == std::string_view::npos && !line.starts_with(source))
      fail("plain text is not printed as it is", source);
    if (format.with_late(format.apply(somebody()), "2026-11-23") != line)
      fail("the same twice is not the same", source);
    // What files say adds no line of its own.
    std::size_t in_format = 1;
    for (const char c : source) in_format += c == '\n' || c == '%' ? 1 : 0;
    std::size_t in_line = 0;
    for (const char c : line) in_line += c == '\n' ? 1 : 0;
    if (in_line > in_format) fail("a value has broken the line", source);
  } catch (const UsageError& error) {
    if (!std::string_view(error.what()).starts_with("--format")) fail(error.what(), source);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  check(source, false);
  check(source, true);
  return 0;
}
