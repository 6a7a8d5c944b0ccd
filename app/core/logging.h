#pragma once

#include <QtCore/QLoggingCategory>

namespace quayside {

enum class LogFormat { Text, Json };

/// Installs the message handler of the process: one line per event on standard error, text or JSON,
/// with the time in UTC, the level and the category. Call once, before threads start.
void installLogHandler(LogFormat format);

} // namespace quayside
