// Warnings that need more than one value to be seen.
#include "domain/prospect_checks.hpp"

#include <algorithm>

namespace fu {

namespace {

class Checks {
 public:
  Checks(const Prospect& prospect, Day real_today, const CheckDefaults& defaults)
      : prospect_(prospect), real_today_(real_today), defaults_(defaults) {}

  Problems run() {
    check_added();
    for (const LogEntry& entry : prospect_.log) check_entry(entry);
    check_agreement("stage", prospect_.stage, defaults_.stage, &LogEntry::stage);
    check_agreement("cadence", prospect_.cadence, defaults_.cadence, &LogEntry::cadence);
    check_agreement("owner", prospect_.owner, {}, &LogEntry::owner);
    return std::move(problems_);
  }

 private:
  void warn(std::string code, const LogEntry& at, std::string message, std::string hint) {
    warn(std::move(code), at.line, at.column, std::move(message), std::move(hint));
  }
  void warn(std::string code, std::size_t line, std::size_t column, std::string message, std::string hint) {
    problems_.push_back({.severity = Severity::warning,
                         .code = std::move(code),
                         .path = prospect_.path,
                         .line = line,
                         .column = column,
                         .message = std::move(message),
                         .hint = std::move(hint)});
  }

  void check_added() {
    if (!prospect_.added) return;
    if (*prospect_.added > real_today_) {
      warn("added", prospect_.added_line, prospect_.added_column,
           "added " + format_day(*prospect_.added) + " lies in the future",
           "nobody is contacted before that day");
    }
    const auto first = std::min_element(prospect_.log.begin(), prospect_.log.end(),
                                        [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; });
    if (first != prospect_.log.end() && first->date < *prospect_.added) {
      warn(
          "added", *first,
          "the entry of " + format_day(first->date) + " is older than added: " + format_day(*prospect_.added),
          "set added: to the day of the first entry");
    }
  }

  void check_entry(const LogEntry& entry) {
    if (entry.date > real_today_) {
      warn("future", entry, "the entry of " + format_day(entry.date) + " lies in the future",
           "it does not count before that day; a planned contact is next: " + format_day(entry.date));
    }
    if (!entry.is_contact() && !entry.outcome.empty()) {
      warn("outcome", entry, "outcome '" + entry.outcome + "' has no effect without via",
           "name the channel: via: call");
    }
    if (entry.stop && entry.note.empty()) {
      warn("stop", entry, "a stop needs a note", "say in note: what they said or what was decided");
    }
    if (entry.next && *entry.next < entry.date) {
      warn("next", entry,
           "next " + format_day(*entry.next) + " lies before the entry of " + format_day(entry.date),
           "a promise is kept after it is made");
    }
    if (!entry.at.empty() && !entry.next) {
      warn("at", entry, "at " + entry.at + " has no effect without a day in next",
           "write next: and the day that was agreed; when it happened is time:");
    }
  }

  /// The file's own value holds; the latest entry that has one should say the same.
  void check_agreement(const std::string& key, const std::string& value, const std::string& without,
                       std::string LogEntry::*member) {
    const LogEntry* latest = nullptr;
    for (const LogEntry& entry : prospect_.log) {
      if (!(entry.*member).empty() && (latest == nullptr || entry.date >= latest->date)) latest = &entry;
    }
    if (latest == nullptr || latest->*member == (value.empty() ? without : value)) return;
    const std::string said = value.empty() ? "there is no " + key : key + " is '" + value + "'";
    warn("disagrees", *latest,
         said + " at the top, but '" + latest->*member + "' in the latest entry that names one",
         "the one at the top holds; change it or append an entry");
  }

  const Prospect& prospect_;
  Day real_today_;
  const CheckDefaults& defaults_;
  Problems problems_;
};

}  // namespace

Problems check_prospect(const Prospect& prospect, Day real_today, const CheckDefaults& defaults) {
  return Checks(prospect, real_today, defaults).run();
}

}  // namespace fu
