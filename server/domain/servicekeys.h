#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/tokenservice.h"
#include "server/storage/servicekeystore.h"

#include "app/core/future.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

/// What a superuser says of a new key.
struct ServiceKeyDraft {
    QString service;
    QString name;
    QString notes; ///< of the approval
    QJsonObject metadata;
    std::optional<double> expires; ///< epoch seconds; none: never
};

/// What he may change of one; nullopt: as it is.
struct ServiceKeyChanges {
    std::optional<QString> name;
    std::optional<QJsonObject> metadata;
    std::optional<std::optional<double>> expires; ///< epoch seconds; none: never
};

/// A pair that was made. The private part is kept nowhere.
struct MadeServiceKey {
    QString kid;
    QByteArray publicPem;
    QByteArray privatePem;
};

/// Keys that services prove themselves by. One of the service `quay` may sign registry tokens, for
/// whomever: so only superusers make them. Every call is Unauthenticated or Forbidden for others,
/// NotFound for an unknown key, InvalidInput with Quay's sentence for unfit values. What this
/// process signs and takes follows at once, other processes within half a minute. Thread-safe.
/// Source: quay-api.md 9.8.
class ServiceKeys {
public:
    ServiceKeys(const DomainContext &context, TokenService &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    Future<Result<QList<ServiceKeyRow>>> list(Caller caller);
    Future<Result<ServiceKeyRow>> get(Caller caller, QString kid);
    /// Approved by the caller.
    Future<Result<MadeServiceKey>> create(Caller caller, ServiceKeyDraft draft);
    /// Nothing happens to a key that is approved.
    Future<Result<void>> approve(Caller caller, QString kid, QString notes);
    Future<Result<ServiceKeyRow>> update(Caller caller, QString kid, ServiceKeyChanges changes);
    Future<Result<void>> remove(Caller caller, QString kid);

private:
    template <class T>
    Future<Result<T>> thenLoad(Future<Result<T>> written);

    const DomainContext &m_context;
    TokenService &m_tokens;
};

} // namespace quayside::server
