// First what is equal, then what was moved, then what was corrected.
#include "store/merge_pairing.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

#include "base/matching.hpp"

namespace fu::store {

namespace {

std::vector<std::string> identities(const std::vector<ListItem>& items) {
  std::vector<std::string> all;
  for (const ListItem& item : items) all.push_back(item.identity);
  return all;
}

/// How much of one mapping is in the other; 0 where it was hardly made from it. Those of the same day are taken for
/// each other, and those with all but one of their fields alike.
std::size_t likeness(const ListItem& before, const ListItem& after) {
  if (before.value.kind != Kind::mapping || after.value.kind != Kind::mapping) return 0;
  const auto& fields = before.value.children;
  std::size_t alike = 0;
  Value copy = after.value;
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    const Value* field = find_value(copy, fields[i].text);
    if (field != nullptr && *field == fields[i + 1]) ++alike;
  }
  const std::size_t larger = std::max(fields.size(), after.value.children.size()) / 2;
  const bool same_day = !before.date.empty() && before.date == after.date;
  return same_day || (alike >= 2 && alike + 1 >= larger) ? alike + 1 : 0;
}

constexpr std::size_t nowhere = SIZE_MAX;

/// How far from its place a corrected item is looked for.
constexpr std::size_t reach = 50;

/// For each item of the base its place on the side, or nowhere.
class SidePairing {
 public:
  SidePairing(const std::vector<ListItem>& base, const std::vector<ListItem>& side)
      : base_(base), side_(side), in_side_(base.size(), nowhere), is_taken_(side.size(), false) {
    const auto matches = match_sequences(identities(base), identities(side));
    for (const Match& match : matches) take(match.before, match.after);
    take_moved();
    std::size_t base_at = 0;
    std::size_t side_at = 0;
    for (const Match& match : matches) {
      take_corrected(base_at, match.before, side_at, match.after);
      base_at = match.before + 1;
      side_at = match.after + 1;
    }
    take_corrected(base_at, base.size(), side_at, side.size());
  }

  std::size_t place(std::size_t base) const { return in_side_[base]; }
  bool is_new(std::size_t side) const { return !is_taken_[side]; }

 private:
  void take(std::size_t base, std::size_t side) {
    in_side_[base] = side;
    is_taken_[side] = true;
  }

  void take_moved() {
    std::multimap<std::string, std::size_t> left;
    for (std::size_t i = 0; i < side_.size(); ++i) {
      if (!is_taken_[i]) left.emplace(side_[i].identity, i);
    }
    for (std::size_t i = 0; i < base_.size(); ++i) {
      if (in_side_[i] != nowhere) continue;
      const auto found = left.find(base_[i].identity);
      if (found == left.end()) continue;
      take(i, found->second);
      left.erase(found);
    }
  }

  /// Between two items that stayed: what went there and what came may be the same item, corrected.
  void take_corrected(std::size_t base, std::size_t base_end, std::size_t side, std::size_t side_end) {
    for (std::size_t i = base; i < base_end; ++i) {
      if (in_side_[i] != nowhere) continue;
      std::size_t best = nowhere;
      std::size_t most = 0;
      const std::size_t at = side + (i - base);
      const std::size_t end = std::min(side_end, at + reach);
      for (std::size_t j = at > side + reach ? at - reach : side; j < end; ++j) {
        const std::size_t found = is_taken_[j] ? 0 : likeness(base_[i], side_[j]);
        if (found > most) best = j;
        most = std::max(most, found);
      }
      if (best != nowhere) take(i, best);
    }
  }

  const std::vector<ListItem>& base_;
  const std::vector<ListItem>& side_;
  std::vector<std::size_t> in_side_;
  std::vector<bool> is_taken_;
};

}  // namespace

Pairing pair_items(const std::vector<ListItem>& base, const std::vector<ListItem>& ours,
                   const std::vector<ListItem>& theirs) {
  const SidePairing in_ours(base, ours);
  const SidePairing in_theirs(base, theirs);
  Pairing pairing;
  std::vector<std::size_t> of_ours(ours.size());
  std::vector<std::size_t> of_theirs(theirs.size());
  for (std::size_t i = 0; i < base.size(); ++i) {
    PairedItem paired{.base = &base[i]};
    if (const std::size_t at = in_ours.place(i); at != nowhere) {
      paired.ours = &ours[at];
      of_ours[at] = i;
    }
    if (const std::size_t at = in_theirs.place(i); at != nowhere) {
      paired.theirs = &theirs[at];
      of_theirs[at] = i;
    }
    pairing.base.push_back(std::to_string(i));
    pairing.items.push_back(paired);
  }
  std::multimap<std::string, std::size_t> added;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    if (!in_ours.is_new(i)) continue;
    of_ours[i] = pairing.items.size();
    added.emplace(ours[i].identity, pairing.items.size());
    pairing.items.push_back({.ours = &ours[i]});
  }
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (!in_theirs.is_new(i)) continue;
    const auto same = added.find(theirs[i].identity);
    if (same != added.end()) {
      of_theirs[i] = same->second;
      pairing.items[same->second].theirs = &theirs[i];
      added.erase(same);
    } else {
      of_theirs[i] = pairing.items.size();
      pairing.items.push_back({.theirs = &theirs[i]});
    }
  }
  for (const std::size_t place : of_ours) pairing.ours.push_back(std::to_string(place));
  for (const std::size_t place : of_theirs) pairing.theirs.push_back(std::to_string(place));
  return pairing;
}

}  // namespace fu::store
