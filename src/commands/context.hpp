/// The world as a command sees it: where to print, what day it is, and the book, opened when it is first
/// asked for.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "domain/listed.hpp"
#include "domain/problem.hpp"
#include "domain/rules.hpp"
#include "store/book.hpp"
#include "views/render_options.hpp"

namespace fu::commands {

struct World {
  Day today;
  Day real_today;  ///< whatever --today says: entries after it are warned about
  std::string me;  ///< who the user is among the owners; empty: not said
  views::RenderOptions text;
  store::BookPlaces places;
  std::string state_home;  ///< $XDG_STATE_HOME, or what stands for it; empty: there is none
  std::string time;        ///< HH:MM, when today came from the clock
  std::string editor;      ///< a line for the shell
  bool commit = false;     ///< whether writing commands commit, where they are not told
  std::function<bool(const std::string&)>
      ask;  ///< puts a yes-or-no question; empty: nobody is there to answer
};

class Context {
 public:
  /// Results go to `out`, which must outlive the context.
  Context(World world, std::ostream& out) : world_(std::move(world)), out_(out) {}

  std::ostream& out() { return out_; }
  Day today() const { return world_.today; }
  const std::string& me() const { return world_.me; }
  const views::RenderOptions& text() const { return world_.text; }
  const World& world() const { return world_; }

  /// Throws DataError when there is no book.
  const store::Book& book();

  /// The rules in force. Throws DataError when fu.yaml is wrong; what is wrong is then among the problems.
  const Rules& rules();

  /// Reads fu.yaml without throwing; nothing when it is wrong.
  const Rules* try_rules();

  /// The prospect that `source`, all bytes of the file, describes; nothing when it is wrong, with the reason among the
  /// problems.
  std::optional<Prospect> understand(const std::string& source, const store::BookFile& file);

  /// Reads one file; nothing when it is wrong, with the reason among the problems.
  std::optional<Prospect> read(const store::BookFile& file);

  /// Reads all prospects and computes their states, by path. What is wrong goes to the problems, and the rest
  /// is read.
  void each_prospect(const std::function<void(Prospect&&, State&&)>& visit);

  /// What was found wrong so far. The caller of the command prints the errors and gives status 3 for them.
  Problems& problems() { return problems_; }

  /// One more line for the user, beside the output; empty: none.
  std::string remark;
  /// Adds a line to it.
  void add_remark(const std::string& line) { remark += (remark.empty() ? "" : "\n") + line; }

  /// Whether the problems are already part of the output.
  bool problems_are_printed = false;

 private:
  World world_;
  std::ostream& out_;
  std::unique_ptr<store::Book> book_;
  bool rules_are_read_ = false;
  std::optional<Rules> rules_;
  Problems problems_;
};

}  // namespace fu::commands
