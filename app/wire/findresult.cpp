#include "app/wire/findresult.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

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
        if (kind != "repository"_L1 || space.isEmpty() || name.isEmpty())
            continue;
        found.repositories.append({space + u'/' + name, stringOr(result, "description"_L1),
                                   boolOr(result, "is_public"_L1, false)});
    }
    return found;
}

} // namespace quayside::wire
