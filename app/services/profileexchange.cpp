#include "app/services/profileexchange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside {

using namespace Qt::StringLiterals;

QByteArray exportProfiles(const QList<ConnectionProfile> &profiles)
{
    QJsonArray connections;
    for (const ConnectionProfile &profile : profiles) {
        // The registry on this computer means nothing elsewhere.
        if (profile.kind != RegistryKind::Local)
            connections.append(profile.toJson());
    }
    return QJsonDocument(
               QJsonObject{{"quayside_connections"_L1, 1}, {"connections"_L1, connections}})
        .toJson();
}

Result<QList<ConnectionProfile>> importProfiles(const QByteArray &file)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    if (object.value("quayside_connections"_L1).toInt() != 1)
        return failure(ErrorCode::InvalidInput, u"this file holds no connections"_s);
    QList<ConnectionProfile> result;
    for (const QJsonValue &value : object.value("connections"_L1).toArray()) {
        auto profile = ConnectionProfile::fromJson(value.toObject());
        if (!profile || profile->kind == RegistryKind::Local)
            continue;
        const auto url = registryUrlFromText(profile->url.toString());
        if (!url)
            continue;
        profile->url = *url;
        profile->trust = {};
        profile->isPlainAllowed = false;
        profile->isSecretKept = false;
        result.append(*profile);
    }
    return result;
}

} // namespace quayside
