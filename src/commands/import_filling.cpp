// Only keys behind which nothing stands get something; every other byte stays.
#include "commands/import_filling.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "store/prospect_reader.hpp"
#include "store/source_guards.hpp"
#include "store/top_texts.hpp"
#include "store/yaml_edit.hpp"

namespace fu::commands {

namespace {

/// What the book decides, even where it says nothing: an empty owner is everybody.
constexpr std::array<std::string_view, 6> never_filled{"name", "owner", "added", "stage", "cadence", "type"};

std::vector<store::Edit> edits_for(const Newcomer& person, std::set<std::string>& there,
                                   std::vector<std::string>& filled) {
  std::vector<store::Edit> edits;
  for (const NewcomerKey& key : newcomer_keys) {
    if (std::find(never_filled.begin(), never_filled.end(), key.name) != never_filled.end()) continue;
    const std::string name(key.name);
    const bool has_text = key.text != nullptr && !(person.*key.text).empty();
    const bool has_texts = key.texts != nullptr && !(person.*key.texts).empty();
    if (!(has_text || has_texts) || !there.insert(name).second) continue;
    if (has_text) edits.emplace_back(store::SetText{.key = name, .text = person.*key.text});
    if (has_texts) edits.emplace_back(store::SetTexts{.key = name, .texts = person.*key.texts});
    filled.push_back(name);
  }
  return edits;
}

class Filling {
 public:
  Filling(ImportPlan& plan, const std::vector<ReadList>& lists, Context& context)
      : plan_(plan), lists_(lists), context_(context) {}

  void fill() {
    std::map<std::string, std::vector<KnownPerson*>> by_path;
    for (KnownPerson& known : plan_.known) {
      if (known.files.size() == 1) by_path[known.files.front().path].push_back(&known);
    }
    for (auto& [path, people] : by_path) fill_file(people.front()->files.front(), people);
  }

 private:
  const Newcomer& newcomer(const KnownPerson& known) const {
    return lists_[known.place.list].list.people[known.place.person];
  }

  void fill_file(const store::BookFile& file, const std::vector<KnownPerson*>& people) {
    const auto source = context_.book().read_file(file.path, context_.problems());
    if (!source) return;  // it could be read just now; somebody else is writing
    std::set<std::string> there = store::keys_with_value(*source);
    std::string text = *source;
    for (KnownPerson* known : people) {
      const std::vector<store::Edit> edits = edits_for(newcomer(*known), there, known->filled);
      if (edits.empty()) continue;
      store::Edited edited = store::apply_edits(text, edits, store::prospect_keys());
      if (const auto* problem = std::get_if<Problem>(&edited)) {
        refuse(*known, file, problem->message + " (line " + std::to_string(problem->line) + " of the file)");
        continue;
      }
      std::string after = std::get<std::string>(std::move(edited));
      if (const std::string why = find_fault(after, file); !why.empty()) {
        refuse(*known, file, why);
        continue;
      }
      text = std::move(after);
    }
    if (text != *source) plan_.filled.push_back({.path = file.path, .before = *source, .after = text});
  }

  std::string find_fault(const std::string& text, const store::BookFile& file) {
    if (text.size() > store::most_bytes) return "it would become larger than 1 MiB";
    const store::ProspectRead read =
        store::read_prospect(text, file.id, file.path, context_.rules(), context_.world().real_today);
    return read.prospect ? "" : "it would become a file that fu cannot read";
  }

  void refuse(KnownPerson& known, const store::BookFile& file, const std::string& why) {
    known.filled.clear();
    plan_.problems.push_back({.list = known.place.list,
                              .problem = {.code = "update",
                                          .path = lists_[known.place.list].path,
                                          .line = newcomer(known).line,
                                          .message = file.path + " cannot be filled in: " + why}});
  }

  ImportPlan& plan_;
  const std::vector<ReadList>& lists_;
  Context& context_;
};

}  // namespace

void fill_known(ImportPlan& plan, const std::vector<ReadList>& lists, Context& context) {
  Filling(plan, lists, context).fill();
}

}  // namespace fu::commands
