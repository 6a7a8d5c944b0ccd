find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus LinguistTools Sql)

add_library(quayside_testsupport STATIC
    support/liveserver.cpp support/liveserver.h
    support/madecertificate.cpp support/madecertificate.h
    support/tlsserver.cpp support/tlsserver.h)
target_link_libraries(quayside_testsupport PUBLIC Qt6::Core Qt6::Network quayside_core
    PRIVATE quayside_options OpenSSL::Crypto)
target_compile_definitions(quayside_testsupport PRIVATE
    QUAYSIDE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

add_executable(quayside-shots shots/main.cpp shots/connectionshots.cpp
    shots/localshots.cpp shots/logshots.cpp shots/namespaceshots.cpp shots/policyshots.cpp
    shots/peopleshots.cpp shots/repositoryshots.cpp shots/rightsshots.cpp
    shots/shooter.cpp shots/shooter.h shots/superusershots.cpp shots/tagshots.cpp
    shots/tokenshots.cpp
    support/seededhistory.cpp support/seededhistory.h
    support/seededlog.cpp support/seededlog.h
    support/serverdatabase.cpp support/serverdatabase.h)
target_link_libraries(quayside-shots PRIVATE Qt6::Test Qt6::Sql quayside_options quayside_ui
    quayside_testsupport)

# Every page and dialog, from a real registry: whoever breaks the way to one of them learns of it.
add_test(NAME console.shots COMMAND quayside-shots ${CMAKE_CURRENT_BINARY_DIR}/shots)
# Making a picture file takes its time, which nobody waits for at a window.
set_tests_properties(console.shots PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_CURRENT_SOURCE_DIR}/data/screens/large.json;${QUAYSIDE_TEST_ENVIRONMENT};QUAYSIDE_WATCHDOG_MS=0")

foreach(bench tagtable start)
    add_executable(bench-${bench} bench/${bench}.cpp bench/figures.h
        console/livewindow.cpp console/livewindow.h)
    target_link_libraries(bench-${bench} PRIVATE Qt6::Test Qt6::Sql quayside_options quayside_ui
        quayside_testsupport)
    target_compile_definitions(bench-${bench} PRIVATE
        QUAYSIDE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endforeach()
add_dependencies(bench-start quayside)

quayside_test(models imagecomparison LINKS quayside_models)
quayside_test(models imagemodel LINKS quayside_models)
quayside_test(models jobmodel LINKS quayside_models)
quayside_test(models logmodel LINKS quayside_models)
quayside_test(models administrationmodels LINKS quayside_models)
quayside_test(models rightsmodels LINKS quayside_models)
quayside_test(models newsmodel LINKS quayside_models)
quayside_test(models palettemodel LINKS quayside_models)
quayside_test(models requestmodel LINKS quayside_models)
quayside_test(models taghistory LINKS quayside_models)
quayside_test(models tagfates LINKS quayside_models)
quayside_test(models tagmodel LINKS quayside_models)
quayside_test(models tagpushes LINKS quayside_models)
quayside_test(models tagrowsmodel LINKS quayside_models)
quayside_test(models navigationmodel LINKS quayside_models)
quayside_test(models repositorymodel LINKS quayside_models)
quayside_test(api apiclient LINKS quayside_api)
quayside_test(api connectionloss LINKS quayside_api)
quayside_test(api frameapi LINKS quayside_api)
quayside_test(api oauthapi LINKS quayside_api)
quayside_test(api logsapi LINKS quayside_api)
quayside_test(api redaction LINKS quayside_api)
quayside_test(api rights LINKS quayside_api)

get_target_property(QUAYSIDE_LUPDATE Qt6::lupdate LOCATION)
add_test(NAME translations
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/translations.py
        ${CMAKE_SOURCE_DIR} ${QUAYSIDE_LUPDATE})
add_test(NAME translations.selftest
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/layering/translations.py
        --selftest ${QUAYSIDE_LUPDATE})

quayside_test(console history LINKS quayside_ui)
quayside_test(console expirychooser LINKS quayside_ui)
# The zone is the process's: a run for each. The first one is Berlin's.
quayside_test(console expiryzones LINKS quayside_ui)
foreach(zone Asia/Taipei UTC)
    string(REGEX REPLACE ".*/" "" place ${zone})
    # The others are about clocks that are changed, which these zones do not do.
    add_test(NAME console.expiryzones.${place} COMMAND $<TARGET_FILE:tst_console_expiryzones>
        cell_tellsTheEnd never_isTold clocks_showOneHourTwiceOrNever hours_ofOtherDaysComeOnce)
    set_tests_properties(console.expiryzones.${place} PROPERTIES TIMEOUT 120
        ENVIRONMENT "TZ=${zone};QT_QPA_PLATFORM=offscreen;${QUAYSIDE_TEST_ENVIRONMENT}")
endforeach()
quayside_test(console columnwidths SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console pictures LINKS quayside_ui quayside_testsupport Qt6::Network)
quayside_test(console logtext LINKS quayside_ui)
quayside_test(console sametracks LINKS quayside_ui)
quayside_test(console theme LINKS quayside_ui)
quayside_test(console firstrun LINKS quayside_ui TIMEOUT 240)
quayside_test(console localpage LINKS quayside_ui Qt6::Sql TIMEOUT 240)
quayside_test(console localfixes LINKS quayside_ui Qt6::Sql TIMEOUT 240)
quayside_test(console ends LINKS quayside_services TIMEOUT 240)
if(TARGET quayside-server)
    foreach(unit ends firstrun localpage localfixes)
        add_dependencies(tst_console_${unit} quayside-server)
    endforeach()
endif()
quayside_test(console information SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
quayside_test(console entityfield LINKS quayside_ui quayside_testsupport)
foreach(unit activity activityaccess activityadmin activitysettings apptokens convert credentials
        defaultpermissions entitymaker recovery robots plans teams teamsync)
    quayside_test(console ${unit} TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
        support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
endforeach()
quayside_test(console listreading SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h
    support/serverdatabase.cpp support/serverdatabase.h
    LINKS Qt6::Sql quayside_ui quayside_testsupport)
quayside_test(console tray SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console firstpush SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console repositories SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
quayside_test(console organizations SOURCES console/livewindow.cpp console/livewindow.h
    LINKS Qt6::Sql quayside_ui quayside_testsupport)
quayside_test(console servicekeys TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    console/superuserwindow.h support/roguegate.cpp support/roguegate.h
    support/serverdatabase.cpp support/serverdatabase.h
    LINKS quayside_ui quayside_testsupport Qt6::Sql)
quayside_test(console administration TIMEOUT 240 SOURCES console/livewindow.cpp
    console/livewindow.h console/superuserwindow.h support/roguegate.cpp support/roguegate.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console superuser SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console teaminvitation SOURCES console/livecaller.h console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console repositoryhead SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console logspage TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h support/seededlog.cpp support/seededlog.h
    support/serverdatabase.cpp support/serverdatabase.h
    LINKS quayside_ui quayside_testsupport Qt6::Sql)
foreach(unit autoprune comparison deleted immutability lastviews navigator newrepository
        repositoryfilters repositorylist storage tabletools tagactions tagblocked
        tagdetails taglists tagresults)
    quayside_test(console ${unit} TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
        support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
endforeach()
quayside_test(console taghistory TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h support/seededhistory.cpp support/seededhistory.h
    support/serverdatabase.cpp support/serverdatabase.h
    LINKS quayside_ui quayside_testsupport Qt6::Sql)
quayside_test(console repositorysettings TIMEOUT 240
    SOURCES console/livecaller.h console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console explorer TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console windows SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console states TIMEOUT 300 SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
quayside_test(console pagestates TIMEOUT 300 SOURCES console/livecaller.h console/livewindow.cpp
    console/livewindow.h support/roguegate.cpp support/roguegate.h
    LINKS quayside_ui quayside_testsupport)
set_property(TEST console.pagestates APPEND PROPERTY ENVIRONMENT
    "QUAYSIDE_TEST_PAGES=repository,tag,superuser")
add_test(NAME console.namespacestates COMMAND $<TARGET_FILE:tst_console_pagestates>)
set_tests_properties(console.namespacestates PROPERTIES TIMEOUT 300 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;QUAYSIDE_TEST_PAGES=organization,account;${QUAYSIDE_TEST_ENVIRONMENT}")
quayside_test(console announcements SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
quayside_test(console resume SOURCES console/livewindow.cpp console/livewindow.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_ui quayside_testsupport)
quayside_test(console docks SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console menus TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console frame TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
foreach(unit clientcommands preferencespages preferencestools)
    quayside_test(console ${unit} TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
        LINKS quayside_ui quayside_testsupport)
endforeach()
quayside_test(console preferences TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console dialogwords TIMEOUT 240
    SOURCES console/dialogmakers.cpp console/dialogmakers.h console/dialogmakers_more.cpp
    console/livewindow.cpp console/livewindow.h console/shownwords.cpp console/shownwords.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console words TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
# At 150 %: letters and rows are rounded otherwise there. The usual screen would be too small.
add_test(NAME console.words150 COMMAND $<TARGET_FILE:tst_console_words> words_areNotCut)
set_tests_properties(console.words150 PROPERTIES TIMEOUT 240
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_CURRENT_SOURCE_DIR}/data/screens/large.json;QT_SCALE_FACTOR=1.5;${QUAYSIDE_TEST_ENVIRONMENT}")
quayside_test(console singleinstance LINKS quayside_services)
quayside_test(console watchdog LINKS quayside_ui)
foreach(unit ends singleinstance)
    add_dependencies(tst_console_${unit} quayside)
endforeach()
add_executable(bench_palette bench/bench_palette.cpp)
set_target_properties(bench_palette PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench_palette PRIVATE quayside_options Qt6::Test quayside_models)
quayside_test(console window SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console tagpushers TIMEOUT 300 SOURCES console/livecaller.h console/livewindow.cpp
    console/livewindow.h support/roguegate.cpp support/roguegate.h
    support/seededlog.cpp support/seededlog.h
    support/serverdatabase.cpp support/serverdatabase.h
    LINKS quayside_ui quayside_testsupport Qt6::Sql)
quayside_test(console manyexpirations TIMEOUT 300 SOURCES console/livecaller.h
    console/livewindow.cpp console/livewindow.h support/roguegate.cpp support/roguegate.h
    LINKS quayside_ui quayside_testsupport)
foreach(unit tagfacts tagtips)
    quayside_test(console ${unit} TIMEOUT 240 SOURCES console/livecaller.h console/livewindow.cpp
        console/livewindow.h support/roguegate.cpp support/roguegate.h
        LINKS quayside_ui quayside_testsupport)
endforeach()
quayside_test(console tagsort TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
quayside_test(console tagspage TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport)
foreach(unit applications tokenlife tokenwizard)
    quayside_test(console ${unit} TIMEOUT 300 SOURCES console/livewindow.cpp console/livewindow.h
        console/tokenwindow.cpp console/tokenwindow.h support/roguegate.cpp support/roguegate.h
        LINKS quayside_ui quayside_testsupport)
endforeach()
foreach(unit connections trustprompt)
    quayside_test(console ${unit} TIMEOUT 240 SOURCES console/livewindow.cpp console/livewindow.h
        LINKS quayside_ui quayside_testsupport)
endforeach()
quayside_test(console secrets SOURCES console/livewindow.cpp console/livewindow.h
    LINKS quayside_ui quayside_testsupport
    RUNNER ${CMAKE_CURRENT_SOURCE_DIR}/services/keychain.sh open)
if(TARGET quayside-server)
    add_dependencies(quayside_testsupport quayside-server)
endif()

quayside_test(services authfile LINKS quayside_services)
quayside_test(services teamrights LINKS quayside_services)
quayside_test(services poller LINKS quayside_services)
quayside_test(services resumewatch LINKS quayside_services)
quayside_test(services userservice LINKS quayside_services)
quayside_test(services localserver LINKS quayside_services TIMEOUT 180)
quayside_test(services localfailures LINKS quayside_services Qt6::Sql TIMEOUT 240)
quayside_test(services jobs LINKS quayside_services)
quayside_test(services repositoryjobs TIMEOUT 120 SOURCES console/livecaller.h
    support/roguegate.cpp support/roguegate.h LINKS quayside_services quayside_testsupport)
quayside_test(services news LINKS quayside_services)
quayside_test(services diskwatch TIMEOUT 120 LINKS quayside_services quayside_testsupport)
quayside_test(services desktopscheme LINKS quayside_services Qt6::DBus)
quayside_test(services callsequence LINKS quayside_services)
quayside_test(services scopeadvisor LINKS quayside_services)
quayside_test(services bookmarks LINKS quayside_services)
quayside_test(services knowntokens LINKS quayside_services)
quayside_test(services tokenmaker LINKS quayside_services quayside_testsupport)
quayside_test(services settings LINKS quayside_services)
quayside_test(services updatecheck LINKS quayside_services)
quayside_test(services profiles LINKS quayside_services)
quayside_test(services secretvault LINKS quayside_services)
quayside_test(services hostimport LINKS quayside_services)
quayside_test(services capabilities LINKS quayside_services quayside_testsupport)
quayside_test(services connectiontest LINKS quayside_services quayside_testsupport)
quayside_test(services registryprobe LINKS quayside_services quayside_testsupport)
quayside_test(api trust LINKS quayside_api quayside_testsupport)
if(TARGET quayside-server)
    add_dependencies(tst_services_localserver quayside-server)
    add_dependencies(tst_services_registryprobe quayside-server)
    add_dependencies(tst_services_localfailures quayside-server)
endif()
quayside_test(services keychain LINKS quayside_services Qt6::DBus TIMEOUT 60
    RUNNER ${CMAKE_CURRENT_SOURCE_DIR}/services/keychain.sh open)
# The same two programs again in the keychain's other states.
foreach(mode locked none slow)
    foreach(test services.keychain console.secrets)
        string(REPLACE "." "_" target tst_${test})
        add_test(NAME ${test}.${mode} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/services/keychain.sh
            ${mode} $<TARGET_FILE:${target}>)
        set_tests_properties(${test}.${mode} PROPERTIES TIMEOUT 120
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${QUAYSIDE_TEST_ENVIRONMENT}")
    endforeach()
endforeach()
