#pragma once

#include "app/core/quota.h"
#include "server/storage/db.h"
#include "server/storage/namespaceuse.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct QuotaLimitRow {
    qint64 id = 0;
    QuotaLimitKind kind = QuotaLimitKind::Warning;
    int percent = 0;
    std::optional<Instant> told; ///< when administrators were told last that it was reached
};

/// Owns `quota_limit`, `quota_told` and the column `namespace.quota_bytes`.
class QuotaStore {
public:
    explicit QuotaStore(Db &db)
        : m_db(db)
    {
    }

    Result<NamespaceUse> use(NamespaceId ns);
    /// nullopt takes the quota away, with its limits.
    Result<void> setQuota(NamespaceId ns, std::optional<qint64> bytes);

    /// By kind and percentage.
    Result<QList<QuotaLimitRow>> limits(NamespaceId ns);
    /// AlreadyExists: a second one that rejects, or the same again.
    Result<void> insertLimit(NamespaceId ns, QuotaLimitKind kind, int percent);
    Result<void> updateLimit(NamespaceId ns, qint64 id, QuotaLimitKind kind, int percent);
    Result<void> removeLimit(NamespaceId ns, qint64 id);

    /// Writes down that administrators are told now; false when they were since `before`.
    Result<bool> tell(NamespaceId ns, QuotaLimitKind kind, int percent, Instant now,
                      Instant before);
    Result<void> forgetTold(NamespaceId ns, QuotaLimitKind kind, int percent);

private:
    Db &m_db;
};

} // namespace quayside::server
