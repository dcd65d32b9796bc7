// The quick YAML scanner gives the tree of the event parser, or nothing: on random, damaged and all short sources.
//
// FU_CASES is the number of files of each kind, FU_SEED the first one's seed; a difference is made as small as it
// gets. FU_SEED moves the sampled short sources as well.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "property/random_documents.hpp"
#include "property/random_yaml.hpp"
#include "support/same_tree.hpp"

namespace fu {
namespace {

using testing::Random;
using testing::ScanResult;

constexpr std::uint64_t default_cases = 40'000;

std::uint64_t cases() { return testing::number_from_environment("FU_CASES", default_cases); }
std::uint64_t first_seed() { return testing::number_from_environment("FU_SEED", 0); }

/// The law on bytes that others follow, where a reader that goes on behind the end would see it.
ScanResult check(std::string_view source) {
#ifdef __SANITIZE_ADDRESS__
  const std::vector<char> exactly(source.begin(), source.end());  // here the sanitizer sees it
  return testing::check_scan({exactly.data(), exactly.size()});
#else
  std::string followed(source);
  followed += "'\"]}: #x\n- ";
  return testing::check_scan(std::string_view(followed).substr(0, source.size()));
#endif
}

/// As a text in C++; of a long one its beginning.
std::string shown(std::string_view source) {
  constexpr std::size_t most_shown = 4000;
  std::string out = "\"";
  for (const char c : source.substr(0, most_shown)) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += std::string("\\") + c;
    } else if (byte < 0x20 || byte >= 0x7F) {
      out += std::string("\\x") + hex[byte / 16] + hex[byte % 16];
    } else {
      out += c;
    }
  }
  out += '"';
  return source.size() > most_shown ? out + "... (" + std::to_string(source.size()) + " bytes)" : out;
}

/// Counts what is compared and answered, and tells a few differences.
class Comparison {
 public:
  explicit Comparison(std::string what) : what_(std::move(what)) {}
  Comparison(const Comparison&) = delete;
  Comparison& operator=(const Comparison&) = delete;
  ~Comparison() { MESSAGE(what_, ": ", cases_, " sources, ", answered_, " answered by the scanner"); }

  /// Whether the scanner answered.
  bool operator()(const std::string& source, std::uint64_t seed = 0) {
    const ScanResult result = check(source);
    ++cases_;
    if (result.answered) ++answered_;
    if (!result.wrong.empty() && ++failures_ <= most_failures) {
      const std::string least =
          testing::smallest(source, [](const std::string& each) { return !check(each).wrong.empty(); });
      FAIL_CHECK("seed ", seed, ": ", shown(least), "\n", check(least).wrong);
    }
    return result.answered;
  }
  bool is_given_up() const { return failures_ > most_failures; }

 private:
  static constexpr int most_failures = 10;
  std::string what_;
  std::uint64_t cases_ = 0;
  std::uint64_t answered_ = 0;
  int failures_ = 0;
};

template <typename Make>
void compare_random(const char* what, std::uint64_t count, Make make) {
  Comparison compare(what);
  for (std::uint64_t seed = first_seed(); seed < first_seed() + count && !compare.is_given_up(); ++seed) {
    Random random(seed);
    compare(make(random), seed);
  }
}

std::vector<std::string> example_files() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(FU_EXAMPLES)) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  std::sort(files.begin(), files.end());
  REQUIRE(files.size() > 10);
  return files;
}

TEST_CASE("every file that the program writes is the scanner's") {
  Comparison compare("written");
  for (std::uint64_t seed = first_seed(); seed < first_seed() + cases() / 4; ++seed) {
    Random random(seed);
    const std::string source = testing::random_written_file(random);
    if (!compare(source, seed)) {
      const auto is_left = [](const std::string& each) {
        if (check(each).answered || store::find_bad_source(each)) return false;
        const auto parsed = store::parse_yaml_events(each);
        const auto* tree = std::get_if<store::Tree>(&parsed);
        return tree != nullptr && !tree->is_empty() && tree->root().style == store::Style::block;
      };
      REQUIRE_MESSAGE(is_left(source), "seed ", seed, ": the program writes what cannot be read\n", source);
      FAIL("seed ", seed, ": left to the parser:\n", shown(source), "\nor ",
           shown(testing::smallest(source, is_left)));
    }
  }
}

std::string with_crlf(std::string_view source) {
  std::string out;
  for (const char c : source) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

TEST_CASE("every file of the example book is the scanner's, saved by any editor") {
  Comparison compare("examples");
  for (const std::string& source : example_files()) {
    const std::string mark = "\xEF\xBB\xBF";
    for (const std::string& saved : {source, mark + source, with_crlf(source), mark + with_crlf(source),
                                     "---\n" + source, source + "\n\n", source + "# the end"})
      CHECK_MESSAGE(compare(saved), shown(saved));
    // A last line that does not end may go on with a text block, and is left to the parser behind one.
    const std::string cut = source.substr(0, source.size() - 1);
    for (const std::string& saved : {cut, with_crlf(cut)})
      CHECK_MESSAGE((compare(saved) || cut.find(": |\n") != std::string::npos), shown(saved));
  }
}

TEST_CASE("files in the program's style are the scanner's with comments and line ends of all kinds, too") {
  Comparison compare("of all styles");
  std::uint64_t plain = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + cases() / 4; ++seed) {
    Random random(seed);
    const testing::RandomDocument document = testing::random_document(random);
    const bool answered = compare(document.source, seed);
    if (!document.is_plain) continue;
    ++plain;
    REQUIRE_MESSAGE(answered, "seed ", seed, ": ", shown(document.source));
  }
  MESSAGE(plain, " of them in the program's style, all answered");
}

TEST_CASE("typed files are read alike") { compare_random("typed", cases(), testing::random_typed_file); }

TEST_CASE("deep files are read alike") { compare_random("deep", cases() / 8, testing::random_deep_file); }

/// Several damages of one file, since making it takes longer.
void compare_damaged(const char* what, std::uint64_t count, std::string (*make)(Random&)) {
  constexpr std::uint64_t damages = 8;
  std::string source;
  Comparison compare(what);
  for (std::uint64_t seed = first_seed(); seed < first_seed() + count && !compare.is_given_up(); ++seed) {
    Random random(seed / damages);
    if (seed == first_seed() || seed % damages == 0) source = make(random);
    Random damage(seed);
    compare(testing::random_damage(damage, source), seed);
  }
}

TEST_CASE("damaged files are read alike") {
  compare_damaged("typed and damaged", cases() * 2, testing::random_typed_file);
  compare_damaged("written and damaged", cases(), testing::random_written_file);
  compare_damaged("of all styles and damaged", cases() / 2,
                  [](Random& random) { return testing::random_document(random).source; });
  const std::vector<std::string> examples = example_files();
  compare_random("examples, damaged", cases() / 20,
                 [&](Random& random) { return testing::random_damage(random, random.pick(examples)); });
}

/// What stands around a short source, each a place where other rules hold.
struct Frame {
  std::string_view front;
  std::string_view back;
};
constexpr std::array<Frame, 18> frames{{{"", ""},
                                        {"", "\n"},
                                        {"a: ", "\n"},
                                        {"a: ", "\nb: c\n"},
                                        {"a: x", "\nb: c\n"},
                                        {"a:\n  b: x\n", "\n"},
                                        {"a:\n  - ", "\n  - b\nc: d\n"},
                                        {"a:\n- - ", "\n"},
                                        {"a:\n- b: |\n   x\n", "\n   y\n- c\n"},
                                        {"a: b # ", "\nc: d"},
                                        {"a: [", "]\n"},
                                        {"a: [x, ", ", y]\n"},
                                        {"a: {b: ", ", c: d}\n"},
                                        {"a: {", "}\n"},
                                        {"a: '", "'\nb: c\n"},
                                        {"a: \"", "\"\nb: c\n"},
                                        {"a: |", "\n b\n"},
                                        {"a: >\n  x", "\n  y\nb: c\n"}}};

void compare_in_frames(Comparison& compare, const std::string& source) {
  for (const Frame& frame : frames) compare(std::string(frame.front) + source + std::string(frame.back));
}

TEST_CASE("all sources of up to three pieces are read alike, in all places") {
  Comparison compare("up to three pieces");
  const auto& pieces = testing::yaml_pieces();
  compare_in_frames(compare, "");
  for (const std::string& a : pieces) {
    compare_in_frames(compare, a);
    for (const std::string& b : pieces) {
      compare_in_frames(compare, a + b);
      if (compare.is_given_up()) return;
    }
  }
  // All three in the long run, a part of them else.
  Random random(first_seed());
  const int share = cases() > default_cases ? 100 : 12;
  for (const std::string& a : pieces) {
    for (const std::string& b : pieces) {
      for (const std::string& c : pieces) {
        if (random.percent(share)) compare_in_frames(compare, a + b + c);
        if (compare.is_given_up()) return;
      }
    }
  }
}

TEST_CASE("pieces in a row are read alike, in all places") {
  Comparison compare("pieces in a row");
  for (std::uint64_t seed = first_seed(); seed < first_seed() + cases() && !compare.is_given_up(); ++seed) {
    Random random(seed);
    std::string source;
    for (int i = random.between(4, 9); i > 0; --i) source += random.pick(testing::yaml_pieces());
    const Frame& frame = frames[random.index(frames.size())];
    compare(std::string(frame.front) + source + std::string(frame.back), seed);
  }
}

TEST_CASE("a typed file is read alike wherever it ends, and without any one of its bytes") {
  Comparison compare("cut");
  const std::uint64_t count = cases() / 400 + 1;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + count && !compare.is_given_up(); ++seed) {
    Random random(seed);
    const std::string source =
        random.percent(50) ? testing::random_typed_file(random) : testing::random_written_file(random);
    for (std::size_t at = 0; at < source.size() && source.size() < 2000; ++at) {
      compare(source.substr(0, at), seed);
      compare(source.substr(0, at) + source.substr(at + 1), seed);
    }
  }
}

TEST_CASE("texts about 64 KiB long are read alike, and the longest allowed is the scanner's") {
  Comparison compare("long texts");
  constexpr std::size_t most = store::most_text_bytes;
  for (const std::size_t size : {most - 2, most - 1, most, most + 1, most + 2, 2 * most}) {
    const std::string text(size, 'x');
    const std::string half(size / 2, 'x');
    const std::string shorter = text.substr(1);
    for (const std::string& value :
         {text, "'" + text + "'", "\"" + text + "\"", "'" + shorter + "'''", "\"\\n" + shorter + "\"",
          "\"\\u00e9" + shorter + "\"", "\"\\u00e9" + shorter.substr(1) + "\"", "|\n  " + text + "\n",
          "|-\n  " + text + "\n", ">-\n  " + half + "\n  " + half + "\n",
          "|\n  " + half + "\n  " + half + "\n", "|\n  " + half + "\n  " + half, half + "\n  " + half,
          "[" + text + "]", "{a: " + text + "}", "{a: \"" + text + "\"}"}) {
      for (const std::string_view front : {"a: ", "- ", ""}) {
        const bool answered = compare(std::string(front) + value + "\n");
        if (size == most && value == text && front == "a: ") CHECK(answered);
      }
    }
    compare(text + ": a\n");
    compare("# " + text + "\na: b\n");
    compare("a: b # " + text + "\n");
  }
}

TEST_CASE("a key that stands twice is found among few and many, however it is written") {
  Comparison compare("twins");
  constexpr std::size_t most_keys = 80;
  constexpr std::uint64_t tries = 40;
  for (std::uint64_t number = 0; number < most_keys * tries && !compare.is_given_up(); ++number) {
    Random random(first_seed() + number);
    std::vector<std::string> names;
    for (std::size_t i = 0; i <= number / tries; ++i) names.push_back("k" + std::to_string(i));
    names.insert(names.begin() + random.between(0, static_cast<int>(names.size())),
                 random.percent(70) ? std::string(random.pick(names)) : "k");
    std::string block, flow;
    for (const std::string& name : names) {
      const std::vector<std::string> ways{
          name, name, name, name, "'" + name + "'", "\"" + name + "\"", "\"\\x6B" + name.substr(1) + "\""};
      const std::string& written = random.pick(ways);
      block += written + ": a\n";
      flow += (flow.empty() ? "" : ", ") + written + ": a";
    }
    compare(block, number);
    compare("a: {" + flow + "}\n", number);
  }
}

TEST_CASE("keys about 1024 characters long are read alike") {
  Comparison compare("long keys");
  for (std::size_t size = 1010; size < 1040; ++size) {
    for (const std::string& unit : {std::string("x"), std::string("é")}) {
      std::string key;
      while (key.size() < size) key += unit;
      for (const std::string& name :
           {key, "'" + key + "'", "\"" + key + "\"", "\"\\x41" + key + "\"", "''" + key, "a: " + key,
            "- " + key, "- - " + key, "  " + key, "a: b\n" + key, "a: [" + key, "[" + key, "{" + key,
            "{a, " + key, "\xEF\xBB\xBF" + key}) {
        for (const std::string_view end :
             {": a\n", ":\n", " : a\n", "   : a\n", ": a]\n", ": a}\n", ": [a]\n", "\n", ""})
          compare(name + std::string(end));
      }
      compare("[" + key + "]: a\n");
      compare("[a, " + key + "]: a\n");
      compare("{" + key + ": a}\n");
      compare("{a: [" + key + "]}\n");
    }
  }
}

}  // namespace
}  // namespace fu
