#include "server/domain/superuserservice.h"

#include "app/core/reference.h"
#include "server/auth/passwordhash.h"
#include "server/auth/secrets.h"
#include "server/domain/accountrules.h"
#include "server/domain/callerrights.h"
#include "server/domain/namespaceremoval.h"
#include "server/domain/usagelog.h"
#include "server/domain/userremoval.h"
#include "server/domain/userservice.h"
#include "server/storage/identitystore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPasswordLength = 32;

template <class T>
Future<Result<T>> refused(const Error &error)
{
    return makeReadyFuture(Result<T>(tl::unexpected<Error>(error)));
}

Result<NamespaceRow> namespaceRow(Db &db, const QString &name)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **row;
}

Result<NamespaceRow> userRow(Db &db, const QString &name)
{
    auto row = namespaceRow(db, name);
    if (row && row->isOrganization)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return row;
}

Result<NamespaceRow> organizationRow(Db &db, const QString &name)
{
    auto row = namespaceRow(db, name);
    if (row && !row->isOrganization)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return row;
}

Result<AdministeredAccount> withQuota(Db &db, const DomainSettings &settings,
                                      const AccountSummary &row)
{
    auto quota = quotaView(db, settings, row.id);
    if (!quota)
        return failure(quota);
    return AdministeredAccount{row, std::move(*quota)};
}

Result<AdministeredAccount> summaryOf(Db &db, const DomainSettings &settings, const QString &name,
                                      bool isOrganization)
{
    auto found = AccountStore(db).summary(name, isOrganization);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return withQuota(db, settings, **found);
}

Result<void> changeEmail(Db &db, const NamespaceRow &row, const QString &email)
{
    auto set = NamespaceStore(db).setEmail(row.id, email);
    if (!set && set.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::InvalidInput, u"E-mail address already used"_s);
    return set;
}

Result<void> applyToUser(Db &db, const Caller &caller, const NamespaceRow &row,
                         const UserAdministration &changes, const QString &passwordHash)
{
    const auto log = [&](const QString &kind, QJsonObject metadata = {}) {
        metadata.insert(u"username"_s, row.name);
        return logInNamespace(db, caller, row.id, kind, metadata);
    };
    if (changes.password) {
        if (auto set = NamespaceStore(db).setPassword(row.id, passwordHash); !set)
            return set;
        if (auto logged = log(u"user_change_password"_s); !logged)
            return logged;
    }
    if (changes.email && changes.email != row.email) {
        if (auto set = changeEmail(db, row, *changes.email); !set)
            return set;
        if (auto logged = log(
                u"user_change_email"_s,
                {{u"email"_s, *changes.email}, {u"old_email"_s, row.email.value_or(QString())}});
            !logged)
            return logged;
    }
    if (changes.isEnabled && *changes.isEnabled != row.isEnabled) {
        if (auto set = AccountStore(db).setEnabled(row.id, *changes.isEnabled); !set)
            return set;
        if (auto logged = log(*changes.isEnabled ? u"user_enable"_s : u"user_disable"_s); !logged)
            return logged;
    }
    if (changes.password || changes.isEnabled == false)
        return IdentityStore(db).removeSessions(row.id);
    return {};
}

Result<void> applyToOrganization(Db &db, const Caller &caller, const NamespaceRow &row,
                                 const OrganizationAdministration &changes)
{
    if (changes.email && changes.email != row.email) {
        if (auto set = changeEmail(db, row, *changes.email); !set)
            return set;
        if (auto logged =
                logInNamespace(db, caller, row.id, u"org_change_email"_s,
                               {{u"email"_s, *changes.email}, {u"namespace"_s, row.name}});
            !logged)
            return logged;
    }
    if (!changes.name || *changes.name == row.name)
        return {};
    if (auto renamed = AccountStore(db).rename(row.id, *changes.name); !renamed) {
        if (renamed.error().code != ErrorCode::AlreadyExists)
            return renamed;
        return failure(ErrorCode::InvalidInput,
                       u"A user or organization with this name already exists"_s);
    }
    return logInNamespace(db, caller, row.id, u"org_change_name"_s,
                          {{u"old_name"_s, row.name}, {u"new_name"_s, *changes.name}});
}

} // namespace

Future<Result<AccountPage>> SuperuserService::list(Caller caller, AccountListQuery query)
{
    if (auto allowed = requireSuperuser(caller, Purpose::Look); !allowed)
        return refused<AccountPage>(allowed.error());
    return m_context.db.read([query = std::move(query), settings = m_context.settings](
                                 Db &db) mutable -> Result<AccountPage> {
        const auto limit = query.limit;
        ++query.limit;
        auto rows = AccountStore(db).list(query);
        if (!rows)
            return failure(rows);
        AccountPage page;
        for (const auto &row : std::as_const(*rows)) {
            auto account = withQuota(db, settings, row);
            if (!account)
                return failure(account);
            page.rows.append(std::move(*account));
        }
        if (page.rows.size() > limit) {
            page.rows.removeLast();
            page.next = page.rows.constLast().name;
        }
        return page;
    });
}

Future<Result<AdministeredAccount>> SuperuserService::user(Caller caller, QString name)
{
    if (auto allowed = requireSuperuser(caller, Purpose::Look); !allowed)
        return refused<AdministeredAccount>(allowed.error());
    return m_context.db.read([name, settings = m_context.settings](Db &db) {
        return summaryOf(db, settings, name, false);
    });
}

Future<Result<MadeUser>> SuperuserService::createUser(Caller caller, QString name, QString email)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return refused<MadeUser>(allowed.error());
    if (auto parsed = NamespaceName::parse(name); !parsed)
        return refused<MadeUser>({ErrorCode::InvalidInput, parsed.error().message});
    if (!email.isEmpty()) {
        if (auto checked = checkEmail(email); !checked)
            return refused<MadeUser>(checked.error());
    }
    const auto password = randomSecret(SecretKind::RobotToken).first(kPasswordLength);
    return runOn(&m_context.passwordPool, [password] { return hashPassword(password.toLatin1()); })
        .then([=, this](const QString &hash) {
            return m_context.db.write([=, &accounts = m_accounts,
                                       settings = m_context.settings](Db &db) -> Result<MadeUser> {
                auto id = insertUser(db, settings, name,
                                     email.isEmpty() ? std::nullopt : std::optional(email), hash);
                if (!id)
                    return failure(id);
                if (auto logged = logInNamespace(db, caller, *id, u"user_create"_s,
                                                 {{u"username"_s, name}, {u"email"_s, email}});
                    !logged)
                    return failure(logged);
                return MadeUser{password, accounts.encryptedPasswordOf(*id, hash)};
            });
        })
        .unwrap();
}

Future<Result<AdministeredAccount>> SuperuserService::updateUser(Caller caller, QString name,
                                                                 UserAdministration changes)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return refused<AdministeredAccount>(allowed.error());
    if (changes.password) {
        if (auto checked = checkNewPassword(*changes.password); !checked)
            return refused<AdministeredAccount>(checked.error());
    }
    if (changes.email) {
        if (auto checked = checkEmail(*changes.email); !checked)
            return refused<AdministeredAccount>(checked.error());
    }
    return runOn(&m_context.passwordPool,
                 [password = changes.password] {
                     return password ? hashPassword(*password) : QString();
                 })
        .then([=, this](const QString &hash) {
            auto updated = m_context.db.write(
                [=, settings = m_context.settings](Db &db) -> Result<AdministeredAccount> {
                    auto row = userRow(db, name);
                    if (!row)
                        return failure(row);
                    if (row->isSuperuser)
                        return failure(ErrorCode::InvalidInput, u"Cannot update a superuser"_s);
                    if (auto done = applyToUser(db, caller, *row, changes, hash); !done)
                        return failure(done);
                    return summaryOf(db, settings, name, false);
                });
            return m_accounts.apiTokens().forgottenAfter(std::move(updated));
        })
        .unwrap();
}

Future<Result<void>> SuperuserService::removeUser(Caller caller, QString name)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(allowed);
    auto removed =
        m_context.db
            .write([=](Db &db) -> Result<NamespaceId> {
                auto row = userRow(db, name);
                if (!row)
                    return failure(row);
                if (row->isSuperuser)
                    return failure(ErrorCode::InvalidInput, u"Cannot delete a superuser"_s);
                if (auto begun = beginUserRemoval(db, caller, *row); !begun)
                    return failure(begun);
                return row->id;
            })
            .then([&context = m_context](Result<NamespaceId> user) {
                return user ? removeNamespace(context, *user)
                            : makeReadyFuture(Result<void>(failure(user)));
            })
            .unwrap();
    return m_accounts.apiTokens().forgottenAfter(std::move(removed));
}

Future<Result<AdministeredAccount>> SuperuserService::updateOrganization(
    Caller caller, QString name, OrganizationAdministration changes)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return refused<AdministeredAccount>(allowed.error());
    if (changes.name) {
        if (auto parsed = NamespaceName::parse(*changes.name); !parsed)
            return refused<AdministeredAccount>({ErrorCode::InvalidInput, parsed.error().message});
    }
    if (changes.email) {
        if (auto checked = checkEmail(*changes.email); !checked)
            return refused<AdministeredAccount>(checked.error());
    }
    return m_context.db.write(
        [=, settings = m_context.settings](Db &db) -> Result<AdministeredAccount> {
            auto row = organizationRow(db, name);
            if (!row)
                return failure(row);
            if (auto done = applyToOrganization(db, caller, *row, changes); !done)
                return failure(done);
            return summaryOf(db, settings, changes.name.value_or(name), true);
        });
}

Future<Result<void>> SuperuserService::removeOrganization(Caller caller, QString name)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(allowed);
    return m_context.db
        .write([=](Db &db) -> Result<NamespaceId> {
            auto row = organizationRow(db, name);
            if (!row)
                return failure(row);
            auto isThere = NamespaceStore(db).lock(row->id);
            if (!isThere)
                return failure(isThere);
            if (!*isThere)
                return failure(ErrorCode::NotFound, u"Not Found"_s);
            if (auto begun = beginRemoval(db, row->id); !begun)
                return failure(begun);
            auto logged =
                logInNamespace(db, caller, row->id, u"org_delete"_s, {{u"namespace"_s, name}});
            if (!logged)
                return failure(logged);
            return row->id;
        })
        .then([this](Result<NamespaceId> id) -> Future<Result<void>> {
            if (!id)
                return makeReadyFuture(Result<void>(failure(id)));
            return m_accounts.apiTokens().forgottenAfter(removeNamespace(m_context, *id));
        })
        .unwrap();
}

Future<Result<void>> SuperuserService::takeOwnership(Caller caller, QString name)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return makeReadyFuture(allowed);
    auto taken = m_context.db.write([=](Db &db) -> Result<void> {
        auto row = namespaceRow(db, name);
        if (!row)
            return failure(row);
        if (row->isSuperuser)
            return failure(ErrorCode::InvalidInput, u"Cannot take ownership of a superuser"_s);
        AccountStore accounts(db);
        if (!row->isOrganization) {
            if (auto converted = accounts.convertToOrganization(row->id); !converted)
                return converted;
        }
        if (auto made = accounts.makeOwner(row->id, *caller.user); !made)
            return made;
        return logInNamespace(db, caller, row->id, u"take_ownership"_s,
                              {{u"entity_type"_s, row->isOrganization ? u"org"_s : u"user"_s},
                               {u"namespace"_s, row->name},
                               {u"was_user"_s, !row->isOrganization},
                               {u"superuser"_s, caller.name}});
    });
    return m_accounts.apiTokens().forgottenAfter(std::move(taken));
}

Future<Result<RegistrySize>> SuperuserService::registrySize(Caller caller)
{
    if (auto allowed = requireSuperuser(caller, Purpose::Look); !allowed)
        return refused<RegistrySize>(allowed.error());
    return m_context.db.read([isRunning = m_isMeasuring.load()](Db &db) -> Result<RegistrySize> {
        auto total = BlobStore(db).keptTotal();
        if (!total)
            return failure(total);
        return RegistrySize{*total, isRunning};
    });
}

Future<Result<bool>> SuperuserService::measureRegistry(Caller caller)
{
    if (auto allowed = requireSuperuser(caller); !allowed)
        return refused<bool>(allowed.error());
    if (m_isMeasuring.exchange(true))
        return makeReadyFuture(Result<bool>(false));
    // Summed up by a reader: the writer must not wait for a walk through all blobs.
    return m_context.db.read([](Db &db) { return BlobStore(db).totalSize(); })
        .then([this](Result<qint64> bytes) {
            if (!bytes)
                return makeReadyFuture(Result<void>(failure(bytes)));
            return m_context.db.write([bytes = *bytes](Db &db) -> Result<void> {
                auto now = db.now();
                if (!now)
                    return failure(now);
                return BlobStore(db).keepTotal(bytes, *now);
            });
        })
        .unwrap()
        .then([this](Result<void> kept) -> Result<bool> {
            m_isMeasuring = false;
            if (!kept)
                return failure(kept);
            return true;
        });
}

} // namespace quayside::server
