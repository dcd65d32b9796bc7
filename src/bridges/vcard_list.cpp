// Finds where cards begin and end, and has each of them read.
#include "bridges/vcard_list.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/card_lines.hpp"
#include "bridges/card_person.hpp"

namespace fu::bridges {

namespace {

constexpr std::size_t most_columns = 100;  // names that somebody made up may be very many

bool is_read(std::string_view name) { return name == "BEGIN" || name == "END" || is_card_property(name); }

bool is_mark(const CardLine& line, std::string_view name) {
  return line.name == name && lower_ascii(trim(line.value)) == "vcard";
}

class ListReader {
 public:
  explicit ListReader(std::string_view text) : lines_(text, is_read) {}

  NewcomerList read() {
    CardLine line;
    while (lines_.next(line)) take(line);
    if (begin_ > 0)
      report_without_end("this card has no end", "END:VCARD is missing; the list may be cut off");
    list_.keys = {"name", "company", "role", "emails", "phones", "place", "tags", "notes"};
    list_.kind = "address cards";
    if (!versions_.empty()) list_.kind += ", vCard " + join({versions_.begin(), versions_.end()}, ", ");
    std::stable_sort(list_.problems.begin(), list_.problems.end(), stands_before);
    return std::move(list_);
  }

 private:
  void take(CardLine& line) {
    const bool begins = is_mark(line, "BEGIN");
    if (begin_ == 0) {
      if (begins) return begin(line);
      report_outside(line);
    } else if (agents_ > 0 || (begins && last_is_agent_)) {  // a card within a property of vCard 2.1
      if (begins) ++agents_;
      if (is_mark(line, "END")) --agents_;
      last_is_agent_ = false;
    } else if (begins) {
      report_without_end("this card has no end; the next one begins in line " + std::to_string(line.line),
                         "write END:VCARD in front of that line");
      begin(line);
    } else if (is_mark(line, "END")) {
      finish();
    } else {
      keep(line);
    }
  }

  void begin(const CardLine& line) {
    begin_ = line.line;
    is_outside_ = false;
    last_is_agent_ = false;
    agents_ = 0;
    broken_line_ = 0;
    broken_ = 0;
    properties_.clear();
  }

  void keep(CardLine& line) {
    last_is_agent_ = line.name == "AGENT";
    if (line.form == CardLine::Form::broken) {
      if (broken_++ == 0) broken_line_ = line.line;
      return;
    }
    if (line.name == "VERSION" && line.value.size() < 10) versions_.emplace(trim(line.value));
    name_column(line.name);
    if (line.form != CardLine::Form::unread) properties_.push_back(std::move(line));
  }

  void name_column(const std::string& name) {
    if (is_about_card(name) || list_.columns.size() == most_columns || !titles_.insert(name).second) return;
    list_.columns.push_back({.title = name, .key = std::string(key_of_card_property(name))});
  }

  void finish() {
    CardPerson card = read_card(properties_, begin_);
    begin_ = 0;
    if (!card.is_somebody) {
      ++list_.groups;
      return;
    }
    if (broken_ > 0) {
      card.problems.push_back(
          {.severity = Severity::warning,
           .code = "form",
           .line = broken_line_,
           .message =
               "this is no property of a card, and was left out" +
               (broken_ > 1 ? "; so were " + std::to_string(broken_ - 1) + " more of this card" : "")});
    }
    if (count(card.problems, Severity::error) == 0) list_.people.push_back(std::move(card.person));
    for (Problem& problem : card.problems) list_.problems.push_back(std::move(problem));
  }

  void report_without_end(std::string message, std::string hint) {
    list_.problems.push_back(
        {.code = "form", .line = begin_, .message = std::move(message), .hint = std::move(hint)});
  }

  /// Somebody may be meant; said once for all lines up to the next card.
  void report_outside(const CardLine& line) {
    if (!is_outside_) {
      list_.problems.push_back({.code = "form",
                                .line = line.line,
                                .message = "this stands in no card",
                                .hint = "a card begins with BEGIN:VCARD and ends with END:VCARD"});
    }
    is_outside_ = true;
  }

  CardLines lines_;
  NewcomerList list_;
  std::vector<CardLine> properties_;  ///< of the card that is being read
  std::set<std::string> versions_;
  std::set<std::string> titles_;
  std::size_t begin_ = 0;  ///< the line of the card that is being read; 0: there is none
  std::size_t broken_line_ = 0;
  std::size_t broken_ = 0;
  std::size_t agents_ = 0;  ///< cards within the card
  bool last_is_agent_ = false;
  bool is_outside_ = false;
};

}  // namespace

bool is_vcard_list(std::string_view text) {
  constexpr std::string_view beginning = "begin:vcard";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && lower_ascii(text.substr(start, beginning.size())) == beginning;
}

std::string mend_vcard_folds(std::string_view bytes) { return mend_folds(bytes); }

NewcomerList read_vcard_list(std::string_view text) { return ListReader(text).read(); }

}  // namespace fu::bridges
