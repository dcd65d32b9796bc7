// Random edits of random files: what is asked for is done, and every other byte stays.
//
// FU_CASES is the number of files, FU_SEED the first one's seed; a failure prints the one to repeat it.
// `fu_edit_properties --dump N` prints N edits that were made, as JSON lines, for read_edits_back.py.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "property/random_documents.hpp"
#include "store/yaml_document.hpp"
#include "store/yaml_edit.hpp"

namespace fu {
namespace {

using store::Edit;
using store::Edited;
using testing::Random;
using testing::RandomDocument;
using testing::Said;
using testing::Written;

constexpr std::uint64_t default_cases = 100'000;

/// What a file says; nothing when it cannot be read.
std::optional<Said> read(std::string_view source) {
  Problems problems;
  const auto tree = store::parse_document(source, "", problems);
  if (!tree) return std::nullopt;
  return tree->is_empty() ? Said{} : testing::said_by(*tree, tree->root());
}

Edited edit(std::string_view source, const Edit& edit) {
  return store::apply_edits(source, {edit}, testing::key_order());
}

/// The edited file; empty when it is refused.
std::string edited(std::string_view source, const Edit& one) {
  Edited result = edit(source, one);
  return std::holds_alternative<std::string>(result) ? std::get<std::string>(std::move(result))
                                                     : std::string();
}

struct Change {
  std::size_t begin = 0;     ///< up to here both are the same
  std::size_t earliest = 0;  ///< where it may begin as well
  std::size_t end = 0;       ///< of `before`: from here on
  std::string_view added;    ///< what stands between in `after`
};

/// The smallest change that makes `after` of `before`.
Change change_between(std::string_view before, std::string_view after) {
  const std::size_t most = std::min(before.size(), after.size());
  Change change;
  while (change.begin < most && before[change.begin] == after[change.begin]) ++change.begin;
  std::size_t same = 0;
  while (same < most - change.begin && before[before.size() - 1 - same] == after[after.size() - 1 - same])
    ++same;
  change.end = before.size() - same;
  std::size_t all_same = same;
  while (all_same < most && before[before.size() - 1 - all_same] == after[after.size() - 1 - all_same])
    ++all_same;
  change.earliest = change.begin - std::min(change.begin, all_same - same);
  change.added = after.substr(change.begin, after.size() - same - change.begin);
  return change;
}

/// `#c17;`: the comments of a random file, each with a number of its own.
std::vector<std::string> comments(std::string_view source) {
  std::vector<std::string> found;
  for (auto at = source.find("#c"); at != std::string_view::npos; at = source.find("#c", at + 1)) {
    const auto end = source.find_first_not_of("0123456789", at + 2);
    if (end != std::string_view::npos && source[end] == ';') found.emplace_back(source.substr(at, end - at));
  }
  return found;
}

/// A text block at the end whose line did not end: adding the line end is allowed.
void finish_text(Said& said) {
  Said* last = &said;
  while (!last->items.empty() || !last->pairs.empty())
    last = last->items.empty() ? &last->pairs.back().second : &last->items.back();
  last->text += '\n';
}

std::vector<std::string> lines_of(std::string_view source) {
  std::vector<std::string> lines(1);
  for (const char c : source) {
    if (c == '\n') {
      lines.emplace_back();
    } else if (c != '\r') {
      lines.back() += c;
    }
  }
  return lines;
}

/// Checks of one case; each says what is wrong.
class Case {
 public:
  Case(const RandomDocument& document, const Edit& edit, std::string_view after)
      : document_(document),
        edit_(edit),
        before_(document.source),
        after_(after),
        change_(change_between(before_, after)) {
    key_ = std::visit([](const auto& one) { return one.key; }, edit);
    for (const RandomDocument::Key& key : document.keys) {
      if (key.name == key_) there_ = &key;
    }
    removes_ =
        edit.index() == Edit(store::RemoveKey{}).index() || edit.index() == Edit(store::RemoveText{}).index();
    if (const auto* set = std::get_if<store::SetTexts>(&edit)) removes_ = set->texts.empty();
  }

  std::string what_is_wrong() const {
    for (const auto check : {&Case::check_said, &Case::check_bytes, &Case::check_comments,
                             &Case::check_line_ends, &Case::check_inverse}) {
      if (std::string wrong = (this->*check)(); !wrong.empty()) return wrong;
    }
    return "";
  }

 private:
  std::string check_said() const {
    Said expected = document_.said;
    testing::apply(expected, edit_);
    const auto said = read(after_);
    if (!said) return "the result cannot be read";
    if (testing::is_same(*said, expected)) return "";
    if (document_.ends_in_text) {
      Said finished = document_.said;
      finish_text(finished);
      testing::apply(finished, edit_);
      if (testing::is_same(*said, finished)) return "";
    }
    return "the result says\n" + describe(*said) + "\ninstead of\n" + describe(expected);
  }

  /// One change, within the lines of the key; a key or item that is added leaves every byte in place.
  std::string check_bytes() const {
    if (before_ == after_) return "";
    const bool inserts =
        there_ == nullptr || there_->written == Written::block_list || there_->written == Written::flow_list;
    const bool adds = edit_.index() == Edit(store::AppendFields{}).index() ||
                      edit_.index() == Edit(store::AddText{}).index();
    if ((there_ == nullptr || (adds && inserts)) && change_.begin != change_.end)
      return "bytes went, where some are added";
    if (removes_ && !change_.added.empty()) return "bytes came, where some are taken away";
    if (there_ == nullptr) return "";
    // Beside bytes like its own a change can be told of several places: one must be of the key. The line end before
    // a last line goes with it.
    const std::size_t begin =
        std::max(change_.earliest, there_->begin - std::min<std::size_t>(there_->begin, 2));
    const std::size_t end = begin + (change_.end - change_.begin);
    if (begin > change_.begin || end > there_->end) return "bytes outside of the key have changed";
    return "";
  }

  std::string check_comments() const {
    const std::vector<std::string> now = comments(after_);
    std::vector<std::string> expected = comments(before_);
    if (removes_ && there_ != nullptr) {
      // Of the key's own lines some may go; those before and behind stay.
      const auto above = comments(before_.substr(0, there_->begin));
      const auto below = comments(before_.substr(there_->end));
      const bool stay = now.size() >= above.size() + below.size() &&
                        std::equal(above.begin(), above.end(), now.begin()) &&
                        std::equal(below.rbegin(), below.rend(), now.rbegin());
      return stay ? "" : "a comment outside of the key is gone";
    }
    return now == expected ? "" : "a comment is gone";
  }

  std::string check_line_ends() const {
    std::size_t returns = 0, feeds = 0, pairs = 0;
    for (std::size_t i = 0; i < after_.size(); ++i) {
      if (after_[i] == '\r') ++returns;
      if (after_[i] == '\n') ++feeds;
      if (after_.substr(i, 2) == "\r\n") ++pairs;
    }
    if (returns != pairs) return "a carriage return stands alone";
    // A file of one line without an end gives no example; then LF is taken.
    const bool example = before_.find('\n') != std::string_view::npos;
    if (example && pairs != (document_.line_end == "\n" ? 0 : feeds)) return "line ends are mixed";
    if (before_.ends_with('\n') != after_.ends_with('\n') && !in_text_at_end())
      return "the last line's end has changed";
    if (before_.starts_with("\xEF\xBB\xBF") != after_.starts_with("\xEF\xBB\xBF"))
      return "the byte order mark has changed";
    return "";
  }

  /// What stood below a text block went with the file's last line, and the text keeps its line end.
  bool in_text_at_end() const { return removes_ && after_.ends_with('\n'); }

  std::string check_inverse() const {
    const bool finished = document_.ends_in_text;
    if (before_ == after_ || finished) return "";
    if (there_ == nullptr && edit_.index() != Edit(store::AppendFields{}).index()) {
      return is_taken_back(store::RemoveKey{.key = key_});
    }
    if (std::holds_alternative<store::AppendFields>(edit_)) {
      if (there_ == nullptr) return is_taken_back(store::RemoveKey{.key = key_});
      if (there_->written == Written::block_list) {
        std::vector<std::string> with = lines_of(after_);
        const std::vector<std::string> without = lines_of(before_);
        std::size_t first = 0;
        while (first < without.size() && with[first] == without[first]) ++first;
        // A line that is like its neighbours may be any of them.
        if (with.size() != without.size() + 1) return "the item is not one line";
        with.erase(with.begin() + static_cast<std::ptrdiff_t>(first));
        if (with != without) return "the other lines are not as before";
      }
      return "";
    }
    if (const auto* add = std::get_if<store::AddText>(&edit_)) {
      const bool list = there_->written == Written::block_list || there_->written == Written::flow_list;
      return list ? is_taken_back(store::RemoveText{.key = add->key, .text = add->text}) : "";
    }
    if (const auto* set = std::get_if<store::SetText>(&edit_)) {
      Said root = document_.said;
      const Said* old = testing::find_said(root, key_);
      const bool canonical = there_->written == Written::double_quoted ||
                             (there_->written == Written::plain && !is_quoted_now()) ||
                             (there_->written == Written::single_quoted && !is_double_quoted_now());
      if (old->kind == Said::Kind::text && canonical)
        return is_taken_back(store::SetText{.key = set->key, .text = old->text});
    }
    return "";
  }

  char first_of_value_now() const {
    const std::size_t colon = after_.find(':', there_->begin);
    return after_[std::min(after_.find_first_not_of(" \t\r\n", colon + 1), after_.size() - 1)];
  }
  bool is_double_quoted_now() const { return first_of_value_now() == '"'; }
  bool is_quoted_now() const { return is_double_quoted_now() || first_of_value_now() == '\''; }

  std::string is_taken_back(const Edit& inverse) const {
    const Edited back = edit(after_, inverse);
    if (const auto* problem = std::get_if<Problem>(&back))
      return "it cannot be taken back: " + problem->message;
    return std::get<std::string>(back) == before_
               ? ""
               : "taken back, it is another file:\n" + std::get<std::string>(back);
  }

  const RandomDocument& document_;
  const Edit& edit_;
  std::string_view before_, after_;
  Change change_;
  std::string key_;
  const RandomDocument::Key* there_ = nullptr;
  bool removes_ = false;
};

std::uint64_t cases() { return testing::number_from_environment("FU_CASES", default_cases); }
std::uint64_t first_seed() { return testing::number_from_environment("FU_SEED", 0); }

std::string shown(std::uint64_t seed, std::string_view source, const Edit& edit) {
  return "FU_CASES=1 FU_SEED=" + std::to_string(seed) + "\nedit " + testing::describe(edit) +
         "\n---- file\n" + std::string(source) + "\n----\n";
}

/// Refusals that need not be: what the program writes it can edit. These it may refuse.
bool may_be_refused(const Problem& problem) {
  return problem.message == "this is the only key of the file" ||
         problem.message == "the list has comments that would go with it";
}

TEST_CASE("an edit does what is asked for, and nothing else") {
  std::map<std::string, std::uint64_t> refused;
  std::uint64_t made = 0;
  int failures = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + cases() && failures < 5; ++seed) {
    Random random(seed);
    const RandomDocument document = testing::random_document(random);
    const auto said = read(document.source);
    const Edit one = testing::random_edit(random, document);
    if (!said || !(*said == document.said)) {
      ++failures;
      FAIL_CHECK(shown(seed, document.source, one), "the file does not say\n", describe(document.said),
                 "\nbut\n", said ? describe(*said) : "nothing");
      continue;
    }
    const Edited result = edit(document.source, one);
    if (const auto* problem = std::get_if<Problem>(&result)) {
      ++refused[problem->message];
      const auto line_count =
          static_cast<std::size_t>(std::count(document.source.begin(), document.source.end(), '\n')) + 1;
      if (problem->line < 1 || problem->line > line_count ||
          (document.is_plain && !may_be_refused(*problem))) {
        ++failures;
        FAIL_CHECK(shown(seed, document.source, one), "refused: ", problem->line, ": ", problem->message);
      }
      continue;
    }
    ++made;
    const std::string& after = std::get<std::string>(result);
    if (const std::string wrong = Case(document, one, after).what_is_wrong(); !wrong.empty()) {
      ++failures;
      FAIL_CHECK(shown(seed, document.source, one), after, "\n----\n", wrong);
    }
  }
  std::string counts;
  for (const auto& [message, count] : refused) counts += "\n  " + std::to_string(count) + " " + message;
  MESSAGE(made, " edits were made; refused:", counts);
  if (cases() > 1000) CHECK(made > cases() / 2);
}

TEST_CASE("a damaged file is edited as asked for, or refused") {
  std::uint64_t made = 0;
  int failures = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + cases() / 4 + 1 && failures < 5; ++seed) {
    Random random(~seed);
    const RandomDocument document = testing::random_document(random);
    const std::string before = testing::mutated(random, document.source);
    const Edit one = testing::random_edit(random, document);
    const std::string after = edited(before, one);
    if (after.empty()) continue;
    ++made;
    const auto said_before = read(before);
    const auto said_after = read(after);
    std::string wrong;
    if (!said_before || !said_after) {
      wrong = "it cannot be read";
    } else {
      Said expected = *said_before;
      testing::apply(expected, one);
      Said finished = *said_before;
      const bool may_finish = !before.ends_with('\n') && !finished.pairs.empty();
      if (may_finish) {
        finish_text(finished);
        testing::apply(finished, one);
      }
      if (!testing::is_same(*said_after, expected) &&
          !(may_finish && testing::is_same(*said_after, finished)))
        wrong = "the result says\n" + describe(*said_after) + "\ninstead of\n" + describe(expected);
    }
    const auto* append = std::get_if<store::AppendFields>(&one);
    if (append != nullptr && said_before) {
      Said root = *said_before;
      const Said* list = testing::find_said(root, append->key);
      const Change change = change_between(before, after);
      if ((list == nullptr || !list->items.empty()) && change.begin != change.end)
        wrong = "bytes went, where some are added";
    }
    if (!wrong.empty()) {
      ++failures;
      FAIL_CHECK(shown(seed, before, one), after, "\n----\n", wrong);
    }
  }
  MESSAGE(made, " damaged files were edited");
}

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    std::array<char, 8> escape{};
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
      out += escape.data();
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string json_edit(const Edit& edit) {
  static constexpr std::array<std::string_view, 6> names{"set_text", "set_texts",   "remove_key",
                                                         "add_text", "remove_text", "append"};
  return std::visit(
      [&]<typename One>(const One& one) {
        std::string out =
            "{\"do\": " + json_text(names.at(edit.index())) + ", \"key\": " + json_text(one.key);
        if constexpr (requires { one.text; }) out += ", \"text\": " + json_text(one.text);
        if constexpr (requires { one.texts; }) {
          out += ", \"texts\": [";
          for (const std::string& text : one.texts)
            out += (&text == one.texts.data() ? "" : ", ") + json_text(text);
          out += "]";
        }
        if constexpr (requires { one.fields; }) {
          out += ", \"fields\": [";
          for (const store::Field& field : one.fields) {
            out += (&field == one.fields.data() ? "" : ", ");
            out += "[" + json_text(field.key) + ", " + json_text(field.text) + "]";
          }
          out += "]";
        }
        return out + "}";
      },
      edit);
}

void dump(std::uint64_t wanted) {
  for (std::uint64_t seed = first_seed(); wanted > 0; ++seed) {
    Random random(seed);
    const RandomDocument document = testing::random_document(random);
    const Edit one = testing::random_edit(random, document);
    const std::string after = edited(document.source, one);
    if (after.empty()) continue;
    --wanted;
    const std::string line = "{\"seed\": " + std::to_string(seed) +
                             ", \"before\": " + json_text(document.source) + ", \"edit\": " + json_edit(one) +
                             ", \"after\": " + json_text(after) + "}\n";
    std::fputs(line.c_str(), stdout);
  }
}

}  // namespace
}  // namespace fu

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--dump") {
    fu::dump(std::stoull(argv[2]));
    return 0;
  }
  return doctest::Context(argc, argv).run();
}
