// Which keys the markers of a conflict stand around.
#include "domain/conflict_places.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace fu {
namespace {

TEST_CASE("the top-level key around each conflict is named once, a log entry by its day") {
  struct Case {
    std::string_view what, text, places;
  };
  for (const Case& one : {
           Case{"no markers", "name: Jane\nstage: lead\n", ""},
           Case{"one key",
                "name: Jane\n<<<<<<< ours\nstage: lead\n=======\nstage: won\n>>>>>>> theirs\nlog:\n",
                "stage"},
           Case{"two keys in one conflict",
                "<<<<<<< a\nstage: lead\nowner: sam\n=======\nstage: won\n>>>>>>> b\n", "stage, owner"},
           Case{"a key on one side", "name: x\n<<<<<<< a\n=======\nplace: Rome\n>>>>>>> b\n", "place"},
           Case{"with the base", "<<<<<<< a\nstage: b\n||||||| o\nrole: c\n=======\nstage: d\n>>>>>>> b\n",
                "stage"},
           Case{"log entries",
                "log:\n  - {date: 2026-11-03, via: call}\n<<<<<<< a\n  - {date: 2026-11-10, via: "
                "call}\n=======\n"
                "  - {date: 2026-11-12, via: email}\n>>>>>>> b\n",
                "log entry of 2026-11-10, log entry of 2026-11-12"},
           Case{"the same day on both sides",
                "log:\n<<<<<<< a\n  - {date: 2026-11-10, via: call}\n=======\n  - {date: "
                "2026-11-10}\n>>>>>>> b\n",
                "log entry of 2026-11-10"},
           Case{"inside an entry in block style",
                "log:\n  - date: 2026-11-10\n    via: call\n<<<<<<< a\n    note: x\n=======\n    note: "
                "y\n>>>>>>> b\n",
                "log entry of 2026-11-10"},
           Case{"with the log's own key",
                "<<<<<<< a\nlog:\n  - {date: 2026-11-10}\n=======\nlog: []\n>>>>>>> b\n",
                "log entry of 2026-11-10, log"},
           Case{"lines of a text", "notes: |\n  one\n<<<<<<< a\n  two\n=======\n  three: four\n>>>>>>> b\n",
                "notes"},
           Case{"a key on one side, lines of the one before on the other",
                "notes: |\n<<<<<<< a\nplace: x\n=======\n  two\n>>>>>>> b\n", "place, notes"},
           Case{"a fact", "facts:\n<<<<<<< a\n  - {date: 2026-11-10, fact: x}\n=======\n>>>>>>> b\n",
                "fact of 2026-11-10"},
           Case{"a quoted key", "<<<<<<< a\n\"stage\": x\n=======\n>>>>>>> b\n", "stage"},
           Case{"before any key", "<<<<<<< a\n# one\n=======\n# two\n>>>>>>> b\nname: x\n",
                "the first lines"},
           Case{"only comments", "stage: x\n<<<<<<< a\n# one\n=======\n# two\n>>>>>>> b\n", "stage"},
           Case{"CRLF", "<<<<<<< a\r\nstage: x\r\n=======\r\nstage: y\r\n>>>>>>> b\r\n", "stage"},
           Case{"cut off", "<<<<<<< a\nstage: x\n", "stage"},
           Case{"an underlined heading", "notes: |\n=======\n  x\n", ""},
       }) {
    CAPTURE(one.what);
    CHECK(join(conflict_places(one.text), ", ") == one.places);
  }
}

TEST_CASE("other files are named by their lines") {
  CHECK(join(conflict_lines("a\n<<<<<<< a\nb\n=======\nc\n>>>>>>> b\nd\n<<<<<<< a\n=======\n>>>>>>> b\n"),
             ", ") == "lines 2 to 6, lines 8 to 10");
  CHECK(conflict_lines("a\n=======\nb\n").empty());
}

}  // namespace
}  // namespace fu
