#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct NewInvite {
    QString codeHash;
    TeamId team;
    std::optional<NamespaceId> user; ///< or else
    std::optional<QString> email; ///< in small letters
    QString inviter; ///< his name
    std::optional<QString> notification; ///< uuid of the one in the user's bell
};

struct InviteRow {
    qint64 id = 0;
    TeamId team;
    std::optional<NamespaceId> user;
    QString userName; ///< empty: of an address
    QString email; ///< of the user, or the address that was invited
    QString inviter;
    std::optional<QString> notification;
};

/// Owns `team_invite`; reads `namespace`.
class InviteStore {
public:
    explicit InviteStore(Db &db)
        : m_db(db)
    {
    }

    /// False when there is one for that user or address in that team.
    Result<bool> insert(const NewInvite &invite, Instant now);
    Result<std::optional<InviteRow>> byCode(const QString &codeHash);
    Result<std::optional<InviteRow>> ofUser(TeamId team, NamespaceId user);
    Result<std::optional<InviteRow>> ofAddress(TeamId team, const QString &email);
    /// In the order they were made.
    Result<QList<InviteRow>> list(TeamId team, int limit);
    Result<qint64> count(TeamId team);
    Result<void> remove(qint64 id);
    Result<void> removeOfTeam(TeamId team);

    /// What a deleted organization leaves; how many rows went, fewer than `limit` when it was all.
    Result<qint64> purge(NamespaceId organization, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
