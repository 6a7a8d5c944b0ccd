#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/gcstore.h"
#include "server/storage/quotastore.h"

#include "app/core/future.h"

namespace quayside::server {

/// A quota with its limits.
struct QuotaRow {
    std::optional<qint64> id; ///< nullopt: the system's default
    qint64 bytes = 0;
    QList<QuotaLimitRow> limits; ///< of the system's default: Reject at 100, without an id
};

/// All that views tell of a namespace's quota.
struct NamespaceQuotaView {
    qint64 used = 0;
    std::optional<QuotaRow> own;
    std::optional<qint64> systemBytes; ///< the default of those without one
    Recount recount = Recount::Complete;

    std::optional<qint64> configured() const { return own ? own->bytes : systemBytes; }
};

/// Looks it up; nullopt without the feature.
Result<std::optional<NamespaceQuotaView>> quotaView(Db &db, const DomainSettings &settings,
                                                    NamespaceId ns);

/// Whose quota is meant, and who asks.
struct QuotaTarget {
    enum class Kind {
        Organization, ///< its members look, superusers change
        Own, ///< the caller's own: he looks
        AnyUser, ///< superusers only
        AnyOrganization, ///< superusers only
    };
    Kind kind = Kind::Own;
    QString name = {}; ///< of the namespace; empty for Own
};

/// A quota as somebody sent it; bytes decide where there is no text.
struct QuotaRequest {
    std::optional<QString> text; ///< `10 GiB`
    std::optional<double> bytes;

    Result<qint64> size() const;
};

/// A limit as somebody sent it; nullopt: as it is.
struct QuotaLimitRequest {
    std::optional<QString> kind;
    std::optional<double> percent;
};

/// Quotas of namespaces and their limits. Source: quay-api.md 10.1. Thread-safe.
class QuotaService {
public:
    explicit QuotaService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The namespace's own, else the system's default, else nothing.
    Future<Result<std::optional<QuotaRow>>> find(Caller caller, QuotaTarget target);
    /// NotFound when the namespace has no quota of its own with that id.
    Future<Result<QuotaRow>> get(Caller caller, QuotaTarget target, QString id);
    /// InvalidInput for a second one.
    Future<Result<void>> create(Caller caller, QuotaTarget target, QuotaRequest request);
    Future<Result<QuotaRow>> update(Caller caller, QuotaTarget target, QString id,
                                    QuotaRequest request);
    /// With its limits.
    Future<Result<void>> remove(Caller caller, QuotaTarget target, QString id);

    Future<Result<QuotaLimitRow>> limit(Caller caller, QuotaTarget target, QString id,
                                        QString limit);
    /// InvalidInput for a second one that rejects, one that is there, and one too many.
    Future<Result<void>> createLimit(Caller caller, QuotaTarget target, QString id,
                                     QuotaLimitRequest request);
    /// The quota as it is then.
    Future<Result<QuotaRow>> updateLimit(Caller caller, QuotaTarget target, QString id,
                                         QString limit, QuotaLimitRequest request);
    Future<Result<void>> removeLimit(Caller caller, QuotaTarget target, QString id, QString limit);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
