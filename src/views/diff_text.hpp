/// What a change would do to a file, as `diff -u` shows it.
#pragma once

#include <string>
#include <string_view>

#include "views/render_options.hpp"

namespace fu::views {

/// An empty text stands for a missing file. Nothing when both are the same.
std::string render_diff(std::string_view path, std::string_view before, std::string_view after,
                        const RenderOptions& options);

}  // namespace fu::views
