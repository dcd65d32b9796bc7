// The edit law on any bytes: an edit is made as asked, or refused; see store/yaml_edit.hpp.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "store/prospect_reader.hpp"
#include "store/yaml_document.hpp"
#include "store/yaml_edit.hpp"
#include "store/yaml_value.hpp"

namespace {

using namespace fu::store;

const Edit& edit_number(std::uint8_t number) {
  static const std::vector<Edit> edits{
      AppendFields{.key = "log",
                   .fields = {{.key = "date", .text = "2026-11-20"}, {.key = "note", .text = "a: #b"}}},
      SetText{.key = "stage", .text = "won"},
      SetText{.key = "name", .text = "no"},
      SetTexts{.key = "tags", .texts = {"a", "b, c"}},
      AddText{.key = "tags", .text = "x"},
      RemoveText{.key = "tags", .text = "a"},
      RemoveKey{.key = "notes"},
  };
  return edits[number % edits.size()];
}

/// What the edit is not about says the same as before.
bool rest_is_kept(Value& before, Value& after, const std::string& key) {
  for (std::size_t i = 0; i + 1 < before.children.size(); i += 2) {
    const std::string& name = before.children[i].text;
    const Value* now = find_value(after, name);
    if (name == key) continue;
    if (now == nullptr) return false;
    Value finished = before.children[i + 1];  // a last text may get its line end
    Value* last = &finished;
    while (!last->children.empty()) last = &last->children.back();
    last->text += '\n';
    if (*now != before.children[i + 1] && *now != finished) return false;
  }
  return true;
}

void fail(std::string_view source, std::string_view edited) {
  std::cerr << "the edit law is broken\n--- before\n" << source << "\n--- after\n" << edited << "\n";
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view source(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Edit& edit = edit_number(data[0]);
  const Edited result = apply_edits(source, {edit}, prospect_keys());
  const auto* edited = std::get_if<std::string>(&result);
  if (edited == nullptr) return 0;
  fu::Problems problems;
  const auto before = parse_document(source, "x", problems);
  const auto after = parse_document(*edited, "x", problems);
  if (!before || !after) fail(source, *edited);
  Value old_value = value_of(*before, before->root());
  Value new_value = value_of(*after, after->root());
  const std::string key = std::visit([](const auto& each) { return each.key; }, edit);
  if (!rest_is_kept(old_value, new_value, key)) fail(source, *edited);
  return 0;
}
