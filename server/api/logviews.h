#pragma once

#include "app/wire/usagelog.h"
#include "server/domain/logservice.h"

namespace quayside::server {

/// A row as the API shows it, with the names that `answer` knows.
wire::LogRecord logView(const LogRow &row, const LogAnswer &answer);
/// The same as one line of JSON, in an exported log.
QByteArray exportedRow(const LogRow &row);

} // namespace quayside::server
