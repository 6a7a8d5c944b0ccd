#pragma once

#include "server/storage/rowid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside::server {

/// What stands in for a user's password at the registry, so that the password itself need not lie
/// in a client's file. It holds no password: sealed under `key` are the user and a fingerprint of
/// his password hash, so that it ends with the password. `qse_` and a sealed text.
/// Source: quay-api.md 2.2, 8.7.
QString encryptedPasswordOf(const QByteArray &key, NamespaceId user, const QString &passwordHash);
/// False for anything else, in about the same time.
bool isEncryptedPasswordOf(const QByteArray &key, NamespaceId user, const QString &passwordHash,
                           const QByteArray &text);

} // namespace quayside::server
