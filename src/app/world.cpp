// Today, colour, width, who I am, and where the book may be.
#include "app/world.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "domain/day_words.hpp"
#include "store/user_file.hpp"

namespace fu::app {

namespace {

bool wants_colour(const std::string& when, const Host& host) {
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") {
    throw UsageError("--color is auto, always or never, not '" + when + "'" +
                     did_you_mean(when, {"auto", "always", "never"}));
  }
  if (host.variable("NO_COLOR")) return false;
  if (const auto force = host.variable("CLICOLOR_FORCE"); force && *force != "0") return true;
  return host.is_terminal(Stream::out) && host.variable("TERM").value_or("") != "dumb";
}

std::size_t width_of(const Host& host) {
  constexpr std::size_t narrowest = 40;
  constexpr std::size_t widest = 1000;
  constexpr std::size_t ordinary = 80;
  std::size_t width = host.terminal_width().value_or(ordinary);
  if (const auto columns = host.variable("COLUMNS")) {
    if (const auto number = parse_count(*columns); number && *number > 0)
      width = static_cast<std::size_t>(*number);
  }
  return std::clamp(width, narrowest, widest);
}

/// The day it is, and the day to look at.
struct Today {
  Day real;
  Day asked;
  std::string time;  ///< empty when the day did not come from the clock
};

Today today_of(const GlobalOptions& options, const Host& host) {
  static const WorkCalendar weekdays({true, true, true, true, true, false, false}, {});
  const Day clock = host.local_day();
  const auto environment = host.variable("FU_TODAY");
  const Day real = environment ? parse_day_words(*environment, clock, Direction::future, weekdays) : clock;
  if (options.today.empty())
    return {.real = real, .asked = real, .time = environment ? std::string() : host.local_time()};
  return {.real = real, .asked = parse_day_words(options.today, real, Direction::future, weekdays)};
}

std::string user_file_path(const Host& host) {
  if (const auto config = host.variable("XDG_CONFIG_HOME")) return *config + "/fu/config.yaml";
  if (const auto home = host.variable("HOME")) return *home + "/.config/fu/config.yaml";
  return {};
}

std::string state_home(const Host& host) {
  if (const auto state = host.variable("XDG_STATE_HOME")) return *state;
  if (const auto home = host.variable("HOME")) return *home + "/.local/state";
  return {};
}

std::string editor(const Host& host) {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    if (const auto command = host.variable(name)) return *command;
  }
  return "vi";
}

std::optional<std::size_t> threads_of(const Host& host) {
  const auto wanted = host.variable("FU_THREADS");
  if (!wanted) return std::nullopt;
  constexpr int most = 256;
  const auto number = parse_count(*wanted);
  if (!number || *number < 1 || *number > most)
    throw UsageError("FU_THREADS is a number from 1 to 256, not '" + *wanted + "'");
  return static_cast<std::size_t>(*number);
}

/// Somebody can be asked where a terminal is at both ends.
std::function<bool(const std::string&)> asker(const GlobalOptions& options, Host& host) {
  if (options.no_input || !host.is_terminal(Stream::in) || !host.is_terminal(Stream::err)) return {};
  return [&host](const std::string& question) {
    host.write(Stream::err, question + " [y/N] ");
    const std::string answer = lower_ascii(trim(host.read_line().value_or("")));
    return answer == "y" || answer == "yes";
  };
}

/// The book that the user's file names: `~/` is the home directory, and other relative paths begin at the file.
std::string book_of(const std::string& path, const Host& host) {
  if (path.empty() || path.starts_with('/')) return path;
  const auto home = host.variable("HOME");
  if (home && path.starts_with("~/")) return *home + path.substr(1);
  return (std::filesystem::path(user_file_path(host)).parent_path() / path).string();
}

}  // namespace

commands::World world_of(const GlobalOptions& options, Host& host, Problems& problems) {
  const store::UserFile user = store::read_user_file(user_file_path(host), problems);
  const Today today = today_of(options, host);
  return {.today = today.asked,
          .real_today = today.real,
          .me = options.me.empty() ? user.me : options.me,
          .typed_me = options.me,
          .home = host.variable("HOME").value_or(""),
          .user_file = user_file_path(host),
          .text = {.width = width_of(host), .colour = wants_colour(options.colour, host)},
          .places = {.option = options.directory,
                     .environment = host.variable("FU_BOOK").value_or(""),
                     .here = host.current_directory(),
                     .user_file = book_of(user.book, host)},
          .as_of = options.as_of,
          .hook = {.git_directory = host.variable("GIT_DIR").value_or(""),
                   .index_file = host.variable("GIT_INDEX_FILE").value_or("")},
          .state_home = state_home(host),
          .time = today.time,
          .editor = editor(host),
          .commit = user.commit,
          .threads = threads_of(host),
          .ask = asker(options, host)};
}

}  // namespace fu::app
