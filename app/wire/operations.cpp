#include "app/wire/operations.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<Operations> Operations::fromJson(const QJsonObject &object)
{
    const QJsonValue paths = object.value("paths"_L1);
    if (!paths.isObject())
        return failure(ErrorCode::Protocol, u"a description without paths"_s);
    Operations result;
    for (const QJsonValue &path : paths.toObject()) {
        for (const QJsonValue &operation : path.toObject()) {
            const QString id = stringOr(operation.toObject(), "operationId"_L1);
            if (!id.isEmpty())
                result.ids.insert(id);
        }
    }
    return result;
}

Result<RegistryCapabilities> RegistryCapabilities::fromJson(const QJsonObject &object)
{
    RegistryCapabilities result;
    result.supportsSparseManifests =
        boolOr(object.value("sparse_manifests"_L1).toObject(), "supported"_L1, false);
    for (const QJsonValue &name : object.value("mirror_architectures"_L1).toArray())
        result.mirrorArchitectures.append(name.toString());
    return result;
}

} // namespace quayside::wire
