// The merge laws on any bytes, as far as they need no model; see store/prospect_merge.hpp.
//
// The base, ours and theirs stand one after the other, with a line `%%` between.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "store/prospect_merge.hpp"
#include "store/yaml_document.hpp"
#include "store/yaml_value.hpp"

namespace {

using namespace fu::store;

constexpr std::size_t marker_size = 7;

struct Triple {
  std::string_view base;
  std::string_view ours;
  std::string_view theirs;
};

std::string_view take_part(std::string_view& rest) {
  constexpr std::string_view separator = "%%\n";
  const std::size_t end = rest.find(separator);
  const std::string_view part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + separator.size());
  return part;
}

[[noreturn]] void fail(const char* law, const Triple& triple, std::string_view result) {
  std::cerr << law << "\n--- base\n"
            << triple.base << "\n--- ours\n"
            << triple.ours << "\n--- theirs\n"
            << triple.theirs << "\n--- result\n"
            << result << "\n";
  std::abort();
}

auto merge(const Triple& triple) {
  return merge_prospects(triple.base, triple.ours, triple.theirs, marker_size);
}

/// A problem is an answer, too.
void expect(const char* law, const Triple& triple, std::string_view expected) {
  const auto result = merge(triple);
  const auto* merged = std::get_if<MergedFile>(&result);
  if (merged != nullptr && (merged->text != expected || !merged->conflicts.empty()))
    fail(law, triple, merged->text);
}

std::vector<Value> entries(std::string_view source, const char* law, const Triple& triple) {
  fu::Problems problems;
  const auto document = parse_document(source, "x", problems);
  if (!document) fail(law, triple, source);
  Value value = value_of(*document, document->root());
  const Value* log = find_value(value, "log");
  return log == nullptr ? std::vector<Value>() : log->children;
}

bool has(const std::vector<Value>& entries, const Value& entry) {
  return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

/// What is on both sides stays; what is there comes from a side.
void expect_entries(const Triple& triple, const std::string& merged) {
  const auto result = entries(merged, "a clean result is not a prospect's file", triple);
  const auto ours = entries(triple.ours, "merged, but ours cannot be read", triple);
  const auto theirs = entries(triple.theirs, "merged, but theirs cannot be read", triple);
  for (const Value& entry : ours)
    if (has(theirs, entry) && !has(result, entry)) fail("an entry is lost", triple, merged);
  for (const Value& entry : result)
    if (!has(ours, entry) && !has(theirs, entry)) fail("an entry from nowhere", triple, merged);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  Triple triple;
  triple.base = take_part(rest);
  triple.ours = take_part(rest);
  triple.theirs = rest;
  expect("merge(O, A, A) is not A", {.base = triple.base, .ours = triple.ours, .theirs = triple.ours},
         triple.ours);
  expect("merge(O, O, B) is not B", {.base = triple.base, .ours = triple.base, .theirs = triple.theirs},
         triple.theirs);
  expect("merge(O, A, O) is not A", {.base = triple.base, .ours = triple.ours, .theirs = triple.base},
         triple.ours);
  if (triple.ours == triple.theirs || triple.ours == triple.base || triple.theirs == triple.base) return 0;
  const auto result = merge(triple);
  const auto* merged = std::get_if<MergedFile>(&result);
  if (merged == nullptr) return 0;
  if (merged->conflicts.empty()) expect_entries(triple, merged->text);
  const auto swapped = merge({.base = triple.base, .ours = triple.theirs, .theirs = triple.ours});
  const auto* other = std::get_if<MergedFile>(&swapped);
  if (other != nullptr && other->conflicts.empty() != merged->conflicts.empty())
    fail("the order of sides matters", triple, merged->text);
  return 0;
}
