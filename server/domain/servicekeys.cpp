#include "server/domain/servicekeys.h"

#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <cmath>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServiceKeys, "quayside.domain.servicekeys", QtInfoMsg)

namespace {

constexpr int kMaximum = 1000;
constexpr qsizetype kMaxName = 255;
constexpr qsizetype kMaxNotes = 4096;
constexpr qsizetype kMaxMetadata = 16 * 1024; // bytes
constexpr double kEndOfYears = 253'402'300'799; // 9999-12-31T23:59:59Z

Result<void> checkName(const QString &name)
{
    const bool isFit =
        name.size() <= kMaxName && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.isSpace()
                || (c < QChar(0x80) && (c.isLetterOrNumber() || u"-_:/"_s.contains(c)));
        });
    if (isFit)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"Invalid service key friendly name: %1"_s.arg(name.left(kMaxName)));
}

Result<void> checkService(const QString &service)
{
    const bool isFit = !service.isEmpty() && service.size() <= kMaxName
        && std::all_of(service.begin(), service.end(), [](QChar c) { return c.isPrint(); });
    if (isFit)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"'service' must have 1 to 255 characters that can be printed"_s);
}

Result<void> checkNotes(const QString &notes)
{
    if (notes.size() <= kMaxNotes)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"'notes' may have at most %1 characters"_s.arg(kMaxNotes));
}

Result<QString> metadataText(const QJsonObject &metadata)
{
    const auto text = QJsonDocument(metadata).toJson(QJsonDocument::Compact);
    if (text.size() > kMaxMetadata) {
        return failure(ErrorCode::InvalidInput,
                       u"'metadata' may have at most %1 bytes"_s.arg(kMaxMetadata));
    }
    return QString::fromUtf8(text);
}

/// `problem` is Quay's sentence for one that is over.
Result<std::optional<Instant>> expiryOf(std::optional<double> seconds, Instant now,
                                        const QString &problem)
{
    if (!seconds)
        return std::nullopt;
    if (!std::isfinite(*seconds) || *seconds > kEndOfYears || *seconds < -kEndOfYears)
        return failure(ErrorCode::InvalidInput, u"Invalid expiration date: %1"_s.arg(*seconds));
    const auto expires = instantFromMs(qint64(*seconds * 1000));
    if (expires <= now)
        return failure(ErrorCode::InvalidInput, problem);
    return expires;
}

/// Epoch seconds, as Quay's usage log has dates.
QJsonValue secondsOf(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toMs(*time) / 1000) : QJsonValue::Null;
}

QJsonObject metadataOf(const ServiceKeyRow &row)
{
    return {{u"kid"_s, row.kid},
            {u"service"_s, row.service},
            {u"name"_s, row.name},
            {u"expiration_date"_s, secondsOf(row.expires)}};
}

Result<void> log(Db &db, const Caller &caller, const QString &kind, const QJsonObject &metadata)
{
    return logInNamespace(db, caller, {}, kind, metadata);
}

Result<ServiceKeyRow> find(Db &db, const QString &kid)
{
    auto row = ServiceKeyStore(db).byId(kid);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

Result<ServiceKeyRow> findToChange(Db &db, const Caller &caller, const QString &kid)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return failure(allowed);
    return find(db, kid);
}

KeyApprovalRow approvalBy(const Caller &caller, Instant now, const QString &notes)
{
    return {
        .kind = KeyApproval::Superuser, .approver = caller.user, .approved = now, .notes = notes};
}

Result<void> extend(Db &db, const Caller &caller, const ServiceKeyRow &row,
                    const std::optional<Instant> &expires)
{
    if (auto set = ServiceKeyStore(db).setExpiry(row.kid, expires); !set)
        return set;
    auto metadata = metadataOf(row);
    metadata.insert(u"old_expiration_date"_s, secondsOf(row.expires));
    metadata.insert(u"expiration_date"_s, secondsOf(expires));
    return log(db, caller, u"service_key_extend"_s, metadata);
}

Result<void> modify(Db &db, const Caller &caller, const ServiceKeyRow &row,
                    const ServiceKeyChanges &changes)
{
    auto logged = metadataOf(row);
    if (changes.name) {
        if (auto fit = checkName(*changes.name); !fit)
            return fit;
        if (auto set = ServiceKeyStore(db).setName(row.kid, *changes.name); !set)
            return set;
        logged.insert(u"name"_s, *changes.name);
    }
    if (changes.metadata) {
        auto text = metadataText(*changes.metadata);
        if (!text)
            return failure(text);
        if (auto set = ServiceKeyStore(db).setMetadata(row.kid, *text); !set)
            return set;
    }
    return log(db, caller, u"service_key_modify"_s, logged);
}

/// The row as it is to be, but for what a transaction knows.
Result<ServiceKeyRow> draftedRow(const Caller &caller, const ServiceKeyDraft &draft)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return failure(allowed);
    for (const auto &checked :
         {checkService(draft.service), checkName(draft.name), checkNotes(draft.notes)}) {
        if (!checked)
            return failure(checked);
    }
    auto metadata = draft.metadata;
    metadata.insert(u"created_by"_s, u"Superuser API"_s);
    metadata.insert(u"creator"_s, caller.name);
    metadata.insert(u"ip"_s, caller.address);
    auto text = metadataText(metadata);
    if (!text)
        return failure(text);
    return ServiceKeyRow{.kid = {},
                         .name = draft.name,
                         .service = draft.service,
                         .publicJwk = {},
                         .metadata = *text,
                         .created = {}};
}

Result<void> insert(Db &db, const Caller &caller, ServiceKeyRow row, const ServiceKeyDraft &draft)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto expires = expiryOf(draft.expires, *now, u"Expiration date cannot be in the past"_s);
    if (!expires)
        return failure(expires);
    ServiceKeyStore store(db);
    auto count = store.count();
    if (!count)
        return failure(count);
    if (*count >= kMaximum)
        return failure(ErrorCode::InvalidInput,
                       u"Key limit reached: maximum %1 keys"_s.arg(kMaximum));
    row.created = *now;
    row.expires = *expires;
    row.approval = approvalBy(caller, *now, draft.notes);
    if (auto inserted = store.insert(row); !inserted)
        return inserted;
    auto metadata = metadataOf(row);
    metadata.insert(u"preshared"_s, true);
    metadata.insert(u"auto_approved"_s, true);
    if (auto logged = log(db, caller, u"service_key_create"_s, metadata); !logged)
        return logged;
    return log(db, caller, u"service_key_approve"_s, metadata);
}

} // namespace

/// What holds for the process that changed it holds at the answer.
template <class T>
Future<Result<T>> ServiceKeys::thenLoad(Future<Result<T>> written)
{
    return written.then(&m_context.passwordPool, [this](Result<T> result) {
        if (!result)
            return result;
        if (auto loaded = m_tokens.loadKeys(); !loaded) {
            // The change stands; the next look, half a minute later, tries again.
            qCWarning(lcServiceKeys) << "keys not loaded error=" << loaded.error().message;
        }
        return result;
    });
}

Future<Result<QList<ServiceKeyRow>>> ServiceKeys::list(Caller caller)
{
    return m_context.db.read([caller = std::move(caller)](Db &db) -> Result<QList<ServiceKeyRow>> {
        if (auto allowed = requireSuperuser(caller, Purpose::Look); !allowed)
            return failure(allowed);
        return ServiceKeyStore(db).all();
    });
}

Future<Result<ServiceKeyRow>> ServiceKeys::get(Caller caller, QString kid)
{
    return m_context.db.read(
        [caller = std::move(caller), kid = std::move(kid)](Db &db) -> Result<ServiceKeyRow> {
            if (auto allowed = requireSuperuser(caller, Purpose::Look); !allowed)
                return failure(allowed);
            return find(db, kid);
        });
}

Future<Result<MadeServiceKey>> ServiceKeys::create(Caller caller, ServiceKeyDraft draft)
{
    auto row = draftedRow(caller, draft);
    if (!row)
        return makeReadyFuture(Result<MadeServiceKey>(failure(row)));
    // Takes a while: like a password's hash, it keeps nobody from a blob.
    return thenLoad(
        runOn(&m_context.passwordPool, &SigningKey::generate)
            .then([=, this](const Result<SigningKey> &key) -> Future<Result<MadeServiceKey>> {
                if (!key)
                    return makeReadyFuture(Result<MadeServiceKey>(failure(key)));
                auto whole = *row;
                whole.kid = key->kid();
                whole.publicJwk = key->publicJwk();
                const MadeServiceKey made{key->kid(), key->publicPem(), key->privatePem()};
                return m_context.db.write([=](Db &db) -> Result<MadeServiceKey> {
                    if (auto inserted = insert(db, caller, whole, draft); !inserted)
                        return failure(inserted);
                    return made;
                });
            })
            .unwrap());
}

Future<Result<void>> ServiceKeys::approve(Caller caller, QString kid, QString notes)
{
    return thenLoad(m_context.db.write([caller = std::move(caller), kid = std::move(kid),
                                        notes = std::move(notes)](Db &db) -> Result<void> {
        auto row = findToChange(db, caller, kid);
        if (!row)
            return failure(row);
        if (auto fit = checkNotes(notes); !fit)
            return fit;
        auto now = db.now();
        if (!now)
            return failure(now);
        auto approved = ServiceKeyStore(db).approve(kid, approvalBy(caller, *now, notes));
        if (!approved)
            return failure(approved);
        if (!*approved)
            return {};
        return log(db, caller, u"service_key_approve"_s, metadataOf(*row));
    }));
}

Future<Result<ServiceKeyRow>> ServiceKeys::update(Caller caller, QString kid,
                                                  ServiceKeyChanges changes)
{
    return thenLoad(
        m_context.db.write([caller = std::move(caller), kid = std::move(kid),
                            changes = std::move(changes)](Db &db) -> Result<ServiceKeyRow> {
            auto row = findToChange(db, caller, kid);
            if (!row)
                return failure(row);
            if (changes.expires) {
                auto now = db.now();
                if (!now)
                    return failure(now);
                auto expires = expiryOf(*changes.expires, *now,
                                        u"Cannot have an expiration date in the past"_s);
                if (!expires)
                    return failure(expires);
                if (auto extended = extend(db, caller, *row, *expires); !extended)
                    return failure(extended);
                row->expires = *expires;
            }
            if (changes.name || changes.metadata) {
                if (auto modified = modify(db, caller, *row, changes); !modified)
                    return failure(modified);
            }
            return find(db, kid);
        }));
}

Future<Result<void>> ServiceKeys::remove(Caller caller, QString kid)
{
    return thenLoad(m_context.db.write(
        [caller = std::move(caller), kid = std::move(kid)](Db &db) -> Result<void> {
            auto row = findToChange(db, caller, kid);
            if (!row)
                return failure(row);
            if (auto removed = ServiceKeyStore(db).remove(kid); !removed)
                return removed;
            auto metadata = metadataOf(*row);
            metadata.insert(u"created_date"_s, secondsOf(row->created));
            return log(db, caller, u"service_key_delete"_s, metadata);
        }));
}

} // namespace quayside::server
