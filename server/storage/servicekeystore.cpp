#include "server/storage/servicekeystore.h"

#include "server/storage/done.h"

#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{std::pair{KeyApproval::Superuser, "superuser"_L1},
                            std::pair{KeyApproval::Rotation, "rotation"_L1},
                            std::pair{KeyApproval::Automatic, "automatic"_L1}};

QString textOf(KeyApproval kind)
{
    for (const auto &[value, name] : kKinds) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

ServiceKeyRow rowOf(const Rows &rows)
{
    ServiceKeyRow row{.kid = rows.text(0),
                      .name = rows.text(1),
                      .service = rows.text(2),
                      .publicJwk = rows.text(3),
                      .sealedPrivateKey = rows.text(4),
                      .metadata = rows.text(5),
                      .created = rows.instant(6),
                      .expires = rows.optionalInstant(7)};
    for (const auto &[value, name] : kKinds) {
        if (rows.text(8) != name)
            continue;
        KeyApprovalRow approval{
            .kind = value, .approved = rows.instant(11), .notes = rows.text(12)};
        if (const auto approver = rows.optionalText(10)) {
            approval.approver = NamespaceId{rows.int64(9)};
            approval.approverName = *approver;
        }
        row.approval = std::move(approval);
    }
    return row;
}

} // namespace

Result<QList<ServiceKeyRow>> ServiceKeyStore::all()
{
    auto rows = m_db.run(R"sql(
        SELECT k.kid, k.name, k.service, k.jwk, k.private_sealed, k.metadata, k.created_at,
               k.expires_ms, k.approval, k.approver_id, n.name, k.approved_ms, k.approval_notes
        FROM service_key k LEFT JOIN namespace n ON n.id = k.approver_id AND n.deleted_ms IS NULL
        ORDER BY k.id)sql");
    if (!rows)
        return failure(rows);
    QList<ServiceKeyRow> list;
    while (rows->next())
        list.append(rowOf(*rows));
    return list;
}

Result<std::optional<ServiceKeyRow>> ServiceKeyStore::byId(const QString &kid)
{
    auto rows = m_db.run(R"sql(
        SELECT k.kid, k.name, k.service, k.jwk, k.private_sealed, k.metadata, k.created_at,
               k.expires_ms, k.approval, k.approver_id, n.name, k.approved_ms, k.approval_notes
        FROM service_key k LEFT JOIN namespace n ON n.id = k.approver_id AND n.deleted_ms IS NULL
        WHERE k.kid = :kid)sql",
                         {{":kid", kid}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

Result<int> ServiceKeyStore::count()
{
    auto rows = m_db.run("SELECT count(*) FROM service_key");
    if (!rows)
        return failure(rows);
    rows->next();
    return int(rows->int64(0));
}

Result<void> ServiceKeyStore::insert(const ServiceKeyRow &row)
{
    const auto &approval = row.approval;
    return done(m_db.run(
        R"sql(
        INSERT INTO service_key (kid, name, service, jwk, private_sealed, metadata, created_at,
                                 expires_ms, approval, approver_id, approved_ms, approval_notes)
        VALUES (:kid, :name, :service, :jwk, :sealed, :metadata, :created, :expires, :approval,
                :approver, :approved, :notes))sql",
        {{":kid", row.kid},
         {":name", row.name},
         {":service", row.service},
         {":jwk", row.publicJwk},
         {":sealed", row.sealedPrivateKey},
         {":metadata", row.metadata},
         {":created", row.created},
         {":expires", row.expires},
         {":approval", approval ? std::optional(textOf(approval->kind)) : std::nullopt},
         {":approver",
          approval && approval->approver ? std::optional(approval->approver->value) : std::nullopt},
         {":approved", approval ? std::optional(approval->approved) : std::nullopt},
         {":notes", approval ? approval->notes : QString()}}));
}

Result<bool> ServiceKeyStore::approve(const QString &kid, const KeyApprovalRow &approval)
{
    auto rows = m_db.run(
        R"sql(
        UPDATE service_key SET approval = :approval, approver_id = :approver, approved_ms = :approved,
                               approval_notes = :notes
        WHERE kid = :kid AND approval IS NULL)sql",
        {{":approval", textOf(approval.kind)},
         {":approver", approval.approver ? std::optional(approval.approver->value) : std::nullopt},
         {":approved", approval.approved},
         {":notes", approval.notes},
         {":kid", kid}});
    if (!rows)
        return failure(rows);
    return rows->affected() > 0;
}

Result<void> ServiceKeyStore::setExpiry(const QString &kid, std::optional<Instant> expires)
{
    return done(m_db.run("UPDATE service_key SET expires_ms = :expires WHERE kid = :kid",
                         {{":expires", expires}, {":kid", kid}}));
}

Result<void> ServiceKeyStore::setName(const QString &kid, const QString &name)
{
    return done(m_db.run("UPDATE service_key SET name = :name WHERE kid = :kid",
                         {{":name", name}, {":kid", kid}}));
}

Result<void> ServiceKeyStore::setMetadata(const QString &kid, const QString &metadata)
{
    return done(m_db.run("UPDATE service_key SET metadata = :metadata WHERE kid = :kid",
                         {{":metadata", metadata}, {":kid", kid}}));
}

Result<void> ServiceKeyStore::remove(const QString &kid)
{
    return done(m_db.run("DELETE FROM service_key WHERE kid = :kid", {{":kid", kid}}));
}

} // namespace quayside::server
