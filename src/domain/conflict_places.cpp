// Walks the lines, and remembers under which key it is.
#include "domain/conflict_places.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace fu {

namespace {

enum class Marker { none, begin, base, middle, end };

Marker marker_of(std::string_view line) {
  if (line.starts_with("<<<<<<<")) return Marker::begin;
  if (line.starts_with("|||||||")) return Marker::base;
  if (line.starts_with("=======")) return Marker::middle;
  if (line.starts_with(">>>>>>>")) return Marker::end;
  return Marker::none;
}

/// The key that a line begins at the top level; empty for all other lines.
std::string_view top_key(std::string_view line) {
  constexpr std::string_view never_first = " \t#-{}[]|>";
  if (line.empty() || never_first.find(line.front()) != std::string_view::npos) return {};
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  std::string_view key = trim(line.substr(0, colon));
  const bool is_quoted =
      key.size() > 2 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
  return is_quoted ? key.substr(1, key.size() - 2) : key;
}

/// The day of a log entry that begins on this line, or goes on there.
std::string_view date_in(std::string_view line) {
  constexpr std::string_view word = "date:";
  constexpr std::size_t length = 10;
  const auto at = line.find(word);
  if (at == std::string_view::npos) return {};
  std::string_view rest = trim(line.substr(at + word.size()));
  if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
  const std::string_view day = rest.substr(0, length);
  return day.size() == length && day.find_first_not_of("0123456789-") == std::string_view::npos
             ? day
             : std::string_view();
}

/// Where in the file a line is.
struct Place {
  std::string key;
  std::string day;  ///< of the last entry

  void read(std::string_view line) {
    if (const auto found = top_key(line); !found.empty()) {
      key = found;
      day.clear();
    }
    if (const auto found = date_in(line); !found.empty()) day = found;
  }
  std::string name() const {
    if (key == "log" || key == "facts") {
      const std::string what = key == "log" ? "log entry" : "fact";
      return day.empty() ? key : what + " of " + day;
    }
    return key.empty() ? "the first lines" : key;
  }
};

class Walk {
 public:
  void line(std::string_view line) {
    switch (marker_of(line)) {
      case Marker::begin:
        before_ = here_;
        side_ = Marker::begin;
        named_ = false;
        return;
      case Marker::base:
        if (side_ != Marker::none) side_ = Marker::base;
        return;
      case Marker::middle:
        if (side_ == Marker::none) return;
        here_ = before_;
        side_ = Marker::middle;
        return;
      case Marker::end:
        if (side_ != Marker::none && !named_) add(before_.name());
        side_ = Marker::none;
        return;
      case Marker::none: break;
    }
    if (side_ == Marker::base) return;
    here_.read(line);
    if (side_ == Marker::none || trim(line).empty() || trim(line).starts_with('#')) return;
    named_ = true;
    // The key itself says little while its entries are what differs.
    if (top_key(line) == here_.key && (here_.key == "log" || here_.key == "facts") &&
        trim(line).ends_with(':'))
      return;
    add(here_.name());
  }

  std::vector<std::string> take() { return std::move(places_); }

 private:
  void add(std::string name) {
    if (std::find(places_.begin(), places_.end(), name) == places_.end()) places_.push_back(std::move(name));
  }

  std::vector<std::string> places_;
  Place here_;
  Place before_;
  Marker side_ = Marker::none;
  bool named_ = false;  ///< whether this conflict has a place already
};

}  // namespace

std::vector<std::string> conflict_places(std::string_view text) {
  Walk walk;
  for (const std::string& line : split(text, '\n')) walk.line(line);
  return walk.take();
}

std::vector<std::string> conflict_lines(std::string_view text) {
  std::vector<std::string> found;
  std::size_t number = 0;
  std::size_t begin = 0;
  for (const std::string& line : split(text, '\n')) {
    ++number;
    const Marker marker = marker_of(line);
    if (marker == Marker::begin) begin = number;
    if (marker != Marker::end || begin == 0) continue;
    found.push_back("lines " + std::to_string(begin) + " to " + std::to_string(number));
    begin = 0;
  }
  return found;
}

}  // namespace fu
