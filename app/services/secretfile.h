#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside {

/// Writes a secret into a file that nobody else can read, not even while it is written; one that is
/// there is replaced. StorageFull or Internal with the system's words when it cannot be written.
Result<void> writeSecretFile(const QString &path, const QByteArray &secret);

} // namespace quayside
