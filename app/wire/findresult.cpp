#include "app/wire/findresult.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<FoundObject> objectFrom(const QString &kind, const QJsonObject &result)
{
    using Kind = FoundObject::Kind;
    FoundObject found;
    if (kind == "organization"_L1)
        found.kind = Kind::Organization;
    else if (kind == "user"_L1)
        found.kind = Kind::User;
    else if (kind == "team"_L1)
        found.kind = Kind::Team;
    else if (kind == "robot"_L1)
        found.kind = Kind::Robot;
    else
        return {};
    found.name = stringOr(result, "name"_L1);
    found.organization = stringOr(result.value("organization"_L1).toObject(), "name"_L1);
    const bool isWhole =
        !found.name.isEmpty() && (found.kind != Kind::Team || !found.organization.isEmpty());
    return isWhole ? std::optional(found) : std::nullopt;
}

} // namespace

Result<FindResult> FindResult::fromJson(const QJsonObject &object)
{
    const QJsonValue results = object.value("results"_L1);
    if (!results.isArray())
        return failure(ErrorCode::Protocol, u"search without results"_s);
    FindResult found;
    for (const QJsonValue &value : results.toArray()) {
        const QJsonObject result = value.toObject();
        const QString space = stringOr(result.value("namespace"_L1).toObject(), "name"_L1);
        const QString name = stringOr(result, "name"_L1);
        const QString kind = stringOr(result, "kind"_L1, u"repository"_s);
        if (kind != "repository"_L1) {
            if (const auto other = objectFrom(kind, result))
                found.others.append(*other);
            continue;
        }
        if (space.isEmpty() || name.isEmpty())
            continue;
        found.repositories.append({space + u'/' + name, stringOr(result, "description"_L1),
                                   boolOr(result, "is_public"_L1, false)});
    }
    return found;
}

} // namespace quayside::wire
