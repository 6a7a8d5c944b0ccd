#pragma once

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace quayside::tests {

/// A PostgreSQL server of our own in a temporary folder, gone with the object. It listens on a Unix
/// socket in that folder only. Where it cannot be had the tests fail: qFatal, never a skip.
class Postgres {
public:
    Postgres();
    ~Postgres();

    /// A new, empty database.
    QString createDatabase();
    /// The DB_URI of one of its databases.
    QString uri(const QString &database) const;

    void start();
    /// As by a crash: the next start recovers.
    void crash();

private:
    /// Starts as the user `postgres` when we are root (the server refuses to be). It ends with us.
    void launch(QProcess &process, const QString &program, const QStringList &arguments) const;
    bool run(const QString &program, const QStringList &arguments, QByteArray *output) const;
    void mustRun(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_bin;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace quayside::tests
