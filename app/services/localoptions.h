#pragma once

#include <QtCore/QString>

namespace quayside {

/// How the registry on this computer is run; what the console remembers of it. Never a secret.
struct LocalOptions {
    static constexpr int kFirstPort = 8080; ///< the server's own default

    QString folder; ///< empty: the default one
    QString address = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: kFirstPort, or the next one that is free
    bool hasTls = false;
    int timeMachineDays = 14; ///< of new namespaces; one of 0, 1, 7, 14, 28
    bool isPublicPullAllowed = true;
    bool keepsRunning = false; ///< by a service of the user, when the console ends
    bool closesToTray = false; ///< closing the window hides it

    friend bool operator==(const LocalOptions &, const LocalOptions &) = default;
};

} // namespace quayside
