/// The program: a command line in, output and an exit status out.
#pragma once

#include <string>
#include <vector>

#include "app/host.hpp"

namespace fu::app {

/// `arguments` are without the program's name. The status is one of fu(1), EXIT STATUS.
int run(const std::vector<std::string>& arguments, Host& host);

}  // namespace fu::app
