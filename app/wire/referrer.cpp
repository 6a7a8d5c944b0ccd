#include "app/wire/referrer.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<ReferrerList> ReferrerList::fromJson(const QJsonObject &object)
{
    const QJsonValue manifests = object.value("manifests"_L1);
    if (!manifests.isArray())
        return failure(ErrorCode::Protocol, u"referrers without a list"_s);
    ReferrerList list;
    for (const QJsonValue &value : manifests.toArray()) {
        const QJsonObject one = value.toObject();
        const auto digest = Digest::parse(stringOr(one, "digest"_L1));
        if (!digest)
            continue;
        const QString created =
            stringOr(one.value("annotations"_L1).toObject(), "org.opencontainers.image.created"_L1);
        list.referrers.append({.digest = *digest,
                               .mediaType = stringOr(one, "mediaType"_L1),
                               .artifactType = stringOr(one, "artifactType"_L1),
                               .size = optionalInteger(one, "size"_L1).value_or(0),
                               .created = fromIso8601(created)});
    }
    return list;
}

} // namespace quayside::wire
