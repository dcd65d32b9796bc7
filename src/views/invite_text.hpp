/// Whom an idea is for, two lines each: how to reach them, what speaks for it, what was last.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/idea.hpp"
#include "domain/listed.hpp"
#include "views/due_text.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// The idea itself, above the list.
std::string render_invitation(const Idea& idea, const Today& today, const RenderOptions& options);

/// Somebody of the list. `common` are tags, `via` is the channel.
MorningLines invited_lines(const Listed& item, const std::vector<std::string>& common, std::string_view via,
                           const Today& today, const RenderOptions& options);

/// `more` are behind the first N; `colleagues` were left out for the sake of somebody else of their company.
std::string render_invited(const std::vector<MorningLines>& people, std::size_t more, std::size_t colleagues,
                           const RenderOptions& options);

std::string nobody_to_invite(const Idea& idea, bool has_query, const RenderOptions& options);

}  // namespace fu::views
