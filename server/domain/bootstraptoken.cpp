#include "server/domain/bootstraptoken.h"

#include "server/auth/secrets.h"
#include "server/domain/callerrights.h"
#include "server/domain/ownapplication.h"
#include "server/domain/usagelog.h"
#include "server/storage/namespacestore.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>

#include <fcntl.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcBootstrap, "quayside.domain.bootstraptoken", QtInfoMsg)

namespace {

constexpr qint64 kLongestFile = 4096;
constexpr int kMost = 1000; // of bootstrap tokens that are looked at

Result<NamespaceRow> ownerOf(Db &db, const BootstrapSettings &settings)
{
    auto row = NamespaceStore(db).byName(settings.owner);
    if (!row)
        return failure(row);
    if (!*row || (*row)->isOrganization || !(*row)->isEnabled) {
        return failure(ErrorCode::NotFound,
                       u"BOOTSTRAP_TOKEN_OWNER: there is no user %1"_s.arg(settings.owner));
    }
    if (!(*row)->isSuperuser) {
        return failure(ErrorCode::Forbidden,
                       u"BOOTSTRAP_TOKEN_OWNER: %1 is no superuser"_s.arg(settings.owner));
    }
    return **row;
}

struct MadeToken {
    OAuthAppId app;
    QString uuid;
};

Result<MadeToken> makeToken(Db &db, const BootstrapSettings &settings, const Caller &performer,
                            const QString &text)
{
    auto owner = ownerOf(db, settings);
    if (!owner)
        return failure(owner);
    auto app = applicationNamed(db, owner->id, kBootstrapApplication);
    if (!app)
        return failure(app);
    auto made = ApiTokens::insert(
        db, {app->id, owner->id, u"bootstrap"_s, settings.scopes, settings.life}, text);
    if (!made)
        return failure(made);
    auto caller = performer;
    if (caller.isAnonymous()) { // the registry itself, for its owner
        caller.kind = CallerKind::User;
        caller.name = owner->name;
    }
    auto logged = logInNamespace(db, caller, owner->id, u"create_oauth_api_token"_s,
                                 {{u"name"_s, u"bootstrap"_s},
                                  {u"application"_s, kBootstrapApplication},
                                  {u"client_id"_s, app->clientId},
                                  {u"token_uuid"_s, made->uuid}});
    if (!logged)
        return failure(logged);
    return MadeToken{app->id, made->uuid};
}

/// All of the application but that one; an empty uuid: all.
Result<void> endOthers(Db &db, OAuthAppId app, const QString &uuid)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    OAuthStore store(db);
    auto tokens = store.tokens(app, *now, 0, kMost);
    if (!tokens)
        return failure(tokens);
    for (const auto &token : std::as_const(*tokens)) {
        if (token.uuid == uuid)
            continue;
        if (auto removed = store.removeToken(app, token.uuid); !removed)
            return failure(removed);
    }
    return {};
}

/// Nobody sees half of it, and nobody but this user any of it.
bool writeFile(const QString &name, const QByteArray &bytes)
{
    const auto fresh = name + u'.' + QString::number(::getpid());
    const auto path = QFile::encodeName(fresh);
    ::unlink(path.constData());
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool isWritten = fd >= 0
        && ::write(fd, bytes.constData(), size_t(bytes.size())) == bytes.size() && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (isWritten && ::rename(path.constData(), QFile::encodeName(name).constData()) == 0)
        return true;
    ::unlink(path.constData());
    return false;
}

} // namespace

bool BootstrapToken::isFileGood() const
{
    QFile file(m_context.settings.bootstrap.file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto text = QJsonDocument::fromJson(file.read(kLongestFile))
                          .object()
                          .value("access_token"_L1)
                          .toString();
    if (!isApiTokenText(text))
        return false;
    const auto row = m_context.db
                         .read([hash = hashSecret(text.toLatin1())](Db &db) {
                             return OAuthStore(db).tokenByHash(hash);
                         })
                         .result();
    if (!row || !*row)
        return false;
    const auto &token = **row;
    return token.application == kBootstrapApplication && token.isEnabled && token.isSuperuser
        && token.userName == m_context.settings.bootstrap.owner
        && token.expires.value_or(token.now) > token.now;
}

Result<void> BootstrapToken::replace(const Caller &performer)
{
    const QMutexLocker lock(&m_mutex);
    const auto &settings = m_context.settings.bootstrap;
    const auto text = ApiTokens::newText();
    // Both are good until the file names the new one: whoever reads it finds a good one.
    const auto made = m_context.db
                          .write([settings, performer, text](Db &db) {
                              return makeToken(db, settings, performer, text);
                          })
                          .result();
    if (!made)
        return failure(made);
    const QJsonObject content{{u"access_token"_s, text}};
    const bool isWritten =
        writeFile(settings.file, QJsonDocument(content).toJson(QJsonDocument::Compact) + '\n');
    const auto ended = m_context.db
                           .write([made = *made, isWritten](Db &db) -> Result<void> {
                               if (isWritten)
                                   return endOthers(db, made.app, made.uuid);
                               auto removed = OAuthStore(db).removeToken(made.app, made.uuid);
                               if (!removed)
                                   return failure(removed);
                               return {};
                           })
                           .result();
    m_tokens.forgetAll();
    if (!isWritten) {
        return failure(ErrorCode::StorageFull,
                       u"BOOTSTRAP_TOKEN_PATH: %1 cannot be written"_s.arg(settings.file));
    }
    return ended;
}

Result<void> BootstrapToken::provide()
{
    const auto &settings = m_context.settings.bootstrap;
    if (settings.isOn)
        return isFileGood() ? Result<void>() : replace({});
    if (settings.owner.isEmpty())
        return {};
    // Switched off: what is left is good for nothing any more.
    return m_context.db
        .write([name = settings.owner](Db &db) -> Result<void> {
            auto owner = NamespaceStore(db).byName(name);
            if (!owner)
                return failure(owner);
            if (!*owner)
                return {};
            auto app = OAuthStore(db).appByName((*owner)->id, kBootstrapApplication);
            if (!app)
                return failure(app);
            return *app ? endOthers(db, (*app)->id, {}) : Result<void>();
        })
        .result();
}

Future<Result<void>> BootstrapToken::renew(Caller caller)
{
    const bool isOurs = caller.kind == CallerKind::OAuthToken && caller.token
        && caller.token->application == kBootstrapApplication
        && caller.name == m_context.settings.bootstrap.owner;
    if (!isOurs) {
        return makeReadyFuture(Result<void>(
            failure(ErrorCode::Unauthenticated, u"Requires valid bootstrap bearer token"_s)));
    }
    return runOn(&m_context.blobPool, [this, caller = std::move(caller)] {
        auto done = replace(caller);
        if (!done)
            qCWarning(lcBootstrap) << "not renewed error=" << done.error().message;
        return done;
    });
}

} // namespace quayside::server
