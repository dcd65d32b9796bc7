// One function for each setting: the first of its sources that says something.
#include "app/settings.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "domain/day_words.hpp"

namespace fu::app {

namespace {

constexpr const char* built_in = "built in";

std::string user_file_path(const Host& host) {
  // One that depends on where we stand is none.
  if (const auto config = host.variable("XDG_CONFIG_HOME"); config && config->starts_with('/'))
    return *config + "/fu/config.yaml";
  if (const auto home = host.variable("HOME")) return *home + "/.config/fu/config.yaml";
  return {};
}

/// Whether the file gives a usable value.
bool says(const Preferences& user, std::string_view key) { return user.file.lines.contains(key); }

/// A number that the environment gives for a side of the terminal; nothing when it gives none worth heeding.
std::optional<std::size_t> side_of(const Host& host, const char* name) {
  const auto text = host.variable(name);
  const auto number = text ? parse_count(*text) : std::nullopt;
  return number && *number > 0 ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
}

/// The day that words name, which an option or a variable gives.
Day day_of(const std::string& words, Day from) {
  static const WorkCalendar weekdays({true, true, true, true, true, false, false}, {});
  return parse_day_words(words, from, Direction::future, weekdays);
}

/// Whoever did not type the words wants to know where they stand.
Day day_of_variable(const std::string& words, Day from) {
  try {
    return day_of(words, from);
  } catch (const UsageError& error) {
    throw UsageError(std::string("FU_TODAY: ") + error.what());
  }
}

}  // namespace

Preferences read_preferences(const Host& host) {
  Preferences user{.path = user_file_path(host), .file = {}, .problems = {}};
  std::error_code ignored;
  user.is_there =
      !user.path.empty() && std::filesystem::exists(std::filesystem::symlink_status(user.path, ignored));
  user.file = store::read_user_file(user.path, user.problems);
  return user;
}

std::string place_of(std::string_view key, const Preferences& user) {
  const auto line = user.file.lines.find(key);
  return user.path + (line == user.file.lines.end() ? "" : ":" + std::to_string(line->second));
}

Setting<std::string> decide_me(const Sources& sources) {
  if (trim(sources.options.me) == "me")
    throw UsageError("'me' stands for whoever you are; --me wants your name");
  if (!sources.options.me.empty()) return {sources.options.me, "--me"};
  if (says(sources.user, "me")) return {sources.user.file.me, place_of("me", sources.user)};
  return {"", ""};
}

Setting<bool> decide_commit(const Sources& sources) {
  if (says(sources.user, "commit")) return {sources.user.file.commit, place_of("commit", sources.user)};
  return {false, built_in};
}

Setting<bool> decide_colour(const Sources& sources) {
  const auto& [options, host, user] = sources;
  std::string when = options.colour.value_or("");
  if (when == "always" || when == "never") return {when == "always", "--color"};
  if (options.colour && when != "auto") {
    throw UsageError("--color is " + alternatives(store::colour_words) + ", not '" + when + "'" +
                     did_you_mean(when, {store::colour_words.begin(), store::colour_words.end()}));
  }
  if (host.variable("NO_COLOR")) return {false, "NO_COLOR"};
  if (const auto force = host.variable("CLICOLOR_FORCE"); force && *force != "0")
    return {true, "CLICOLOR_FORCE"};
  if (!options.colour && (user.file.colour == "always" || user.file.colour == "never"))
    return {user.file.colour == "always", place_of("color", user)};
  if (!host.is_terminal(Stream::out)) return {false, "no terminal"};
  if (host.variable("TERM").value_or("") == "dumb") return {false, "TERM"};
  return {true, "terminal"};
}

Setting<DateStyle> decide_dates(const Sources& sources) {
  if (says(sources.user, "dates")) return {sources.user.file.dates, place_of("dates", sources.user)};
  return {DateStyle::words, built_in};
}

Setting<std::size_t> decide_width(const Sources& sources) {
  // On less than this the IDs, which one types next, would be cut to next to nothing; a terminal breaks the lines.
  constexpr std::size_t narrowest = 40;
  constexpr std::size_t widest = 1000;
  constexpr std::size_t ordinary = 80;
  const auto within = [=](std::size_t width) { return std::clamp(width, narrowest, widest); };
  if (const auto columns = side_of(sources.host, "COLUMNS")) return {within(*columns), "COLUMNS"};
  if (const auto width = sources.host.terminal_width()) return {within(*width), "terminal"};
  return {ordinary, built_in};
}

Setting<std::size_t> decide_height(const Sources& sources) {
  constexpr std::size_t ordinary = 24;
  if (const auto height = sources.host.terminal_height()) return {*height, "terminal"};
  if (const auto lines = side_of(sources.host, "LINES")) return {*lines, "LINES"};
  return {ordinary, built_in};
}

Setting<std::string> decide_editor(const Sources& sources) {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    if (const auto command = sources.host.variable(name)) return {*command, name};
  }
  return {"vi", built_in};
}

Setting<std::string> decide_pager(const Sources& sources) {
  const auto& [options, host, user] = sources;
  // `cat` would show nothing else than we do without it.
  const auto named = [](std::string line, std::string origin) -> Setting<std::string> {
    const std::string_view name = trim(line);
    return {name == "cat" ? std::string() : std::string(name), std::move(origin)};
  };
  if (options.no_pager) return {"", "--no-pager"};
  if (host.is_set("FU_PAGER")) return named(host.variable("FU_PAGER").value_or(""), "FU_PAGER");
  if (const std::string term = host.variable("TERM").value_or("dumb"); term == "dumb") return {"", "TERM"};
  if (says(user, "pager")) return named(user.file.pager, place_of("pager", user));
  if (host.is_set("PAGER")) return named(host.variable("PAGER").value_or(""), "PAGER");
  return {"less", built_in};
}

Setting<std::string> decide_default_command(const Sources& sources) {
  if (says(sources.user, "default-command"))
    return {sources.user.file.default_command, place_of("default-command", sources.user)};
  return {"due", built_in};
}

Setting<std::optional<std::size_t>> decide_threads(const Sources& sources) {
  const auto wanted = sources.host.variable("FU_THREADS");
  if (!wanted) return {std::nullopt, built_in};
  constexpr int most = 256;
  const auto number = parse_count(*wanted);
  if (!number || *number < 1 || *number > most)
    throw UsageError("FU_THREADS is a number from 1 to 256, not '" + *wanted + "'");
  return {static_cast<std::size_t>(*number), "FU_THREADS"};
}

Setting<ChosenDay> decide_today(const Sources& sources) {
  const Day clock = sources.host.local_day();
  const auto environment = sources.host.variable("FU_TODAY");
  const Day real = environment ? day_of_variable(*environment, clock) : clock;
  const std::string& asked = sources.options.today;
  if (!asked.empty()) return {{.real = real, .asked = day_of(asked, real), .time = {}}, "--today"};
  if (environment) return {{.real = real, .asked = real, .time = {}}, "FU_TODAY"};
  return {{.real = real, .asked = real, .time = sources.host.local_time()}, "clock"};
}

}  // namespace fu::app
