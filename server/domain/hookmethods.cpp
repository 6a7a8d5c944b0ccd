#include "server/domain/hookmethods.h"

#include "server/domain/notificationinbox.h"
#include "server/storage/namespacestore.h"
#include "server/storage/teamstore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Beside what its maker wrote: a name can be somebody else's later.
constexpr auto kTargetId = "id"_L1;

struct Target {
    QString kind;
    QString name;
    qint64 id = 0;

    static Target of(const QJsonObject &config)
    {
        const auto object = config.value("target"_L1).toObject();
        return {object.value("kind"_L1).toString(), object.value("name"_L1).toString(),
                object.value(kTargetId).toInteger()};
    }
};

tl::unexpected<Error> unfit(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

Result<qint64> userId(Db &db, const QString &name)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row || (*row)->isOrganization)
        return unfit(u"Unknown user %1"_s.arg(name));
    return (*row)->id.value;
}

Result<qint64> organizationId(Db &db, const RepositoryRow &repository, const QString &name)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row || !(*row)->isOrganization)
        return unfit(u"Unknown organization %1"_s.arg(name));
    if ((*row)->id != repository.namespaceId)
        return unfit(u"Organization name must match repository namespace"_s);
    return (*row)->id.value;
}

Result<qint64> teamId(Db &db, const RepositoryRow &repository, const QString &name)
{
    auto row = TeamStore(db).byName(repository.namespaceId, name);
    if (!row)
        return failure(row);
    if (!*row)
        return unfit(u"Unknown team %1"_s.arg(name));
    return (*row)->id.value;
}

Result<QJsonObject> checkedBell(Db &db, const RepositoryRow &repository, const QJsonObject &config)
{
    const auto target = Target::of(config);
    if (target.kind.isEmpty() || target.name.isEmpty())
        return unfit(u"Missing target"_s);
    Result<qint64> id = 0;
    if (target.kind == u"user")
        id = userId(db, target.name);
    else if (target.kind == u"org")
        id = organizationId(db, repository, target.name);
    else if (target.kind == u"team")
        id = teamId(db, repository, target.name);
    else
        id = unfit(u"Unknown kind of target %1: it is user, org or team"_s.arg(target.kind));
    if (!id)
        return failure(id);
    return QJsonObject{
        {u"target"_s,
         QJsonObject{{u"kind"_s, target.kind}, {u"name"_s, target.name}, {kTargetId, *id}}}};
}

Result<bool> ringMembers(Db &db, TeamId team, const QString &kind, const QJsonObject &payload)
{
    auto row = TeamStore(db).byId(team);
    if (!row)
        return failure(row);
    if (!*row)
        return false;
    auto members = TeamStore(db).members(team);
    if (!members)
        return failure(members);
    for (const auto &member : std::as_const(*members)) {
        if (member.member.kind != GranteeKind::User) // robots have no bell
            continue;
        if (auto rung = notifyInbox(db, NamespaceId{member.member.id}, kind, payload); !rung)
            return failure(rung);
    }
    return true;
}

Result<bool> ring(Db &db, const HookRow &hook, const QJsonObject &payload)
{
    const auto target = Target::of(hook.config);
    const QString kind = toString(hook.event);
    if (target.kind == u"team")
        return ringMembers(db, TeamId{target.id}, kind, payload);
    auto row = NamespaceStore(db).byId(NamespaceId{target.id});
    if (!row)
        return failure(row);
    // A user may have become an organization since: its administrators are others.
    if (!*row || (*row)->isOrganization != (target.kind == u"org"))
        return false;
    if (auto rung = notifyInbox(db, (*row)->id, kind, payload); !rung)
        return failure(rung);
    return true;
}

tl::unexpected<Error> undelivered(DeliveryMethod method)
{
    return unfit(u"This registry does not deliver by %1 yet, only by %2"_s.arg(
        toString(method), toString(DeliveryMethod::Bell)));
}

} // namespace

Result<DeliveryMethod> parsedMethod(const QString &text)
{
    const auto method = deliveryMethodFromString(text);
    if (!method) {
        return unfit(u"Unknown method '%1': this registry delivers by %2"_s.arg(
            text, toString(DeliveryMethod::Bell)));
    }
    return *method;
}

Result<QJsonObject> checkedConfig(Db &db, DeliveryMethod method, const RepositoryRow &repository,
                                  const QJsonObject &config)
{
    switch (method) {
    case DeliveryMethod::Bell:
        return checkedBell(db, repository, config);
    case DeliveryMethod::Email:
    case DeliveryMethod::Webhook:
    case DeliveryMethod::Slack:
    case DeliveryMethod::Flowdock:
    case DeliveryMethod::Hipchat:
        break;
    }
    return undelivered(method);
}

QJsonObject shownConfig(const HookRow &hook)
{
    const auto target = Target::of(hook.config);
    return {{u"target"_s, QJsonObject{{u"kind"_s, target.kind}, {u"name"_s, target.name}}}};
}

Result<bool> deliver(Db &db, const HookRow &hook, const QJsonObject &payload)
{
    switch (hook.method) {
    case DeliveryMethod::Bell:
        return ring(db, hook, payload);
    case DeliveryMethod::Email:
    case DeliveryMethod::Webhook:
    case DeliveryMethod::Slack:
    case DeliveryMethod::Flowdock:
    case DeliveryMethod::Hipchat:
        break;
    }
    return false; // none of them is stored
}

} // namespace quayside::server
