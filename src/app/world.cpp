// Puts the settings together, and says where the book may be.
#include "app/world.hpp"

#include <filesystem>

#include "base/text.hpp"

namespace fu::app {

namespace {

std::string state_home(const Host& host) {
  if (const auto state = host.variable("XDG_STATE_HOME"); state && state->starts_with('/')) return *state;
  if (const auto home = host.variable("HOME")) return *home + "/.local/state";
  return {};
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

/// A conversation wants a terminal at both ends, whose width is asked for anew each time.
std::function<std::unique_ptr<commands::Dialogue>()> conversation(const Sources& sources, Host& host,
                                                                  const views::RenderOptions& text) {
  if (sources.options.no_input || !host.is_terminal(Stream::in) || !host.is_terminal(Stream::out)) return {};
  return [&sources, &host, text] {
    return host.converse([&sources, text] {
      views::RenderOptions now = text;
      now.width = decide_width(sources).value;
      return now;
    });
  };
}

/// The book that the user's file names: `~/` is the home directory, and other relative paths begin at the file.
std::string book_of(const Preferences& user, const Host& host) {
  const std::string& path = user.file.book;
  if (path.empty() || path.starts_with('/')) return path;
  const auto home = host.variable("HOME");
  if (home && path.starts_with("~/")) return *home + path.substr(1);
  return (std::filesystem::path(user.path).parent_path() / path).string();
}

}  // namespace

commands::World world_of(const Sources& sources, Host& host) {
  const auto& [options, ignored, user] = sources;
  const ChosenDay today = decide_today(sources).value;
  const DateStyle dates = decide_dates(sources).value;
  const views::RenderOptions text = {
      .width = decide_width(sources).value, .colour = decide_colour(sources).value, .dates = dates};
  return {.today = Today(today.asked, dates),
          .real_today = today.real,
          .me = decide_me(sources).value,
          .typed_me = options.me,
          .home = host.variable("HOME").value_or(""),
          .user_file = user.path,
          .text = text,
          .places = {.option = options.directory,
                     .environment = host.variable("FU_BOOK").value_or(""),
                     .here = host.current_directory(),
                     .user_file = book_of(user, host)},
          .as_of = options.as_of,
          .hook = {.git_directory = host.variable("GIT_DIR").value_or(""),
                   .index_file = host.variable("GIT_INDEX_FILE").value_or("")},
          .state_home = state_home(host),
          .time = today.time,
          .editor = decide_editor(sources).value,
          .prints_to_terminal = host.is_terminal(Stream::out),
          .commit = decide_commit(sources).value,
          .threads = decide_threads(sources).value,
          .ask = asker(options, host),
          .print_now = [&host](std::string_view now) { return host.write(Stream::out, now); },
          .converse = conversation(sources, host, text),
          .time_on = [&host](Day day) { return host.time_on(day); },
          .describe = [&sources] { return describe(sources); }};
}

}  // namespace fu::app
