// Piece by piece on one line, line by line on several.
#include "store/merge_item.hpp"

#include <optional>
#include <vector>

namespace fu::store {

namespace {

std::vector<ItemLine> without_comments(std::vector<ItemLine> lines) {
  for (ItemLine& line : lines) line.end.clear();
  return lines;
}

/// Code and comments each by three ways; nothing where lines came or went, or code is in conflict.
std::optional<std::string> merge_line_by_line(const std::vector<ItemLine>& base,
                                              const std::vector<ItemLine>& ours,
                                              const std::vector<ItemLine>& theirs) {
  if (base.empty() || base.size() != ours.size() || base.size() != theirs.size()) return std::nullopt;
  std::string text;
  for (std::size_t i = 0; i < base.size(); ++i) {
    const Holds code = choose(base[i].code, ours[i].code, theirs[i].code);
    if (code == Holds::neither) return std::nullopt;
    text += (code == Holds::ours ? ours[i] : theirs[i]).code;
    text += merge_line_ends({.base = base[i].end, .ours = ours[i].end, .theirs = theirs[i].end});
  }
  return text;
}

/// In our words, with both comments.
MergedText same_addition(const ListItem& ours, const ListItem& theirs, const std::string& what) {
  MergedText merged;
  const auto has_comment = [](const ListItem& item) { return item.whole().find('#') != std::string::npos; };
  if (ours.is_one_line() && theirs.is_one_line()) {
    merged.add(ours.prefix + ours.text +
               merge_line_ends({.base = "", .ours = ours.suffix, .theirs = theirs.suffix}) +
               merge_comments({.base = "", .ours = ours.foot, .theirs = theirs.foot}));
  } else if (ours.whole() == theirs.whole() || !has_comment(theirs)) {
    merged.add(ours.whole());
  } else if (!has_comment(ours)) {
    merged.add(theirs.whole());
  } else if (const auto lines =
                 merge_line_by_line(without_comments(theirs.lines), ours.lines, theirs.lines)) {
    merged.add(*lines);
  } else {  // which of the comments is to go is not ours to say
    merged.add_conflict(ours.whole(), theirs.whole(), what);
  }
  return merged;
}

/// One of both may have corrected it.
MergedText corrected(const ListItem& base, const ListItem& ours, const ListItem& theirs,
                     const std::string& what) {
  MergedText merged;
  const Versions wholes{.base = base.whole(), .ours = ours.whole(), .theirs = theirs.whole()};
  const auto conflict = [&] {
    merged.add_conflict(wholes.ours, wholes.theirs, what);
    return merged;
  };
  const Holds says = choose(base.identity, ours.identity, theirs.identity);
  if (says == Holds::neither) return conflict();
  if (!base.is_one_line() || !ours.is_one_line() || !theirs.is_one_line()) {
    switch (choose(wholes.base, wholes.ours, wholes.theirs)) {
      case Holds::ours: merged.add(wholes.ours); return merged;
      case Holds::theirs: merged.add(wholes.theirs); return merged;
      case Holds::neither: break;
    }
    if (const auto lines = merge_line_by_line(base.lines, ours.lines, theirs.lines)) {
      merged.add(*lines);
      return merged;
    }
    if (MergedText lines = merge_lines(wholes, what); lines.conflicts().empty()) return lines;
    return conflict();
  }
  const auto pick = [](Holds holds, const std::string& of_ours, const std::string& of_theirs) {
    return holds == Holds::theirs ? of_theirs : of_ours;
  };
  const Holds text = ours.identity == theirs.identity ? choose(base.text, ours.text, theirs.text) : says;
  merged.add(pick(choose(base.prefix, ours.prefix, theirs.prefix), ours.prefix, theirs.prefix) +
             pick(text, ours.text, theirs.text) +
             merge_line_ends({.base = base.suffix, .ours = ours.suffix, .theirs = theirs.suffix}) +
             merge_comments({.base = base.foot, .ours = ours.foot, .theirs = theirs.foot}));
  return merged;
}

}  // namespace

std::string merge_line_ends(const Versions& versions) {
  switch (choose(versions.base, versions.ours, versions.theirs)) {
    case Holds::ours: return versions.ours;
    case Holds::theirs: return versions.theirs;
    case Holds::neither: break;
  }
  const auto comment = versions.theirs.find('#');
  if (comment == std::string::npos) return versions.ours;
  if (versions.ours.find('#') == std::string::npos) return versions.theirs;
  std::string both = versions.ours;
  while (both.ends_with('\n') || both.ends_with('\r')) both.pop_back();
  return both + "  " + versions.theirs.substr(comment);
}

MergedText merge_item(const ListItem* base, const ListItem& ours, const ListItem& theirs,
                      const std::string& what) {
  return base != nullptr ? corrected(*base, ours, theirs, what) : same_addition(ours, theirs, what);
}

}  // namespace fu::store
