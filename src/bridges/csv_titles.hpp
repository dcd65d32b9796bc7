/// What the columns of known programs are called, and which key of a prospect each of them is. See fu-import(1).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fu::bridges {

/// Programs that write tables of people; `other` is a table that somebody has made.
enum class Program : std::uint8_t { fu, google, outlook, hubspot, linkedin, other };

/// What a column is. Most are keys of a prospect; a name may be in parts, and some say what the column behind them is.
struct Meaning {
  enum class Part : std::uint8_t {
    nothing,  ///< it is not read
    whole,    ///< of the key
    first,    ///< parts of a name, in the order of Western names
    middle,
    last,
    kind_of_phone,  ///< of the phone in the column behind it: "Work Fax"
    profile,        ///< the address of a page, which goes to the notes
  };
  Part part = Part::nothing;
  std::string_view key;  ///< of a prospect; empty where it is not read
};

/// Letters and digits only, case aside: "E-mail 1 - Value" is "email1value".
std::string plain_title(std::string_view title);

/// By the titles that only one program has.
Program program_of(const std::vector<std::string>& plain_titles);

/// For people: "Google Contacts".
std::string_view program_name(Program program);

Meaning meaning_of(std::string_view plain_title, Program program);

/// Whether a column of that title makes a name: the person's, a part of it, or the company's.
bool makes_name(std::string_view plain_title);

/// How many of the titles are known, in whatever program.
std::size_t known_titles(const std::vector<std::string>& plain_titles);

/// Keys that a column can be: `id`, those of a prospect but its log, and `folder`.
const std::vector<std::string>& column_keys();

}  // namespace fu::bridges
