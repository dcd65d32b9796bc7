// What must not leave the merge, whatever went wrong before.
#include "store/merge_proof.hpp"

#include <doctest/doctest.h>

#include <string>

namespace fu::store {
namespace {

/// What the proof says of a text that somebody made of three versions; empty: nothing.
std::string objection(const Versions& versions, const MergedText& merged) {
  const MergeSide base(versions.base);
  const MergeSide ours(versions.ours);
  const MergeSide theirs(versions.theirs);
  try {
    prove_merge({.base = base, .ours = ours, .theirs = theirs}, merged);
    return "";
  } catch (const MergeRefusal& refusal) {
    return refusal.problem.message;
  }
}

std::string objection(const Versions& versions, const std::string& merged) {
  MergedText text;
  text.add(merged);
  return objection(versions, text);
}

const Versions logged{.base = "name: A\nlog:\n  - {date: 2026-11-01}\n",
                      .ours = "name: A\nlog:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
                      .theirs = "name: A\nlog:\n  - {date: 2026-11-01}\n  - {date: 2026-11-03}\n"};

TEST_CASE("a merge without an entry, or with one twice, is refused") {
  const std::string refused = "an item of 'log' would be lost or doubled";
  CHECK(objection(logged, logged.theirs + "  - {date: 2026-11-02}\n") == "");
  CHECK(objection(logged, logged.ours) == refused);
  CHECK(objection(logged, logged.theirs) == refused);
  CHECK(objection(logged, logged.ours + "  - {date: 2026-11-03}\n  - {date: 2026-11-03}\n") == refused);
  CHECK(objection(logged, "name: A\n") == refused);
  CHECK(objection(logged, "") == "nothing would be left of the file");
}

TEST_CASE("a merge with a value that is nobody's is refused") {
  const Versions stages{
      .base = "name: A\nstage: a\n", .ours = "name: A\nstage: b\n", .theirs = "name: B\nstage: a\n"};
  CHECK(objection(stages, "name: B\nstage: b\n") == "");
  CHECK(objection(stages, "name: A\nstage: b\n") == "'name' would not come out right");
  CHECK(objection(stages, "name: B\n") == "'stage' would not come out right");
  CHECK(objection(stages, "name: B\nstage: b\nowner: x\n") == "'owner' would not come out right");
}

TEST_CASE("of two values one may only be chosen by a person") {
  const Versions stages{.base = "stage: a\n", .ours = "stage: b\n", .theirs = "stage: c\n"};
  CHECK(objection(stages, stages.ours) == "'stage' was changed on both sides, and one version would be lost");
  MergedText marked;
  marked.add_conflict(stages.ours, stages.theirs, "stage");
  CHECK(objection(stages, marked) == "");
}

TEST_CASE("a conflict in a list loses no addition of the side it is decided for") {
  MergedText marked;
  marked.add("name: A\nlog:\n  - {date: 2026-11-01}\n");
  marked.add_conflict("  - {date: 2026-11-02}\n", "", "log entry of 2026-11-02");
  CHECK(objection(logged, marked) == "an item of 'log' would be lost or doubled");
}

}  // namespace
}  // namespace fu::store
