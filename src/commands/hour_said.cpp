// Problems, errors and remarks as lines of a conversation.
#include "commands/hour_said.hpp"

#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/problems_text.hpp"

namespace fu::commands {

void say_problems(const Problems& problems, Dialogue& dialogue) {
  for (const Problem& problem : problems) dialogue.say(views::render_problem(problem, dialogue.text()));
}

void say_error(const std::runtime_error& error, Dialogue& dialogue) {
  dialogue.say(views::wrapped(dialogue.text(), "fu: " + escape_for_terminal(error.what()), 0));
}

void say_remark(Dialogue& dialogue, Context& context) {
  if (!context.remark.empty()) dialogue.say("fu: " + escape_lines_for_terminal(context.remark) + "\n");
  context.remark.clear();
}

}  // namespace fu::commands
