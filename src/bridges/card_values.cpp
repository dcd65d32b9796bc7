// Quoted-printable, escapes, and the two kinds of links that stand for a way to reach somebody.
#include "bridges/card_values.hpp"

#include <variant>

#include "base/hex.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/text_encoding.hpp"

namespace fu::bridges {

namespace {

/// Bytes that are written as a sign and two digits; a sign without digits stays.
std::string decode_hex(std::string_view text, char sign) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = text[i] == sign ? hex_byte(text.substr(i + 1)) : std::nullopt;
    out += byte.value_or(text[i]);
    if (byte) i += 2;
  }
  return out;
}

std::optional<std::string> decode_windows(std::string_view bytes) {
  auto decoded = decode_text(bytes, "windows-1252");
  if (auto* text = std::get_if<std::string>(&decoded)) return std::move(*text);
  return std::nullopt;
}

bool is_latin(const std::string& charset) {
  return charset == "iso-8859-1" || charset == "iso-8859-15" || charset == "windows-1252" ||
         charset == "us-ascii" || charset == "latin1";
}

/// Whether a link begins so, whatever its case; then without it.
bool take_scheme(std::string_view& text, std::string_view scheme) {
  if (lower_ascii(text.substr(0, scheme.size())) != scheme) return false;
  text.remove_prefix(scheme.size());
  return true;
}

char unescaped(char c, Escapes escapes) {
  if ((c == 'n' || c == 'N') && escapes == Escapes::of_3_0) return '\n';
  return c == ',' || c == ';' || c == ':' || c == '\\' ? c : '\0';
}

/// Pieces, still escaped.
std::vector<std::string_view> cut(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == separator) {
      pieces.push_back(text.substr(begin, i - begin));
      begin = i + 1;
    }
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

}  // namespace

std::optional<std::string> decode_value(const CardLine& line) {
  const std::string encoding = line.encoding();
  if (encoding.empty()) return line.value;
  if (encoding != "QUOTED-PRINTABLE") return std::nullopt;
  std::string bytes = decode_hex(line.value, '=');
  if (bytes.find('\0') != std::string::npos) return std::nullopt;
  const std::string charset = lower_ascii(line.parameter("CHARSET"));
  if (is_latin(charset)) return decode_windows(bytes);
  if (!charset.empty() && charset != "utf-8" && charset != "utf8") return std::nullopt;
  if (!find_invalid_utf8(bytes)) return bytes;
  if (charset.empty()) return decode_windows(bytes);  // phones of the time before UTF-8
  return std::nullopt;
}

std::string unescape_value(std::string_view text, Escapes escapes) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char meant = text[i] == '\\' && i + 1 < text.size() ? unescaped(text[i + 1], escapes) : '\0';
    out += meant != '\0' ? meant : text[i];
    if (meant != '\0') ++i;
  }
  return out;
}

std::vector<std::string> split_value(std::string_view text, char separator, Escapes escapes) {
  std::vector<std::string> pieces;
  for (const std::string_view piece : cut(text, separator)) pieces.push_back(unescape_value(piece, escapes));
  return pieces;
}

std::vector<std::string> split_components(std::string_view text, std::string_view glue, Escapes escapes) {
  std::vector<std::string> components;
  for (const std::string_view component : cut(text, ';')) {
    if (escapes == Escapes::of_2_1) {
      components.push_back(unescape_value(component, escapes));
    } else {
      components.push_back(join(split_value(component, ',', escapes), glue));
    }
  }
  return components;
}

std::string phone_of_uri(std::string_view text) {
  text = trim(text);
  if (!take_scheme(text, "tel:")) return std::string(text);
  std::string phone;
  for (const std::string& part : split(text, ';')) {
    std::string_view rest = part;
    if (phone.empty()) {
      phone = decode_hex(part, '%');
    } else if (take_scheme(rest, "ext=")) {
      phone += " ext. " + std::string(rest);
    }
  }
  return phone;
}

std::string email_of_uri(std::string_view text) {
  text = trim(text);
  if (!take_scheme(text, "mailto:")) return std::string(text);
  return decode_hex(text.substr(0, text.find('?')), '%');
}

}  // namespace fu::bridges
