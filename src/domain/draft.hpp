/// A message that is ready to be sent: as a text with a head, and as a link that opens a mail program. Pure.
#pragma once

#include <string>
#include <string_view>

namespace fu {

struct Draft {
  std::string to;       ///< an address; empty: none is known
  std::string subject;  ///< may be empty
  std::string body;
};

/// `To: ...`, `Subject: ...`, a blank line, and the text; what is empty is not there.
std::string format_draft(const Draft& draft);

/// The other way round, for what an editor has left of it.
Draft parse_draft(std::string_view text);

/// Whether it may stand in a link: something on both sides of one @, no blanks, no control characters.
bool is_address(std::string_view text);

/// `mailto:jane@acme.example?subject=...&body=...`, as RFC 6068 has it. `to` must be an address.
std::string mailto_link(const Draft& draft);

}  // namespace fu
