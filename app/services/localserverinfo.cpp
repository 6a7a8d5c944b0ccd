#include "app/services/localserverinfo.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QHostAddress>

namespace quayside {

using namespace Qt::StringLiterals;

bool LocalServerInfo::isLoopback() const
{
    return address == "localhost"_L1 || QHostAddress(address).isLoopback();
}

Result<LocalServerInfo> LocalServerInfo::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LocalServerInfo info;
    info.url = QUrl(object.value("url"_L1).toString(), QUrl::StrictMode);
    info.port = object.value("port"_L1).toInt();
    info.pid = object.value("pid"_L1).toInteger();
    info.version = object.value("version"_L1).toString();
    info.caPath = object.value("ca"_L1).toString();
    info.address = info.url.host();
    if (!info.url.isValid() || info.address.isEmpty() || info.port <= 0)
        return failure(ErrorCode::Protocol, u"the server's ready file makes no sense"_s);
    // "Every address" is none to connect to.
    const QHostAddress address(info.address);
    if (address == QHostAddress::AnyIPv4)
        info.url.setHost(u"127.0.0.1"_s);
    else if (address == QHostAddress::AnyIPv6)
        info.url.setHost(u"::1"_s);
    return info;
}

} // namespace quayside
