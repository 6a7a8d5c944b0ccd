#include "server/domain/prototypeservice.h"

#include "server/domain/subject.h"
#include "server/domain/usagelog.h"
#include "server/storage/teamstore.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isMember(Db &db, const NamespaceRow &organization, Grantee who, const QString &name)
{
    switch (who.kind) {
    case GranteeKind::User:
        return TeamStore(db).isInOrganization(organization.id, NamespaceId{who.id});
    case GranteeKind::Robot:
        return name.startsWith(organization.name + u'+');
    case GranteeKind::Team:
        break;
    }
    return true;
}

Result<Prototype> viewOf(Db &db, const NamespaceRow &organization, const PrototypeDetails &details)
{
    Prototype view{details};
    const auto &row = details.row;
    auto isDelegate = isMember(db, organization, row.delegate, details.delegateName);
    if (!isDelegate)
        return failure(isDelegate);
    view.isDelegateMember = *isDelegate;
    if (row.activating) {
        auto isActivating = isMember(db, organization, *row.activating, details.activatingName);
        if (!isActivating)
            return failure(isActivating);
        view.isActivatingMember = *isActivating;
    }
    return view;
}

/// NotFound when the organization has no such rule.
Result<PrototypeDetails> ruleByUuid(Db &db, NamespaceId organization, const QString &uuid)
{
    auto found = PrototypeStore(db).byUuid(organization, uuid);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **found;
}

/// Anybody, but of robots only the organization's own: others' may vanish without its knowing.
Result<std::optional<Grantee>> userOrRobot(Db &db, NamespaceId organization, const QString &name)
{
    auto subject = subjectByName(db, name);
    if (!subject)
        return failure(subject);
    if (!*subject || ((*subject)->isRobot() && (*subject)->owner != organization))
        return std::nullopt;
    return (*subject)->member.member;
}

Result<Grantee> delegateOf(Db &db, NamespaceId organization, const NewPrototype &rule)
{
    if (rule.delegateKind == GranteeKind::Team) {
        auto team = TeamStore(db).byName(organization, rule.delegate);
        if (!team)
            return failure(team);
        if (*team)
            return Grantee((*team)->id);
    } else {
        auto somebody = userOrRobot(db, organization, rule.delegate);
        if (!somebody)
            return failure(somebody);
        if (*somebody)
            return **somebody;
    }
    return failure(ErrorCode::InvalidInput, u"Missing delegate user or team"_s);
}

Result<PrototypeRow> rowOf(Db &db, NamespaceId organization, const NewPrototype &rule)
{
    PrototypeRow row;
    row.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.role = rule.role;
    if (rule.activatingUser) {
        auto somebody = userOrRobot(db, organization, *rule.activatingUser);
        if (!somebody)
            return failure(somebody);
        if (!*somebody)
            return failure(ErrorCode::InvalidInput, u"Unknown activating user"_s);
        row.activating = **somebody;
    }
    auto delegate = delegateOf(db, organization, rule);
    if (!delegate)
        return failure(delegate);
    row.delegate = *delegate;
    return row;
}

Result<void> logRule(Db &db, const Caller &caller, NamespaceId organization, const QString &kind,
                     const PrototypeDetails &rule, QJsonObject metadata = {})
{
    metadata.insert(u"prototypeid"_s, rule.row.uuid);
    metadata.insert(u"username"_s, caller.name);
    if (rule.row.activating)
        metadata.insert(u"activating_username"_s, rule.activatingName);
    const bool isTeam = rule.row.delegate.kind == GranteeKind::Team;
    metadata.insert(isTeam ? u"delegate_team"_s : u"delegate_user"_s, rule.delegateName);
    metadata.insert(u"role"_s, toString(rule.row.role));
    return logInNamespace(db, caller, organization, kind, metadata);
}

} // namespace

Future<Result<QList<Prototype>>> PrototypeService::list(Caller caller, QString organization)
{
    return m_context.db.read([caller = std::move(caller), organization = std::move(organization)](
                                 Db &db) -> Result<QList<Prototype>> {
        auto access =
            requireOrganization(db, caller, organization, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        auto rules = PrototypeStore(db).list(access->organization.id);
        if (!rules)
            return failure(rules);
        QList<Prototype> list;
        for (const auto &rule : std::as_const(*rules)) {
            auto view = viewOf(db, access->organization, rule);
            if (!view)
                return failure(view);
            list.append(*view);
        }
        return list;
    });
}

Future<Result<Prototype>> PrototypeService::create(Caller caller, QString organization,
                                                   NewPrototype rule)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               rule = std::move(rule)](Db &db) -> Result<Prototype> {
        auto access = lockOrganization(db, caller, organization);
        if (!access)
            return failure(access);
        const auto id = access->organization.id;
        auto row = rowOf(db, id, rule);
        if (!row)
            return failure(row);
        if (auto added = PrototypeStore(db).insert(id, *row); !added) {
            if (added.error().code != ErrorCode::AlreadyExists)
                return failure(added);
            return failure(ErrorCode::InvalidInput,
                           u"There is a default permission for these already"_s);
        }
        auto made = ruleByUuid(db, id, row->uuid);
        if (!made)
            return failure(made);
        auto view = viewOf(db, access->organization, *made);
        if (!view)
            return view;
        auto logged = logRule(db, caller, id, u"create_prototype_permission"_s, *made);
        if (!logged)
            return failure(logged);
        return view;
    });
}

Future<Result<Prototype>> PrototypeService::update(Caller caller, QString organization,
                                                   QString uuid, RepositoryRole role)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               uuid = std::move(uuid), role](Db &db) -> Result<Prototype> {
        auto access = lockOrganization(db, caller, organization);
        if (!access)
            return failure(access);
        const auto id = access->organization.id;
        auto rule = ruleByUuid(db, id, uuid);
        if (!rule)
            return failure(rule);
        const auto before = rule->row.role;
        rule->row.role = role;
        auto view = viewOf(db, access->organization, *rule);
        if (!view || before == role)
            return view;
        if (auto set = PrototypeStore(db).setRole(rule->row.id, role); !set)
            return failure(set);
        auto logged = logRule(db, caller, id, u"modify_prototype_permission"_s, *rule,
                              {{u"original_role"_s, toString(before)}});
        if (!logged)
            return failure(logged);
        return view;
    });
}

Future<Result<void>> PrototypeService::remove(Caller caller, QString organization, QString uuid)
{
    return m_context.db.write([caller = std::move(caller), organization = std::move(organization),
                               uuid = std::move(uuid)](Db &db) -> Result<void> {
        auto access = lockOrganization(db, caller, organization);
        if (!access)
            return failure(access);
        const auto id = access->organization.id;
        auto rule = ruleByUuid(db, id, uuid);
        if (!rule)
            return failure(rule);
        if (auto removed = PrototypeStore(db).remove(rule->row.id); !removed)
            return removed;
        return logRule(db, caller, id, u"delete_prototype_permission"_s, *rule);
    });
}

} // namespace quayside::server
