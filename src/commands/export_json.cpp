// fu export json: what the files say, as one document.
#include <iterator>

#include "base/text.hpp"
#include "commands/export_forms.hpp"
#include "store/prospect_json.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

Exported export_json(const ExportOptions& options, Context& context) {
  const Query query = query_of(options.scope, context);
  store::Listing listing = context.book().list_prospects();
  Problems& problems = context.problems();
  problems.insert(problems.end(), std::make_move_iterator(listing.problems.begin()),
                  std::make_move_iterator(listing.problems.end()));
  views::Document document{.schema = "fu.export/1", .today = context.today()};
  const auto reader = context.book().reader();
  for (const store::BookFile& file : listing.files) {
    const auto read = reader->read(file.path, problems);
    if (!read) continue;
    const std::string source(*read);
    const auto prospect = context.understand(source, file);
    if (!prospect) continue;
    if (!query.is_empty() &&
        !query.matches(*prospect, compute_state(*prospect, context.rules(), context.today())))
      continue;
    document.items.push_back(store::export_item_json(source, file));
  }
  std::string what = counted(document.items.size(), "prospect");
  return {.text = context.render(std::move(document)), .what = std::move(what)};
}

}  // namespace fu::commands
