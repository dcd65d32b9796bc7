/// What `fu config` tells: each setting and each fact about the surroundings, and where it comes from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "views/render_options.hpp"

namespace fu::views {

struct ConfigRow {
  std::string group;                 ///< "you", "book", "git", "machine"
  std::string key;                   ///< "color"
  std::optional<std::string> value;  ///< nothing: there is none
  std::string from;                  ///< "--color", "built in"; empty: nobody decides it
  std::string remark = {};           ///< what is wrong with it, or how to repair that; empty: nothing
};

/// One line each, or more where it is long; a blank line between groups.
std::string render_config(const std::vector<ConfigRow>& rows, const RenderOptions& options);

/// As an item.
std::string config_json(const ConfigRow& row);

}  // namespace fu::views
