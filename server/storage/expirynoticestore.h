#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

/// A place in the order of tags by their dates.
struct ExpiryPlace {
    Instant expires;
    qint64 tag = 0;
};

struct ExpiringTag {
    ExpiryPlace place;
    QString name;
    RepositoryId repository;
    QString path; ///< of the repository
    NamespaceId owner;
};

/// Owns `expiry_notice`; reads `tag` and `repository`.
class ExpiryNoticeStore {
public:
    explicit ExpiryNoticeStore(Db &db)
        : m_db(db)
    {
    }

    /// How far tags were told of; nobody else changes it until the end of the transaction. nullopt
    /// before the first time.
    Result<std::optional<ExpiryPlace>> lock();
    Result<void> set(const ExpiryPlace &place);
    /// Live, visible tags behind that place, with a date from `now` to `until`, in their order.
    Result<QList<ExpiringTag>> between(const ExpiryPlace &after, Instant now, Instant until,
                                       int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
