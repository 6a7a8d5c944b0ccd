#pragma once

#include "server/storage/db.h"

#include <QtCore/QList>

namespace quayside::server {

struct MessageRow {
    QString uuid;
    QString content;
    QString mediaType; ///< text/plain or text/markdown
    QString severity; ///< info, warning, error
};

/// Owns `message`: what the administrators say to everybody.
class MessageStore {
public:
    explicit MessageStore(Db &db)
        : m_db(db)
    {
    }

    /// The oldest first.
    Result<QList<MessageRow>> all();
    Result<void> insert(const MessageRow &row, Instant now);
    /// Whether it was there.
    Result<bool> remove(const QString &uuid);

private:
    Db &m_db;
};

} // namespace quayside::server
