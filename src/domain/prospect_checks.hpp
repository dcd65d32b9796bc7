/// What is probably not meant in a prospect file that reads well. Pure; the reader's own findings stand
/// apart.
#pragma once

#include <string>

#include "domain/problem.hpp"
#include "domain/prospect.hpp"

namespace fu {

/// What holds where a file says nothing.
struct CheckDefaults {
  std::string stage;
  std::string cadence;
};

/// Warnings about entries of the future, a stage, cadence or owner that the log contradicts, outcomes without a
/// contact, stops without a note.
Problems check_prospect(const Prospect& prospect, Day real_today, const CheckDefaults& defaults = {});

}  // namespace fu
