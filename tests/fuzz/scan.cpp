// The quick scanner on any bytes: what it gives is what the event parser gives; see store/yaml_scan.hpp.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "support/same_tree.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  const auto result = fu::testing::check_scan(source);
  if (result.wrong.empty()) return 0;
  std::cerr << "the two ways to a tree disagree: " << result.wrong << "\n--- source\n" << source << "\n";
  std::abort();
}
