/// The world as a command sees it: where to print, what day it is, and the book, opened when it is first
/// asked for.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "commands/dialogue.hpp"
#include "domain/idea.hpp"
#include "domain/listed.hpp"
#include "domain/problem.hpp"
#include "domain/rules.hpp"
#include "git/snapshot.hpp"
#include "store/book_folder.hpp"
#include "views/config_text.hpp"
#include "views/form.hpp"
#include "views/render_options.hpp"

namespace fu::views {
struct Document;
}

namespace fu::commands {

struct World {
  Today today;
  Day real_today;         ///< whatever --today says: entries after it are warned about
  std::string me;         ///< who the user is among the owners; empty: not said
  std::string typed_me;   ///< the same, when --me says it; empty: it does not
  std::string home;       ///< the user's home directory; empty: there is none
  std::string user_file;  ///< the path of the user's config.yaml; empty: there is no place for one
  views::RenderOptions text;
  store::BookPlaces places;
  std::optional<std::string> as_of;  ///< the commit at which the book is read; nothing: as it is now
  git::HookEnvironment hook;
  std::string state_home;              ///< $XDG_STATE_HOME, or what stands for it; empty: there is none
  std::string time;                    ///< HH:MM, when today came from the clock
  std::string editor;                  ///< a line for the shell
  bool prints_to_terminal = false;     ///< whether what is printed is read on a terminal
  bool commit = false;                 ///< whether writing commands commit, where they are not told
  std::optional<std::size_t> threads;  ///< that read a book; nothing: as many as are of use
  std::function<bool(const std::string&)>
      ask;  ///< puts a yes-or-no question; empty: nobody is there to answer
  /// Prints at once, where the output otherwise is gathered. 0, or the errno of what went wrong.
  std::function<int(std::string_view)> print_now;
  /// Begins a conversation on the terminal; empty: there is none.
  std::function<std::unique_ptr<Dialogue>()> converse;
  /// HH:MM of this moment, when it is of that day; else empty.
  std::function<std::string(Day)> time_on;
  /// The settings, and what the machine is like, for people who look for what is wrong.
  std::function<std::vector<views::ConfigRow>()> describe;
};

class Context {
 public:
  /// Results go to `out`, which must outlive the context.
  Context(World world, std::ostream& out) : world_(std::move(world)), out_(out) {}

  std::ostream& out() { return out_; }
  const Today& today() const { return world_.today; }
  const std::string& me() const { return world_.me; }
  const views::RenderOptions& text() const { return world_.text; }
  const World& world() const { return world_; }

  /// The book to read: on the disk, or as it was at the commit that --as-of names. Throws DataError when there is no
  /// book, NotFound when there is no such commit.
  const store::Book& book();

  /// The book to write. Throws DataError when there is none.
  const store::BookFolder& folder();

  /// From now on the book is what will be committed. Gives the files in it that the commit changes.
  std::vector<std::string> read_index();

  /// The rules at a commit that is not the book's. Throws NotFound, and DataError when they are wrong.
  Rules rules_at(const std::string& revision, git::Commit& commit);

  /// The rules in force. Throws DataError when fu.yaml is wrong; what is wrong is then among the problems.
  const Rules& rules();

  /// Reads fu.yaml without throwing; nothing when it is wrong.
  const Rules* try_rules();

  /// The prospect that `source`, all bytes of the file, describes; nothing when it is wrong, with the reason among the
  /// problems.
  std::optional<Prospect> understand(const std::string& source, const store::BookFile& file);

  /// Reads one file; nothing when it is wrong, with the reason among the problems.
  std::optional<Prospect> read(const store::BookFile& file);

  /// The same for the file of an idea.
  std::optional<Idea> read_idea(const store::BookFile& file);

  /// All ideas of the book that can be read, by ID; what is wrong goes to the problems.
  std::vector<Idea> load_ideas();

  /// Reads `files`, in several threads where that is quicker. What is wrong goes to the problems, by path, and the rest
  /// is read: visit(part, prospect) puts what the command wants of each into a part that `begin` made for some files
  /// in a row. Threads call it, so it changes nothing but the part, and the prospect is there only meanwhile. Gives the
  /// parts put together by part.join(next), in the order of `files`.
  template <typename Begin, typename Visit>
  auto gather(const std::vector<store::BookFile>& files, const Begin& begin, const Visit& visit) {
    return gather_parts(files, begin, [&](auto& part, Listed& listed) { visit(part, listed.prospect); });
  }

  /// The same for all prospects of the book, with their states: visit(part, listed).
  template <typename Begin, typename Visit>
  auto gather_all(const Begin& begin, const Visit& visit) {
    const Rules& rules = this->rules();
    return gather_parts(list_with_problems(), begin, [&](auto& part, Listed& listed) {
      listed.state = compute_state(listed.prospect, rules, today());
      visit(part, listed);
    });
  }

  /// The bytes of all prospects, whatever they say: visit(part, source), in threads and with parts as for gather(). Files
  /// that cannot be read are left out.
  template <typename Begin, typename Visit>
  auto gather_sources(const Begin& begin, const Visit& visit) {
    std::vector<decltype(begin())> parts;
    read_sources(
        [&](std::size_t number) {
          while (parts.size() < number) parts.push_back(begin());
        },
        [&](std::size_t piece, std::string_view source) { visit(parts[piece], source); });
    return joined(std::move(parts), begin);
  }

  /// A document with all problems, and when the book is from.
  std::string render(views::Document document) const;

  /// Prints it in a form for programs: as JSON with all problems, and when the book is from; or its items alone.
  void print(views::Document document, views::Form form);

  /// " at commit 1a2b3c4", or nothing: behind the book in a message.
  std::string when() const { return commit_ ? " at commit " + commit_->short_hash : std::string(); }

  /// The commit that the book is read at, shortened; empty: it is as it is now.
  std::string commit() const { return commit_ ? commit_->short_hash : std::string(); }

  /// A line above text about a book of an earlier commit; else empty.
  std::string heading() const;

  /// What was found wrong so far. The caller of the command prints the errors and gives status 3 for them.
  Problems& problems() { return problems_; }

  /// What else the user should know, beside the output; empty: nothing.
  std::string remark;
  /// One more of it. Further lines of `text` belong to it.
  void add_remark(const std::string& text) { remark += (remark.empty() ? "" : "\nfu: ") + text; }

  /// Whether the problems are already part of the output.
  bool problems_are_printed = false;

  /// Whether warnings are told as well, and not errors alone.
  bool warnings_are_told = false;

  /// Whether the command's status is for a program that knows nothing of files that could not be read.
  bool is_status_final = false;

  /// Whether the output has a form for programs, to which no line may be added.
  bool is_for_programs = false;

 private:
  /// What is wrong with their names goes to the problems.
  std::vector<store::BookFile> list_with_problems();
  /// begin(number of pieces) comes first, then visit(number of the piece, prospect without its state), in threads; those
  /// of a piece come one after another.
  void read_in_pieces(const std::vector<store::BookFile>& files,
                      const std::function<void(std::size_t)>& begin,
                      const std::function<void(std::size_t, Listed&)>& visit);

  void read_sources(const std::function<void(std::size_t)>& begin,
                    const std::function<void(std::size_t, std::string_view)>& visit);

  template <typename Begin, typename Visit>
  auto gather_parts(const std::vector<store::BookFile>& files, const Begin& begin, const Visit& visit) {
    std::vector<decltype(begin())> parts;
    read_in_pieces(
        files,
        [&](std::size_t number) {
          while (parts.size() < number) parts.push_back(begin());
        },
        [&](std::size_t piece, Listed& listed) { visit(parts[piece], listed); });
    return joined(std::move(parts), begin);
  }

  template <typename Part, typename Begin>
  static Part joined(std::vector<Part> parts, const Begin& begin) {
    Part whole = parts.empty() ? begin() : std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) whole.join(std::move(parts[i]));
    return whole;
  }

  World world_;
  std::ostream& out_;
  std::unique_ptr<store::BookFolder> folder_;
  std::unique_ptr<store::Book> stored_;  ///< as git has it; it is read instead of the folder
  std::optional<git::Commit> commit_;    ///< where `stored_` is from; nothing: the index, or there is none
  bool rules_are_read_ = false;
  std::optional<Rules> rules_;
  Problems problems_;
};

}  // namespace fu::commands
