#include "app/wire/blobsharing.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<BlobSharing> BlobSharing::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("blobs"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"sharing without a list of blobs"_s);
    BlobSharing sharing;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject one = value.toObject();
        const SharedBlob blob{stringOr(one, "digest"_L1),
                              optionalInteger(one, "size"_L1).value_or(0),
                              optionalInteger(one, "other_images"_L1).value_or(0)};
        if (!blob.digest.isEmpty())
            sharing.blobs.append(blob);
    }
    sharing.bytes = optionalInteger(object, "bytes"_L1).value_or(0);
    sharing.unsharedBytes = optionalInteger(object, "unshared_bytes"_L1).value_or(0);
    return sharing;
}

QJsonObject BlobSharing::toJson() const
{
    QJsonArray list;
    for (const SharedBlob &blob : blobs)
        list.append(QJsonObject{{"digest"_L1, blob.digest},
                                {"size"_L1, blob.size},
                                {"other_images"_L1, blob.otherImages}});
    return {{"blobs"_L1, list}, {"bytes"_L1, bytes}, {"unshared_bytes"_L1, unsharedBytes}};
}

} // namespace quayside::wire
