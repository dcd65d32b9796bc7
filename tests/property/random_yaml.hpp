/// Random YAML as it is typed, right and wrong, without a word about what it says: for comparing two readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "property/random_history.hpp"

namespace fu::testing {

/// A prospect's file as the program writes it: a new one, with an entry or more, perhaps edited.
std::string random_written_file(Random& random);

/// A document as people type it, in all the forms of YAML; it need not be valid.
std::string random_typed_file(Random& random);

/// Lists and mappings in one another, up to 40 deep, of all kinds.
std::string random_deep_file(Random& random);

/// Some bytes, slices or lines gone, doubled, swapped or shifted, and pieces of YAML put in.
std::string random_damage(Random& random, std::string source);

/// Plain texts that look like something else, or are: a colon, a quote, a null, other scripts' blanks.
const std::vector<std::string>& odd_plain_texts();

/// What stands out in YAML: signs, words, line ends, other scripts' blanks.
const std::vector<std::string>& yaml_pieces();

/// `source`, of which `is_bad` holds, without what is not needed for that; as far as some thousand tries get.
template <typename Predicate>
std::string smallest(std::string source, Predicate is_bad) {
  int tries = source.size() > 10'000 ? 100 : 4000;  // great ones take a millisecond each
  for (std::size_t size = source.size() / 2 + 1; size > 0;) {
    bool is_cut = false;
    for (std::size_t at = 0; at + size <= source.size() && tries > 0; --tries) {
      std::string shorter = source;
      shorter.erase(at, size);
      if (is_bad(shorter)) {
        source = std::move(shorter);
        is_cut = true;
      } else {
        at += (size + 1) / 2;
      }
    }
    if (!is_cut || size > source.size()) size /= 2;
  }
  return source;
}

}  // namespace fu::testing
