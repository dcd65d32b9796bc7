// Lets CLI11 read the options, and words what is wrong with them. The only file that includes it.
#include "commands/option_parser.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>
#include <utility>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::commands {

namespace {

/// CLI11's messages begin with the option and go on in their own words.
std::string reworded(const CLI::ParseError& error) {
  const std::string message = error.what();
  const std::string option = message.substr(0, message.find(':'));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return option + " wants a value";
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
    constexpr std::string_view range_words = " not in range ";
    const auto range = message.find(range_words);
    if (range != std::string::npos)
      return option + " wants a number from " + message.substr(range + range_words.size());
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    const auto equals = message.find(" = ");
    const auto name = message.find("--");
    if (equals != std::string::npos && name < equals) {
      return message.substr(name, equals - name) + " cannot be '" + message.substr(equals + 3) + "'";
    }
  }
  if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr) {
    constexpr std::string_view excludes = " excludes ";
    const auto between = message.find(excludes);
    return message.substr(0, between) + " and " + message.substr(between + excludes.size()) +
           " do not go together";
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    return message.substr(0, message.find(' ')) + " is missing";
  }
  return message;
}

}  // namespace

std::vector<std::string> all_names(const OptionHelp& option) { return split(option.name, ','); }

OptionParser::OptionParser() : app_(std::make_unique<CLI::App>()) {
  app_->set_help_flag("-h,--help", "print this help");
  app_->allow_extras();
}

OptionParser::~OptionParser() = default;

using Option = OptionParser::Option;

Option& Option::type_name(const std::string& name) {
  option_->type_name(name);
  return *this;
}

Option& Option::required() {
  option_->required();
  return *this;
}

Option& Option::take_last() {
  option_->take_last();
  return *this;
}

Option& Option::take_all() {
  option_->expected(1)->take_all();
  return *this;
}

Option& Option::within(int least, int most) {
  option_->check(CLI::Range(least, most).description(""));
  return *this;
}

Option& Option::completes(WordKind kind) {
  parser_->words_[option_].kind = kind;
  return *this;
}

Option& Option::completes(std::span<const std::string_view> fixed) {
  parser_->words_[option_].fixed = fixed;
  return *this;
}

Option OptionParser::add_option(const std::string& name, std::string& value, const std::string& help) {
  return {*app_->add_option(name, value, help), *this};
}
Option OptionParser::add_option(const std::string& name, std::optional<std::string>& value,
                                const std::string& help) {
  return {*app_->add_option(name, value, help), *this};
}
Option OptionParser::add_option(const std::string& name, std::vector<std::string>& values,
                                const std::string& help) {
  return {*app_->add_option(name, values, help), *this};
}
Option OptionParser::add_option(const std::string& name, int& value, const std::string& help) {
  return {*app_->add_option(name, value, help), *this};
}
Option OptionParser::add_option(const std::string& name, std::size_t& value, const std::string& help) {
  return {*app_->add_option(name, value, help), *this};
}

void OptionParser::add_flag(const std::string& name, bool& value, const std::string& help) {
  app_->add_flag(name, value, help);
}

void OptionParser::add_flag(const std::string& name, std::function<void()> chosen, const std::string& help) {
  app_->add_flag_callback(name, std::move(chosen), help);
}

void OptionParser::add_flag_and_no(const std::string& name, std::optional<bool>& value,
                                   const std::string& help, const std::string& help_of_no) {
  const CLI::Option* yes = app_->add_flag("--" + name)->description(help);
  const CLI::Option* no = app_->add_flag("--no-" + name)->description(help_of_no);
  app_->parse_complete_callback([app = app_.get(), &value, yes, no] {
    for (const CLI::Option* option : app->parse_order()) {
      if (option == yes) value = true;
      if (option == no) value = false;
    }
  });
}

void OptionParser::at_most_one_of(const std::vector<std::string>& names) {
  for (auto one = names.begin(); one != names.end(); ++one) {
    for (auto other = std::next(one); other != names.end(); ++other)
      app_->get_option(*one)->excludes(app_->get_option(*other));
  }
}

std::vector<OptionHelp> OptionParser::help() const {
  std::vector<OptionHelp> help;
  for (const CLI::Option* option : std::as_const(*app_).get_options()) {
    const bool is_positional = option->get_positional();
    const bool takes_value = option->get_items_expected_max() > 0;
    const auto words = words_.find(option);
    help.push_back({.name = is_positional ? option->get_name() : option->get_name(false, true),
                    .value = takes_value ? option->get_type_name() : "",
                    .text = option->get_description(),
                    .is_positional = is_positional,
                    .is_required = option->get_required(),
                    .takes_many = option->get_items_expected_max() > 1,
                    .takes_value = takes_value,
                    .words = words == words_.end() ? ValueWords{} : words->second});
  }
  return help;
}

std::vector<std::string> OptionParser::names() const {
  std::vector<std::string> names;
  for (const CLI::Option* option : std::as_const(*app_).get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

std::vector<std::string> OptionParser::parse(std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the end
  try {
    app_->parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    throw UsageError(reworded(error));
  }
  return app_->remaining();
}

}  // namespace fu::commands
