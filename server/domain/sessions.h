#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"

#include "app/core/future.h"

namespace quayside::server {

struct SignedIn {
    Caller caller;
    QString sessionId; ///< a secret: only for the cookie
    QString csrfToken;
};

struct SessionState {
    Caller caller;
    bool isCsrfValid = false;
};

/// Session cookies and the CSRF tokens that belong to them. Thread-safe. Source: quay-api.md 1.2.
class Sessions {
public:
    explicit Sessions(const DomainContext &context)
        : m_context(context)
    {
    }

    /// For a visitor who has not signed in: a cookie to hang the CSRF token on.
    static QByteArray newId();
    /// What belongs to a session id, signed in or not; the same in every process.
    QString csrfTokenOf(QByteArrayView sessionId) const;

    /// A session of the user that is in no row yet.
    SignedIn make(const Caller &user) const;
    /// In a write transaction.
    static Result<void> insert(Db &db, const SignedIn &signedIn, std::chrono::seconds life);

    /// Anonymous when the cookie is of no session.
    Future<Result<SessionState>> check(QByteArray id, QByteArray csrfToken) const;
    /// The caller's session counts as freshly signed in from now on. Its CSRF token.
    Future<Result<QString>> refresh(Caller caller, QByteArray id) const;

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
