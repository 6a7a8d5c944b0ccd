#!/bin/bash
# keychain.sh SOURCE TEST: runs the keychain test inside a private Secret Service, when the shared
# services folder (QUAYSIDE_SHARED or ../shared) is there; says so and leaves with 77 when not.
shared=${QUAYSIDE_SHARED:-$1/../shared}
if [ ! -x "$shared/services/keyring.sh" ]; then
    echo "keychain test NOT RUN: no services/keyring.sh in $shared (set QUAYSIDE_SHARED)"
    exit 77
fi
QUAYSIDE_TEST_KEYCHAIN=1 exec "$shared/services/keyring.sh" run "$2" keychain_readsBackWhatItWrote
