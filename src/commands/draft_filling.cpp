// Chooses, fills in, and refuses what nobody should send.
#include "commands/draft_filling.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/find_idea.hpp"
#include "commands/idea_gathering.hpp"
#include "commands/message_templates.hpp"
#include "commands/source_names.hpp"
#include "domain/draft_fields.hpp"
#include "store/template_names.hpp"

namespace fu::commands {

namespace {

[[noreturn]] void refuse_template(const std::string& name, const std::string& before, Context& context) {
  const std::vector<std::string> names = template_names(context.book());
  const std::string meant = did_you_mean(name, names);
  throw NotFound(before + "there is no template '" + name + "'" +
                 (meant.empty() ? "; there are " + listed(names) : meant));
}

FoundTemplate choose_template(const State& state, const std::string& wanted, Context& context) {
  if (!wanted.empty()) {
    if (auto found = find_template(wanted, context)) return std::move(*found);
    refuse_template(wanted, "", context);
  }
  const Step& step = state.cadence().steps[state.position.step];
  if (!step.template_name.empty()) {
    if (auto found = find_template(step.template_name, context)) return std::move(*found);
    refuse_template(step.template_name, "fu.yaml:" + std::to_string(step.line) + ": ", context);
  }
  if (auto found = find_template(state.cadence().name, context)) return std::move(*found);
  return *find_template(store::usual_template, context);
}

struct ChosenIdea {
  std::optional<Idea> idea;
  bool is_theirs = false;
};

ChosenIdea choose_idea(const Prospect& prospect, const std::string& wanted, Context& context) {
  if (wanted.empty()) {
    const std::vector<Idea> ideas = context.load_ideas();
    const std::vector<JudgedIdea> suiting = suiting_ideas(ideas, prospect, context);
    if (suiting.empty()) return {};
    return {.idea = *suiting.front().idea, .is_theirs = true};
  }
  const Idea found = find_idea(wanted, context);
  return {.idea = found, .is_theirs = !tags_in_common(found, prospect).empty()};
}

std::string repair_of(const DraftField& field, const std::string& id) {
  std::string text(field.repair);
  if (const auto at = text.find(" ID "); at != std::string::npos) text.replace(at, 4, " " + id + " ");
  return text;
}

void refuse_gaps(const std::vector<MessageTemplate::Gap>& gaps, const std::string& id,
                 const std::string& place) {
  if (gaps.empty()) return;
  std::vector<std::string> told;
  std::string message = "the draft would have a gap: '" + id + "' has nothing for";
  for (const MessageTemplate::Gap& gap : gaps) {
    if (std::find(told.begin(), told.end(), gap.field) != told.end()) continue;
    told.push_back(gap.field);
    const DraftField* field = find_draft_field(gap.field);
    const std::string repair = field == nullptr ? "" : repair_of(*field, id);
    message += "\n  {{" + gap.field + "}} in " + place + ":" + std::to_string(gap.line) + ":" +
               std::to_string(gap.column) + (repair.empty() ? "" : ": " + repair);
  }
  const std::string& first = told.front();
  throw Refused(message + "\nor let the template do without: {{#" + first + "}}...{{/" + first +
                "}} stays only where there is one; nothing was drafted");
}

void refuse_impersonal(const MessageTemplate& message, const std::string& id, const std::string& place) {
  std::string text =
      "nothing personal is filled in, so this would be a letter to anybody; nothing was drafted";
  std::vector<std::string> told;
  for (const std::string& name : message.fields()) {
    const DraftField* field = find_draft_field(name);
    const std::string repair = field == nullptr || !field->is_personal ? "" : repair_of(*field, id);
    if (repair.empty() || std::find(told.begin(), told.end(), repair) != told.end()) continue;
    if (told.empty()) text += "\n" + place + " would take, once it is known:";
    told.push_back(repair);
    text += "\n  {{" + name + "}}: " + repair;
  }
  if (told.empty()) text += "\n" + place + " has no personal field: put in {{fact}}, {{problem}} or {{idea}}";
  throw Refused(text);
}

bool is_of_idea(const std::string& field) { return field.starts_with("idea"); }

}  // namespace

views::DraftItem fill_draft(const Listed& item, const DraftWishes& wishes, Context& context) {
  const Prospect& prospect = item.prospect;
  const FoundTemplate found = choose_template(item.state, wishes.template_name, context);
  Problems problems;
  const MessageTemplate message(found.source, draft_field_names(), problems);
  for (Problem& problem : problems) {
    problem.severity = Severity::error;
    problem.path = found.path;
    context.problems().push_back(std::move(problem));
  }
  if (!problems.empty())
    throw DataError("the template '" + found.name + "' cannot be used; nothing was drafted");
  const std::vector<std::string> fields = message.fields();
  const bool wants_idea = !wishes.idea.empty() || std::any_of(fields.begin(), fields.end(), is_of_idea);
  const ChosenIdea chosen = wants_idea ? choose_idea(prospect, wishes.idea, context) : ChosenIdea{};
  const SourceNames sources = names_of_source(prospect, context);
  const DraftContext known{.today = context.today(),
                           .me = context.me(),
                           .idea = chosen.idea ? &*chosen.idea : nullptr,
                           .is_idea_theirs = chosen.is_theirs,
                           .referrer = sources.referrer,
                           .event = sources.event};
  const DraftValues values = draft_values(item, known);
  MessageTemplate::Filled filled = message.fill([&](const std::string& field) {
    const auto value = values.find(field);
    return value == values.end() ? std::string() : value->second;
  });
  const std::string place = found.path.empty() ? "the built-in template '" + found.name + "'" : found.path;
  if (filled.is_too_long) throw Refused("the draft would become longer than 1 MiB; nothing was drafted");
  if (!wishes.idea.empty() && std::none_of(filled.used.begin(), filled.used.end(), is_of_idea))
    throw Refused(place + " has no place for an idea; put {{idea}} into it, or leave --idea out");
  refuse_gaps(filled.gaps, prospect.id, place);
  if (!is_personal(filled.used, known)) refuse_impersonal(message, prospect.id, place);
  const bool has_idea = std::any_of(filled.used.begin(), filled.used.end(), is_of_idea);
  const auto email = values.find("email");
  return {.id = prospect.id,
          .draft = {.to = email == values.end() ? "" : email->second,
                    .subject = std::move(filled.subject),
                    .body = std::move(filled.body)},
          .template_name = found.name,
          .template_path = found.path,
          .idea = has_idea ? chosen.idea->id : "",
          .fields_used = std::move(filled.used)};
}

}  // namespace fu::commands
