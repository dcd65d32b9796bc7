/// What a half-typed word may become.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu::commands {

struct Candidate {
  std::string word;   ///< all of it, as the command line would have it
  std::string about;  ///< safe to print, on one line; empty: nothing is said
};

class Candidates {
 public:
  /// `before` is the part of the word that stays, `--stage=`; `beginning` is what is to be completed.
  Candidates(std::string before, std::string beginning)
      : before_(std::move(before)), beginning_(std::move(beginning)) {}

  const std::string& beginning() const { return beginning_; }

  /// Takes the word if it begins so. One with characters that a terminal cannot be given, which nobody could type either,
  /// is left out.
  void add(std::string_view word, std::string_view about = {});

  /// From now on words are completed behind `part`, which `beginning` must begin with, like `owner:`.
  void go_on_behind(std::string_view part);

  /// The word is a list: in what is added now, a comma would begin another one.
  void separate_at_commas() { commas_separate_ = true; }
  bool commas_separate() const { return commas_separate_; }

  /// The shell is to complete names of files, or only of directories, besides.
  void add_files() { files_ = true; }
  void add_directories() { directories_ = true; }
  bool has_files() const { return files_; }
  bool has_directories() const { return directories_; }

  const std::vector<Candidate>& all() const { return all_; }

 private:
  std::string before_;
  std::string beginning_;
  std::vector<Candidate> all_;
  bool commas_separate_ = false;
  bool files_ = false;
  bool directories_ = false;
};

/// A word that goes on: no blank belongs behind it.
bool is_unfinished(std::string_view word);

}  // namespace fu::commands
