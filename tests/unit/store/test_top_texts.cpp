// Texts that stand at the top of a file, also of one that is no prospect.
#include "store/top_texts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace fu::store {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(std::string_view source, std::string_view key) {
  Texts texts;
  each_top_text(source, key, [&](std::string_view text) { texts.emplace_back(text); });
  return texts;
}

TEST_CASE("a key has one text, or those of a list") {
  CHECK(texts_of("name: Jane\nowner: dana\n", "owner") == Texts{"dana"});
  CHECK(texts_of("tags: [a, 'b c', \"d\\te\"]\n", "tags") == Texts{"a", "b c", "d\te"});
  CHECK(texts_of("tags:\n  - a\n  - b\n", "tags") == Texts{"a", "b"});
  CHECK(first_top_text("tags: [a, b]\n", "tags") == "a");
}

TEST_CASE("what is absent, elsewhere or of another form has no text") {
  CHECK(texts_of("name: Jane\n", "owner").empty());
  CHECK(texts_of("owner:\nname: owner\n", "owner").empty());
  CHECK(texts_of("owner: null\n", "owner").empty());
  CHECK(texts_of("owner: {name: dana}\n", "owner").empty());
  CHECK(texts_of("log:\n  - {date: 2026-11-20, owner: sam}\n", "owner").empty());
  CHECK(first_top_text("", "owner").empty());
}

TEST_CASE("the log is passed over, wherever the key stands") {
  const std::string log = "log:\n  - {date: 2026-11-20, owner: sam, note: x}\n";
  CHECK(texts_of("name: Jane\nowner: dana\n" + log, "owner") == Texts{"dana"});
  CHECK(texts_of("name: Jane\n" + log + "owner: dana\n", "owner") == Texts{"dana"});
  CHECK(texts_of("name: Jane\n" + log + "\"owner\": dana\n", "owner") == Texts{"dana"});
  CHECK(texts_of("{name: Jane,\nlog: [],\nowner: dana}\n", "owner") == Texts{"dana"});
}

TEST_CASE("what cannot be read has no text") {
  CHECK(texts_of("owner: [dana\n", "owner").empty());
  CHECK(texts_of("<<<<<<< ours\nowner: dana\n", "owner").empty());
  CHECK(texts_of("owner: dana\0", "owner") == Texts{"dana"});
  CHECK(texts_of(std::string("owner: da\0na\n", 13), "owner").empty());
  CHECK(texts_of("- owner\n", "owner").empty());
}

TEST_CASE("a key has a value when anything at all stands behind it") {
  CHECK(keys_with_value(
            "name: Jane\nrole:\nplace: ~\ncompany: \"\"\nemails: []\nphones: [\"\"]\nnotes: |\n  x\n"
            "value: {a: b}\ntags: [x]\nowner: [[]]\nlog:\n") ==
        std::set<std::string>{"name", "notes", "owner", "tags", "value"});
  CHECK(keys_with_value("- a\n").empty());
  CHECK(keys_with_value("").empty());
}

}  // namespace
}  // namespace fu::store
