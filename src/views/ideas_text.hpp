/// Ideas as text: what there is to send, to whom it suits, and why something is left out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/suitable_ideas.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// An idea, and how it stands with everybody.
struct IdeaRow {
  const Idea* idea = nullptr;
  std::size_t suits = 0;
  std::size_t received = 0;
  std::optional<Day> last;
};

/// All ideas of the book.
std::string render_ideas(const std::vector<IdeaRow>& rows, const Today& today, const RenderOptions& options);

/// What to send to one prospect; those that are left out only where `all` is wanted, with the reason.
std::string render_ideas_for(const Prospect& prospect, const std::vector<JudgedIdea>& judged, bool all,
                             const Today& today, const RenderOptions& options);

/// What `fu idea add` has understood.
std::string render_added_idea(const Idea& idea, std::size_t suits, const Today& today,
                              const RenderOptions& options);

/// "event on Thu 3 Dec", "until 28 Feb 2027", "expired 1 Oct": what kind it is, and how long it is of use.
std::vector<std::string> say_idea(const Idea& idea, const Today& today);

}  // namespace fu::views
