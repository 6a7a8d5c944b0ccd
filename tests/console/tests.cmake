find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

add_library(quayside_testsupport STATIC support/liveserver.cpp support/liveserver.h)
target_link_libraries(quayside_testsupport PUBLIC Qt6::Core Qt6::Network quayside_core
    PRIVATE quayside_options)
target_compile_definitions(quayside_testsupport PRIVATE
    QUAYSIDE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

add_executable(quayside-shots shots/main.cpp shots/shooter.cpp shots/shooter.h)
target_link_libraries(quayside-shots PRIVATE Qt6::Test quayside_options quayside_ui quayside_testsupport)

quayside_test(models jobmodel LINKS quayside_models)
quayside_test(models newsmodel LINKS quayside_models)
quayside_test(models palettemodel LINKS quayside_models)
quayside_test(models requestmodel LINKS quayside_models)
quayside_test(models tagmodel LINKS quayside_models)
quayside_test(models navigationmodel LINKS quayside_models)
quayside_test(api apiclient LINKS quayside_api)
quayside_test(api frameapi LINKS quayside_api)

get_target_property(QUAYSIDE_LUPDATE Qt6::lupdate LOCATION)
add_test(NAME translations
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/translations.py
        ${CMAKE_SOURCE_DIR} ${QUAYSIDE_LUPDATE})
add_test(NAME translations.selftest
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/translations.py
        --selftest ${QUAYSIDE_LUPDATE})

quayside_test(console history LINKS quayside_ui)
quayside_test(console theme LINKS quayside_ui)
quayside_test(console firstrun LINKS quayside_ui)
if(TARGET quayside-server)
    add_dependencies(tst_console_firstrun quayside-server)
endif()
quayside_test(console information SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console docks SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console frame TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console words TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console singleinstance LINKS quayside_services)
quayside_test(console watchdog LINKS quayside_ui)
add_dependencies(tst_console_singleinstance quayside)
add_executable(bench_palette bench/bench_palette.cpp)
set_target_properties(bench_palette PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench_palette PRIVATE quayside_options Qt6::Test quayside_models)
quayside_test(console window SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console tagspage TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
if(TARGET quayside-server)
    add_dependencies(quayside_testsupport quayside-server)
endif()

quayside_test(services poller LINKS quayside_services)
quayside_test(services jobs LINKS quayside_services)
quayside_test(services news LINKS quayside_services)
quayside_test(services settings LINKS quayside_services)
quayside_test(services localserver LINKS quayside_services)
if(TARGET quayside-server)
    add_dependencies(tst_services_localserver quayside-server)
endif()
quayside_test(services keychain LINKS quayside_services TIMEOUT 60
    RUNNER ${CMAKE_CURRENT_SOURCE_DIR}/services/keychain.sh)
