// Items keep their text where both styles allow it.
#include "store/merge_style.hpp"

#include <algorithm>
#include <string>

#include "base/matching.hpp"
#include "base/text.hpp"
#include "store/yaml_text.hpp"

namespace fu::store {

namespace {

using Form = ListParts::Form;

bool has_comments_or_lines(const ListParts& list) {
  const auto is_plain = [](const std::string& text) {
    return text.find('#') == std::string::npos && std::count(text.begin(), text.end(), '\n') <= 1;
  };
  return !is_plain(list.header) || !list.top.empty() || !is_plain(list.foot) ||
         std::any_of(list.items.begin(), list.items.end(), [&](const ListItem& item) {
           return !is_plain(item.lead) || !is_plain(item.suffix) || !item.foot.empty() ||
                  !is_plain(item.text);
         });
}

/// Lines moved to the right or to the left; nothing where there is no room.
std::optional<std::string> indented(const std::string& text, std::size_t from, std::size_t to) {
  std::string moved;
  for (const std::string& line : lines_with_ends(text)) {
    const std::size_t blanks = line.find_first_not_of(' ');
    if (trim(line).empty()) {
      moved += line;
    } else if (to >= from) {
      moved += std::string(to - from, ' ') + line;
    } else if (blanks >= from - to) {
      moved += line.substr(from - to);
    } else {
      return std::nullopt;
    }
  }
  return moved;
}

std::optional<ListParts> moved_to(ListParts list, std::size_t column) {
  if (list.column == column) return list;
  for (ListItem& item : list.items) {
    if (item.is_one_line()) {
      item.prefix = std::string(column, ' ') + item.prefix.substr(list.column);
    } else {
      auto text = indented(item.text, list.column, column);
      if (!text) return std::nullopt;
      item.text = std::move(*text);
      item.lines.clear();
    }
  }
  list.column = column;
  return list;
}

}  // namespace

std::optional<ListParts> restyled(ListParts list, const ListParts& style) {
  if (list.form == Form::block && style.form == Form::block) return moved_to(std::move(list), style.column);
  if (list.form == style.form) return list;
  if (list.header.empty()) {  // there is no such key: nothing to be kept, and nothing that was changed
    list.header = style.header;
    if (style.form == Form::flow) list.foot = style.foot;
    list.form = style.form;
    list.column = style.column;
    return list;
  }
  if (list.form != Form::absent && has_comments_or_lines(list)) return std::nullopt;
  if (style.form == Form::flow) {
    for (ListItem& item : list.items) {
      if (!item.is_one_line()) return std::nullopt;
      if (item.value.kind == Kind::scalar && !item.value.is_null)
        item.text = format_scalar(item.value.text, Around::flow);
      item.lead = ", ";
      item.prefix.clear();
      item.suffix.clear();
    }
    const std::string comment = list.header.substr(list.header.find(':') + 1);
    list.foot = list.form == Form::absent ? "]" + comment + list.foot : style.foot;
    list.header = style.header;
    list.top.clear();
  } else if (list.form == Form::flow) {
    list.header = list.header.substr(0, list.header.find('['));
    while (list.header.ends_with(' ')) list.header.pop_back();
    list.header += '\n';
    list.foot.clear();
    for (ListItem& item : list.items) {
      item.lead.clear();
      item.prefix = std::string(style.column, ' ') + "- ";
      item.suffix = "\n";
    }
  }
  list.form = style.form;
  list.column = style.column;
  return list;
}

}  // namespace fu::store
