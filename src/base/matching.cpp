// The longest common subsequence by dtl, over numbers that stand for the pieces.
#include "base/matching.hpp"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#endif
#include <dtl/dtl.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>
#include <map>

namespace fu {

namespace {

/// What dtl compares in a blink, as the product of both lengths.
constexpr std::size_t most_work = 25'000'000;

}  // namespace

std::vector<Match> match_sequences(const std::vector<std::string>& before,
                                   const std::vector<std::string>& after) {
  std::vector<Match> matches;
  std::size_t first = 0;
  std::size_t before_end = before.size();
  std::size_t after_end = after.size();
  for (; first < before_end && first < after_end && before[first] == after[first]; ++first)
    matches.push_back({.before = first, .after = first});
  std::vector<Match> tail;
  while (before_end > first && after_end > first && before[before_end - 1] == after[after_end - 1])
    tail.push_back({.before = --before_end, .after = --after_end});

  if (before_end > first && after_end > first && (before_end - first) * (after_end - first) <= most_work) {
    std::map<std::string_view, int> numbers;
    const auto numbered = [&](const std::vector<std::string>& pieces, std::size_t end) {
      std::vector<int> sequence;
      for (std::size_t i = first; i < end; ++i)
        sequence.push_back(numbers.try_emplace(pieces[i], static_cast<int>(numbers.size())).first->second);
      return sequence;
    };
    dtl::Diff<int> diff(numbered(before, before_end), numbered(after, after_end));
    diff.compose();
    Match at{.before = first, .after = first};
    for (const auto& step : diff.getSes().getSequence()) {
      if (step.second.type == dtl::SES_COMMON) matches.push_back(at);
      if (step.second.type != dtl::SES_ADD) ++at.before;
      if (step.second.type != dtl::SES_DELETE) ++at.after;
    }
  }
  matches.insert(matches.end(), tail.rbegin(), tail.rend());
  return matches;
}

std::vector<std::string> lines_with_ends(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto newline = text.find('\n');
    const std::size_t size = newline == std::string_view::npos ? text.size() : newline + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

}  // namespace fu
