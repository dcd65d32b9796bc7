/// A conversation with somebody: what is said is seen at once, and what they answer is asked for piece by piece.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "views/render_options.hpp"

namespace fu::commands {

struct Answer {
  enum class Kind {
    given,
    nothing,  ///< a key that is no character
    again,    ///< what was asked may not be on the screen any more: ask again
    ended,    ///< nobody answers any more
    signal,   ///< the program is asked to end
  };
  Kind kind = Kind::given;
  std::string text;
  int signal = 0;

  /// Whether the conversation is over.
  bool is_end() const { return kind == Kind::ended || kind == Kind::signal; }
};

class Dialogue {
 public:
  Dialogue() = default;
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;
  virtual ~Dialogue() = default;

  virtual void say(std::string_view text) = 0;
  /// A key, or where answers are written down, the first word of a line. `fresh`: what was typed before is no answer.
  virtual Answer ask_key(std::string_view prompt, bool fresh) = 0;
  /// A line; it is never `again`.
  virtual Answer ask_line(std::string_view prompt) = 0;
  /// The last answer cannot be used. Says so, to ask again; throws UsageError where nobody could answer otherwise.
  virtual void refuse(const std::string& why) = 0;
  /// Another program gets the terminal, until the next question.
  virtual void lend() {}
  /// Asked anew, because a window changes its size.
  virtual views::RenderOptions text() const = 0;
  /// Since the beginning.
  virtual std::chrono::seconds elapsed() const = 0;
};

}  // namespace fu::commands
