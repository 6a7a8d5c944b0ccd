#pragma once

#include <QtCore/QString>

#include <chrono>

namespace quayside::ui {

/// Puts a secret on the clipboard, marked so that histories of the clipboard leave it out, and
/// takes it away after a while unless something else stands there by then.
void copySecret(const QString &secret,
                std::chrono::milliseconds clearAfter = std::chrono::seconds(60));

} // namespace quayside::ui
