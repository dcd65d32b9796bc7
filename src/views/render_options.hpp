/// How text is drawn: how wide, and whether in colour. Colour only underlines what words say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/day.hpp"

namespace fu::views {

struct RenderOptions {
  std::size_t width = 80;
  bool colour = false;
  DateStyle dates = DateStyle::words;
};

enum class Ink { plain, strong, faint, alarm, good, notable };

/// `text` in that ink, or as it is where there is no colour. `text` must be safe to print already.
std::string paint(const RenderOptions& options, Ink ink, std::string_view text);

}  // namespace fu::views
