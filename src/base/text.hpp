/// Bytes as words: splitting, trimming, numbers, and the nearest right word for a wrong one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fu {

std::string_view trim(std::string_view text);

/// Splits at every `separator`; an empty text gives one empty piece.
std::vector<std::string> split(std::string_view text, char separator);

std::string join(const std::vector<std::string>& pieces, std::string_view separator);

/// "one, two, three", of a long list only the first two dozen, "and 7 more".
std::string listed(const std::vector<std::string>& words);

/// "text, json or github".
std::string alternatives(std::span<const std::string_view> words);

/// Decimal digits only, no sign, no blanks; nothing when empty, anything else, or beyond 1,000,000,000.
std::optional<int> parse_count(std::string_view text);

/// A to Z become a to z; every other byte stays.
std::string lower_ascii(std::string_view text);

/// The candidate that is most likely meant: few typing errors away (swapped, missing, extra or wrong
/// letters), or one that `word` is the beginning of. Nothing when none is near enough to be worth saying.
/// Of very many only the first 500 are compared, and no word of more than 64 bytes.
std::optional<std::string> closest_match(std::string_view word, const std::vector<std::string>& candidates);

/// "; did you mean 'due'?" or nothing: what an error message ends with.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

/// As a word that can be pasted into a shell: in quotes, where it needs them.
std::string quoted_for_shell(const std::string& word);

/// "1 file", "3 files"; `plural` where an s does not do.
std::string counted(std::size_t number, std::string_view singular, std::string_view plural = {});

}  // namespace fu
