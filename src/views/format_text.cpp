// Takes a format apart once, and then puts values into it.
#include "views/format_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/error.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t widest = 1000;

/// The late fields, and which command has them.
struct LateName {
  LateField field;
  std::string_view name;
  std::string_view command;
};
constexpr std::array late_names{LateName{LateField::day, "day", "fu agenda"},
                                LateName{LateField::idea, "idea", "fu due"}};

const LateName* find_late(std::string_view name) {
  const auto* const found = std::find_if(late_names.begin(), late_names.end(),
                                         [&](const LateName& one) { return one.name == name; });
  return found == late_names.end() ? nullptr : found;
}

std::vector<std::string> names_of_fields(LateField late) {
  std::vector<std::string> names;
  for (const Field& field : format_fields()) names.emplace_back(field.name);
  for (const LateName& one : late_names) {
    if (one.field == late) names.emplace_back(one.name);
  }
  return names;
}

/// What may stand for `name`: "; did you mean 'name'?", and behind a key that has keys of its own, these.
std::string suggest(const std::string& name, const std::vector<std::string>& names) {
  std::vector<std::string> parts;
  for (const std::string& each : names) {
    if (!name.empty() && each.starts_with(name + ".")) parts.push_back(each);
  }
  return parts.empty() ? did_you_mean(name, names) : "; it has " + join(parts, ", ");
}

}  // namespace

class Format::Parser {
 public:
  Parser(std::string_view text, LateField late) : text_(text), late_(late) {}

  std::vector<Piece> parse() {
    if (text_.empty()) throw UsageError("--format is empty; give fields, such as '%(id)%09%(due)'");
    while (at_ < text_.size()) {
      const std::size_t sign = std::min(text_.find('%', at_), text_.size());
      add_text(text_.substr(at_, sign - at_));
      at_ = sign;
      if (at_ < text_.size()) read_sign();
    }
    return std::move(pieces_);
  }

 private:
  void add_text(std::string_view text) {
    if (text.empty()) return;
    if (pieces_.empty() || pieces_.back().field != nullptr || pieces_.back().is_late) pieces_.emplace_back();
    pieces_.back().text += text;
  }

  /// `%`, what it means, and on behind it.
  void read_sign() {
    const std::string_view behind = text_.substr(at_ + 1);
    if (behind.empty()) refuse("the % at the end", "begins nothing; a percent sign is %%");
    if (read_field(behind)) return;
    const char first = behind.front();
    if (first == '%' || first == 'n') {
      add_text(first == '%' ? "%" : "\n");
      at_ += 2;
    } else if (first == 'x') {
      add_byte(hex_byte(behind.substr(1)), 4);
    } else if (first >= '0' && first <= '7') {
      add_byte(hex_byte(behind), 3);
    } else if (first == '-' || first == '.' || first == '8' || first == '9') {
      refuse("'%" + std::string(1, first) + "'", "begins a width, which stands before a field: %-20(name)");
    } else {
      refuse("'%" + first_character(behind) + "'", "means nothing; a field is %(id), a tab %09");
    }
  }

  void add_byte(std::optional<char> byte, std::size_t length) {
    if (!byte) {
      refuse("'" + std::string(text_.substr(at_, 2)) + "'",
             "is no byte, such as %09, nor the width of a field, as in %20(name)");
    }
    add_text(std::string(1, *byte));
    at_ += length;
  }

  /// `(name)`, perhaps with a width before it; whether that is what stands there.
  bool read_field(std::string_view behind) {
    Piece piece;
    std::size_t at = 0;
    piece.is_left = behind.starts_with('-');
    if (piece.is_left) ++at;
    const std::size_t width = at;
    // %09( is a tab and a parenthesis.
    if (at < behind.size() && behind[at] != '0') piece.least = read_number(behind, at);
    if (at < behind.size() && behind[at] == '.') {
      ++at;
      piece.most = read_number(behind, at);
      if (piece.most == 0) return false;
    }
    const bool has_width = at > width;
    if (at >= behind.size() || behind[at] != '(' || (piece.is_left && !has_width)) return false;
    if (std::max(piece.least, piece.most) > widest)
      refuse("the width", "is more than " + std::to_string(widest));
    const std::size_t close = behind.find(')', at);
    if (close == std::string_view::npos) {
      refuse("'%" + std::string(behind.substr(0, std::min<std::size_t>(behind.size(), at + 24))) + "'",
             "lacks its closing parenthesis");
    }
    find_field(std::string(behind.substr(at + 1, close - at - 1)), piece);
    pieces_.push_back(piece);
    at_ += close + 2;
    return true;
  }

  /// 0 where there is none; anything that is too large as one that is too large.
  static std::size_t read_number(std::string_view text, std::size_t& at) {
    std::size_t number = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
      number = std::min(widest + 1, number * 10 + static_cast<std::size_t>(text[at] - '0'));
    return number;
  }

  void find_field(const std::string& name, Piece& piece) const {
    for (const Field& field : format_fields()) {
      if (field.name == name) piece.field = &field;
    }
    const LateName* late = find_late(name);
    piece.is_late = late != nullptr && late->field == late_;
    if (piece.field != nullptr || piece.is_late) return;
    const std::vector<std::string> names = names_of_fields(late_);
    const std::string meant =
        late != nullptr ? "; " + std::string(late->command) + " has it" : suggest(name, names);
    std::string list = wrapped({}, join(names, " "), 4);
    list.pop_back();  // the line end
    throw UsageError("--format: there is no field '" + name + "' (character " + place() + ")" + meant +
                     "\n  the fields:\n" + list);
  }

  [[noreturn]] void refuse(const std::string& what, const std::string& why) const {
    throw UsageError("--format: " + what + " (character " + place() + ") " + why);
  }

  /// Counted in characters from 1.
  std::string place() const {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const std::string_view before = text_.substr(0, at_);
    return std::to_string(std::count_if(before.begin(), before.end(), begins) + 1);
  }

  static std::string first_character(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return std::string(text.substr(0, end));
  }

  std::string_view text_;
  LateField late_;
  std::size_t at_ = 0;
  std::vector<Piece> pieces_;
};

Format Format::parse(std::string_view text, Purpose purpose) {
  Format format;
  format.pieces_ = Parser(text, purpose.late).parse();
  const char end = purpose.ends_with_nul ? '\0' : '\n';
  const Piece& last = format.pieces_.back();
  if (!last.text.ends_with(end)) format.pieces_.push_back({.text = std::string(1, end)});
  return format;
}

std::string Format::fit(const Piece& piece, std::string value) {
  if (piece.most > 0) value = cut_to_width(value, piece.most);
  if (piece.least == 0) return value;
  return piece.is_left ? pad_right(value, piece.least) : pad_left(value, piece.least);
}

FormattedItem Format::apply(const Listed& listed) const {
  FormattedItem item;
  for (const Piece& piece : pieces_) {
    if (piece.is_late) {
      item.gaps.push_back(item.text.size());
    } else if (piece.field != nullptr) {
      item.text += fit(piece, escape_for_terminal(piece.field->value(listed)));
    } else {
      item.text += piece.text;
    }
  }
  return item;
}

bool Format::has_late() const {
  return std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) { return piece.is_late; });
}

std::string Format::with_late(const FormattedItem& item, std::string_view value) const {
  std::string out;
  std::size_t done = 0;
  auto gap = item.gaps.begin();
  for (const Piece& piece : pieces_) {
    if (!piece.is_late) continue;
    out.append(item.text, done, *gap - done).append(fit(piece, escape_for_terminal(value)));
    done = *gap++;
  }
  return out.append(item.text, done);
}

}  // namespace fu::views
