/// Ideas for machines. See fu-ideas(1), JSON.
#pragma once

#include <string>
#include <vector>

#include "domain/suitable_ideas.hpp"
#include "views/ideas_text.hpp"

namespace fu::views {

/// An item of `fu ideas`; `judged` is nullptr where no prospect was named.
std::string idea_json(const IdeaRow& row, const JudgedIdea* judged);

/// What `fu invite` tells of its idea.
std::string invitation_json(const Idea& idea);

/// An item of `fu invite`: one of the lists, and the tags in common.
std::string invited_json(std::string item, const std::vector<std::string>& common);

/// JSON texts for single values.
std::string text_json(const std::string& text);

}  // namespace fu::views
