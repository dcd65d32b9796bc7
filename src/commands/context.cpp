// Opens the book on demand and collects what is wrong in it.
#include "commands/context.hpp"

#include <algorithm>
#include <iterator>

#include "base/error.hpp"
#include "commands/stored_book.hpp"
#include "os/parallel.hpp"
#include "store/idea_reader.hpp"
#include "store/prospect_reader.hpp"
#include "store/rules_reader.hpp"
#include "store/template_names.hpp"
#include "views/items_json.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

constexpr const char* rules_path = "fu.yaml";

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

struct Pieces {
  std::size_t threads = 1;
  std::size_t size = 0;  ///< in files
  std::size_t number = 0;
};

/// Small pieces, so that all threads come to the end at the same time, but not so small that each opens a folder anew.
Pieces cut_in_pieces(std::size_t files, std::optional<std::size_t> wanted) {
  constexpr std::size_t few = 500;  // are read before threads have begun
  const std::size_t threads = wanted ? *wanted : files < few ? 1 : os::count_cores();
  constexpr std::size_t pieces_a_thread = 16;
  constexpr std::size_t least = 16;
  constexpr std::size_t most = 512;
  const std::size_t size =
      threads == 1 ? files : std::clamp(files / (threads * pieces_a_thread), least, most);
  return {.threads = threads, .size = size, .number = (files + size - 1) / size};
}

/// Steps of the book's own cadences whose template is neither there nor built in.
Problems check_templates(const Rules& rules, const store::Book& book) {
  Problems problems;
  for (const Cadence& cadence : rules.cadences) {
    for (const Step& step : cadence.steps) {
      if (step.line == 0 || step.template_name.empty()) continue;
      const std::string path = "templates/" + step.template_name + ".md";
      if (book.has_file(path) || store::find_builtin_template(step.template_name) != nullptr) continue;
      problems.push_back({.severity = Severity::warning,
                          .code = "template",
                          .path = rules_path,
                          .line = step.line,
                          .message = "there is no " + path,
                          .hint = "write it, or name another template"});
    }
  }
  return problems;
}

}  // namespace

const store::BookFolder& Context::folder() {
  if (!folder_) folder_ = std::make_unique<store::BookFolder>(store::find_book(world_.places));
  return *folder_;
}

const store::Book& Context::book() {
  if (!stored_ && world_.as_of) {
    const git::Git git = git_of_book(store::find_book_folder(world_.places), world_);
    commit_ = git::find_commit(git, *world_.as_of);
    stored_ = load_commit(git, *commit_, *world_.as_of);
  }
  if (stored_) return *stored_;
  return folder();
}

std::vector<std::string> Context::read_index() {
  const git::Git git = git_of_book(store::find_book_folder(world_.places), world_);
  stored_ = load_index(git);
  return git::list_staged(git);
}

Rules Context::rules_at(const std::string& revision, git::Commit& commit) {
  const git::Git git = git_of_book(book().directory(), world_);
  commit = git::find_commit(git, revision);
  const auto then = load_commit(git, commit, revision);
  const std::string path = commit.short_hash + ":" + rules_path;  // as git writes it
  Problems problems;
  if (const auto source = then->read_file(rules_path, problems)) {
    store::RulesRead read = store::read_rules(*source, path);
    if (read.rules) return std::move(*read.rules);
    problems = std::move(read.problems);
  }
  for (Problem& problem : problems) problem.path = path;
  append(problems_, std::move(problems));
  throw DataError("the rules at '" + revision + "' are wrong, so nothing was computed");
}

std::string Context::render(views::Document document) const {
  if (commit_) document.as_of = commit_->hash;
  return views::render_document(document, problems_);
}

void Context::print(views::Document document, views::Form form) {
  is_for_programs = true;
  if (form == views::Form::formatted) {
    for (const std::string& item : document.items) out_ << item;
  } else if (form == views::Form::json_lines) {
    out_ << views::render_lines(document.items);
  } else {
    out_ << render(std::move(document));
  }
}

std::string Context::heading() const {
  if (!commit_ || is_for_programs) return {};
  return views::render_as_of(commit_->short_hash, commit_->day, world_.text);
}

const Rules* Context::try_rules() {
  if (!rules_are_read_) {
    rules_are_read_ = true;
    if (const auto source = book().read_file(rules_path, problems_)) {
      store::RulesRead read = store::read_rules(*source, rules_path);
      append(problems_, std::move(read.problems));
      rules_ = std::move(read.rules);
      if (rules_) append(problems_, check_templates(*rules_, book()));
    }
  }
  return rules_ ? &*rules_ : nullptr;
}

const Rules& Context::rules() {
  if (const Rules* rules = try_rules()) return *rules;
  if (commit_) throw DataError("the rules" + when() + " are wrong, so nothing was computed");
  throw DataError("the rules are wrong, so nothing was computed; mend " + book().directory() + "/" +
                  rules_path);
}

std::optional<Prospect> Context::read(const store::BookFile& file) {
  const auto source = book().read_file(file.path, problems_);
  if (!source) return std::nullopt;
  return understand(*source, file);
}

std::optional<Prospect> Context::understand(const std::string& source, const store::BookFile& file) {
  store::ProspectRead read = store::read_prospect(source, file.id, file.path, rules(), world_.real_today);
  append(problems_, std::move(read.problems));
  return std::move(read.prospect);
}

std::optional<Idea> Context::read_idea(const store::BookFile& file) {
  const auto source = book().read_file(file.path, problems_);
  if (!source) return std::nullopt;
  store::IdeaRead read = store::read_idea(*source, file.id, file.path);
  append(problems_, std::move(read.problems));
  return std::move(read.idea);
}

std::vector<Idea> Context::load_ideas() {
  store::Listing listing = book().list_ideas();
  append(problems_, std::move(listing.problems));
  std::vector<Idea> ideas;
  for (const store::BookFile& file : listing.files) {
    if (auto idea = read_idea(file)) ideas.push_back(std::move(*idea));
  }
  return ideas;
}

std::vector<store::BookFile> Context::list_with_problems() {
  store::Listing listing = book().list_prospects();
  append(problems_, std::move(listing.problems));
  return std::move(listing.files);
}

void Context::read_in_pieces(const std::vector<store::BookFile>& files,
                             const std::function<void(std::size_t)>& begin,
                             const std::function<void(std::size_t, Listed&)>& visit) {
  if (files.empty()) return;
  const store::Book& book = this->book();
  const store::ProspectReading reading(rules(), world_.real_today);
  const Pieces pieces = cut_in_pieces(files.size(), world_.threads);
  std::vector<Problems> problems(pieces.number);
  begin(pieces.number);
  os::share_work(pieces.number, pieces.threads, [&](std::size_t piece) {
    const auto reader = book.reader();
    Listed listed;
    const std::size_t end = std::min(files.size(), (piece + 1) * pieces.size);
    for (std::size_t i = piece * pieces.size; i < end; ++i) {
      const auto source = reader->read(files[i].path, problems[piece]);
      if (!source) continue;
      if (reading.read(*source, files[i].id, files[i].path, listed.prospect, problems[piece]))
        visit(piece, listed);
    }
  });
  for (Problems& found : problems) append(problems_, std::move(found));
}

void Context::read_sources(const std::function<void(std::size_t)>& begin,
                           const std::function<void(std::size_t, std::string_view)>& visit) {
  const store::Book& book = this->book();
  const std::vector<store::BookFile> files = book.list_prospects().files;
  if (files.empty()) return;
  const Pieces pieces = cut_in_pieces(files.size(), world_.threads);
  begin(pieces.number);
  os::share_work(pieces.number, pieces.threads, [&](std::size_t piece) {
    const auto reader = book.reader();
    Problems ignored;
    const std::size_t end = std::min(files.size(), (piece + 1) * pieces.size);
    for (std::size_t i = piece * pieces.size; i < end; ++i) {
      if (const auto source = reader->read(files[i].path, ignored)) visit(piece, *source);
    }
  });
}

}  // namespace fu::commands
