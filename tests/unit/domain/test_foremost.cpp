// The first of many: the same ones, in whatever order and in whatever parts they come.
#include "domain/foremost.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace fu {
namespace {

bool is_less(const int& a, const int& b) { return a < b; }

void offer_all(Foremost<int>& foremost, const std::vector<int>& numbers) {
  for (const int number : numbers) foremost.offer(number, [](int&) {});
}

std::vector<int> taken(Foremost<int>& foremost) {
  std::vector<int> numbers;
  for (const auto& number : foremost.take()) numbers.push_back(*number);
  return numbers;
}

std::vector<int> shuffled(std::size_t size, std::mt19937& random) {
  std::vector<int> numbers(size);
  std::iota(numbers.begin(), numbers.end(), 0);
  std::shuffle(numbers.begin(), numbers.end(), random);
  return numbers;
}

TEST_CASE("as many as are wanted, in order, from one part or several") {
  std::mt19937 random(7);  // NOLINT: the same numbers every time
  for (const std::size_t size : {0UL, 1UL, 5UL, 70UL, 71UL, 300UL, 2000UL}) {
    for (const std::size_t most : {0UL, 1UL, 3UL, 100UL, 5000UL}) {
      CAPTURE(size);
      CAPTURE(most);
      std::vector<int> expected(most == 0 ? size : std::min(size, most));
      std::iota(expected.begin(), expected.end(), 0);

      const std::vector<int> numbers = shuffled(size, random);
      Foremost<int> alone(most, is_less);
      offer_all(alone, numbers);
      CHECK(alone.offered() == size);
      CHECK(taken(alone) == expected);

      Foremost<int> whole(most, is_less);
      for (std::size_t at = 0; at < size; at += 37) {
        const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(at);
        Foremost<int> part(most, is_less);
        offer_all(part, {begin, begin + static_cast<std::ptrdiff_t>(std::min(size - at, 37UL))});
        whole.join(std::move(part));
      }
      CHECK(whole.offered() == size);
      CHECK(taken(whole) == expected);
    }
  }
}

TEST_CASE("what has no place is not completed") {
  Foremost<int> foremost(2, is_less);
  std::size_t completed = 0;
  for (int number = 0; number < 1000; ++number) foremost.offer(number, [&](int&) { ++completed; });
  CHECK(completed < 100);
  CHECK(foremost.offered() == 1000);
  CHECK(taken(foremost) == std::vector<int>{0, 1});
}

}  // namespace
}  // namespace fu
