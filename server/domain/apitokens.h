#pragma once

#include "server/domain/domaincontext.h"
#include "server/domain/tokencache.h"
#include "server/storage/oauthstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// What a new API token shall be.
struct NewApiToken {
    OAuthAppId app;
    NamespaceId user; ///< as whom it acts
    QString name; ///< empty: by the browser flow
    QStringList scopes;
    std::chrono::seconds life{0};
};

/// API tokens: their one form, the one way in which they are stored, and the check of them.
/// Thread-safe. Source: quay-api.md 8.3.
class ApiTokens {
public:
    explicit ApiTokens(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The text of a new token, shown once.
    static QString newText();
    /// Stores the hash of the text in a write transaction.
    static Result<OAuthTokenItem> insert(Db &db, const NewApiToken &token, const QString &text);

    /// Who calls with this token. At most one read of the database, none when the text cannot be a
    /// token or was good a moment ago. Unauthenticated with Quay's sentence.
    Future<Result<Caller>> check(QByteArray text);
    /// Removes those that ended a day ago, at most so many. How many there were.
    Future<Result<int>> removeExpired(int limit);
    /// After a token, an application or a user has gone or was disabled: at once, and not only when
    /// what is remembered has become old.
    void forgetAll() { m_cache.clear(); }
    /// The same after a change that may end tokens: before its caller learns that it is done.
    template <class T>
    Future<T> forgottenAfter(Future<T> change)
    {
        return std::move(change).then([this](T done) {
            forgetAll();
            return done;
        });
    }

    TokenCache::Figures figures() const { return m_cache.figures(); }

private:
    void touch(OAuthTokenId id);

    const DomainContext &m_context;
    TokenCache m_cache;
};

} // namespace quayside::server
