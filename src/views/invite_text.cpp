// In the form of the morning's list.
#include "views/invite_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/ideas_text.hpp"
#include "views/phrases.hpp"

namespace fu::views {

std::string render_invitation(const Idea& idea, const Today& today, const RenderOptions& options) {
  std::string out = paint(options, Ink::strong, cut_to_width(one_line(idea.title), options.width)) + "\n";
  out += wrapped(options, join(say_idea(idea, today), " · "), 0);
  if (!idea.url.empty()) out += one_line(idea.url) + "\n";
  return out + "\n";
}

MorningLines invited_lines(const Listed& item, const std::vector<std::string>& common, std::string_view via,
                           const Today& today, const RenderOptions& options) {
  const std::string tags = common.empty() ? "no tag in common" : one_line(join(common, ", "));
  return person_lines(item, via, tags + " — " + last_said(item, today), today, options);
}

std::string render_invited(const std::vector<MorningLines>& people, std::size_t more, std::size_t colleagues,
                           const RenderOptions& options) {
  std::string out = render_people(people, options);
  if (more > 0) out += std::to_string(more) + " more\n";
  if (colleagues > 0) {
    out += wrapped(options,
                   counted(colleagues, "colleague") + (colleagues == 1 ? " is" : " are") +
                       " left out: of a company only one is asked.",
                   0);
  }
  return out;
}

std::string nobody_to_invite(const Idea& idea, bool has_query, const RenderOptions& options) {
  return wrapped(
      options,
      has_query ? "The query finds nobody who can be asked; whoever has it or was stopped is left out."
      : idea.tags.empty()
          ? "It has no tags, so it suits nobody; name them by a query: fu invite " + idea.id + " tag:TAG"
          : "Nobody is left who has a tag in common with it: " + one_line(join(idea.tags, ", ")) + ".",
      0);
}

}  // namespace fu::views
