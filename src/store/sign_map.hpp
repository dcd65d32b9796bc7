/// Where in a source the bytes stand that may mean something in YAML. What lies between them need not be looked at.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fu::store {

class SignMap {
 public:
  /// Looks at every byte of `source` once.
  explicit SignMap(std::string_view source);

  /// The first of the signs : # , [ ] { } ? " ' \ and the line feed from `at` on; the end of the source where there is
  /// none.
  std::size_t next(std::size_t at) const { return next(&Block::signs, at); }

  /// The same for what is neither printable ASCII nor a line feed.
  std::size_t next_strange(std::size_t at) const { return is_printable_ ? size_ : next(&Block::strange, at); }

 private:
  static constexpr std::size_t block_size = 64;
  /// A bit for each byte.
  struct Block {
    std::uint64_t signs = 0;
    std::uint64_t strange = 0;
  };

  static Block look_at(const char* bytes);

  std::size_t next(std::uint64_t Block::*of, std::size_t at) const {
    if (at >= size_) return size_;
    std::size_t place = at / block_size;
    std::uint64_t bits = blocks_[place].*of >> (at % block_size);
    if (bits != 0) return at + static_cast<std::size_t>(std::countr_zero(bits));
    while (++place < blocks_.size()) {
      bits = blocks_[place].*of;
      if (bits != 0) return place * block_size + static_cast<std::size_t>(std::countr_zero(bits));
    }
    return size_;
  }

  std::size_t size_;
  bool is_printable_ = true;
  std::vector<Block> blocks_;
};

/// A line without its line end, and the signs in it.
struct Line {
  std::string_view text;
  std::size_t start = 0;  ///< in the source
  const SignMap* signs = nullptr;

  std::size_t size() const { return text.size(); }
  char operator[](std::size_t at) const { return text[at]; }
  /// The byte at `at`; behind the end a blank, which means the same.
  char byte(std::size_t at) const { return at < text.size() ? text[at] : ' '; }
  /// As SignMap::next(), counted from the beginning of the line.
  std::size_t next_sign(std::size_t at) const {
    return std::min(signs->next(start + at) - start, text.size());
  }
  std::string_view between(std::size_t from, std::size_t to) const { return {text.data() + from, to - from}; }
};

}  // namespace fu::store
