#include "server/domain/recoveryservice.h"

#include "app/core/emailaddress.h"
#include "app/core/sealedbox.h"
#include "server/auth/passwordhash.h"
#include "server/auth/secrets.h"
#include "server/domain/accountrules.h"
#include "server/domain/callerrights.h"
#include "server/domain/derivedkey.h"
#include "server/domain/mailedcode.h"
#include "server/domain/usagelog.h"
#include "server/storage/identitystore.h"
#include "server/storage/recoverystore.h"
#include "server/storage/verificationstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPurpose = "password recovery";

struct MailContext {
    QByteArray secretKey;
    QString registry;
    MailForm form;
};

/// One more link for the user, in the mail that tells of it.
Result<void> sendLink(Db &db, const MailContext &context, const NamespaceRow &user)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto code = randomSecret(SecretKind::SessionId);
    RecoveryStore codes(db);
    if (auto gone = codes.removeExpired(*now); !gone)
        return gone;
    auto made = codes.insert(hashSecret(code.toLatin1()), user.id, *now + RecoveryService::kLife);
    if (!made)
        return made;
    const auto language = context.form.language;
    return MailQueue::add(
        db, context.secretKey,
        {user.email.value_or(QString()),
         serverText(language, Phrase::RecoverySubject).arg(context.registry),
         serverText(language, Phrase::RecoveryText)
             .arg(user.name, context.registry, context.form.origin + u"/recovery?code="_s + code),
         newMailId()});
}

/// A user who may sign in with a password.
bool isRecoverable(const std::optional<NamespaceRow> &row)
{
    return row && !row->isOrganization && row->isEnabled;
}

Result<NamespaceRow> recoverableUser(Db &db, const QString &code)
{
    auto user = userOfCode<RecoveryStore>(db, code);
    if (user && !isRecoverable(*user))
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return user;
}

Result<void> applyPassword(Db &db, const QString &code, const QString &hash, const QString &address)
{
    auto user = recoverableUser(db, code);
    if (!user)
        return failure(user);
    if (auto gone = RecoveryStore(db).removeOf(user->id); !gone)
        return gone;
    if (auto set = NamespaceStore(db).setPassword(user->id, hash); !set)
        return set;
    // The link came to his address.
    if (auto verified = VerificationStore(db).remove(user->id); !verified)
        return verified;
    if (auto gone = IdentityStore(db).removeSessions(user->id); !gone)
        return gone;
    Caller himself;
    himself.kind = CallerKind::User;
    himself.name = user->name;
    himself.address = address;
    return logInNamespace(db, himself, user->id, u"account_change_password"_s);
}

} // namespace

RecoveryService::RecoveryService(const DomainContext &context)
    : m_context(context)
    , m_queue(context, u"recovery"_s)
{
}

Result<void> RecoveryService::countAsk(const QString &email, const QString &network)
{
    const QString anybody = u"anybody "_s + network;
    const auto left =
        std::max(m_limit.waitLeft(email, network, {}), m_limit.waitLeft(anybody, network, {}));
    if (left.count() > 0) {
        return tl::unexpected<Error>(Error{ErrorCode::RateLimited,
                                           u"Too many requests. Please try again later."_s,
                                           QString::number(left.count())});
    }
    m_limit.noteFailure(email, network, {});
    m_limit.noteFailure(anybody, network, {});
    return {};
}

Future<Result<void>> RecoveryService::request(QString email, QString network, MailForm form)
{
    if (!isEmailAddress(email)) {
        return makeReadyFuture(
            Result<void>(failure(ErrorCode::InvalidInput, u"Invalid e-mail address"_s)));
    }
    email = email.toLower();
    if (auto counted = countAsk(email, network); !counted)
        return makeReadyFuture(counted);
    const QJsonObject payload{{u"email"_s, email},
                              {u"origin"_s, form.origin},
                              {u"chinese"_s, form.language == Language::TraditionalChinese}};
    NewJob job;
    job.queue = u"recovery"_s;
    job.payload = seal(derivedKey(m_context.secretKey, kPurpose),
                       QJsonDocument(payload).toJson(QJsonDocument::Compact));
    job.dedupe = QString::fromLatin1(
        QCryptographicHash::hash(email.toUtf8(), QCryptographicHash::Sha256).toHex());
    return m_context.db.write([job](Db &db) -> Result<void> {
        auto now = db.now();
        if (!now)
            return failure(now);
        auto added = JobStore(db).add(job, *now);
        if (!added)
            return failure(added);
        return {};
    });
}

bool RecoveryService::runOne() const
{
    // All that there is to do is rows: with the job's own end, so that it is done once.
    const auto end = [this](Db &db, const ClaimedJob &job,
                            const std::optional<Error> &) -> Result<void> {
        auto text = unseal(derivedKey(m_context.secretKey, kPurpose), job.payload);
        if (!text)
            return {}; // another key's: nobody can read whom it was for
        const auto payload = QJsonDocument::fromJson(*text).object();
        auto row = NamespaceStore(db).userByLogin(payload.value("email"_L1).toString());
        if (!row)
            return failure(row);
        if (!isRecoverable(*row) || !(*row)->email)
            return {};
        const auto language =
            payload.value("chinese"_L1).toBool() ? Language::TraditionalChinese : Language::English;
        return sendLink(db,
                        {m_context.secretKey,
                         m_context.settings.title,
                         {payload.value("origin"_L1).toString(), language}},
                        **row);
    };
    return m_queue.runOne([](const ClaimedJob &) { return Result<void>(); }, end);
}

Future<Result<QString>> RecoveryService::requestFor(Caller caller, QString userName, MailForm form)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(Result<QString>(failure(allowed)));
    const MailContext context{m_context.secretKey, m_context.settings.title, std::move(form)};
    return m_context.db.write([context, userName](Db &db) -> Result<QString> {
        auto row = NamespaceStore(db).byName(userName);
        if (!row)
            return failure(row);
        if (!*row || (*row)->isOrganization)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        if (!isRecoverable(*row))
            return failure(ErrorCode::InvalidInput, u"This user is disabled"_s);
        if (!(*row)->email || (*row)->email->isEmpty())
            return failure(ErrorCode::InvalidInput, u"This user has no e-mail address"_s);
        if (auto sent = sendLink(db, context, **row); !sent)
            return failure(sent);
        return *(*row)->email;
    });
}

Future<Result<QString>> RecoveryService::userOf(QString code)
{
    return m_context.db.read([code = std::move(code)](Db &db) -> Result<QString> {
        auto user = recoverableUser(db, code);
        if (!user)
            return failure(user);
        return user->name;
    });
}

Future<Result<void>> RecoveryService::setPassword(QString code, QByteArray password,
                                                  QString address)
{
    if (auto checked = checkNewPassword(password); !checked)
        return makeReadyFuture(checked);
    // Hashing is dear: only for who has a link.
    return userOf(code)
        .then(&m_context.passwordPool,
              [password](const Result<QString> &user) -> Result<QString> {
                  if (!user)
                      return user;
                  return hashPassword(password);
              })
        .then([this, code, address](const Result<QString> &hash) {
            if (!hash)
                return makeReadyFuture(Result<void>(failure(hash)));
            return m_context.db.write([code, address, hash = *hash](Db &db) {
                return applyPassword(db, code, hash, address);
            });
        })
        .unwrap();
}

} // namespace quayside::server
