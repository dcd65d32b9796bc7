/// Who is the same person: whoever has the same e-mail, or the same name at the same company.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fu {

/// What people are compared by, case and blanks apart.
struct PersonKeys {
  std::string name;  ///< and company, which may be empty, in a line of its own
  std::vector<std::string> emails;
};

PersonKeys person_keys(std::string_view name, std::string_view company,
                       const std::vector<std::string>& emails);

/// Why two are taken for one.
enum class Sameness { none, email, name };

Sameness compare(const PersonKeys& one, const PersonKeys& other);

/// People by numbers, found by their keys in the same time however many they are.
class PeopleIndex {
 public:
  struct Found {
    Sameness sameness = Sameness::none;
    std::vector<std::size_t> people;  ///< in the order in which they were added, each once
  };

  void add(const PersonKeys& keys, std::size_t person);
  /// All with one of the e-mails; where there are none, all of that name and company.
  Found find(const PersonKeys& keys) const;

 private:
  using Numbers = std::unordered_map<std::string, std::vector<std::size_t>>;

  Numbers emails_;
  Numbers names_;
};

}  // namespace fu
