// Answers from a list of paths as a disk would answer.
#include "store/book_snapshot.hpp"

#include <deque>

#include "base/text.hpp"
#include "store/file_bytes.hpp"
#include "store/template_names.hpp"

namespace fu::store {

Problem content_missing() {
  return problem_of_bytes("unreadable", "git does not have the content of this file here",
                          "the clone is partial or damaged; git fetch --refetch --no-filter brings it");
}

BookSnapshot::BookSnapshot(std::string directory, std::vector<SnapshotFile> files, Fetch fetch)
    : directory_(std::move(directory)), fetch_(std::move(fetch)) {
  for (SnapshotFile& file : files) {
    std::string path = file.path;
    files_.insert_or_assign(std::move(path), std::move(file));
  }
}

const SnapshotFile* BookSnapshot::find(const std::string& path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? nullptr : &found->second;
}

bool BookSnapshot::is_folder(const std::string& path) const {
  const std::string beginning = path + "/";
  const auto first = files_.lower_bound(beginning);
  return first != files_.end() && first->first.starts_with(beginning);
}

std::optional<std::string> BookSnapshot::bytes_of(const SnapshotFile& file) const {
  if (file.bytes) return file.bytes;
  const std::lock_guard lock(fetching_);
  return fetch_(file.object);
}

BookSnapshot::Place BookSnapshot::follow(const std::string& path) const {
  constexpr int most_links = 40;  // as many as the kernel follows
  int links = 0;
  std::string at;
  std::deque<std::string> ahead;
  for (std::string& name : split(path, '/')) ahead.push_back(std::move(name));
  while (!ahead.empty()) {
    const std::string name = std::move(ahead.front());
    ahead.pop_front();
    if (name.empty() || name == ".") continue;
    if (name == "..") {
      if (at.empty()) return {.way = Way::out_of_the_book};
      at.resize(at.find('/') == std::string::npos ? 0 : at.rfind('/'));
      continue;
    }
    const std::string next = at.empty() ? name : at + "/" + name;
    const SnapshotFile* file = find(next);
    if (file == nullptr && !is_folder(next)) return {};
    if (file != nullptr && file->kind == SnapshotFile::Kind::link) {
      const auto target = bytes_of(*file);
      if (!target || ++links > most_links) return {};
      if (target->starts_with('/')) return {.way = Way::out_of_the_book};
      const std::vector<std::string> names = split(*target, '/');
      ahead.insert(ahead.begin(), names.begin(), names.end());
      continue;
    }
    if (file != nullptr && !ahead.empty()) return {};
    at = next;
  }
  return {.way = Way::found, .path = at};
}

/// The file itself, where links have been followed; nullptr when it cannot be read.
const SnapshotFile* BookSnapshot::find_to_read(const std::string& path, Problem& problem) const {
  const auto fail = [&](Problem found) {
    problem = std::move(found);
    return nullptr;
  };
  const SnapshotFile* asked = find(path);
  if (asked != nullptr && asked->problem) return fail(*asked->problem);
  const Place place = follow(path);
  if (place.way == Way::out_of_the_book) return fail(bad_link("this link leads out of the book"));
  if (place.way == Way::nowhere) {
    if (asked != nullptr) return fail(bad_link("this link leads nowhere"));
    return fail(problem_of_bytes("unreadable", "this file is not there", "restore it, or git add it"));
  }
  const SnapshotFile* file = find(place.path);
  if (file == nullptr || file->kind == SnapshotFile::Kind::submodule) return fail(not_regular());
  if (file->problem) return fail(*file->problem);
  return file;
}

/// What was fetched already is not copied.
class BookSnapshot::Reader : public FileReader {
 public:
  explicit Reader(const BookSnapshot& book) : book_(book) {}

  std::optional<std::string_view> read(const std::string& path, Problems& problems) override {
    Problem problem;
    if (const SnapshotFile* file = book_.find_to_read(path, problem)) {
      if (file->bytes) return *file->bytes;
      fetched_ = book_.bytes_of(*file);
      if (fetched_) return *fetched_;
      problem = content_missing();
    }
    problem.path = path;
    problems.push_back(std::move(problem));
    return std::nullopt;
  }

 private:
  const BookSnapshot& book_;
  std::optional<std::string> fetched_;
};

std::unique_ptr<FileReader> BookSnapshot::reader() const { return std::make_unique<Reader>(*this); }

std::optional<std::string> BookSnapshot::read_file(const std::string& path, Problems& problems) const {
  Reader reader(*this);  // it has the bytes
  const auto bytes = reader.read(path, problems);
  return bytes ? std::optional(std::string(*bytes)) : std::nullopt;
}

bool BookSnapshot::has_file(const std::string& path) const { return follow(path).way == Way::found; }

Listing BookSnapshot::list(const std::string& folder, std::string_view what) const {
  ListingBuilder builder(what);
  if (find(folder) != nullptr) builder.not_a_folder(folder);
  std::map<std::string, bool> walked;  // a folder is met with each file in it
  const auto is_walked = [&](const std::string& path, std::string_view name, EntryKind kind) {
    const auto [met, is_new] = walked.try_emplace(path, false);
    if (is_new) met->second = builder.take(kind, name, path);
    return met->second;
  };
  const std::string beginning = folder + "/";
  for (auto at = files_.lower_bound(beginning); at != files_.end() && at->first.starts_with(beginning);
       ++at) {
    const std::string& path = at->first;
    std::size_t start = beginning.size();
    bool is_passed_over = false;
    for (auto slash = path.find('/', start); slash != std::string::npos && !is_passed_over;
         slash = path.find('/', start)) {
      is_passed_over =
          !is_walked(path.substr(0, slash), path.substr(start, slash - start), EntryKind::folder);
      start = slash + 1;
    }
    if (is_passed_over) continue;
    const std::string name = path.substr(start);
    if (at->second.kind != SnapshotFile::Kind::submodule) {
      builder.take(at->second.kind == SnapshotFile::Kind::link ? EntryKind::link : EntryKind::file, name,
                   path);
    } else if (is_walked(path, name, EntryKind::folder)) {
      Problem problem = problem_of_bytes("submodule", "this is a submodule: its files are not read here",
                                         "ask in the submodule itself");
      problem.severity = Severity::warning;
      problem.path = path;
      builder.add(std::move(problem));
    }
  }
  return builder.finish();
}

Listing BookSnapshot::list_prospects() const { return list("prospects", "a prospect"); }
Listing BookSnapshot::list_ideas() const { return list("ideas", "an idea"); }

std::vector<std::string> BookSnapshot::list_templates() const {
  const std::string beginning = "templates/";
  std::vector<std::string> names;
  for (auto at = files_.lower_bound(beginning); at != files_.end() && at->first.starts_with(beginning);
       ++at) {
    std::string name = at->first.substr(beginning.size());
    if (!template_name_of(name).empty()) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace fu::store
