// Rows of the lists, and what became of them, in words.
#include "commands/import_summary.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

const Newcomer& newcomer_at(ListPlace place, const std::vector<ReadList>& lists) {
  return lists[place.list].list.people[place.person];
}

std::string because(Sameness sameness) {
  switch (sameness) {
    case Sameness::email: return "same email";
    case Sameness::name: return "same name and company";
    case Sameness::none: break;
  }
  return "same ID and name";
}

std::string say_known(const KnownPerson& known, const std::vector<ReadList>& lists) {
  const std::string name = views::one_line(newcomer_at(known.place, lists).name);
  const std::string why = " (" + because(known.sameness) + ")";
  if (known.files.empty()) {
    const ReadList& list = lists[known.earlier.list];
    return name + " stands in line " + std::to_string(newcomer_at(known.earlier, lists).line) +
           (known.earlier.list == known.place.list ? "" : " of " + views::one_line(list.path)) + " already" +
           why;
  }
  std::vector<std::string_view> ids;
  for (const store::BookFile& file : known.files) ids.emplace_back(file.id);
  if (ids.size() == 1) return name + " is in the book already, as " + std::string(ids.front()) + why;
  return name + " may be " + alternatives(ids) + " of the book" + why;
}

views::ImportedPerson shown(const NewPerson& person, const std::vector<ReadList>& lists, const Today& today) {
  const Newcomer& newcomer = newcomer_at(person.place, lists);
  Prospect prospect;
  prospect.name = newcomer.name;
  prospect.company = newcomer.company;
  views::ImportedPerson out{.id = person.file.id, .who = views::who(prospect)};
  if (!newcomer.emails.empty()) {
    out.reach = views::one_line(newcomer.emails.front());
  } else if (!newcomer.phones.empty()) {
    out.reach = views::one_line(newcomer.phones.front());
  }
  if (person.is_waiting) out.day = format_weekday(person.day, today);
  return out;
}

/// Of the lists and of the plan, in the order of lines.
std::vector<Problems> problems_by_list(const ImportPlan& plan, const std::vector<ReadList>& lists) {
  std::vector<Problems> all;
  for (const ReadList& list : lists) all.push_back(list.list.problems);
  for (const auto& [list, problem] : plan.problems) all[list].push_back(problem);
  for (Problems& problems : all) std::stable_sort(problems.begin(), problems.end(), stands_before);
  return all;
}

}  // namespace

views::ImportSummary summarize(const ImportPlan& plan, const std::vector<ReadList>& lists,
                               std::size_t per_day, Context& context) {
  constexpr std::size_t most_shown = 5;
  views::ImportSummary summary{.people = plan.people.size(), .per_day = per_day};
  for (const ReadList& list : lists) summary.lists.push_back({.path = list.path, .list = &list.list});
  for (std::size_t i = 0; i < std::min(most_shown, plan.people.size()); ++i)
    summary.first.push_back(shown(plan.people[i], lists, context.today()));
  std::set<std::string_view> owners;
  for (const NewPerson& person : plan.people) {
    if (!person.namesake.empty()) {
      summary.namesakes.push_back({.list = person.place.list,
                                   .line = newcomer_at(person.place, lists).line,
                                   .said = person.file.id + " may be " + person.namesake});
    }
    if (!person.is_waiting) continue;
    ++summary.first_contacts[person.day];
    owners.insert(person.owner);
  }
  summary.has_owners = owners.size() > 1;
  std::set<std::string_view> completed;
  for (const KnownPerson& known : plan.known) {
    views::ImportRow row{.list = known.place.list, .line = newcomer_at(known.place, lists).line};
    if (known.filled.empty()) {
      row.said = say_known(known, lists);
      summary.known.push_back(std::move(row));
    } else {
      row.said = known.files.front().id + ": " + listed(known.filled);
      summary.filled.push_back(std::move(row));
      completed.insert(known.files.front().path);
    }
  }
  summary.completed = completed.size();
  for (const Problems& problems : problems_by_list(plan, lists)) {
    for (const Problem& problem : problems)
      (problem.severity == Severity::error ? summary.faulty : summary.doubtful).push_back(problem);
  }
  return summary;
}

void tell_problems(const ImportPlan& plan, const std::vector<ReadList>& lists, Context& context) {
  constexpr std::size_t most_told = 20;
  const std::vector<Problems> by_list = problems_by_list(plan, lists);
  for (std::size_t list = 0; list < lists.size(); ++list) {
    const Problems& problems = by_list[list];
    Problems all;
    for (const Severity severity : {Severity::error, Severity::warning}) {
      Problems told;
      std::vector<std::size_t> untold;
      for (const Problem& problem : problems) {
        if (problem.severity != severity) continue;
        if (told.size() < most_told) {
          told.push_back(problem);
        } else {
          untold.push_back(problem.line);
        }
      }
      if (!untold.empty()) {
        Problem rest = told.back();
        rest.line = untold.front();
        rest.message = "and " + std::to_string(untold.size()) + " more like these, in line" +
                       (untold.size() == 1 ? " " : "s ") +
                       views::line_ranges(untold, views::row_lines(lists[list].list));
        rest.code = "more";
        rest.hint.clear();
        told.push_back(std::move(rest));
      }
      all.insert(all.end(), told.begin(), told.end());
    }
    std::stable_sort(all.begin(), all.end(), stands_before);
    context.problems().insert(context.problems().end(), all.begin(), all.end());
  }
}

}  // namespace fu::commands
