#pragma once

#include "app/services/connectionprofile.h"

namespace quayside {

/// What a connection begins with when it is added. Source: console.md 1.14.
struct ConnectionDefaults {
    std::chrono::seconds refresh{60}; ///< one of refreshChoices()
    std::chrono::seconds timeout{30}; ///< 5 to 600
    SecretKeeping keeping = SecretKeeping::Keychain;
    bool isReadOnly = false;

    static const QList<std::chrono::seconds> &refreshChoices();
    /// A profile without id, name and address.
    ConnectionProfile profile() const;

    friend bool operator==(const ConnectionDefaults &, const ConnectionDefaults &) = default;
};

} // namespace quayside
