// Gathers pieces; merges lines by three ways.
#include "store/merged_text.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "base/matching.hpp"
#include "store/merge_order.hpp"

namespace fu::store {

namespace {

using Lines = std::vector<std::string>;

std::string joined(const Lines& lines, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text += lines[i];
  return text;
}

/// Calls visit(versions) for each stretch between lines that all three have, and agree(line) for each of those.
void walk(const Versions& versions, const std::function<void(const Versions&)>& visit,
          const std::function<void(const std::string&)>& agree) {
  const Lines base = lines_with_ends(versions.base);
  const Lines ours = lines_with_ends(versions.ours);
  const Lines theirs = lines_with_ends(versions.theirs);
  const auto places = [&](const Lines& side) {
    std::vector<std::size_t> place(base.size(), side.size());
    for (const Match& match : match_sequences(base, side)) place[match.before] = match.after;
    return place;
  };
  const std::vector<std::size_t> in_ours = places(ours);
  const std::vector<std::size_t> in_theirs = places(theirs);
  std::size_t base_at = 0;
  std::size_t ours_at = 0;
  std::size_t theirs_at = 0;
  const auto stretch = [&](std::size_t base_end, std::size_t ours_end, std::size_t theirs_end) {
    visit({.base = joined(base, base_at, base_end),
           .ours = joined(ours, ours_at, ours_end),
           .theirs = joined(theirs, theirs_at, theirs_end)});
  };
  for (std::size_t i = 0; i < base.size(); ++i) {
    if (in_ours[i] == ours.size() || in_theirs[i] == theirs.size()) continue;
    stretch(i, in_ours[i], in_theirs[i]);
    agree(base[i]);
    base_at = i + 1;
    ours_at = in_ours[i] + 1;
    theirs_at = in_theirs[i] + 1;
  }
  stretch(base.size(), ours.size(), theirs.size());
}

}  // namespace

void MergedText::add(std::string_view text) {
  if (text.empty()) return;
  if (pieces_.empty() || pieces_.back().is_conflict) pieces_.emplace_back();
  pieces_.back().ours += text;
  pieces_.back().theirs += text;
}

void MergedText::add_conflict(std::string ours, std::string theirs, std::string what) {
  pieces_.push_back({.ours = std::move(ours), .theirs = std::move(theirs), .is_conflict = true});
  name_conflict(std::move(what));
}

void MergedText::name_conflict(std::string what) {
  if (std::find(conflicts_.begin(), conflicts_.end(), what) == conflicts_.end())
    conflicts_.push_back(std::move(what));
}

void MergedText::add(MergedText other) {
  pieces_.insert(pieces_.end(), std::make_move_iterator(other.pieces_.begin()),
                 std::make_move_iterator(other.pieces_.end()));
  for (std::string& what : other.conflicts_) name_conflict(std::move(what));
}

std::string MergedText::decided_for(Side side) const {
  std::string text;
  for (const Piece& piece : pieces_) text += side == Side::ours ? piece.ours : piece.theirs;
  return text;
}

std::string MergedText::marked(std::size_t marker_size, std::string_view ending) const {
  const auto marker = [&](char c, std::string_view label) {
    return std::string(marker_size, c) + std::string(label) + std::string(ending);
  };
  std::string text;
  for (const Piece& piece : pieces_) {
    if (!piece.is_conflict) {
      text += piece.ours;
    } else {
      text += marker('<', " ours") + piece.ours + marker('=', "") + piece.theirs + marker('>', " theirs");
    }
  }
  return text;
}

MergedText merge_lines(const Versions& versions, const std::string& what) {
  MergedText merged;
  walk(
      versions,
      [&](const Versions& stretch) {
        switch (choose(stretch.base, stretch.ours, stretch.theirs)) {
          case Holds::ours: return merged.add(stretch.ours);
          case Holds::theirs: return merged.add(stretch.theirs);
          case Holds::neither: return merged.add_conflict(stretch.ours, stretch.theirs, what);
        }
      },
      [&](const std::string& line) { merged.add(line); });
  return merged;
}

std::string merge_comments(const Versions& versions) {
  const Lines base = lines_with_ends(versions.base);
  std::map<std::string, std::string> text;  // by name
  std::map<std::string, int> keepers;       // sides that still have a line of the base
  const auto name_lines = [&](const Lines& side, const std::string& own) {
    Lines names;
    for (std::size_t i = 0; i < side.size(); ++i) names.push_back(own + std::to_string(i));
    for (const Match& match : match_sequences(base, side)) {
      names[match.after] = "base" + std::to_string(match.before);
      ++keepers[names[match.after]];
    }
    for (std::size_t i = 0; i < side.size(); ++i) text.emplace(names[i], side[i]);
    return names;
  };
  const Lines ours = name_lines(lines_with_ends(versions.ours), "ours");
  Lines theirs = name_lines(lines_with_ends(versions.theirs), "theirs");
  std::multimap<std::string_view, std::string> added;
  for (const std::string& name : ours) {
    if (!keepers.contains(name)) added.emplace(text[name], name);
  }
  for (std::string& name : theirs) {  // what both sides added stands once
    const auto same = keepers.contains(name) ? added.end() : added.find(text[name]);
    if (same == added.end()) continue;
    name = same->second;
    added.erase(same);
  }
  std::string merged;
  for (const std::string& name : merge_order({}, ours, theirs)) {
    const auto kept = keepers.find(name);
    if (kept == keepers.end() || kept->second == 2) merged += text[name];
  }
  return merged;
}

}  // namespace fu::store
