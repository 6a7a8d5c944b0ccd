#include "app/services/secretfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <filesystem>

namespace quayside {

using namespace Qt::StringLiterals;

Result<void> writeSecretFile(const QString &path, const QByteArray &secret)
{
    // Made with its rights from the first moment on, then moved to its name in one step.
    const QString temporary =
        path + u".%1.part"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    QFile file(temporary);
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret) == secret.size() && file.flush();
    file.close();
    std::error_code moved;
    if (isWritten)
        std::filesystem::rename(temporary.toStdString(), path.toStdString(), moved);
    if (isWritten && !moved)
        return {};
    const QString why = isWritten ? QString::fromStdString(moved.message()) : file.errorString();
    QFile::remove(temporary);
    return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::StorageFull
                                                              : ErrorCode::Internal,
                   why);
}

} // namespace quayside
