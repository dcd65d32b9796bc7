/// A conversation on the terminal.
#pragma once

#include <functional>
#include <string>

#include "app/host.hpp"
#include "commands/dialogue.hpp"
#include "os/terminal.hpp"

namespace fu::app {

class TerminalDialogue final : public commands::Dialogue {
 public:
  /// `host` must outlive it; the standard input is a terminal.
  TerminalDialogue(Host& host, std::function<views::RenderOptions()> text);

  void say(std::string_view text) override;
  commands::Answer ask_key(std::string_view prompt, bool fresh) override;
  commands::Answer ask_line(std::string_view prompt) override;
  void refuse(const std::string& why) override;
  void lend() override { terminal_.lend(); }
  views::RenderOptions text() const override { return text_(); }
  std::chrono::seconds elapsed() const override;

 private:
  Host& host_;
  std::function<views::RenderOptions()> text_;
  os::Terminal terminal_;
  std::chrono::seconds begin_;
  bool is_behind_prompt_ = false;  ///< a key does not end its line
};

}  // namespace fu::app
