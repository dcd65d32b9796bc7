// From name and company to a word that is still free.
#include "commands/new_id.hpp"

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

/// At most `room` letters, cut between words where that is possible.
std::string cut(std::string id, std::size_t room) {
  if (id.size() <= room) return id;
  const bool between_words = id[room] == '-';
  id.resize(room);
  const auto dash = between_words ? std::string::npos : id.rfind('-');
  if (dash != std::string::npos && dash > 0) id.resize(dash);
  return id;
}

void add_ids(std::set<std::string>& taken, const store::Listing& listing) {
  for (const store::BookFile& file : listing.files) taken.insert(file.id);
  for (const Problem& problem : listing.problems) {  // two files with one ID are in the list of neither
    std::string name = problem.path.substr(problem.path.rfind('/') + 1);
    if (name.ends_with(".yaml")) taken.insert(name.substr(0, name.rfind('.')));
  }
}

}  // namespace

std::set<std::string> taken_ids(const store::Listing& prospects, const store::Listing& ideas,
                                const Rules& rules) {
  std::set<std::string> taken;
  add_ids(taken, prospects);
  add_ids(taken, ideas);
  for (const Command& command : all_commands()) taken.emplace(command.name);
  for (const std::string& channel : rules.channels) taken.insert(channel);
  for (const std::string& outcome : rules.outcome_names) taken.insert(outcome);
  return taken;
}

std::string FreeIds::make(const Naming& naming) {
  const std::size_t longest = naming.longest;
  const std::string person = cut(slug_of(naming.name), longest);
  if (person.empty() || take(person)) return person;
  const std::string firm = slug_of(naming.company);
  if (!firm.empty() && firm != person) {
    std::string both = cut(person + "-" + firm, longest);
    if (take(both)) return both;
  }
  for (int& number = numbers_.try_emplace(person, 1).first->second;;) {
    const std::string ending = "-" + std::to_string(++number);
    std::string numbered = cut(person, longest - ending.size()) + ending;
    if (take(numbered)) return numbered;
  }
}

std::string choose_id(const Naming& naming, const std::set<std::string>& taken) {
  if (naming.wanted.empty()) {
    std::string made = FreeIds(taken).make(naming);
    if (!made.empty()) return made;
    const std::string firm = slug_of(naming.company);
    const std::string example = naming.what == "title" ? "spring-colours" : "kim-ito";
    throw UsageError(naming.command + ": the " + naming.what + " '" + naming.name +
                     "' has no Latin letters to make an ID of; name one: --id " +
                     (firm.empty() ? example : firm));
  }
  if (!store::is_id(naming.wanted))
    throw UsageError(naming.command + ": '" + naming.wanted +
                     "' is no ID: a to z, 0 to 9 and -, at most 64 of them, not - first");
  if (taken.contains(naming.wanted))
    throw Refused(
        "the ID '" + naming.wanted +
        "' is taken: a file of the book has it, or it is a command, channel or outcome; nothing was changed");
  return naming.wanted;
}

}  // namespace fu::commands
