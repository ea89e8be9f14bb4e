# What every target of the house is built with, and the two ways to add one.

add_library(talan_build_options INTERFACE)
target_include_directories(talan_build_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(talan_build_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wswitch-enum
    $<$<BOOL:${TALAN_WERROR}>:-Werror>)
target_compile_definitions(talan_build_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TALAN_VERSION="${PROJECT_VERSION}")
if(TALAN_SANITIZE)
    target_compile_options(talan_build_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(talan_build_options INTERFACE -fsanitize=address,undefined)
endif()

# talan_library(<name> SOURCES <files>… [LINKS <targets>…] [HEADERS_OF <precompiled set>])
#
# A static library for one folder. Folders that use widgets share one precompiled set of Qt headers
# (each target compiling its own would cost more than it saves).
function(talan_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADERS_OF" "SOURCES;LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE talan_build_options)
    if(arg_HEADERS_OF)
        target_precompile_headers(${name} REUSE_FROM ${arg_HEADERS_OF})
    endif()
endfunction()
