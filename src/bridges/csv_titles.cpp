// One table: the program, its title for a column, and what that is.
#include "bridges/csv_titles.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "domain/newcomer.hpp"

namespace fu::bridges {

namespace {

using Part = Meaning::Part;

/// A row for all programs has `other`; one of a program comes before those.
struct Title {
  Program program = Program::other;
  std::string_view pattern;  ///< a plain title; # is a number
  Part part = Part::whole;
  std::string_view key;
};

constexpr Title titles[] = {
    // Google Contacts, before 2024 and since.
    {Program::google, "organization#name", Part::whole, "company"},
    {Program::google, "organizationname", Part::whole, "company"},
    {Program::google, "organization#title", Part::whole, "role"},
    {Program::google, "organizationtitle", Part::whole, "role"},
    {Program::google, "email#value", Part::whole, "emails"},
    {Program::google, "phone#type", Part::kind_of_phone, ""},
    {Program::google, "phone#label", Part::kind_of_phone, ""},
    {Program::google, "phone#value", Part::whole, "phones"},
    {Program::google, "address#city", Part::whole, "place"},
    {Program::google, "groupmembership", Part::whole, "tags"},
    {Program::google, "labels", Part::whole, "tags"},
    {Program::google, "location", Part::nothing, ""},
    {Program::google, "occupation", Part::nothing, ""},
    // Outlook, the program and outlook.com.
    {Program::outlook, "title", Part::nothing, ""},
    {Program::outlook, "location", Part::nothing, ""},
    {Program::outlook, "account", Part::nothing, ""},
    {Program::outlook, "emailaddress", Part::whole, "emails"},
    {Program::outlook, "email#address", Part::whole, "emails"},
    {Program::outlook, "emailadresse", Part::whole, "emails"},
    {Program::outlook, "email#adresse", Part::whole, "emails"},
    {Program::outlook, "businessphone", Part::whole, "phones"},
    {Program::outlook, "businessphone#", Part::whole, "phones"},
    {Program::outlook, "companymainphone", Part::whole, "phones"},
    {Program::outlook, "homephone", Part::whole, "phones"},
    {Program::outlook, "homephone#", Part::whole, "phones"},
    {Program::outlook, "mobilephone", Part::whole, "phones"},
    {Program::outlook, "carphone", Part::whole, "phones"},
    {Program::outlook, "otherphone", Part::whole, "phones"},
    {Program::outlook, "primaryphone", Part::whole, "phones"},
    {Program::outlook, "telefongeschäftlich", Part::whole, "phones"},
    {Program::outlook, "telefongeschäftlich#", Part::whole, "phones"},
    {Program::outlook, "telefonfirma", Part::whole, "phones"},
    {Program::outlook, "telefonprivat", Part::whole, "phones"},
    {Program::outlook, "telefonprivat#", Part::whole, "phones"},
    {Program::outlook, "mobiltelefon", Part::whole, "phones"},
    {Program::outlook, "haupttelefon", Part::whole, "phones"},
    {Program::outlook, "weiterestelefon", Part::whole, "phones"},
    {Program::outlook, "businesscity", Part::whole, "place"},
    {Program::outlook, "homecity", Part::whole, "place"},
    {Program::outlook, "ortgeschäftlich", Part::whole, "place"},
    {Program::outlook, "ortprivat", Part::whole, "place"},
    {Program::outlook, "categories", Part::whole, "tags"},
    {Program::outlook, "kategorien", Part::whole, "tags"},
    {Program::outlook, "weiterevornamen", Part::middle, "name"},
    // HubSpot.
    {Program::hubspot, "associatedcompany", Part::whole, "company"},
    {Program::hubspot, "primarycompany", Part::whole, "company"},
    {Program::hubspot, "mobilephonenumber", Part::whole, "phones"},
    {Program::hubspot, "workemail", Part::whole, "emails"},
    {Program::hubspot, "additionalemailaddresses", Part::whole, "emails"},
    // LinkedIn.
    {Program::linkedin, "url", Part::profile, "notes"},
    // What one would call a column oneself.
    {Program::other, "name", Part::whole, "name"},
    {Program::other, "fullname", Part::whole, "name"},
    {Program::other, "contact", Part::whole, "name"},
    {Program::other, "contactname", Part::whole, "name"},
    {Program::other, "person", Part::whole, "name"},
    {Program::other, "ansprechpartner", Part::whole, "name"},
    {Program::other, "ansprechpartnerin", Part::whole, "name"},
    {Program::other, "kontakt", Part::whole, "name"},
    {Program::other, "firstname", Part::first, "name"},
    {Program::other, "givenname", Part::first, "name"},
    {Program::other, "forename", Part::first, "name"},
    {Program::other, "vorname", Part::first, "name"},
    {Program::other, "middlename", Part::middle, "name"},
    {Program::other, "additionalname", Part::middle, "name"},
    {Program::other, "lastname", Part::last, "name"},
    {Program::other, "familyname", Part::last, "name"},
    {Program::other, "surname", Part::last, "name"},
    {Program::other, "nachname", Part::last, "name"},
    {Program::other, "familienname", Part::last, "name"},
    {Program::other, "company", Part::whole, "company"},
    {Program::other, "companyname", Part::whole, "company"},
    {Program::other, "organization", Part::whole, "company"},
    {Program::other, "organisation", Part::whole, "company"},
    {Program::other, "employer", Part::whole, "company"},
    {Program::other, "account", Part::whole, "company"},
    {Program::other, "accountname", Part::whole, "company"},
    {Program::other, "firma", Part::whole, "company"},
    {Program::other, "unternehmen", Part::whole, "company"},
    {Program::other, "role", Part::whole, "role"},
    {Program::other, "jobtitle", Part::whole, "role"},
    {Program::other, "title", Part::whole, "role"},
    {Program::other, "position", Part::whole, "role"},
    {Program::other, "funktion", Part::whole, "role"},
    {Program::other, "email", Part::whole, "emails"},
    {Program::other, "email#", Part::whole, "emails"},
    {Program::other, "emails", Part::whole, "emails"},
    {Program::other, "emailaddress", Part::whole, "emails"},
    {Program::other, "emailaddress#", Part::whole, "emails"},
    {Program::other, "emailaddresses", Part::whole, "emails"},
    {Program::other, "mail", Part::whole, "emails"},
    {Program::other, "emailadresse", Part::whole, "emails"},
    {Program::other, "phone", Part::whole, "phones"},
    {Program::other, "phone#", Part::whole, "phones"},
    {Program::other, "phones", Part::whole, "phones"},
    {Program::other, "phonenumber", Part::whole, "phones"},
    {Program::other, "telephone", Part::whole, "phones"},
    {Program::other, "tel", Part::whole, "phones"},
    {Program::other, "workphone", Part::whole, "phones"},
    {Program::other, "businessphone", Part::whole, "phones"},
    {Program::other, "homephone", Part::whole, "phones"},
    {Program::other, "mobile", Part::whole, "phones"},
    {Program::other, "mobilephone", Part::whole, "phones"},
    {Program::other, "cell", Part::whole, "phones"},
    {Program::other, "cellphone", Part::whole, "phones"},
    {Program::other, "telefon", Part::whole, "phones"},
    {Program::other, "telefonnummer", Part::whole, "phones"},
    {Program::other, "mobil", Part::whole, "phones"},
    {Program::other, "mobiltelefon", Part::whole, "phones"},
    {Program::other, "handy", Part::whole, "phones"},
    {Program::other, "place", Part::whole, "place"},
    {Program::other, "city", Part::whole, "place"},
    {Program::other, "town", Part::whole, "place"},
    {Program::other, "location", Part::whole, "place"},
    {Program::other, "ort", Part::whole, "place"},
    {Program::other, "stadt", Part::whole, "place"},
    {Program::other, "owner", Part::whole, "owner"},
    {Program::other, "source", Part::whole, "source"},
    {Program::other, "leadsource", Part::whole, "source"},
    {Program::other, "quelle", Part::whole, "source"},
    {Program::other, "added", Part::whole, "added"},
    {Program::other, "stage", Part::whole, "stage"},
    {Program::other, "value", Part::whole, "value"},
    {Program::other, "cadence", Part::whole, "cadence"},
    {Program::other, "type", Part::whole, "type"},
    {Program::other, "tag", Part::whole, "tags"},
    {Program::other, "tags", Part::whole, "tags"},
    {Program::other, "labels", Part::whole, "tags"},
    {Program::other, "categories", Part::whole, "tags"},
    {Program::other, "interests", Part::whole, "interests"},
    {Program::other, "events", Part::whole, "events"},
    {Program::other, "objections", Part::whole, "objections"},
    {Program::other, "problem", Part::whole, "problem"},
    {Program::other, "loved", Part::whole, "loved"},
    {Program::other, "notes", Part::whole, "notes"},
    {Program::other, "note", Part::whole, "notes"},
    {Program::other, "comment", Part::whole, "notes"},
    {Program::other, "comments", Part::whole, "notes"},
    {Program::other, "notiz", Part::whole, "notes"},
    {Program::other, "notizen", Part::whole, "notes"},
    {Program::other, "bemerkung", Part::whole, "notes"},
    {Program::other, "bemerkungen", Part::whole, "notes"},
};

/// Keys whose words are fu's own: other programs mean something else by them.
constexpr std::array<std::string_view, 6> own_words{"added", "stage", "value", "cadence", "type", "owner"};

/// Whoever has all of them is that program.
struct Mark {
  Program program;
  std::array<std::string_view, 3> titles;
};
constexpr std::array<Mark, 11> marks{{
    {Program::google, {"givenname", "familyname", "groupmembership"}},
    {Program::google, {"givenname", "familyname", "email1value"}},
    {Program::google, {"givenname", "familyname", "phone1value"}},
    {Program::google, {"firstname", "lastname", "phoneticfirstname"}},
    {Program::google, {"firstname", "lastname", "email1value"}},
    {Program::google, {"firstname", "lastname", "phone1value"}},
    {Program::outlook, {"firstname", "lastname", "email2address"}},
    {Program::outlook, {"firstname", "emailaddress", "businessphone"}},
    {Program::outlook, {"vorname", "nachname", "email2adresse"}},
    {Program::hubspot, {"recordid", "firstname", "lastname"}},
    {Program::linkedin, {"firstname", "lastname", "connectedon"}},
}};

/// Titles that fu's own table has, and others hardly together.
constexpr std::array<std::string_view, 9> own_titles{"emails", "phones", "interests", "objections", "loved",
                                                     "facts",  "folder", "attempts",  "overduedays"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool matches(std::string_view title, std::string_view pattern) {
  const auto number = pattern.find('#');
  if (number == std::string_view::npos) return title == pattern;
  const std::string_view behind = pattern.substr(number + 1);
  if (title.size() <= number + behind.size()) return false;
  if (!title.starts_with(pattern.substr(0, number)) || !title.ends_with(behind)) return false;
  const std::string_view digits = title.substr(number, title.size() - number - behind.size());
  return std::all_of(digits.begin(), digits.end(), is_digit);
}

bool contains(const auto& list, const auto& wanted) {
  return std::find(std::begin(list), std::end(list), wanted) != std::end(list);
}

}  // namespace

std::string plain_title(std::string_view title) {
  const std::string folded = fold_case(title);
  std::string plain;
  for (const char c : folded) {
    const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
    if (!is_ascii || is_digit(c) || (c >= 'a' && c <= 'z')) plain += c;
  }
  return plain;
}

Program program_of(const std::vector<std::string>& plain_titles) {
  const bool begins_like_ours = plain_titles.size() > 2 && plain_titles[0] == "id" &&
                                plain_titles[1] == "name" && plain_titles[2] == "company";
  if (begins_like_ours && std::count_if(own_titles.begin(), own_titles.end(),
                                        [&](auto title) { return contains(plain_titles, title); }) > 2)
    return Program::fu;
  const auto* const mark = std::find_if(marks.begin(), marks.end(), [&](const Mark& one) {
    return std::all_of(one.titles.begin(), one.titles.end(),
                       [&](auto title) { return contains(plain_titles, title); });
  });
  return mark == marks.end() ? Program::other : mark->program;
}

std::string_view program_name(Program program) {
  constexpr std::array<std::string_view, 6> names{"fu",      "Google Contacts", "Outlook",
                                                  "HubSpot", "LinkedIn",        ""};
  return names.at(static_cast<std::size_t>(program));
}

Meaning meaning_of(std::string_view title, Program program) {
  if (program == Program::fu) {
    const auto& keys = column_keys();
    const auto key = std::find(keys.begin(), keys.end(), title);
    return key == keys.end() ? Meaning{} : Meaning{Part::whole, *key};
  }
  const Title* common = nullptr;
  for (const Title& one : titles) {
    if (!matches(title, one.pattern)) continue;
    if (one.program == program) {
      if (program != Program::other) return {one.part, one.key};
    }
    if (one.program == Program::other) common = &one;
  }
  if (common == nullptr || (program != Program::other && contains(own_words, common->key))) return {};
  return {common->part, common->key};
}

bool makes_name(std::string_view title) {
  return std::any_of(std::begin(titles), std::end(titles), [&](const Title& one) {
    return (one.key == "name" || one.key == "company") && matches(title, one.pattern);
  });
}

std::size_t known_titles(const std::vector<std::string>& plain_titles) {
  return static_cast<std::size_t>(
      std::count_if(plain_titles.begin(), plain_titles.end(), [](const std::string& title) {
        return contains(column_keys(), title) ||
               std::any_of(std::begin(titles), std::end(titles),
                           [&](const Title& one) { return matches(title, one.pattern); });
      }));
}

const std::vector<std::string>& column_keys() {
  static const std::vector<std::string> keys = [] {
    std::vector<std::string> all{"id"};
    for (const NewcomerKey& key : newcomer_keys) all.emplace_back(key.name);
    all.emplace_back("folder");
    return all;
  }();
  return keys;
}

}  // namespace fu::bridges
