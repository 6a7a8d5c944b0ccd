quayside_test(blobs diskbackend LINKS quayside_server_blobs Qt6::Concurrent)
quayside_test(blobs folderlock LINKS quayside_server_blobs)
quayside_test(blobs strand LINKS quayside_server_blobs)
