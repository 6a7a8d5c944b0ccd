#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace quayside::server {

enum class SecretKind {
    RobotToken, ///< 64 of A-Z 0-9, as Quay's
    ApiToken, ///< `qst_`, 40 of A-Z a-z 0-9, and a checksum of six: secret scanners can tell it
    ClientId, ///< 20 of A-Z 0-9, an OAuth application
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
