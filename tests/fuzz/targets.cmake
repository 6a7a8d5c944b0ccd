# libFuzzer targets (preset `fuzz`); `./dev test --fuzz` runs each for a while. fuzz_NAME is
# tests/fuzz/fuzz_NAME.cpp.
function(quayside_fuzz name)
    add_executable(fuzz_${name} fuzz/fuzz_${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE quayside_options ${ARGN})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(fuzz_${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
endfunction()

quayside_fuzz(requesthead quayside_server_http)
quayside_fuzz(bodydecoder quayside_server_http)
quayside_fuzz(range quayside_server_http)
quayside_fuzz(contentrange quayside_server_http)
quayside_fuzz(reference quayside_core)
quayside_fuzz(expiry quayside_core)
if(EXISTS ${CMAKE_SOURCE_DIR}/app/core/manifest.h)
    quayside_fuzz(manifest quayside_core)
endif()
