#pragma once

#include "app/services/connectionprofile.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>

namespace quayside {

/// A registry that docker or podman has signed in to on this computer.
struct ImportedHost {
    QString host; ///< host[:port]
    QString file; ///< where it stands
    QString userName = {}; ///< empty: kept elsewhere
    QString secret = {}; ///< empty: kept elsewhere. Only taken over when the user says so
    bool isToken = false; ///< an API token of Quay (user `$oauthtoken`)

    bool hasSecret() const { return !secret.isEmpty(); }
};

/// The files that docker and podman use, in the order of precedence.
QStringList hostFiles(const QProcessEnvironment &environment);

/// Hosts of one such file; none when it cannot be understood. Names of namespaces below a host are
/// dropped.
QList<ImportedHost> hostsOf(const QByteArray &json, const QString &file);

/// All of them, each host once: the first file has it.
QList<ImportedHost> readHosts(const QProcessEnvironment &environment);

/// A connection to the host; names only, no secret. The id is the caller's.
ConnectionProfile profileFor(const ImportedHost &host, bool withSecret);

} // namespace quayside
