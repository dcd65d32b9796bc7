/// The parts of the statistics as text, each with its title, or empty where there is nothing to tell. Only
/// views/stats_*.cpp include this.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/rules.hpp"
#include "domain/statistics.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// A line with the title, and a remark on it, or below where there is no room.
std::string title(const RenderOptions& options, std::string_view name, std::string_view remark = {});

/// `left`, and `right` beside it from column `column` on; further lines of `right`, where it does not fit, begin there,
/// too, or on a narrow screen below `left`.
std::string beside(const RenderOptions& options, std::string_view left, std::size_t column,
                   std::string_view right);

/// `query` picks the same people on the command line; nothing: the figures are of an earlier day.
std::string render_key_figures(const Statistics& statistics, const Goals& goals,
                               const std::optional<std::string>& query, const RenderOptions& options);
std::string render_quiet(const Statistics& statistics, const RenderOptions& options);
std::string render_weeks(const Statistics& statistics, const Today& today, const RenderOptions& options);
std::string render_channels(const Statistics& statistics, const RenderOptions& options);
std::string render_hours(const Statistics& statistics, const RenderOptions& options);
std::string render_introducers(const Statistics& statistics, const RenderOptions& options);
std::string render_funnel(const Statistics& statistics, const RenderOptions& options);
std::string render_folklore(const Statistics& statistics, const RenderOptions& options);

}  // namespace fu::views
