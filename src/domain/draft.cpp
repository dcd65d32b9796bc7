// Heads, and percent signs.
#include "domain/draft.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace fu {

namespace {

constexpr std::string_view to_word = "To:";
constexpr std::string_view subject_word = "Subject:";

/// All but letters, digits and `-._~` as bytes in hexadecimal; line ends as mail has them.
std::string percent_encoded(std::string_view text, std::string_view allowed = "") {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          std::string_view("-._~").find(c) != std::string_view::npos ||
                          allowed.find(c) != std::string_view::npos;
    if (is_plain) {
      out += c;
    } else if (c == '\n') {
      out += "%0D%0A";
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
  }
  return out;
}

}  // namespace

std::string format_draft(const Draft& draft) {
  std::string text;
  if (!draft.to.empty()) text += std::string(to_word) + " " + draft.to + "\n";
  if (!draft.subject.empty()) text += std::string(subject_word) + " " + draft.subject + "\n";
  return text + (text.empty() ? "" : "\n") + draft.body;
}

Draft parse_draft(std::string_view text) {
  Draft draft;
  const auto take = [&](std::string_view word, std::string& into) {
    if (!text.starts_with(word)) return false;
    const std::size_t end = std::min(text.size(), text.find('\n'));
    into = std::string(trim(text.substr(word.size(), end - word.size())));
    text.remove_prefix(std::min(text.size(), end + 1));
    return true;
  };
  while (take(to_word, draft.to) || take(subject_word, draft.subject)) {
  }
  while (text.starts_with('\n')) text.remove_prefix(1);
  draft.body = std::string(text);
  return draft;
}

bool is_address(std::string_view text) {
  const auto at = text.find('@');
  const bool is_odd = std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) <= ' ') || c == '\x7f' || c == ',' || c == '<' || c == '>';
  });
  return !is_odd && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
         text.find('@', at + 1) == std::string_view::npos;
}

std::string mailto_link(const Draft& draft) {
  std::string link = "mailto:" + percent_encoded(draft.to, "@");
  char joint = '?';
  const auto add = [&](std::string_view name, std::string_view text) {
    if (text.empty()) return;
    link += joint + std::string(name) + "=" + percent_encoded(text);
    joint = '&';
  };
  add("subject", draft.subject);
  std::string_view body = draft.body;
  while (body.ends_with('\n')) body.remove_suffix(1);
  add("body", body);
  return link;
}

}  // namespace fu
