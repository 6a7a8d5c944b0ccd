#pragma once

#include <functional>

class QSqlDatabase;

namespace quayside::test {

class LiveServer;

/// Writes into the SQLite database of a server that runs, in one transaction: for what would take
/// too long over the wire, or lies in the past. False, with a line on standard error, when `write`
/// says so.
bool writeDatabase(const LiveServer &server, const std::function<bool(QSqlDatabase &)> &write);

} // namespace quayside::test
