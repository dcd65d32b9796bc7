// Makes files by the functions that the program writes with.
#include "property/random_yaml.hpp"

#include <array>
#include <variant>

#include "store/yaml_edit.hpp"
#include "store/yaml_text.hpp"

namespace fu::testing {

namespace {

/// Texts that a person gives to the program; only strange ones need escapes that few write.
class Given {
 public:
  explicit Given(Random& random) : random_(random), strange_(random.percent(30)) {}

  std::string text() const {
    std::string text = one();
    while (random_.percent(35)) text += " " + one();
    if (random_.percent(1)) text += std::string(static_cast<std::size_t>(random_.between(100, 3000)), 'x');
    return text;
  }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (int i = random_.between(1, 3); i > 0; --i) texts.push_back(text());
    return texts;
  }

 private:
  std::string one() const {
    static const std::vector<std::string> odd{"\x01\x1B",     "a\tb",         "a\nb\n",   "\xE2\x80\xA8",
                                              "\xEF\xBB\xBF", "\xE2\x80\xAE", "\xC2\x85", "\r"};
    static const std::vector<std::string> usual = [] {
      std::vector<std::string> kept{"👩‍💻", "\\", "\"q\"", "'",      " a ",
                                    "伊藤 健",     "é",  "a\tb",  "a\nb\n", "\x1B[31m"};
      for (const std::string& text : odd_plain_texts()) {
        if (text.find_first_of("\xC2\xE2\xEF") == std::string::npos) kept.push_back(text);
      }
      return kept;
    }();
    return strange_ && random_.percent(30) ? random_.pick(odd)
                                           : random_.pick(strange_ ? odd_plain_texts() : usual);
  }

  Random& random_;
  bool strange_;
};

/// The keys of a new file in their order; `log` comes behind them.
constexpr std::array<std::string_view, 9> scalar_keys{"name",  "company", "role",  "place",  "owner",
                                                      "added", "stage",   "value", "cadence"};
constexpr std::array<std::string_view, 4> list_keys{"emails", "phones", "tags", "interests"};

store::Edit edit_of_written_file(Random& random, const Given& given) {
  const std::string key(scalar_keys[random.index(scalar_keys.size())]);
  const std::string list_key(list_keys[random.index(list_keys.size())]);
  switch (random.between(1, 6)) {
    case 1: return store::SetText{.key = key, .text = given.text()};
    case 2: return store::SetTexts{.key = list_key, .texts = given.texts()};
    case 3: return store::RemoveKey{.key = random.percent(50) ? key : list_key};
    case 4: return store::AddText{.key = list_key, .text = given.text()};
    default: {
      using Form = store::Field::Form;
      store::AppendFields entry{.key = "log", .fields = {{.key = "date", .text = "2026-11-20"}}};
      const auto field = [&](std::string_view name, std::string text, Form form) {
        if (random.percent(40)) entry.fields.push_back({.key = name, .text = std::move(text), .form = form});
      };
      field("time", "09:05", Form::quoted);
      field("via", given.text(), Form::word);
      field("outcome", "no-answer", Form::word);
      field("touch", random.percent(50) ? "true" : "false", Form::bare);
      field("next", random.percent(50) ? "plan" : "2026-12-01", Form::word);
      field("at", "14:30", Form::quoted);
      field("by", given.text(), Form::word);
      field("note", given.text(), Form::quoted);
      return entry;
    }
  }
}

}  // namespace

std::string random_written_file(Random& random) {
  const Given given(random);
  std::string source;
  if (random.percent(30)) source = "# yaml-language-server: $schema=../.fu/prospect.schema.json\n";
  for (const std::string_view key : scalar_keys) {
    if (key == "name" || random.percent(30))
      source.append(key).append(": ").append(store::format_scalar(given.text(), store::Around::block)) +=
          '\n';
  }
  for (const std::string_view key : list_keys) {
    if (random.percent(20))
      source.append(key).append(": ").append(store::format_texts(given.texts())) += '\n';
  }
  source += random.percent(50) ? "log:\n" : "\nlog:\n";
  std::vector<store::Edit> edits;
  for (int i = random.between(0, 3); i > 0; --i) edits.push_back(edit_of_written_file(random, given));
  const auto edited = store::apply_edits(source, edits, scalar_keys);
  return std::holds_alternative<std::string>(edited) ? std::get<std::string>(edited) : source;
}

}  // namespace fu::testing
