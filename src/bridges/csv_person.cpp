// Each column is taken by its key.
#include "bridges/csv_person.hpp"

#include <algorithm>
#include <array>

#include "base/clean_text.hpp"
#include "base/text.hpp"
#include "bridges/card_names.hpp"
#include "bridges/csv_guard.hpp"
#include "bridges/list_cell.hpp"

namespace fu::bridges {

namespace {

using Part = Meaning::Part;

/// Where what a row says in one text goes: nullptr for what it says in several.
std::string Newcomer::*text_of(std::string_view key) {
  if (key == "id") return &Newcomer::id;
  if (key == "folder") return &Newcomer::folder;
  const NewcomerKey* const known = find_newcomer_key(key);
  return known == nullptr ? nullptr : known->text;
}

constexpr std::size_t most_compared = 50;

constexpr std::string_view google_separator = ":::";

/// What Google puts into a cell for several; its own groups, `* myContacts`, are none of ours.
std::vector<std::string> split_google(std::string_view cell, bool are_groups) {
  std::vector<std::string> pieces;
  while (true) {
    const auto end = cell.find(google_separator);
    const std::string_view piece = trim(cell.substr(0, end));
    if (!piece.empty() && !(are_groups && piece.starts_with("* "))) pieces.emplace_back(piece);
    if (end == std::string_view::npos) return pieces;
    cell.remove_prefix(end + google_separator.size());
  }
}

/// What Outlook knows colleagues by: "/o=ExchangeLabs/ou=.../cn=...".
bool is_inside_exchange(std::string_view email) { return lower_ascii(email.substr(0, 3)) == "/o="; }

/// One row, on its way to a person.
class RowReader {
 public:
  RowReader(Program program, const std::vector<ColumnUse>& uses, bool raw)
      : program_(program), uses_(uses), raw_(raw) {}

  CsvPerson read(const CsvRow& row) {
    person_.line = row.line;
    bool is_fax = false;
    for (const ColumnUse& use : uses_) {
      if (use.index >= row.cells.size()) continue;
      const std::string& text = row.cells[use.index];
      const std::string_view cell = raw_ ? std::string_view(text) : unguarded(text);
      if (use.meaning.part == Part::kind_of_phone) {
        const std::string kind = lower_ascii(cell);
        is_fax = kind.find("fax") != std::string::npos || kind.find("pager") != std::string::npos;
        continue;
      }
      if (!(is_fax && use.meaning.key == "phones")) take(cell, use);
      is_fax = false;
    }
    if (const std::string name = joined_name(first_, middle_, last_); !name.empty()) person_.name = name;
    if (person_.name.empty()) person_.name = person_.company;
    return {std::move(person_), has_lost_, has_lost_email_};
  }

 private:
  void take(std::string_view cell, const ColumnUse& use) {
    if (cell.empty()) return;
    const Meaning& meaning = use.meaning;
    if (program_ == Program::fu) return take_own(with_real_controls(cell), meaning.key);
    if (meaning.part == Part::first) return fill(first_, line_of(cell));
    if (meaning.part == Part::middle) return fill(middle_, line_of(cell));
    if (meaning.part == Part::last) {
      // There, a family name may have degrees behind it: "Doe, PhD".
      if (program_ == Program::linkedin) cell = cell.substr(0, cell.find(','));
      return fill(last_, line_of(cell));
    }
    if (meaning.part == Part::profile) {
      const std::string page = line_of(cell);
      return append(person_.notes, page.empty() ? page : "LinkedIn: " + page, "\n");
    }
    const NewcomerKey* const key = find_newcomer_key(meaning.key);
    if (key != nullptr && key->form == NewcomerKey::Form::list) return take_list(cell, *key);
    if (key != nullptr && key->form == NewcomerKey::Form::facts) {
      const auto facts = read_fact_cell(lines_of(cell));
      person_.facts.insert(person_.facts.end(), facts.begin(), facts.end());
      return;
    }
    std::string& text = person_.*text_of(meaning.key);
    if (key != nullptr && key->form == NewcomerKey::Form::lines) return append(text, lines_of(cell), "\n");
    if (program_ == Program::google) cell = cell.substr(0, cell.find(google_separator));
    if (use.is_mapped) {
      append(text, line_of(cell), " ");
    } else {
      fill(text, line_of(cell));
    }
  }

  /// A cell of fu's own table, where every byte counts.
  void take_own(std::string cell, std::string_view name) {
    const NewcomerKey* const key = find_newcomer_key(name);
    if (key != nullptr && key->form == NewcomerKey::Form::list) {
      person_.*key->texts = read_list_cell(cell, list_form_of(name));
    } else if (key != nullptr && key->form == NewcomerKey::Form::facts) {
      person_.facts = read_fact_cell(cell);
    } else {
      person_.*text_of(name) = std::move(cell);
    }
  }

  void take_list(std::string_view cell, const NewcomerKey& key) {
    std::vector<std::string>& texts = person_.*key.texts;
    const bool is_google = program_ == Program::google;
    for (const std::string& piece :
         is_google ? split_google(cell, key.name == "tags") : read_list_cell(cell, list_form_of(key.name))) {
      std::string text = line_of(piece);
      if (key.name == "emails" && is_inside_exchange(text)) {
        has_lost_email_ = true;
        continue;
      }
      // Twice the same is one, as long as that can be seen quickly.
      const bool is_new =
          texts.size() > most_compared || std::find(texts.begin(), texts.end(), text) == texts.end();
      if (!text.empty() && is_new) texts.push_back(std::move(text));
    }
  }

  std::string line_of(std::string_view cell) { return keep(clean_line(cell)); }
  std::string lines_of(std::string_view cell) { return keep(clean_lines(cell)); }
  std::string keep(CleanText clean) {
    has_lost_ = has_lost_ || clean.has_lost;
    return std::move(clean.text);
  }

  /// The first column that says something is taken.
  static void fill(std::string& into, std::string text) {
    if (into.empty()) into = std::move(text);
  }
  static void append(std::string& into, const std::string& text, std::string_view separator) {
    if (!text.empty() && !into.empty()) into += separator;
    into += text;
  }

  Program program_;
  const std::vector<ColumnUse>& uses_;
  bool raw_;
  Newcomer person_;
  std::string first_, middle_, last_;
  bool has_lost_ = false;
  bool has_lost_email_ = false;
};

}  // namespace

CsvPerson read_csv_person(const CsvRow& row, Program program, const std::vector<ColumnUse>& uses, bool raw) {
  return RowReader(program, uses, raw).read(row);
}

}  // namespace fu::bridges
