/// The options of the one command that was named: CLI11, which costs much at each start and in each file, behind a door.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commands/word_kind.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace fu::commands {

/// What a value can be completed to: words of a kind, and words that are fixed, which stay where they are.
struct ValueWords {
  WordKind kind = WordKind::none;
  std::span<const std::string_view> fixed;
};

/// What help tells of an option, and what a shell completes.
struct OptionHelp {
  std::string name;   ///< `-m,--note`, or what a positional argument is called
  std::string value;  ///< DATE; empty for a flag
  std::string text;
  bool is_positional = false;
  bool is_required = false;
  bool takes_many = false;
  bool takes_value = false;
  ValueWords words;
};

/// `-m` and `--note`: all names of an option.
std::vector<std::string> all_names(const OptionHelp& option);

class OptionParser {
 public:
  OptionParser();
  ~OptionParser();
  OptionParser(const OptionParser&) = delete;
  OptionParser& operator=(const OptionParser&) = delete;

  /// An option that was added, to say more of it.
  class Option {
   public:
    Option(CLI::Option& option, OptionParser& parser) : option_(&option), parser_(&parser) {}

    /// What its value is called in the help.
    Option& type_name(const std::string& name);
    Option& required();
    /// Of several values the last one holds; else several are an error.
    Option& take_last();
    /// All values hold, one behind each `--option`.
    Option& take_all();
    Option& within(int least, int most);
    /// What a shell completes its value to. Not checked: what may stand there is the command's to say.
    Option& completes(WordKind kind);
    Option& completes(std::span<const std::string_view> fixed);

   private:
    CLI::Option* option_;
    OptionParser* parser_;
  };

  /// `name` is `-m,--note`; without dashes it is a positional argument. Values must outlive the parsing, and stay as they
  /// are when the option is not given.
  Option add_option(const std::string& name, std::string& value, const std::string& help);
  Option add_option(const std::string& name, std::optional<std::string>& value, const std::string& help);
  Option add_option(const std::string& name, std::vector<std::string>& values, const std::string& help);
  Option add_option(const std::string& name, int& value, const std::string& help);
  Option add_option(const std::string& name, std::size_t& value, const std::string& help);
  void add_flag(const std::string& name, bool& value, const std::string& help);
  /// chosen() is called when the flag is given.
  void add_flag(const std::string& name, std::function<void()> chosen, const std::string& help);
  /// `--name` and `--no-name`; the last one holds.
  void add_flag_and_no(const std::string& name, std::optional<bool>& value, const std::string& help,
                       const std::string& help_of_no);

  /// Two of these options, which were added before, are a UsageError.
  void at_most_one_of(const std::vector<std::string>& names);

  /// In the order in which they were added, `--help` first.
  std::vector<OptionHelp> help() const;
  /// As they are typed: `--note`, `-m`.
  std::vector<std::string> names() const;

  /// Fills the values; gives the words that no option takes. Throws UsageError with text that goes on behind the
  /// command's name.
  std::vector<std::string> parse(std::vector<std::string> arguments);

 private:
  std::unique_ptr<CLI::App> app_;
  std::map<const CLI::Option*, ValueWords> words_;
};

}  // namespace fu::commands
