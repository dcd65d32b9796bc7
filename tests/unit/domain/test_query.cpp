// Queries over a handful of prospects on Friday, 20 November 2026.
#include "domain/query.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

const Day today = nov(20);

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "outbound";
  rules.channels = {"call", "email", "post"};
  rules.cadences = {{.name = "outbound", .steps = {{.wait = {1, 1, Unit::weeks}, .via = {"email"}}}},
                    {.name = "nurture", .steps = {{.wait = {3, 3, Unit::months}}}}};
  rules.outcomes = {{.name = "no-answer", .touch = false}, {.name = "declined", .cadence = "nurture"}};
  rules.stages = {{.name = "lead"}, {.name = "contacted"}, {.name = "won"}};
  return rules;
}

const Rules rules = make_rules();

/// Overdue since Tuesday; upcoming; due today; stopped; a promise; without any log.
std::vector<Prospect> make_prospects() {
  std::vector<Prospect> all(6);
  all[0].id = "jane-doe";
  all[0].name = "Jane Doe";
  all[0].company = "Acme GmbH";
  all[0].owner = "dana";
  all[0].place = "Berlin";
  all[0].source = "referral:lee-park";
  all[0].stage = "contacted";
  all[0].tags = {"Fashion", "berlin"};
  all[0].emails = {"jane@acme.example"};
  all[0].value = Money{"12000", "EUR"};
  all[0].log = {{.date = nov(9), .via = "call"}, {.date = nov(10), .via = "call"}};

  all[1].id = "kim-ito";
  all[1].name = "伊藤 キム";
  all[1].company = "Harbor Ltd";
  all[1].owner = "sam";
  all[1].role = "CEO";
  all[1].stage = "lead";
  all[1].value = Money{"500.50", "USD"};
  all[1].log = {{.date = nov(17), .via = "email", .outcome = "declined"}};

  all[2].id = "lee-park";
  all[2].name = "LÉE Park";
  all[2].company = "Nordwind";
  all[2].stage = "pilot";  // the rules have no such stage
  all[2].type = ProspectType::introducer;
  all[2].log = {{.date = nov(13), .via = "post"}, {.date = nov(19), .via = "call", .outcome = "no-answer"}};

  all[3].id = "max-moe";
  all[3].name = "Max Moe";
  all[3].stage = "won";
  all[3].type = ProspectType::customer;
  all[3].log = {{.date = day("2026-06-01"), .via = "call"},
                {.date = nov(2), .stop = StopReason::decided, .note = "moved away"}};

  all[4].id = "ann-lee";
  all[4].name = "Ann Lee";
  all[4].owner = "dana";
  all[4].stage = "lead";
  all[4].value = Money{"10000", "EUR"};
  all[4].log = {{.date = nov(3), .via = "call", .next = day("2026-12-01")}};

  all[5].id = "new-one";
  all[5].name = "New One";
  all[5].stage = "lead";
  return all;
}

const std::vector<Prospect> prospects = make_prospects();

std::string matching(const std::vector<std::string>& words, const std::string& me = {}) {
  const Query query = Query::parse(words, {.rules = rules, .today = today, .me = me});
  std::vector<std::string> ids;
  for (const Prospect& prospect : prospects) {
    if (query.matches(prospect, compute_state(prospect, rules, today))) ids.push_back(prospect.id);
  }
  return join(ids, " ");
}

TEST_CASE("a term selects by its field, ignoring case in texts") {
  struct Case {
    std::string_view term, ids;
  };
  for (const auto& [term, ids] : {
           Case{"owner:dana", "jane-doe ann-lee"},
           Case{"owner:DANA", "jane-doe ann-lee"},
           Case{"owner:dan", ""},
           Case{"owner:", "lee-park max-moe new-one"},
           Case{"tag:fashion", "jane-doe"},
           Case{"tag:", "kim-ito lee-park max-moe ann-lee new-one"},
           Case{"stage:lead", "kim-ito ann-lee new-one"},
           Case{"stage:pilot", "lee-park"},
           Case{"stage:xyzzy", ""},
           Case{"cadence:nurture", "kim-ito"},  // the one in force
           Case{"company:acme", "jane-doe"},
           Case{"company:nord", "lee-park"},
           Case{"company:", "max-moe ann-lee new-one"},
           Case{"place:ber", "jane-doe"},
           Case{"source:referral", "jane-doe"},
           Case{"source:referral:lee-park", "jane-doe"},
           Case{"role:ceo", "kim-ito"},
           Case{"name:le\u0301e", "lee-park"},
           Case{"name:キム", "kim-ito"},
           Case{"email:acme", "jane-doe"},
           Case{"id:jane-doe", "jane-doe"},
           Case{"id:jane", ""},
           Case{"type:customer", "max-moe"},
           Case{"type:prospect", "jane-doe kim-ito ann-lee new-one"},
           Case{"via:email", "jane-doe lee-park new-one"},
           Case{"via:call", "ann-lee"},
           Case{"via:any", "kim-ito"},
           Case{"via:none", "kim-ito"},
           Case{"status:overdue", "jane-doe"},
           Case{"status:due", "lee-park new-one"},
           Case{"status:upcoming", "kim-ito ann-lee"},
           Case{"status:stopped", "max-moe"},
           Case{"pin:promise", "ann-lee"},
           Case{"OWNER:dana", "jane-doe ann-lee"},
       }) {
    CAPTURE(term);
    CHECK(matching({std::string(term)}) == ids);
  }
}

TEST_CASE("amounts, counts and days are compared") {
  struct Case {
    std::string_view term, ids;
  };
  for (const auto& [term, ids] : {
           Case{"value:>=10000", "jane-doe ann-lee"},
           Case{"value:>10000", "jane-doe"},
           Case{"value:<=10000", "kim-ito ann-lee"},
           Case{"value:<500.51", "kim-ito"},
           Case{"value:10000.00", "ann-lee"},
           Case{"value:=12000", "jane-doe"},
           Case{"value:>=1EUR", "jane-doe ann-lee"},
           Case{"value:>=1 USD", "kim-ito"},
           Case{"value:none", "lee-park max-moe new-one"},
           Case{"touches:0", "new-one"},
           Case{"touches:<2", "kim-ito lee-park max-moe ann-lee new-one"},
           Case{"touches:>=2", "jane-doe"},
           Case{"attempts:>0", "lee-park"},
           Case{"last:>30d", "max-moe"},
           Case{"last:>=10d", "jane-doe max-moe ann-lee"},
           Case{"last:<1w", "kim-ito lee-park"},
           Case{"last:3d", "kim-ito"},
           Case{"last:>=2026-11-17", "kim-ito lee-park"},
           Case{"last:<2026-11-03", "max-moe"},
           Case{"last:yesterday", "lee-park"},
           Case{"last:never", "new-one"},
           Case{"due:<=2026-12-01", "jane-doe lee-park ann-lee new-one"},
           Case{"due:today", "lee-park new-one"},
           Case{"due:>+1mo", "kim-ito"},
           Case{"due:>1mo", "kim-ito"},
           Case{"due:<=2w", "jane-doe lee-park ann-lee new-one"},
           Case{"due:<today", "jane-doe"},
       }) {
    CAPTURE(term);
    CHECK(matching({std::string(term)}) == ids);
  }
}

TEST_CASE("a bare word is found in id, name, company and tags") {
  CHECK(matching({"lee"}) == "lee-park ann-lee");
  CHECK(matching({"HARBOR"}) == "kim-ito");
  CHECK(matching({"berlin"}) == "jane-doe");
  CHECK(matching({"ceo"}).empty());  // a role is not looked at
  CHECK(matching({"伊藤"}) == "kim-ito");
}

TEST_CASE("all words must hold, a comma is or, and not turns round") {
  CHECK(matching({}) == "jane-doe kim-ito lee-park max-moe ann-lee new-one");
  CHECK(matching({""}) == "jane-doe kim-ito lee-park max-moe ann-lee new-one");
  CHECK(matching({"owner:dana", "status:overdue"}) == "jane-doe");
  CHECK(matching({"stage:lead,contacted"}) == "jane-doe kim-ito ann-lee new-one");
  CHECK(matching({"owner:sam,"}) == "kim-ito lee-park max-moe new-one");
  CHECK(matching({"not:status:upcoming"}) == "jane-doe lee-park max-moe new-one");
  CHECK(matching({"not:stage:lead,contacted"}) == "lee-park max-moe");
  CHECK(matching({"not:lee"}) == "jane-doe kim-ito max-moe new-one");
  CHECK(matching({"not:not:lee"}) == "lee-park ann-lee");
}

TEST_CASE("me is who has been named") {
  CHECK(matching({"owner:me"}, "dana") == "jane-doe ann-lee");
  CHECK(matching({"owner:me,"}, "sam") == "kim-ito lee-park max-moe new-one");
}

TEST_CASE("an empty query is known as such") {
  const QueryContext context{.rules = rules, .today = today, .me = {}};
  CHECK(Query::parse({}, context).is_empty());
  CHECK(Query::parse({"", ""}, context).is_empty());
  CHECK_FALSE(Query::parse({"a"}, context).is_empty());
}

TEST_CASE("a query that cannot be is refused with a suggestion") {
  const std::string known =
      "; there are not, owner, tag, stage, cadence, company, place, source, type, via, status, value, "
      "touches, last, "
      "due, id, name, role, email, attempts, pin";
  struct Case {
    std::string term, refused;
  };
  for (const Case& one : {
           Case{"ower:dana", "unknown field 'ower' in 'ower:dana'; did you mean 'owner'?"},
           Case{"tags:fashion", "unknown field 'tags' in 'tags:fashion'; did you mean 'tag'?"},
           Case{"nto:lee", "unknown field 'nto' in 'nto:lee'; did you mean 'not'?"},
           Case{"xyzzy:1", "unknown field 'xyzzy' in 'xyzzy:1'" + known},
           Case{":x", "unknown field '' in ':x'" + known},
           Case{"not:", "'not:' wants a term behind it, like not:tag:fashion"},
           Case{"not:ower:x", "unknown field 'ower' in 'ower:x'; did you mean 'owner'?"},
           Case{"owner:me",
                "'owner:me' does not know who you are; give --me NAME, or write me: NAME into your "
                "config.yaml"},
           Case{"cadence:nurtur", "'cadence:nurtur': no such cadence; did you mean 'nurture'?"},
           Case{"cadence:xyzzy", "'cadence:xyzzy': no such cadence"},
           Case{"stage:leed", "'stage:leed': no such stage; did you mean 'lead'?"},
           Case{"via:emial", "'via:emial': no such channel; did you mean 'email'?"},
           Case{"type:customr", "'type:customr': did you mean 'customer'?"},
           Case{"type:x", "'type:x': give one of prospect, customer, introducer"},
           Case{"status:overdu", "'status:overdu': did you mean 'overdue'?"},
           Case{"status:", "'status:': give one of upcoming, due, overdue, stopped"},
           Case{"value:lots", "'value:lots': give an amount, like value:>=10000 or value:<500EUR"},
           Case{"value:>10k", "'value:>10k': give an amount, like value:>=10000 or value:<500EUR"},
           Case{"value:>10.000", "'value:>10.000': the point is the decimal point; write 10000 or 10000.50"},
           Case{"value:>=", "'value:>=': give an amount, like value:>=10000 or value:<500EUR"},
           Case{"touches:few", "'touches:few': give a whole number, like touches:<3"},
           Case{"touches:<-1", "'touches:<-1': give a whole number, like touches:<3"},
           Case{"last:>3..4w", "'last:>3..4w': give one length of time, like 30d"},
           Case{"due:2026-02-30",
                "'due:2026-02-30': date '2026-02-30' does not exist; February 2026 has 28 days"},
       }) {
    CAPTURE(one.term);
    CHECK_THROWS_WITH_AS(matching({one.term}), one.refused.c_str(), UsageError);
  }
}

}  // namespace
}  // namespace fu
