/// The result of a merge: text that holds, and places where two versions stand against each other. And the merging of
/// plain lines, which are not understood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu::store {

/// The three versions of something, each whole lines. The base is what both sides had before.
struct Versions {
  std::string base;
  std::string ours;
  std::string theirs;

  bool operator==(const Versions&) const = default;
};

/// Which side's version holds by the rule of three ways: the one that changed, or either when both are the same.
/// `neither` when they changed to different things.
enum class Holds { ours, theirs, neither };

template <typename Thing>
Holds choose(const Thing& base, const Thing& ours, const Thing& theirs) {
  if (ours == theirs || base == theirs) return Holds::ours;
  return base == ours ? Holds::theirs : Holds::neither;
}

enum class Side { ours, theirs };

class MergedText {
 public:
  /// Text that holds.
  void add(std::string_view text);
  /// Two versions of whole lines, of which a person has to choose. `what` names the place: "stage".
  void add_conflict(std::string ours, std::string theirs, std::string what);
  void add(MergedText other);

  const std::vector<std::string>& conflicts() const { return conflicts_; }
  /// All conflicts decided for one side.
  std::string decided_for(Side side) const;
  /// With conflict markers of `marker_size` characters, and `ending` behind each.
  std::string marked(std::size_t marker_size, std::string_view ending) const;

 private:
  struct Piece {
    std::string ours;
    std::string theirs;
    bool is_conflict = false;
  };

  void name_conflict(std::string what);

  std::vector<Piece> pieces_;
  std::vector<std::string> conflicts_;
};

/// Line by line; lines that both sides changed differently are a conflict, called `what`.
MergedText merge_lines(const Versions& versions, const std::string& what);

/// For comments, of which all can stay: a line that one side added is added, ours first; one that it removed is gone.
std::string merge_comments(const Versions& versions);

}  // namespace fu::store
