#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace quayside::ui {

/// Puts a secret on the clipboard, marked so that helpers that keep its history leave it out, and
/// takes it away again after `life` (nullopt: as the preferences say), unless something else lies
/// there by then.
void copySecret(const QString &secret, std::optional<std::chrono::milliseconds> life = {});

/// What the user is told then.
QString secretCopiedText();

} // namespace quayside::ui
