#pragma once

#include <QtCore/QString>

namespace quayside::server {

/// 43 characters of url-safe base64: the SHA-256 of a verifier, method S256. Source: RFC 7636 4.2.
bool isCodeChallenge(QStringView text);

/// Whether the text is a code verifier (43 to 128 unreserved characters, RFC 7636 4.1) and the
/// challenge is its own.
bool isVerifierOf(QStringView verifier, QStringView challenge);

} // namespace quayside::server
