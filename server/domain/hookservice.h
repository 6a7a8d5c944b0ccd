#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/hookstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// A notification as somebody sent it: checked when it is known that he may.
struct NewHook {
    QString event;
    QString method;
    QJsonObject config;
    QJsonObject eventConfig;
    std::optional<QString> title;
};

/// Notifications of repositories, for who administers them. They cannot be changed, only made and
/// deleted. Rows come with the config as it may be shown. Source: quay-api.md 7.1. Thread-safe.
class HookService {
public:
    explicit HookService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<QList<HookRow>>> list(Caller caller, RepositoryName name);
    /// NotFound without such a one.
    Future<Result<HookRow>> get(Caller caller, RepositoryName name, QString uuid);
    /// InvalidInput for what checkedEvent() or checkedConfig() refuse, and for the one too many.
    Future<Result<HookRow>> create(Caller caller, RepositoryName name, NewHook hook);
    // InvalidInput without such a one, as Quay's.
    Future<Result<void>> remove(Caller caller, RepositoryName name, QString uuid);
    /// It is tried again, whatever failed before.
    Future<Result<void>> resetFailures(Caller caller, RepositoryName name, QString uuid);
    /// Sends made up values now.
    Future<Result<void>> test(Caller caller, RepositoryName name, QString uuid);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
