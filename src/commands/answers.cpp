// Lines of a file as answers, each repeated behind its question.
#include "commands/answers.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "os/files.hpp"

namespace fu::commands {

namespace {

std::string read_answers(const std::string& path) {
  const bool is_input = path == "-";
  os::Descriptor file(is_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  const auto text = file.is_open() ? os::read_all(file) : std::nullopt;
  const std::string error = text ? "" : os::last_error();
  if (is_input) file.release();
  if (!text) throw UsageError("--answers " + path + " cannot be read: " + error);
  return *text;
}

}  // namespace

Answers::Answers(const std::string& path, const World& world) : world_(world), name_(path) {
  const std::string text = read_answers(path);
  lines_ = split(text, '\n');
  if (lines_.back().empty()) lines_.pop_back();  // behind the last line end
  for (std::string& line : lines_) {
    if (line.ends_with('\r')) line.pop_back();
  }
}

void Answers::say(std::string_view text) {
  const int error = world_.print_now(text);
  // Whoever reads may have seen enough; the answers are written down all the same.
  if (error == 0 || error == EPIPE) return;
  throw WriteError("the output could not be written: " +
                   std::error_code(error, std::generic_category()).message());
}

Answer Answers::ask_line(std::string_view prompt) {
  for (; next_ < lines_.size() && lines_[next_].starts_with('@'); ++next_) {
    const auto minutes = parse_count(std::string_view(lines_[next_]).substr(1));
    if (!minutes) break;
    passed_ += std::chrono::minutes(*minutes);
  }
  say(prompt);
  if (next_ == lines_.size()) {
    say("\n");
    return {.kind = Answer::Kind::ended};
  }
  const std::string& line = lines_[next_++];
  say(escape_for_terminal(line) + "\n");
  return {.text = line};
}

Answer Answers::ask_key(std::string_view prompt, bool /*fresh*/) { return ask_line(prompt); }

void Answers::refuse(const std::string& why) {
  throw UsageError(name_ + ":" + std::to_string(next_) + ": " + why);
}

}  // namespace fu::commands
