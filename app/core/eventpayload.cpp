#include "app/core/eventpayload.h"

#include <QtCore/QJsonArray>

namespace quayside {

using namespace Qt::StringLiterals;

QJsonObject repositoryPayload(const QString &path, const QString &host)
{
    QJsonObject object{{u"repository"_s, path},
                       {u"namespace"_s, path.section(u'/', 0, 0)},
                       {u"name"_s, path.section(u'/', 1)}};
    if (!host.isEmpty()) {
        object.insert(u"docker_url"_s, host + u'/' + path);
        object.insert(u"homepage"_s, u"https://%1/repository/%2"_s.arg(host, path));
    }
    return object;
}

QJsonObject expiryPayload(const QString &path, const QString &host, const QStringList &tags,
                          Milliseconds within)
{
    auto object = repositoryPayload(path, host);
    object.insert(u"tags"_s, QJsonArray::fromStringList(tags));
    object.insert(u"expiring_in"_s, spanText(within));
    return object;
}

QString spanText(Milliseconds span)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(span).count();
    const bool isDays = hours % 24 == 0 && hours > 0;
    const auto count = isDays ? hours / 24 : hours;
    if (count == 0)
        return u"%1 seconds"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(span).count());
    return u"%1 %2%3"_s.arg(count).arg(isDays ? u"day"_s : u"hour"_s, count == 1 ? u""_s : u"s"_s);
}

} // namespace quayside
