/// The file of a new prospect.
#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/new_lines.hpp"

namespace fu::commands {

/// What the command line says of somebody; empty: nothing.
struct NewProspect {
  std::vector<std::string> name;  ///< in words
  bool inbound = false;           ///< a source and a cadence, where no others are said
  std::string company, role, place, owner, source, added, stage, value, cadence, type, problem, loved, notes;
  std::vector<std::string> emails, phones, tags, interests, events, objections;
};

/// What the file will say, in fu's order.
class NewFile {
 public:
  /// Both must outlive it. Throws UsageError for a word that the rules do not know, and for text that no file may have.
  NewFile(const NewProspect& prospect, Context& context);

  const std::string& name() const { return name_; }

  /// All bytes; `depth` folders lie between the file and the book.
  std::string text(std::size_t depth) const;

 private:
  void read_type(const Rules& rules);
  void read_stage(const Rules& rules);
  void write();

  const NewProspect& prospect_;
  Context& context_;
  std::string name_;
  std::string cadence_;
  std::string type_;
  NewLines lines_;
};

}  // namespace fu::commands
