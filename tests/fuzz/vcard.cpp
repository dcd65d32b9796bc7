// Address cards of any bytes: everybody in them is somebody or named, texts are clean, and what fu writes of them is read
// back as it was.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "bridges/text_encoding.hpp"
#include "bridges/vcard_list.hpp"
#include "bridges/vcard_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace fu;

[[noreturn]] void fail(const char* what, std::string_view text) {
  std::cerr << what << "\n--- text\n" << text << "\n";
  std::abort();
}

bool has_control(std::string_view text) {
  return text.find_first_of(std::string_view("\0\x1b\r\x07\x7f", 5)) != std::string_view::npos;
}

void check_text(const std::string& text, bool may_have_lines) {
  if (find_invalid_utf8(text)) fail("a text is not UTF-8", text);
  if (has_control(text)) fail("a control character is left", text);
  if (!may_have_lines && text.find('\n') != std::string::npos) fail("a line end is left", text);
}

Prospect prospect_of(const Newcomer& person) {
  return {.id = "x",
          .name = person.name,
          .company = person.company,
          .role = person.role,
          .place = person.place,
          .notes = person.notes,
          .emails = person.emails,
          .phones = person.phones,
          .tags = person.tags};
}

void check_round(const Newcomer& person) {
  const std::string card = bridges::card_text(prospect_of(person), Day());
  const NewcomerList again = bridges::read_vcard_list(card);
  if (again.people.size() != 1 || !again.problems.empty()) fail("a card of fu's is not read back", card);
  const Newcomer& back = again.people.front();
  if (back.name != person.name || back.company != person.company || back.notes != person.notes ||
      back.role != person.role || back.place != person.place || back.tags != person.tags)
    fail("a card of fu's does not say the same", card);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string mended = bridges::mend_vcard_folds(bytes);
  if (mended.size() != bytes.size()) fail("mending folds changes the size", bytes);
  const auto decoded = bridges::decode_text(mended, "");
  const auto* text = std::get_if<std::string>(&decoded);
  if (text == nullptr) return 0;
  const NewcomerList list = bridges::read_vcard_list(*text);
  for (const Newcomer& person : list.people) {
    if (person.name.empty() || person.line == 0) fail("somebody has no name, or no line", bytes);
    for (const std::string* one : {&person.name, &person.company, &person.role, &person.place})
      check_text(*one, false);
    check_text(person.notes, true);
    for (const auto* several : {&person.emails, &person.phones, &person.tags}) {
      for (const std::string& one : *several) check_text(one, false);
    }
    check_round(person);
  }
  for (const Problem& problem : list.problems) {
    if (problem.line == 0) fail("a problem has no line", bytes);
  }
  return 0;
}
