# fu_embed(OUT_VAR FILE SYMBOL): a .cpp that defines `extern const std::string_view SYMBOL` with FILE's bytes.
function(fu_embed out_var file symbol)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} content)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT
"// Made from a file of the source tree by cmake/FuEmbed.cmake.
#include <string_view>
namespace fu { extern const std::string_view @symbol@; const std::string_view @symbol@ = R\"~fu~(@content@)~fu~\"; }
")
  set(${out_var} ${source} PARENT_SCOPE)
endfunction()
