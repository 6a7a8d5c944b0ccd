find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME layering
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/layering.py ${CMAKE_SOURCE_DIR})
add_test(NAME layering.selftest
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/layering.py --selftest)
add_test(NAME dialogs
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/dialogs.py ${CMAKE_SOURCE_DIR})
add_test(NAME dialogs.selftest
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/dialogs.py --selftest)
add_test(NAME formatting
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/formatting.py ${CMAKE_SOURCE_DIR})
add_test(NAME registered
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/registered.py ${CMAKE_SOURCE_DIR}
        ${CMAKE_BINARY_DIR})
add_test(NAME documentation
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/documentation.py ${CMAKE_SOURCE_DIR})
