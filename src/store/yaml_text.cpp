// Decides when a text needs quotes, and writes it.
#include "store/yaml_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "domain/day.hpp"
#include "domain/money.hpp"

namespace fu::store {

namespace {

/// Words that some reader of YAML takes for something else than text, in lower case.
constexpr std::array<std::string_view, 11> meaningful_words{"y",    "n",     "yes",  "no",  "on", "off",
                                                            "true", "false", "null", "nan", "inf"};

/// Whether a character is of one of these categories of Unicode.
template <typename... Categories>
bool is_any_of(char32_t c, Categories... categories) {
  const auto own = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return ((own == categories) || ...);
}

/// Letters, digits and the marks on them, in any script.
bool is_letter(char32_t c) {
  return is_any_of(c, UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
                   UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ND);
}

struct Decoded {
  char32_t character = 0;
  std::size_t size = 1;
};

/// The first character of `text`, which is not empty.
Decoded decode(std::string_view text) {
  utf8proc_int32_t character = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &character);
  if (size < 1) return {.character = static_cast<unsigned char>(text.front()), .size = 1};
  return {.character = static_cast<char32_t>(character), .size = static_cast<std::size_t>(size)};
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// `referral:lee-park`, but not `12:30`, `key: value` or `a:`.
bool is_harmless_colon(std::string_view text, std::size_t at, Around around) {
  return around == Around::block && at + 1 < text.size() && is_ascii_letter(text[at + 1]);
}

bool is_safe(std::string_view text, Around around) {
  const std::string lower = lower_ascii(text);
  if (std::find(meaningful_words.begin(), meaningful_words.end(), lower) != meaningful_words.end())
    return false;
  const Decoded first = decode(text);
  const bool begins_with_digit = text.front() >= '0' && text.front() <= '9';
  if (!is_letter(first.character) || begins_with_digit || text.back() == ' ') return false;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text.substr(i));
    const char c = text[i];
    const bool ascii = next.character < 0x80;
    const bool safe = ascii ? is_letter(next.character) || c == ' ' || c == '-' || c == '_' || c == '.' ||
                                  c == '/' || c == '+' || c == '@' || c == '(' || c == ')' || c == '\'' ||
                                  (c == ':' && is_harmless_colon(text, i, around))
                            : is_letter(next.character);
    if (!safe) return false;
    i += next.size;
  }
  return true;
}

void append_hex(std::string& out, char32_t c, int digits) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
    out += hex[(static_cast<std::size_t>(c) >> shift) & 0xF];
}

/// Printable in a file that people read: no control characters, line separators, or marks of direction.
bool is_printable(char32_t c) {
  constexpr char32_t non_joiner = 0x200C;
  constexpr char32_t joiner = 0x200D;  // of emoji and of letters
  if (c == joiner || c == non_joiner) return true;
  return !is_any_of(c, UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CO,
                    UTF8PROC_CATEGORY_CS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP);
}

}  // namespace

std::string format_scalar(std::string_view text, Around around) {
  if (text.empty()) return "\"\"";
  const auto money = parse_money(text);
  if (parse_day(text) || (money && format_money(*money) == text) || is_safe(text, around))
    return std::string(text);
  return format_quoted(text);
}

std::string format_quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text.substr(i));
    switch (next.character) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      default:
        if (is_printable(next.character)) {
          out += text.substr(i, next.size);
        } else if (next.character < 0x100) {
          append_hex(out += "\\x", next.character, 2);
        } else if (next.character < 0x10000) {
          append_hex(out += "\\u", next.character, 4);
        } else {
          append_hex(out += "\\U", next.character, 8);
        }
    }
    i += next.size;
  }
  return out + "\"";
}

bool fits_single_quotes(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text.substr(i));
    if (!is_printable(next.character)) return false;
    i += next.size;
  }
  return true;
}

std::string format_single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += c;
    out += c;
  }
  return out + "'";
}

std::optional<std::string> format_literal(std::string_view text, std::size_t indent) {
  if (text.find('\n') == std::string_view::npos) return std::nullopt;
  const bool ends_line = text.ends_with('\n');
  if (ends_line) text.remove_suffix(1);
  // A first line decides on the indent, and of several line ends at the end one would be left.
  if (text.empty() || text.front() == '\n' || text.front() == ' ' || text.back() == '\n') return std::nullopt;
  std::string out = ends_line ? "|\n" : "|-\n";
  for (const std::string& line : split(text, '\n')) {
    // Blanks at the end of a line nobody sees.
    if (line.ends_with(' ') || !fits_single_quotes(line)) return std::nullopt;
    out += (line.empty() ? "" : std::string(indent, ' ') + line) + "\n";
  }
  return out;
}

std::string format_texts(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) {
    if (out.size() > 1) out += ", ";
    out += format_scalar(text, Around::flow);
  }
  return out + "]";
}

std::string format_fields(const std::vector<Field>& fields) {
  std::string out = "{";
  for (const Field& field : fields) {
    if (out.size() > 1) out += ", ";
    out += std::string(field.key) + ": ";
    switch (field.form) {
      case Field::Form::word: out += format_scalar(field.text, Around::flow); break;
      case Field::Form::quoted: out += format_quoted(field.text); break;
      case Field::Form::bare: out += field.text; break;
    }
  }
  return out + "}";
}

}  // namespace fu::store
