#pragma once

#include "app/services/localoptions.h"

namespace quayside::ui {

/// What the first-run wizard was told.
struct LocalPlan {
    LocalOptions options;
    QString user;
    QString email; ///< empty: none was given
    QString password; ///< empty: one is made and kept in the keychain
    bool startsWithSession = false;
    bool wantsToken = false; ///< an API token of the administrator, into the keychain
    bool wantsTrust = false; ///< its authority among those of this account's Podman and Skopeo
};

} // namespace quayside::ui
