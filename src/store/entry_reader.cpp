// A table of the keys of a log entry, and what each does with its value.
#include "store/entry_reader.hpp"

#include "domain/time_of_day.hpp"

namespace fu::store {

namespace {

/// The same as `entry = {}` in a tenth of the time: the texts keep their memory.
void make_empty(LogEntry& entry) {
  constexpr std::array texts{&LogEntry::time,    &LogEntry::via,   &LogEntry::outcome, &LogEntry::at,
                             &LogEntry::cadence, &LogEntry::stage, &LogEntry::owner,   &LogEntry::resume,
                             &LogEntry::idea,    &LogEntry::judge, &LogEntry::by,      &LogEntry::note};
  for (const auto text : texts) (entry.*text).clear();
  entry.date = {};
  entry.touch.reset();
  entry.next.reset();
  entry.back_to_plan = false;
  entry.stop.reset();
}

}  // namespace

bool EntryReader::read(const Node& item, LogEntry& entry) {
  if (!reader_.strictly([&] { return reader_.is_mapping(item, "log entry"); })) return false;
  make_empty(entry);
  entry.line = item.place.line;
  entry.column = item.place.column;
  has_date_ = false;
  reader_.each_key(
      item, "log entry", keys,
      [&](const Key& key, const Node& value) { (this->*key.read)(value, key.name, entry); }, Severity::error);
  if (!has_date_)
    reader_.error(item, "date", "a log entry without a date", "write date: and the day it happened");
  return true;
}

void EntryReader::read_date(const Node& value, std::string_view name, LogEntry& entry) {
  has_date_ = true;
  entry.date = reader_.strictly([&] { return reader_.day(value, name); }).value_or(Day{});
}

void EntryReader::read_time_of_day(const Node& value, std::string_view name, std::string& time) {
  reader_.text(value, name, time);
  if (time.empty() || is_time_of_day(time)) return;
  reader_.warn(value, std::string(name), std::string(name) + " " + shown(time) + " is not of the form HH:MM",
               "write it like \"14:05\"");
  time.clear();
}

void EntryReader::read_via(const Node& value, std::string_view, LogEntry& entry) {
  words_.channel(value, entry.via);
}

void EntryReader::read_outcome(const Node& value, std::string_view, LogEntry& entry) {
  words_.outcome(value, entry.outcome);
}

void EntryReader::read_touch(const Node& value, std::string_view name, LogEntry& entry) {
  entry.touch = reader_.strictly([&] { return reader_.truth(value, name); });
}

void EntryReader::read_next(const Node& value, std::string_view name, LogEntry& entry) {
  entry.back_to_plan = value.kind == Kind::scalar && value.text == "plan";
  if (!entry.back_to_plan) entry.next = reader_.strictly([&] { return reader_.day(value, name); });
}

void EntryReader::read_stage(const Node& value, std::string_view, LogEntry& entry) {
  entry.stage = words_.stage(value);
}
void EntryReader::read_cadence(const Node& value, std::string_view, LogEntry& entry) {
  entry.cadence = words_.cadence(value);
}

void EntryReader::read_stop(const Node& value, std::string_view name, LogEntry& entry) {
  const auto reason = reader_.strictly([&] {
    return reader_.choice(value, name, {stop_reason_words.begin(), stop_reason_words.end()});
  });
  if (reason) entry.stop = static_cast<StopReason>(*reason);
}

void EntryReader::read_judge(const Node& value, std::string_view name, LogEntry& entry) {
  if (reader_.choice(value, name, {judge_words.begin(), judge_words.end()})) entry.judge = value.text;
}

// In the order in which fu writes them.
const std::array<EntryReader::Key, 16> EntryReader::keys{{
    {{"date", Form::day, "The day it happened.", Need::required}, &EntryReader::read_date},
    {{"time", Form::time, "When, as \"HH:MM\" in quotes. It is for people; it does not order the entries."},
     &EntryReader::read_time<&LogEntry::time>},
    {{"via", Form::channel,
      "How you made contact. An entry without it is an event: a snooze, a change of stage, a note."},
     &EntryReader::read_via},
    {{"outcome", Form::outcome, "What came of it. An outcome is a named set of effects of the rules."},
     &EntryReader::read_outcome},
    {{"touch", Form::truth, "Did the prospect receive something? This overrides the outcome."},
     &EntryReader::read_touch},
    {{"next", Form::day_or_plan,
      "With via a promise, without it a snooze: contact them on that day. plan goes back to the cadence."},
     &EntryReader::read_next},
    {{"at", Form::time, "At that time of the day in next, as \"HH:MM\" in quotes. The day is what counts."},
     &EntryReader::read_time<&LogEntry::at>},
    {{"cadence", Form::cadence, "You chose this plan by hand. It runs from here, from its first step."},
     &EntryReader::read_cadence},
    {{"stage", Form::stage, "The deal moved."}, &EntryReader::read_stage},
    {{"owner", Form::text, "The prospect was handed over."}, &EntryReader::read_text<&LogEntry::owner>},
    {{"stop", Form::stop_reason, "Stop contacting. It needs a note."}, &EntryReader::read_stop},
    {{"resume", Form::text, "You take contact up again, and this is why."},
     &EntryReader::read_text<&LogEntry::resume>},
    {{"idea", Form::text, "The ID of the idea that you sent or used."},
     &EntryReader::read_text<&LogEntry::idea>},
    {{"judge", Form::judge, "What they showed when you asked \"if you were me ...\". The last one holds."},
     &EntryReader::read_judge},
    {{"by", Form::text, "Who did it."}, &EntryReader::read_text<&LogEntry::by>},
    {{"note", Form::text, "What was said. Quote a text with a comma in it."},
     &EntryReader::read_text<&LogEntry::note>},
}};

const KeyForms& EntryReader::key_forms() {
  static const KeyForms forms = key_forms_of(keys);
  return forms;
}

}  // namespace fu::store
