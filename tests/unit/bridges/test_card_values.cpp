#include "bridges/card_values.hpp"

#include <doctest/doctest.h>

using namespace fu::bridges;
using Texts = std::vector<std::string>;

namespace {

std::optional<std::string> decoded(const std::string& charset, const std::string& value) {
  CardLine line{.value = value};
  line.parameters = {{.name = "ENCODING", .value = "QUOTED-PRINTABLE"},
                     {.name = "CHARSET", .value = charset}};
  return decode_value(line);
}

}  // namespace

TEST_CASE("quoted-printable is read in the charset that it names") {
  CHECK(decoded("UTF-8", "K=C3=A4the=20=zz=") == "Käthe =zz=");
  CHECK(decoded("", "K=C3=A4the") == "Käthe");
  CHECK(decoded("", "K=E4the") == "Käthe");
  CHECK(decoded("ISO-8859-1", "K=E4the") == "Käthe");
  CHECK(decoded("UTF-8", "K=E4the") == std::nullopt);
  CHECK(decoded("SHIFT_JIS", "=88=C9") == std::nullopt);
  CHECK(decoded("UTF-8", "a=00b") == std::nullopt);
}

TEST_CASE("pictures and the like are no texts") {
  CHECK(decode_value({.parameters = {{.name = "ENCODING", .value = "b"}}, .value = "AAAA"}) == std::nullopt);
  CHECK(decode_value({.parameters = {{.name = "", .value = "BASE64"}}, .value = "AAAA"}) == std::nullopt);
  CHECK(decode_value({.parameters = {{.name = "ENCODING", .value = "8BIT"}}, .value = "a"}) == "a");
}

TEST_CASE("escapes stand for what they stand for in the version") {
  CHECK(unescape_value(R"(a\nb\Nc\,\;\:\\n\x\)", Escapes::of_3_0) == "a\nb\nc,;:\\n\\x\\");
  CHECK(unescape_value(R"(C:\new\\x\;)", Escapes::of_2_1) == "C:\\new\\x;");
}

TEST_CASE("values are cut where separators are not escaped") {
  CHECK(split_value(R"(wool\, fine,silk,)", ',', Escapes::of_3_0) == Texts{"wool, fine", "silk", ""});
  CHECK(split_components(R"(Doe;Jane,Ann;M\;;Dr.)", " ", Escapes::of_3_0) ==
        Texts{"Doe", "Jane Ann", "M;", "Dr."});
  CHECK(split_components("a,b;c", " ", Escapes::of_2_1) == Texts{"a,b", "c"});
}

TEST_CASE("links stand for numbers and addresses") {
  CHECK(phone_of_uri("tel:+49-30-901820;ext=12;phone-context=x") == "+49-30-901820 ext. 12");
  CHECK(phone_of_uri(" +49 30 1 ") == "+49 30 1");
  CHECK(email_of_uri("MAILTO:jane%2Bx@acme.example?subject=Hi") == "jane+x@acme.example");
  CHECK(email_of_uri("jane@acme.example") == "jane@acme.example");
}
