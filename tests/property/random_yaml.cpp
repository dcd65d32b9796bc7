// Writes documents from left to right, each part in one of many ways, and sometimes in a wrong one.
#include "property/random_yaml.hpp"

#include <algorithm>

namespace fu::testing {

namespace {

const std::vector<std::string> quoted_texts{"''",
                                            "\"\"",
                                            "'a'",
                                            "\"a\"",
                                            "'it''s'",
                                            "''''",
                                            "''''''",
                                            "' '",
                                            "\" \"",
                                            "'#'",
                                            "\"a #b\"",
                                            "'a: b'",
                                            "\"a: b\"",
                                            "\"\\\"\"",
                                            "\"\\\\\"",
                                            "\"\\n\\t\\r\\0\\a\\b\\v\\f\\e\"",
                                            "\"\\x41\\u00e9\\U0001F98A\"",
                                            "\"\\N\\_\\L\\P\"",
                                            "\"\\/\"",
                                            "\"\\ a\"",
                                            "\"\\xe9\"",
                                            "\"\\x7f\"",
                                            "\"\\x80\"",
                                            "\"\\uD800\"",
                                            "\"\\uFFFF\"",
                                            "\"\\U00110000\"",
                                            "\"\\u2028\"",
                                            "\"\\uFEFF\"",
                                            "\"\\xZZ\"",
                                            "\"\\x4\"",
                                            "\"\\u12\"",
                                            "\"\\q\"",
                                            "\"\\'\"",
                                            "\"\\\t\"",
                                            "\"a\tb\"",
                                            "'a\tb'",
                                            "'\\'",
                                            "'\\n'",
                                            "\"伊藤\"",
                                            "'é'",
                                            "\"a\xC2\x85"
                                            "b\"",
                                            "'\xE2\x80\xA8'",
                                            "\" a \"",
                                            "' a '",
                                            "\"'\"",
                                            "'\"'",
                                            "\"[\"",
                                            "']'",
                                            "\"a",
                                            "'a",
                                            "a\"",
                                            "\"\\\"",
                                            "\"\"\"",
                                            "\"null\"",
                                            "'~'",
                                            "\"---\"",
                                            "'%a'",
                                            "\"\t\"",
                                            "'a'''",
                                            "\"a\"\"b\"",
                                            "'a''",
                                            "\"\\x00\"",
                                            "\"\\x61\\x20\"",
                                            "\"a\\ \""};

const std::vector<std::string> keys{"name",
                                    "log",
                                    "note",
                                    "a",
                                    "b",
                                    "two words",
                                    "a.b",
                                    "a-b",
                                    "1",
                                    "12:30",
                                    "~",
                                    "null",
                                    "Null",
                                    "\"a\"",
                                    "'b'",
                                    "\"q k\"",
                                    "'it''s'",
                                    "\"\\x61\"",
                                    "''",
                                    "\"\"",
                                    "",
                                    "? a",
                                    "&a b",
                                    "*a",
                                    "!x a",
                                    "!x",
                                    "@a",
                                    "`a",
                                    "伊藤",
                                    "-a",
                                    "?a",
                                    "a#b",
                                    "a #b",
                                    "[a]",
                                    "{a: b}",
                                    "[]",
                                    "<<",
                                    "a ",
                                    "\"a\" ",
                                    "a\tb",
                                    "%a",
                                    "#a",
                                    "|",
                                    ">",
                                    "- a",
                                    "true",
                                    "\xC2\xA0",
                                    "\xEF\xBB\xBF"
                                    "a",
                                    "a\"b",
                                    "a'b",
                                    "---",
                                    "..."};

const std::vector<std::string> endings{
    "",      "",  "", "", "", "", "", "", " ", "  ", "\t", " \t", " # c", " #", "#c", "\t# c", "  # it's \"x",
    " #: [", " ,"};

class Typist {
 public:
  /// Tame files are nearly right, and simple; wild ones may have anything anywhere.
  Typist(Random& random, bool is_tame) : random_(random), tame_(is_tame) {}

  std::string document() {
    if (odd(4)) out_ += "\xEF\xBB\xBF";
    if (odd(3))
      out_ += random_.pick(
          std::vector<std::string>{"%YAML 1.2\n---\n", "%YAML 1.1\n", "%TAG ! x\n---\n", "%x\n"});
    gap_lines(0);
    if (odd(5))
      out_ += random_.pick(std::vector<std::string>{"---\n", "--- # c\n", "--- ", "---\t", "---", "--- |\n"});
    const int kind = random_.between(1, 100);
    const int indent = odd(6) ? random_.between(1, 4) : 0;
    if (kind <= 85 || tame_) {
      mapping(indent, 0, false);
    } else if (kind <= 95) {
      list(indent, 0, false);
    } else {
      out_ += blanks(indent);
      scalar_or_flow(indent - 1, 0);
    }
    if (odd(4))
      out_ += random_.pick(std::vector<std::string>{"...\n", "...", "---\n", "... # c\n", "...\n# c\n",
                                                    "...\na: b\n", "---\na: b\n", "%x\n"});
    if (percent(12) && out_.ends_with('\n')) out_.pop_back();
    if (percent(10)) {
      std::string crlf;
      for (const char c : out_) crlf += c == '\n' && !odd(2) ? "\r\n" : std::string(1, c);
      out_ = crlf;
    }
    return std::move(out_);
  }

 private:
  bool percent(int chance) { return random_.percent(chance); }
  /// For what is wrong or rare.
  bool odd(int chance) { return random_.percent(chance) && (!tame_ || random_.percent(10)); }
  static std::string blanks(int count) {
    return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
  }

  void end_line() { out_ += (odd(60) ? random_.pick(endings) : percent(15) ? " # c" : "") + "\n"; }

  /// Blank lines, and comments at any depth.
  void gap_lines(int indent) {
    if (!percent(12)) return;
    for (int i = random_.between(1, 3); i > 0; --i) {
      const int kind = random_.between(1, 10);
      if (kind <= 4) {
        out_ += "\n";
      } else if (kind <= 6) {
        out_ += blanks(random_.between(0, indent + 3)) + (odd(20) ? "\t" : "") + "\n";
      } else {
        out_ +=
            blanks(percent(50) ? indent : random_.between(0, indent + 4)) + (odd(5) ? "\t" : "") + "# c: [\n";
      }
    }
  }

  std::string plain() { return !odd(45) ? random_.pick(easy_) : random_.pick(odd_plain_texts()); }
  std::string scalar() {
    if (percent(70)) return plain();
    return !odd(60) ? random_.pick(easy_quoted_) : random_.pick(quoted_texts);
  }

  std::string key() {
    if (!odd(15)) return "k" + std::to_string(++keys_);
    if (percent(1)) {  // a key may have 1024 characters
      const std::string name(static_cast<std::size_t>(random_.between(1018, 1028)), 'k');
      return percent(50) ? name : percent(50) ? "\"" + name + "\"" : "'" + name + "'";
    }
    return random_.pick(keys);
  }

  void flow_break(int indent) {
    const int kind = random_.between(1, 100);
    if (kind <= 8 && !tame_) {
      out_ += (percent(30) ? " # c" : "") + std::string("\n") +
              blanks(random_.between(std::max(indent, 0), indent + 4));
    } else if (kind <= 75) {
      out_ += " ";
    } else if (kind <= 85) {
      out_ += percent(70) ? "  " : "\t";
    }
  }

  void flow(int indent, int depth) {
    const bool is_list = percent(50);
    out_ += is_list ? "[" : "{";
    if (odd(10)) flow_break(indent);
    for (int i = 0, count = random_.between(0, 4); i < count; ++i) {
      if (i > 0) {
        if (odd(4)) out_ += " ";
        out_ += !odd(2) ? "," : ",,";
        flow_break(indent);
      }
      if (is_list ? odd(8) : !odd(6)) {
        out_ += key();
        if (odd(4)) out_ += " ";
        out_ += !odd(3) ? ":" : "";
        if (!odd(5)) out_ += " ";
        if (odd(6)) continue;
      }
      if (depth < 3 && percent(12)) {
        flow(indent, depth + 1);
      } else if (!odd(2)) {
        out_ += scalar();
      }
    }
    if (odd(6)) out_ += ",";
    if (odd(10)) flow_break(indent);
    if (!odd(2)) out_ += odd(2) != is_list ? "]" : "}";
  }

  /// Behind `|` or `>`: lines deeper than `indent`, or nearly so.
  void text_block(int indent) {
    static const std::vector<std::string> heads{"|",  "|",   "|",   ">",   ">",  "|-", ">-", "|+",  ">+",
                                                "|2", "|1-", ">-2", ">+1", "|9", "|0", "|a", "|--", "| |"};
    out_ += heads[random_.index(tame_ ? 7 : heads.size())];
    end_line();
    const int depth = indent + random_.between(1, 4);
    static const std::vector<std::string> lines{"text",
                                                "# no comment",
                                                "- a",
                                                "a: b",
                                                "it's \"x",
                                                "[",
                                                "a\tb",
                                                "\ttab",
                                                "text  ",
                                                "伊藤",
                                                "a #b",
                                                "%x",
                                                "...",
                                                "---",
                                                "a\xC2\x85"
                                                "b",
                                                "\xE2\x80\xA8"
                                                "a"};
    if (percent(10))
      out_ += random_.pick(
          std::vector<std::string>{"\n", "\n\n", blanks(depth + 1) + "\n", blanks(depth) + "\t\n"});
    for (int i = random_.between(0, 4); i > 0; --i) {
      const int kind = random_.between(1, 20);
      const int deep = tame_ && kind > 2 ? depth
                       : kind <= 3       ? depth + random_.between(1, 2)
                       : kind == 4       ? std::max(depth - 1, 0)
                                         : depth;
      if (percent(15)) out_ += percent(70) ? "\n" : blanks(random_.between(0, depth + 2)) + "\n";
      out_ += blanks(deep) + lines[random_.index(tame_ ? 11 : lines.size())] + "\n";
    }
    for (int i = random_.between(-4, 2); i > 0; --i)
      out_ += percent(70) ? "\n" : blanks(random_.between(0, depth + 2)) + "\n";
    if (odd(8)) out_ += blanks(random_.between(0, std::max(depth, 0))) + "# c\n";
  }

  /// A plain or quoted scalar that goes on on the next line.
  void long_scalar(int indent) {
    const std::string quote = random_.pick(std::vector<std::string>{"", "'", "\""});
    out_ += quote;
    for (int i = random_.between(2, 3); i > 0; --i) {
      out_ += quote.empty()
                  ? plain()
                  : random_.pick(std::vector<std::string>{"a", "b c", " d ", "# e", "- f", "", "g: h", "\\"});
      if (i > 1)
        out_ += (percent(15) ? " " : "") + std::string(percent(15) ? "\n\n" : "\n") +
                blanks(indent + random_.between(0, 4)) + (odd(4) ? "\t" : "");
    }
    out_ += quote;
    end_line();
  }

  /// What stands behind `key:` or a dash and its gap, up to the line's end; lines of it are deeper than `indent`.
  void scalar_or_flow(int indent, int depth) {
    const int kind = random_.between(1, 100);
    if (kind <= 62) {
      out_ += scalar();
      end_line();
    } else if (kind <= 80) {
      flow(indent + 1, depth);
      end_line();
    } else if (kind <= 92 || tame_) {
      text_block(indent);
    } else {
      long_scalar(indent);
    }
  }

  void value(int indent, int depth) {
    const int kind = random_.between(1, 100);
    if (kind <= 12) {
      end_line();
    } else if (kind <= 22 && depth < 5) {
      end_line();
      gap_lines(indent);
      mapping(indent + (!odd(8) ? random_.between(1, 4) : random_.between(-1, 0)), depth + 1, false);
    } else if (kind <= 40 && depth < 5) {
      end_line();
      gap_lines(indent);
      list(indent + (!odd(5) ? random_.between(0, 4) : -1), depth + 1, false);
    } else if (kind <= 43 && !tame_) {
      end_line();
      gap_lines(indent);
      out_ += blanks(indent + random_.between(0, 3));
      scalar_or_flow(indent, depth);
    } else {
      out_ += !odd(10) ? " " : percent(70) ? "   " : percent(50) ? "\t" : "";
      scalar_or_flow(indent, depth);
    }
  }

  void mapping(int indent, int depth, bool begun) {
    for (int i = 0, count = random_.between(1, depth == 0 ? 5 : 3); i < count; ++i) {
      if (!begun || i > 0) {
        out_ += !odd(2) ? blanks(indent) : blanks(indent + random_.between(-1, 1));
        if (odd(1)) out_ += "\t";
      }
      out_ += key();
      if (odd(3)) out_ += random_.pick(std::vector<std::string>{" ", "  ", "\t"});
      out_ += !odd(2) ? ":" : "";
      value(indent, depth);
      gap_lines(indent);
    }
  }

  void list(int indent, int depth, bool begun) {
    for (int i = 0, count = random_.between(1, 4); i < count; ++i) {
      if (!begun || i > 0) out_ += !odd(2) ? blanks(indent) : blanks(indent + random_.between(-1, 1));
      out_ += "-";
      const int gap = percent(85) ? 1 : random_.between(1, 4);
      const int kind = random_.between(1, 100);
      if (kind <= 10) {
        end_line();
      } else if (kind <= 30 && depth < 5) {
        out_ += !odd(2) ? blanks(gap) : "\t";
        mapping(indent + 1 + gap, depth + 1, true);
      } else if (kind <= 40 && depth < 5) {
        out_ += blanks(gap);
        list(indent + 1 + gap, depth + 1, true);
      } else if (kind <= 44 && depth < 5) {
        end_line();
        gap_lines(indent);
        percent(50) ? mapping(indent + random_.between(0, 4), depth + 1, false)
                    : list(indent + random_.between(1, 4), depth + 1, false);
      } else {
        out_ += !odd(5) ? blanks(gap) : percent(50) ? "\t" : "";
        scalar_or_flow(indent, depth);
      }
      gap_lines(indent);
    }
  }

  const std::vector<std::string> easy_{"a",     "Jane Doe",       "12000 EUR", "2026-11-20", "won",
                                       "12:30", "http://x/?q=#1", "伊藤",      "it's"};
  const std::vector<std::string> easy_quoted_{"'a'",      "\"a\"",         "'it''s'",   "\"a: b\"",
                                              "\" #b \"", "\"\\\"x\\\"\"", "\"a\\nb\"", "''",
                                              "\"\"",     "'{'",           "\"伊藤\""};
  Random& random_;
  bool tame_;
  std::string out_;
  int keys_ = 0;
};

}  // namespace

const std::vector<std::string>& odd_plain_texts() {
  static const std::vector<std::string> texts{"a",
                                              "Jane Doe",
                                              "won",
                                              "12000 EUR",
                                              "2026-11-20",
                                              "12:30",
                                              "http://x.org/?q=#x",
                                              "x@y.org",
                                              "a#b",
                                              "a:b",
                                              "a :b",
                                              "a ",
                                              "::",
                                              ":a",
                                              "-a",
                                              "--",
                                              "-1",
                                              "?a",
                                              "a?",
                                              "a - b",
                                              "a: b",
                                              "a:",
                                              "a :",
                                              "it's",
                                              "say \"x\"",
                                              "a,b",
                                              "a, b",
                                              "a]",
                                              "a[0]",
                                              "f{x}",
                                              "}",
                                              "50%",
                                              "%a",
                                              "a & b",
                                              "&a",
                                              "&a b",
                                              "*a",
                                              "*",
                                              "!x",
                                              "!x y",
                                              "!",
                                              "!!str x",
                                              "~",
                                              "null",
                                              "Null",
                                              "NULL",
                                              "nUll",
                                              "~a",
                                              "null a",
                                              "nullx",
                                              "true",
                                              "no",
                                              "1e3",
                                              "010",
                                              "-",
                                              "?",
                                              ":",
                                              "@a",
                                              "`a",
                                              "a`",
                                              "|a",
                                              ">a",
                                              "a|",
                                              "#",
                                              "#a",
                                              "a #c",
                                              "a\t#c",
                                              "a\tb",
                                              "a\t",
                                              "\\",
                                              "a\\n",
                                              "---",
                                              "--- a",
                                              "...",
                                              "... a",
                                              "....",
                                              "----",
                                              "<<",
                                              "=",
                                              "伊藤",
                                              "é",
                                              "\xC2\x85",
                                              "a\xC2\x85"
                                              "b",
                                              "\xC2\xA0",
                                              "\xC2\xA0"
                                              "a",
                                              "\xE2\x80\xA8",
                                              "a\xE2\x80\xA9"
                                              "b",
                                              "\xE2\x80\x8B",
                                              "\xEF\xBB\xBF",
                                              "a\xEF\xBB\xBF",
                                              "🦊",
                                              "{}",
                                              "[]",
                                              "''",
                                              "\"\"",
                                              "'a'",
                                              "a'b",
                                              "a\"",
                                              "'a' b",
                                              "\"a\"b",
                                              "\"a\" #c",
                                              "'a'#c",
                                              "'a':",
                                              "\"a\": b",
                                              "-\ta",
                                              "- a",
                                              "-  - a",
                                              "? a",
                                              "+",
                                              "+1",
                                              "$5",
                                              "(c)",
                                              "^",
                                              ";",
                                              "/",
                                              "a;b",
                                              "a: ",
                                              "a:\tb",
                                              "a\xC2\xA0#b",
                                              "0",
                                              ".",
                                              "..",
                                              "_"};
  return texts;
}

std::string random_typed_file(Random& random) {
  const bool is_tame = random.percent(60);
  return Typist(random, is_tame).document();
}

std::string random_deep_file(Random& random) {
  std::string source;
  std::string closing;
  std::size_t indent = 0;
  bool in_flow = false;
  bool line_begins = true;
  for (int depth = random.between(1, 40); depth > 0; --depth) {
    if (!in_flow && random.percent(4)) in_flow = true;
    if (in_flow) {
      const bool is_list = random.percent(50);
      source += is_list ? "[" : random.percent(90) ? "{a: " : "{";
      closing.insert(0, is_list ? "]" : "}");
    } else if (random.percent(50)) {
      if (line_begins) source += std::string(indent, ' ');
      source += "- ";
      indent += 2;
      line_begins = false;
      if (random.percent(10)) source += "\n", line_begins = true;
    } else {
      if (line_begins) source += std::string(indent, ' ');
      source += "k:\n";
      line_begins = true;
      indent += static_cast<std::size_t>(random.between(1, 2));
    }
  }
  if (line_begins) source += std::string(indent, ' ');
  source += random.percent(80) ? "x" : "";
  if (random.percent(10) && !closing.empty()) closing.pop_back();
  return source + closing + (random.percent(90) ? "\n" : "");
}

}  // namespace fu::testing
