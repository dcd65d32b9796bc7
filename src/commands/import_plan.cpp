// Row by row: known, faulty, or new; then the files of all that are new, in threads.
#include "commands/import_plan.hpp"

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/import_filling.hpp"
#include "commands/import_texts.hpp"
#include "commands/new_id.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

/// What is kept of everybody in the book.
struct Acquainted {
  store::BookFile file;
  std::string name;
  std::string who;
  PersonKeys keys;
};

struct BookPart {
  std::vector<Acquainted> people;

  void join(BookPart&& later) {
    people.insert(people.end(), std::make_move_iterator(later.people.begin()),
                  std::make_move_iterator(later.people.end()));
  }
};

BookPart read_book(const store::Listing& prospects, Context& context) {
  return context.gather(
      prospects.files, [] { return BookPart{}; },
      [](BookPart& part, const Prospect& prospect) {
        part.people.push_back({.file = {.id = prospect.id, .path = prospect.path},
                               .name = prospect.name,
                               .who = views::who(prospect),
                               .keys = person_keys(prospect.name, prospect.company, prospect.emails)});
      });
}

/// Without the company.
std::string name_alone(const PersonKeys& keys) { return keys.name.substr(0, keys.name.find('\n')); }

class Planner {
 public:
  Planner(const std::vector<ReadList>& lists, const store::Listing& prospects, Context& context)
      : lists_(lists),
        book_(read_book(prospects, context).people),
        taken_(taken_ids(prospects, context.book().list_ideas(), context.rules())),
        free_(taken_) {
    for (std::size_t i = 0; i < book_.size(); ++i) {
      index_.add(book_[i].keys, i);
      namesakes_.try_emplace(name_alone(book_[i].keys), i);
      by_id_.emplace(book_[i].file.id, i);
    }
    for (const ReadList& list : lists) {
      for (const Newcomer& person : list.list.people) {
        if (!person.id.empty()) free_.take(person.id);  // so that nobody else gets it first
      }
    }
  }

  ImportPlan plan() {
    for (std::size_t list = 0; list < lists_.size(); ++list) {
      for (std::size_t person = 0; person < lists_[list].list.people.size(); ++person)
        take({.list = list, .person = person});
    }
    return std::move(plan_);
  }

 private:
  const Newcomer& person_at(ListPlace place) const { return lists_[place.list].list.people[place.person]; }

  void take(ListPlace place) {
    const Newcomer& person = person_at(place);
    const PersonKeys keys = person_keys(person.name, person.company, person.emails);
    const PeopleIndex::Found found = find(place, keys);
    if (!found.people.empty()) return take_known(place, found);
    const std::string id = person.id.empty() ? make_id(person) : wanted_id(place);
    if (id.empty()) return;
    const std::size_t number = book_.size() + newcomers_.size();
    const auto [namesake, is_first] = namesakes_.try_emplace(name_alone(keys), number);
    index_.add(keys, number);
    newcomers_.push_back(place);
    plan_.people.push_back({.place = place, .file = {.id = id}});
    if (!is_first) plan_.people.back().namesake = namesake_of(place, namesake->second);
  }

  /// Those of one export are different people.
  std::string namesake_of(ListPlace place, std::size_t number) const {
    if (number < book_.size()) return book_[number].file.id + " (" + book_[number].who + ")";
    const NewPerson& earlier = plan_.people[number - book_.size()];
    if (lists_[place.list].list.is_export && earlier.place.list == place.list) return {};
    const Newcomer& person = person_at(earlier.place);
    Prospect prospect;
    prospect.name = person.name;
    prospect.company = person.company;
    return earlier.file.id + " (" + views::who(prospect) + ")";
  }

  PeopleIndex::Found find(ListPlace place, const PersonKeys& keys) const {
    const Newcomer& person = person_at(place);
    PeopleIndex::Found same_id{.people = with_same_id(person)};
    const bool is_export = lists_[place.list].list.is_export;
    if (is_export && !same_id.people.empty()) return same_id;
    PeopleIndex::Found found = index_.find(keys);
    if (is_export) {  // where they are from, they are two
      std::erase_if(found.people, [&](std::size_t number) {
        return number >= book_.size() && newcomers_[number - book_.size()].list == place.list;
      });
    }
    return found.people.empty() ? same_id : found;
  }

  std::vector<std::size_t> with_same_id(const Newcomer& person) const {
    const auto found = by_id_.find(person.id);
    if (found == by_id_.end() || fold_case(book_[found->second].name) != fold_case(person.name)) return {};
    return {found->second};
  }

  void take_known(ListPlace place, const PeopleIndex::Found& found) {
    KnownPerson known{.place = place, .sameness = found.sameness};
    for (const std::size_t number : found.people) {
      if (number < book_.size()) known.files.push_back(book_[number].file);
    }
    if (known.files.empty()) known.earlier = newcomers_[found.people.front() - book_.size()];
    plan_.known.push_back(std::move(known));
  }

  /// Nobody names three hundred IDs: a name without Latin letters gets one from what else there is.
  std::string make_id(const Newcomer& person) {
    Naming naming{.name = person.name, .company = person.company};
    if (slug_of(naming.name).empty() && !person.emails.empty())
      naming.name = split(person.emails.front(), '@').front();
    if (slug_of(naming.name).empty()) naming.name = person.company;
    if (slug_of(naming.name).empty()) naming.name = "prospect";
    return free_.make(naming);
  }

  /// Empty where it cannot be had, which is said.
  std::string wanted_id(ListPlace place) {
    const Newcomer& person = person_at(place);
    const std::string& id = person.id;
    if (!store::is_id(id)) {
      refuse(place, "'" + id + "' is no ID: a to z, 0 to 9 and -, at most 64 of them, not - first");
    } else if (const auto owner = by_id_.find(id); owner != by_id_.end()) {
      refuse(place, "the ID '" + id + "' is taken by " + book_[owner->second].who + ", in " +
                        book_[owner->second].file.path);
    } else if (taken_.contains(id)) {
      refuse(place, "the ID '" + id +
                        "' is taken: a file of the book has it, or it is a command, channel or outcome");
    } else if (const auto [earlier, is_new] = given_.emplace(id, place); !is_new) {
      refuse(place,
             "the ID '" + id + "' is taken by " + person_at(earlier->second).name + ", in line " +
                 std::to_string(person_at(earlier->second).line) +
                 (earlier->second.list == place.list ? "" : " of " + lists_[earlier->second.list].path));
    } else {
      return id;
    }
    return {};
  }

  void refuse(ListPlace place, std::string message) {
    plan_.problems.push_back({.list = place.list,
                              .problem = {.code = "id",
                                          .path = lists_[place.list].path,
                                          .line = person_at(place).line,
                                          .message = std::move(message)}});
  }

  const std::vector<ReadList>& lists_;
  std::vector<Acquainted> book_;
  std::set<std::string> taken_;
  FreeIds free_;
  std::unordered_map<std::string, ListPlace> given_;  ///< IDs that lists name
  std::unordered_map<std::string, std::size_t> by_id_;
  PeopleIndex index_;                                       ///< of the book's people, then of new ones
  std::unordered_map<std::string, std::size_t> namesakes_;  ///< the first of each name, by the same numbers
  std::vector<ListPlace> newcomers_;
  ImportPlan plan_;
};

}  // namespace

ImportPlan plan_import(const std::vector<ReadList>& lists, const store::Listing& prospects,
                       const ImportWishes& wishes, Context& context) {
  ImportPlan plan = Planner(lists, prospects, context).plan();
  write_texts(plan, lists, wishes, context);
  if (wishes.update) fill_known(plan, lists, context);
  return plan;
}

}  // namespace fu::commands
