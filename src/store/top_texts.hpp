/// Texts at the top of a file of the book, without all that is read and checked for a prospect.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace fu::store {

/// Calls visit(text) for what stands behind `key`: the value, or each item of a list. What cannot be read has none; the
/// texts are there only meanwhile.
void each_top_text(std::string_view source, std::string_view key,
                   const std::function<void(std::string_view)>& visit);

/// The first of them; empty: there is none.
std::string first_top_text(std::string_view source, std::string_view key);

/// The keys behind which something stands, whatever it is: no key whose value is absent or a list of nothing.
std::set<std::string> keys_with_value(std::string_view source);

}  // namespace fu::store
