// Runs what the command line says, and turns what happened into an exit status.
#include "app/cli.hpp"

#include <cerrno>
#include <sstream>
#include <system_error>

#include "app/command_line.hpp"
#include "app/pager.hpp"
#include "app/world.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/registry.hpp"
#include "views/problems_text.hpp"

namespace fu::app {

namespace {

enum Status { done = 0, answer_is_no = 1, wrong_usage = 2, unread = 3, busy = 4, not_written = 5 };

void complain(Host& host, const std::string& text) {
  host.write(Stream::err, "fu: " + escape_lines_for_terminal(text) + "\n");
}

/// Output is complete, or it is said that it is not.
int finish(Host& host, int error, int status) {
  // Whoever reads has seen enough: `fu list | head`.
  if (error == 0 || error == EPIPE) return status;
  complain(host,
           "the output could not be written: " + std::error_code(error, std::generic_category()).message());
  return not_written;
}

int print_help(const Invocation& invocation, Host& host) {
  if (!host.is_terminal(Stream::out)) return finish(host, host.write(Stream::out, invocation.help), done);
  const Preferences user = read_preferences(host);
  const Shown shown =
      show(invocation.help, {.options = invocation.options, .host = host, .user = user}, host);
  if (!shown.complaint.empty()) complain(host, shown.complaint);
  return finish(host, shown.error, done);
}

/// Whoever presses TAB wants words, or nothing.
int answer_shell(const Invocation& invocation, Host& host) {
  std::ostringstream out;
  try {
    const Preferences user = read_preferences(host);
    const Sources sources{.options = invocation.options, .host = host, .user = user};
    commands::Context context(world_of(sources, host), out);
    invocation.action(context);
  } catch (const std::exception&) {
    return done;
  }
  return finish(host, host.write(Stream::out, std::move(out).str()), done);
}

/// Everything that is said beside the output, which comes first: a pager would hide it.
class Complaints {
 public:
  Complaints(const Sources& sources, Host& host) : sources_(sources), host_(host) {}

  /// What is wrong in the user's own file, which makes no difference to the status.
  void tell_of_user() {
    for (const Problem& problem : sources_.user.problems) tell(problem);
  }

  /// Days are those of UTC where TZ names no zone.
  void tell_of_time_zone() {
    if (decide_today(sources_).origin != "clock" || !sources_.host.variable("TZ")) return;
    const TimeZone zone = sources_.host.time_zone();
    if (!zone.is_known)
      complain(host_, "there is no time zone '" + zone.name + "' here (TZ), so today is the day of UTC");
  }

  void tell(const Problem& problem) {
    views::RenderOptions options;
    const Setting<bool> colour = decide_colour(sources_);
    options.colour = colour.value && (host_.is_terminal(Stream::err) || is_always(colour));
    host_.write(Stream::err, views::render_problem(problem, options));
  }

 private:
  /// Not only for the terminal.
  bool is_always(const Setting<bool>& colour) const {
    return colour.origin == "--color" || colour.origin == place_of("color", sources_.user);
  }

  const Sources& sources_;
  Host& host_;
};

/// Does `work`. What ends it is put into `message`, and becomes a status; a wrong command line goes on to the caller.
template <typename Work>
int status_of(const Work& work, std::string& message) {
  const auto ended = [&message](const std::exception& error, int status) {
    message = error.what();
    return status;
  };
  try {
    return work();
  } catch (const NotFound& error) {
    return ended(error, answer_is_no);
  } catch (const Refused& error) {
    return ended(error, answer_is_no);
  } catch (const DataError& error) {
    return ended(error, unread);
  } catch (const BusyError& error) {
    return ended(error, busy);
  } catch (const WriteError& error) {
    return ended(error, not_written);
  }
}

int run_action(const Invocation& invocation, const Preferences& user, Host& host) {
  const Sources sources{.options = invocation.options, .host = host, .user = user};
  Complaints complaints(sources, host);
  std::ostringstream out;
  commands::Context context(world_of(sources, host), out);
  int status = status_of([&] { return invocation.action(context); }, context.remark);
  std::string text = std::move(out).str();
  if (!text.empty()) text.insert(0, context.heading());
  const Shown shown = show(text, sources, host);
  status = finish(host, shown.error, status);
  if (!shown.complaint.empty()) complain(host, shown.complaint);
  complaints.tell_of_user();
  complaints.tell_of_time_zone();
  bool has_error = false;
  for (const Problem& problem : context.problems()) {
    const bool is_error = problem.severity == Severity::error;
    has_error = has_error || is_error;
    if (!is_error && !context.warnings_are_told) continue;
    if (!context.problems_are_printed) complaints.tell(problem);
  }
  if (!context.remark.empty()) complain(host, context.remark);
  return has_error && status <= answer_is_no && !context.is_status_final ? unread : status;
}

/// What a command line says, to the end.
int run_words(const std::vector<std::string>& words, const Preferences* user, Host& host) {
  const Invocation invocation = parse_command_line(words);
  if (!invocation.help.empty()) return print_help(invocation, host);
  if (invocation.is_silent) return answer_shell(invocation, host);
  if (user != nullptr) return run_action(invocation, *user, host);
  const Preferences read = read_preferences(host);
  try {
    return run_action(invocation, read, host);
  } catch (const UsageError&) {
    // What the command misses may stand in the file, and could not be read.
    const Sources sources{.options = invocation.options, .host = host, .user = read};
    Complaints(sources, host).tell_of_user();
    throw;
  }
}

/// `fu` alone. A default-command of the user's file that cannot be run is told of, and is `due` instead.
int run_default(const std::vector<std::string>& options, Host& host) {
  Preferences user = read_preferences(host);
  const auto wrong = [&](const std::string& message) {
    user.problems.push_back({.severity = Severity::warning,
                             .code = "default-command",
                             .path = user.path,
                             .line = user.file.lines["default-command"],
                             .message = "default-command: " + message,
                             .hint = "fu due is run instead"});
  };
  std::vector<std::string> words = split(user.file.default_command, ' ');
  std::erase(words, "");
  if (words.empty()) return run_words(options, &user, host);
  const commands::Command* command = commands::find_command(words.front());
  if (words.front().starts_with('-') || (command != nullptr && command->group != commands::Group::read)) {
    wrong("'" + words.front() + "' is not one of the commands that read, see fu --help");
    return run_words(options, &user, host);
  }
  const auto with_options = [&] {
    std::vector<std::string> all = words;
    all.insert(all.end(), options.begin(), options.end());
    return all;
  };
  try {
    return run_words(with_options(), &user, host);
  } catch (const UsageError& error) {
    // Options that it does not have, and `due` has, mean `due`: `fu -n 5`.
    if (options.empty()) wrong(error.what());
    return run_words(options, &user, host);
  }
}

}  // namespace

int run(const std::vector<std::string>& arguments, Host& host) {
  std::string message;
  int status = wrong_usage;
  try {
    status = status_of(
        [&] {
          return is_bare(arguments) ? run_default(arguments, host) : run_words(arguments, nullptr, host);
        },
        message);
  } catch (const UsageError& error) {
    message = error.what();
  }
  if (!message.empty()) complain(host, message);
  return status;
}

}  // namespace fu::app
