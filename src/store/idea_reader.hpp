/// Reads the file of an idea. See fu(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/idea.hpp"
#include "domain/problem.hpp"
#include "store/key_form.hpp"

namespace fu::store {

/// The keys of an idea.
KeyForms idea_key_forms();

struct IdeaRead {
  std::optional<Idea>
      idea;  ///< nothing when the file is wrong as a whole; a value of the wrong form is absent
  Problems problems;
};
IdeaRead read_idea(std::string_view source, const std::string& id, const std::string& path);

}  // namespace fu::store
