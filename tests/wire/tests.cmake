quayside_test(wire problem LINKS quayside_wire)
quayside_test(wire repository LINKS quayside_wire)
quayside_test(wire tag LINKS quayside_wire)
quayside_test(wire user LINKS quayside_wire)
