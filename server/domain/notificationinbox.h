#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/inboxstore.h"

namespace quayside::server {

/// Somebody may make himself a token that an administrator has chosen. Source: quay-api.md 8.5.
inline const QString kAssignedKind = QStringLiteral("assigned_authorization");

/// Puts a notification into the bell of a user, or of those who administer an organization. In the
/// transaction of what it tells of.
Result<void> notifyInbox(Db &db, NamespaceId target, const QString &kind,
                         const QJsonObject &metadata);

struct InboxPage {
    QList<InboxRow> rows;
    bool hasMore = false;
};

/// The bell. Source: quay-api.md 9.9.
class NotificationInbox {
public:
    explicit NotificationInbox(const DomainContext &context)
        : m_context(context)
    {
    }

    /// What is not dismissed, the newest first; `page` from 0.
    Future<Result<InboxPage>> list(Caller caller, int page, int limit);
    Future<Result<InboxRow>> get(Caller caller, QString uuid);
    /// The row as it is then.
    Future<Result<InboxRow>> setDismissed(Caller caller, QString uuid, bool isDismissed);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
