#include "server/domain/organizationservice.h"

#include "app/core/emailaddress.h"
#include "app/core/expiry.h"
#include "server/domain/namespaceremoval.h"
#include "server/domain/subject.h"
#include "server/domain/teamservice.h"
#include "server/domain/usagelog.h"
#include "server/storage/permissionstore.h"
#include "server/storage/prototypestore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirstTeam = "owners"_L1;

Result<void> checkEmail(const std::optional<QString> &email)
{
    if (email && !isEmailAddress(*email))
        return failure(ErrorCode::InvalidInput, u"Invalid email address"_s);
    return {};
}

/// A name or address is looked for before, since a failed INSERT does not say which of them is
/// taken.
Result<void> checkFree(Db &db, const NewOrganization &organization)
{
    NamespaceStore namespaces(db);
    auto sameName = namespaces.byName(organization.name);
    if (!sameName)
        return failure(sameName);
    if (*sameName) {
        return failure(ErrorCode::InvalidInput,
                       u"A user or organization with this name already exists"_s);
    }
    if (!organization.email)
        return {};
    auto sameEmail = namespaces.userByLogin(*organization.email);
    if (!sameEmail)
        return failure(sameEmail);
    if (*sameEmail)
        return failure(ErrorCode::InvalidInput, u"E-mail address already used"_s);
    return {};
}

Result<void> insertOrganization(Db &db, const DomainSettings &settings, const Caller &caller,
                                const NewOrganization &organization)
{
    if (!mayAdministerSelf(caller))
        return refused(caller);
    if (auto free = checkFree(db, organization); !free)
        return free;
    auto now = db.now();
    if (!now)
        return failure(now);
    auto id = NamespaceStore(db).insert(
        {organization.name, true, organization.email, {}, false, settings.defaultTagExpiry}, *now);
    if (!id) {
        if (id.error().code != ErrorCode::AlreadyExists)
            return failure(id);
        return failure(ErrorCode::InvalidInput,
                       u"A user or organization with this name already exists"_s);
    }
    TeamStore teams(db);
    auto team = teams.insert({{}, *id, kFirstTeam, OrganizationRole::Admin, {}});
    if (!team)
        return failure(team);
    if (auto added = teams.addMember(*team, *caller.user); !added)
        return failure(added);
    return logInNamespace(db, caller, *id, u"org_create"_s,
                          {{u"email"_s, organization.email.value_or(QString())},
                           {u"namespace"_s, organization.name}});
}

Result<OrganizationDetails> detailsOf(Db &db, const DomainSettings &settings, const Caller &caller,
                                      const OrganizationAccess &access)
{
    OrganizationDetails details{access.organization, access.role, {}, {}, {}};
    if (access.role >= OrganizationRole::Member) {
        auto teams = TeamStore(db).list(access.organization.id, caller.key());
        if (!teams)
            return failure(teams);
        details.teams = *teams;
        auto quota = quotaView(db, settings, access.organization.id);
        if (!quota)
            return failure(quota);
        details.quota = std::move(*quota);
    }
    if (access.role >= OrganizationRole::Admin) {
        auto invoice = NamespaceStore(db).invoiceSettings(access.organization.id);
        if (!invoice)
            return failure(invoice);
        details.invoice = *invoice;
    }
    return details;
}

Result<void> changeEmail(Db &db, const Caller &caller, const NamespaceRow &row,
                         const QString &email)
{
    if (row.email == email)
        return {};
    NamespaceStore namespaces(db);
    auto taken = namespaces.userByLogin(email);
    if (!taken)
        return failure(taken);
    if (*taken && (*taken)->id != row.id)
        return failure(ErrorCode::InvalidInput, u"E-mail address already used"_s);
    if (auto set = namespaces.setEmail(row.id, email); !set) {
        if (set.error().code != ErrorCode::AlreadyExists)
            return set;
        return failure(ErrorCode::InvalidInput, u"E-mail address already used"_s);
    }
    return logInNamespace(db, caller, row.id, u"org_change_email"_s,
                          {{u"email"_s, email},
                           {u"old_email"_s, row.email.value_or(QString())},
                           {u"namespace"_s, row.name}});
}

Result<void> changeInvoicing(Db &db, const Caller &caller, const NamespaceRow &row,
                             const OrganizationChange &change)
{
    NamespaceStore namespaces(db);
    auto before = namespaces.invoiceSettings(row.id);
    if (!before)
        return failure(before);
    InvoiceSettings after = *before;
    after.isByEmail = change.isInvoiceByEmail.value_or(before->isByEmail);
    after.address = change.invoiceAddress.value_or(before->address);
    if (after.isByEmail == before->isByEmail && after.address == before->address)
        return {};
    if (auto set = namespaces.setInvoiceSettings(row.id, after); !set)
        return set;
    return logInNamespace(db, caller, row.id, u"org_change_invoicing"_s,
                          {{u"invoice_email"_s, after.isByEmail},
                           {u"invoice_email_address"_s, after.address.value_or(QString())},
                           {u"namespace"_s, row.name}});
}

Result<void> changeTagExpiry(Db &db, const DomainSettings &settings, const Caller &caller,
                             const NamespaceRow &row, Milliseconds expiry)
{
    if (row.tagExpiry == expiry)
        return {};
    const auto &options = settings.tagExpiryOptions;
    const bool isOption =
        std::any_of(options.cbegin(), options.cend(), [expiry](const QString &option) {
            const auto duration = parseExpiryDuration(option);
            return duration ? *duration == expiry : expiry == Milliseconds(0) && option == u"0s";
        });
    if (!isOption)
        return failure(ErrorCode::NotAnOption, u"Invalid tag expiration option"_s);
    if (auto set = NamespaceStore(db).setTagExpiry(row.id, expiry); !set)
        return set;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(expiry).count();
    return logInNamespace(db, caller, row.id, u"org_change_tag_expiration"_s,
                          {{u"tag_expiration"_s, qint64(seconds)}, {u"namespace"_s, row.name}});
}

/// Groups rows of teams and repositories, both sorted by name, to one entry for each user.
QList<OrganizationMember> grouped(const QList<TeamMembership> &memberships,
                                  const QList<RepositoryHolder> &holders)
{
    QHash<qint64, QStringList> repositories;
    for (const auto &holder : holders)
        repositories[holder.holder.id].append(holder.repositoryName);
    QList<OrganizationMember> list;
    for (const auto &item : memberships) {
        if (list.isEmpty() || list.constLast().member.member != item.member.member)
            list.append({item.member, {}, repositories.value(item.member.member.id)});
        list.last().teams.append(item.teamName);
    }
    return list;
}

Result<QList<OrganizationMember>> membersOf(Db &db, NamespaceId organization,
                                            std::optional<NamespaceId> user)
{
    auto memberships = TeamStore(db).memberships(organization, user);
    if (!memberships)
        return failure(memberships);
    auto holders = PermissionStore(db).usersIn(organization, user);
    if (!holders)
        return failure(holders);
    return grouped(*memberships, *holders);
}

/// A user who is in a team of the organization; NotFound otherwise.
Result<Subject> memberByName(Db &db, NamespaceId organization, const QString &user)
{
    auto subject = subjectByName(db, user);
    if (!subject)
        return failure(subject);
    if (!*subject || (*subject)->isRobot())
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    auto isMember = belongsTo(db, organization, **subject);
    if (!isMember)
        return failure(isMember);
    if (!*isMember)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **subject;
}

} // namespace

Future<Result<void>> OrganizationService::create(Caller caller, NewOrganization organization)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               settings = m_context.settings](Db &db) -> Result<void> {
        if (!caller.user)
            return refused(caller);
        if (auto name = NamespaceName::parse(organization.name); !name)
            return failure(name);
        if (auto email = checkEmail(organization.email); !email)
            return email;
        return insertOrganization(db, settings, caller, organization);
    });
}

Future<Result<OrganizationDetails>> OrganizationService::get(Caller caller, QString name)
{
    return m_context.db.read(
        [caller = std::move(caller), name = std::move(name),
         settings = m_context.settings](Db &db) -> Result<OrganizationDetails> {
            auto access = accessToOrganization(db, caller, name);
            if (!access)
                return failure(access);
            return detailsOf(db, settings, caller, *access);
        });
}

Future<Result<OrganizationDetails>> OrganizationService::update(Caller caller, QString name,
                                                                OrganizationChange change)
{
    return m_context.db.write(
        [caller = std::move(caller), name = std::move(name), change = std::move(change),
         settings = m_context.settings](Db &db) -> Result<OrganizationDetails> {
            auto access = lockOrganization(db, caller, name);
            if (!access)
                return failure(access);
            const auto row = access->organization;
            if (change.email) {
                if (auto email = checkEmail(change.email); !email)
                    return failure(email);
                if (auto done = changeEmail(db, caller, row, *change.email); !done)
                    return failure(done);
            }
            if (change.isInvoiceByEmail || change.invoiceAddress) {
                if (change.invoiceAddress && !checkEmail(*change.invoiceAddress))
                    return failure(ErrorCode::InvalidInput, u"Invalid email address"_s);
                if (auto done = changeInvoicing(db, caller, row, change); !done)
                    return failure(done);
            }
            if (change.tagExpiry) {
                auto done = changeTagExpiry(db, settings, caller, row, *change.tagExpiry);
                if (!done)
                    return failure(done);
            }
            auto changed = accessToOrganization(db, caller, name);
            if (!changed)
                return failure(changed);
            return detailsOf(db, settings, caller, *changed);
        });
}

Future<Result<void>> OrganizationService::remove(Caller caller, QString name)
{
    auto &context = m_context;
    return context.db
        .write([caller = std::move(caller), name](Db &db) -> Result<NamespaceId> {
            auto access = lockOrganization(db, caller, name);
            if (!access)
                return failure(access);
            const auto id = access->organization.id;
            if (auto begun = beginRemoval(db, id); !begun)
                return failure(begun);
            auto logged = logInNamespace(db, caller, id, u"org_delete"_s, {{u"namespace"_s, name}});
            if (!logged)
                return failure(logged);
            return id;
        })
        .then([this, &context](Result<NamespaceId> id) -> Future<Result<void>> {
            if (!id)
                return makeReadyFuture(Result<void>(failure(id)));
            return m_tokens.forgottenAfter(removeNamespace(context, *id));
        })
        .unwrap();
}

Future<Result<QList<OrganizationMember>>> OrganizationService::members(Caller caller, QString name)
{
    return m_context.db.read([caller = std::move(caller),
                              name = std::move(name)](Db &db) -> Result<QList<OrganizationMember>> {
        auto access = requireOrganization(db, caller, name, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        return membersOf(db, access->organization.id, {});
    });
}

Future<Result<OrganizationMember>> OrganizationService::member(Caller caller, QString name,
                                                               QString user)
{
    return m_context.db.read([caller = std::move(caller), name = std::move(name),
                              user = std::move(user)](Db &db) -> Result<OrganizationMember> {
        auto access = requireOrganization(db, caller, name, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        auto subject = memberByName(db, access->organization.id, user);
        if (!subject)
            return failure(subject);
        auto found = membersOf(db, access->organization.id, subject->owner);
        if (!found)
            return failure(found);
        if (found->isEmpty())
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return found->first();
    });
}

Future<Result<void>> OrganizationService::removeMember(Caller caller, QString name, QString user)
{
    return m_context.db.write([caller = std::move(caller), name = std::move(name),
                               user = std::move(user)](Db &db) -> Result<void> {
        auto access = lockOrganization(db, caller, name);
        if (!access)
            return failure(access);
        const auto id = access->organization.id;
        auto subject = memberByName(db, id, user);
        if (!subject)
            return failure(subject);
        if (auto removed = TeamStore(db).removeFrom(id, subject->owner); !removed)
            return failure(removed);
        if (auto kept = requireAdminLeft(db, id); !kept)
            return kept;
        if (auto revoked = PermissionStore(db).revokeIn(id, subject->owner); !revoked)
            return failure(revoked);
        if (auto removed = PrototypeStore(db).removeIn(id, subject->owner); !removed)
            return removed;
        return logInNamespace(db, caller, id, u"org_remove_team_member"_s,
                              {{u"member"_s, user}, {u"namespace"_s, name}});
    });
}

Future<Result<QList<OrganizationMember>>> OrganizationService::collaborators(Caller caller,
                                                                             QString name)
{
    return m_context.db.read([caller = std::move(caller),
                              name = std::move(name)](Db &db) -> Result<QList<OrganizationMember>> {
        auto access = requireOrganization(db, caller, name, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        auto memberships = TeamStore(db).memberships(access->organization.id);
        if (!memberships)
            return failure(memberships);
        auto holders = PermissionStore(db).usersIn(access->organization.id);
        if (!holders)
            return failure(holders);
        QSet<qint64> members;
        for (const auto &item : std::as_const(*memberships))
            members.insert(item.member.member.id);
        QList<OrganizationMember> list;
        for (const auto &item : std::as_const(*holders)) {
            if (members.contains(item.holder.id))
                continue;
            if (list.isEmpty() || list.constLast().member.member != item.holder)
                list.append(OrganizationMember{{item.holder, item.name, item.email}, {}, {}});
            list.last().repositories.append(item.repositoryName);
        }
        return list;
    });
}

} // namespace quayside::server
