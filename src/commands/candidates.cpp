// Collects words, and leaves out what a shell could not take.
#include "commands/candidates.hpp"

#include "base/utf8.hpp"

namespace fu::commands {

void Candidates::add(std::string_view word, std::string_view about) {
  if (word.empty() || !word.starts_with(beginning_) || escape_for_terminal(word) != word) return;
  all_.push_back({.word = before_ + std::string(word), .about = escape_for_terminal(about)});
}

void Candidates::go_on_behind(std::string_view part) {
  before_ += part;
  beginning_.erase(0, part.size());
}

bool is_unfinished(std::string_view word) {
  return word.ends_with(':') || word.ends_with('=') || word.ends_with(',');
}

}  // namespace fu::commands
