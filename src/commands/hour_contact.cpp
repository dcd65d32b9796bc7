// Question by question; each can be answered with a dot, which drops the contact.
#include "commands/hour_contact.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/contact.hpp"
#include "domain/recording.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

class Questions {
 public:
  Questions(const Listed& person, const std::vector<JudgedIdea>& ideas, Dialogue& dialogue, Context& context)
      : person_(person), ideas_(ideas), dialogue_(dialogue), context_(context) {}

  AskedContact ask(const std::string& via, const std::string& outcome) {
    told_.via = via.empty() ? ask_channel(dialogue_, context_.rules(), answer_) : via;
    told_.outcome = outcome;
    if (told_.via.empty()) return {.end = answer_};
    dialogue_.say(views::one_line(told_.via) + ", " + views::one_line(outcome) + "\n");
    if (!ask_note() || !ask_idea() || !ask_next()) return {.end = answer_};
    return {.entry = entry_};
  }

 private:
  /// False: cancelled, or the end.
  bool ask_line(std::string_view prompt) {
    while (true) {
      answer_ = dialogue_.ask_line(prompt);
      if (answer_.is_end()) return false;
      answer_.text = std::string(trim(answer_.text));
      if (answer_.text == ".") return false;
      if (!has_control_character(answer_.text) && !find_invalid_utf8(answer_.text)) return true;
      dialogue_.refuse("there are characters in it that cannot be kept, arrow keys perhaps; type it again");
    }
  }

  LogEntry entry_told() const {
    LogEntry entry = read_contact(told_, context_);
    entry.time = context_.world().time.empty() ? "" : context_.world().time_on(context_.today());
    return entry;
  }

  /// As it will be written.
  LogEntry applied(LogEntry entry) const {
    apply_outcome(entry, person_.prospect, person_.state, context_.rules());
    return entry;
  }

  bool is_stop() const { return applied(entry_told()).stop.has_value(); }

  bool is_touch() const {
    const Prospect after = with_entry(person_.prospect, applied(entry_told()), context_.rules());
    for (const Move& move : derive(after, context_.rules(), context_.today()).moves) {
      if (move.entry + 1 == after.log.size()) return move.counts_as_touch;
    }
    return false;
  }

  bool ask_note() {
    const bool is_wanted = is_stop();
    while (true) {
      if (!ask_line(is_wanted ? "This stops every contact. What did they say? (. cancels): "
                              : "Note (Enter: none; . cancels): "))
        return false;
      told_.entry.note = answer_.text;
      try {
        entry_ = entry_told();
        applied_to(entry_, person_.prospect, context_);
        return true;
      } catch (const UsageError& error) {
        dialogue_.refuse(is_wanted && answer_.text.empty() ? "who is never to be contacted wants a note"
                                                           : error.what());
      }
    }
  }

  bool ask_idea() {
    if (ideas_.empty() || is_stop() || (usual_outcome(told_.via) != "sent" && !is_touch())) return true;
    std::vector<std::string> numbers;
    for (std::size_t i = 1; i <= ideas_.size(); ++i) numbers.push_back(std::to_string(i));
    while (true) {
      if (!ask_line("Idea that went along (" + join(numbers, ", ") + "; Enter: none; . cancels): "))
        return false;
      if (answer_.text.empty()) return true;
      const auto number = parse_count(answer_.text);
      if (number && *number >= 1 && static_cast<std::size_t>(*number) <= ideas_.size()) {
        entry_.idea = ideas_[static_cast<std::size_t>(*number) - 1].idea->id;
        return true;
      }
      dialogue_.refuse("'" + answer_.text + "' is none of the ideas on the card");
    }
  }

  std::string say_what_follows() const {
    Listed after{.prospect = with_entry(person_.prospect, applied(entry_), context_.rules())};
    after.state = compute_state(after.prospect, context_.rules(), context_.today());
    return after.state.stopped ? std::string() : views::say_next_and_why(after, context_.today());
  }

  bool ask_next() {
    const std::string next = say_what_follows();
    if (next.empty()) return true;  // nothing does
    dialogue_.say(views::wrapped(dialogue_.text(), next, 0));
    while (true) {
      if (!ask_line("Enter: yes; or a day (fri, fri 14:30, +3d, plan; . cancels): ")) return false;
      try {
        read_next(answer_.text, {}, entry_, context_);
        return true;
      } catch (const UsageError& error) {
        dialogue_.refuse(error.what());
      }
    }
  }

  const Listed& person_;
  const std::vector<JudgedIdea>& ideas_;
  Dialogue& dialogue_;
  Context& context_;
  ToldContact told_;
  LogEntry entry_;
  Answer answer_;
};

}  // namespace

bool has_control_character(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr unsigned char blank = 0x20;
    constexpr unsigned char rubout = 0x7F;
    return (byte < blank && c != '\t') || byte == rubout;
  });
}

AskedContact ask_contact(const Listed& person, const std::string& via, const std::string& outcome,
                         const std::vector<JudgedIdea>& ideas, Dialogue& dialogue, Context& context) {
  return Questions(person, ideas, dialogue, context).ask(via, outcome);
}

std::string ask_channel(Dialogue& dialogue, const Rules& rules, Answer& answer) {
  const std::vector<std::string> channels = names_of(rules.channels);
  dialogue.say(views::wrapped(dialogue.text(), "Channels: " + join(channels, ", "), 0));
  while (true) {
    answer = dialogue.ask_line("Channel, or how it begins (Enter: none): ");
    const std::string word(trim(answer.text));
    if (answer.is_end() || word.empty() || word == ".") return {};
    if (rules.has_channel(word)) return word;
    std::vector<std::string> meant;
    std::copy_if(channels.begin(), channels.end(), std::back_inserter(meant),
                 [&](const std::string& channel) { return channel.starts_with(word); });
    if (meant.size() == 1) return meant.front();
    dialogue.refuse(meant.empty() ? "there is no channel '" + word + "'" + did_you_mean(word, channels)
                                  : "'" + word + "' may be any of " + join(meant, ", "));
  }
}

std::string name_of_contact(const Prospect& prospect, const LogEntry& entry) {
  return views::who(prospect) + ": " + views::one_line(entry.via) + ", " + views::one_line(entry.outcome);
}

}  // namespace fu::commands
