#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/apptokenstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// A registry password as its user sees it.
struct AppToken {
    AppTokenRow row;
    QString text; ///< a secret; empty where it is not shown
};

/// Registry passwords of users, `$app` at `/v2/auth`. Thread-safe. Source: quay-api.md 8.7.
class AppTokenService {
public:
    explicit AppTokenService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The caller's own, without their texts; with `isExpiring` only those that end soon.
    Future<Result<QList<AppToken>>> list(Caller caller, bool isExpiring);
    /// InvalidInput for an empty title, or when there are too many.
    Future<Result<AppToken>> create(Caller caller, QString title);
    /// With its text. NotFound.
    Future<Result<AppToken>> get(Caller caller, QString uuid);
    Future<Result<void>> remove(Caller caller, QString uuid);

    /// Who signs in with this text. Unauthenticated with Quay's sentence.
    Future<Result<Caller>> check(QByteArray text);
    /// Removes those that ended a day ago, at most so many. How many there were.
    Future<Result<int>> removeExpired(int limit);

private:
    void touch(AppTokenId id);

    const DomainContext &m_context;
};

} // namespace quayside::server
