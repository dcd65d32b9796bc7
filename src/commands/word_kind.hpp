/// What stands in a place of the command line, said where an option or argument is added, so that a shell can complete it.
#pragma once

namespace fu::commands {

enum class WordKind {
  none,  ///< free text, or the fixed words that are given
  files,
  directories,
  commands,
  prospects,
  ideas,
  templates,
  checked,  ///< IDs and files of the book
  cadences,
  stages,
  outcomes,
  channels,
  owners,       ///< among them `me`
  owner_names,  ///< who `me` may be
  tags,
  companies,
  places,
  sources,
  types,
  past_days,    ///< a DATE, looked for in the past
  coming_days,  ///< a DATE, looked for in the future
  query,
  spans,        ///< a span of days, then a query
  contact,      ///< ID... VIA [OUTCOME]
  assignments,  ///< KEY=VALUE
  columns,      ///< KEY=COLUMN of a table
};

}  // namespace fu::commands
