#include "app/wire/storagehistory.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

QJsonObject StorageHistory::toJson() const
{
    QJsonArray list;
    for (const StorageSample &sample : samples) {
        const auto at = std::chrono::floor<std::chrono::seconds>(sample.at).time_since_epoch();
        list.append(QJsonObject{{u"at"_s, qint64(at.count())},
                                {u"bytes"_s, sample.bytes},
                                {u"blobs"_s, sample.blobs},
                                {u"free"_s, orNull(sample.free)},
                                {u"reclaimable"_s, orNull(sample.reclaimable)}});
    }
    return {{u"samples"_s, list}};
}

Result<StorageHistory> StorageHistory::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("samples"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"a storage history without a list"_s);
    StorageHistory history;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject one = value.toObject();
        const auto at = optionalSeconds(one, "at"_L1);
        const auto bytes = optionalInteger(one, "bytes"_L1);
        if (!at || !bytes)
            continue;
        history.samples.append({*at, *bytes, optionalInteger(one, "blobs"_L1).value_or(0),
                                optionalInteger(one, "free"_L1),
                                optionalInteger(one, "reclaimable"_L1)});
    }
    return history;
}

} // namespace quayside::wire
