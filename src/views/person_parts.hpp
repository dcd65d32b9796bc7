/// What the pages about one person say the same way: those of `fu show` and `fu brief`, and the cards of an hour. All of it is
/// safe to print.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// A block of lines that begin with `width` blanks; in the first one stands the label instead.
std::string put_label(const RenderOptions& options, std::string_view label, std::size_t width,
                      std::string block);

/// A label and its text, which goes on below itself, `width` columns from the left; empty where the text is.
std::string labelled(const RenderOptions& options, std::string_view label, std::size_t width,
                     std::string_view text);

/// Texts of a file, separated by commas.
std::string in_a_row(const std::vector<std::string>& texts);

/// "Head of Purchasing, Acme GmbH, Berlin"; a company that is named as the prospect is does not stand there.
std::string role_and_place(const Prospect& prospect);

/// All phones, then all addresses; empty where there are none.
std::string ways_to_reach(const Prospect& prospect);
inline constexpr std::string_view no_way_to_reach = "no phone, no email";

/// "Thu 12 Nov 14:05"
std::string moment(const LogEntry& entry, const Today& today);

/// "call, reached, idea spring (dana): Ring back after the budget round"
std::string contact_in_words(const LogEntry& entry);

}  // namespace fu::views
