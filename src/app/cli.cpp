// Runs what the command line says, and turns what happened into an exit status.
#include "app/cli.hpp"

#include <algorithm>
#include <cerrno>
#include <sstream>
#include <system_error>

#include "app/command_line.hpp"
#include "app/world.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "views/problems_text.hpp"

namespace fu::app {

namespace {

enum Status { done = 0, answer_is_no = 1, wrong_usage = 2, unread = 3, busy = 4, not_written = 5 };

/// Output is complete, or it is said that it is not.
int print(Host& host, const std::string& text, int status) {
  const int error = host.write(Stream::out, text);
  // Whoever reads has seen enough: `fu list | head`.
  if (error == 0 || error == EPIPE) return status;
  host.write(Stream::err, "fu: the output could not be written: " +
                              std::error_code(error, std::generic_category()).message() + "\n");
  return not_written;
}

/// Whoever presses TAB wants words, or nothing.
int answer_shell(const Invocation& invocation, Host& host) {
  std::ostringstream out;
  try {
    Problems ignored;
    commands::Context context(world_of(invocation.options, host, ignored), out);
    invocation.action(context);
  } catch (const std::exception&) {
    return done;
  }
  return print(host, std::move(out).str(), done);
}

int run_action(const Invocation& invocation, Host& host) {
  Problems of_user_file;
  commands::World world = world_of(invocation.options, host, of_user_file);
  views::RenderOptions complaints = world.text;
  if (invocation.options.colour == "auto" && !host.is_terminal(Stream::err)) complaints.colour = false;
  bool has_error = false;
  const auto complain = [&](const Problem& problem) {
    has_error = has_error || problem.severity == Severity::error;
    host.write(Stream::err, views::render_problem(problem, complaints));
  };
  for (const Problem& problem : of_user_file) {
    if (problem.severity != Severity::note) complain(problem);
  }

  std::ostringstream out;
  commands::Context context(std::move(world), out);
  int status = done;
  try {
    status = invocation.action(context);
  } catch (const NotFound& error) {
    status = answer_is_no;
    context.remark = error.what();
  } catch (const Refused& error) {
    status = answer_is_no;
    context.remark = error.what();
  } catch (const DataError& error) {
    status = unread;
    context.remark = error.what();
  } catch (const BusyError& error) {
    status = busy;
    context.remark = error.what();
  } catch (const WriteError& error) {
    status = not_written;
    context.remark = error.what();
  }
  std::string text = std::move(out).str();
  if (!text.empty()) text.insert(0, context.heading());
  status = print(host, text, status);
  for (const Problem& problem : context.problems()) {
    if (problem.severity != Severity::error) continue;
    has_error = true;
    if (!context.problems_are_printed) complain(problem);
  }
  if (!context.remark.empty()) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(context.remark) + "\n");
  }
  return has_error && status <= answer_is_no && !context.is_status_final ? unread : status;
}

}  // namespace

int run(const std::vector<std::string>& arguments, Host& host) {
  try {
    const Invocation invocation = parse_command_line(arguments);
    if (!invocation.help.empty()) return print(host, invocation.help, done);
    return invocation.is_silent ? answer_shell(invocation, host) : run_action(invocation, host);
  } catch (const UsageError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return wrong_usage;
  } catch (const WriteError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return not_written;
  } catch (const DataError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return unread;
  }
}

}  // namespace fu::app
