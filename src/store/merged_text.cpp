// Gathers pieces; merges lines by three ways.
#include "store/merged_text.hpp"

#include <algorithm>
#include <functional>

#include "base/matching.hpp"

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

/// All lines of both, those that both have once.
std::string united(const std::string& one, const std::string& other) {
  const Lines ours = lines_with_ends(one);
  const Lines theirs = lines_with_ends(other);
  std::string text;
  std::size_t ours_at = 0;
  std::size_t theirs_at = 0;
  for (const Match& match : match_sequences(ours, theirs)) {
    text += joined(ours, ours_at, match.before) + joined(theirs, theirs_at, match.after + 1);
    ours_at = match.before + 1;
    theirs_at = match.after + 1;
  }
  return text + joined(ours, ours_at, ours.size()) + joined(theirs, theirs_at, theirs.size());
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
  if (std::find(conflicts_.begin(), conflicts_.end(), what) == conflicts_.end())
    conflicts_.push_back(std::move(what));
}

void MergedText::add(MergedText other) {
  pieces_.insert(pieces_.end(), std::make_move_iterator(other.pieces_.begin()),
                 std::make_move_iterator(other.pieces_.end()));
  conflicts_.insert(conflicts_.end(), other.conflicts_.begin(), other.conflicts_.end());
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
  std::string merged;
  walk(
      versions,
      [&](const Versions& stretch) {
        switch (choose(stretch.base, stretch.ours, stretch.theirs)) {
          case Holds::ours: merged += stretch.ours; break;
          case Holds::theirs: merged += stretch.theirs; break;
          case Holds::neither: merged += united(stretch.ours, stretch.theirs); break;
        }
      },
      [&](const std::string& line) { merged += line; });
  return merged;
}

}  // namespace fu::store
