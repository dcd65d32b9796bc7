// Decides whether text is paged, and what the pager gets.
#include "app/pager.hpp"

#include <algorithm>
#include <csignal>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::app {

namespace {

/// `line` without the sequences that views::paint() writes.
std::string without_colour(std::string_view line) {
  std::string text;
  while (!line.empty()) {
    const auto start = line.find("\x1b[");
    text += line.substr(0, start);
    if (start == std::string_view::npos) break;
    const auto end = line.find('m', start);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  }
  return text;
}

bool is_longer_than_screen(std::string_view text, const Sources& sources) {
  const std::size_t height = decide_height(sources).value;
  const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  if (breaks >= height) return true;
  const std::size_t width = sources.host.terminal_width().value_or(decide_width(sources).value);
  return count_screen_lines(text, width) >= height;  // the prompt that follows takes a line, too
}

bool is_utf8_environment(const Host& host) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const std::string locale = lower_ascii(host.variable(name).value_or(""));
    if (!locale.empty())
      return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return false;
}

/// What git gives its pager, and for less the set of characters where the environment does not say that it is ours.
std::vector<std::pair<std::string, std::string>> variables_for_pager(const Host& host) {
  std::vector<std::pair<std::string, std::string>> variables;
  if (!host.is_set("LESS")) variables.emplace_back("LESS", "FRX");
  if (!host.is_set("LV")) variables.emplace_back("LV", "-c");
  if (!host.is_set("LESSCHARSET") && !is_utf8_environment(host))
    variables.emplace_back("LESSCHARSET", "utf-8");
  return variables;
}

/// Whether the status is that of a pager that has shown nothing, or not all. Who interrupts or quits it has seen enough.
bool has_failed(int status) {
  constexpr int cannot_run = 126;
  constexpr int signalled = 128;
  return status >= cannot_run && status != signalled + SIGINT && status != signalled + SIGQUIT &&
         status != signalled + SIGPIPE;
}

}  // namespace

std::size_t count_screen_lines(std::string_view text, std::size_t width) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  std::size_t lines = 0;
  for (const std::string& line : split(text, '\n')) {
    const std::size_t columns = display_width(without_colour(line));
    lines += std::max<std::size_t>(1, (columns + width - 1) / width);
  }
  return lines;
}

Shown show(const std::string& text, const Sources& sources, Host& host) {
  if (!host.is_terminal(Stream::out) || !is_longer_than_screen(text, sources))
    return {.error = host.write(Stream::out, text), .complaint = {}};
  const Setting<std::string> pager = decide_pager(sources);
  if (pager.value.empty()) return {.error = host.write(Stream::out, text), .complaint = {}};
  int status = 0;
  try {
    status = host.page(pager.value, variables_for_pager(host), text);
  } catch (const WriteError&) {
    status = 126;
  }
  if (!has_failed(status)) return {};
  Shown shown{.error = host.write(Stream::out, text), .complaint = {}};
  // Where less is not installed nobody has asked for it.
  if (pager.origin != "built in")
    shown.complaint =
        "the pager '" + pager.value + "' could not be run (" + pager.origin + "); see --no-pager";
  return shown;
}

}  // namespace fu::app
