// Writes a value in one of the many ways of YAML, keeping count of comments so that each can be found again.
#include "property/random_documents.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace fu::testing {

namespace {

constexpr std::array<std::string_view, 9> order{"name",  "company", "value",   "stage", "tags",
                                                "email", "cadence", "channel", "log"};

const std::vector<std::string> words{"Ann",     "Lee-Park", "won", "伊藤", "健",  "Müller",  "call", "a.b",
                                     "x@y.org", "nope",     "e3",  "St",   "C++", "O'Neill", "offen"};

/// Safe without quotes for every reader of YAML in a block, but not what the program would write.
const std::vector<std::string> odd_plain{
    "a#b",   "say \"x\"", "b's: no", "x, y [z]", "f(a) & g|h",         "50% off!", "🦊 fox",
    "a:b:c", "$5",        "(c) d",   "q=1;r=2",  "http://a.org/?q=#x", "no way",   "dash - dash"};

const std::vector<std::string> texts{"no",
                                     "y",
                                     "1e3",
                                     "0049",
                                     "12:30",
                                     "~",
                                     "null",
                                     "- a",
                                     "a: b",
                                     "a #b",
                                     "# c",
                                     "[",
                                     "]}",
                                     "{a: b}",
                                     "\"q\"",
                                     "it's",
                                     "''",
                                     "\\",
                                     "\\n",
                                     "a\tb",
                                     "a\nb",
                                     "\x01\x1B",
                                     "\xE2\x80\xA8",
                                     "\xEF\xBB\xBF",
                                     "\xE2\x80\xAE",
                                     "\xC2\x85",
                                     "👩‍💻",
                                     "é",
                                     "",
                                     " ",
                                     " a",
                                     "a ",
                                     "---",
                                     "...",
                                     "%a",
                                     "&a",
                                     "*a",
                                     "!a",
                                     "|",
                                     ">",
                                     "?",
                                     "? a",
                                     "a, b",
                                     "2026-11-20",
                                     "2026-02-30",
                                     "12000 EUR",
                                     "1",
                                     "true",
                                     "false",
                                     "<<",
                                     "=",
                                     "referral:lee",
                                     ":",
                                     "-",
                                     "`",
                                     "@a"};

/// The file is built from its lines; `\n` becomes the file's line end at the end.
class Writer {
 public:
  Writer(Random& random, RandomDocument& document) : random_(random), document_(document) {
    plain_ = document.is_plain;
  }

  void document() {
    if (odd(10)) bom_ = true;
    if (odd(20)) loose_lines(0, 1);
    if (odd(15)) out_ += "---" + end_comment() + "\n";
    base_ = odd(6) ? static_cast<std::size_t>(random_.between(1, 3)) : 0;
    if (!plain_ || random_.percent(20)) loose_lines(0, 1);
    document_.said.kind = Said::Kind::mapping;
    std::vector<std::string> names;
    for (const std::string_view name : order) {
      if (random_.percent(60)) names.emplace_back(name);
    }
    if (odd(30)) names.insert(names.begin() + random_.between(0, static_cast<int>(names.size())), "note");
    if (odd(10)) names.emplace_back("伊藤");
    if (odd(10)) names.emplace_back("two words");
    if (names.empty()) names.emplace_back("name");
    if (odd(20)) std::swap(names.front(), names.back());
    for (const std::string& name : names) top(name);
    finish();
  }

 private:
  bool odd(int chance) { return !plain_ && random_.percent(chance); }
  int between(int from, int to) { return random_.between(from, to); }
  std::string blanks(std::size_t count) { return std::string(count, ' '); }

  std::string comment() {
    static const std::vector<std::string> endings{"",    " it's", " \"odd", " - x", " a: b", " 伊藤 🦊",
                                                  " ]}", " |+",   " %"};
    return "#c" + std::to_string(++comments_) + ";" + random_.pick(endings);
  }
  /// Behind a value: nothing, blanks, or a comment.
  std::string end_comment() {
    if (random_.percent(plain_ ? 10 : 20)) return blanks(static_cast<std::size_t>(between(1, 3))) + comment();
    if (odd(6)) return random_.percent(70) ? "  " : " \t";
    return "";
  }
  /// Blank lines and comments, these at any depth below `below`.
  void loose_lines(std::size_t least, int most, std::size_t below = 9) {
    if (random_.percent(plain_ ? 85 : 65)) return;
    for (int i = between(1, most); i > 0; --i) {
      if (random_.percent(50)) {
        const int depth = between(static_cast<int>(least), static_cast<int>(std::max(least, below - 1)));
        out_ += blanks(plain_ && random_.percent(50) ? least : static_cast<std::size_t>(depth)) + comment() +
                "\n";
      } else if (!after_kept_) {
        // Less deep than the text before: at the end of a file yaml-cpp reads a space into folded text otherwise.
        out_ += (below > 2 && odd(20) ? "  \n" : "\n");
      }
    }
  }

  static std::string double_quoted(const std::string& text) {
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const auto starts = [&](std::string_view what) {
        return std::string_view(text).substr(i).starts_with(what);
      };
      constexpr std::string_view hex = "0123456789ABCDEF";
      if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
      } else if (c == '\n') {
        out += "\\n";
      } else if (c == '\t') {
        out += "\\t";
      } else if (c == '\r') {
        out += "\\r";
      } else if (static_cast<unsigned char>(c) < 0x20) {
        out += "\\x0";
        out.back() = hex[static_cast<unsigned char>(c) / 16];
        out += hex[static_cast<unsigned char>(c) % 16];
      } else if (starts("\xE2\x80\xA8")) {
        out += "\\u2028", i += 2;
      } else if (starts("\xE2\x80\xAE")) {
        out += "\\u202E", i += 2;
      } else if (starts("\xEF\xBB\xBF")) {
        out += "\\uFEFF", i += 2;
      } else if (starts("\xC2\x85")) {
        out += "\\x85", i += 1;
      } else {
        out += c;
      }
    }
    return out + "\"";
  }

  static std::string single_quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
    return out + "'";
  }

  static bool fits_single_quotes(const std::string& text) {
    for (const std::string_view bad :
         {"\t", "\n", "\r", "\x01", "\x1B", "\xE2\x80\xA8", "\xE2\x80\xAE", "\xEF\xBB\xBF", "\xC2\x85"}) {
      if (text.find(bad) != std::string::npos) return false;
    }
    return true;
  }

  /// A scalar on one line: its source, and what it says.
  std::pair<std::string, Said> one_line(bool in_flow, Written* written) {
    const auto write = [&](Written how) {
      if (written != nullptr) *written = how;
    };
    const int kind = between(1, 100);
    if (kind <= 40 || (plain_ && kind <= 60)) {
      const std::string word = random_word(random_);
      write(Written::plain);
      return {word, said_text(word)};
    }
    if (kind <= 50 && !in_flow && !plain_) {
      const std::string& text = random_.pick(odd_plain);
      if (text != "b's: no") {
        write(Written::odd_line);
        return {text, said_text(text)};
      }
    }
    if (kind <= 58 && !plain_) {
      write(Written::nothing);
      return {random_.pick(std::vector<std::string>{"~", "null"}), {}};
    }
    const std::string text = random_text(random_);
    if (kind <= 75 && fits_single_quotes(text)) {
      write(Written::single_quoted);
      return {single_quoted(text), said_text(text)};
    }
    if (odd(15)) {
      write(Written::odd_line);
      return {"\"\\u00e9\\x41\\/ \\\"" + random_word(random_) + "\\_\"",
              said_text("éA/ \"" + last_word_ + "\xC2\xA0")};
    }
    write(Written::double_quoted);
    return {double_quoted(text), said_text(text)};
  }

  std::string flow_break(std::size_t indent) {
    if (!odd(12)) return odd(10) ? "  " : " ";
    return (odd(30) ? "  " + comment() : "") + "\n" +
           blanks(indent + static_cast<std::size_t>(between(1, 4)));
  }

  /// A list or mapping in brackets; lines of it are deeper than `indent`.
  std::string flow(Said& said, std::size_t indent, int depth) {
    const bool list = said.kind == Said::Kind::list;
    std::string out = list ? "[" : "{";
    const int count = between(depth > 0 ? 0 : 1, 3);
    if (odd(10)) out += flow_break(indent);
    for (int i = 0; i < count; ++i) {
      if (i > 0) out += (odd(5) ? " ," : ",") + flow_break(indent);
      Said value;
      std::string source;
      if (depth < 2 && odd(12)) {
        value.kind = random_.percent(50) ? Said::Kind::list : Said::Kind::mapping;
        source = flow(value, indent, depth + 1);
      } else {
        std::tie(source, value) = one_line(true, nullptr);
      }
      if (list) {
        out += source;
        said.items.push_back(std::move(value));
      } else {
        const std::string key = "k" + std::to_string(i);
        if (odd(10)) source = "", value = {};
        out += (odd(15) ? "\"" + key + "\"" : key) + (odd(5) ? " : " : ": ") + source;
        said.pairs.emplace_back(key, std::move(value));
      }
    }
    if (list && count > 0 && odd(10)) out += ",";
    if (odd(15)) out += flow_break(indent);
    return out + (list ? "]" : "}");
  }

  /// The entry of a log as the program writes it, or nearly so.
  std::string entry(Said& said) {
    said.kind = Said::Kind::mapping;
    said.pairs.emplace_back(
        "date", said_text("2026-0" + std::to_string(between(1, 9)) + "-1" + std::to_string(between(0, 9))));
    said.pairs.emplace_back("via", said_text("call"));
    std::string out = "{date: " + said.pairs[0].second.text + ", via: call";
    if (random_.percent(50)) {
      const std::string text = random_text(random_);
      said.pairs.emplace_back("note", said_text(text));
      out += ", note: " + double_quoted(text);
    }
    return out + "}";
  }

  /// Behind `key:` or a dash: one blank or more and a scalar on several lines, deeper than `indent`.
  Said long_text(std::size_t indent) {
    const std::size_t depth = indent + static_cast<std::size_t>(between(1, 4));
    const int kind = between(1, 5);
    std::vector<std::string> parts;
    for (int i = between(2, 4); i > 0; --i) parts.push_back(random_word(random_));
    if (kind <= 3) {  // folded lines, plain or in quotes
      const std::string quote = kind == 1 ? "" : kind == 2 ? "'" : "\"";
      std::string source, text;
      for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string part = parts[i];
        if (kind > 1 && random_.percent(20)) part += random_.percent(50) ? " # no" : " - no";
        if (i > 0) {
          const bool empty_line = random_.percent(20);
          source += empty_line ? "\n\n" : "\n";
          source += blanks(indent + static_cast<std::size_t>(between(1, 4)));
          text += empty_line ? "\n" : " ";
        }
        text += part;
        for (const char c : part) source += c == '\'' && kind == 2 ? "''" : std::string(1, c);
      }
      out_ += " " + quote + source + quote + end_comment() + "\n";
      after_kept_ = false;
      return said_text(text);
    }
    const bool literal = kind == 4;
    const bool begins_with_blank = random_.percent(15) && literal;
    std::string header = literal ? "|" : ">";
    std::string text;
    if (begins_with_blank) header += std::to_string(depth - indent), text += "  ";
    const int chomp = between(1, 6);
    if (chomp <= 2) header += "-";
    if (chomp == 3) header += "+";
    out_ += " " + header + (random_.percent(10) ? "  " + comment() : "") + "\n";
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::string part = parts[i];
      if (random_.percent(20)) part = "# " + part;
      if (random_.percent(10)) part = "- " + part;
      if (i > 0) {
        const bool empty_line = random_.percent(25);
        if (empty_line) out_ += "\n";
        text += literal ? (empty_line ? "\n\n" : "\n") : (empty_line ? "\n" : " ");
        if (literal && random_.percent(10)) part = "   " + part;
      }
      const bool first_blank = i == 0 && begins_with_blank;
      out_ += blanks(depth + (first_blank ? 2 : 0)) + part + "\n";
      text += part;
    }
    after_kept_ = false;
    if (chomp > 2) text += "\n";
    if (chomp == 3) {
      after_kept_ = true;
      // Readers disagree on the blank lines that a folded text keeps.
      for (int i = literal ? between(0, 2) : 0; i > 0; --i) {
        out_ += "\n";
        text += "\n";
      }
    }
    text_depth_ = depth;
    text_end_ = out_.size();
    clipped_ = chomp > 2;
    return said_text(text);
  }

  /// Lines of a mapping as an item: the first behind its dash.
  Said block_mapping(std::size_t column) {
    Said said{.kind = Said::Kind::mapping};
    for (int i = 0, count = between(1, 3); i < count; ++i) {
      const std::string key = "k" + std::to_string(i);
      if (i > 0) out_ += blanks(column);
      out_ += key + ":";
      said.pairs.emplace_back(key, value(column, 1, nullptr));
      if (i + 1 < count) inner_lines(column);
    }
    return said;
  }

  void inner_lines(std::size_t column) {
    if (!odd(15)) return;
    const bool in_text = text_end_ == out_.size();
    loose_lines(0, 2, in_text ? std::min(text_depth_, column + 1) : column + 4);
  }

  /// Behind `key:` or a dash of a collection at `column`: the value, and its line end.
  Said value(std::size_t column, int depth, Written* written) {
    const int kind = between(1, 100);
    if (kind <= 12 && !plain_) {
      if (written != nullptr) *written = Written::lines;
      return long_text(column);
    }
    if (kind <= 18) {
      if (written != nullptr) *written = Written::nothing;
      out_ += end_comment() + "\n";
      after_kept_ = false;
      return {};
    }
    if (kind <= 26 && depth < 3 && !plain_) {
      Said said{.kind = random_.percent(50) ? Said::Kind::list : Said::Kind::mapping};
      if (written != nullptr) *written = said.kind == Said::Kind::list ? Written::flow_list : Written::lines;
      out_ += " " + flow(said, column, depth);
      if (said.kind == Said::Kind::list && said.items.empty() && written != nullptr)
        *written = Written::empty_flow;
      out_ += end_comment() + "\n";
      after_kept_ = false;
      return said;
    }
    auto [source, said] = one_line(false, written);
    if (odd(5)) {
      if (written != nullptr && *written == Written::nothing) *written = Written::lines;
      if (written != nullptr && *written != Written::lines) *written = Written::odd_line;
      out_ += end_comment() + "\n" + blanks(column + static_cast<std::size_t>(between(1, 4))) + source;
    } else {
      out_ += (odd(8) ? "   " : " ") + source;
    }
    out_ += end_comment() + "\n";
    after_kept_ = false;
    return said;
  }

  Said block_list(std::size_t parent, bool of_texts) {
    Said said{.kind = Said::Kind::list};
    const std::size_t column = parent + (odd(50) ? static_cast<std::size_t>(between(0, 4)) : 2);
    const std::size_t gap = odd(15) ? static_cast<std::size_t>(between(1, 4)) : 1;
    out_ += end_comment() + "\n";
    after_kept_ = false;
    inner_lines(column);
    for (int i = 0, count = between(1, 4); i < count; ++i) {
      if (i > 0) inner_lines(column);
      out_ += blanks(column) + "-";
      if (of_texts) {
        if (plain_) {
          auto [source, text] = one_line(false, nullptr);
          out_ += " " + source + end_comment() + "\n";
          said.items.push_back(std::move(text));
        } else {
          said.items.push_back(value(column, 1, nullptr));
        }
      } else if (odd(25)) {
        out_ += blanks(gap);
        said.items.push_back(block_mapping(column + 1 + gap));
      } else if (odd(12)) {
        said.items.push_back(value(column, 1, nullptr));
      } else {
        Said one;
        out_ += blanks(gap) + entry(one) + end_comment() + "\n";
        after_kept_ = false;
        said.items.push_back(std::move(one));
      }
    }
    return said;
  }

  void top(const std::string& name) {
    document_.keys.push_back({.name = name, .begin = out_.size()});
    if (document_.keys.size() > 1) document_.keys[document_.keys.size() - 2].end = out_.size();
    Written& written = document_.keys.back().written;
    out_ += blanks(base_);
    out_ += odd(6) ? "\"" + name + "\"" : odd(6) ? "'" + name + "'" : name;
    out_ += odd(3) ? " :" : ":";
    Said said;
    const int kind = between(1, 100);
    if (name == "log" || name == "tags") {
      if (kind <= 60) {
        written = Written::block_list;
        said = block_list(base_, name == "tags");
      } else if (kind <= 80) {
        said.kind = Said::Kind::list;
        if (name == "tags") {
          out_ += " " + flow(said, base_, 0);
        } else {
          Said one;
          out_ += " [" + entry(one) + "]";
          said.items.push_back(std::move(one));
        }
        written = Written::flow_list;
        out_ += end_comment() + "\n";
        after_kept_ = false;
      } else if (kind <= 88) {
        said.kind = Said::Kind::list;
        written = Written::empty_flow;
        out_ += " []" + end_comment() + "\n";
        after_kept_ = false;
      } else if (plain_) {
        written = Written::nothing;
        out_ += (random_.percent(50) ? " ~" : "") + end_comment() + "\n";
      } else {
        said = value(base_, 0, &written);
      }
    } else {
      said = value(base_, 0, &written);
    }
    document_.said.pairs.emplace_back(name, std::move(said));
    loose_lines(plain_ ? base_ : 0, 3, text_end_ == out_.size() ? text_depth_ : 9);
  }

  void finish() {
    document_.keys.back().end = out_.size();
    if (odd(5)) {
      out_ += "...\n";
      if (odd(50)) out_ += comment() + "\n";
    } else if (random_.percent(12)) {
      // The last line does not end.
      if (text_end_ == out_.size()) {
        if (!after_kept_) {
          out_.pop_back();
          document_.ends_in_text = true;
          Said* last = &document_.said;
          while (last->kind != Said::Kind::text)
            last = last->kind == Said::Kind::list ? &last->items.back() : &last->pairs.back().second;
          if (clipped_) last->text.pop_back();
        }
      } else if (!after_kept_) {
        out_.pop_back();
      }
      document_.keys.back().end = out_.size();
    }
    const bool crlf = random_.percent(15);
    document_.line_end = crlf ? "\r\n" : "\n";
    std::string& source = document_.source;
    if (bom_) source = "\xEF\xBB\xBF";
    std::size_t key = 0;
    bool begun = false;
    for (std::size_t i = 0; i <= out_.size(); ++i) {
      while (key < document_.keys.size()) {
        RandomDocument::Key& at = document_.keys[key];
        if (!begun && at.begin == i) at.begin = source.size(), begun = true;
        if (!begun || at.end != i) break;
        at.end = source.size();
        begun = false;
        ++key;
      }
      if (i == out_.size()) break;
      if (crlf && out_[i] == '\n') source += '\r';
      source += out_[i];
    }
  }

  std::string random_word(Random& random) { return last_word_ = testing::random_word(random); }

  Random& random_;
  RandomDocument& document_;
  std::string out_;
  std::string last_word_;
  bool plain_ = false;
  bool bom_ = false;
  bool after_kept_ = false;  ///< blank lines would belong to the text above
  bool clipped_ = false;
  std::size_t base_ = 0;
  std::size_t text_depth_ = 0;
  std::size_t text_end_ = std::string::npos;  ///< where the last text block ended
  int comments_ = 0;
};

Said texts_said(const std::vector<std::string>& items) {
  Said said{.kind = Said::Kind::list};
  for (const std::string& item : items) said.items.push_back(said_text(item));
  return said;
}

bool is_nothing(const Said* said) {
  return said == nullptr || said->kind == Said::Kind::nothing ||
         (said->kind == Said::Kind::text && said->text.empty());
}

void put(Said& root, const std::string& key, Said value) {
  if (Said* old = find_said(root, key)) {
    *old = std::move(value);
  } else {
    root.pairs.emplace_back(key, std::move(value));
  }
}

void take_away(Said& root, const std::string& key) {
  std::erase_if(root.pairs, [&](const auto& pair) { return pair.first == key; });
}

}  // namespace

Said said_text(std::string_view text) { return {.kind = Said::Kind::text, .text = std::string(text)}; }

Said* find_said(Said& mapping, std::string_view key) {
  for (auto& [name, value] : mapping.pairs) {
    if (name == key) return &value;
  }
  return nullptr;
}

Said said_by(const store::Tree& tree, const store::Node& node) {
  using store::Style;
  if (node.kind == store::Kind::scalar) {
    const bool bare = node.style == Style::plain && (node.text == "~" || node.text == "null");
    return node.style == Style::empty || bare ? Said{} : said_text(node.text);
  }
  Said said{.kind = node.kind == store::Kind::list ? Said::Kind::list : Said::Kind::mapping};
  if (said.kind == Said::Kind::list) {
    tree.each_item(node, [&](const store::Node& item) { said.items.push_back(said_by(tree, item)); });
  } else {
    tree.each_pair(node, [&](const store::Node& key, const store::Node& value) {
      said.pairs.emplace_back(key.text, said_by(tree, value));
    });
  }
  return said;
}

void apply(Said& root, const store::Edit& edit) {
  if (const auto* set = std::get_if<store::SetText>(&edit)) {
    put(root, set->key, said_text(set->text));
  } else if (const auto* all = std::get_if<store::SetTexts>(&edit)) {
    all->texts.empty() ? take_away(root, all->key) : put(root, all->key, texts_said(all->texts));
  } else if (const auto* remove = std::get_if<store::RemoveKey>(&edit)) {
    take_away(root, remove->key);
  } else if (const auto* add = std::get_if<store::AddText>(&edit)) {
    Said* value = find_said(root, add->key);
    if (is_nothing(value)) return put(root, add->key, texts_said({add->text}));
    if (value->kind == Said::Kind::text) {
      if (value->text != add->text) *value = texts_said({value->text, add->text});
    } else if (std::find(value->items.begin(), value->items.end(), said_text(add->text)) ==
               value->items.end()) {
      value->items.push_back(said_text(add->text));
    }
  } else if (const auto* drop = std::get_if<store::RemoveText>(&edit)) {
    Said* value = find_said(root, drop->key);
    if (is_nothing(value)) return;
    if (value->kind == Said::Kind::text && value->text == drop->text) return take_away(root, drop->key);
    const auto item = std::find(value->items.begin(), value->items.end(), said_text(drop->text));
    if (item == value->items.end()) return;
    if (value->items.size() == 1) return take_away(root, drop->key);
    value->items.erase(item);
  } else if (const auto* append = std::get_if<store::AppendFields>(&edit)) {
    Said entry{.kind = Said::Kind::mapping};
    for (const store::Field& field : append->fields)
      entry.pairs.emplace_back(field.key, said_text(field.text));
    Said* value = find_said(root, append->key);
    if (is_nothing(value)) {
      put(root, append->key, {.kind = Said::Kind::list, .items = {entry}});
    } else {
      value->items.push_back(entry);
    }
  }
}

bool is_same(const Said& a, const Said& b) {
  if (a.pairs.size() != b.pairs.size()) return false;
  return std::all_of(a.pairs.begin(), a.pairs.end(), [&](const auto& pair) {
    return std::find(b.pairs.begin(), b.pairs.end(), pair) != b.pairs.end();
  });
}

std::string describe(const Said& said) {
  std::string out;
  switch (said.kind) {
    case Said::Kind::nothing: return "~";
    case Said::Kind::text: return "<" + said.text + ">";
    case Said::Kind::list:
      for (const Said& item : said.items) out += describe(item) + " ";
      return "[ " + out + "]";
    case Said::Kind::mapping:
      for (const auto& [key, value] : said.pairs) out += key + ": " + describe(value) + " ";
      return "{ " + out + "}";
  }
  return out;
}

std::string describe(const store::Edit& edit) {
  return std::visit(
      [&]<typename One>(const One& one) {
        std::string out = std::to_string(edit.index()) + " " + one.key;
        if constexpr (requires { one.text; }) out += " <" + one.text + ">";
        if constexpr (requires { one.texts; }) {
          for (const std::string& text : one.texts) out += " <" + text + ">";
        }
        if constexpr (requires { one.fields; }) {
          for (const store::Field& field : one.fields)
            out += " " + std::string(field.key) + ": <" + field.text + ">";
        }
        return out;
      },
      edit);
}

std::span<const std::string_view> key_order() { return order; }

std::string random_word(Random& random) {
  std::string text = random.pick(words);
  if (random.percent(30)) text += " " + random.pick(words);
  return text;
}

std::string random_text(Random& random) {
  if (random.percent(25)) return random_word(random);
  std::string text = random.pick(texts);
  if (random.percent(40)) text += random.pick(texts);
  if (random.percent(20)) text = random_word(random) + text + random_word(random);
  if (random.percent(1))
    text += std::string(static_cast<std::size_t>(random.between(100, 3000)), 'x') + random.pick(texts);
  return text;
}

RandomDocument random_document(Random& random) {
  RandomDocument document;
  document.is_plain = random.percent(30);
  Writer(random, document).document();
  return document;
}

store::Edit random_edit(Random& random, const RandomDocument& document) {
  const bool ours = document.is_plain;
  const auto text = [&] { return random.percent(40) ? random_word(random) : random_text(random); };
  static const std::vector<std::string> scalars{"name",  "company", "value",  "stage",
                                                "email", "cadence", "channel"};
  std::string key = random.pick(scalars);
  if (!ours && random.percent(10))
    key = random.pick(std::vector<std::string>{"tags", "log", "note", "other"});
  const auto item_of_tags = [&] {
    for (const auto& [name, said] : document.said.pairs) {
      if (name != "tags" || random.percent(20)) continue;
      if (said.kind == Said::Kind::text) return said.text;
      if (said.items.empty()) continue;
      const Said& item = random.pick(said.items);
      if (item.kind == Said::Kind::text) return item.text;
    }
    return text();
  };
  switch (random.between(1, 10)) {
    case 1:
    case 2:
    case 3: {
      using Form = store::Field::Form;
      store::AppendFields append{
          .key = "log", .fields = {{.key = "date", .text = "2026-11-20"}, {.key = "via", .text = text()}}};
      if (!ours && random.percent(10)) append.key = random.percent(70) ? "tags" : "note";
      if (random.percent(50)) append.fields.push_back({.key = "note", .text = text(), .form = Form::quoted});
      if (random.percent(20)) append.fields.push_back({.key = "touch", .text = "true", .form = Form::bare});
      return append;
    }
    case 4:
    case 5:
    case 6: return store::SetText{.key = key, .text = text()};
    case 7: {
      store::SetTexts set{.key = "tags", .texts = {}};
      for (int i = random.between(0, 3); i > 0; --i) set.texts.push_back(text());
      return set;
    }
    case 8: return store::RemoveKey{.key = random.percent(50) ? "tags" : key};
    case 9: return store::AddText{.key = "tags", .text = random.percent(80) ? text() : item_of_tags()};
    default: return store::RemoveText{.key = "tags", .text = item_of_tags()};
  }
}

std::string mutated(Random& random, std::string source) {
  static const std::vector<std::string> pieces{"\n",
                                               "\n\n",
                                               " ",
                                               "  ",
                                               "\t",
                                               "\r\n",
                                               "- ",
                                               "-",
                                               ": ",
                                               ":",
                                               ", ",
                                               "#",
                                               " #",
                                               "[",
                                               "]",
                                               "{",
                                               "}",
                                               "\"",
                                               "'",
                                               "|",
                                               "|+",
                                               ">-",
                                               "&a ",
                                               "*a",
                                               "!x ",
                                               "? ",
                                               "---\n",
                                               "...\n",
                                               "%",
                                               "~",
                                               "\\",
                                               "log:",
                                               "tags:",
                                               "\n- ",
                                               "\n  - ",
                                               "\n# c\n",
                                               "\xEF\xBB\xBF",
                                               "\xC3",
                                               "<<<<<<< a\n",
                                               "null"};
  for (int i = random.between(1, 3); i > 0 && !source.empty(); --i) {
    const std::size_t at = random.index(source.size());
    switch (random.between(1, 6)) {
      case 1: source.erase(at, static_cast<std::size_t>(random.between(1, 3))); break;
      case 2: source.insert(at, random.pick(pieces)); break;
      case 3: source[at] = random.pick(pieces).front(); break;
      case 4: source[at] = static_cast<char>(random.between(0, 255)); break;
      default: {
        const std::size_t begin = source.rfind('\n', at) + 1;
        const std::size_t end = std::min(source.find('\n', begin), source.size() - 1) + 1;
        if (begin >= end) break;
        const std::string line = source.substr(begin, end - begin);
        if (random.percent(50)) source.erase(begin, end - begin);
        const std::size_t other = source.empty() ? 0 : source.rfind('\n', random.index(source.size())) + 1;
        source.insert(other, line);
      }
    }
  }
  return source;
}

}  // namespace fu::testing
