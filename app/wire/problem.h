#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside::wire {

/// What a client reads out of an error body, whichever of Quay's shapes it has.
struct Problem {
    QString message; ///< the server's words; empty when the body holds none (HTML, nothing)
    QString type; ///< `error_type` or the first v2 code; empty otherwise
    bool isReadOnlyRegistry = false;
    bool isInvalidCredentials = false; ///< sign-in refused for the name or the password
    bool needsEmailVerification = false;

    /// CSRF refusals answer 403 also for a dead bearer token. Source: quay-api.md 1.1.
    bool isCsrfRefusal() const;
    /// The session must confirm its password first. Source: quay-api.md 1.5.
    bool isFreshLoginRequired() const;
};

/// First of `detail`, `error_message`, `message` (a text, or the first value of an object),
/// `error`, `errors[0].message`. Source: quay-api.md 1.3.
Problem readProblem(const QByteArray &body);

} // namespace quayside::wire
