#include "app/wire/operations.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

/// Ways in are told apart by their names, which are the server's own; the one with a scope counts.
QString scopeOf(const QJsonArray &ways)
{
    for (const QJsonValue &way : ways) {
        for (const QJsonValue &scopes : way.toObject()) {
            const QString scope = scopes.toArray().first().toString();
            if (!scope.isEmpty())
                return scope;
        }
    }
    return {};
}

} // namespace

Result<Operations> Operations::fromJson(const QJsonObject &object)
{
    const QJsonValue paths = object.value("paths"_L1);
    if (!paths.isObject())
        return failure(ErrorCode::Protocol, u"a description without paths"_s);
    Operations result;
    const QJsonObject all = paths.toObject();
    for (auto path = all.begin(); path != all.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            const QJsonObject operation = method.value().toObject();
            const QString id = stringOr(operation, "operationId"_L1);
            if (id.isEmpty())
                continue;
            result.ids.insert(id);
            result.list.append({id, method.key().toUpper().toLatin1(), path.key(),
                                scopeOf(operation.value("security"_L1).toArray())});
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
