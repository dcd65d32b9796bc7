// Tables of people from outside, whatever the bytes are: nothing crashes, takes for ever, or loses a row in silence, and
// texts are clean.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <variant>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "bridges/csv_list.hpp"
#include "bridges/text_encoding.hpp"

namespace {

using namespace fu;

[[noreturn]] void fail(const char* what, std::string_view source) {
  std::fprintf(stderr, "%s:\n%.*s\n", what, static_cast<int>(source.size()), source.data());
  std::abort();
}

bool is_clean_line(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') return false;
  }
  return !text.starts_with(' ') && !text.ends_with(' ');
}

void check(const NewcomerList& list, std::string_view source) {
  std::size_t line = 0;
  const bool is_ours = list.kind.starts_with("CSV of fu");
  for (const Newcomer& one : list.people) {
    if (one.line <= line) fail("people are not in the order of lines", source);
    line = one.line;
    if (is_ours) continue;
    if (one.name.empty()) fail("somebody has no name", source);
    if (!is_clean_line(one.name) || !is_clean_line(one.company)) fail("a text is not clean", source);
    if (find_invalid_utf8(one.name) || find_invalid_utf8(one.notes)) fail("a text is not UTF-8", source);
    for (const std::string& email : one.emails) {
      if (!is_clean_line(email) || email.empty()) fail("an e-mail is not clean", source);
    }
  }
  for (const Problem& problem : list.problems) {
    if (problem.line == 0 || problem.message.empty()) fail("a problem says nothing", source);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  for (const std::string_view encoding : {"", "windows-1252", "utf-16"}) {
    const auto text = bridges::decode_text(source, encoding);
    if (const auto* const problem = std::get_if<Problem>(&text)) {
      if (problem->line == 0 || problem->column == 0 || problem->hint.empty())
        fail("a problem says nothing", source);
      continue;
    }
    const auto& decoded = std::get<std::string>(text);
    if (find_invalid_utf8(decoded)) fail("what is decoded is not UTF-8", source);
    check(bridges::read_csv_list(decoded, {}), source);
    check(bridges::read_csv_list(decoded, {.separator = ';', .raw = true}), source);
  }
  return 0;
}
