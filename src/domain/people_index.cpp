// Texts folded for comparing, and tables of them.
#include "domain/people_index.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu {

namespace {

/// Folding makes blanks of other scripts plain ones.
std::string without_blanks(std::string_view text) {
  std::string folded = fold_case(text);
  std::erase_if(folded, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return folded;
}

}  // namespace

PersonKeys person_keys(std::string_view name, std::string_view company,
                       const std::vector<std::string>& emails) {
  PersonKeys keys{.name = without_blanks(name) + "\n" + without_blanks(company)};
  for (const std::string& email : emails) {
    std::string folded = fold_case(trim(email));
    if (!folded.empty()) keys.emails.push_back(std::move(folded));
  }
  return keys;
}

Sameness compare(const PersonKeys& one, const PersonKeys& other) {
  const bool share_email = std::any_of(one.emails.begin(), one.emails.end(), [&](const std::string& email) {
    return std::find(other.emails.begin(), other.emails.end(), email) != other.emails.end();
  });
  return share_email ? Sameness::email : one.name == other.name ? Sameness::name : Sameness::none;
}

void PeopleIndex::add(const PersonKeys& keys, std::size_t person) {
  for (const std::string& email : keys.emails) emails_[email].push_back(person);
  names_[keys.name].push_back(person);
}

PeopleIndex::Found PeopleIndex::find(const PersonKeys& keys) const {
  Found found;
  for (const std::string& email : keys.emails) {
    const auto known = emails_.find(email);
    if (known == emails_.end()) continue;
    found.sameness = Sameness::email;
    found.people.insert(found.people.end(), known->second.begin(), known->second.end());
  }
  std::sort(found.people.begin(), found.people.end());
  found.people.erase(std::unique(found.people.begin(), found.people.end()), found.people.end());
  if (!found.people.empty()) return found;
  if (const auto known = names_.find(keys.name); known != names_.end())
    found = {.sameness = Sameness::name, .people = known->second};
  return found;
}

}  // namespace fu
