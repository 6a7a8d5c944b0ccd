#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside {

/// Length of every key below, in bytes.
inline constexpr qsizetype kSealKeyLength = 32;

/// A new key from the system's random source.
QByteArray newSealKey();

/// Encrypts and authenticates with AES-256-GCM under a fresh random nonce. The text is
/// `v1.<base64url of nonce, ciphertext and tag>`. `key` has kSealKeyLength bytes.
QString seal(const QByteArray &key, const QByteArray &plainText);
/// InvalidInput when the text is no sealed one, was changed, or was sealed with another key.
Result<QByteArray> unseal(const QByteArray &key, QStringView sealed);

/// The same with a key made from a password by scrypt (N = 2^15, r = 8, p = 1: 32 MiB, about 0.1 s)
/// and a random salt: `p1.<base64url of salt>.<sealed>`.
QString sealWithPassword(const QByteArray &password, const QByteArray &plainText);
Result<QByteArray> unsealWithPassword(const QByteArray &password, QStringView sealed);

/// What OpenSSL keeps for the calling thread, its random generator above all. To be called at the
/// end of a QThread's function: wait() returns before the thread has cleaned up by itself, and a
/// process that ends then looks as if it leaked.
void releaseThreadCrypto();

} // namespace quayside
