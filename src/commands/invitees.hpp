/// Whom an invitation is for, one of each company.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "commands/common_options.hpp"
#include "commands/list_output.hpp"
#include "domain/idea.hpp"
#include "views/due_text.hpp"
#include "views/footer_text.hpp"

namespace fu::commands {

struct InviteChoice {
  Scope scope;
  int number = 0;  ///< of people; 0: all
  std::string via = "email";
};

/// What is kept of somebody who may be asked.
struct Invitee {
  Rank rank;
  std::string company;  ///< in small letters
  views::MorningLines lines;
  std::string item;
};

/// Whom the invitation is for, and who is left out for a colleague's sake.
struct Invited {
  std::vector<std::unique_ptr<Invitee>> people;
  std::size_t more = 0;        ///< behind the first N
  std::size_t colleagues = 0;  ///< of those who have it, or stand in the list
  views::Others others;
};

/// Reads everybody. People come in the order of every list.
Invited choose_invited(const Idea& idea, const InviteChoice& choice, const ListOutput& output,
                       Context& context);

}  // namespace fu::commands
