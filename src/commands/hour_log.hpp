/// What was logged in a Follow-Up Hour: saving it, taking it back, counting it.
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "commands/dialogue.hpp"
#include "commands/writing.hpp"
#include "domain/streak.hpp"
#include "views/hour_text.hpp"

namespace fu::commands {

class HourLog {
 public:
  HourLog(const WriteOptions& options, Dialogue& dialogue, Context& context)
      : options_(options), dialogue_(dialogue), context_(context) {}

  /// Saves the contact as `fu log` does, and says what is next. Nothing, with the reason said, when that fails; it can be
  /// tried again.
  std::optional<Written> save(const std::string& id, const LogEntry& entry);
  /// What hindered the last contact from being saved, unless it was saved, or given up.
  const std::exception_ptr& hindrance() const { return hindrance_; }
  void give_up() { hindrance_ = nullptr; }

  /// Whether somebody was contacted in this hour.
  bool has(const std::string& id) const;
  bool is_empty() const { return logged_.empty(); }
  /// Whether there is something left that can be taken back.
  bool can_take_back() const;
  /// Takes back what was logged last, and says so; the ID of whom it was logged for. Nothing, with the reason said, when
  /// that fails; where it never will be possible, the one before is next.
  std::optional<std::string> take_back_last();

  /// `by_day` is that of before the hour.
  views::HourSummary summary(PeopleByDay by_day) const;

 private:
  struct Logged {
    std::string id;
    std::string name;     ///< what was logged, for people
    std::string record;   ///< in the journal
    std::string command;  ///< as the record has it
    bool is_touch = false;
    bool is_promise = false;
    bool is_due_again = false;  ///< today
    bool is_final = false;      ///< it cannot be taken back any more
  };
  using Reverse = std::vector<Logged>::reverse_iterator;

  void keep(const Written& written, const LogEntry& entry, const std::string& command);

  const WriteOptions& options_;
  Dialogue& dialogue_;
  Context& context_;
  std::vector<Logged> logged_;
  std::exception_ptr hindrance_;
};

}  // namespace fu::commands
