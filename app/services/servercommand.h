#pragma once

#include "app/core/result.h"
#include "app/services/localoptions.h"

#include <QtCore/QStringList>

#include <chrono>

/// How the registry on this computer is started. Main thread.
namespace quayside::servercommand {

/// `quayside-server` beside this program or in PATH; empty when there is none.
QString findProgram();
QString readyFile(const QString &folder);
/// The program and its arguments.
QStringList serve(const QString &folder, const LocalOptions &options, int port);
QStringList createAdministrator(const QString &folder, const QString &name, const QString &email);
/// The program writes the token's text to its standard output, nowhere else.
QStringList createToken(const QString &folder, const QString &user, const QString &name,
                        const QStringList &scopes, std::chrono::days life);
/// What no argument says, into the folder, which is made. Nothing is written for options that are
/// the server's own defaults.
Result<void> writeConfig(const QString &folder, const LocalOptions &options);

} // namespace quayside::servercommand
