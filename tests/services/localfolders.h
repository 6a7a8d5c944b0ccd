#pragma once

#include "app/services/localserver.h"
#include "app/services/servercommand.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace quayside::test {

inline constexpr int kStartWait = 30'000;

/// Data folders of the real quayside-server.
class LocalFolders {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// One with a database and an administrator, and nobody on it; empty when it cannot be made.
    QString make(const QString &name) const
    {
        using namespace Qt::StringLiterals;
        const QStringList words =
            servercommand::createAdministrator(path(name), u"admin"_s, u"admin@example.org"_s);
        QProcess maker;
        maker.start(words.first(), words.mid(1));
        maker.write("a-password-of-tests\n");
        maker.closeWriteChannel();
        return maker.waitForFinished(kStartWait) && maker.exitCode() == 0 ? path(name) : QString();
    }

private:
    QTemporaryDir m_folder;
};

inline bool isSettled(const LocalServer &server)
{
    return !server.isBusy() && server.state() != LocalServer::State::Stopped;
}

/// A program in place of the server, first in PATH while the object lives.
class Stand {
public:
    explicit Stand(const QByteArray &script)
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(QStringLiteral("quayside-server")));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    ~Stand() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(Stand)

private:
    QByteArray m_path;
    QTemporaryDir m_folder;
};

} // namespace quayside::test
