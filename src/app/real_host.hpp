/// The machine itself.
#pragma once

#include "app/host.hpp"

namespace fu::app {

class RealHost final : public Host {
 public:
  std::optional<std::string> variable(const std::string& name) const override;
  bool is_set(const std::string& name) const override;
  std::string current_directory() const override;
  bool is_terminal(Stream stream) const override;
  std::optional<std::size_t> terminal_width() const override;
  std::optional<std::size_t> terminal_height() const override;
  TimeZone time_zone() const override;
  Day local_day() const override;
  std::string local_time() const override;
  std::string time_on(Day day) const override;
  std::unique_ptr<commands::Dialogue> converse(std::function<views::RenderOptions()> text) override;
  std::optional<std::string> read_line() override;
  int page(const std::string& command, const std::vector<std::pair<std::string, std::string>>& variables,
           std::string_view text) override;
  int write(Stream stream, std::string_view text) override;
};

}  // namespace fu::app
