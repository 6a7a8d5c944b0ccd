#pragma once

#include "app/core/result.h"
#include "app/services/connectionprofile.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace quayside {

/// Connections as a file for other computers. There is no secret in it.
QByteArray exportProfiles(const QList<ConnectionProfile> &profiles);

/// The connections of such a file. Whom to trust, and whether a password may go without TLS, is
/// decided anew on each computer: imported ones believe the system's authorities, and names of
/// files on the other computer are gone. InvalidInput when it is no such file.
Result<QList<ConnectionProfile>> importProfiles(const QByteArray &file);

} // namespace quayside
