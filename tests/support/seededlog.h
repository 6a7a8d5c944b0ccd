#pragma once

#include <QtCore/QString>

namespace quayside::test {

class LiveServer;

/// Writes a usage log of the last `days` days for the repository into the server's database, which
/// would take days over the wire: `perDay` entries a day by users, a robot and a token, the last
/// one now. False with a line on standard error.
bool seedLog(const LiveServer &server, const QString &repository, int days, int perDay);

} // namespace quayside::test
