/// What an import would do, and what it has done.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "domain/newcomer.hpp"
#include "views/render_options.hpp"

namespace fu::views {

struct ImportedList {
  std::string path;  ///< as it was typed; `-` is the standard input
  const NewcomerList* list = nullptr;
};

/// Somebody of a list who does not become a file, or of whom the book now knows more.
struct ImportRow {
  std::size_t list = 0;
  std::size_t line = 0;
  std::string said;  ///< "Jane Doe is in the book already, as jane-doe (same email)"
};

/// One of those who are new.
struct ImportedPerson {
  std::string id;
  std::string who;
  std::string reach;
  std::string day;  ///< of the first contact; empty: they do not wait for one
};

struct ImportSummary {
  std::vector<ImportedList> lists;
  std::size_t people = 0;             ///< who are new
  std::vector<ImportedPerson> first;  ///< some of them
  std::vector<ImportRow> namesakes;   ///< new, but somebody has their name already
  std::vector<ImportRow> known;       ///< in the book already, or earlier in the lists
  std::vector<ImportRow> filled;      ///< known, and something of them is filled in
  std::size_t completed = 0;          ///< how many prospects those are: several rows may be one
  Problems faulty;                    ///< errors, each a row
  Problems doubtful;                  ///< warnings: something is left out, or not in the rules
  std::map<Day, std::size_t> first_contacts;
  std::size_t per_day = 0;  ///< how many of them an owner gets; 0: that was not asked for
  bool has_owners = false;  ///< several of them
};

/// "leads.csv", "leads.csv and cards.vcf", "5 lists".
std::string name_lists(const std::vector<ImportedList>& lists);

/// What was understood, and what would become of it.
std::string render_import_preview(const ImportSummary& summary, const Today& today,
                                  const RenderOptions& options);

/// What was done.
std::string render_imported(const ImportSummary& summary, const Today& today, const RenderOptions& options);

/// Those who are known, and who is filled in: all are named, the first of them with what is known.
std::string render_known(const ImportSummary& summary, const RenderOptions& options);

/// Where the rows of a list begin, those among them that are wrong, in order.
std::vector<std::size_t> row_lines(const NewcomerList& list);

/// "3-7, 9": `lines`, which are in order; those that are next to each other among `rows` are a range.
std::string line_ranges(const std::vector<std::size_t>& lines, const std::vector<std::size_t>& rows);

}  // namespace fu::views
