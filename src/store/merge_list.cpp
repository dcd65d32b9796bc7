// Decides on each item, and writes the list in one side's style.
#include "store/merge_list.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "store/merge_item.hpp"
#include "store/merge_log_order.hpp"
#include "store/merge_order.hpp"
#include "store/merge_pairing.hpp"
#include "store/merge_style.hpp"

namespace fu::store {

namespace {

using Form = ListParts::Form;

/// The side whose style the merged list has, if it can: the one that changed it.
const ListParts& style_of(const ListVersions& lists) {
  if (lists.ours.form == Form::absent) return lists.theirs;
  if (lists.theirs.form == Form::absent) return lists.ours;
  const bool ours_changed = lists.base.form != lists.ours.form || lists.base.column != lists.ours.column;
  return ours_changed ? lists.ours : lists.theirs;
}

/// What became of an item.
struct Decided {
  std::string lead;
  MergedText text;
  DatedItem dated;
};

class ListMerge {
 public:
  ListMerge(const ListVersions& lists, ListOrder order, const std::string& name)
      : lists_(lists), order_(order), name_(name) {}

  std::optional<MergedText> run() const {
    std::vector<Decided> items;
    const Pairing pairing = pair_items(lists_.base.items, lists_.ours.items, lists_.theirs.items);
    Versions waiting;  // comments above items that went: they stand above the next one where those went
    for (const std::string& place : merge_order(pairing.base, pairing.ours, pairing.theirs)) {
      auto decided = decide(pairing.items[std::stoul(place)], waiting);
      if (decided) items.push_back(std::move(*decided));
    }
    if (order_ == ListOrder::by_date && have_both_changed()) items = sorted_by_date(std::move(items));
    return lists_.ours.form == Form::flow ? written_in_flow(items) : written_in_block(items, waiting);
  }

 private:
  std::string place_of(const ListItem& item) const {
    if (item.date.empty()) return name_;
    return (name_ == "log" ? "log entry" : name_) + " of " + item.date;
  }

  static std::size_t place_in(const ListParts& list, const ListItem* item) {
    return item == nullptr ? DatedItem::nowhere : static_cast<std::size_t>(item - list.items.data());
  }

  /// Nothing when the item goes.
  std::optional<Decided> decide(const PairedItem& item, Versions& waiting) const {
    const ListItem* some = item.ours != nullptr ? item.ours : item.theirs;
    if (some == nullptr) return std::nullopt;
    Decided decided{.dated = {.date = some->date,
                              .time = some->time,
                              .ours = place_in(lists_.ours, item.ours),
                              .theirs = place_in(lists_.theirs, item.theirs)}};
    const Versions leads = leads_of(item);
    const bool is_alone = item.ours == nullptr || item.theirs == nullptr;
    if (is_alone && item.base != nullptr && some->identity == item.base->identity) {
      if (lists_.ours.form == Form::block) waiting = joined(waiting, leads);
      return std::nullopt;
    }
    decided.lead = merge_leads(joined(std::exchange(waiting, {}), leads));
    if (!is_alone) {
      decided.text = merge_item(item.base, *item.ours, *item.theirs, place_of(*item.ours));
      if (item.base != nullptr) {
        const bool is_theirs = item.ours->identity == item.base->identity;
        decided.dated.date = (is_theirs ? item.theirs : item.ours)->date;
        decided.dated.time = (is_theirs ? item.theirs : item.ours)->time;
      }
      return decided;
    }
    if (item.base == nullptr) {
      decided.text.add(some->whole());
    } else {
      decided.text.add_conflict(item.ours != nullptr ? some->whole() : "",
                                item.theirs != nullptr ? some->whole() : "", place_of(*item.base));
    }
    return decided;
  }

  static Versions leads_of(const PairedItem& item) {
    const auto lead = [](const ListItem* version) { return version != nullptr ? version->lead : ""; };
    return {.base = lead(item.base), .ours = lead(item.ours), .theirs = lead(item.theirs)};
  }

  static Versions joined(const Versions& above, const Versions& below) {
    return {.base = above.base + below.base,
            .ours = above.ours + below.ours,
            .theirs = above.theirs + below.theirs};
  }

  std::string merge_leads(const Versions& leads) const {
    if (lists_.ours.form == Form::block) return merge_comments(leads);
    if (leads.ours.empty() || leads.theirs.empty()) return leads.ours + leads.theirs;
    return choose(leads.base, leads.ours, leads.theirs) == Holds::theirs ? leads.theirs : leads.ours;
  }

  bool have_both_changed() const {
    const auto base = identities(lists_.base.items);
    return identities(lists_.ours.items) != base && identities(lists_.theirs.items) != base;
  }

  /// Where every entry has a day.
  static std::vector<Decided> sorted_by_date(std::vector<Decided> items) {
    constexpr std::size_t day_length = 10;
    std::vector<DatedItem> dated;
    for (const Decided& item : items) {
      if (item.dated.date.size() != day_length) return items;
      dated.push_back(item.dated);
    }
    std::vector<Decided> sorted;
    for (const std::size_t place : order_by_date(dated)) sorted.push_back(std::move(items[place]));
    return sorted;
  }

  MergedText written_in_block(std::vector<Decided>& items, const Versions& waiting) const {
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
    merged.add(
        merge_comments(joined(waiting, {.base = base.foot, .ours = ours.foot, .theirs = theirs.foot})));
    return merged;
  }

  std::optional<MergedText> written_in_flow(const std::vector<Decided>& items) const {
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

/// What stands above the first item belongs to it, where the base has it above that item further down.
void settle_top(const ListParts& base, ListParts& side) {
  if (base.items.empty() || side.items.empty()) return;
  const auto before = std::find_if(base.items.begin() + 1, base.items.end(), [&](const ListItem& item) {
    return item.identity == side.items.front().identity;
  });
  if (before == base.items.end() || base.items.front().identity == before->identity) return;
  side.items.front().lead = take_settled(side.top, before->lead);
}

}  // namespace

std::optional<MergedText> merge_lists(const ListVersions& lists, ListOrder order, const std::string& name) {
  const ListParts& first = style_of(lists);
  const ListParts& second = &first == &lists.ours ? lists.theirs : lists.ours;
  for (const ListParts* style : {&first, &second}) {
    if (style->form == Form::absent) continue;
    auto base = restyled(lists.base, *style);
    auto ours = restyled(lists.ours, *style);
    auto theirs = restyled(lists.theirs, *style);
    if (!base || !ours || !theirs) continue;
    settle_top(*base, *ours);
    settle_top(*base, *theirs);
    const ListVersions alike{
        .base = std::move(*base), .ours = std::move(*ours), .theirs = std::move(*theirs)};
    if (auto merged = ListMerge(alike, order, name).run()) return merged;
  }
  return std::nullopt;
}

}  // namespace fu::store
