// Reads files along both ways to a tree and compares; usage: compare_scanned_files [--left] FILE_OR_FOLDER...
//
// Prints for each argument how many files there are, how many pass the guards, how many the event parser reads, and how
// many of these the quick scanner answers; --left names those that it does not. Exits 1 when any tree is different.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "support/same_tree.hpp"

namespace {

namespace fs = std::filesystem;
using namespace fu;

struct Counts {
  std::size_t files = 0;
  std::size_t guarded = 0;
  std::size_t read = 0;
  std::size_t answered = 0;
  std::size_t different = 0;
};

std::string read_bytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void compare(const fs::path& path, bool tells_left, Counts& counts) {
  const std::string source = read_bytes(path);
  ++counts.files;
  if (store::find_bad_source(source)) return;
  ++counts.guarded;
  const auto result = testing::check_scan(source);
  if (!result.wrong.empty()) {
    ++counts.different;
    std::printf("%s: %s\n", path.c_str(), result.wrong.c_str());
  }
  if (result.answered) ++counts.answered;
  const bool is_read = std::holds_alternative<store::Tree>(store::parse_yaml_events(source));
  if (is_read) ++counts.read;
  if (tells_left && is_read && !result.answered) std::printf("%s: left\n", path.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> arguments(argv + 1, argv + argc);
  bool tells_left = false;
  std::size_t all = 0;
  std::size_t different = 0;
  for (const std::string_view argument : arguments) {
    if (argument == "--left") {
      tells_left = true;
      continue;
    }
    Counts counts;
    if (fs::is_regular_file(argument)) compare(argument, tells_left, counts);
    if (fs::is_directory(argument)) {
      for (const auto& entry : fs::recursive_directory_iterator(argument)) {
        if (entry.is_regular_file()) compare(entry.path(), tells_left, counts);
      }
    }
    std::printf("%s: %zu files, %zu good bytes, %zu read, %zu answered by the scanner, %zu different\n",
                std::string(argument).c_str(), counts.files, counts.guarded, counts.read, counts.answered,
                counts.different);
    all += counts.files;
    different += counts.different;
  }
  return all > 0 && different == 0 ? 0 : 1;
}
