// Pairs the items of three lists, decides on each, and writes the list in one side's style.
#include "store/merge_list.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/matching.hpp"
#include "base/text.hpp"
#include "store/merge_order.hpp"
#include "store/yaml_text.hpp"

namespace fu::store {

namespace {

/// One item in up to three versions. A side that changed it has another identity there.
struct Paired {
  const ListItem* base = nullptr;
  const ListItem* ours = nullptr;
  const ListItem* theirs = nullptr;
};

struct Pairing {
  std::vector<Paired> items;
  std::vector<std::string> base;  ///< the items of each side, by their places in `items`
  std::vector<std::string> ours;
  std::vector<std::string> theirs;
};

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
      for (std::size_t j = side; j < side_end; ++j) {
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

Pairing pair_items(const ListVersions& lists) {
  const auto& base = lists.base.items;
  const auto& ours = lists.ours.items;
  const auto& theirs = lists.theirs.items;
  const SidePairing in_ours(base, ours);
  const SidePairing in_theirs(base, theirs);
  Pairing pairing;
  std::vector<std::size_t> of_ours(ours.size());
  std::vector<std::size_t> of_theirs(theirs.size());
  for (std::size_t i = 0; i < base.size(); ++i) {
    Paired paired{.base = &base[i]};
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

using Form = ListParts::Form;

/// The side whose style the merged list has: the one that changed it.
const ListParts& style_of(const ListVersions& lists) {
  if (lists.ours.form == Form::absent) return lists.theirs;
  if (lists.theirs.form == Form::absent) return lists.ours;
  const bool ours_changed = lists.base.form != lists.ours.form || lists.base.column != lists.ours.column;
  return ours_changed ? lists.ours : lists.theirs;
}

bool has_comments_or_lines(const ListParts& list) {
  const auto is_plain = [](const std::string& text) {
    return text.find('#') == std::string::npos && std::count(text.begin(), text.end(), '\n') <= 1;
  };
  return !is_plain(list.header) || !list.top.empty() || !is_plain(list.foot) ||
         std::any_of(list.items.begin(), list.items.end(), [&](const ListItem& item) {
           return !is_plain(item.lead) || !is_plain(item.suffix) || !is_plain(item.text);
         });
}

/// Lines moved to the right or to the left; nothing where there is no room.
std::optional<std::string> indented(const std::string& text, std::size_t from, std::size_t to) {
  std::string moved;
  for (const std::string& line : lines_with_ends(text)) {
    const std::size_t blanks = line.find_first_not_of(' ');
    if (trim(line).empty()) {
      moved += line;
    } else if (to >= from) {
      moved += std::string(to - from, ' ') + line;
    } else if (blanks >= from - to) {
      moved += line.substr(from - to);
    } else {
      return std::nullopt;
    }
  }
  return moved;
}

std::optional<ListParts> moved_to(ListParts list, std::size_t column) {
  for (ListItem& item : list.items) {
    if (item.is_one_line()) {
      item.prefix = std::string(column, ' ') + item.prefix.substr(list.column);
    } else {
      auto text = indented(item.text, list.column, column);
      if (!text) return std::nullopt;
      item.text = std::move(*text);
    }
  }
  list.column = column;
  return list;
}

/// The same list in another style; nothing where that cannot be done without losing comments.
std::optional<ListParts> restyled(ListParts list, const ListParts& style) {
  if (list.form == Form::block && style.form == Form::block) return moved_to(std::move(list), style.column);
  if (list.form == style.form) return list;
  if (list.form != Form::absent && has_comments_or_lines(list)) return std::nullopt;
  if (style.form == Form::flow) {
    if (list.form == Form::absent && list.header.find('#') != std::string::npos &&
        style.foot.find('#') == std::string::npos)
      return std::nullopt;
    for (ListItem& item : list.items) {
      if (!item.is_one_line()) return std::nullopt;
      if (item.value.kind == Kind::scalar && !item.value.is_null)
        item.text = format_scalar(item.value.text, Around::flow);
      item.lead = ", ";
      item.prefix.clear();
      item.suffix.clear();
    }
    list.header = style.header;
    list.top.clear();
    list.foot = style.foot;
  } else if (list.form == Form::flow) {
    list.header = list.header.substr(0, list.header.find('['));
    while (list.header.ends_with(' ')) list.header.pop_back();
    list.header += '\n';
    list.foot.clear();
    for (ListItem& item : list.items) {
      item.lead.clear();
      item.prefix = std::string(style.column, ' ') + "- ";
      item.suffix = "\n";
    }
  }
  list.form = style.form;
  list.column = style.column;
  return list;
}

/// What became of an item.
struct Decided {
  std::string lead;
  MergedText text;
  std::string date;
  std::string time;
};

std::string lines_only_in(const std::string& text, const std::string& other) {
  const auto lines = lines_with_ends(text);
  std::vector<bool> is_common(lines.size(), false);
  for (const Match& match : match_sequences(lines, lines_with_ends(other))) is_common[match.before] = true;
  std::string only;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_common[i]) only += lines[i];
  }
  return only;
}

class ListMerge {
 public:
  ListMerge(const ListVersions& lists, ListOrder order, const std::string& name)
      : lists_(lists), order_(order), name_(name) {}

  std::optional<MergedText> run() const {
    std::vector<Decided> items;
    const Pairing pairing = pair_items(lists_);
    std::string orphaned;  // comments above items that went
    for (const std::string& place : merge_order(pairing.base, pairing.ours, pairing.theirs)) {
      auto decided = decide(pairing.items[std::stoul(place)], orphaned);
      if (decided) items.push_back(std::move(*decided));
    }
    if (order_ == ListOrder::by_date) sort_by_date(items);
    return lists_.ours.form == Form::flow ? written_in_flow(items, pairing)
                                          : written_in_block(items, orphaned);
  }

 private:
  std::string place_of(const ListItem& item) const {
    if (item.date.empty()) return name_;
    return (name_ == "log" ? "log entry" : name_) + " of " + item.date;
  }

  /// Nothing when the item goes.
  std::optional<Decided> decide(const Paired& item, std::string& orphaned) const {
    const ListItem* some = item.ours != nullptr ? item.ours : item.theirs;
    if (some == nullptr) return std::nullopt;
    Decided decided{.date = some->date, .time = some->time};
    if (item.ours != nullptr && item.theirs != nullptr) {
      decided.lead = lead_of(item);
      if (item.base == nullptr) {
        decided.text = both(*item.ours, *item.ours, *item.theirs);
      } else {
        decided.text = both(*item.base, *item.ours, *item.theirs);
        const bool is_theirs = item.ours->identity == item.base->identity;
        decided.date = (is_theirs ? item.theirs : item.ours)->date;
        decided.time = (is_theirs ? item.theirs : item.ours)->time;
      }
      return decided;
    }
    decided.lead = some->lead;
    if (item.base != nullptr && some->identity == item.base->identity) {
      if (lists_.ours.form == Form::block) orphaned += lines_only_in(some->lead, item.base->lead);
      return std::nullopt;
    }
    if (item.base == nullptr) {
      decided.text.add(some->whole());
    } else {
      decided.text.add_conflict(item.ours != nullptr ? some->whole() : "",
                                item.theirs != nullptr ? some->whole() : "", place_of(*item.base));
    }
    return decided;
  }

  std::string lead_of(const Paired& item) const {
    const Versions leads{.base = item.base != nullptr ? item.base->lead : "",
                         .ours = item.ours->lead,
                         .theirs = item.theirs->lead};
    if (lists_.ours.form == Form::block) return merge_comments(leads);
    return choose(leads.base, leads.ours, leads.theirs) == Holds::theirs ? leads.theirs : leads.ours;
  }

  MergedText both(const ListItem& base, const ListItem& ours, const ListItem& theirs) const {
    MergedText merged;
    const Versions wholes{.base = base.whole(), .ours = ours.whole(), .theirs = theirs.whole()};
    const auto conflict = [&] {
      merged.add_conflict(wholes.ours, wholes.theirs, place_of(base));
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
      if (MergedText lines = merge_lines(wholes, place_of(base)); lines.conflicts().empty()) return lines;
      return conflict();
    }
    const auto pick = [](Holds holds, const std::string& of_ours, const std::string& of_theirs) {
      return holds == Holds::theirs ? of_theirs : of_ours;
    };
    const Holds text = ours.identity == theirs.identity ? choose(base.text, ours.text, theirs.text) : says;
    merged.add(pick(choose(base.prefix, ours.prefix, theirs.prefix), ours.prefix, theirs.prefix) +
               pick(text, ours.text, theirs.text) +
               merge_line_ends({.base = base.suffix, .ours = ours.suffix, .theirs = theirs.suffix}));
    return merged;
  }

  /// Where every entry has a day. Of one day, those without a time stay where they are.
  static void sort_by_date(std::vector<Decided>& items) {
    constexpr std::size_t day_length = 10;
    const auto has_day = [](const Decided& item) { return item.date.size() == day_length; };
    if (!std::all_of(items.begin(), items.end(), has_day)) return;
    std::stable_sort(items.begin(), items.end(),
                     [](const Decided& a, const Decided& b) { return a.date < b.date; });
    for (auto day = items.begin(); day != items.end();) {
      const auto end =
          std::find_if(day, items.end(), [&](const Decided& item) { return item.date != day->date; });
      if (std::all_of(day, end, [](const Decided& item) { return !item.time.empty(); }))
        std::stable_sort(day, end, [](const Decided& a, const Decided& b) { return a.time < b.time; });
      day = end;
    }
  }

  MergedText written_in_block(std::vector<Decided>& items, const std::string& orphaned) const {
    MergedText merged;
    const auto& [base, ours, theirs] = lists_;
    const Versions headers{.base = base.header, .ours = ours.header, .theirs = theirs.header};
    switch (choose(headers.base, headers.ours, headers.theirs)) {
      case Holds::ours: merged.add(headers.ours); break;
      case Holds::theirs: merged.add(headers.theirs); break;
      case Holds::neither: {
        const auto colon = [](const std::string& header) { return header.find(':') + 1; };
        merged.add(headers.ours.substr(0, colon(headers.ours)) +
                   merge_line_ends({.base = headers.base.substr(colon(headers.base)),
                                    .ours = headers.ours.substr(colon(headers.ours)),
                                    .theirs = headers.theirs.substr(colon(headers.theirs))}));
      }
    }
    merged.add(merge_comments({.base = base.top, .ours = ours.top, .theirs = theirs.top}));
    for (Decided& item : items) {
      merged.add(item.lead);
      merged.add(std::move(item.text));
    }
    merged.add(orphaned);
    merged.add(merge_comments({.base = base.foot, .ours = ours.foot, .theirs = theirs.foot}));
    return merged;
  }

  std::optional<MergedText> written_in_flow(const std::vector<Decided>& items, const Pairing&) const {
    const auto& [base, ours, theirs] = lists_;
    const auto pick = [](const std::string& before, const std::string& one,
                         const std::string& other) -> std::optional<std::string> {
      switch (choose(before, one, other)) {
        case Holds::ours: return one;
        case Holds::theirs: return other;
        case Holds::neither: break;
      }
      if (other.find('#') != std::string::npos) return std::nullopt;
      return one;
    };
    const auto header = pick(base.header, ours.header, theirs.header);
    const auto foot = pick(base.foot, ours.foot, theirs.foot);
    if (!header || !foot) return std::nullopt;
    std::string text = *header;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!items[i].text.conflicts().empty()) return std::nullopt;
      const std::string& lead = items[i].lead;
      const bool has_comma = lead.find(',') != std::string::npos;
      if (i > 0) text += has_comma ? lead : ", ";
      if (i == 0 && !has_comma) text += lead;
      text += items[i].text.decided_for(Side::ours);
    }
    MergedText merged;
    merged.add(text + *foot);
    return merged;
  }

  const ListVersions& lists_;
  ListOrder order_;
  const std::string& name_;
};

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

std::optional<MergedText> merge_lists(const ListVersions& lists, ListOrder order, const std::string& name) {
  const ListParts& style = style_of(lists);
  if (style.form == Form::absent) return std::nullopt;
  auto base = restyled(lists.base, style);
  auto ours = restyled(lists.ours, style);
  auto theirs = restyled(lists.theirs, style);
  if (!base || !ours || !theirs) return std::nullopt;
  const ListVersions alike{.base = std::move(*base), .ours = std::move(*ours), .theirs = std::move(*theirs)};
  return ListMerge(alike, order, name).run();
}

}  // namespace fu::store
