#pragma once

#include <QtCore/QObject>

#include <functional>

namespace quayside {

/// What QtKeychain does not tell apart: whether the desktop has a keychain at all, and whether it
/// is locked (an entry of a locked one looks missing).
enum class KeychainState { Absent, Locked, Open };

/// Asks the session bus; answers through the event loop. Elsewhere than on D-Bus systems: Open.
void queryKeychain(const QObject *context, std::function<void(KeychainState)> done);

/// Has the desktop ask for the keychain's password. false: it was not unlocked.
void unlockKeychain(QObject *context, std::function<void(bool)> done);

} // namespace quayside
