#include "app/services/clienttrust.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace quayside::clienttrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAuthority = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestAuthority) : QByteArray();
}

} // namespace

QString authorityFile(const QString &registry)
{
    // Not XDG_CONFIG_HOME: these programs look below the home folder only.
    return QDir::homePath() + "/.config/containers/certs.d/"_L1 + registry + "/ca.crt"_L1;
}

bool isInstalled(const QString &registry, const QString &authority)
{
    const QByteArray wanted = contentOf(authority);
    return !wanted.isEmpty() && contentOf(authorityFile(registry)) == wanted;
}

Result<QString> install(const QString &registry, const QString &authority)
{
    const QByteArray pem = contentOf(authority);
    if (pem.isEmpty())
        return failure(ErrorCode::NotFound, u"%1 cannot be read"_s.arg(authority));
    const QString path = authorityFile(registry);
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(pem) != pem.size() || !file.commit()) {
        return failure(ErrorCode::Forbidden,
                       u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    }
    return path;
}

} // namespace quayside::clienttrust
