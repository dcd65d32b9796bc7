// Writes files and nothing else, to compare with; usage: write_files NUMBER BYTES FOLDER [--sync]
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  constexpr std::size_t fewest = 3;
  if (arguments.size() < fewest) return 2;
  const int number = std::stoi(arguments[0]);
  const std::string bytes(std::stoul(arguments[1]), 'x');
  const bool syncs = arguments.size() > fewest && arguments[fewest] == "--sync";
  constexpr unsigned ordinary = 0666;
  for (int i = 0; i < number; ++i) {
    const std::string path = arguments[2] + "/person-" + std::to_string(i) + ".yaml";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ordinary);
    const bool is_written = file >= 0 &&
                            ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
                            (!syncs || ::fsync(file) == 0) && ::close(file) == 0;
    if (!is_written) {
      std::perror(path.c_str());
      return 1;
    }
  }
  return 0;
}
