// Sixteen bytes at a time where the processor can, else one after another.
#include "store/signs.hpp"

#include <array>
#include <bit>
#include <cstring>

#include "base/utf8.hpp"
#include "store/source_guards.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace fu::store {

namespace {

constexpr std::size_t block_size = 64;

/// A bit for each of 64 bytes.
struct Block {
  std::uint64_t signs = 0;
  std::uint64_t strange = 0;
};

#ifdef __SSE2__

Block look_at(const char* bytes) {
  const auto all = [](char c) { return _mm_set1_epi8(c); };
  const auto either = [](__m128i a, __m128i b) { return _mm_or_si128(a, b); };
  Block found;
  for (unsigned i = 0; i < block_size; i += 16) {
    const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
    const auto is = [&](char c) { return _mm_cmpeq_epi8(part, all(c)); };
    // [ and {, ] and } differ in one bit, and so do " and #.
    const __m128i braces = either(part, all(0x20));
    const __m128i even = _mm_and_si128(part, all(static_cast<char>(0xFE)));
    const __m128i line_feeds = is('\n');
    __m128i signs = either(_mm_cmpeq_epi8(braces, all('{')), _mm_cmpeq_epi8(braces, all('}')));
    signs = either(signs, _mm_cmpeq_epi8(even, all('"')));
    signs = either(signs, either(is('\''), is('\\')));
    signs = either(signs, either(is(':'), is(',')));
    signs = either(signs, either(is('?'), line_feeds));
    // As signed numbers, bytes beyond ASCII are below the blank.
    const __m128i strange = _mm_andnot_si128(line_feeds, either(_mm_cmplt_epi8(part, all(' ')), is('\x7F')));
    found.signs |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(signs))} << i;
    found.strange |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(strange))} << i;
  }
  return found;
}

#else

Block look_at(const char* bytes) {
  Block found;
  for (unsigned i = 0; i < block_size; ++i) {
    const char c = bytes[i];
    const bool is_sign = std::string_view("\n:#,[]{}?\"'\\").find(c) != std::string_view::npos;
    const bool is_strange = c != '\n' && (c < ' ' || c > '~');
    found.signs |= std::uint64_t{is_sign} << i;
    found.strange |= std::uint64_t{is_strange} << i;
  }
  return found;
}

#endif

/// Calls take(place) for each bit.
template <typename Take>
void each_place(std::uint64_t bits, std::size_t start, Take take) {
  for (; bits != 0; bits &= bits - 1)
    take(static_cast<std::uint32_t>(start + static_cast<std::size_t>(std::countr_zero(bits))));
}

}  // namespace

Signs find_signs(std::string_view source) {
  Signs found{.places = std::make_unique_for_overwrite<std::uint32_t[]>(source.size() + 1)};
  constexpr std::size_t some = 64;  // of a few names in other letters
  found.strange.reserve(some);
  std::uint32_t* place = found.places.get();
  const auto take = [&](const char* bytes, std::size_t start) {
    const Block block = look_at(bytes);
    each_place(block.signs, start, [&](std::uint32_t sign) { *place++ = sign; });
    each_place(block.strange, start, [&](std::uint32_t strange) { found.strange.push_back(strange); });
  };
  std::size_t at = 0;
  for (; at + block_size <= source.size(); at += block_size) take(source.data() + at, at);
  if (at < source.size()) {
    std::array<char, block_size> rest;
    rest.fill(' ');
    std::memcpy(rest.data(), source.data() + at, source.size() - at);
    take(rest.data(), at);
  }
  *place = static_cast<std::uint32_t>(source.size());
  found.strange.push_back(static_cast<std::uint32_t>(source.size()));
  return found;
}

bool is_text(std::string_view source, const Signs& signs) {
  const std::size_t in_front = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (const std::uint32_t* strange = signs.strange.data() + in_front; *strange < source.size();) {
    const std::size_t at = *strange;
    if (source.substr(at, 2) == "\r\n") {
      ++strange;
      continue;
    }
    std::size_t end = at;
    while (*strange == end && end < source.size() && static_cast<unsigned char>(source[end]) >= 0x80) {
      ++strange;
      ++end;
    }
    const std::string_view beyond_ascii = source.substr(at, end - at);
    const bool has_mark = beyond_ascii.find(byte_order_mark) != std::string_view::npos;
    if (end == at || has_mark || !are_surely_letters(beyond_ascii)) return false;
  }
  return true;
}

}  // namespace fu::store
