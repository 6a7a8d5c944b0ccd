#pragma once

#include "app/core/result.h"
#include "server/api/apisettings.h"
#include "server/domain/domaincontext.h"

#include <QtCore/QStringList>

namespace quayside::server {

/// Everything a configuration file and the environment may say.
struct Config {
    QString databaseUri; ///< DB_URI; empty: a SQLite file in the data folder
    int databaseThreads = 0; ///< db.threads
    QByteArray secretKey; ///< DATABASE_SECRET_KEY, 32 bytes; empty: a key file in the data folder
    QStringList trustedProxies; ///< TRUSTED_PROXIES
    ApiSettings api;
    DomainSettings domain;
};

/// Reads a config.yaml (empty name: none) and then the environment, which wins. InvalidInput names
/// every unknown key and wrong value at once, a line each.
Result<Config> loadConfig(const QString &file);

} // namespace quayside::server
