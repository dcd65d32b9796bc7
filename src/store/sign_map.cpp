// Sixteen bytes at a time where the processor can, else one after another.
#include "store/sign_map.hpp"

#include <array>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace fu::store {

#ifdef __SSE2__

SignMap::Block SignMap::look_at(const char* bytes) {
  const auto all = [](char c) { return _mm_set1_epi8(c); };
  const auto either = [](__m128i a, __m128i b) { return _mm_or_si128(a, b); };
  Block found;
  for (unsigned i = 0; i < block_size / 16; ++i) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i * 16));
    const auto is = [&](char c) { return _mm_cmpeq_epi8(block, all(c)); };
    // [ and {, ] and } differ in one bit, and so do " and #.
    const __m128i lower = either(block, all(0x20));
    const __m128i even = _mm_and_si128(block, all(static_cast<char>(0xFE)));
    const __m128i line_feeds = is('\n');
    __m128i signs = either(_mm_cmpeq_epi8(lower, all('{')), _mm_cmpeq_epi8(lower, all('}')));
    signs = either(signs, _mm_cmpeq_epi8(even, all('"')));
    signs = either(signs, either(is('\''), is('\\')));
    signs = either(signs, either(is(':'), is(',')));
    signs = either(signs, either(is('?'), line_feeds));
    // Signed bytes: those beyond ASCII are below zero.
    const __m128i odd = _mm_andnot_si128(line_feeds, either(_mm_cmpgt_epi8(all(' '), block), is('\x7F')));
    found.signs |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(signs))} << (16 * i);
    found.strange |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(odd))} << (16 * i);
  }
  return found;
}

#else

SignMap::Block SignMap::look_at(const char* bytes) {
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

SignMap::SignMap(std::string_view source) : size_(source.size()) {
  blocks_.reserve(size_ / block_size + 1);
  std::uint64_t strange = 0;
  const auto add = [&](const char* bytes) {
    blocks_.push_back(look_at(bytes));
    strange |= blocks_.back().strange;
  };
  std::size_t at = 0;
  for (; at + block_size <= size_; at += block_size) add(source.data() + at);
  if (at < size_) {
    std::array<char, block_size> rest;
    rest.fill(' ');
    std::memcpy(rest.data(), source.data() + at, size_ - at);
    add(rest.data());
  }
  is_printable_ = strange == 0;
}

}  // namespace fu::store
