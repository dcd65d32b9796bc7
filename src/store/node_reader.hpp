/// Reading values out of a tree, with a problem for each that has the wrong form. Shared by the readers of
/// prospects, rules and ideas.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/day.hpp"
#include "domain/interval.hpp"
#include "domain/problem.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// A text of a file as a message shows it: in quotes, and not longer than need be.
std::string shown(std::string_view text);

class NodeReader {
 public:
  static constexpr std::size_t most_reported = 50;  ///< problems of one file

  /// Problems go to the end of `problems`, under `path`. All three must outlive the reader.
  /// `wrong_form` is what a value of the wrong form is: an error, or a warning after which it counts as absent.
  NodeReader(const Tree& tree, const std::string& path, Problems& problems,
             Severity wrong_form = Severity::warning)
      : tree_(tree), path_(path), problems_(problems), wrong_form_(wrong_form) {}

  void report(Severity severity, const Node& at, std::string code, std::string message,
              std::string hint = {});
  void error(const Node& at, std::string code, std::string message, std::string hint = {});
  void warn(const Node& at, std::string code, std::string message, std::string hint = {});
  /// Errors reported so far.
  std::size_t errors() const { return errors_; }

  /// A file that is full of problems is not told of to the end, and no time is spent on suggestions.
  bool is_full() const { return reported_ >= most_reported; }

  /// Runs `read` while a value of the wrong form is of another severity.
  template <typename Read>
  auto with(Severity wrong_form, Read read) -> decltype(read()) {
    std::swap(wrong_form, wrong_form_);
    auto value = read();
    std::swap(wrong_form, wrong_form_);
    return value;
  }

  /// What is not understood here must not move anybody: then the whole file counts as wrong.
  template <typename Read>
  auto strictly(Read read) -> decltype(read()) {
    return with(Severity::error, read);
  }

  // Each gives nothing, and reports it, when the value has the wrong form. `what` names it: "stage", "via".
  std::optional<std::string> text(const Node& value, std::string_view what);
  void text(const Node& value, std::string_view what, std::string& into);    ///< nothing is an empty text
  std::vector<std::string> texts(const Node& value, std::string_view what);  ///< a list of texts, or one text
  std::optional<Day> day(const Node& value, std::string_view what);
  std::optional<bool> truth(const Node& value, std::string_view what);
  std::optional<Interval> interval(const Node& value, std::string_view what);
  std::optional<int> number(const Node& value, std::string_view what, int least, int most);
  std::optional<int> percent(const Node& value, std::string_view what);
  /// The place of the value among `words`.
  std::optional<std::size_t> choice(const Node& value, std::string_view what,
                                    const std::vector<std::string>& words);
  bool is_mapping(const Node& value, std::string_view what);
  bool is_list(const Node& value, std::string_view what);

  /// Calls read(known, value) for each pair of `mapping` whose key is the `name` of one of `keys`, absent
  /// values apart. Any other key is a note, or, where a value is missing behind it, the sign of a text that
  /// wants quotes: that is reported with the severity `without_value`. `what` names the mapping: "log entry".
  template <typename Keys, typename Read>
  void each_key(const Node& mapping, std::string_view what, const Keys& keys, Read read,
                Severity without_value = Severity::warning) {
    // Keys mostly come in the order of the table: each is looked for from the last one on.
    auto known = keys.begin();
    tree_.each_pair(mapping, [&](const Node& key, const Node& value) {
      for (std::size_t looked_at = 0; looked_at < keys.size(); ++looked_at) {
        if (known == keys.end()) known = keys.begin();
        const auto& one = *known++;
        if (one.name.size() != key.text.size() || one.name.front() != key.text.front()) continue;
        if (one.name != key.text) continue;
        if (!value.is_absent()) read(one, value);
        return;
      }
      std::vector<std::string> names;
      for (const auto& one : keys) names.emplace_back(one.name);
      report_unknown_key(mapping, key, value, what, names, without_value);
    });
  }

  /// A key, and what is done with its value: for tables that are made on the spot.
  struct KeyAction {
    std::string_view name;
    std::function<void(const Node&)> read;
  };
  void keys(const Node& mapping, std::string_view what, const std::vector<KeyAction>& known) {
    each_key(mapping, what, known, [](const KeyAction& key, const Node& value) { key.read(value); });
  }
  /// Puts a text where it belongs; one of the wrong form is only a warning.
  KeyAction text_key(std::string_view name, std::string& into);

  const Tree& tree() const { return tree_; }

 private:
  void report_unknown_key(const Node& mapping, const Node& key, const Node& value, std::string_view what,
                          const std::vector<std::string>& names, Severity without_value);
  void wrong(const Node& at, std::string_view what, std::string_view wanted, std::string hint = {});

  const Tree& tree_;
  const std::string& path_;
  Problems& problems_;
  Severity wrong_form_;
  std::size_t errors_ = 0;
  std::size_t reported_ = 0;
};

}  // namespace fu::store
