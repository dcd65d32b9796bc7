// Lines about files and commits, as they are or would be.
#include "commands/sync_report.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "views/phrases.hpp"
#include "views/sync_text.hpp"

namespace fu::commands {

void say(Context& context, const std::string& line) {
  context.out() << views::wrapped(context.text(), views::one_line(line), 0);
}

void say_missing(const ExchangePlace& place, Context& context) {
  const std::vector<std::string> missing = missing_in_git(place, context);
  if (missing.empty()) return;
  const std::string& directory = context.book().directory();
  say(context, "Not in git yet, and other clones need it: " + join(missing, ", "));
  context.out() << "  " << (is_where_user_is(directory) ? "" : "cd " + quoted_for_shell(directory) + " && ")
                << "git add " << join(missing, " ") << " && git commit -m \"The rules of the book\"\n";
}

void say_left_out(const BookChanges& changes, Context& context) {
  std::vector<std::string> unread;
  for (const LeftOut& file : changes.left_out) {
    if (file.why.empty()) {
      unread.push_back(file.path);
    } else {
      say(context, "Left out: " + file.path + " (" + file.why + ")");
    }
  }
  if (!unread.empty()) say(context, "Left out, because fu cannot read it: " + views::say_some(unread));
}

void say_received(std::size_t commits, const std::vector<std::string>& paths, Context& context) {
  std::vector<std::string> names;
  for (const std::string& path : paths) names.push_back(name_of_file(path));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  say(context, "Received " + counted(commits, "commit") +
                   (names.empty() ? "" : ": " + views::say_some(names) + " changed"));
  // The rules may have come, too.
  Context fresh(context.world(), context.out());
  check_files(paths, fresh);
  context.problems().insert(context.problems().end(), fresh.problems().begin(), fresh.problems().end());
}

void preview_exchange(const ExchangePlace& place, const std::optional<git::Upstream>& upstream, bool commits,
                      Context& context) {
  std::size_t fresh = 0;
  if (commits) {
    const BookChanges changes = find_book_changes(place, context);
    if (!changes.to_commit.empty()) {
      say(context, "Would commit " + say_committed(changes.to_commit));
      fresh = 1;
    }
    say_left_out(changes, context);
  }
  if (!upstream) return;
  const git::Distance distance = distance_from(place, git::known_commit(place.git, *upstream));
  if (distance.behind > 0) {
    say(context, "Would receive " + counted(distance.behind, "commit") + " from " + upstream->name() +
                     ", and what came there since the last fetch");
  }
  if (distance.ahead + fresh > 0)
    say(context, "Would send " + counted(distance.ahead + fresh, "commit") + " to " + upstream->name());
  else if (distance.behind == 0)
    say(context, "Nothing to do, as far as the last fetch of " + upstream->name() + " knows");
}

}  // namespace fu::commands
