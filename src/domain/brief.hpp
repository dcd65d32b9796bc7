/// What is worth knowing before a call, picked out of all that is known. Pure.
#pragma once

#include <cstddef>
#include <vector>

#include "domain/facts.hpp"
#include "domain/listed.hpp"
#include "domain/suitable_ideas.hpp"

namespace fu {

/// Points into the prospect and the ideas that it was made of.
struct Brief {
  std::vector<const Fact*> facts;  ///< those that hold, newest first
  const LogEntry* promise =
      nullptr;                      ///< the entry that a promise or a snooze stands in; nullptr: none is open
  const LogEntry* judge = nullptr;  ///< the last entry with a judgement
  std::vector<const LogEntry*> contacts;  ///< up to today, newest first
  std::vector<JudgedIdea> ideas;          ///< those that suit, best first; the caller's to fill in
};

Brief brief_of(const Listed& item, Day today);

}  // namespace fu
