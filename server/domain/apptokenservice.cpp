#include "server/domain/apptokenservice.h"

#include "app/core/sealedbox.h"
#include "server/auth/secrets.h"
#include "server/domain/callerrights.h"
#include "server/domain/usagelog.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMaximum = 500; // of one user
constexpr qsizetype kMaxTitle = 255;
constexpr auto kTouchInterval = 60s; // of last_accessed
constexpr std::chrono::days kKeptAfterEnd{1};
constexpr std::chrono::weeks kDefaultExpiringWindow{4};

Result<AppTokenRow> find(Db &db, const Caller &caller, const QString &uuid)
{
    auto user = requireUserAdmin(caller);
    if (!user)
        return failure(user);
    auto row = AppTokenStore(db).byUuid(*user, uuid);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

QJsonObject metadataOf(const AppTokenRow &row)
{
    return {{u"app_specific_token_title"_s, row.title}, {u"app_specific_token"_s, row.uuid}};
}

} // namespace

Future<Result<QList<AppToken>>> AppTokenService::list(Caller caller, bool isExpiring)
{
    const auto &life = m_context.settings.appTokenLife;
    const Milliseconds window = life ? Milliseconds(*life) / 10 : kDefaultExpiringWindow;
    return m_context.db.read(
        [caller = std::move(caller), isExpiring, window](Db &db) -> Result<QList<AppToken>> {
            auto user = requireUserAdmin(caller);
            if (!user)
                return failure(user);
            auto now = db.now();
            if (!now)
                return failure(now);
            const auto until = isExpiring ? std::optional(*now + window) : std::nullopt;
            auto rows = AppTokenStore(db).list(*user, *now, until, kMaximum);
            if (!rows)
                return failure(rows);
            QList<AppToken> tokens;
            for (const auto &row : std::as_const(*rows))
                tokens.append({row, {}});
            return tokens;
        });
}

Future<Result<AppToken>> AppTokenService::create(Caller caller, QString title)
{
    AppToken made;
    made.text = randomSecret(SecretKind::AppToken);
    made.row.title = title.trimmed();
    made.row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.row.sealedToken = seal(m_context.secretKey, made.text.toLatin1());
    const auto hash = hashSecret(made.text.toLatin1());
    return m_context.db.write([caller = std::move(caller), made, hash,
                               life = m_context.settings.appTokenLife](Db &db) -> Result<AppToken> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        if (made.row.title.isEmpty() || made.row.title.size() > kMaxTitle)
            return failure(ErrorCode::InvalidInput, u"'title' must have 1 to 255 characters"_s);
        auto now = db.now();
        if (!now)
            return failure(now);
        AppTokenStore store(db);
        auto count = store.count(*user);
        if (!count)
            return failure(count);
        if (*count >= kMaximum) {
            return failure(ErrorCode::InvalidInput,
                           u"Token limit reached: maximum %1 tokens"_s.arg(kMaximum));
        }
        auto whole = made;
        whole.row.user = *user;
        whole.row.created = *now;
        if (life)
            whole.row.expires = *now + *life;
        if (auto inserted = store.insert(whole.row, hash); !inserted)
            return failure(inserted);
        if (auto logged = logInNamespace(db, caller, *user, u"create_app_specific_token"_s,
                                         metadataOf(whole.row));
            !logged)
            return failure(logged);
        return whole;
    });
}

Future<Result<AppToken>> AppTokenService::get(Caller caller, QString uuid)
{
    return m_context.db.read([caller = std::move(caller), uuid = std::move(uuid),
                              key = m_context.secretKey](Db &db) -> Result<AppToken> {
        auto row = find(db, caller, uuid);
        if (!row)
            return failure(row);
        auto text = unseal(key, row->sealedToken);
        if (!text)
            return failure(ErrorCode::NotFound, u"Not Found"_s); // sealed with another key
        return AppToken{*row, QString::fromLatin1(*text)};
    });
}

Future<Result<void>> AppTokenService::remove(Caller caller, QString uuid)
{
    return m_context.db.write(
        [caller = std::move(caller), uuid = std::move(uuid)](Db &db) -> Result<void> {
            auto row = find(db, caller, uuid);
            if (!row)
                return failure(row);
            if (auto removed = AppTokenStore(db).remove(row->id); !removed)
                return removed;
            return logInNamespace(db, caller, row->user, u"revoke_app_specific_token"_s,
                                  metadataOf(*row));
        });
}

Future<Result<Caller>> AppTokenService::check(QByteArray text)
{
    const auto invalid = [] { return failure(ErrorCode::Unauthenticated, u"Invalid token"_s); };
    if (!m_context.settings.hasAppTokens)
        return makeReadyFuture(Result<Caller>(invalid()));
    return m_context.db
        .read([hash = hashSecret(text)](Db &db) { return AppTokenStore(db).byHash(hash); })
        .then([this, invalid](Result<std::optional<AppTokenCheckRow>> found) -> Result<Caller> {
            if (!found)
                return failure(found);
            if (!*found || ((*found)->expires && *(*found)->expires <= (*found)->now))
                return invalid();
            const auto &row = **found;
            if (!row.isEnabled) {
                return failure(
                    ErrorCode::Unauthenticated,
                    u"This user has been disabled. Please contact your administrator."_s);
            }
            if (!row.lastUsed || *row.lastUsed <= row.now - kTouchInterval)
                touch(row.id);
            Caller caller;
            caller.kind = CallerKind::AppToken;
            caller.name = row.userName;
            caller.user = row.user;
            return caller;
        });
}

/// Nobody waits for it.
void AppTokenService::touch(AppTokenId id)
{
    m_context.db.write([id](Db &db) -> Result<void> {
        auto now = db.now();
        if (!now)
            return failure(now);
        return AppTokenStore(db).touch(id, *now, *now - kTouchInterval);
    });
}

Future<Result<int>> AppTokenService::removeExpired(int limit)
{
    return m_context.db.write([limit](Db &db) -> Result<int> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto removed = AppTokenStore(db).removeExpired(*now - kKeptAfterEnd, limit);
        if (!removed)
            return failure(removed);
        return int(*removed);
    });
}

} // namespace quayside::server
