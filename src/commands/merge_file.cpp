// fu merge-file: two versions of a prospect become one. Git calls it; see fu setup.
#include <fcntl.h>

#include <filesystem>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "os/descriptor.hpp"
#include "os/replace_files.hpp"
#include "store/file_bytes.hpp"
#include "store/prospect_merge.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

/// Git's own names: %O %A %B %L %P.
struct Options {
  std::string base;
  std::string ours;
  std::string theirs;
  std::size_t marker_size = 7;
  std::string path;
};

constexpr int is_clean = 0;
constexpr int has_conflicts = 1;
constexpr int is_unsure = 2;

/// Git then merges the file as text.
int give_up(const std::string& why, const Options& options, Context& context) {
  context.remark = options.path + ": not merged entry by entry: " + why;
  return is_unsure;
}

std::string say(const Problem& problem) {
  const std::string place = problem.line == 0 ? "" : " line " + std::to_string(problem.line);
  const std::string where = problem.path.empty() && place.empty() ? "" : problem.path + place + ": ";
  return where + problem.message;
}

void write(const std::string& path, const std::string& before, std::string after) {
  const fs::path file = path;
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  const os::Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.is_open()) throw WriteError(folder.string() + " cannot be opened; nothing was changed");
  if (!os::replace_files(opened.get(),
                         {{.path = file.filename().string(), .before = before, .after = std::move(after)}}))
    throw WriteError(path + " was changed meanwhile by another program; nothing was changed");
}

int run(Options options, Context& context) {
  context.is_status_final = true;  // what is wrong in the user's own file must not make git merge once more
  if (options.path.empty()) options.path = options.ours;
  const std::vector<std::string> paths{options.base, options.ours, options.theirs};
  std::vector<std::string> versions;
  for (const std::string& path : paths) {
    Problem problem;
    auto bytes = store::read_bytes(AT_FDCWD, path, store::Links::follow, problem);
    if (!bytes) return give_up(path + ": " + problem.message, options, context);
    versions.push_back(std::move(*bytes));
  }
  auto merged = store::merge_prospects(versions[0], versions[1], versions[2], options.marker_size);
  if (const auto* problem = std::get_if<Problem>(&merged)) return give_up(say(*problem), options, context);
  auto& file = std::get<store::MergedFile>(merged);
  if (file.text != versions[1]) write(options.ours, versions[1], std::move(file.text));
  if (file.conflicts.empty()) return is_clean;
  context.remark =
      options.path + ": both sides changed " + listed(file.conflicts) + ": decide between the markers";
  return has_conflicts;
}

Action configure(OptionParser& parser) {
  constexpr int largest_marker = 1000;
  auto options = std::make_shared<Options>();
  parser.add_option("O", options->base, "the version that both were made from (%O)")
      .required()
      .type_name("")
      .completes(WordKind::files);
  parser.add_option("A", options->ours, "our version, which becomes the result (%A)")
      .required()
      .type_name("")
      .completes(WordKind::files);
  parser.add_option("B", options->theirs, "their version (%B)")
      .required()
      .type_name("")
      .completes(WordKind::files);
  parser.add_option("L", options->marker_size, "how long conflict markers are (7)")
      .within(1, largest_marker)
      .type_name("");
  parser.add_option("P", options->path, "what the file is called in the book, for messages (%P)")
      .type_name("");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command merge_file() {
  return {.name = "merge-file",
          .group = Group::git,
          .summary = "merge two versions of a prospect (git calls it)",
          .examples =
              "  fu merge-file base.yaml ours.yaml theirs.yaml\n"
              "                       0: merged; 1: with conflicts; 2: not sure, untouched\n",
          .configure = configure};
}

}  // namespace fu::commands
