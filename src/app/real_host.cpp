// Environment, terminal and output of the process.
#include "app/real_host.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/clock.hpp"
#include "app/terminal_dialogue.hpp"
#include "os/process.hpp"

namespace fu::app {

namespace {
int descriptor(Stream stream) {
  switch (stream) {
    case Stream::in: return STDIN_FILENO;
    case Stream::out: return STDOUT_FILENO;
    case Stream::err: return STDERR_FILENO;
  }
  return -1;
}

/// All 0 when there is no terminal, or it does not say.
winsize size_of_terminal() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return {};
  return size;
}
}  // namespace

std::optional<std::string> RealHost::variable(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

bool RealHost::is_set(const std::string& name) const { return std::getenv(name.c_str()) != nullptr; }

std::string RealHost::current_directory() const {
  std::error_code error;
  const std::filesystem::path here = std::filesystem::current_path(error);
  return error ? std::string() : here.string();
}

bool RealHost::is_terminal(Stream stream) const { return ::isatty(descriptor(stream)) == 1; }

std::optional<std::size_t> RealHost::terminal_width() const {
  const std::size_t columns = size_of_terminal().ws_col;
  return columns == 0 ? std::nullopt : std::optional(columns);
}

std::optional<std::size_t> RealHost::terminal_height() const {
  const std::size_t rows = size_of_terminal().ws_row;
  return rows == 0 ? std::nullopt : std::optional(rows);
}

TimeZone RealHost::time_zone() const { return time_zone_of_clock(); }

Day RealHost::local_day() const { return now_by_the_clock().day; }
std::string RealHost::local_time() const { return now_by_the_clock().time; }

std::string RealHost::time_on(Day day) const {
  const Now now = moment_by_the_clock();
  return now.day == day ? now.time : std::string();
}

std::unique_ptr<commands::Dialogue> RealHost::converse(std::function<views::RenderOptions()> text) {
  return std::make_unique<TerminalDialogue>(*this, std::move(text));
}

std::optional<std::string> RealHost::read_line() {
  std::string line;
  char c = 0;
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, &c, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    if (c == '\n') return line;
    line += c;
  }
}

int RealHost::page(const std::string& command,
                   const std::vector<std::pair<std::string, std::string>>& variables, std::string_view text) {
  return os::feed_shell(command, variables, text);
}

int RealHost::write(Stream stream, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor(stream), text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace fu::app
