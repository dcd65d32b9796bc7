// fu export vcf: an address card for each prospect.
#include "bridges/vcard_text.hpp"
#include "commands/export_forms.hpp"

namespace fu::commands {

Exported export_cards(const ExportOptions& options, Context& context) {
  return export_each(options, context, [&](std::string& text, const Listed& listed) {
    text += bridges::card_text(listed.prospect, context.today());
  });
}

}  // namespace fu::commands
