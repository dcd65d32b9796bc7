// From name and company to a word that is still free.
#include "commands/new_id.hpp"

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

constexpr std::size_t longest = 64;

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

std::string make_id(const std::string& name, const std::string& company, const std::set<std::string>& taken) {
  const std::string person = cut(slug_of(name), longest);
  const std::string firm = slug_of(company);
  if (person.empty()) {
    throw UsageError("add: the name '" + name + "' has no Latin letters to make an ID of; name one: --id " +
                     (firm.empty() ? "kim-ito" : firm));
  }
  if (!taken.contains(person)) return person;
  if (!firm.empty() && firm != person) {
    std::string both = cut(person + "-" + firm, longest);
    if (!taken.contains(both)) return both;
  }
  for (int number = 2;; ++number) {
    const std::string ending = "-" + std::to_string(number);
    std::string numbered = cut(person, longest - ending.size()) + ending;
    if (!taken.contains(numbered)) return numbered;
  }
}

}  // namespace fu::commands
