// fu export csv: a row for each prospect.
#include "base/utf8.hpp"
#include "bridges/csv_text.hpp"
#include "commands/export_forms.hpp"

namespace fu::commands {

Exported export_table(const ExportOptions& options, Context& context) {
  Exported table = export_each(options, context, [&](std::string& text, const Listed& listed) {
    bridges::append_prospect_row(text, listed, options.raw);
  });
  const std::string begin = options.begins_with_bom ? std::string(byte_order_mark) : "";
  table.text.insert(0, begin + bridges::prospect_table_head());
  return table;
}

}  // namespace fu::commands
