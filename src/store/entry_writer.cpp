// Keys of an entry and of a fact in their order; what is absent is not written.
#include "store/entry_writer.hpp"

namespace fu::store {

AppendFields append_entry(const LogEntry& entry) {
  AppendFields append{.key = "log"};
  const auto field = [&](std::string_view key, std::string text, Field::Form form = Field::Form::word) {
    if (!text.empty()) append.fields.push_back({.key = key, .text = std::move(text), .form = form});
  };
  field("date", format_day(entry.date));
  field("time", entry.time, Field::Form::quoted);
  field("via", entry.via);
  field("outcome", entry.outcome);
  if (entry.touch) field("touch", *entry.touch ? "true" : "false", Field::Form::bare);
  field("next", entry.next ? format_day(*entry.next) : entry.back_to_plan ? "plan" : "");
  field("at", entry.at, Field::Form::quoted);
  field("cadence", entry.cadence);
  field("stage", entry.stage);
  field("owner", entry.owner);
  field("stop", entry.stop ? std::string(format_stop_reason(*entry.stop)) : "");
  field("resume", entry.resume, Field::Form::quoted);
  field("idea", entry.idea);
  field("judge", entry.judge);
  field("by", entry.by);
  field("note", entry.note, Field::Form::quoted);
  return append;
}

AppendFields append_fact(const Fact& fact) {
  AppendFields append{.key = "facts"};
  if (fact.date) append.fields.push_back({.key = "date", .text = format_day(*fact.date)});
  append.fields.push_back({.key = "fact", .text = fact.fact, .form = Field::Form::quoted});
  if (!fact.was.empty())
    append.fields.push_back({.key = "was", .text = fact.was, .form = Field::Form::quoted});
  return append;
}

}  // namespace fu::store
