/// Where in a source the bytes stand that may mean something in YAML. What lies between them need not be looked at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace fu::store {

/// Places in a source, in order; both end with its size, which ends all.
struct Signs {
  std::unique_ptr<std::uint32_t[]> places;  ///< of : # , [ ] { } ? " ' \ and line feeds
  std::vector<std::uint32_t> strange;       ///< of what is neither printable ASCII nor a line feed
};

/// Looks at every byte of `source`, at most 4 GiB, once.
Signs find_signs(std::string_view source);

/// Whether what is strange in the source is nothing but letters, line ends of two bytes, and a byte order mark in front.
/// Then find_bad_source() finds at most conflict markers.
bool is_text(std::string_view source, const Signs& signs);

/// A source, and how far its signs have been passed.
struct SignCursor {
  std::string_view source;
  const std::uint32_t* next = nullptr;  ///< the first sign that was not passed

  /// The byte at `at`; the end of the source is the end of a line.
  char byte(std::size_t at) const { return at < source.size() ? source[at] : '\n'; }
  /// The first sign from `at` on. `at` never goes back.
  std::size_t find(std::size_t at) {
    while (*next < at) ++next;
    return *next;
  }
  std::string_view between(std::size_t from, std::size_t to) const {
    return {source.data() + from, to - from};
  }
};

}  // namespace fu::store
