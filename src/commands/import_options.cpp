// Options of `fu import`, and what they come to.
#include "commands/import_options.hpp"

#include <algorithm>
#include <array>

#include "base/error.hpp"
#include "base/text.hpp"
#include "bridges/text_encoding.hpp"
#include "commands/known_words.hpp"
#include "commands/new_file.hpp"
#include "commands/option_parser.hpp"

namespace fu::commands {

namespace {

constexpr std::array<std::string_view, 3> separator_words{"comma", "semicolon", "tab"};
constexpr std::string_view separators = ",;\t";

template <typename Words>
void check_word(const Words& words, const std::string& word, const std::string& option) {
  if (word.empty() || std::find(words.begin(), words.end(), word) != words.end()) return;
  throw UsageError("import: there is no " + option + " '" + word + "'; there are " + alternatives(words) +
                   did_you_mean(word, {words.begin(), words.end()}));
}

}  // namespace

ListReading reading_of(const ImportOptions& options) {
  ListReading reading = options.reading;
  check_word(bridges::encoding_words, reading.encoding, "encoding");
  check_word(separator_words, options.separator, "separator");
  if (!options.separator.empty()) {
    const auto* const word = std::find(separator_words.begin(), separator_words.end(), options.separator);
    reading.csv.separator = separators[static_cast<std::size_t>(word - separator_words.begin())];
  }
  for (const std::string& mapping : options.mappings) {
    const auto equals = mapping.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == mapping.size())
      throw UsageError("import: --map '" + mapping + "' is not KEY=COLUMN, like --map name=Kontakt");
    reading.csv.mappings.push_back({.key = mapping.substr(0, equals), .title = mapping.substr(equals + 1)});
  }
  return reading;
}

ImportWishes wishes_of(const ImportOptions& options, Context& context) {
  ImportWishes wishes = options.wishes;
  ImportDefaults& defaults = wishes.defaults;
  wishes.per_day = static_cast<std::size_t>(options.per_day);
  if (!defaults.cadence.empty()) known_cadence(defaults.cadence, context.rules());
  defaults.owner = owner_named(defaults.owner, context);
  check_text(defaults.owner, "the owner");
  check_text(defaults.source, "the source");
  defaults.source = trim(defaults.source);
  for (std::string& tag : defaults.tags) {
    check_text(tag, "a tag");
    tag = trim(tag);
  }
  std::erase(defaults.tags, "");
  if (!folder_of_prospects(defaults.folder))
    throw UsageError("import: --in '" + defaults.folder + "' is no folder below prospects/");
  return wishes;
}

void add_import(OptionParser& parser, ImportOptions& options) {
  ImportDefaults& defaults = options.wishes.defaults;
  parser.add_option("FILE", options.files, "a table, address cards or fu's JSON; - is the standard input")
      .required()
      .type_name("")
      .completes(WordKind::files);
  parser.add_option("--map", options.mappings, "the column COLUMN is the key KEY; may be given several times")
      .type_name("KEY=COLUMN")
      .take_all()
      .completes(WordKind::columns);
  parser
      .add_option("--encoding", options.reading.encoding,
                  "of the lists: " + alternatives(bridges::encoding_words))
      .type_name("ENCODING")
      .take_last()
      .completes(bridges::encoding_words);
  parser.add_option("--separator", options.separator, "of a table: " + alternatives(separator_words))
      .type_name("WORD")
      .take_last()
      .completes(separator_words);
  parser.add_flag("--raw", options.reading.csv.raw, "cells as they are, also a ' before = + - @");
  parser.add_option("--cadence", defaults.cadence, "the plan of those who have none")
      .type_name("CADENCE")
      .take_last()
      .completes(WordKind::cadences);
  parser.add_option("--owner", defaults.owner, "whose they are, where the list does not say")
      .type_name("OWNER")
      .take_last()
      .completes(WordKind::owners);
  parser.add_option("--tag", defaults.tags, "a tag for all of them; may be given several times")
      .type_name("TAG")
      .take_all()
      .completes(WordKind::tags);
  parser.add_option("--source", defaults.source, "where they come from, where the list does not say")
      .type_name("TEXT")
      .take_last()
      .completes(WordKind::sources);
  parser.add_option("--in", defaults.folder, "a folder below prospects/").type_name("FOLDER").take_last();
  parser.add_option("--per-day", options.per_day, "spread the first contacts: at most N a working day")
      .within(1, 10'000)
      .type_name("N")
      .take_last();
  parser.add_flag("--update", options.wishes.update, "fill in what is empty of those who are in the book");
  parser.add_flag("--yes", options.yes, "without asking");
  add_writing(parser, options.write);
}

}  // namespace fu::commands
