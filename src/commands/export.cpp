// fu export: the book for other programs: a calendar, a table, a JSON document, address cards.
#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/ics.hpp"
#include "commands/export_forms.hpp"
#include "commands/option_parser.hpp"
#include "commands/output_file.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

struct Form {
  std::string_view name;
  OutputKind kind;
  Exported (*make)(const ExportOptions& options, Context& context);
};

bool is_table(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  return bytes.starts_with("id,name,company,");
}
bool is_json(std::string_view bytes) { return bytes.starts_with("{\"schema\":\"fu.export/"); }
/// Another program's may be all that somebody has of their address book.
bool is_cards(std::string_view bytes) { return bytes.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:fu:"); }

constexpr std::array<Form, 4> forms{{
    {"ics",
     {.noun = "calendar of fu's", .example = "follow-ups.ics", .is_one = bridges::is_own_calendar},
     export_calendar},
    {"csv", {.noun = "table of fu's", .example = "prospects.csv", .is_one = is_table}, export_table},
    {"json", {.noun = "JSON document of fu's", .example = "prospects.json", .is_one = is_json}, export_json},
    {"vcf",
     {.noun = "file of fu's address cards", .example = "prospects.vcf", .is_one = is_cards},
     export_cards},
}};

constexpr auto form_names = [] {
  std::array<std::string_view, forms.size()> names;
  std::transform(forms.begin(), forms.end(), names.begin(), [](const Form& form) { return form.name; });
  return names;
}();

constexpr int most_contacts = 100;

struct Options {
  std::string form;
  ExportOptions choice;
  std::optional<std::string> output;  ///< a file, or `-`
};

const Form& find_form(const std::string& name) {
  const auto* const found =
      std::find_if(forms.begin(), forms.end(), [&](const Form& form) { return form.name == name; });
  if (found == forms.end()) {
    throw UsageError("export: '" + name + "' is no form; give " + alternatives(form_names) +
                     did_you_mean(name, {form_names.begin(), form_names.end()}));
  }
  return *found;
}

/// An option of another form would do nothing.
void check_together(const Options& options, const Form& form) {
  const auto refuse = [&](bool is_given, const char* option, std::string_view owner) {
    if (is_given && form.name != owner)
      throw UsageError(std::string("export: ") + option + " is for " + std::string(owner));
  };
  refuse(options.choice.contacts != 1, "--plan", "ics");
  refuse(!options.choice.zone.empty(), "--zone", "ics");
  refuse(options.choice.raw, "--raw", "csv");
  refuse(options.choice.begins_with_bom, "--bom", "csv");
}

int run(const Options& options, Context& context) {
  const Form& form = find_form(options.form);
  check_together(options, form);
  if (!options.choice.zone.empty() && !bridges::is_zone_name(options.choice.zone))
    throw UsageError("export: '" + options.choice.zone + "' is no zone; write it like Europe/Berlin");
  if (options.output && options.output->empty())
    throw UsageError("export: -o wants the name of a file, or - for none");
  if (!options.output && context.world().prints_to_terminal) {
    throw UsageError("export: this is for other programs, not for a terminal; give it a file: fu export " +
                     options.form + " -o " + std::string(form.kind.example));
  }
  const Exported exported = form.make(options.choice, context);
  if (!options.output || options.output == "-") {
    context.is_for_programs = true;
    context.out() << exported.text;
    return 0;
  }
  write_output_file(*options.output, context.world().places.here, exported.text, form.kind);
  context.out() << "Exported " << exported.what << ": " << escape_for_terminal(*options.output) << "\n";
  return 0;
}

struct Texts {
  std::string text;
  std::size_t number = 0;

  void join(Texts&& later) {
    text += later.text;
    number += later.number;
  }
};

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("FORM", options->form, alternatives(form_names))
      .required()
      .type_name("")
      .completes(form_names);
  add_query(parser, options->choice.scope);
  parser.add_option("-o,--output", options->output, "write it to FILE, where it is replaced; - prints it")
      .type_name("FILE")
      .take_last()
      .completes(WordKind::files);
  parser.add_option("--plan", options->choice.contacts, "ics: the next N contacts of each (1)")
      .within(1, most_contacts)
      .type_name("N")
      .take_last();
  parser
      .add_option("--zone", options->choice.zone,
                  "ics: times are by the clocks of ZONE; Google needs to be told")
      .type_name("ZONE")
      .take_last();
  parser.add_flag("--raw", options->choice.raw, "csv: cells as they are, also those that look like formulas");
  parser.add_flag("--bom", options->choice.begins_with_bom, "csv: with a byte order mark, for Excel");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Exported export_each(const ExportOptions& options, Context& context,
                     const std::function<void(std::string& text, const Listed& listed)>& append) {
  const Query query = query_of(options.scope, context);
  Texts all = context.gather_all([] { return Texts{}; },
                                 [&](Texts& part, const Listed& listed) {
                                   if (!query.matches(listed.prospect, listed.state)) return;
                                   append(part.text, listed);
                                   ++part.number;
                                 });
  return {.text = std::move(all.text), .what = counted(all.number, "prospect")};
}

Command export_book() {
  return {.name = "export",
          .group = Group::read,
          .summary = "the book as a calendar, a table, JSON or address cards",
          .examples =
              "  fu export ics -o ~/public/follow-ups.ics   a calendar to subscribe to\n"
              "  fu export csv stage:proposal -o open.csv   a table for a spreadsheet\n"
              "  fu export vcf tag:berlin -o berlin.vcf     address cards for a phone\n"
              "  fu export json | jq '.items[].name'        everything, for a program\n",
          .configure = configure};
}

}  // namespace fu::commands
