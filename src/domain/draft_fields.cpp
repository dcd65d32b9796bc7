// A table of fields, and their values.
#include "domain/draft_fields.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "domain/facts.hpp"

namespace fu {

namespace {

constexpr std::array<DraftField, 30> all_fields{{
    {"name", "their name", false, "fu set ID name=NAME"},
    {"company", "where they work", false, "fu set ID company=COMPANY"},
    {"role", "what they do there", false, "fu set ID role=ROLE"},
    {"place", "where they are", false, "fu set ID place=PLACE"},
    {"email", "the first of their addresses", false, "fu set ID emails+=ADDRESS"},
    {"phone", "the first of their numbers", false, "fu set ID phones+=NUMBER"},
    {"owner", "whose prospect they are", false, "fu set ID owner=NAME"},
    {"me", "who you are: --me, or me: in your config.yaml", false,
     "say --me NAME, or me: in your config.yaml"},
    {"today", "the day of today", false, ""},
    {"say", "what the step of the plan has you say", false, "a step's say in fu.yaml"},
    {"last_date", "the day of the last contact", false, "fu log ID VIA"},
    {"fact", "the newest fact that holds", true, "fu fact ID \"WHAT THEY TOLD YOU\""},
    {"fact_date", "the day on which they said it", false, "fu fact ID \"WHAT THEY TOLD YOU\""},
    {"problem", "what they want solved", true, "fu set ID problem=\"...\""},
    {"loved", "what they liked about you", true, "fu set ID loved=\"...\""},
    {"interest", "the first of their interests", true, "fu set ID interests+=\"...\""},
    {"interests", "all of their interests", true, "fu set ID interests+=\"...\""},
    {"objection", "the first of their objections", true, "fu set ID objections+=\"...\""},
    {"last_note", "your note of the last contact: read it before you send it", true, "fu log ID VIA -m NOTE"},
    {"promise", "your note of the contact in which the next one was promised", true,
     "fu log ID VIA --next DATE -m NOTE"},
    {"promise_date", "the day that was promised, as long as it is to come", true,
     "fu log ID VIA --next DATE"},
    {"idea", "the idea: its title, and where it is found", true,
     "fu ideas ID shows what suits, fu idea add brings more"},
    {"idea_title", "its title alone", true, "fu ideas ID shows what suits, fu idea add brings more"},
    {"idea_url", "where it is found", false, "url: in the idea's file"},
    {"idea_date", "when it takes place", false, "date: in the idea's file"},
    {"referrer", "who sent them to you: the name behind source: referral:ID", true,
     "fu set ID source=referral:WHOSE-ID"},
    {"event", "where you met: the title behind source: event:ID", true, "fu set ID source=event:IDEA"},
    {"events", "the events that connect you", true, "fu set ID events+=\"...\""},
    {"tags", "their tags", false, "fu set ID tags+=TAG"},
    {"stage", "where the deal stands", false, "fu set ID stage=STAGE"},
}};

/// Blanks and line ends in it become single blanks.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : trim(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (is_blank && out.ends_with(' ')) continue;
    out += is_blank ? ' ' : c;
  }
  return out;
}

/// For the middle of a sentence.
std::string without_stop(std::string_view text) {
  std::string out = on_one_line(text);
  if (out.ends_with('.') && !out.ends_with("..")) out.pop_back();
  return out;
}

/// "sailing, chess and arsenal"
std::string in_a_row(const std::vector<std::string>& texts) {
  std::string out;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) out += i + 1 == texts.size() ? " and " : ", ";
    out += on_one_line(texts[i]);
  }
  return out;
}

std::string first_of(const std::vector<std::string>& texts) { return texts.empty() ? "" : texts.front(); }

void put_last(const Listed& item, const Today& today, DraftValues& values) {
  if (const LogEntry* last = last_contact(item)) {
    values["last_date"] = format_letter_day(last->date, today);
    values["last_note"] = on_one_line(last->note);
  }
  const auto& pin = item.state.position.pin;
  if (!pin || pin->kind != Pin::Kind::promise) return;
  if (pin->day > today) values["promise_date"] = format_letter_day(pin->day, today);
  values["promise"] = on_one_line(item.prospect.log[pin->entry].note);
}

void put_idea(const Idea& idea, const Today& today, DraftValues& values) {
  values["idea_title"] = on_one_line(idea.title);
  values["idea_url"] = on_one_line(idea.url);
  std::string idea_text = idea.title;
  if (idea.date) {
    values["idea_date"] = format_letter_day(*idea.date, today);
    if (!idea_text.empty() && *idea.date >= today) idea_text += " (" + values["idea_date"] + ")";
  }
  if (!idea_text.empty() && !idea.url.empty()) idea_text += " — ";
  values["idea"] = on_one_line(idea_text + idea.url);
}

}  // namespace

std::span<const DraftField> draft_fields() { return all_fields; }

std::vector<std::string> draft_field_names() {
  std::vector<std::string> names;
  for (const DraftField& field : all_fields) names.emplace_back(field.name);
  return names;
}

const DraftField* find_draft_field(std::string_view name) {
  const auto* const found = std::find_if(all_fields.begin(), all_fields.end(),
                                         [&](const DraftField& field) { return field.name == name; });
  return found == all_fields.end() ? nullptr : found;
}

bool is_personal(const std::vector<std::string>& used, const DraftContext& context) {
  return std::any_of(used.begin(), used.end(), [&](const std::string& name) {
    const DraftField* field = find_draft_field(name);
    if (field == nullptr || !field->is_personal) return false;
    return !name.starts_with("idea") || context.is_idea_theirs;
  });
}

std::string format_letter_day(Day day, const Today& today) {
  if (today.style == DateStyle::iso) return format_day(day);
  constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                    "May",       "June",     "July",     "August",
                                                    "September", "October",  "November", "December"};
  const auto date = date_of(day);
  std::string text = std::to_string(static_cast<unsigned>(date.day())) + " " +
                     std::string(months.at(static_cast<unsigned>(date.month()) - 1));
  if (date.year() != date_of(today).year()) text += " " + std::to_string(static_cast<int>(date.year()));
  return text;
}

DraftValues draft_values(const Listed& item, const DraftContext& context) {
  const Prospect& prospect = item.prospect;
  const Today& today = context.today;
  DraftValues values{{"name", on_one_line(prospect.name)},
                     {"company", on_one_line(prospect.company)},
                     {"role", on_one_line(prospect.role)},
                     {"place", on_one_line(prospect.place)},
                     {"email", on_one_line(first_of(prospect.emails))},
                     {"phone", on_one_line(first_of(prospect.phones))},
                     {"owner", on_one_line(prospect.owner)},
                     {"me", on_one_line(context.me)},
                     {"today", format_letter_day(today, today)},
                     {"say", on_one_line(item.state.say)},
                     {"problem", without_stop(prospect.problem)},
                     {"loved", without_stop(prospect.loved)},
                     {"interest", on_one_line(first_of(prospect.interests))},
                     {"interests", in_a_row(prospect.interests)},
                     {"objection", without_stop(first_of(prospect.objections))},
                     {"referrer", on_one_line(context.referrer)},
                     {"event", on_one_line(context.event)},
                     {"events", in_a_row(prospect.events)},
                     {"tags", in_a_row(prospect.tags)},
                     {"stage", on_one_line(prospect.stage)}};
  const std::vector<const Fact*> facts = current_facts(prospect);
  if (!facts.empty()) {
    values["fact"] = without_stop(facts.front()->fact);
    if (facts.front()->date) values["fact_date"] = format_letter_day(*facts.front()->date, today);
  }
  put_last(item, today, values);
  if (context.idea != nullptr) put_idea(*context.idea, today, values);
  std::erase_if(values, [](const auto& each) { return each.second.empty(); });
  return values;
}

}  // namespace fu
