/// A directory of its own for each test, on a real disk.
#pragma once

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace fu::testing {

/// Removed with all that is in it at the end. Paths are relative to it; folders on the way are made.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string pattern = (std::filesystem::temp_directory_path() / "fu-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make a temporary directory");
    path_ = std::filesystem::canonical(pattern);
  }
  ~TemporaryDirectory() {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_, ignored)) {
      if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) ::chmod(entry.path().c_str(), 0700);
    }
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  std::string path(std::string_view below = {}) const {
    return below.empty() ? path_.string() : (path_ / below).string();
  }

  void write(std::string_view below, std::string_view bytes) const {
    make_parents(below);
    std::ofstream(path(below), std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  std::string read(std::string_view below) const {
    std::ifstream file(path(below), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  void make_folder(std::string_view below) const { std::filesystem::create_directories(path(below)); }
  void make_link(std::string_view below, const std::string& target) const {
    make_parents(below);
    std::filesystem::create_symlink(target, path(below));
  }
  void make_pipe(std::string_view below) const {
    make_parents(below);
    if (::mkfifo(path(below).c_str(), 0600) != 0) throw std::runtime_error("cannot make a pipe");
  }
  /// A file of that size that takes no room.
  void make_sparse(std::string_view below, std::uintmax_t size) const {
    write(below, "");
    std::filesystem::resize_file(path(below), size);
  }
  void forbid(std::string_view below) const { ::chmod(path(below).c_str(), 0); }

 private:
  void make_parents(std::string_view below) const {
    std::filesystem::create_directories((path_ / below).parent_path());
  }

  std::filesystem::path path_;
};

/// Whether permissions mean anything to this process: not to root.
inline bool obeys_permissions() { return ::geteuid() != 0; }

}  // namespace fu::testing
