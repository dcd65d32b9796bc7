// How long the parts take that are run once a file, and those that are run once; usage: fu_bench BOOK [--benchmark_...]
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "domain/engine.hpp"
#include "domain/listed.hpp"
#include "store/prospect_reader.hpp"
#include "store/rules_reader.hpp"
#include "store/signs.hpp"
#include "store/source_guards.hpp"
#include "store/yaml_events.hpp"
#include "store/yaml_scan.hpp"
#include "views/due_text.hpp"
#include "views/items_json.hpp"

namespace {

namespace fs = std::filesystem;

struct File {
  std::string id;
  std::string path;
  std::string source;
};

/// All that is read before anything is timed.
struct Book {
  fu::Today today{fu::parse_day("2026-11-20").value()};
  std::string rules_source;
  fu::Rules rules;
  std::vector<File> files;
  std::vector<fu::Prospect> prospects;
  std::size_t bytes = 0;  ///< of all files
};

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

Book read_book(const fs::path& directory) {
  Book book;
  book.rules_source = bytes_of(directory / "fu.yaml");
  book.rules = fu::store::read_rules(book.rules_source, "fu.yaml").rules.value();
  for (const auto& entry : fs::recursive_directory_iterator(directory / "prospects")) {
    if (!entry.is_regular_file()) continue;
    book.files.push_back({.id = entry.path().stem().string(),
                          .path = entry.path().lexically_relative(directory).string(),
                          .source = bytes_of(entry.path())});
  }
  std::sort(book.files.begin(), book.files.end(),
            [](const File& a, const File& b) { return a.path < b.path; });
  for (const File& file : book.files) {
    book.bytes += file.source.size();
    book.prospects.push_back(
        fu::store::read_prospect(file.source, file.id, file.path, book.rules, book.today).prospect.value());
  }
  if (book.files.empty()) throw std::runtime_error("a book without prospects");
  return book;
}

/// `run` for one after the other, round and round.
template <typename Items, typename Run>
void each(benchmark::State& state, const Items& items, Run run) {
  std::size_t next = 0;
  for ([[maybe_unused]] auto unused : state) {
    benchmark::DoNotOptimize(run(items[next]));
    if (++next == items.size()) next = 0;
  }
  state.SetItemsProcessed(state.iterations());
}

/// The same with the files' sources, with bytes a second.
template <typename Run>
void each_source(benchmark::State& state, const Book& book, Run run) {
  each(state, book.files, run);
  const double average = static_cast<double>(book.bytes) / static_cast<double>(book.files.size());
  state.SetBytesProcessed(static_cast<std::int64_t>(average * static_cast<double>(state.iterations())));
}

template <typename Run>
void once(benchmark::State& state, Run run) {
  for ([[maybe_unused]] auto unused : state) benchmark::DoNotOptimize(run());
}

std::vector<fu::Listed> due_of(const Book& book) {
  std::vector<fu::Listed> due;
  for (const fu::Prospect& prospect : book.prospects) {
    fu::State state = fu::compute_state(prospect, book.rules, book.today);
    if (state.is_due()) due.push_back({.prospect = prospect, .state = std::move(state)});
  }
  if (due.empty()) throw std::runtime_error("a book of which nobody is due");
  return due;
}

std::string render_morning(const Book& book, const std::vector<fu::Listed>& due) {
  fu::views::Morning morning{.today = book.today, .prospects = book.files.size()};
  for (const fu::Listed& listed : due) {
    morning.counts.add(fu::views::group_of(listed.state));
    morning.people.push_back(fu::views::morning_lines(listed, book.today, {}, false));
  }
  return fu::views::render_due(morning, {});
}

void register_all(const Book& book, const std::vector<fu::Listed>& due) {
  const auto add = [](const std::string& name, auto run) { benchmark::RegisterBenchmark(name.c_str(), run); };
  add("find_bad_source, a file", [&](benchmark::State& state) {
    each_source(state, book, [](const File& file) { return fu::store::find_bad_source(file.source); });
  });
  add("find_signs, a file", [&](benchmark::State& state) {
    each_source(state, book, [](const File& file) { return fu::store::find_signs(file.source); });
  });
  add("scan_yaml, a file", [&](benchmark::State& state) {
    each_source(state, book, [](const File& file) { return fu::store::scan_yaml(file.source); });
    const auto answered = std::count_if(book.files.begin(), book.files.end(), [](const File& file) {
      return fu::store::scan_yaml(file.source).has_value();
    });
    state.counters["answered"] = static_cast<double>(answered) / static_cast<double>(book.files.size());
  });
  add("parse_yaml_events, a file", [&](benchmark::State& state) {
    each_source(state, book, [](const File& file) { return fu::store::parse_yaml_events(file.source); });
  });
  add("ProspectReading, a file", [&](benchmark::State& state) {
    const fu::store::ProspectReading reading(book.rules, book.today);
    fu::Prospect prospect;
    fu::Problems problems;
    each_source(state, book, [&](const File& file) {
      return reading.read(file.source, file.id, file.path, prospect, problems);
    });
  });
  add("compute_state, a prospect", [&](benchmark::State& state) {
    each(state, book.prospects,
         [&](const fu::Prospect& prospect) { return fu::compute_state(prospect, book.rules, book.today); });
  });
  add("item_json, a prospect", [&](benchmark::State& state) {
    each(state, due, [](const fu::Listed& listed) { return fu::views::item_json(listed); });
  });
  add("a morning of " + std::to_string(due.size()),
      [&](benchmark::State& state) { once(state, [&] { return render_morning(book, due); }); });
  add("read_rules, the built-in ones",
      [](benchmark::State& state) { once(state, [] { return fu::store::read_rules("", "fu.yaml"); }); });
  add("read_rules, with a book's", [&](benchmark::State& state) {
    once(state, [&] { return fu::store::read_rules(book.rules_source, "fu.yaml"); });
  });
}

}  // namespace

int main(int count, char** values) {
  try {
    benchmark::Initialize(&count, values);
    if (count != 2) throw std::runtime_error("usage: fu_bench BOOK [--benchmark_...]");
    const Book book = read_book(values[1]);
    const std::vector<fu::Listed> due = due_of(book);
    register_all(book, due);
    benchmark::RunSpecifiedBenchmarks();
  } catch (const std::exception& error) {
    std::cerr << "fu_bench: " << error.what() << "\n";
    return 1;
  }
}
