add_library(quayside_testsupport STATIC support/liveserver.cpp support/liveserver.h)
target_link_libraries(quayside_testsupport PUBLIC Qt6::Core Qt6::Network quayside_core
    PRIVATE quayside_options)
target_compile_definitions(quayside_testsupport PRIVATE
    QUAYSIDE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

add_executable(quayside-shots shots/main.cpp shots/shooter.cpp shots/shooter.h)
target_link_libraries(quayside-shots PRIVATE quayside_options quayside_ui quayside_testsupport)

quayside_test(models tagmodel LINKS quayside_models)
quayside_test(api apiclient LINKS quayside_api)
