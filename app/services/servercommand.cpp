#include "app/services/servercommand.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace quayside::servercommand {

using namespace Qt::StringLiterals;

namespace {

QString configFile(const QString &folder)
{
    return folder + "/console.yaml"_L1;
}

QStringList configArguments(const QString &folder)
{
    const QString name = configFile(folder);
    return QFileInfo::exists(name) ? QStringList{u"--config"_s, name} : QStringList();
}

} // namespace

QString findProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"quayside-server"_s,
                                                          {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"quayside-server"_s) : beside;
}

QString readyFile(const QString &folder)
{
    return folder + "/ready.json"_L1;
}

QStringList serve(const QString &folder, const LocalOptions &options, int port)
{
    const QString host =
        options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    QStringList words{findProgram(),     u"serve"_s,
                      u"--data"_s,       folder,
                      u"--listen"_s,     u"%1:%2"_s.arg(host).arg(port),
                      u"--ready-file"_s, readyFile(folder)};
    if (options.hasTls)
        words.append(u"--tls-self-signed"_s);
    return words + configArguments(folder);
}

QStringList createAdministrator(const QString &folder, const QString &name, const QString &email)
{
    return QStringList{findProgram(),        u"create-admin"_s,
                       u"--data"_s,          folder,
                       u"--user"_s,          name,
                       u"--email"_s,         email,
                       u"--password-file"_s, u"-"_s}
    + configArguments(folder);
}

QStringList createToken(const QString &folder, const QString &user, const QString &name,
                        const QStringList &scopes, std::chrono::days life)
{
    return QStringList{findProgram(),
                       u"token"_s,
                       u"create"_s,
                       u"--data"_s,
                       folder,
                       u"--user"_s,
                       user,
                       u"--name"_s,
                       name,
                       u"--scope"_s,
                       scopes.join(u' '),
                       u"--expires"_s,
                       u"%1d"_s.arg(life.count())}
    + configArguments(folder);
}

Result<void> writeConfig(const QString &folder, const LocalOptions &options)
{
    const LocalOptions defaults;
    const QString name = configFile(folder);
    const bool isPlain = options.timeMachineDays == defaults.timeMachineDays
        && options.isPublicPullAllowed == defaults.isPublicPullAllowed;
    if (isPlain && !QFileInfo::exists(name))
        return {};
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::Forbidden,
                           u"the data folder %1 cannot be made"_s.arg(folder));
        // As the server makes it: nobody else's.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int days = options.timeMachineDays;
    const QString span = days == 0 ? u"0s"_s
        : days % 7 == 0            ? u"%1w"_s.arg(days / 7)
                                   : u"%1d"_s.arg(days);
    const QString text = u"# Written by the Quayside console at each start.\n"
                         "DEFAULT_TAG_EXPIRATION: %1\nFEATURE_ANONYMOUS_ACCESS: %2\n"_s.arg(
                             span, options.isPublicPullAllowed ? u"true"_s : u"false"_s);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be written: %2"_s.arg(name, file.errorString()));
    return {};
}

} // namespace quayside::servercommand
