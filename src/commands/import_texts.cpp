// Many files at a time, by threads; what is written is read as the book's files are.
#include "commands/import_texts.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "commands/new_file.hpp"
#include "commands/writing_options.hpp"
#include "domain/agenda.hpp"
#include "os/parallel.hpp"
#include "store/entry_writer.hpp"
#include "store/prospect_reader.hpp"
#include "store/source_guards.hpp"

namespace fu::commands {

namespace {

constexpr std::size_t piece_size = 256;

/// Calls work(i) for all numbers below `number`.
void for_all(std::size_t number, const Context& context, const std::function<void(std::size_t)>& work) {
  const std::size_t pieces = (number + piece_size - 1) / piece_size;
  const std::size_t threads = context.world().threads.value_or(os::count_cores());
  os::share_work(pieces, threads, [&](std::size_t piece) {
    const std::size_t end = std::min(number, (piece + 1) * piece_size);
    for (std::size_t i = piece * piece_size; i < end; ++i) work(i);
  });
}

/// Whether the file that was written is read as what was wanted.
bool says(const Prospect& written, const Newcomer& wanted) {
  const std::string added = written.added && written.added_line > 0 ? format_day(*written.added) : "";
  return written.name == wanted.name && written.company == wanted.company && written.role == wanted.role &&
         written.place == wanted.place && written.owner == wanted.owner && written.source == wanted.source &&
         written.problem == wanted.problem && written.loved == wanted.loved &&
         written.notes == wanted.notes && written.value == parse_money(wanted.value) &&
         added == wanted.added && written.emails == wanted.emails && written.phones == wanted.phones &&
         written.tags == wanted.tags && written.interests == wanted.interests &&
         written.events == wanted.events && written.objections == wanted.objections &&
         (wanted.facts.empty() || written.facts.size() == wanted.facts.size());
}

class Texts {
 public:
  Texts(ImportPlan& plan, const std::vector<ReadList>& lists, const ImportWishes& wishes, Context& context)
      : plan_(plan),
        lists_(lists),
        wishes_(wishes),
        context_(context),
        reading_(context.rules(), context.world().real_today),
        states_(plan.people.size()),
        faults_(plan.people.size()) {
    for (const NewPerson& person : plan.people) read_head(person);
  }

  void write() {
    const std::size_t number = plan_.people.size();
    for_all(number, context_, [&](std::size_t i) { write_one(i); });
    if (wishes_.per_day > 0) {
      spread();
      for_all(number, context_, [&](std::size_t i) { check_day(i); });
    }
    drop_faulty();
  }

 private:
  const NewcomerList& list_of(const NewPerson& person) const { return lists_[person.place.list].list; }
  const Newcomer& newcomer(const NewPerson& person) const {
    return list_of(person).people[person.place.person];
  }

  /// Of the folders that they name, the first lines of files, which are the same for all in one.
  void read_head(const NewPerson& person) {
    const std::string& said = newcomer(person).folder;
    const std::string& below = said.empty() ? wishes_.defaults.folder : said;
    if (heads_.contains(below)) return;
    const std::string folder = folder_of_prospects(below).value_or("prospects");
    heads_.emplace(below, new_file_head(folder, context_));
  }

  void write_one(std::size_t i) {
    NewPerson& person = plan_.people[i];
    const Newcomer wanted = completed(newcomer(person), list_of(person).keys, wishes_.defaults,
                                      context_.rules(), context_.today());
    person.file.path =
        folder_of_prospects(wanted.folder).value_or("prospects") + "/" + person.file.id + ".yaml";
    person.text = heads_.at(wanted.folder) + new_file_text(wanted);
    person.owner = wanted.owner;
    Prospect written;
    if (!read(i, written)) return;
    if (!says(written, wanted)) {
      fault(i, "fu would not read back what it would write");
      return;
    }
    State& state = states_[i];
    state = compute_state(written, context_.rules(), context_.today());
    person.is_waiting = !state.stopped && written.log.empty();
    person.due = state.window.due;
    person.day = state.next_day(context_.today());
  }

  bool read(std::size_t i, Prospect& into) {
    const NewPerson& person = plan_.people[i];
    if (person.text.size() > store::most_bytes) {
      fault(i, "the file would become larger than 1 MiB");
      return false;
    }
    Problems problems;
    if (reading_.read(person.text, person.file.id, person.file.path, into, problems)) return true;
    const auto error = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
      return problem.severity == Severity::error;
    });
    fault(i, error == problems.end() ? "fu cannot read what it would write" : error->message);
    return false;
  }

  void fault(std::size_t i, std::string message) {
    const NewPerson& person = plan_.people[i];
    faults_[i] = {.code = "file",
                  .path = lists_[person.place.list].path,
                  .line = newcomer(person).line,
                  .message = std::move(message)};
  }

  /// Gives the working days of each owner out, in the order of the lists.
  void spread() {
    std::vector<Waiting> waiting;
    std::vector<NewPerson*> people;
    for (std::size_t i = 0; i < plan_.people.size(); ++i) {
      if (!plan_.people[i].is_waiting || !faults_[i].message.empty()) continue;
      waiting.push_back({.state = &states_[i], .owner = plan_.people[i].owner});
      people.push_back(&plan_.people[i]);
    }
    const std::vector<Day> days =
        give_days(waiting, context_.rules().calendar, context_.today(), static_cast<int>(wishes_.per_day));
    LogEntry entry = begin_entry(
        {.note = "imported; first contacts are spread, " + std::to_string(wishes_.per_day) + " a day"},
        context_);
    for (std::size_t i = 0; i < days.size(); ++i) {
      people[i]->day = days[i];
      if (days[i] == people[i]->due) continue;
      entry.next = days[i];
      people[i]->text += "  - " + store::format_fields(store::append_entry(entry).fields) + "\n";
    }
  }

  /// Whether the plan comes to the day that was given out.
  void check_day(std::size_t i) {
    const NewPerson& person = plan_.people[i];
    Prospect written;
    if (!person.is_waiting || !faults_[i].message.empty() || !read(i, written)) return;
    if (compute_state(written, context_.rules(), context_.today()).next_day(context_.today()) != person.day)
      fault(i, "fu would not read back the day of the first contact");
  }

  void drop_faulty() {
    std::vector<NewPerson> sound;
    for (std::size_t i = 0; i < plan_.people.size(); ++i) {
      if (faults_[i].message.empty()) {
        sound.push_back(std::move(plan_.people[i]));
      } else {
        plan_.problems.push_back({.list = plan_.people[i].place.list, .problem = std::move(faults_[i])});
      }
    }
    plan_.people = std::move(sound);
  }

  ImportPlan& plan_;
  const std::vector<ReadList>& lists_;
  const ImportWishes& wishes_;
  Context& context_;
  store::ProspectReading reading_;
  std::map<std::string, std::string> heads_;  ///< by folder below prospects/
  std::vector<State> states_;
  Problems faults_;  ///< of each; without a message: none
};

}  // namespace

void write_texts(ImportPlan& plan, const std::vector<ReadList>& lists, const ImportWishes& wishes,
                 Context& context) {
  Texts(plan, lists, wishes, context).write();
}

}  // namespace fu::commands
