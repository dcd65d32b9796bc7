/// The lines of address cards, unfolded and taken apart: `group.NAME;PARAMETER=VALUE:value`, RFC 6350 3.3, and what
/// vCard 2.1 writes otherwise: bare parameters, and soft line breaks of quoted-printable.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fu::bridges {

struct CardParameter {
  std::string name;   ///< in capitals; empty for a bare one of vCard 2.1
  std::string value;  ///< without quotes; several with commas between
};

struct CardLine {
  enum class Form {
    property,
    unread,    ///< of a name that nobody reads; it has neither parameters nor a value
    broken,    ///< without a colon, or without a name in front of it; it has only a place
    too_long,  ///< to be read; it has a name and a place
  };
  Form form = Form::property;
  std::size_t line = 0;  ///< where it begins, counted from 1
  std::string name;      ///< in capitals, without its group
  std::vector<CardParameter> parameters;
  std::string value;  ///< still escaped and encoded

  /// Whether a parameter TYPE, or a bare one, has this word, in capitals.
  bool has_type(std::string_view word) const;
  /// The value of a parameter; empty: it is not there.
  std::string_view parameter(std::string_view name_in_capitals) const;
  /// How the value is encoded, in capitals: QUOTED-PRINTABLE, BASE64, B; empty: as it stands.
  std::string encoding() const;
};

class CardLines {
 public:
  static constexpr std::size_t most_bytes = 256 * 1024;  ///< of a line that is read, unfolded

  using IsRead = std::function<bool(std::string_view name)>;

  /// `text` must outlive it. What `is_read` does not want is passed over without being copied.
  CardLines(std::string_view text, IsRead is_read);

  /// The next line that is not empty; false at the end.
  bool next(CardLine& line);

 private:
  bool has_more() const { return at_ < text_.size(); }
  std::string_view peek() const;
  std::string_view take();
  bool is_continued() const;
  void pass_over(std::string_view first);
  bool collect(std::string_view first, std::string& whole);

  std::string_view text_;
  IsRead is_read_;
  char line_end_;
  std::size_t at_ = 0;
  std::size_t number_ = 0;  ///< of lines taken
};

/// Where lines are folded within a character, the fold moves in front of it. So the bytes are UTF-8 again, if they were that
/// before they were folded, and every line keeps its number.
std::string mend_folds(std::string_view bytes);

}  // namespace fu::bridges
