// Spoils a file as slips of the hand, bad merges and bad disks do.
#include "property/random_yaml.hpp"

#include <algorithm>

namespace fu::testing {

namespace {

/// One thing done to the bytes at a random place.
void damage_once(Random& random, std::string& source) {
  const std::size_t at = random.index(source.size() + 1);
  const auto line_begin = [&](std::size_t pos) { return pos == 0 ? 0 : source.rfind('\n', pos - 1) + 1; };
  const auto slice = [&] {
    const std::size_t from = random.index(source.size() + 1);
    return source.substr(from, static_cast<std::size_t>(random.between(1, 20)));
  };
  switch (random.between(1, 12)) {
    case 1: source.erase(at, 1); break;
    case 2: source.erase(at, static_cast<std::size_t>(random.between(1, 20))); break;
    case 3: source.insert(at, slice()); break;
    case 4:
      source.replace(at, std::min<std::size_t>(1, source.size() - at), random.pick(yaml_pieces()));
      break;
    case 5:
      source.insert(line_begin(at), std::string(static_cast<std::size_t>(random.between(1, 3)), ' '));
      break;
    case 6:
      if (const std::size_t begin = line_begin(at); begin < source.size() && source[begin] == ' ')
        source.erase(begin, static_cast<std::size_t>(random.between(1, 2)));
      break;
    case 7: source.resize(at); break;
    case 8: {  // a line goes elsewhere, or stands twice
      const std::size_t begin = line_begin(at);
      const std::size_t end =
          std::min(source.find('\n', begin), source.size() - std::min<std::size_t>(source.size(), 1)) + 1;
      const std::string line = source.substr(begin, end - begin);
      if (random.percent(50)) source.erase(begin, end - begin);
      source.insert(line_begin(random.index(source.size() + 1)), line);
      break;
    }
    case 9:
      if (at < source.size()) source[at] = static_cast<char>(random.between(1, 255));
      break;
    default: source.insert(at, random.pick(yaml_pieces()));
  }
}

}  // namespace

const std::vector<std::string>& yaml_pieces() {
  static const std::vector<std::string> pieces{"a",
                                               " ",
                                               "\n",
                                               ":",
                                               "-",
                                               "#",
                                               "'",
                                               "\"",
                                               "[",
                                               "]",
                                               "{",
                                               "}",
                                               ",",
                                               "|",
                                               ">",
                                               "\t",
                                               "?",
                                               "&",
                                               "*",
                                               "!",
                                               "%",
                                               "~",
                                               "\\",
                                               "\r\n",
                                               "1",
                                               "@",
                                               "`",
                                               "+",
                                               "=",
                                               ".",
                                               ": ",
                                               "- ",
                                               "  ",
                                               " #",
                                               "---",
                                               "...",
                                               "é",
                                               "\xC2\x85",
                                               "\xE2\x80\xA8",
                                               "\xEF\xBB\xBF",
                                               "\xC2\xA0",
                                               "null"};
  return pieces;
}

std::string random_damage(Random& random, std::string source) {
  for (int i = random.percent(60) ? 1 : random.between(2, 4); i > 0; --i) damage_once(random, source);
  return source;
}

}  // namespace fu::testing
