// Splitting, counting, and the word that was probably meant.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>

namespace fu {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("trim takes blanks, tabs and line ends from both sides, and nothing from inside") {
  struct Case {
    std::string_view text, trimmed;
  };
  for (const auto& [text, trimmed] :
       {Case{"", ""}, Case{" \t\r\n", ""}, Case{"a", "a"}, Case{" a b\t", "a b"}, Case{"\r\na\n", "a"}}) {
    CAPTURE(text);
    CHECK(trim(text) == trimmed);
  }
}

TEST_CASE("split and join are each other's inverse") {
  struct Case {
    std::string_view text;
    Words pieces;
  };
  const std::vector<Case> cases{
      {"", {""}},        {"a", {"a"}},      {"a,b", {"a", "b"}}, {"a,,b", {"a", "", "b"}},
      {"a,", {"a", ""}}, {",a", {"", "a"}},
  };
  for (const auto& [text, pieces] : cases) {
    CAPTURE(text);
    CHECK((split(text, ',') == pieces));
    CHECK(join(pieces, ",") == text);
  }
  CHECK(join({}, ", ").empty());
  CHECK(join({"call", "email", "visit"}, ", ") == "call, email, visit");
}

TEST_CASE("a count is decimal digits and nothing else, up to a milliard") {
  struct Case {
    std::string_view text;
    std::optional<int> number;
  };
  for (const auto& [text, number] :
       {Case{"0", 0}, Case{"7", 7}, Case{"010", 10}, Case{"1000000000", 1'000'000'000},
        Case{"1000000001", {}}, Case{"99999999999999999999", {}}, Case{"", {}}, Case{"-1", {}},
        Case{"+1", {}}, Case{" 1", {}}, Case{"1 ", {}}, Case{"1.0", {}}, Case{"1e3", {}}, Case{"0x10", {}},
        Case{"٣", {}}}) {
    CAPTURE(text);
    CHECK((parse_count(text) == number));
  }
}

TEST_CASE("lower_ascii leaves every byte but A to Z alone") {
  CHECK(lower_ascii("AbZ-@[09") == "abz-@[09");
  CHECK(lower_ascii("ÄÉ") == "ÄÉ");
}

TEST_CASE("the closest match is the word that was probably meant, or none") {
  const Words commands{"due", "log", "show", "add", "snooze", "stop", "stats"};
  const std::string sixty_four(64, 'a');
  const std::string sixty_five(65, 'a');
  const Words cadences{"outbound", "inbound", "info-sent", "keep-in-touch"};
  struct Case {
    std::string_view what;
    std::string_view word;
    Words candidates;
    std::optional<std::string> match;
  };
  const std::vector<Case> cases{
      {"two letters swapped", "deu", commands, "due"},
      {"a letter missing", "shw", commands, "show"},
      {"a letter too many", "loog", commands, "log"},
      {"a wrong letter", "stpp", commands, "stop"},
      {"several slips in a long word", "keep-n-tuoch", cadences, "keep-in-touch"},
      {"the beginning of a word", "snoo", commands, "snooze"},
      {"the beginning, ignoring case", "KEEP", cadences, "keep-in-touch"},
      {"two letters are no beginning", "ke", cadences, {}},
      {"the nearer of two", "inbond", cadences, "inbound"},
      {"the word itself in other letters, and not a longer one", "CALL", {"callback", "call"}, "call"},
      {"two letters swapped at the end of a long word",
       "keep-in-touhc",
       {"keep-it-touhs", "keep-in-touch"},
       "keep-in-touch"},
      {"as many wrong letters as are near enough", "abcdefghijkl", {"abcdefgVWXYZ"}, "abcdefgVWXYZ"},
      {"one wrong letter more", "abcdefghijkl", {"abcdefUVWXYZ"}, {}},
      {"something else", "xyzzy", commands, {}},
      {"a short word that would be typed anew", "a", {"b"}, {}},
      {"nothing", "", commands, {}},
      {"no candidates", "due", {}, {}},
      {"a long word with one letter too many", sixty_four, {sixty_four.substr(1)}, sixty_four.substr(1)},
      {"a word that is too long to be a slip", sixty_five, {sixty_four}, {}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CHECK(closest_match(one.word, one.candidates).value_or("none") == one.match.value_or("none"));
  }
}

TEST_CASE("of very many candidates the first are compared") {
  Words many(499, "elsewhere");
  many.insert(many.end(), {"outbound", "visit"});
  CHECK(closest_match("outbond", many).value_or("none") == "outbound");
  CHECK_FALSE(closest_match("visit", many).has_value());
}

TEST_CASE("a message ends with the word that was meant, or with nothing") {
  CHECK(did_you_mean("deu", {"due", "log"}) == "; did you mean 'due'?");
  CHECK(did_you_mean("xyzzy", {"due", "log"}).empty());
}

TEST_CASE("things are counted in words") {
  CHECK(counted(0, "file") == "0 files");
  CHECK(counted(1, "file") == "1 file");
  CHECK(counted(2, "file") == "2 files");
  CHECK(counted(1, "person", "people") == "1 person");
  CHECK(counted(290, "person", "people") == "290 people");
}

TEST_CASE("alternatives are listed with an or before the last") {
  constexpr std::array<std::string_view, 3> words{"text", "json", "github"};
  const std::span<const std::string_view> all(words);
  CHECK(alternatives({}) == "");
  CHECK(alternatives(all.first(1)) == "text");
  CHECK(alternatives(all.first(2)) == "text or json");
  CHECK(alternatives(all) == "text, json or github");
}

TEST_CASE("a word is quoted for the shell where it has to be") {
  CHECK(quoted_for_shell("prospects/jane-doe.yaml") == "prospects/jane-doe.yaml");
  CHECK(quoted_for_shell("old ones") == "'old ones'");
  CHECK(quoted_for_shell("it's $HOME") == R"('it'\''s $HOME')");
  CHECK(quoted_for_shell("B\u00fcro") == "'B\u00fcro'");
  CHECK(quoted_for_shell("") == "''");
}

}  // namespace
}  // namespace fu
