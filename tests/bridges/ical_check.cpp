// Reads a calendar with libical and prints what it understands, one event a line; usage: fu_ical_check FILE
//
// The status is 1 where libical finds an error, or anything that RFC 5545 does not allow.
#include <libical/ical.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

namespace {

std::string text_of(const char* text) { return text == nullptr ? "-" : text; }

std::string line_of(icalcomponent* event) {
  std::string line = text_of(icalcomponent_get_uid(event));
  for (const icaltimetype& time : {icalcomponent_get_dtstart(event), icalcomponent_get_dtend(event)})
    line += "\t" + text_of(icaltime_as_ical_string(time));
  return line + "\t" + text_of(icalcomponent_get_summary(event)) + "\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1]);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  icalerror_set_errors_are_fatal(0);
  const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
      icalparser_parse_string(bytes.c_str()), icalcomponent_free);
  if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
    std::cout << "no calendar\n";
    return 1;
  }
  const bool is_allowed = icalrestriction_check(calendar.get()) == 1;
  const int errors = icalcomponent_count_errors(calendar.get());
  for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
    std::cout << line_of(event);
  if (is_allowed && errors == 0) return 0;
  std::cout << "errors: " << errors << "\n" << text_of(icalcomponent_as_ical_string(calendar.get()));
  return 1;
}
