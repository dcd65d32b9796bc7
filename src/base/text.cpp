// Splitting, trimming, counting, and the Damerau-Levenshtein distance behind "did you mean".
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace fu {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  while (true) {
    const auto end = text.find(separator);
    pieces.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

std::string join(const std::vector<std::string>& pieces, std::string_view separator) {
  std::string joined;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) joined += separator;
    joined += pieces[i];
  }
  return joined;
}

std::string listed(const std::vector<std::string>& words) {
  constexpr std::size_t most = 24;
  if (words.size() <= most) return join(words, ", ");
  const std::vector<std::string> first(words.begin(), words.begin() + most);
  return join(first, ", ") + " and " + std::to_string(words.size() - most) + " more";
}

std::string alternatives(std::span<const std::string_view> words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i)
    out.append(i == 0 ? "" : i + 1 < words.size() ? ", " : " or ").append(words[i]);
  return out;
}

std::optional<int> parse_count(std::string_view text) {
  int number = 0;
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec != std::errc{} || number > 1'000'000'000) return std::nullopt;
  return number;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

namespace {

constexpr std::size_t longest_word = 64;  ///< longer ones are not compared
constexpr std::size_t most_candidates = 500;

/// Edits that turn `a` into `b`, a swap of two neighbours counting as one; `enough` when there are as many or
/// more. Neither is longer than longest_word.
std::size_t typing_errors(std::string_view a, std::string_view b, std::size_t enough) {
  if (a.size() >= b.size() + enough || b.size() >= a.size() + enough) return enough;
  std::array<std::array<std::size_t, longest_word + 1>, 3> rows;
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& before = rows[(i + 2) % 3];
    const auto& two_before = rows[(i + 1) % 3];
    std::size_t least = row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({before[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], two_before[j - 2] + 1);
      }
      least = std::min(least, row[j]);
    }
    if (least >= enough) return enough;  // what follows is no less: a swap adds to the row before
  }
  return std::min(rows[a.size() % 3][b.size()], enough);
}

}  // namespace

std::optional<std::string> closest_match(std::string_view word, const std::vector<std::string>& candidates) {
  if (word.empty() || word.size() > longest_word) return std::nullopt;
  const std::string wanted = lower_ascii(word);
  std::optional<std::string> best;
  std::size_t best_errors = wanted.size() <= 3 ? 2 : wanted.size() / 3 + 2;  // one past what is near enough
  for (std::size_t i = 0; i < std::min(candidates.size(), most_candidates); ++i) {
    const std::string& candidate = candidates[i];
    if (candidate.size() > longest_word) continue;
    const std::string known = lower_ascii(candidate);
    const bool beginning = wanted.size() >= 3 && known.starts_with(wanted);
    const std::size_t errors = wanted == known ? 0
                               : beginning     ? 1
                                               : typing_errors(wanted, known, best_errors);
    if (errors < best_errors && errors < known.size()) {
      best_errors = errors;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  const auto match = closest_match(word, candidates);
  return match ? "; did you mean '" + *match + "'?" : std::string();
}

std::string quoted_for_shell(const std::string& word) {
  constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+,:@";
  if (!word.empty() && word.find_first_not_of(safe) == std::string::npos) return word;
  return "'" + join(split(word, '\''), "'\\''") + "'";
}

std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
  std::string text = std::to_string(number) + " ";
  if (number == 1) return text.append(singular);
  if (!plural.empty()) return text.append(plural);
  return text.append(singular).append("s");
}

}  // namespace fu
