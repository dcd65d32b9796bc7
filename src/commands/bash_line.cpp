// Takes a line apart at blanks and quotes, as bash does, and puts quotes on words.
#include "commands/bash_line.hpp"

#include <algorithm>
#include <optional>

#include "base/utf8.hpp"

namespace fu::commands {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

class Lexer {
 public:
  explicit Lexer(std::string_view breaks) : breaks_(breaks) {}

  void take(char c) {
    if (is_escaped_) {
      is_escaped_ = false;
      // In double quotes a backslash stays in front of most characters.
      if (line_.quote == '"' && std::string_view("\"\\$`").find(c) == std::string_view::npos) add('\\');
      add(c);
    } else if (c == '\\' && line_.quote != '\'') {
      is_begun_ = is_escaped_ = true;
    } else if (line_.quote != 0) {
      take_quoted(c);
    } else if (c == '\'' || c == '"') {
      is_begun_ = true;
      line_.quote = c;
      before_quote_ = line_.kept;
      line_.kept = word_.size();
    } else if (is_blank(c)) {
      end_word();
    } else if (c == '<' || c == '>') {
      if (word_.find_first_not_of("0123456789") == std::string::npos) drop_word();  // 2>
      end_word();
      line_.is_redirection = true;
    } else {
      add(c);
      if (breaks_.find(c) != std::string_view::npos) line_.kept = word_.size();
    }
  }

  BashLine finish() {
    line_.words.push_back(std::move(word_));
    line_.words.erase(line_.words.begin());  // fu, or its alias
    if (line_.words.empty()) line_.words.emplace_back();
    return std::move(line_);
  }

 private:
  void add(char c) {
    word_ += c;
    is_begun_ = true;
  }

  void take_quoted(char c) {
    if (c != line_.quote) return add(c);
    line_.quote = 0;
    line_.kept = before_quote_;
  }

  void drop_word() {
    word_.clear();
    is_begun_ = false;
  }

  void end_word() {
    if (is_begun_) {
      if (!line_.is_redirection) line_.words.push_back(word_);
      line_.is_redirection = false;
    }
    drop_word();
    line_.kept = 0;
  }

  std::string_view breaks_;
  BashLine line_;
  std::string word_;
  std::size_t before_quote_ = 0;  ///< what was kept where the open quote began
  bool is_begun_ = false;
  bool is_escaped_ = false;
};

/// As it is typed there; nothing when that cannot be.
std::optional<std::string> quoted(std::string_view text, char quote) {
  constexpr std::string_view harmless = "_-./:=,+@%^~";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           byte >= 0x80;  // NOLINT(readability-magic-numbers): beyond ASCII
    if (quote == '\'') {
      out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    } else if (quote == '"') {
      if (c == '!') return std::nullopt;  // bash would look into its history
      if (c == '"' || c == '\\' || c == '$' || c == '`') out += '\\';
      out += c;
    } else {
      const bool is_plain =
          is_letter || (harmless.find(c) != std::string_view::npos && !(c == '~' && i == 0));
      if (!is_plain) out += '\\';
      out += c;
    }
  }
  return out;
}

/// What all begin with, not cut within a character.
std::string common_beginning(const std::vector<std::string>& texts) {
  std::string common = texts.front();
  for (const std::string& text : texts) {
    const auto end = std::mismatch(common.begin(), common.end(), text.begin(), text.end()).first;
    common.erase(end, common.end());
  }
  while (!common.empty() && find_invalid_utf8(common)) common.pop_back();
  return common;
}

struct Shown {
  std::string typed;
  std::string about;
};

std::string render_list(const std::vector<Shown>& shown, std::size_t width) {
  std::size_t column = 0;
  constexpr std::size_t widest = 40;
  for (const Shown& one : shown) column = std::max(column, std::min(widest, display_width(one.typed)));
  std::string out = "\n";
  for (const Shown& one : shown) {
    out += one.about.empty() ? one.typed
                             : cut_to_width(pad_right(one.typed, column) + "  (" + one.about + ")", width);
    out += '\n';
  }
  return out;
}

}  // namespace

BashLine read_bash_line(std::string_view line, std::string_view breaks) {
  Lexer lexer(breaks);
  for (const char c : line) lexer.take(c);
  return lexer.finish();
}

std::string render_for_bash(const BashLine& line, const Candidates& candidates, BashAsks asks,
                            std::size_t width) {
  std::vector<std::string> pieces;
  std::vector<Shown> shown;
  for (const Candidate& candidate : candidates.all()) {
    const std::string piece = candidate.word.substr(line.kept);
    auto typed = quoted(piece, line.quote);
    if (!typed) continue;
    pieces.push_back(piece);
    shown.push_back({.typed = std::move(*typed), .about = candidate.about});
  }
  if (shown.empty())
    return candidates.has_files() ? "default\n" : candidates.has_directories() ? "dirnames\n" : "";
  if (shown.size() == 1)
    return (is_unfinished(pieces.front()) ? "nospace\n" : "\n") + shown.front().typed + "\n";

  const bool inserts_whole_words = asks == BashAsks::insert_all || asks == BashAsks::next_of_all;
  // Behind an open quote the shell would close it.
  const bool is_left_to_shell = line.quote != 0 || inserts_whole_words;
  const std::string common = common_beginning(pieces);
  const bool goes_on = common.size() + line.kept > line.words.back().size();
  if (!is_left_to_shell && goes_on) return "nospace\n" + quoted(common, 0).value_or("") + "\n";
  if (is_left_to_shell) {
    for (Shown& one : shown) one.about.clear();
  }
  return render_list(shown, width);
}

}  // namespace fu::commands
