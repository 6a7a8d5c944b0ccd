#include "tests/support/postgres.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

QString newestBin()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    const QStringList versions =
        root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : versions) {
        const QString bin = root.filePath(version + u"/bin"_s);
        if (QFile::exists(bin + u"/initdb"_s))
            return bin;
    }
    qFatal("PostgreSQL is not installed: apt-get install postgresql");
}

} // namespace

Postgres::Postgres()
    : m_folder(QDir::tempPath() + u"/qs-pg-XXXXXX"_s)
    , m_bin(newestBin())
{
    if (geteuid() == 0) {
        const auto *user = getpwnam("postgres");
        if (!user
            || chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid)
                != 0)
            qFatal("no user 'postgres' to run the server as");
    }
    mustRun(u"initdb"_s,
            {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"quayside"_s, u"-A"_s, u"trust"_s,
             u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    start();
}

Postgres::~Postgres()
{
    if (m_server.state() != QProcess::NotRunning)
        crash();
}

QString Postgres::createDatabase()
{
    const QString name = u"t%1"_s.arg(++m_databases);
    mustRun(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"quayside"_s, name});
    return name;
}

QString Postgres::uri(const QString &database) const
{
    return u"postgresql://quayside@/%1?host=%2"_s.arg(database, m_folder.path());
}

void Postgres::start()
{
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    launch(m_server, u"postgres"_s,
           {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s,
            u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"shared_buffers=16MB"_s,
            u"-c"_s, u"max_connections=60"_s});
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    while (!run(u"pg_isready"_s, {u"-q"_s, u"-h"_s, m_folder.path(), u"-t"_s, u"5"_s}, &said)) {
        QFile log(m_folder.filePath(u"log"_s));
        if (timer.elapsed() > 30000 || m_server.waitForFinished(50))
            qFatal("PostgreSQL cannot be started: %s",
                   log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "no log");
    }
}

void Postgres::crash()
{
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(30000))
        qFatal("PostgreSQL does not stop");
}

void Postgres::launch(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QStringList command{u"--pdeathsig"_s, u"QUIT"_s};
    if (geteuid() == 0)
        command += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s};
    process.setWorkingDirectory(m_folder.path());
    process.start(u"setpriv"_s, command + QStringList{m_bin + u'/' + program} + arguments);
}

bool Postgres::run(const QString &program, const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    launch(process, program, arguments);
    const bool isDone = process.waitForFinished(60000)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    *output = process.readAll();
    return isDone;
}

void Postgres::mustRun(const QString &program, const QStringList &arguments) const
{
    QByteArray said;
    if (!run(program, arguments, &said))
        qFatal("PostgreSQL cannot be used: %s: %s", qPrintable(program), said.constData());
}

} // namespace quayside::tests
