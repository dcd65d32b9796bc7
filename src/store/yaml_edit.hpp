/// Changing a YAML file by splicing bytes into it: comments, order, quoting, blank lines, line ends and every
/// other byte stay. Nothing is ever written anew.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/problem.hpp"
#include "store/yaml_text.hpp"

namespace fu::store {

// What can be asked for. A key is one of the top level; a missing one is added.

/// The key's value becomes this text.
struct SetText {
  std::string key;
  std::string text;
};
/// The key's value becomes a list of these texts; without any the key goes.
struct SetTexts {
  std::string key;
  std::vector<std::string> texts;
};
/// The key, its value and the comments in it go; comments above stay.
struct RemoveKey {
  std::string key;
};
/// One more text in a list of texts, or in place of a single text; nothing when it is there already.
struct AddText {
  std::string key;
  std::string text;
};
/// A text goes from a list of texts; nothing when it is not there.
struct RemoveText {
  std::string key;
  std::string text;
};
/// One more `{...}` at the end of a list.
struct AppendFields {
  std::string key;
  std::vector<Field> fields;
};

using Edit = std::variant<SetText, SetTexts, RemoveKey, AddText, RemoveText, AppendFields>;

/// The edited bytes, or why the file was not edited: its path is the caller's to fill in.
using Edited = std::variant<std::string, Problem>;

/// Makes the edits one after the other. Each result is parsed again and compared with what was asked for; when
/// anything else has changed, or the place is one that readers of YAML disagree on, there is a problem with the
/// line that stands in the way. An added key stands behind those that are named before it in `order`.
Edited apply_edits(std::string_view source, const std::vector<Edit>& edits,
                   std::span<const std::string_view> order);

}  // namespace fu::store
