#pragma once

#include "server/bootstrap.h"

#include <QtCore/QStringList>

namespace quayside::server {

struct ServeOptions {
    DataOptions data;
    QStringList listen; ///< HOST:PORT; empty: 127.0.0.1:8080
    QString readyFile;
    bool isSelfSigned = false;
    QString certificateFile;
    QString keyFile;
    QString webUi; ///< folder; empty: WEB_UI_PATH's
};

/// Serves until SIGTERM or SIGINT, then drains. Needs the application object.
ExitCode serve(const ServeOptions &options);

struct CreateAdminOptions {
    DataOptions data;
    QString user;
    QString email;
    QString passwordFile; ///< `-`: standard input
};
ExitCode createAdmin(const CreateAdminOptions &options);

struct CreateTokenOptions {
    DataOptions data;
    QString user;
    QString scope;
    QString name;
    std::optional<std::chrono::seconds> life; ///< none: the configured one
};
/// Prints one API token.
ExitCode createToken(const CreateTokenOptions &options);

struct FsckCommandOptions {
    DataOptions data;
    bool isRehashing = false;
    bool isRepairing = false;
};
ExitCode fsck(const FsckCommandOptions &options);

/// One sentence on standard error.
ExitCode complain(const ProgramError &error);

} // namespace quayside::server
