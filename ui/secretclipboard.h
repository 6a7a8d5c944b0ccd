#pragma once

#include <QtCore/QString>

#include <chrono>

namespace quayside::ui {

inline constexpr std::chrono::milliseconds kSecretClipboardLife = std::chrono::seconds(60);

/// Puts a secret on the clipboard, marked so that helpers that keep its history leave it out, and
/// takes it away again after `life`, unless something else lies there by then.
void copySecret(const QString &secret, std::chrono::milliseconds life = kSecretClipboardLife);

} // namespace quayside::ui
