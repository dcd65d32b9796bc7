/// --format: a line for each prospect, in the user's own form. See fu(1), FORMAT.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/listed.hpp"
#include "views/format_fields.hpp"

namespace fu::views {

/// A prospect in that form, perhaps without the day it is placed on, which is known only when all are.
struct FormattedItem {
  std::string text;
  std::vector<std::size_t> gaps;  ///< where in the text the day comes
};

class Format {
 public:
  /// What a format is to be made for.
  struct Purpose {
    bool has_day = false;        ///< whether there is a field `day`
    bool ends_with_nul = false;  ///< whether items end with NUL, not with a line end
  };

  /// Throws UsageError, which says where the text is wrong, and which fields there are.
  static Format parse(std::string_view text, Purpose purpose);

  /// Safe to print but for what the user's own text says. Several threads may call it.
  FormattedItem apply(const Listed& listed) const;
  /// The same with the day in its gaps.
  std::string with_day(const FormattedItem& item, Day day) const;

 private:
  /// A text, a field, or the day.
  struct Piece {
    std::string text;
    const Field* field = nullptr;
    bool is_day = false;
    std::size_t least = 0;  ///< in columns; what is shorter is filled up
    std::size_t most = 0;   ///< what is longer is cut; 0: never
    bool is_left = false;
  };
  class Parser;

  static std::string fit(const Piece& piece, std::string value);

  std::vector<Piece> pieces_;
};

}  // namespace fu::views
