#pragma once

#include "app/core/result.h"

#include <QtCore/QUrl>

namespace quayside {

/// What a server that is ready writes about itself.
struct LocalServerInfo {
    QUrl url; ///< as this computer reaches it
    int port = 0;
    qint64 pid = 0;
    QString version; ///< empty: not known
    QString caPath; ///< empty without TLS
    QString address; ///< that it listens on; `0.0.0.0` and `::` are every one of this computer

    bool hasTls() const { return url.scheme() == QLatin1String("https"); }
    /// Nobody else's computer reaches it.
    bool isLoopback() const;
    static Result<LocalServerInfo> fromJson(const QByteArray &json);
};

} // namespace quayside
