#include "server/domain/signup.h"

#include "server/auth/secrets.h"
#include "server/domain/mailedcode.h"
#include "server/domain/teaminvites.h"
#include "server/storage/verificationstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct NewLink {
    QString code;
    VerificationLink link;
};

NewLink newLink(Instant now)
{
    const auto code = randomSecret(SecretKind::SessionId);
    return {code, {hashSecret(code.toLatin1()), now, now + SignUp::kLife}};
}

Result<void> mailLink(Db &db, const DomainSettings &settings, const QByteArray &secretKey,
                      const NamespaceRow &user, const QString &code, const MailForm &form)
{
    return MailQueue::add(
        db, secretKey,
        {user.email.value_or(QString()),
         serverText(form.language, Phrase::VerifySubject).arg(settings.title),
         serverText(form.language, Phrase::VerifyText)
             .arg(user.name, settings.title, form.origin + u"/confirm?code="_s + code),
         newMailId()});
}

} // namespace

Result<void> beginVerification(Db &db, const DomainSettings &settings, const QByteArray &secretKey,
                               const NamespaceRow &user, const MailForm &form)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto made = newLink(*now);
    if (auto inserted = VerificationStore(db).insert(user.id, made.link); !inserted)
        return inserted;
    return mailLink(db, settings, secretKey, user, made.code, form);
}

Future<Result<SignedIn>> SignUp::signIn(PasswordLogin given, QString inviteCode, MailForm form)
{
    return m_accounts.signIn(given)
        .then([=, this](Result<SignedIn> signedIn) -> Future<Result<SignedIn>> {
            if (signedIn && !inviteCode.isEmpty()) {
                return m_invites.accept(signedIn->caller, inviteCode)
                    .then([signedIn](const Result<JoinedTeam> &) { return signedIn; });
            }
            if (signedIn || !isUnverified(signedIn.error()))
                return makeReadyFuture(std::move(signedIn));
            return confirmByInvite(given.login, inviteCode)
                .then([=, this](const Result<bool> &isConfirmed) -> Future<Result<SignedIn>> {
                    if (isConfirmed && *isConfirmed)
                        return signIn(given, inviteCode, form);
                    return remind(given.login, form).then([signedIn](const Result<void> &) {
                        return signedIn;
                    });
                })
                .unwrap();
        })
        .unwrap();
}

Future<Result<void>> SignUp::remind(QString login, MailForm form)
{
    return m_context.db.write(
        [=, settings = m_context.settings, key = m_context.secretKey](Db &db) -> Result<void> {
            auto now = db.now();
            if (!now)
                return failure(now);
            auto user = NamespaceStore(db).userByLogin(login);
            if (!user)
                return failure(user);
            if (!*user || !settings.hasMailing())
                return {};
            const auto made = newLink(*now);
            auto renewed = VerificationStore(db).renew((*user)->id, made.link, kBetween);
            if (!renewed)
                return failure(renewed);
            return *renewed ? mailLink(db, settings, key, **user, made.code, form) : Result<void>();
        });
}

Future<Result<bool>> SignUp::confirmByInvite(QString login, QString inviteCode)
{
    if (inviteCode.isEmpty())
        return makeReadyFuture(Result<bool>(false));
    return m_context.db.write([=](Db &db) -> Result<bool> {
        auto user = NamespaceStore(db).userByLogin(login);
        if (!user)
            return failure(user);
        if (!*user)
            return false;
        auto isInvited = isInvitedByMail(db, **user, inviteCode);
        if (!isInvited || !*isInvited)
            return isInvited;
        if (auto removed = VerificationStore(db).remove((*user)->id); !removed)
            return failure(removed);
        return true;
    });
}

Future<Result<UnverifiedUser>> SignUp::userOf(QString code)
{
    return m_context.db.read([code = std::move(code)](Db &db) -> Result<UnverifiedUser> {
        auto user = userOfCode<VerificationStore>(db, code);
        if (!user)
            return failure(user);
        return UnverifiedUser{user->name, user->email.value_or(QString())};
    });
}

Future<Result<void>> SignUp::confirm(QString code)
{
    return m_context.db.write([code = std::move(code)](Db &db) -> Result<void> {
        auto user = userOfCode<VerificationStore>(db, code);
        if (!user)
            return failure(user);
        return VerificationStore(db).remove(user->id);
    });
}

} // namespace quayside::server
