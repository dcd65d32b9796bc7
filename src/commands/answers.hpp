/// Answers that were written down: a conversation without a terminal.
#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/dialogue.hpp"

namespace fu::commands {

/// Each line of a file is what one would type at the next question; its end is the end of the conversation. A line
/// `@N` is none: N minutes pass.
class Answers final : public Dialogue {
 public:
  /// Reads the file, or the standard input for `-`. Throws UsageError when it cannot be read.
  Answers(const std::string& path, const World& world);

  void say(std::string_view text) override;
  Answer ask_key(std::string_view prompt, bool fresh) override;
  Answer ask_line(std::string_view prompt) override;
  [[noreturn]] void refuse(const std::string& why) override;
  views::RenderOptions text() const override { return world_.text; }
  std::chrono::seconds elapsed() const override { return passed_; }

 private:
  const World& world_;
  std::string name_;
  std::vector<std::string> lines_;
  std::size_t next_ = 0;
  std::chrono::seconds passed_{0};
};

}  // namespace fu::commands
