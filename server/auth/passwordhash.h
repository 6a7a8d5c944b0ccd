#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside::server {

/// scrypt (N = 2^14, r = 8, p = 5; 16 MiB, some 0.1 s) with a random salt. The parameters stand in
/// the text, `$scrypt$ln=14,r=8,p=5$<salt>$<hash>` in base64, so they can be raised later.
/// Slow by purpose: never on a transport or SQL thread. Thread-safe.
QString hashPassword(const QByteArray &password);

/// False also for a stored text that is none of ours or asks for more than 256 MiB.
bool verifyPassword(const QByteArray &password, const QString &stored);

} // namespace quayside::server
