// fu sync: commit what changed in the book, receive what others did, send what is new.
#include <chrono>
#include <memory>
#include <utility>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/exchange.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/sync_changes.hpp"
#include "commands/sync_report.hpp"
#include "commands/writing_options.hpp"
#include "git/integrate.hpp"
#include "git/patience.hpp"
#include "store/book_writer.hpp"

namespace fu::commands {

namespace {

struct Options {
  bool no_commit = false;
  bool dry_run = false;
  int lock_timeout = 10;
};

/// What the command does in one work tree.
class Sync {
 public:
  Sync(const Options& options, Context& context)
      : options_(options), context_(context), place_(find_exchange_place(context)) {}

  int run() {
    refuse_unfit(place_, "sync", context_);
    find_upstream();
    say_missing(place_, context_);
    if (options_.dry_run) {
      preview_exchange(place_, upstream_, !options_.no_commit, context_);
      if (!upstream_) throw Refused(why_no_upstream_);
      return 0;
    }
    exchange();
    if (received_ > 0) say_received(received_, changed_there(place_, *start_, last_received_), context_);
    if (sent_ > 0)
      say(context_, "Sent " + counted(sent_, "commit") + " to " + upstream_->name());
    else if (received_ == 0)
      say(context_, "Up to date with " + upstream_->name());
    if (lacks_driver(place_)) say(context_, driver_hint);
    return 0;
  }

 private:
  const git::Git& git() const { return place_.git; }

  void find_upstream() {
    upstream_ = git::find_upstream(git(), place_.standing.branch, why_no_upstream_);
    settings_ = git::find_pull_settings(git(), place_.standing.branch);
  }

  /// From fetch to push, again while others are quicker.
  void exchange() {
    // Each round that is lost was won by somebody else: at least so many, and more while they are quick.
    constexpr int least_rounds = 20;
    constexpr std::chrono::minutes patience(1);
    const auto end = std::chrono::steady_clock::now() + patience;
    constexpr int most_unmoved = 3;
    std::optional<git::Pushed> refused;
    std::optional<std::string> known_before;
    for (int round = 1, unmoved = 0; round <= least_rounds || std::chrono::steady_clock::now() < end;
         ++round) {
      const auto unreachable = upstream_ ? git::fetch(git(), *upstream_) : std::nullopt;
      const auto known = upstream_ ? git::known_commit(git(), *upstream_) : std::nullopt;
      if (refused && known == known_before && (++unmoved >= most_unmoved || !refused->may_pass)) {
        throw WriteError(upstream_->name() + " does not take what was sent: " + refused->why_not +
                         "; the commits are kept here");
      }
      const bool is_ahead = do_local_part(unreachable ? std::nullopt : known);
      if (!upstream_) throw Refused(why_no_upstream_);
      if (unreachable) {
        throw BusyError("nothing was fetched from " + upstream_->remote + ": " + *unreachable +
                        "; what is here is kept, fu sync again later");
      }
      if (!place_.standing.is_born)
        throw Refused("there is nothing to send: no commit yet, and no prospects");
      if (!is_ahead && upstream_->is_set) return;
      const std::size_t fresh = known ? 0 : distance_from(place_, known).ahead;
      const git::Pushed pushed = git::push(git(), place_.standing.branch, *upstream_);
      if (pushed.is_done) {
        sent_ = known ? distance_from(place_, known).ahead : fresh;
        return;
      }
      if (!pushed.was_reached) {
        throw BusyError(upstream_->remote + " cannot be reached any more: " + pushed.why_not +
                        "; the commits are kept here, fu sync again later");
      }
      refused = pushed;
      known_before = known;
      pause_before_round(round + 1);
    }
    throw BusyError("others send to " + upstream_->name() +
                    " all the time; the commits are kept here, fu sync again");
  }

  /// Under the book's lock, so that no fu writes while git changes files. Whether there is something to send.
  bool do_local_part(const std::optional<std::string>& known) {
    const store::BookWriter writer(context_.folder(), context_.world().state_home,
                                   std::chrono::seconds(options_.lock_timeout));
    if (!writer.remark().empty()) context_.add_remark(writer.remark());
    const os::FileLock lock = git::hold_work_tree(place_.tree);
    place_.standing = git::find_standing(git(), place_.tree);
    refuse_unfit(place_, "sync", context_);
    // Into a clone without a commit theirs comes first, so that ours is made upon it.
    if (known && !place_.standing.is_born) receive(*known);
    if (!options_.no_commit) commit();
    return known ? receive(*known) : place_.standing.is_born;
  }

  void commit() {
    const std::size_t problems = context_.problems().size();
    const BookChanges changes = find_book_changes(place_, context_);
    if (std::exchange(is_told_, true)) {
      context_.problems().resize(problems);
    } else {
      say_left_out(changes, context_);
    }
    if (changes.to_commit.empty()) return;
    if (const auto hindrance = git::why_no_commit(git(), place_.standing))
      throw Refused("nothing was committed: " + *hindrance);
    std::vector<std::string> paths;
    for (const std::string& path : changes.paths()) paths.push_back(place_.tree.prefix + path);
    const git::CommitResult result =
        git::commit_paths(git(), place_.tree, paths, message_of(changes.to_commit));
    if (!result.why_not.empty()) throw Refused("nothing was committed: " + result.why_not);
    if (!result.is_committed) return;
    say(context_, "Committed " + say_committed(changes.to_commit));
    place_.standing.is_born = true;
  }

  /// Whether we have commits that they do not have.
  bool receive(const std::string& commit) {
    const git::Distance distance = distance_from(place_, commit);
    if (distance.behind == 0) return distance.ahead > 0;
    if (!start_) start_ = place_.standing.is_born ? git().ask({"rev-parse", "HEAD"}).value_or("") : "";
    const git::Integrated result =
        git::integrate(git(), place_.tree, place_.standing.branch, settings_, *upstream_, commit, distance);
    using How = git::Integrated::How;
    if (result.how != How::done) place_.standing = git::find_standing(git(), place_.tree);
    switch (result.how) {
      case How::done: break;
      case How::refused:
        throw Refused("what came from " + upstream_->name() + " was not merged: " + result.why_not);
      case How::conflict:
        throw Refused("the two sides changed the same, and " +
                      std::string(git::name_of(place_.standing.operation)) + " waits for you:\n" +
                      say_conflict(place_, "in " + upstream_->name(), context_));
      case How::stopped:
        throw Refused("git stopped in the middle of " + std::string(git::name_of(place_.standing.operation)) +
                      ": " + result.why_not + "\n" +
                      say_conflict(place_, "in " + upstream_->name(), context_));
      case How::stashed:
        throw Refused(
            "what came from " + upstream_->name() +
            " is in, but changes of yours that were not committed conflict with it; they are in git "
            "stash, too:\n" +
            say_conflict(place_, "in " + upstream_->name(), context_, "git stash drop"));
    }
    received_ += distance.behind;
    last_received_ = commit;
    place_.standing.is_born = true;
    return distance.ahead > 0;
  }

  const Options& options_;
  Context& context_;
  ExchangePlace place_;
  std::optional<git::Upstream> upstream_;
  std::string why_no_upstream_;
  git::PullSettings settings_;
  bool is_told_ = false;  ///< what is left out has been said in a round before
  std::size_t received_ = 0;
  std::optional<std::string> start_;  ///< our commit before the first that came; empty: there was none
  std::string last_received_;
  std::size_t sent_ = 0;
};

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_flag("--no-commit", options->no_commit, "only exchange what is committed");
  parser.add_flag("--dry-run", options->dry_run, "say what would be done, ask nobody, change nothing");
  add_lock_timeout(parser, options->lock_timeout);
  return [options](Context& context) { return Sync(*options, context).run(); };
}

}  // namespace

Command sync() {
  return {.name = "sync",
          .group = Group::git,
          .summary = "commit what changed, receive what others did, send it",
          .examples =
              "  fu sync                           at the end of a day, or after every call\n"
              "  fu sync --dry-run                 what it would commit and send\n",
          .configure = configure};
}

}  // namespace fu::commands
