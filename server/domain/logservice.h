#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/logstore.h"
#include "server/storage/namespacestore.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

namespace quayside::server {

/// Whose usage log.
struct LogTarget {
    enum class Kind { Repository, Organization, User, Registry };
    Kind kind = Kind::Registry;
    QString name = {}; ///< of the repository or the organization; User: the caller
};

struct LogAsk {
    std::optional<QDate> start; ///< UTC; nullopt: a day before now
    std::optional<QDate> end; ///< included; nullopt: now, and a day
    std::optional<QString> performer;
    std::optional<LogPosition> after; ///< where the page before ended
};

/// The query, when the caller may read that log. InvalidInput when the range ends before it starts.
Result<LogQuery> logQueryFor(Db &db, const Caller &caller, const LogTarget &target,
                             const LogAsk &ask, Purpose purpose);

struct LogAnswer {
    Instant start;
    Instant end; ///< excluded
    QList<LogRow> rows;
    std::optional<LogPosition> next; ///< when there is more
    QHash<qint64, NamespaceRow> namespaces; ///< of the rows, by id; of the registry's log only
    QHash<QString, QString> emails; ///< of performers that have one, by name
};

/// The usage log, read. Source: quay-api.md 9.7.
class LogService {
public:
    static constexpr int kPage = 20;

    explicit LogService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// The newest first. InvalidInput when the range ends before it starts.
    Future<Result<LogAnswer>> page(Caller caller, LogTarget target, LogAsk ask);
    /// By kind and day, UTC.
    Future<Result<QList<KindCount>>> totals(Caller caller, LogTarget target, LogAsk ask);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
