/// What a writing command says when it is done: what is next, and why.
#pragma once

#include <string>

#include "domain/listed.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// "Next: Thu 5 Nov (in 2 days), email (voicemail: in 2 working days)"
std::string say_next_and_why(const Listed& item, const Today& today);

/// "Logged. Next: ...", on two lines or more where one is too narrow. `said` has no full stop.
std::string render_written(const std::string& said, const Listed& item, const Today& today,
                           const RenderOptions& options);

/// "A promise stands: ..." when a contact that was not the one promised left it standing; else empty. `by` is the index
/// of the entry that was written.
std::string say_standing_promise(const Listed& item, const Today& today);

}  // namespace fu::views
