#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::server {

struct InboxRow {
    QString uuid;
    NamespaceId target; ///< a user, or an organization whose administrators see it
    QString targetName;
    bool isOfOrganization = false;
    QString kind;
    QJsonObject metadata;
    bool isDismissed = false;
    Instant created;
};

struct NewInboxRow {
    QString uuid;
    NamespaceId target;
    QString kind;
    QJsonObject metadata;
};

/// Owns `user_notification`, the bell; reads `team` and `team_member` for who administers an
/// organization.
class InboxStore {
public:
    explicit InboxStore(Db &db)
        : m_db(db)
    {
    }

    Result<void> insert(const NewInboxRow &row, Instant now);
    /// What the user has not dismissed, his own and of organizations that he administers, the
    /// newest first.
    Result<QList<InboxRow>> open(NamespaceId user, int offset, int limit);
    /// One that the user sees, dismissed or not.
    Result<std::optional<InboxRow>> find(NamespaceId user, const QString &uuid);
    /// All of that kind that are the user's own.
    Result<void> dismissKind(NamespaceId user, const QString &kind);
    Result<void> setDismissed(const QString &uuid, bool isDismissed);

private:
    Db &m_db;
};

} // namespace quayside::server
