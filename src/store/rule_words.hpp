/// Words of a prospect that the rules have to know: stages, cadences, channels, outcomes.
#pragma once

#include <string>

#include "domain/rules.hpp"
#include "store/node_reader.hpp"

namespace fu::store {

class RuleWords {
 public:
  /// Both must outlive it.
  RuleWords(const Rules& rules, NodeReader& reader) : rules_(rules), reader_(reader) {}

  // Each gives the word, also one that the rules do not have, which is a warning; empty when the value is no text.
  std::string stage(const Node& value);
  std::string cadence(const Node& value);
  // The same, put into `word`.
  void channel(const Node& value, std::string& word);
  void outcome(const Node& value, std::string& word);

 private:
  template <typename Thing>
  void check(const std::string& word, const NamedList<Thing>& known, const Node& value, std::string_view what,
             const std::string& consequence = {});

  const Rules& rules_;
  NodeReader& reader_;
};

}  // namespace fu::store
