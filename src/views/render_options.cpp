// The six inks as terminal sequences.
#include "views/render_options.hpp"

namespace fu::views {

namespace {

std::string_view sequence(Ink ink) {
  switch (ink) {
    case Ink::plain: return "";
    case Ink::strong: return "\x1b[1m";
    case Ink::faint: return "\x1b[2m";
    case Ink::alarm: return "\x1b[31m";
    case Ink::good: return "\x1b[32m";
    case Ink::notable: return "\x1b[35m";
  }
  return "";
}

}  // namespace

std::string paint(const RenderOptions& options, Ink ink, std::string_view text) {
  if (!options.colour || ink == Ink::plain || text.empty()) return std::string(text);
  return std::string(sequence(ink)).append(text).append("\x1b[0m");
}

}  // namespace fu::views
