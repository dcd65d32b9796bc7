/// --format: a line for each prospect, in the user's own form. See fu(1), FORMAT.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/listed.hpp"
#include "views/format_fields.hpp"

namespace fu::views {

/// A field that is known only when everybody has been read.
enum class LateField {
  none,
  day,   ///< on which somebody is placed
  idea,  ///< the best one for them
};

/// A prospect in that form, perhaps without its late field.
struct FormattedItem {
  std::string text;
  std::vector<std::size_t> gaps = {};  ///< where in the text the late field comes
};

class Format {
 public:
  /// What a format is to be made for.
  struct Purpose {
    LateField late = LateField::none;  ///< which one there is
    bool ends_with_nul = false;        ///< whether items end with NUL, not with a line end
  };

  /// Throws UsageError, which says where the text is wrong, and which fields there are.
  static Format parse(std::string_view text, Purpose purpose);

  /// Safe to print but for what the user's own text says. Several threads may call it.
  FormattedItem apply(const Listed& listed) const;
  /// The same with the late field in its gaps.
  std::string with_late(const FormattedItem& item, std::string_view value) const;
  /// Whether the format asks for it.
  bool has_late() const;

 private:
  /// A text, a field, or the late field.
  struct Piece {
    std::string text;
    const Field* field = nullptr;
    bool is_late = false;
    std::size_t least = 0;  ///< in columns; what is shorter is filled up
    std::size_t most = 0;   ///< what is longer is cut; 0: never
    bool is_left = false;
  };
  class Parser;

  static std::string fit(const Piece& piece, std::string value);

  std::vector<Piece> pieces_;
};

}  // namespace fu::views
