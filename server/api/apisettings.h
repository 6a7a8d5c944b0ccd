#pragma once

#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

namespace quayside::server {

/// Who may use what lies around the API.
struct ApiSettings {
    /// METRICS_ALLOWED: networks that see /metrics without credentials.
    QList<std::pair<QHostAddress, int>> metricsAllowed;
};

} // namespace quayside::server
