/// An entry of a log as values. See fu(5).
#pragma once

#include <array>
#include <string_view>

#include "domain/prospect.hpp"
#include "store/key_form.hpp"
#include "store/node_reader.hpp"
#include "store/rule_words.hpp"

namespace fu::store {

class EntryReader {
 public:
  /// Both must outlive it.
  EntryReader(RuleWords& words, NodeReader& reader) : words_(words), reader_(reader) {}

  /// Puts the entry in the place of the one in `entry`, whose memory is used again; what is wrong in it is reported. False
  /// when `item` is no mapping.
  bool read(const Node& item, LogEntry& entry);

  /// The keys of an entry, in the order in which fu writes them.
  static const KeyForms& key_forms();

 private:
  /// A key, and what its value does.
  struct Key : KeyForm {
    void (EntryReader::*read)(const Node& value, std::string_view name, LogEntry& entry);
  };
  static const std::array<Key, 16> keys;

  template <std::string LogEntry::*member>
  void read_text(const Node& value, std::string_view name, LogEntry& entry) {
    reader_.text(value, name, entry.*member);
  }
  void read_date(const Node& value, std::string_view name, LogEntry& entry);
  template <std::string LogEntry::*member>
  void read_time(const Node& value, std::string_view name, LogEntry& entry) {
    read_time_of_day(value, name, entry.*member);
  }
  void read_time_of_day(const Node& value, std::string_view name, std::string& time);
  void read_via(const Node& value, std::string_view name, LogEntry& entry);
  void read_outcome(const Node& value, std::string_view name, LogEntry& entry);
  void read_touch(const Node& value, std::string_view name, LogEntry& entry);
  void read_next(const Node& value, std::string_view name, LogEntry& entry);
  void read_cadence(const Node& value, std::string_view name, LogEntry& entry);
  void read_stage(const Node& value, std::string_view name, LogEntry& entry);
  void read_stop(const Node& value, std::string_view name, LogEntry& entry);
  void read_judge(const Node& value, std::string_view name, LogEntry& entry);

  RuleWords& words_;
  NodeReader& reader_;
  bool has_date_ = false;  ///< of the entry that is being read
};

}  // namespace fu::store
