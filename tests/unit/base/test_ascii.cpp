// Names of people as names of files.
#include "base/ascii.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

namespace fu {
namespace {

TEST_CASE("letters of Latin scripts become plain ones") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases{
      {"Jane Doe", "jane-doe"},
      {"  Jane   Doe  ", "jane-doe"},
      {"Zoë Krüger", "zoe-krueger"},
      {"Zoe\u0308 Kru\u0308ger", "zoe-krueger"},  // marks apart from their letters
      {"STRAẞE Straße", "strasse-strasse"},
      {"Søren Østergård", "soren-ostergard"},
      {"Łucja Zielińska", "lucja-zielinska"},
      {"Þór Æsir", "thor-aesir"},
      {"O'Brien & Sons, Ltd.", "obrien-sons-ltd"},
      {"D’Angelo", "dangelo"},
      {"Jean-Luc", "jean-luc"},
      {"ﬁrst ２", "first-2"},
      {"3M", "3m"},
      {"../../etc/passwd", "etc-passwd"},
      {"-rf", "rf"},
      {"Nguyễn Văn A", "nguyen-van-a"},
      {"İstanbul", "istanbul"},
  };
  for (const auto& [name, slug] : cases) {
    CAPTURE(name);
    CHECK(slug_of(name) == slug);
  }
}

TEST_CASE("other scripts give nothing") {
  for (const std::string_view name : {"伊藤 キム", "Владимир", "", " ", "😀", "\xFF\xFE"}) {
    CAPTURE(name);
    CHECK(slug_of(name).empty());
  }
  CHECK(slug_of("伊藤 Kim") == "kim");
}

}  // namespace
}  // namespace fu
