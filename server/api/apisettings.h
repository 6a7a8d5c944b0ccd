#pragma once

#include "app/wire/configdump.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

namespace quayside::server {

/// Who may use what lies around the API.
struct ApiSettings {
    /// CORS_ORIGIN: sites whose pages may use the API with a session, as browsers write them in
    /// Origin. Empty: every site, but without credentials.
    QByteArrayList corsOrigins;
    /// METRICS_ALLOWED: networks that see /metrics without credentials.
    QList<std::pair<QHostAddress, int>> metricsAllowed;
    /// WEB_UI_PATH: a folder with a built console of one page; empty: none is served.
    QString webUiFolder;
    wire::ConfigDump configDump; ///< all that is configured, secrets masked
};

} // namespace quayside::server
