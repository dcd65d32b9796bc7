// Questions and answers by way of os/terminal.
#include "app/terminal_dialogue.hpp"

#include <unistd.h>

#include <utility>

#include "app/clock.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::app {

using commands::Answer;
using os::Typed;

namespace {

Answer answer_of(Typed typed) {
  switch (typed.kind) {
    case Typed::Kind::text: return {.text = std::move(typed.text)};
    case Typed::Kind::nothing: return {.kind = Answer::Kind::nothing};
    case Typed::Kind::resumed: return {.kind = Answer::Kind::again};
    case Typed::Kind::ended: return {.kind = Answer::Kind::ended};
    case Typed::Kind::several:
    case Typed::Kind::cut:  // asked anew
    case Typed::Kind::signal: break;
  }
  return {.kind = Answer::Kind::signal, .signal = typed.signal};
}

}  // namespace

TerminalDialogue::TerminalDialogue(Host& host, std::function<views::RenderOptions()> text)
    : host_(host), text_(std::move(text)), terminal_(STDIN_FILENO), begin_(running_time()) {}

void TerminalDialogue::say(std::string_view text) {
  is_behind_prompt_ = false;
  host_.write(Stream::out, text);  // where the terminal is gone, the next question finds out
}

Answer TerminalDialogue::ask_key(std::string_view prompt, bool fresh) {
  terminal_.expect_key(fresh);
  say(prompt);
  Typed typed = terminal_.read_key();
  is_behind_prompt_ = true;
  while (typed.kind == Typed::Kind::several) {
    refuse("several keys came at once, pasted perhaps; none was taken");
    say(prompt);
    typed = terminal_.read_key();
    is_behind_prompt_ = true;
  }
  const Answer answer = answer_of(std::move(typed));
  if (answer.is_end() || answer.kind == Answer::Kind::again) say("\n");
  return answer;
}

Answer TerminalDialogue::ask_line(std::string_view prompt) {
  while (true) {
    terminal_.expect_line();
    say(prompt);
    Typed typed = terminal_.read_line();
    if (typed.kind == Typed::Kind::several) {
      refuse("several lines came at once, pasted perhaps; none was taken: write them as one");
      continue;
    }
    if (typed.kind == Typed::Kind::cut) {
      refuse("a terminal keeps 4,094 bytes of a line, so the end of this one is lost; write it shorter");
      continue;
    }
    const Answer answer = answer_of(std::move(typed));
    if (answer.is_end()) say("\n");
    if (answer.kind != Answer::Kind::again) return answer;
    say("\n");
  }
}

void TerminalDialogue::refuse(const std::string& why) {
  if (is_behind_prompt_) say("\n");
  say(views::wrapped(text_(), "fu: " + escape_for_terminal(why), 0));
}

std::chrono::seconds TerminalDialogue::elapsed() const { return running_time() - begin_; }

}  // namespace fu::app
