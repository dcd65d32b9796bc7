/// An idea: something of value to send or to invite to. See fu(5).
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "store/key_form.hpp"

namespace fu::store {

inline constexpr std::array<std::string_view, 5> idea_kind_words{"article", "event", "letter", "news",
                                                                 "gift"};

/// The keys of an idea.
KeyForms idea_key_forms();

/// What is wrong in an idea's file.
Problems check_idea(std::string_view source, const std::string& path);

}  // namespace fu::store
