// Random histories: the engine against the second model, and what holds for every history.
//
// FU_CASES is the number of histories (100000), FU_SEED the first book's seed; a failure prints the one to repeat it.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "domain/agenda.hpp"
#include "domain/urgency.hpp"
#include "property/random_history.hpp"
#include "property/second_model.hpp"
#include "store/rules_reader.hpp"

namespace fu {
namespace {

using testing::Random;

constexpr std::size_t prospects_a_book = 8;

struct RandomBook {
  std::uint64_t seed = 0;
  Rules rules;
  Day today;
  std::vector<Prospect> prospects;
};

const Rules& built_in_rules() {
  static const store::RulesRead read = store::read_rules("", "fu.yaml");
  return read.rules.value();
}

Day random_today(Random& random, const std::vector<Prospect>& prospects, Day base) {
  const Prospect& prospect = random.pick(prospects);
  if (random.percent(30) && !prospect.log.empty()) return random.pick(prospect.log).date;
  if (random.percent(50)) return testing::random_day(random, base + Days{8}, 14);
  return testing::random_day(random, base + Days{100}, random.percent(80) ? 120 : 1200);
}

/// The base is mostly 2026..2028; sometimes anywhere that leaves room for entries and plans.
Day random_base(Random& random) {
  const Day first{std::chrono::year{2026} / 1 / 1};
  return first + Days{random.percent(90) ? random.between(0, 1000) : random.between(-18'000, 60'000)};
}

RandomBook make_book(std::uint64_t seed) {
  Random random(seed);
  RandomBook book;
  book.seed = seed;
  const Day base = random_base(random);
  book.rules = testing::random_rules(random, built_in_rules(), base);
  for (std::size_t i = 0; i < prospects_a_book; ++i) {
    book.prospects.push_back(testing::random_prospect(random, book.rules, base));
    book.prospects.back().id += "-" + std::to_string(i);
  }
  book.today = random_today(random, book.prospects, base);
  return book;
}

/// Calls `check` with as many books as make FU_CASES histories, divided by `share`. Each test has books of its own.
void for_each_book(std::uint64_t test, std::uint64_t share,
                   const std::function<void(const RandomBook&, Random&)>& check) {
  const std::uint64_t cases = testing::number_from_environment("FU_CASES", 100'000);
  const std::uint64_t seed = testing::number_from_environment("FU_SEED", test * 1'000'000'000);
  const std::uint64_t books = std::max<std::uint64_t>(1, cases / share / prospects_a_book);
  for (std::uint64_t i = 0; i < books; ++i) {
    Random random(~(seed + i));
    check(make_book(seed + i), random);
  }
}

[[noreturn]] void fail(const RandomBook& book, const Prospect& prospect, Day today, const std::string& what) {
  std::ostringstream text;
  text << what << "\nrepeat with FU_SEED=" << book.seed << " FU_CASES=" << prospects_a_book << "\ntoday "
       << format_day(today) << "\n"
       << testing::describe_prospect(prospect) << testing::describe_rules(book.rules);
  FAIL(text.str());
  std::abort();
}

// How values are written when they differ.

std::string write(const std::string& text) { return "'" + text + "'"; }
std::string write(std::string_view text) { return write(std::string(text)); }
std::string write(Day day) { return format_day(day); }
std::string write(int number) { return std::to_string(number); }
std::string write(std::size_t number) { return std::to_string(number); }
std::string write(const Interval& interval) { return format_interval(interval); }
template <typename Value>
std::string write(const std::optional<Value>& value) {
  return value ? write(*value) : "none";
}

/// Collects what differs, a line each.
class Differences {
 public:
  template <typename Value>
  void compare(std::string_view field, const Value& model, const Value& engine) {
    if (model == engine) return;
    text_ += std::string(field) + ": the model says " + write(model) + ", the engine " + write(engine) + "\n";
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

void compare_positions(Differences& found, const std::string& where, const model::Position& m,
                       const Position& e) {
  found.compare(where + "cadence", m.cadence, e.cadence->name);
  found.compare(where + "step", m.step, e.step);
  found.compare(where + "done", m.done, e.done);
  found.compare(where + "anchor", m.anchor, e.anchor);
  found.compare(where + "channel", std::string_view(m.channel), e.channel);
  found.compare(where + "pin", m.pin.has_value() ? 1 : 0, e.pin.has_value() ? 1 : 0);
  if (m.pin && e.pin) {
    found.compare(where + "pin is a promise", m.pin->is_promise ? 1 : 0,
                  e.pin->kind == Pin::Kind::promise ? 1 : 0);
    found.compare(where + "pin's day", m.pin->day, e.pin->day);
    found.compare(where + "pin's entry", m.pin->entry, e.pin->entry);
  }
  found.compare(where + "override", m.replaced.has_value() ? 1 : 0, e.override_.has_value() ? 1 : 0);
  if (m.replaced && e.override_) {
    found.compare(where + "override's wait", m.replaced->wait, e.override_->wait);
    found.compare(where + "override's entry", m.replaced->entry, e.override_->entry);
  }
}

std::string differences(const model::State& m, const State& e) {
  Differences found;
  found.compare("status", std::string_view(m.status), format_status(e.status));
  found.compare("from", m.from, e.window.from);
  found.compare("due", m.due, e.window.due);
  found.compare("late", m.late, e.window.late);
  found.compare("due unrolled", m.due_unrolled, e.window.due_unrolled);
  if (!m.stopped) {  // whoever is stopped has no next contact to be late for
    found.compare("overdue days", m.overdue_days, e.overdue_days);
    found.compare("patience", m.patience, e.patience);
    found.compare("pin", std::string_view(m.pin), e.pin ? format_pin(*e.pin) : "");
    found.compare("at", std::string_view(m.at), std::string_view(e.at));
    found.compare("via", m.via, e.via);
    found.compare("say", m.say, e.say);
  }
  compare_positions(found, "", m.position, e.position);
  found.compare("priority", m.priority, e.cadence().priority);
  found.compare("touches", m.touches, e.touches);
  found.compare("attempts", m.attempts, e.attempts);
  found.compare("last", m.last, e.last);
  found.compare("stopped", m.stopped.has_value() ? 1 : 0, e.stopped.has_value() ? 1 : 0);
  if (m.stopped && e.stopped) {
    found.compare("stop's date", m.stopped->first, e.stopped->date);
    found.compare("stop's reason", format_stop_reason(m.stopped->second),
                  format_stop_reason(e.stopped->reason));
  }
  return found.text();
}

std::string kind_of(const Move& move) {
  switch (move.kind) {
    case Move::Kind::history: return "history";
    case Move::Kind::mark: return "mark";
    case Move::Kind::change_of_plan: return "change of plan";
    case Move::Kind::touch: return "touch";
    case Move::Kind::attempt: return "attempt";
    case Move::Kind::event: break;
  }
  return "event";
}

/// The derivation, entry by entry, against the model's trail.
std::string differences(const model::State& m, const Derivation& e) {
  Differences found;
  compare_positions(found, "at the start: ", m.start, e.start);
  found.compare("moves", m.trail.size(), e.moves.size());
  Position before = e.start;
  for (std::size_t i = 0; i < std::min(m.trail.size(), e.moves.size()); ++i) {
    const model::Trace& trace = m.trail[i];
    const Move& move = e.moves[i];
    const std::string where = "move " + std::to_string(i + 1) + ": ";
    found.compare(where + "entry", trace.entry, move.entry);
    // An event that says nothing of the plan may count as history.
    const bool is_silent = trace.kind == "event" && move.before == move.after;
    if (!is_silent || kind_of(move) != "history") found.compare(where + "kind", trace.kind, kind_of(move));
    found.compare(where + "touch", trace.counts_as_touch ? 1 : 0, move.counts_as_touch ? 1 : 0);
    if (move.before != before) found.compare(where + "begins where the one before ended", 1, 0);
    compare_positions(found, where, trace.after, move.after);
    before = move.after;
  }
  return found.text();
}

std::string differences(const std::vector<model::Contact>& m, const std::vector<Coming>& e) {
  Differences found;
  found.compare("contacts", m.size(), e.size());
  std::string text = found.text();
  for (std::size_t i = 0; i < std::min(m.size(), e.size()); ++i) {
    Differences days;
    days.compare("day", m[i].day, e[i].day);
    const std::string contact = days.text() + differences(m[i].state, e[i].state);
    if (!contact.empty()) text += "contact " + std::to_string(i + 1) + ":\n" + contact;
  }
  return text;
}

/// Leaves out what can be left out of the prospect while `differ` still finds something, and fails with the rest.
void fail_with_least(const RandomBook& book, Prospect prospect, Day today,
                     const std::function<std::string(const Prospect&)>& differ) {
  for (std::size_t i = 0; i < prospect.log.size();) {
    Prospect smaller = prospect;
    smaller.log.erase(smaller.log.begin() + static_cast<std::ptrdiff_t>(i));
    if (differ(smaller).empty()) {
      ++i;
    } else {
      prospect = smaller;
    }
  }
  fail(book, prospect, today, differ(prospect));
}

/// Whether two of the engine's states are the same in every field.
bool is_same(const State& a, const State& b) {
  return a.status == b.status && a.window.from == b.window.from && a.window.due == b.window.due &&
         a.window.late == b.window.late && a.window.due_unrolled == b.window.due_unrolled &&
         a.overdue_days == b.overdue_days && a.patience == b.patience && a.position == b.position &&
         a.pin == b.pin && a.at == b.at && a.via == b.via && a.say == b.say && a.touches == b.touches &&
         a.attempts == b.attempts && a.last == b.last && a.stopped == b.stopped;
}

std::optional<Day> earliest_day(const Prospect& prospect) {
  std::optional<Day> earliest;
  for (const LogEntry& entry : prospect.log) {
    if (!earliest || entry.date < *earliest) earliest = entry.date;
  }
  return earliest;
}

/// A day up to today on which an entry can be added without moving the day the prospect entered the book.
std::optional<Day> harmless_day(Random& random, const Prospect& prospect, Day today) {
  const std::optional<Day> earliest = earliest_day(prospect);
  if (!prospect.added && (!earliest || *earliest > today)) return std::nullopt;
  const Day day = today - Days{random.percent(30) ? 0 : random.between(0, 60)};
  return prospect.added ? day : std::max(day, *earliest);
}

TEST_CASE("the engine and the second model agree on every field of every state") {
  std::size_t overdue = 0;
  std::size_t stopped = 0;
  std::size_t promises = 0;
  std::size_t all = 0;
  for_each_book(1, 1, [&](const RandomBook& book, Random&) {
    for (const Prospect& prospect : book.prospects) {
      const auto differ = [&](const Prospect& some) {
        return differences(model::replay(some, book.rules, book.today),
                           compute_state(some, book.rules, book.today));
      };
      if (!differ(prospect).empty()) fail_with_least(book, prospect, book.today, differ);
      const State state = compute_state(prospect, book.rules, book.today);
      ++all;
      if (state.status == Status::overdue) ++overdue;
      if (state.status == Status::stopped) ++stopped;
      if (state.has_promise_due()) ++promises;
    }
  });
  // The generator is of use only while it makes some of everything.
  if (all >= 10'000) {
    CHECK(overdue > all / 10);
    CHECK(stopped > all / 50);
    CHECK(promises > all / 200);
  }
}

TEST_CASE("the derivation tells what each entry did, and ends in the state") {
  for_each_book(2, 4, [](const RandomBook& book, Random&) {
    for (const Prospect& prospect : book.prospects) {
      const auto differ = [&](const Prospect& some) {
        return differences(model::replay(some, book.rules, book.today), derive(some, book.rules, book.today));
      };
      if (!differ(prospect).empty()) fail_with_least(book, prospect, book.today, differ);

      const Derivation derivation = derive(prospect, book.rules, book.today);
      if (!is_same(derivation.state, compute_state(prospect, book.rules, book.today))) {
        fail(book, prospect, book.today, "derive() ends in another state than compute_state()");
      }
      const Position& last = derivation.moves.empty() ? derivation.start : derivation.moves.back().after;
      if (last != derivation.state.position) fail(book, prospect, book.today, "the moves end somewhere else");
      std::vector<std::size_t> not_yet;
      for (std::size_t i = 0; i < prospect.log.size(); ++i) {
        if (prospect.log[i].date > book.today) not_yet.push_back(i);
      }
      std::vector<std::size_t> told = derivation.not_yet;
      std::sort(told.begin(), told.end());
      if (told != not_yet) fail(book, prospect, book.today, "entries after today are told wrongly");
    }
  });
}

TEST_CASE("a plan is what the second model says of the longer log, with as many contacts, in order of days") {
  for_each_book(3, 5, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      const std::size_t number = random.index(9);
      const auto differ = [&](const Prospect& some) {
        return differences(model::plan(some, book.rules, book.today, number),
                           plan_ahead(some, book.rules, book.today, number));
      };
      if (!differ(prospect).empty()) fail_with_least(book, prospect, book.today, differ);

      Prospect until_today = prospect;  // a stop of the future could cut the plan short
      std::erase_if(until_today.log, [&](const LogEntry& entry) { return entry.date > book.today; });
      const State now = compute_state(until_today, book.rules, book.today);
      const std::vector<Coming> plan = plan_ahead(until_today, book.rules, book.today, number);
      if (plan.size() != (now.stopped ? 0 : number)) fail(book, until_today, book.today, "not N contacts");
      Day day = book.today;
      for (const Coming& coming : plan) {
        if (coming.day < day)
          fail(book, until_today, book.today, "a contact before the one that precedes it");
        day = coming.day;
      }
    }
  });
}

TEST_CASE("the order is the second model's, and total") {
  for_each_book(4, 2, [](const RandomBook& book, Random&) {
    std::vector<State> states;
    std::vector<model::State> models;
    for (const Prospect& prospect : book.prospects) {
      states.push_back(compute_state(prospect, book.rules, book.today));
      models.push_back(model::replay(prospect, book.rules, book.today));
    }
    for (std::size_t a = 0; a < states.size(); ++a) {
      for (std::size_t b = 0; b < states.size(); ++b) {
        const int engine = compare_urgency(states[a], states[b]);
        const int plain = model::compare(models[a], models[b]);
        if (engine != plain) {
          fail(book, book.prospects[a], book.today,
               "compared with " + book.prospects[b].id + ": the model says " + write(plain) +
                   ", the engine " + write(engine) + "\n" + testing::describe_prospect(book.prospects[b]));
        }
        if (engine != -compare_urgency(states[b], states[a])) {
          fail(book, book.prospects[a], book.today, "before and after " + book.prospects[b].id);
        }
      }
    }
  });
}

TEST_CASE("the levelled agenda is the second model's, on working days, with room, and pins on their day") {
  for_each_book(5, 2, [](const RandomBook& book, Random& random) {
    std::vector<std::pair<State, const Prospect*>> listed;
    for (const Prospect& prospect : book.prospects) {
      const State state = compute_state(prospect, book.rules, book.today);
      if (!state.stopped) listed.emplace_back(state, &prospect);
    }
    std::sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) {
      const int order = compare_urgency(a.first, b.first);
      return order != 0 ? order < 0 : a.second->id < b.second->id;
    });

    std::vector<model::State> models;
    for (const auto& [state, prospect] : listed) {
      models.push_back(model::replay(*prospect, book.rules, book.today));
    }
    std::vector<Waiting> waiting;
    std::vector<model::Waiting> plain;
    for (std::size_t i = 0; i < listed.size(); ++i) {
      waiting.push_back({&listed[i].first, listed[i].second->owner});
      plain.push_back({&models[i], listed[i].second->owner});
    }
    const int capacity = random.between(1, 3);
    const std::vector<Day> days = level(waiting, book.rules.calendar, book.today, capacity);
    const std::vector<Day> expected = model::level(plain, book.rules.calendar, book.today, capacity);
    REQUIRE(days.size() == listed.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
      const State& state = listed[i].first;
      const Prospect& prospect = *listed[i].second;
      if (days[i] != expected[i]) {
        std::string all = "capacity " + write(capacity) + "\n";
        for (std::size_t k = 0; k < days.size(); ++k) {
          all += listed[k].second->id + " of '" + listed[k].second->owner + "', " +
                 std::string(models[k].pin) + " priority " + write(models[k].priority) + ", " +
                 write(models[k].due) + " to " + write(models[k].late) + ": the model says " +
                 write(expected[k]) + ", the engine " + write(days[k]) + "\n";
        }
        fail(book, prospect, book.today, all);
      }
      if (state.pin ? days[i] != state.next_day(book.today)
                    : !model::Walker(book.rules.calendar, prospect.owner).works(days[i])) {
        fail(book, prospect, book.today, "on " + write(days[i]));
      }
      std::ptrdiff_t beside = 0;
      for (std::size_t k = 0; k < days.size(); ++k) {
        beside += !listed[k].first.pin && days[k] == days[i] && waiting[k].owner == waiting[i].owner ? 1 : 0;
      }
      if (beside > capacity) fail(book, prospect, book.today, "too many on " + write(days[i]));
    }
  });
}

TEST_CASE("everybody who is not stopped has exactly one window, and its status follows from it") {
  for_each_book(6, 4, [](const RandomBook& book, Random&) {
    for (const Prospect& prospect : book.prospects) {
      const State state = compute_state(prospect, book.rules, book.today);
      const Window& window = state.window;
      const auto fail_if = [&](bool is_wrong, const char* what) {
        if (is_wrong) fail(book, prospect, book.today, what);
      };
      fail_if(window.due > window.late, "late before it is due");
      fail_if(window.due_unrolled > window.due, "rolled backwards");
      fail_if(!state.position.pin && window.due < window.from, "due before the day it is counted from");
      fail_if(!state.position.anchor && !prospect.log.empty(), "no anchor in spite of a log");
      fail_if(state.position.pin && state.position.override_, "both a pin and an override");
      fail_if(state.position.step >= state.cadence().steps.size(), "a step that does not exist");
      fail_if(state.step() < 1 || state.repetition() < 1, "a step or repetition below one");
      fail_if(state.patience < 1 || state.overdue_days < 0, "negative lateness");
      fail_if((state.status == Status::stopped) != state.stopped.has_value(), "stopped or not?");
      if (state.stopped) {
        const bool is_asked = state.pin || !state.at.empty() || !state.via.empty() || !state.say.empty() ||
                              state.overdue_days != 0;
        fail_if(is_asked, "stopped, and still a next contact");
        continue;
      }
      fail_if(state.position.pin.has_value() != state.pin.has_value(), "pinned or not?");
      fail_if((state.status == Status::upcoming) != (book.today < window.due), "upcoming or due?");
      fail_if((state.status == Status::overdue) != (state.overdue_days >= 1), "due or overdue?");
      fail_if(state.overdue_days > 0 && book.today <= window.late, "overdue before it is late");
    }
  });
}

TEST_CASE("the state is a pure function of prospect, rules and today") {
  for_each_book(7, 10, [](const RandomBook& book, Random&) {
    std::vector<State> first;
    for (const Prospect& prospect : book.prospects) {
      first.push_back(compute_state(prospect, book.rules, book.today));
    }
    for (std::size_t i = book.prospects.size(); i-- > 0;) {
      const Prospect copy = book.prospects[i];
      if (!is_same(first[i], compute_state(copy, book.rules, book.today)))
        fail(book, copy, book.today, "not the same");
    }
  });
}

TEST_CASE("an attempt more, whenever it was, moves no plan") {
  for_each_book(8, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      const std::optional<Day> day = harmless_day(random, prospect, book.today);
      if (!day) continue;
      const State state = compute_state(prospect, book.rules, book.today);
      LogEntry attempt;
      attempt.date = *day;
      attempt.via = "call";
      attempt.touch = false;
      if (random.percent(50)) attempt.outcome = "unheard-of";
      Prospect more = prospect;
      const std::size_t place = random.index(more.log.size() + 1);
      more.log.insert(more.log.begin() + static_cast<std::ptrdiff_t>(place), attempt);
      const State after = compute_state(more, book.rules, book.today);
      if (after.position.cadence != state.position.cadence || after.position.step != state.position.step ||
          after.position.done != state.position.done || after.position.anchor != state.position.anchor ||
          after.touches != state.touches || after.stopped != state.stopped) {
        fail(book, more, book.today,
             "the attempt that is entry " + std::to_string(place) + " moved the plan");
      }
    }
  });
}

TEST_CASE("an attempt today with an outcome of the cadence in force moves no plan either") {
  for_each_book(9, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      if (!harmless_day(random, prospect, book.today)) continue;
      const State state = compute_state(prospect, book.rules, book.today);
      const NamedList<Outcome>& own = state.cadence().outcomes;
      const Outcome& rule =
          !own.empty() && random.percent(50) ? random.pick(own) : random.pick(book.rules.outcomes);
      const Outcome* in_force = own.contains(rule.name) ? own.find(rule.name) : &rule;
      if (!in_force->cadence.empty() || in_force->stop) continue;
      LogEntry attempt;
      attempt.date = book.today;
      attempt.via = "call";
      attempt.outcome = rule.name;
      if (in_force->touch) attempt.touch = false;
      Prospect more = prospect;
      more.log.push_back(attempt);
      const State after = compute_state(more, book.rules, book.today);
      if (after.position.cadence != state.position.cadence || after.position.step != state.position.step ||
          after.position.done != state.position.done || after.position.anchor != state.position.anchor ||
          after.attempts != state.attempts + 1 || after.touches != state.touches) {
        fail(book, more, book.today, "the attempt at the end of the log moved the plan");
      }
    }
  });
}

TEST_CASE("an entry after today changes nothing but the cadence and the day the plan starts with") {
  for_each_book(10, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      if (!prospect.added && !earliest_day(prospect)) continue;
      const State state = compute_state(prospect, book.rules, book.today);
      LogEntry entry = testing::random_entry(random, book.rules, book.today + Days{random.between(1, 40)});
      const bool is_cadence_chosen = !entry.cadence.empty();
      if (!prospect.added) entry.date = std::max(entry.date, *earliest_day(prospect));
      Prospect more = prospect;
      more.log.push_back(entry);
      if (!is_cadence_chosen) {
        if (!is_same(state, compute_state(more, book.rules, book.today))) {
          fail(book, more, book.today, "the last entry of the log is not yet, and changes something");
        }
        continue;
      }
      // With a cadence in it, it only makes the mark's own cadence the one to start with.
      const State after = compute_state(more, book.rules, book.today);
      const LogEntry* mark = nullptr;
      for (const LogEntry& some : prospect.log) {
        const bool is_counted = some.date <= book.today && !some.cadence.empty();
        if (is_counted && (mark == nullptr || some.date >= mark->date)) mark = &some;
      }
      Prospect as_then = prospect;
      if (mark != nullptr) as_then.cadence = mark->cadence;
      std::erase_if(as_then.log, [&](const LogEntry& some) { return some.date > book.today; });
      if (!as_then.added) as_then.added = earliest_day(prospect);
      const State then = compute_state(as_then, book.rules, book.today);
      if (after.position.cadence != then.position.cadence || after.window.due != then.window.due ||
          after.status != then.status) {
        fail(book, more, book.today, "a cadence chosen after today changes more than the start of the plan");
      }
    }
  });
}

TEST_CASE("a note is not a contact: it changes nothing") {
  for_each_book(11, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      const std::optional<Day> day = harmless_day(random, prospect, book.today);
      if (!day) continue;
      LogEntry note;
      note.date = *day;
      note.note = "likes sailing";
      if (random.percent(50)) note.outcome = random.pick(book.rules.outcomes).name;
      if (random.percent(20)) note.touch = random.percent(50);
      if (random.percent(20)) note.stage = "meeting";
      if (random.percent(20)) note.owner = "lee";
      Prospect more = prospect;
      more.log.push_back(note);
      if (!is_same(compute_state(prospect, book.rules, book.today),
                   compute_state(more, book.rules, book.today))) {
        fail(book, more, book.today, "the note at the end of the log changes something");
      }
    }
  });
}

TEST_CASE("the order of the file counts only within a day") {
  for_each_book(12, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      // `place` says where each entry of the mixed log came from; entries of the same day keep their order.
      std::vector<std::size_t> place(prospect.log.size());
      for (std::size_t i = 0; i < place.size(); ++i) place[i] = i;
      for (std::size_t i = 0; i + 1 < place.size(); ++i)
        std::swap(place[i], place[i + random.index(place.size() - i)]);
      for (std::size_t i = 0; i < place.size(); ++i) {
        for (std::size_t k = i + 1; k < place.size(); ++k) {
          if (prospect.log[place[i]].date == prospect.log[place[k]].date && place[k] < place[i]) {
            std::swap(place[i], place[k]);
          }
        }
      }
      Prospect mixed = prospect;
      for (std::size_t i = 0; i < place.size(); ++i) mixed.log[i] = prospect.log[place[i]];

      const State state = compute_state(prospect, book.rules, book.today);
      State other = compute_state(mixed, book.rules, book.today);
      if (other.last) other.last = place[*other.last];
      if (other.position.pin) other.position.pin->entry = place[other.position.pin->entry];
      if (other.position.override_) other.position.override_->entry = place[other.position.override_->entry];
      if (!is_same(state, other)) fail(book, mixed, book.today, "another order of the file, another state");
    }
  });
}

TEST_CASE("times of promises change nothing else") {
  for_each_book(14, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      Prospect other = prospect;
      for (LogEntry& entry : other.log) entry.at = random.percent(50) ? "" : "11:11";
      const State state = compute_state(prospect, book.rules, book.today);
      State again = compute_state(other, book.rules, book.today);
      again.at = state.at;
      if (!is_same(state, again)) fail(book, other, book.today, "another state by another time");
    }
  });
}

TEST_CASE("days that pass change the window of nobody who has an anchor, and make nobody less overdue") {
  for_each_book(13, 4, [](const RandomBook& book, Random& random) {
    for (const Prospect& prospect : book.prospects) {
      Prospect until_today = prospect;
      std::erase_if(until_today.log, [&](const LogEntry& entry) { return entry.date > book.today; });
      const State state = compute_state(until_today, book.rules, book.today);
      if (!state.position.anchor) continue;
      const State later = compute_state(until_today, book.rules, book.today + Days{random.between(1, 30)});
      if (later.window.due != state.window.due || later.window.late != state.window.late ||
          later.position != state.position || later.overdue_days < state.overdue_days) {
        fail(book, until_today, book.today, "another window on a later day");
      }
    }
  });
}

}  // namespace
}  // namespace fu
