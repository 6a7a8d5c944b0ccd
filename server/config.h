#pragma once

#include "server/api/apisettings.h"
#include "server/domain/domaincontext.h"

#include <QtCore/QStringList>

namespace quayside::server {

/// Everything a configuration file and the environment may say.
struct Config {
    QString databaseUri; ///< DB_URI; empty: a SQLite file in the data folder
    std::optional<int> databaseThreads; ///< db.threads; none: as the machine has cores
    QByteArray secretKey; ///< DATABASE_SECRET_KEY, 32 bytes; empty: a key file in the data folder
    QStringList trustedProxies; ///< TRUSTED_PROXIES
    ApiSettings api;
    DomainSettings domain;
};

} // namespace quayside::server
