// Takes a template apart into pieces, and puts it together again with values. Nothing here calls itself, however deep
// sections stand in one another.
#include "domain/message_template.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.hpp"

namespace fu {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view subject_word = "Subject:";

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

/// Lines without what sections left between them: no blank lines at the ends, and never two in a row.
std::string tidy(const std::string& text) {
  std::string out;
  bool wants_gap = false;
  for (const std::string& line : split(text, '\n')) {
    if (is_blank(line)) {
      wants_gap = !out.empty();
      continue;
    }
    out += (wants_gap ? "\n" : "") + line + "\n";
    wants_gap = false;
  }
  return out;
}

}  // namespace

/// Reads the pieces of a subject, or of a text.
class MessageTemplate::Reader {
 public:
  Reader(std::string_view source, const std::vector<std::string>& fields, std::vector<Piece>& pieces,
         Problems& problems)
      : source_(source), fields_(fields), pieces_(pieces), problems_(problems) {}

  void read(std::size_t begin, std::size_t end) {
    std::size_t text_begin = begin;
    for (std::size_t at = source_.find(opening, begin); at < end; at = source_.find(opening, at)) {
      const std::size_t tag_end = end_of_tag(at, end);
      if (tag_end == std::string_view::npos) return;
      const Tag tag = tag_at(at, tag_end);
      std::size_t text_end = at;
      std::size_t next = tag_end;
      if (tag.sigil != 0 && tag.sigil != '&') take_own_line(text_begin, end, text_end, next);
      add_text(text_begin, text_end);
      take(tag, at);
      text_begin = at = next;
    }
    add_text(text_begin, end);
    for (const std::size_t open : open_) {
      const Piece& section = pieces_[open];
      complain_at(section.line, section.column, "section '" + std::string(section.text) + "' is never closed",
                  "write {{/" + std::string(section.text) + "}} where it ends");
    }
    open_.clear();
  }

 private:
  struct Tag {
    char sigil = 0;         ///< 0: a value
    std::string_view name;  ///< in the source
  };

  /// Behind the tag that begins `at`; npos, with a problem, when it does not end.
  std::size_t end_of_tag(std::size_t at, std::size_t end) {
    const bool is_remark = source_.substr(at + opening.size()).starts_with('!');
    const bool is_tripled = source_.substr(at + opening.size()).starts_with('{');
    const std::string_view wanted = is_tripled ? "}}}" : closing;
    const std::size_t found = source_.find(wanted, at + opening.size());
    const bool is_broken = !is_remark && source_.substr(at, found - at).find('\n') != std::string_view::npos;
    if (found < end && !is_broken) return found + wanted.size();
    complain(source_.data() + at, "this tag is not closed",
             "it ends with " + std::string(wanted) + (is_remark ? "" : " on the same line"));
    return std::string_view::npos;
  }

  Tag tag_at(std::size_t at, std::size_t tag_end) const {
    std::string_view inside =
        source_.substr(at + opening.size(), tag_end - at - opening.size() - closing.size());
    if (inside.starts_with('{')) inside = inside.substr(1, inside.size() - 2);
    inside = trim(inside);
    if (inside.empty() || std::string_view("#^/!>=&<$").find(inside.front()) == std::string_view::npos)
      return {.name = inside};
    return {.sigil = inside.front(), .name = trim(inside.substr(1))};
  }

  /// A tag that puts nothing in and stands alone on its line takes the line with it.
  void take_own_line(std::size_t text_begin, std::size_t end, std::size_t& text_end,
                     std::size_t& next) const {
    const auto is_blank_at = [this](std::size_t at) { return source_[at] == ' ' || source_[at] == '\t'; };
    std::size_t line_begin = text_end;
    while (line_begin > text_begin && is_blank_at(line_begin - 1)) --line_begin;
    std::size_t line_end = next;
    while (line_end < end && is_blank_at(line_end)) ++line_end;
    const bool begins_line = line_begin == 0 || source_[line_begin - 1] == '\n';
    const bool ends_line = line_end == end || source_[line_end] == '\n';
    if (!begins_line || !ends_line) return;
    text_end = line_begin;
    next = std::min(end, line_end + 1);
  }

  void add_text(std::size_t begin, std::size_t end) {
    if (end > begin) pieces_.push_back({.text = source_.substr(begin, end - begin)});
  }

  void take(const Tag& tag, std::size_t at) {
    const char* place = source_.data() + at;
    if (tag.sigil == '!') return;
    if (tag.sigil == '/') return close_section(tag.name, place);
    if (tag.sigil != 0 && tag.sigil != '&' && tag.sigil != '#' && tag.sigil != '^') {
      return complain(place, std::string("a tag {{") + tag.sigil + "...}} is not understood",
                      "there are values, sections with # and ^, and remarks with !");
    }
    if (std::find(fields_.begin(), fields_.end(), tag.name) == fields_.end()) {
      complain(place, "there is no field '" + std::string(tag.name) + "'" + did_you_mean(tag.name, fields_),
               "fu-draft(1) lists the fields");
    }
    Piece piece{.kind = tag.sigil == '#'   ? Piece::Kind::section
                        : tag.sigil == '^' ? Piece::Kind::inverted
                                           : Piece::Kind::value,
                .text = tag.name};
    std::tie(piece.line, piece.column) = position_of(place);
    if (piece.kind != Piece::Kind::value) open_.push_back(pieces_.size());
    pieces_.push_back(piece);
  }

  void close_section(std::string_view name, const char* place) {
    if (open_.empty())
      return complain(place, "section '" + std::string(name) + "' ends here and has not begun",
                      "write {{#" + std::string(name) + "}} where it begins");
    Piece& section = pieces_[open_.back()];
    if (section.text != name) {
      complain(
          place,
          "section '" + std::string(name) + "' ends here, and '" + std::string(section.text) + "' is open",
          "write {{/" + std::string(section.text) + "}}");
    }
    section.end = pieces_.size();
    open_.pop_back();
    pieces_.push_back({.kind = Piece::Kind::end, .text = name});
  }

  std::pair<std::size_t, std::size_t> position_of(const char* place) {
    const auto offset = static_cast<std::size_t>(place - source_.data());
    if (offset < counted_) counted_ = line_begin_ = 0, line_ = 1;
    for (; counted_ < offset; ++counted_) {
      if (source_[counted_] != '\n') continue;
      ++line_;
      line_begin_ = counted_ + 1;
    }
    return {line_, offset - line_begin_ + 1};
  }

  void complain(const char* place, std::string message, std::string hint) {
    const auto [line, column] = position_of(place);
    complain_at(line, column, std::move(message), std::move(hint));
  }
  void complain_at(std::size_t line, std::size_t column, std::string message, std::string hint) {
    constexpr std::size_t most = 100;  // of a file that is no template at all
    if (problems_.size() >= most) return;
    problems_.push_back({.severity = Severity::warning,
                         .code = "template",
                         .line = line,
                         .column = column,
                         .message = std::move(message),
                         .hint = std::move(hint)});
  }

  std::string_view source_;
  const std::vector<std::string>& fields_;
  std::vector<Piece>& pieces_;
  Problems& problems_;
  std::vector<std::size_t> open_;  ///< sections that are not closed yet
  std::size_t counted_ = 0;        ///< so far lines have been counted
  std::size_t line_begin_ = 0;
  std::size_t line_ = 1;
};

MessageTemplate::MessageTemplate(std::string_view source, const std::vector<std::string>& fields,
                                 Problems& problems) {
  Reader reader(source, fields, pieces_, problems);
  std::size_t begin = 0;
  if (source.starts_with(subject_word)) {
    const std::size_t line_end = std::min(source.size(), source.find('\n'));
    reader.read(subject_word.size(), line_end);
    begin = std::min(source.size(), line_end + 1);
  }
  body_ = pieces_.size();
  reader.read(begin, source.size());
}

MessageTemplate::Filled MessageTemplate::fill(const ValueOf& value_of) const {
  constexpr std::size_t most = 1024 * 1024;
  Filled filled;
  for (std::size_t at = 0; at < pieces_.size(); ++at) {
    const Piece& piece = pieces_[at];
    std::string& into = at < body_ ? filled.subject : filled.body;
    if (piece.kind == Piece::Kind::text) {
      into += piece.text;
    } else if (piece.kind != Piece::Kind::end) {
      const std::string field(piece.text);
      const std::string value = value_of(field);
      const bool is_used = std::find(filled.used.begin(), filled.used.end(), field) != filled.used.end();
      if (piece.kind != Piece::Kind::value) {
        if (value.empty() == (piece.kind == Piece::Kind::section)) at = piece.end;
      } else if (value.empty()) {
        filled.gaps.push_back({.field = field, .line = piece.line, .column = piece.column});
      } else {
        into += value;
        if (!is_used) filled.used.push_back(field);
      }
    }
    filled.is_too_long = into.size() > most;
    if (filled.is_too_long) break;
  }
  filled.subject = std::string(trim(filled.subject));
  filled.body = tidy(filled.body);
  return filled;
}

std::vector<std::string> MessageTemplate::fields() const {
  std::vector<std::string> fields;
  for (const Piece& piece : pieces_) {
    if (piece.kind == Piece::Kind::value) fields.emplace_back(piece.text);
  }
  return fields;
}

}  // namespace fu
