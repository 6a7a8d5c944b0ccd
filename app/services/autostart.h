#pragma once

#include "app/core/result.h"

#include <QtCore/QStringList>

/// Whether the desktop starts the console with the session: a file in the user's autostart folder.
/// Source: XDG Autostart Specification.
namespace quayside::autostart {

QString file();
bool isEnabled();
/// `command`: the program and its arguments.
Result<void> enable(const QStringList &command);
Result<void> disable();

} // namespace quayside::autostart
