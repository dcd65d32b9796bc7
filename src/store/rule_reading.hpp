/// What the tables of fu.yaml share while it is read: simple values, where a rule stands, and words that must lead somewhere.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/rules.hpp"
#include "store/calendar_reader.hpp"
#include "store/key_form.hpp"
#include "store/node_reader.hpp"

namespace fu::store {

class RuleReading {
 public:
  /// `built_in`: rules get no line of fu.yaml. Wrong forms are errors: no agenda from wrong rules. All must outlive it.
  RuleReading(Rules& rules, CalendarParts& calendar, const Tree& tree, const std::string& path,
              Problems& problems, bool built_in)
      : rules_(rules),
        calendar_(calendar),
        reader_(tree, path, problems, Severity::error),
        built_in_(built_in) {}

  NodeReader& reader() { return reader_; }
  CalendarParts& calendar() { return calendar_; }
  bool is_built_in() const { return built_in_; }
  bool has_error() const { return reader_.errors() > 0; }
  RuleLine line_of(const Node& node) const { return built_in_ ? 0 : node.place.line; }

  /// For what no next contact depends on: a wrong value is a warning.
  template <typename Read>
  auto leniently(Read read) -> decltype(read()) {
    return reader_.with(Severity::warning, read);
  }

  // A word that must be among the rules once all of them are read.
  void expect_cadence(const Node& word);
  void expect_channel(const Node& word);
  void expect_stage(const Node& word);
  /// Reports those that are not.
  void check_expected();

 private:
  template <typename Thing>
  void expect(const NamedList<Thing>& known, const Node& word, Severity severity, const std::string& what);

  Rules& rules_;
  CalendarParts& calendar_;
  NodeReader reader_;
  bool built_in_;
  std::vector<std::function<void()>> expected_;
};

/// A key, and what reads its value.
template <typename Into>
struct RuleKey : KeyForm {
  void (*read)(RuleReading& reading, const Node& value, std::string_view name, Into& into);
};

template <typename Keys, typename Into>
void read_keys(RuleReading& reading, const Node& mapping, std::string_view what, const Keys& keys,
               Into& into) {
  reading.reader().each_key(mapping, what, keys, [&](const auto& key, const Node& value) {
    key.read(reading, value, key.name, into);
  });
}

// What several tables need. A value of the wrong form is only a warning, but for a name that must lead somewhere.
template <typename Into, std::string Into::*member>
void read_text(RuleReading& reading, const Node& value, std::string_view name, Into& into) {
  into.*member = reading.leniently([&] { return reading.reader().text(value, name); }).value_or("");
}
template <typename Into, int Into::*member>
void read_count(RuleReading& reading, const Node& value, std::string_view name, Into& into) {
  into.*member = reading.leniently([&] { return reading.reader().number(value, name, 0, most_number); })
                     .value_or(into.*member);
}
template <typename Into, int Into::*member>
void read_percent(RuleReading& reading, const Node& value, std::string_view name, Into& into) {
  into.*member =
      reading.leniently([&] { return reading.reader().percent(value, name); }).value_or(into.*member);
}
template <typename Into, std::string Into::*member>
void read_cadence_name(RuleReading& reading, const Node& value, std::string_view name, Into& into) {
  into.*member = reading.reader().text(value, name).value_or("");
  reading.expect_cadence(value);
}

}  // namespace fu::store
