#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMessageAuthenticationCode>

namespace quayside::server {

/// A key for one purpose, so that nothing made for one is good for another.
inline QByteArray derivedKey(const QByteArray &secretKey, QByteArrayView purpose)
{
    return QMessageAuthenticationCode::hash(purpose.toByteArray(), secretKey,
                                            QCryptographicHash::Sha256);
}

} // namespace quayside::server
