// Goes from line end to line end; only what is read is copied.
#include "bridges/card_lines.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::bridges {

namespace {

constexpr std::string_view end_of_card = "END:VCARD";

std::string upper_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

bool is_folded(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t'); }

/// The place of `wanted` outside of quotes, in and behind `from`.
std::size_t find_unquoted(std::string_view text, char wanted, std::size_t from = 0) {
  bool in_quotes = false;
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '"') in_quotes = !in_quotes;
    if (text[i] == wanted && !in_quotes) return i;
  }
  return std::string_view::npos;
}

/// The colon in front of the value. A quote that is never closed is none.
std::size_t find_colon(std::string_view line) {
  const std::size_t colon = find_unquoted(line, ':');
  return colon == std::string_view::npos ? line.find(':') : colon;
}

/// In capitals, without a group; empty: this is no name.
std::string name_of(std::string_view text) {
  const std::size_t point = text.rfind('.');
  if (point != std::string_view::npos) text.remove_prefix(point + 1);
  const auto may_be_in_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  text = trim(text);
  return std::all_of(text.begin(), text.end(), may_be_in_name) ? upper_ascii(text) : std::string();
}

CardParameter parameter_of(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return {.name = {}, .value = std::string(trim(text))};
  CardParameter parameter{.name = upper_ascii(trim(text.substr(0, equals))),
                          .value = std::string(trim(text.substr(equals + 1)))};
  std::erase(parameter.value, '"');
  return parameter;
}

std::vector<CardParameter> parameters_of(std::string_view head) {
  std::vector<CardParameter> parameters;
  for (std::size_t at = find_unquoted(head, ';'); at != std::string_view::npos;) {
    const std::size_t next = find_unquoted(head, ';', at + 1);
    parameters.push_back(
        parameter_of(head.substr(at + 1, next == std::string_view::npos ? next : next - at - 1)));
    at = next;
  }
  return parameters;
}

/// What stands in front of the value says that it is broken by `=` at ends of lines.
bool is_quoted_printable(std::string_view head) {
  return upper_ascii(head).find("QUOTED-PRINTABLE") != std::string::npos;
}

bool is_base64(std::string_view head) {
  const std::string upper = upper_ascii(head);
  return upper.find("BASE64") != std::string::npos || upper.find("ENCODING=B") != std::string::npos;
}

}  // namespace

bool CardLine::has_type(std::string_view word) const {
  return std::any_of(parameters.begin(), parameters.end(), [&](const CardParameter& each) {
    if (!each.name.empty() && each.name != "TYPE") return false;
    const std::vector<std::string> words = split(upper_ascii(each.value), ',');
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

std::string_view CardLine::parameter(std::string_view name_in_capitals) const {
  for (const CardParameter& each : parameters)
    if (each.name == name_in_capitals) return each.value;
  return {};
}

std::string CardLine::encoding() const {
  const std::string said = upper_ascii(parameter("ENCODING"));
  if (!said.empty() && said != "8BIT" && said != "7BIT") return said;
  for (const CardParameter& each : parameters) {
    const std::string bare = each.name.empty() ? upper_ascii(each.value) : std::string();
    if (bare == "QUOTED-PRINTABLE" || bare == "BASE64") return bare;
  }
  return {};
}

CardLines::CardLines(std::string_view text, IsRead is_read)
    : text_(text),
      is_read_(std::move(is_read)),
      line_end_(text.find('\n') == std::string_view::npos ? '\r' : '\n') {}

std::string_view CardLines::peek() const {
  std::string_view line = text_.substr(at_);
  line = line.substr(0, line.find(line_end_));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view CardLines::take() {
  const std::string_view line = peek();
  const std::size_t end = text_.find(line_end_, at_ + line.size());
  at_ = end == std::string_view::npos ? text_.size() : end + 1;
  ++number_;
  return line;
}

bool CardLines::is_continued() const { return has_more() && is_folded(text_.substr(at_, 1)); }

bool CardLines::next(CardLine& line) {
  line = {};
  std::string_view first;
  while (first.empty()) {
    if (!has_more()) return false;
    first = take();
    if (first.starts_with(byte_order_mark))
      first.remove_prefix(byte_order_mark.size());  // lists put together
    if (trim(first).empty()) first = {};
  }
  line.line = number_;
  const std::size_t name_end = first.find_first_of(":;");
  if (name_end != std::string_view::npos) {
    line.name = name_of(first.substr(0, name_end));
    if (!line.name.empty() && !is_read_(line.name)) {
      line.form = CardLine::Form::unread;
      pass_over(first);
      return true;
    }
  }
  std::string whole;
  const bool fits = collect(first, whole);
  const std::size_t colon = find_colon(whole);
  const std::string_view head = std::string_view(whole).substr(0, colon);
  line.name = name_of(head.substr(0, head.find(';')));
  if (colon == std::string::npos || line.name.empty()) {
    line.name.clear();
    line.form = CardLine::Form::broken;
  } else if (!is_read_(line.name)) {  // a name that is folded itself
    line.form = CardLine::Form::unread;
  } else if (!fits) {
    line.form = CardLine::Form::too_long;
  } else {
    line.parameters = parameters_of(head);
    line.value = whole.substr(colon + 1);
  }
  return true;
}

void CardLines::pass_over(std::string_view first) {
  const std::string_view head = first.substr(0, first.find(':'));
  const bool has_soft_breaks = is_quoted_printable(head);
  const bool may_be_bare = is_base64(head);  // vCard 2.1 as some write it: lines without a blank in front
  std::string_view last = first;
  while (has_more()) {
    const std::string_view coming = peek();
    const bool goes_on =
        is_folded(coming) ||
        (has_soft_breaks && last.ends_with('=') &&
         upper_ascii(coming.substr(0, end_of_card.size())) != end_of_card) ||
        (may_be_bare && !coming.empty() && coming.find_first_of(":;") == std::string_view::npos);
    if (!goes_on) return;
    last = take();
  }
}

bool CardLines::collect(std::string_view first, std::string& whole) {
  whole = first.substr(0, most_bytes);
  bool fits = first.size() <= most_bytes;
  std::string_view last = first;
  bool has_head = first.find(':') != std::string_view::npos;
  bool has_soft_breaks = has_head && is_quoted_printable(first.substr(0, first.find(':')));
  while (has_more()) {
    const bool breaks_softly = has_soft_breaks && last.ends_with('=') &&
                               upper_ascii(text_.substr(at_, end_of_card.size())) != end_of_card;
    if (!breaks_softly && !is_continued()) break;
    last = take();
    std::string_view more = last;
    if (breaks_softly) {
      if (fits) whole.pop_back();
    } else {
      more.remove_prefix(1);
    }
    fits = fits && whole.size() + more.size() <= most_bytes;
    if (fits) whole += more;
    if (!has_head && more.find(':') != std::string_view::npos) {
      has_head = true;
      has_soft_breaks = is_quoted_printable(std::string_view(whole).substr(0, whole.find(':')));
    }
  }
  return fits;
}

std::string mend_folds(std::string_view bytes) {
  const auto is_within = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
  std::string out;
  out.reserve(bytes.size());
  std::size_t done = 0;
  for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n', end + 1)) {
    if (end + 2 >= bytes.size() || !is_folded(bytes.substr(end + 1, 1)) || !is_within(bytes[end + 2]))
      continue;
    const std::size_t text_end = end > done && bytes[end - 1] == '\r' ? end - 1 : end;
    std::size_t lead = text_end;
    while (lead > done && text_end - lead < 3 && is_within(bytes[lead - 1])) --lead;
    if (lead == done || static_cast<unsigned char>(bytes[lead - 1]) < 0xC0U) continue;
    --lead;
    out += bytes.substr(done, lead - done);
    out += bytes.substr(text_end, end + 2 - text_end);  // the line end and the blank
    out += bytes.substr(lead, text_end - lead);
    done = end + 2;
  }
  out += bytes.substr(done);
  return out;
}

}  // namespace fu::bridges
