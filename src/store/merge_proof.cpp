// Reads the result again, and counts.
#include "store/merge_proof.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "store/yaml_document.hpp"
#include "store/yaml_value.hpp"

namespace fu::store {

namespace {

[[noreturn]] void refuse(std::string message) {
  throw MergeRefusal{{.code = "merge", .message = std::move(message), .hint = "git merges it as text"}};
}

/// How often each item stands in a list.
using Counts = std::map<std::string, int>;

Counts counts_of(const MergeSide& side, const KeyPart* key) {
  Counts counts;
  const auto list = key != nullptr ? side.list_of(*key) : std::nullopt;
  if (!list) return counts;
  for (const ListItem& item : list->items) ++counts[item.identity];
  return counts;
}

/// A list, or nothing.
bool is_list(const KeyPart* key) {
  if (key == nullptr) return true;
  const bool is_absent = key->value.kind == Kind::scalar && (key->value.is_null || key->value.text.empty());
  return key->value.kind == Kind::list || is_absent;
}

/// Text of several lines and mappings are merged by lines: there is no telling what they have to say.
bool is_merged_by_lines(const MergeSide& side, const KeyPart* key) {
  if (key == nullptr) return false;
  return key->value.kind != Kind::scalar || !side.scalar_of(*key);
}

class Proof {
 public:
  Proof(const MergeSides& sides, const MergeSide& result, Side decided_for,
        const std::vector<std::string>& conflicts)
      : sides_(sides), result_(result), decided_for_(decided_for), conflicts_(conflicts) {}

  void run() const {
    std::set<std::string> names;
    for (const MergeSide* side : {&sides_.base, &sides_.ours, &sides_.theirs, &result_}) {
      for (const KeyPart& key : side->keys()) names.insert(key.name);
    }
    for (const std::string& name : names) prove_key(name);
  }

 private:
  void prove_key(const std::string& name) const {
    const KeyPart* base = sides_.base.find(name);
    const KeyPart* ours = sides_.ours.find(name);
    const KeyPart* theirs = sides_.theirs.find(name);
    const KeyPart* result = result_.find(name);
    if (is_list_key(name) && is_list(ours) && is_list(theirs))
      return prove_list(name, base, ours, theirs, result);
    const auto value = [](const KeyPart* key) {
      return key != nullptr ? std::optional(key->value) : std::nullopt;
    };
    const bool by_lines = is_merged_by_lines(sides_.ours, ours) && is_merged_by_lines(sides_.theirs, theirs);
    const KeyPart* expected = nullptr;
    switch (choose(value(base), value(ours), value(theirs))) {
      case Holds::ours: expected = ours; break;
      case Holds::theirs: expected = theirs; break;
      case Holds::neither:
        if (by_lines && result != nullptr) return;
        expected = decided_for_ == Side::ours ? ours : theirs;
        if (!is_in_conflict(name))
          refuse("'" + name + "' was changed on both sides, and one version would be lost");
    }
    if (value(expected) != value(result)) refuse("'" + name + "' would not come out right");
  }

  /// Of the key itself, or of an item in it.
  bool is_in_conflict(const std::string& name) const {
    const std::string item = (name == "log" ? "log entry" : name) + " of ";
    return std::any_of(conflicts_.begin(), conflicts_.end(), [&](const std::string& conflict) {
      return conflict == name || conflict.starts_with(item);
    });
  }

  /// An item that one side added or removed is added or removed. Where there are conflicts, an addition has to be in
  /// the file that is decided for its side.
  void prove_list(const std::string& name, const KeyPart* base, const KeyPart* ours, const KeyPart* theirs,
                  const KeyPart* result) const {
    Counts before = counts_of(sides_.base, base);
    Counts of_ours = counts_of(sides_.ours, ours);
    Counts of_theirs = counts_of(sides_.theirs, theirs);
    Counts after = counts_of(result_, result);
    std::set<std::string> items;
    for (const Counts* counts : {&before, &of_ours, &of_theirs, &after}) {
      for (const auto& [item, count] : *counts) items.insert(item);
    }
    for (const std::string& item : items) {
      const int ours_added = of_ours[item] - before[item];
      const int theirs_added = of_theirs[item] - before[item];
      const int added = std::max({0, ours_added, theirs_added});
      const int removed = std::max({0, -ours_added, -theirs_added});
      const bool is_right = after[item] == before[item] + added - removed;
      const int own = decided_for_ == Side::ours ? ours_added : theirs_added;
      const bool may_differ =
          is_in_conflict(name) && after[item] >= (own > 0 ? before[item] + own - removed : 0);
      if (!is_right && !may_differ) refuse("an item of '" + name + "' would be lost or doubled");
    }
  }

  const MergeSides& sides_;
  const MergeSide& result_;
  Side decided_for_;
  const std::vector<std::string>& conflicts_;
};

}  // namespace

void prove_merge(const MergeSides& sides, const MergedText& merged) {
  for (const Side side : {Side::ours, Side::theirs}) {
    const MergeSide result(merged.decided_for(side));
    if (result.keys().empty()) refuse("nothing would be left of the file");
    Proof(sides, result, side, merged.conflicts()).run();
    if (merged.conflicts().empty()) return;
  }
}

void prove_readable(std::string_view bytes) {
  Problems problems;
  if (!parse_document(bytes, {}, problems, Parser::library)) throw MergeRefusal{problems.front()};
}

}  // namespace fu::store
