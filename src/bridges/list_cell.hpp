/// Several texts in one cell of a table: `one; "two; in quotes"; three`. See fu-export(1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"

namespace fu::bridges {

/// What stands between the elements. `;` and line ends do everywhere.
enum class ListForm { semicolons, commas_too };

/// Of the cells of a key: emails, phones and tags have hardly a comma in them, and stand with commas between in many lists.
ListForm list_form_of(std::string_view key);

/// An element with a separator in it, with a quote, or with blanks at its ends stands in double quotes.
std::string write_list_cell(const std::vector<std::string>& elements, ListForm form);

/// Back again. An element that is no text in quotes is taken as it is, without the blanks around it; empty ones without
/// quotes are none.
std::vector<std::string> read_list_cell(std::string_view cell, ListForm form);

/// One fact a line: `2026-11-10 text`, `2026-11-10 text (was: older text)`; texts that would be read otherwise stand in
/// double quotes.
std::string write_fact_cell(const std::vector<Fact>& facts);
std::vector<Fact> read_fact_cell(std::string_view cell);

}  // namespace fu::bridges
