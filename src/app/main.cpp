// The process: its arguments, its signals, its exit status.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "app/cli.hpp"
#include "app/real_host.hpp"

namespace {

/// A standard descriptor that is closed would be given to the next file that is opened, and output would end up there.
/// Into what takes its place nothing can be written, so that it is told of.
void occupy_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) == -1) ::open("/dev/null", O_RDONLY);  // takes the lowest that is free
  }
}

}  // namespace

int main(int count, char** values) {
  occupy_standard_descriptors();
  // A reader that goes away is seen as an error of write(), not as death by a signal.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of write(), too
  fu::app::RealHost host;
  try {
    return fu::app::run(std::vector<std::string>(values + (count > 0 ? 1 : 0), values + count), host);
  } catch (const std::exception& error) {
    host.write(fu::app::Stream::err, "fu: this should not happen: " + std::string(error.what()) + "\n");
    constexpr int status_of_a_defect = 70;
    return status_of_a_defect;
  }
}
