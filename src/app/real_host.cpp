// Environment, terminal and output of the process.
#include "app/real_host.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "app/clock.hpp"

namespace fu::app {

namespace {
int descriptor(Stream stream) { return stream == Stream::out ? STDOUT_FILENO : STDERR_FILENO; }
}  // namespace

std::optional<std::string> RealHost::variable(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

std::string RealHost::current_directory() const {
  std::error_code ignored;
  return std::filesystem::current_path(ignored).string();
}

bool RealHost::is_terminal(Stream stream) const { return ::isatty(descriptor(stream)) == 1; }

std::optional<std::size_t> RealHost::terminal_width() const {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

Day RealHost::local_day() const { return today_by_the_clock(); }

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
