/// The rules in force: the built-in ones, overlaid by the book's fu.yaml. See fu(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/cadence.hpp"
#include "domain/calendar.hpp"

namespace fu {

struct Stage {
  std::string name;
  int chance = 0;       ///< percent
  bool closed = false;  ///< the deal is over
  std::string cadence;  ///< assigned with the stage; empty: none
  RuleLine line = 0;
};

struct Goals {
  int hour = 5;  ///< people in a Follow-Up Hour
  int first_meeting_min = 8;
  int first_meeting_max = 12;  ///< touches until a first meeting
  int new_per_week = 3;
  int concentration = 25;  ///< percent of the pipeline that one company may make up
};

/// When an open deal counts as stalled.
struct Stalled {
  int touches = 8;
  int days = 90;
};

struct Rules {
  Calendar calendar{Workdays{true, true, true, true, true, false, false}, {}, {}};
  std::string default_cadence;
  NamedList<std::string> channels;
  NamedList<Cadence> cadences;
  NamedList<Outcome> outcomes;
  NamedList<Stage> stages;
  NamedList<std::string> outcome_names;  ///< of `outcomes`, and of those that single cadences have
  Goals goals;
  Stalled stalled;

  const Cadence* find_cadence(std::string_view name) const { return cadences.find(name); }
  const Outcome* find_outcome(std::string_view name) const { return outcomes.find(name); }
  const Stage* find_stage(std::string_view name) const { return stages.find(name); }
  bool has_channel(std::string_view name) const { return channels.contains(name); }

  /// The named cadence, else the default one, which exists in rules that were read without an error.
  const Cadence& cadence_or_default(std::string_view name) const {
    const Cadence* cadence = find_cadence(name);
    return cadence != nullptr ? *cadence : *find_cadence(default_cadence);
  }
};

}  // namespace fu
