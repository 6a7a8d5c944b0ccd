quayside_test(core digest LINKS quayside_core)
quayside_test(core expiry LINKS quayside_core)
quayside_test(core manifest LINKS quayside_core)
quayside_test(core reference LINKS quayside_core)
