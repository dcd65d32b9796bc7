// Cards, keys, saving and taking back.
#include "commands/hour_session.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/editing.hpp"
#include "commands/held_problems.hpp"
#include "commands/hour_contact.hpp"
#include "commands/hour_log.hpp"
#include "commands/hour_places.hpp"
#include "commands/hour_said.hpp"
#include "domain/outcome_keys.hpp"
#include "views/card_text.hpp"
#include "views/hour_text.hpp"

namespace fu::commands {

namespace {

/// What comes next.
enum class Turn {
  ask,    ///< another key for the card that is shown
  show,   ///< the same card, or the one that was gone to, as its file is now
  leave,  ///< the next card
  end,
};

class Session {
 public:
  Session(Hour hour, const HourOptions& options, Dialogue& dialogue, Context& context)
      : hour_(std::move(hour)),
        options_(options),
        dialogue_(dialogue),
        context_(context),
        keys_(outcome_keys(context.rules())),
        places_(std::move(hour_.people)),
        log_(options.write, dialogue, context) {}

  int run() {
    if (hour_.done > 0) dialogue_.say(views::say_progress(hour_.done, hour_.goal) + "\n\n");
    for (Turn turn = Turn::leave; turn != Turn::end;) {
      if (turn == Turn::leave && !go_to_next()) {
        turn = ask_before_end("Everybody is done.");
      } else if (turn == Turn::leave && is_time_up()) {
        turn = ask_before_end("Time is up.");
      }
      if (turn != Turn::end) turn = read_card() ? show_card() : Turn::leave;
    }
    dialogue_.say(views::render_summary(log_.summary(hour_.by_day), dialogue_.text()));
    places_.hand_over_problems(context_.problems());
    if (log_.hindrance()) std::rethrow_exception(log_.hindrance());
    constexpr int signalled = 128;
    return end_.kind == Answer::Kind::signal ? signalled + end_.signal : 0;
  }

 private:
  HourPlace& place() { return places_.here(); }

  /// To the next card that is still open; false when there is none.
  bool go_to_next() {
    return places_.go_to_next([&](const std::string& id) { return log_.has(id); });
  }

  bool is_time_up() const { return options_.minutes > 0 && minutes_left() <= 0; }

  /// The last contact can be taken back, too.
  Turn ask_before_end(const std::string& why) {
    if (log_.is_empty()) {
      dialogue_.say(why + "\n");
      return Turn::end;
    }
    while (true) {
      const Answer answer = dialogue_.ask_key(why + " u undo, b back; any other key ends it: ", true);
      if (answer.kind == Answer::Kind::again) continue;
      if (answer.is_end()) return stop(answer);
      const std::string word(trim(answer.text));
      if (word == "b" || word == "back") {
        dialogue_.say("back\n\n");
        return Turn::show;
      }
      if (word != "u" && word != "undo") return quit();
      if (const Turn turn = undo(); turn != Turn::ask) return turn;
    }
  }

  /// Begun ones count.
  int minutes_left() const {
    const std::chrono::seconds left = std::chrono::minutes(options_.minutes) - dialogue_.elapsed();
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count());
  }

  /// As the file is now. False, with the reason said, when it cannot be used.
  bool read_card() {
    const HeldProblems held(context_);
    auto prospect = context_.read(place().person.file);
    place().is_unreadable = !prospect.has_value();
    place().problems = held.errors();
    if (!prospect) {
      say_problems(place().problems, dialogue_);
      dialogue_.say(place().person.file.id + " cannot be shown before its file is mended.\n\n");
      return false;
    }
    Listed person{.prospect = std::move(*prospect)};
    person.state = compute_state(person.prospect, context_.rules(), context_.today());
    if (person_.prospect.id != person.prospect.id) via_.clear();
    person_ = std::move(person);
    ideas_ = ideas_for(person_.prospect, hour_, context_.rules(), context_.today());
    return true;
  }

  Turn show_card() {
    views::Card card{.person = person_,
                     .number = hour_.done + places_.at() + 1,
                     .of = hour_.done + places_.size(),
                     .ideas = ideas_,
                     .is_due = place().person.is_due};
    if (options_.minutes > 0) card.minutes_left = std::max(0, minutes_left());
    dialogue_.say(views::render_card(card, context_.today(), dialogue_.text()) + "\n");
    say_keys();
    return talk();
  }

  void say_keys() { dialogue_.say(views::render_keys(context_.rules(), via(), dialogue_.text())); }

  /// The channel that was chosen, else the plan's; empty where that is any, or none of the rules.
  std::string via() const {
    const std::string& via = via_.empty() ? person_.state.via : via_;
    return context_.rules().has_channel(via) ? via : std::string();
  }

  /// Keys, until the card is left or has to be shown again.
  Turn talk() {
    bool is_fresh = true;
    Turn turn = Turn::ask;
    while (turn == Turn::ask) {
      const Answer answer = dialogue_.ask_key("What came of it? ", is_fresh);
      is_fresh = false;
      if (answer.is_end()) return stop(answer);
      if (answer.kind == Answer::Kind::again) return Turn::show;
      turn = answer.kind == Answer::Kind::given ? act(answer.text) : refuse_key({});
    }
    return turn;
  }

  Turn act(const std::string& answer) {
    struct Act {
      std::string_view key;
      std::string_view name;
      Turn (Session::*turn)();
    };
    static constexpr std::array acts{Act{"b", "back", &Session::back},
                                     Act{"u", "undo", &Session::undo},
                                     Act{" ", "later", &Session::later},
                                     Act{"e", "edit", &Session::edit},
                                     Act{"?", "keys", &Session::keys},
                                     Act{"q", "stop", &Session::quit},
                                     Act{"c", "channel", &Session::choose_channel}};
    const std::string word = answer == " " ? answer : std::string(trim(answer));
    if (word.empty()) return refuse_key(word);
    for (const Act& each : acts) {
      if (word == each.key || word == each.name) return (this->*each.turn)();
    }
    for (const OutcomeKey& each : keys_) {
      if (word == each.key || word == each.outcome) return log(each.outcome);
    }
    return refuse_key(word);
  }

  Turn refuse_key(const std::string& word) {
    const bool is_word = !word.empty() && !has_control_character(word);
    dialogue_.refuse((is_word ? "'" + word + "' is no key here" : "that key does nothing here") +
                     std::string("; ? shows all"));
    return Turn::ask;
  }

  Turn stop(const Answer& answer) {
    end_ = answer;
    return Turn::end;
  }

  Turn quit() {
    dialogue_.say("stop\n\n");
    return Turn::end;
  }

  Turn keys() {
    dialogue_.say("keys\n" + views::render_all_keys(context_.rules(), dialogue_.text()));
    return Turn::ask;
  }

  Turn back() {
    if (!places_.go_back()) {
      dialogue_.refuse("this is the first card");
      return Turn::ask;
    }
    dialogue_.say("back\n\n");
    return Turn::show;
  }

  /// Who was contacted in this hour has no later.
  Turn later() {
    dialogue_.say("later\n\n");
    if (!log_.has(place().person.file.id)) places_.put_off();
    return Turn::leave;
  }

  Turn choose_channel() {
    dialogue_.say("channel\n");
    Answer answer;
    const std::string chosen = ask_channel(dialogue_, context_.rules(), answer);
    if (answer.is_end()) return stop(answer);
    if (!chosen.empty()) via_ = chosen;
    say_keys();
    return Turn::ask;
  }

  Turn edit() {
    dialogue_.say("edit\n");
    dialogue_.lend();
    const HeldProblems held(context_);
    try {
      edit_file(place().person.file, options_.write.commit, context_,
                [&](const std::string& text) { dialogue_.say(text); });
    } catch (const std::runtime_error& error) {
      say_error(error, dialogue_);
    }
    say_remark(dialogue_, context_);
    dialogue_.say("\n");
    return Turn::show;
  }

  Turn log(const std::string& outcome) {
    if (person_.state.stopped) {
      dialogue_.refuse("'" + person_.prospect.id + "' is stopped; fu resume takes contact up again");
      return Turn::ask;
    }
    const AskedContact asked = ask_contact(person_, via(), outcome, ideas_, dialogue_, context_);
    if (asked.end.is_end()) return stop(asked.end);
    if (!asked.entry) {
      dialogue_.say("Nothing was logged.\n");
      return Turn::ask;
    }
    return save(*asked.entry);
  }

  /// Until it is saved, or given up.
  Turn save(const LogEntry& entry) {
    auto written = log_.save(place().person.file.id, entry);
    while (!written) {
      const Answer answer = dialogue_.ask_line("Not saved. Enter: try again; . gives it up: ");
      if (answer.is_end()) {
        dialogue_.say("Not saved: " + name_of_contact(person_.prospect, entry) + "\n");
        return stop(answer);
      }
      if (trim(answer.text) == ".") {
        log_.give_up();
        return Turn::show;
      }
      written = log_.save(place().person.file.id, entry);
    }
    update_uses(hour_, written->after.prospect, context_.rules(), context_.today());
    return Turn::leave;
  }

  Turn undo() {
    if (!log_.can_take_back()) {
      dialogue_.refuse("there is nothing of this hour to take back");
      return Turn::ask;
    }
    dialogue_.say("undo\n");
    const auto id = log_.take_back_last();
    if (!id) return Turn::ask;
    places_.go_to(*id);
    return Turn::show;
  }

  Hour hour_;
  const HourOptions& options_;
  Dialogue& dialogue_;
  Context& context_;
  std::vector<OutcomeKey> keys_;
  HourPlaces places_;
  Listed person_;  ///< on the card
  std::vector<JudgedIdea> ideas_;
  std::string via_;  ///< chosen for the card; empty: the plan's
  HourLog log_;
  Answer end_ = {};
};

}  // namespace

int run_hour(Hour hour, const HourOptions& options, Dialogue& dialogue, Context& context) {
  return Session(std::move(hour), options, dialogue, context).run();
}

}  // namespace fu::commands
