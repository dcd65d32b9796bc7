// Key by key; what is decided here is proved in merge_proof.
#include "store/prospect_merge.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/utf8.hpp"
#include "store/merge_item.hpp"
#include "store/merge_list.hpp"
#include "store/merge_order.hpp"
#include "store/merge_parts.hpp"
#include "store/merge_proof.hpp"
#include "store/merged_text.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// How a file's bytes are set down. It is merged like everything else, apart from the text.
struct Setting {
  bool has_byte_order_mark = false;
  bool has_returns = false;
  bool ends = true;  ///< in a line end
};

enum class LineEnds { none, plain, with_returns, mixed };

LineEnds line_ends_of(std::string_view text) {
  LineEnds ends = LineEnds::none;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    const LineEnds own = at > 0 && text[at - 1] == '\r' ? LineEnds::with_returns : LineEnds::plain;
    if (ends != LineEnds::none && ends != own) return LineEnds::mixed;
    ends = own;
  }
  return ends;
}

/// The text alone: without a byte order mark, with line feeds for line ends (where `unify_ends`), and with one at the end.
std::string bare_text(std::string_view bytes, bool unify_ends) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  std::string text;
  text.reserve(bytes.size() + 1);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!unify_ends || bytes[i] != '\r' || bytes.substr(i + 1, 1) != "\n") text += bytes[i];
  }
  if (!text.empty() && text.back() != '\n') text += '\n';
  return text;
}

std::string set_down(const std::string& text, const Setting& setting) {
  std::string bytes(setting.has_byte_order_mark ? byte_order_mark : "");
  for (const char c : text) {
    if (c == '\n' && setting.has_returns) bytes += '\r';
    bytes += c;
  }
  if (!setting.ends && bytes.ends_with('\n')) {
    bytes.pop_back();
    if (bytes.ends_with('\r')) bytes.pop_back();
  }
  return bytes;
}

/// True or false by three ways: with two values there is no conflict.
bool merged(bool base, bool ours, bool theirs) { return ours == base ? theirs : ours; }

class ProspectMerge {
 public:
  ProspectMerge(const MergeSide& base, const MergeSide& ours, const MergeSide& theirs)
      : base_(base), ours_(ours), theirs_(theirs) {}

  MergedText run() const {
    MergedText merged;
    merged.add(merge_comments({.base = base_.head(), .ours = ours_.head(), .theirs = theirs_.head()}));
    std::string orphaned;  // comments that one side wrote above a key that the other removed
    for (const std::string& name : merge_order(names(base_), names(ours_), names(theirs_))) {
      const Three key{.base = base_.find(name), .ours = ours_.find(name), .theirs = theirs_.find(name)};
      const auto body = merge_body(key, name);
      if (!body) {
        const KeyPart* kept = key.ours != nullptr ? key.ours : key.theirs;
        orphaned += merge_comments({.base = key.base->lead, .ours = kept->lead, .theirs = ""});
        continue;
      }
      merged.add(orphaned + lead_of(key));
      merged.add(*body);
      orphaned.clear();
    }
    merged.add(orphaned +
               merge_comments({.base = base_.tail(), .ours = ours_.tail(), .theirs = theirs_.tail()}));
    return merged;
  }

 private:
  /// A key in up to three versions.
  struct Three {
    const KeyPart* base = nullptr;
    const KeyPart* ours = nullptr;
    const KeyPart* theirs = nullptr;
  };

  static std::vector<std::string> names(const MergeSide& side) {
    std::vector<std::string> all;
    for (const KeyPart& key : side.keys()) all.push_back(key.name);
    return all;
  }

  static std::string lead_of(const Three& key) {
    const auto lead = [](const KeyPart* part) { return part != nullptr ? part->lead : ""; };
    if (key.ours == nullptr) return lead(key.theirs);
    if (key.theirs == nullptr) return lead(key.ours);
    return merge_comments({.base = lead(key.base), .ours = lead(key.ours), .theirs = lead(key.theirs)});
  }

  /// Nothing when the key goes.
  std::optional<MergedText> merge_body(const Three& key, const std::string& name) const {
    const auto body = [](const KeyPart* part) { return part != nullptr ? part->body : std::string(); };
    const Versions bodies{.base = body(key.base), .ours = body(key.ours), .theirs = body(key.theirs)};
    const bool is_deleted = key.ours == nullptr || key.theirs == nullptr;
    if (is_deleted && key.base != nullptr) {
      const KeyPart* kept = key.ours != nullptr ? key.ours : key.theirs;
      if (kept == nullptr || kept->value == key.base->value) return std::nullopt;
    }
    MergedText merged;
    switch (is_deleted && key.base != nullptr ? Holds::neither
                                              : choose(bodies.base, bodies.ours, bodies.theirs)) {
      case Holds::ours: merged.add(bodies.ours); return merged;
      case Holds::theirs: merged.add(bodies.theirs); return merged;
      case Holds::neither: break;
    }
    if (is_list_key(name)) {
      if (auto items = merge_items(key, name)) return items;
    }
    if (!is_deleted) {
      if (auto scalar = merge_scalar(key)) return scalar;
      if (!is_on_one_line(key) && !is_list_key(name)) return merge_lines(bodies, name);
    }
    merged.add_conflict(bodies.ours, bodies.theirs, name);
    return merged;
  }

  bool is_on_one_line(const Three& key) const {
    return ours_.scalar_of(*key.ours) || theirs_.scalar_of(*key.theirs);
  }

  /// A list that one side does not have is one without items there.
  std::optional<MergedText> merge_items(const Three& key, const std::string& name) const {
    const auto list_of = [](const MergeSide& side, const KeyPart* part) {
      return part != nullptr ? side.list_of(*part) : std::optional(ListParts{});
    };
    auto base = list_of(base_, key.base);
    auto ours = list_of(ours_, key.ours);
    auto theirs = list_of(theirs_, key.theirs);
    if (!base || !ours || !theirs) return std::nullopt;
    const bool is_same_line =
        ours->form == theirs->form && ours->header == theirs->header && ours->form != ListParts::Form::flow;
    if (key.base == nullptr) base->header = is_same_line ? ours->header : name + ":\n";
    return merge_lists({.base = std::move(*base), .ours = std::move(*ours), .theirs = std::move(*theirs)},
                       name == "log" ? ListOrder::by_date : ListOrder::as_it_stands, name);
  }

  /// Value and comment each by three ways; nothing where that is a conflict, or the value is no scalar on its line.
  std::optional<MergedText> merge_scalar(const Three& key) const {
    const auto base = key.base != nullptr ? base_.scalar_of(*key.base) : std::nullopt;
    const auto ours = ours_.scalar_of(*key.ours);
    const auto theirs = theirs_.scalar_of(*key.theirs);
    if (!ours || !theirs) return std::nullopt;
    const bool says_the_same = key.ours->value == key.theirs->value;
    if (!says_the_same && !base) return std::nullopt;
    const ScalarParts before = base.value_or(ScalarParts{});
    const Holds text = says_the_same ? choose(before.text, ours->text, theirs->text)
                                     : choose(key.base->value, key.ours->value, key.theirs->value);
    if (text == Holds::neither && !says_the_same) return std::nullopt;
    const auto pick = [](Holds holds, const ScalarParts& one, const ScalarParts& other,
                         std::string ScalarParts::*part) {
      return holds == Holds::theirs ? other.*part : one.*part;
    };
    MergedText merged;
    merged.add(
        pick(choose(before.prefix, ours->prefix, theirs->prefix), *ours, *theirs, &ScalarParts::prefix) +
        pick(text, *ours, *theirs, &ScalarParts::text) +
        merge_line_ends({.base = before.suffix, .ours = ours->suffix, .theirs = theirs->suffix}) +
        merge_comments({.base = before.foot, .ours = ours->foot, .theirs = theirs->foot}));
    return merged;
  }

  const MergeSide& base_;
  const MergeSide& ours_;
  const MergeSide& theirs_;
};

/// Takes one version apart; a refusal says which it was.
MergeSide take_apart(const std::string& name, std::string text) {
  try {
    return MergeSide(std::move(text));
  } catch (MergeRefusal& refusal) {
    refusal.problem.path = name;
    throw;
  }
}

/// A file that lost everything was hardly meant; there may have been none before.
void refuse_empty(const std::string& name, const MergeSide& side) {
  if (!side.keys().empty()) return;
  throw MergeRefusal{
      {.code = "merge", .path = name, .message = "the file is empty", .hint = "git merges it as text"}};
}

MergedFile merge(std::string_view base, std::string_view ours, std::string_view theirs,
                 std::size_t marker_size) {
  const std::array<LineEnds, 3> ends{line_ends_of(base), line_ends_of(ours), line_ends_of(theirs)};
  const bool unify_ends = std::find(ends.begin(), ends.end(), LineEnds::mixed) == ends.end();
  const auto setting = [&](auto is) { return merged(is(base), is(ours), is(theirs)); };
  const Setting result{
      .has_byte_order_mark = setting([](std::string_view text) { return text.starts_with(byte_order_mark); }),
      .has_returns = unify_ends && setting([](std::string_view text) {
                       return line_ends_of(text) == LineEnds::with_returns;
                     }),
      .ends = setting([](std::string_view text) { return text.empty() || text.ends_with('\n'); })};

  const MergeSide of_base = take_apart("base", bare_text(base, unify_ends));
  MergeSide of_ours = take_apart("ours", bare_text(ours, unify_ends));
  MergeSide of_theirs = take_apart("theirs", bare_text(theirs, unify_ends));
  refuse_empty("ours", of_ours);
  refuse_empty("theirs", of_theirs);
  of_ours.settle_head(of_base);
  of_theirs.settle_head(of_base);
  const MergedText text = ProspectMerge(of_base, of_ours, of_theirs).run();
  prove_merge({.base = of_base, .ours = of_ours, .theirs = of_theirs}, text);
  for (const Side side : {Side::ours, Side::theirs}) prove_readable(set_down(text.decided_for(side), result));
  return {.text = set_down(text.marked(marker_size, "\n"), result), .conflicts = text.conflicts()};
}

}  // namespace

std::variant<MergedFile, Problem> merge_prospects(std::string_view base, std::string_view ours,
                                                  std::string_view theirs, std::size_t marker_size) {
  try {
    switch (choose(base, ours, theirs)) {
      case Holds::ours: prove_readable(ours); return MergedFile{.text = std::string(ours)};
      case Holds::theirs: prove_readable(theirs); return MergedFile{.text = std::string(theirs)};
      case Holds::neither: return merge(base, ours, theirs, marker_size);
    }
  } catch (const MergeRefusal& refusal) {
    return refusal.problem;
  }
  return Problem{};
}

}  // namespace fu::store
