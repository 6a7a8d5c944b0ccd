#include "server/domain/userservice.h"

#include "app/core/expiry.h"
#include "app/core/reference.h"
#include "server/auth/passwordhash.h"
#include "server/domain/accountrules.h"
#include "server/domain/callerrights.h"
#include "server/domain/namespaceremoval.h"
#include "server/domain/signup.h"
#include "server/domain/usagelog.h"
#include "server/domain/userremoval.h"
#include "server/storage/identitystore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<Account> accountOf(Db &db, const DomainSettings &settings, NamespaceId id)
{
    NamespaceStore namespaces(db);
    auto row = namespaces.byId(id);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    auto organizations = namespaces.organizationsOf(id);
    if (!organizations)
        return failure(organizations);
    auto profile = AccountStore(db).profile(id);
    if (!profile)
        return failure(profile);
    auto quota = quotaView(db, settings, id);
    if (!quota)
        return failure(quota);
    return Account{**row, *organizations, *profile, std::move(*quota)};
}

/// TAG_EXPIRATION_OPTIONS are durations; `0s` is among them.
bool isExpiryOption(const DomainSettings &settings, std::chrono::seconds wanted)
{
    return std::any_of(settings.tagExpiryOptions.begin(), settings.tagExpiryOptions.end(),
                       [&](const QString &option) {
                           const auto duration = parseExpiryDuration(option);
                           return duration ? *duration == wanted : wanted.count() == 0;
                       });
}

Result<void> checkChanges(const DomainSettings &settings, const UserChanges &changes)
{
    if (changes.password) {
        if (auto checked = checkNewPassword(*changes.password); !checked)
            return checked;
    }
    if (changes.email) {
        if (auto checked = checkEmail(*changes.email); !checked)
            return checked;
    }
    if (changes.invoiceEmailAddress && !changes.invoiceEmailAddress->isEmpty()) {
        if (auto checked = checkEmail(*changes.invoiceEmailAddress); !checked)
            return checked;
    }
    if (changes.name) {
        if (auto name = NamespaceName::parse(*changes.name); !name)
            return failure(ErrorCode::InvalidInput, name.error().message);
    }
    if (changes.tagExpiry && !isExpiryOption(settings, *changes.tagExpiry))
        return failure(ErrorCode::NotAnOption, u"Invalid tag expiration option"_s);
    return {};
}

/// One user whom a transaction changes, bit by bit.
class UserChange {
public:
    UserChange(Db &db, Caller caller, NamespaceRow row)
        : m_db(db)
        , m_caller(std::move(caller))
        , m_row(std::move(row))
    {
    }

    Result<void> setPassword(const QString &hash)
    {
        if (auto set = NamespaceStore(m_db).setPassword(m_row.id, hash); !set)
            return set;
        if (auto ended = IdentityStore(m_db).removeOtherSessions(m_row.id, m_caller.sessionIdHash);
            !ended)
            return ended;
        return log(u"account_change_password"_s);
    }

    Result<void> setEmail(const QString &email)
    {
        if (m_row.email == email)
            return {};
        if (auto set = NamespaceStore(m_db).setEmail(m_row.id, email); !set) {
            if (set.error().code != ErrorCode::AlreadyExists)
                return set;
            return failure(ErrorCode::InvalidInput, u"E-mail address already used"_s);
        }
        return log(u"user_change_email"_s,
                   {{u"email"_s, email}, {u"old_email"_s, m_row.email.value_or(QString())}});
    }

    Result<void> setTagExpiry(std::chrono::seconds expiry)
    {
        if (auto set = NamespaceStore(m_db).setTagExpiry(m_row.id, expiry); !set)
            return set;
        return log(u"user_change_tag_expiration"_s,
                   {{u"tag_expiration"_s, qint64(expiry.count())}});
    }

    Result<void> rename(const DomainSettings &settings, const QString &name)
    {
        if (m_row.name == name)
            return {};
        if (!settings.hasUserRename)
            return failure(ErrorCode::InvalidInput, u"Users of this registry keep their names"_s);
        if (settings.superUsers.contains(name))
            return failure(ErrorCode::InvalidInput, u"Username is already in use"_s);
        if (auto renamed = AccountStore(m_db).rename(m_row.id, name); !renamed) {
            if (renamed.error().code != ErrorCode::AlreadyExists)
                return renamed;
            return failure(ErrorCode::InvalidInput, u"Username is already in use"_s);
        }
        m_caller.name = name;
        return log(u"user_change_name"_s, {{u"old_username"_s, m_row.name}});
    }

    Result<void> setProfile(const UserChanges &changes)
    {
        AccountStore accounts(m_db);
        auto before = accounts.profile(m_row.id);
        if (!before)
            return failure(before);
        auto after = *before;
        const auto take = [](std::optional<QString> &into, const std::optional<QString> &from) {
            if (from)
                into = from->isEmpty() ? std::nullopt : from;
        };
        take(after.givenName, changes.givenName);
        take(after.familyName, changes.familyName);
        take(after.company, changes.company);
        take(after.location, changes.location);
        const bool hasSelf = after != *before;
        after.isInvoiceEmail = changes.isInvoiceEmail.value_or(before->isInvoiceEmail);
        take(after.invoiceEmailAddress, changes.invoiceEmailAddress);
        const bool hasInvoice = after.isInvoiceEmail != before->isInvoiceEmail
            || after.invoiceEmailAddress != before->invoiceEmailAddress;
        if (!hasSelf && !hasInvoice)
            return {};
        if (auto set = accounts.setProfile(m_row.id, after); !set)
            return set;
        if (hasSelf) {
            if (auto logged = log(u"user_change_metadata"_s); !logged)
                return logged;
        }
        return hasInvoice ? log(u"user_change_invoicing"_s) : Result<void>();
    }

private:
    Result<void> log(const QString &kind, const QJsonObject &metadata = {})
    {
        return logInNamespace(m_db, m_caller, m_row.id, kind, metadata);
    }

    Db &m_db;
    Caller m_caller;
    NamespaceRow m_row;
};

Result<void> applyChanges(Db &db, const DomainSettings &settings, const Caller &caller,
                          const UserChanges &changes, const QString &passwordHash)
{
    auto row = NamespaceStore(db).byId(*caller.user);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
    UserChange change(db, caller, **row);
    Result<void> done;
    if (changes.password)
        done = change.setPassword(passwordHash);
    if (done && changes.email)
        done = change.setEmail(*changes.email);
    if (done && changes.tagExpiry && *changes.tagExpiry != (*row)->tagExpiry)
        done = change.setTagExpiry(*changes.tagExpiry);
    if (done)
        done = change.setProfile(changes);
    if (done && changes.name)
        done = change.rename(settings, *changes.name);
    return done;
}

Result<void> checkNewcomer(const DomainSettings &settings, const NewAccount &account)
{
    if (!settings.hasUserCreation)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    if (auto name = NamespaceName::parse(account.name); !name)
        return failure(ErrorCode::InvalidInput, name.error().message);
    if (auto checked = checkNewPassword(account.password); !checked)
        return checked;
    if (account.email.isEmpty() && settings.hasMailing())
        return failure(ErrorCode::InvalidInput, u"Email address is required"_s);
    if (!account.email.isEmpty()) {
        if (auto checked = checkEmail(account.email); !checked)
            return checked;
    }
    // Who makes himself an account must not become a superuser by its name.
    if (settings.superUsers.contains(account.name))
        return failure(ErrorCode::AlreadyExists, u"The username already exists"_s);
    return {};
}

struct Newcomer {
    NewAccount account;
    QString passwordHash;
    QString inviteCode;
    MailForm form;
};

/// The address that the invitation was mailed to; empty without one.
Result<QString> joinTeam(Db &db, const Caller &himself, const QString &inviteCode)
{
    if (inviteCode.isEmpty())
        return QString();
    auto joined = joinByInvite(db, himself, inviteCode);
    if (joined)
        return joined->email;
    if (joined.error().code != ErrorCode::NotFound)
        return failure(joined);
    return failure(ErrorCode::InvalidInput, u"This invitation is over, or was withdrawn"_s);
}

/// Whether his address has to be verified.
Result<bool> insertNewcomer(Db &db, const DomainContext &context, const Caller &visitor,
                            const Newcomer &newcomer)
{
    const auto &account = newcomer.account;
    const auto email = account.email.isEmpty() ? std::nullopt : std::optional(account.email);
    auto id = insertUser(db, context.settings, account.name, email, newcomer.passwordHash);
    if (!id)
        return failure(id);
    auto himself = visitor;
    himself.kind = CallerKind::User;
    himself.name = account.name;
    himself.user = *id;
    auto invited = joinTeam(db, himself, newcomer.inviteCode);
    if (!invited)
        return failure(invited);
    const bool hasToVerify = context.settings.hasMailing() && *invited != account.email.toLower();
    if (hasToVerify) {
        NamespaceRow row;
        row.id = *id;
        row.name = account.name;
        row.email = email;
        auto begun = beginVerification(db, context.settings, context.secretKey, row, newcomer.form);
        if (!begun)
            return failure(begun);
    }
    auto logged =
        logInNamespace(db, himself, *id, u"user_create"_s, {{u"username"_s, account.name}});
    if (!logged)
        return failure(logged);
    return hasToVerify;
}

} // namespace

Result<NamespaceId> insertUser(Db &db, const DomainSettings &settings, const QString &name,
                               const std::optional<QString> &email, const QString &passwordHash)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    NamespaceStore namespaces(db);
    auto same = namespaces.byName(name);
    if (!same)
        return failure(same);
    if (*same)
        return failure(ErrorCode::AlreadyExists, u"The username already exists"_s);
    auto id = namespaces.insert({name, false, email, passwordHash,
                                 settings.superUsers.contains(name), settings.defaultTagExpiry},
                                *now);
    if (!id && id.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::AlreadyExists, u"E-mail address already used"_s);
    return id;
}

Future<Result<Account>> UserService::account(Caller caller)
{
    return m_context.db.read(
        [caller = std::move(caller), settings = m_context.settings](Db &db) -> Result<Account> {
            if (!caller.user)
                return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
            return accountOf(db, settings, *caller.user);
        });
}

Future<Result<bool>> UserService::create(Caller visitor, NewAccount account, QString inviteCode,
                                         MailForm form)
{
    if (auto checked = checkNewcomer(m_context.settings, account); !checked)
        return makeReadyFuture(Result<bool>(failure(checked)));
    return runOn(&m_context.passwordPool,
                 [password = account.password] { return hashPassword(password); })
        .then([this, visitor, account, inviteCode, form](const QString &hash) {
            return m_context.db.write([=, this](Db &db) {
                return insertNewcomer(db, m_context, visitor, {account, hash, inviteCode, form});
            });
        })
        .unwrap();
}

Future<Result<Account>> UserService::update(Caller caller, UserChanges changes)
{
    auto user = requireUserAdmin(caller);
    if (!user)
        return makeReadyFuture(Result<Account>(failure(user)));
    if (auto checked = checkChanges(m_context.settings, changes); !checked)
        return makeReadyFuture(Result<Account>(failure(checked)));
    return runOn(&m_context.passwordPool,
                 [password = changes.password] {
                     return password ? hashPassword(*password) : QString();
                 })
        .then([this, caller, changes](const QString &hash) {
            return m_context.db.write(
                [=, settings = m_context.settings](Db &db) -> Result<Account> {
                    if (auto done = applyChanges(db, settings, caller, changes, hash); !done)
                        return failure(done);
                    return accountOf(db, settings, *caller.user);
                });
        })
        .unwrap();
}

Future<Result<void>> UserService::remove(Caller caller)
{
    auto begun = m_context.db.write([caller = std::move(caller)](Db &db) -> Result<NamespaceId> {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        auto row = NamespaceStore(db).byId(*user);
        if (!row)
            return failure(row);
        if (!*row)
            return failure(ErrorCode::Unauthenticated, u"Requires authentication"_s);
        AccountStore accounts(db);
        if ((*row)->isSuperuser) {
            auto hasOther = accounts.hasOtherSuperuser(*user);
            if (!hasOther)
                return failure(hasOther);
            if (!*hasOther)
                return failure(ErrorCode::InvalidInput, u"Cannot delete the last superuser"_s);
        }
        auto alone = accounts.solelyAdministered(*user);
        if (!alone)
            return failure(alone);
        if (!alone->isEmpty()) {
            return failure(
                ErrorCode::InvalidInput,
                u"Cannot delete %1 as you are the only admin for organizations: %2"_s.arg(
                    (*row)->name, alone->join(u", "_s)));
        }
        if (auto done = beginUserRemoval(db, caller, **row); !done)
            return failure(done);
        return *user;
    });
    return m_tokens.forgottenAfter(begun
                                       .then([&context = m_context](Result<NamespaceId> user) {
                                           return user
                                               ? removeNamespace(context, *user)
                                               : makeReadyFuture(Result<void>(failure(user)));
                                       })
                                       .unwrap());
}

Future<Result<void>> UserService::promoteSuperusers()
{
    return m_context.db.write([names = m_context.settings.superUsers](Db &db) -> Result<void> {
        NamespaceStore namespaces(db);
        for (const auto &name : names) {
            auto row = namespaces.byName(name);
            if (!row)
                return failure(row);
            if (!*row || (*row)->isOrganization || (*row)->isSuperuser)
                continue;
            if (auto set = namespaces.setSuperuser((*row)->id, true); !set)
                return set;
        }
        return {};
    });
}

} // namespace quayside::server
