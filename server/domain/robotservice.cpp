#include "server/domain/robotservice.h"

#include "app/core/robotname.h"
#include "app/core/sealedbox.h"
#include "server/auth/secrets.h"
#include "server/domain/usagelog.h"
#include "server/storage/mirrorstore.h"
#include "server/storage/prototypestore.h"
#include "server/storage/teamstore.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRobots, "quayside.domain.robotservice", QtInfoMsg)

namespace {

constexpr qsizetype kMirrorsNamed = 10;

struct OwnerAccess {
    NamespaceRow row;
    bool isAdmin = false;
};

Result<OwnerAccess> accessToOwner(Db &db, const Caller &caller, const RobotOwner &owner,
                                  OrganizationRole role, Purpose purpose = Purpose::Change)
{
    if (!owner) {
        auto row = requireSelf(db, caller);
        if (!row)
            return failure(row);
        return OwnerAccess{*row, true};
    }
    auto access = requireOrganization(db, caller, *owner, role, purpose);
    if (!access)
        return failure(access);
    return OwnerAccess{access->organization, access->role >= OrganizationRole::Admin};
}

/// For who administers the owner, in a write transaction.
Result<NamespaceRow> lockOwner(Db &db, const Caller &caller, const RobotOwner &owner)
{
    auto access = accessToOwner(db, caller, owner, OrganizationRole::Admin);
    if (!access)
        return failure(access);
    auto isThere = NamespaceStore(db).lock(access->row.id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return access->row;
}

QString fullName(const NamespaceRow &owner, const QString &shortName)
{
    return owner.name + u'+' + shortName;
}

/// The token when it can be opened: after a change of the secret key a list still lists.
QString tokenOf(const QByteArray &key, const NamespaceRow &owner, const RobotDetails &row)
{
    const auto token = unseal(key, row.sealedToken);
    if (!token) {
        qCWarning(lcRobots).noquote()
            << "token cannot be opened robot=" << fullName(owner, row.shortName);
        return {};
    }
    return QString::fromLatin1(*token);
}

Robot viewOf(const NamespaceRow &owner, const RobotDetails &row)
{
    return {fullName(owner, row.shortName),
            row.description,
            QJsonDocument::fromJson(row.metadata.toUtf8()).object(),
            row.created,
            row.lastUsed,
            {},
            {},
            {}};
}

Result<RobotDetails> robotByName(Db &db, NamespaceId owner, const QString &shortName)
{
    auto row = RobotStore(db).details(owner, shortName);
    if (!row)
        return failure(row);
    if (!*row) {
        return failure(ErrorCode::ReferenceMissing,
                       u"Could not find robot with specified username"_s);
    }
    return **row;
}

Result<void> addPermissions(Db &db, NamespaceId owner, const QList<RobotDetails> &rows,
                            QList<Robot> &robots)
{
    auto teams = TeamStore(db).robotMemberships(owner);
    if (!teams)
        return failure(teams);
    auto holders = PermissionStore(db).ofRobots(owner);
    if (!holders)
        return failure(holders);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id.value, i);
    for (const auto &item : std::as_const(*teams)) {
        if (const auto place = places.constFind(item.member.member.id); place != places.cend())
            robots[*place].teams.append(item.teamName);
    }
    for (const auto &item : std::as_const(*holders)) {
        if (const auto place = places.constFind(item.holder.id); place != places.cend())
            robots[*place].repositories.append(item.repositoryName);
    }
    return {};
}

/// A robot in use stays: its mirrors would stand still without a word.
Result<void> requireUnused(Db &db, RobotId robot)
{
    auto mirrors = MirrorStore(db).filledBy(robot, kMirrorsNamed + 1);
    if (!mirrors)
        return failure(mirrors);
    if (mirrors->isEmpty())
        return {};
    const auto rest = mirrors->size() > kMirrorsNamed ? u" and others"_s : QString();
    return failure(ErrorCode::InvalidInput,
                   u"Robot is being used by a mirror: "_s
                       + mirrors->first(std::min(mirrors->size(), kMirrorsNamed)).join(u", ")
                       + rest);
}

struct Token {
    QString text;
    QString hash;
    QString sealed;
};

Token newToken(const QByteArray &key)
{
    const auto text = randomSecret(SecretKind::RobotToken);
    return {text, hashSecret(text.toLatin1()), seal(key, text.toLatin1())};
}

Result<Robot> insertRobot(Db &db, const Caller &caller, const NamespaceRow &owner,
                          const NewRobotAccount &robot, const Token &token)
{
    auto ownerName = NamespaceName::parse(owner.name);
    if (!ownerName)
        return failure(ownerName);
    auto name = RobotName::make(*ownerName, robot.shortName);
    if (!name)
        return failure(name);
    auto now = db.now();
    if (!now)
        return failure(now);
    RobotStore robots(db);
    auto before = robots.details(owner.id, robot.shortName);
    if (!before)
        return failure(before);
    if (*before) {
        return failure(ErrorCode::AlreadyExists,
                       u"Existing robot with name: %1"_s.arg(name->toString()));
    }
    const auto metadata =
        QString::fromUtf8(QJsonDocument(robot.metadata).toJson(QJsonDocument::Compact));
    auto id = robots.insert(
        {owner.id, robot.shortName, robot.description, metadata, token.hash, token.sealed}, *now);
    if (!id)
        return failure(id);
    auto logged = logInNamespace(db, caller, owner.id, u"create_robot"_s,
                                 {{u"robot"_s, robot.shortName},
                                  {u"description"_s, robot.description},
                                  {u"unstructured_metadata"_s, robot.metadata}});
    if (!logged)
        return failure(logged);
    return Robot{name->toString(), robot.description, robot.metadata, *now, {}, token.text, {}, {}};
}

} // namespace

Future<Result<RobotList>> RobotService::list(Caller caller, RobotOwner owner, RobotListQuery query)
{
    return m_context.db.read([caller = std::move(caller), owner = std::move(owner), query,
                              key = m_context.secretKey](Db &db) -> Result<RobotList> {
        auto access = accessToOwner(db, caller, owner, OrganizationRole::Member, Purpose::Look);
        if (!access)
            return failure(access);
        auto rows = RobotStore(db).list(access->row.id, query.limit);
        if (!rows)
            return failure(rows);
        RobotList list;
        list.hasTokens = query.withToken && access->isAdmin;
        list.hasPermissions = query.withPermissions;
        for (const auto &row : std::as_const(*rows)) {
            auto view = viewOf(access->row, row);
            if (list.hasTokens)
                view.token = tokenOf(key, access->row, row);
            list.robots.append(std::move(view));
        }
        if (query.withPermissions) {
            if (auto added = addPermissions(db, access->row.id, *rows, list.robots); !added)
                return failure(added);
        }
        return list;
    });
}

Future<Result<Robot>> RobotService::get(Caller caller, RobotOwner owner, QString shortName)
{
    return m_context.db.read([caller = std::move(caller), owner = std::move(owner),
                              shortName = std::move(shortName),
                              key = m_context.secretKey](Db &db) -> Result<Robot> {
        auto access = accessToOwner(db, caller, owner, OrganizationRole::Admin, Purpose::Look);
        if (!access)
            return failure(access);
        auto row = robotByName(db, access->row.id, shortName);
        if (!row)
            return failure(row);
        auto view = viewOf(access->row, *row);
        // Who may only look is not given what opens a door.
        if (access->isAdmin)
            view.token = tokenOf(key, access->row, *row);
        return view;
    });
}

Future<Result<Robot>> RobotService::create(Caller caller, RobotOwner owner, NewRobotAccount robot)
{
    return m_context.db.write([caller = std::move(caller), owner = std::move(owner),
                               robot = std::move(robot),
                               token = newToken(m_context.secretKey)](Db &db) -> Result<Robot> {
        auto row = lockOwner(db, caller, owner);
        if (!row)
            return failure(row);
        return insertRobot(db, caller, *row, robot, token);
    });
}

Future<Result<Robot>> RobotService::regenerate(Caller caller, RobotOwner owner, QString shortName)
{
    return m_context.db.write([caller = std::move(caller), owner = std::move(owner),
                               shortName = std::move(shortName),
                               token = newToken(m_context.secretKey)](Db &db) -> Result<Robot> {
        auto row = lockOwner(db, caller, owner);
        if (!row)
            return failure(row);
        auto robot = robotByName(db, row->id, shortName);
        if (!robot)
            return failure(robot);
        if (auto set = RobotStore(db).setToken(robot->id, token.hash, token.sealed); !set)
            return failure(set);
        auto logged = logInNamespace(db, caller, row->id, u"regenerate_robot_token"_s,
                                     {{u"robot"_s, shortName}});
        if (!logged)
            return failure(logged);
        auto view = viewOf(*row, *robot);
        view.token = token.text;
        return view;
    });
}

Future<Result<void>> RobotService::remove(Caller caller, RobotOwner owner, QString shortName)
{
    return m_context.db.write([caller = std::move(caller), owner = std::move(owner),
                               shortName = std::move(shortName)](Db &db) -> Result<void> {
        auto row = lockOwner(db, caller, owner);
        if (!row)
            return failure(row);
        auto robot = robotByName(db, row->id, shortName);
        if (!robot)
            return failure(robot);
        if (auto unused = requireUnused(db, robot->id); !unused)
            return unused;
        if (auto revoked = PermissionStore(db).revokeAll(robot->id); !revoked)
            return revoked;
        if (auto removed = TeamStore(db).removeMember(robot->id); !removed)
            return removed;
        if (auto removed = PrototypeStore(db).removeOf(robot->id); !removed)
            return removed;
        if (auto removed = RobotStore(db).remove(robot->id); !removed)
            return removed;
        return logInNamespace(db, caller, row->id, u"delete_robot"_s, {{u"robot"_s, shortName}});
    });
}

Future<Result<QList<GrantedRepository>>> RobotService::permissions(Caller caller, RobotOwner owner,
                                                                   QString shortName)
{
    return m_context.db.read(
        [caller = std::move(caller), owner = std::move(owner),
         shortName = std::move(shortName)](Db &db) -> Result<QList<GrantedRepository>> {
            auto access = accessToOwner(db, caller, owner, OrganizationRole::Admin, Purpose::Look);
            if (!access)
                return failure(access);
            if (!mayAdministerSelf(caller) && !caller.readsEverything)
                return refused(caller);
            auto robot = robotByName(db, access->row.id, shortName);
            if (!robot)
                return failure(robot);
            return PermissionStore(db).of(robot->id);
        });
}

} // namespace quayside::server
