/// The parts of the report's page, from top to bottom. Only views/report_*.cpp include this.
#pragma once

#include <string>

#include "views/report_html.hpp"

namespace fu::views {

/// The figures that matter first.
std::string report_tiles(const Report& report);

std::string report_pipeline(const Report& report);
std::string report_stalled(const Report& report);

std::string report_weeks(const Report& report);
std::string report_kept(const Report& report);

std::string report_funnel(const Report& report);
std::string report_meetings(const Report& report);
std::string report_quiet(const Report& report);
std::string report_channels(const Report& report);
std::string report_introducers(const Report& report);

/// "77.1 %", or "too few to tell (3 of 5 needed)".
std::string report_share(const Share& share);

/// A line about rows that are left out, and the command that has them; nothing when none are.
std::string report_more(std::size_t all, std::string_view command);

/// "86 850.50 EUR": exact, in groups of three, with two decimals at least where there are any.
std::string report_money(const Decimal& amount, std::string_view currency);

}  // namespace fu::views
