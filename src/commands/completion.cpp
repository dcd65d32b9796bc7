// fu completion: the script that makes a shell complete command lines of fu.
#include <array>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"

namespace fu {
extern const std::string_view completion_bash;
extern const std::string_view completion_zsh;
extern const std::string_view completion_fish;
}  // namespace fu

namespace fu::commands {

namespace {

constexpr std::array<std::string_view, 3> shells{"bash", "zsh", "fish"};

std::string_view script_for(const std::string& shell) {
  if (shell == "bash") return completion_bash;
  if (shell == "zsh") return completion_zsh;
  if (shell == "fish") return completion_fish;
  const std::string meant = did_you_mean(shell, {shells.begin(), shells.end()});
  throw UsageError("completion: there is no script for '" + shell + "'" +
                   (meant.empty() ? "; there are bash, zsh and fish" : meant));
}

Action configure(OptionParser& parser) {
  auto shell = std::make_shared<std::string>();
  parser.add_option("SHELL", *shell, "bash, zsh or fish").type_name("").completes(shells);
  return [shell](Context& context) {
    if (shell->empty()) throw UsageError("completion: for which shell? bash, zsh or fish");
    context.out() << script_for(*shell);
    return 0;
  };
}

}  // namespace

Command completion() {
  return {.name = "completion",
          .group = Group::help,
          .summary = "the script for bash, zsh or fish that completes fu",
          .examples =
              "  source <(fu completion bash)       in ~/.bashrc\n"
              "  source <(fu completion zsh)        in ~/.zshrc, behind compinit\n"
              "  fu completion fish >~/.config/fish/completions/fu.fish\n",
          .configure = configure};
}

}  // namespace fu::commands
