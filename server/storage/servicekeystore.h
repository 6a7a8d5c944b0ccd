#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

enum class KeyApproval { Superuser, Rotation, Automatic };

struct KeyApprovalRow {
    KeyApproval kind = KeyApproval::Automatic;
    std::optional<NamespaceId> approver = {}; ///< none: nobody, or he is gone
    QString approverName = {}; ///< as he is called now; only read
    Instant approved;
    QString notes = {};
};

struct ServiceKeyRow {
    QString kid;
    QString name = {};
    QString service;
    QString publicJwk;
    QString sealedPrivateKey = {}; ///< empty: somebody else has it
    QString metadata = QStringLiteral("{}"); ///< a JSON object
    Instant created;
    std::optional<Instant> expires = {}; ///< none: never
    std::optional<KeyApprovalRow> approval = {}; ///< none: the key is not taken

    /// Whether somebody let it be used, and it is not over at that time.
    bool isGood(Instant at) const { return approval && (!expires || *expires > at); }
};

/// Owns `service_key`. It has few rows.
class ServiceKeyStore {
public:
    explicit ServiceKeyStore(Db &db)
        : m_db(db)
    {
    }

    /// The oldest first.
    Result<QList<ServiceKeyRow>> all();
    Result<std::optional<ServiceKeyRow>> byId(const QString &kid);
    Result<int> count();
    Result<void> insert(const ServiceKeyRow &row);
    /// Of a row without one; false: it has one, or is not there.
    Result<bool> approve(const QString &kid, const KeyApprovalRow &approval);
    Result<void> setExpiry(const QString &kid, std::optional<Instant> expires);
    Result<void> setName(const QString &kid, const QString &name);
    Result<void> setMetadata(const QString &kid, const QString &metadata);
    Result<void> remove(const QString &kid);

private:
    Db &m_db;
};

} // namespace quayside::server
