// Goes through names and keeps those that begin as asked.
#include "store/id_names.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

namespace fu::store {

namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

/// Links to folders are not followed, as when prospects are read.
OpenFolder open_folder(int book, const std::string& path) {
  const int opened = ::openat(book, path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (opened < 0) return nullptr;
  OpenFolder folder(::fdopendir(opened));
  if (!folder) ::close(opened);
  return folder;
}

bool is_folder(DIR& parent, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  struct stat info {};  // some file systems do not say
  return ::fstatat(::dirfd(&parent), entry.d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(info.st_mode);
}

}  // namespace

std::vector<BookFile> list_ids(int book, const std::string& folder, std::string_view prefix) {
  constexpr std::string_view ending = ".yaml";
  std::vector<BookFile> files;
  std::vector<std::string> folders{folder};
  while (!folders.empty()) {
    const std::string path = std::move(folders.back());
    folders.pop_back();
    const OpenFolder open = open_folder(book, path);
    if (!open) continue;
    while (const dirent* entry = ::readdir(open.get())) {
      const std::string_view name = entry->d_name;
      if (name.starts_with('.')) continue;
      if (is_folder(*open, *entry)) {
        folders.push_back(path + "/" + entry->d_name);
      } else if (name.ends_with(ending)) {
        const std::string_view id = name.substr(0, name.size() - ending.size());
        if (id.starts_with(prefix) && is_id(id))
          files.push_back({.id = std::string(id), .path = path + "/" + entry->d_name});
      }
    }
  }
  std::sort(files.begin(), files.end(), [](const BookFile& a, const BookFile& b) {
    return a.id != b.id ? a.id < b.id : a.path < b.path;
  });
  files.erase(std::unique(files.begin(), files.end(),
                          [](const BookFile& a, const BookFile& b) { return a.id == b.id; }),
              files.end());
  return files;
}

}  // namespace fu::store
