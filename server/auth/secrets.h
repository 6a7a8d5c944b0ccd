#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace quayside::server {

enum class SecretKind {
    RobotToken, ///< 64 of A-Z 0-9, as Quay's
    ApiToken, ///< 40 of 0-9 A-Z a-z as Quay's: `qsot`, 30 random, a checksum of six, so that
              ///< secret scanners can tell it (quay-api.md 8.3)
    AppToken, ///< 120 of A-Z 0-9, as Quay's: a registry password
    AuthorizationCode, ///< 40 of 0-9 A-Z a-z
    ClientId, ///< 20 of A-Z 0-9, an OAuth application
    ClientSecret, ///< 40 of 0-9 A-Z a-z
    SessionId, ///< 43 of url-safe base64, 256 bits
    CsrfToken, ///< 64 of url-safe base64
};

/// A new secret from the system's random source. Thread-safe.
QString randomSecret(SecretKind kind);

/// Has the prefix, the length and the right checksum; says nothing about being known.
bool isApiTokenText(QStringView text);

/// Lower-case hex of the SHA-256: how secrets with enough randomness of their own are stored.
QString hashSecret(QByteArrayView secret);

/// Takes the same time wherever the two differ; the length is no secret.
bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

} // namespace quayside::server
