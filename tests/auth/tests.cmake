quayside_test(auth passwordhash LINKS quayside_server_auth)
quayside_test(auth registryscope LINKS quayside_server_auth)
quayside_test(auth registrytoken LINKS quayside_server_auth)
quayside_test(auth secrets LINKS quayside_server_auth)
