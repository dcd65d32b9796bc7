// Asks git's plumbing, and takes its answers apart.
#include "git/snapshot.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::git {

namespace {

bool is_hash(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// The output, or the end of it all. In a partial clone git ends where it would have to fetch.
std::string answer(const Git& git, const std::vector<std::string>& arguments, const std::string& input = {}) {
  os::ProgramResult result = git.look(arguments, input);
  if (result.status == 0) return std::move(result.out);
  if (git.ask({"config", "--get-regexp", R"(^(extensions\.partialclone|remote\..*\.promisor)$)"}))
    throw DataError(
        "this is a partial clone, and does not have all that is asked for; git fetch --refetch --no-filter "
        "brings it");
  throw DataError("git " + arguments.front() + " failed: " + complaint_of(result));
}

StoredFile::Kind kind_of(std::string_view mode) {
  if (mode == "120000") return StoredFile::Kind::link;
  return mode == "160000" ? StoredFile::Kind::submodule : StoredFile::Kind::file;
}

std::optional<std::size_t> parse_size(std::string_view text) {
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(size) : std::nullopt;
}

/// Columns and the path behind the tabulator.
std::vector<std::string> columns_of(const std::string& record, std::string& path) {
  const auto tab = record.find('\t');
  if (tab == std::string::npos) throw DataError("git gave an answer that fu does not understand");
  path = record.substr(tab + 1);
  std::vector<std::string> columns = split(record.substr(0, tab), ' ');
  std::erase(columns, std::string());
  return columns;
}

const std::string& column(const std::vector<std::string>& columns, std::size_t number) {
  if (number >= columns.size()) throw DataError("git gave an answer that fu does not understand");
  return columns[number];
}

/// What `cat-file --batch` says before the bytes of an object: its size; nothing when there is no such object.
std::optional<std::size_t> size_in_header(const std::string& header) {
  const std::vector<std::string> words = split(header, ' ');
  constexpr std::size_t words_of_object = 3;
  return words.size() == words_of_object ? parse_size(words[2]) : std::nullopt;
}

void fill_in_sizes(const Git& git, std::vector<StoredFile>& files) {
  std::string names;
  for (const StoredFile& file : files) names += file.object + "\n";
  if (names.empty()) return;
  const std::vector<std::string> headers = split(answer(git, {"cat-file", "--batch-check"}, names), '\n');
  for (std::size_t i = 0; i < std::min(files.size(), headers.size()); ++i)
    files[i].size = size_in_header(headers[i]);
}

}  // namespace

Commit find_commit(const Git& git, const std::string& revision) {
  // First the name as it is: behind `:/text` or `HEAD:file` the suffix would become a part of it.
  const auto named = git.ask({"rev-parse", "--verify", "--quiet", "--end-of-options", revision});
  if (!named || !is_hash(*named)) {
    const bool is_shallow = git.ask({"rev-parse", "--is-shallow-repository"}) == "true";
    throw NotFound("there is no commit '" + revision + "' in this repository" +
                   (is_shallow ? ", which is a shallow clone; git fetch --unshallow brings the rest" : ""));
  }
  const auto hash = git.ask({"rev-parse", "--verify", "--quiet", "--end-of-options", *named + "^{commit}"});
  if (!hash) throw NotFound("'" + revision + "' is not a commit");
  const std::vector<std::string> lines =
      split(answer(git, {"rev-list", "--max-count=1", "--format=%h%n%cs", *hash, "--"}), '\n');
  constexpr std::size_t line_of_day = 2;
  if (lines.size() <= line_of_day) throw DataError("git gave an answer that fu does not understand");
  return {.hash = *hash, .short_hash = lines[1], .day = parse_day(lines[line_of_day]).value_or(first_day())};
}

std::vector<StoredFile> list_commit(const Git& git, const Commit& commit) {
  std::vector<StoredFile> files;
  for (const std::string& record : split_at_nul(answer(git, {"ls-tree", "-r", "-l", "-z", commit.hash}))) {
    StoredFile file;
    const std::vector<std::string> columns = columns_of(record, file.path);
    constexpr std::size_t of_object = 2;
    constexpr std::size_t of_size = 3;
    file.kind = kind_of(column(columns, 0));
    file.object = column(columns, of_object);
    file.size = parse_size(column(columns, of_size));
    files.push_back(std::move(file));
  }
  return files;
}

std::vector<StoredFile> list_index(const Git& git) {
  std::vector<StoredFile> files;
  for (const std::string& record : split_at_nul(answer(git, {"ls-files", "--stage", "-z"}))) {
    StoredFile file;
    const std::vector<std::string> columns = columns_of(record, file.path);
    constexpr std::size_t of_stage = 2;
    file.kind = kind_of(column(columns, 0));
    file.object = column(columns, 1);
    file.is_unmerged = column(columns, of_stage) != "0";
    const bool is_known = !files.empty() && files.back().path == file.path;
    if (!is_known) files.push_back(std::move(file));
  }
  fill_in_sizes(git, files);
  return files;
}

std::vector<std::string> list_staged(const Git& git) {
  if (!has_commit(git)) return split_at_nul(answer(git, {"ls-files", "-z"}));
  return split_at_nul(answer(git, {"diff-index", "--cached", "--name-only", "--no-renames", "--no-ext-diff",
                                   "--relative", "-z", "HEAD", "--"}));
}

std::vector<std::optional<std::string>> read_objects(const Git& git,
                                                     const std::vector<std::string>& objects) {
  std::vector<std::optional<std::string>> contents;
  if (objects.empty()) return contents;
  const std::string out = answer(git, {"cat-file", "--batch"}, join(objects, "\n") + "\n");
  std::size_t at = 0;
  while (contents.size() < objects.size()) {
    const auto end = out.find('\n', at);
    if (end == std::string::npos) throw DataError("git cat-file ended too early");
    const auto size = size_in_header(out.substr(at, end - at));
    at = end + 1;
    if (!size) {
      contents.emplace_back(std::nullopt);
      continue;
    }
    if (out.size() - at < *size) throw DataError("git cat-file ended too early");
    contents.emplace_back(out.substr(at, *size));
    at += *size + 1;
  }
  return contents;
}

}  // namespace fu::git
