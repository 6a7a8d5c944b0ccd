# The whole server under load. gcrace: QUAYSIDE_GCRACE_SECONDS=60 for a longer look.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
if(TARGET quayside-server)
    foreach(engine sqlite postgresql)
        add_test(NAME server.gcrace.${engine}
            COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/server/gcrace.py)
        set_tests_properties(server.gcrace.${engine} PROPERTIES
            TIMEOUT 300 LABELS e2e SKIP_RETURN_CODE 77
            ENVIRONMENT "QUAYSIDE_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};QUAYSIDE_E2E_DB=${engine};QUAYSIDE_SANITIZE=${QUAYSIDE_SANITIZE};${QUAYSIDE_TEST_ENVIRONMENT}")
    endforeach()
endif()
