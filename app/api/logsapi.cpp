#include "app/api/logsapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const LogTarget &target)
{
    switch (target.kind) {
    case LogTarget::Kind::Repository:
        return u"/api/v1/repository/"_s + target.name;
    case LogTarget::Kind::Organization:
        return u"/api/v1/organization/"_s + target.name;
    case LogTarget::Kind::User:
        return u"/api/v1/user"_s;
    case LogTarget::Kind::Registry:
        break;
    }
    return u"/api/v1/superuser"_s;
}

QUrlQuery queryOf(const LogTarget &target, const LogRange &range)
{
    const auto day = [](QDate date) { return date.toString(u"MM/dd/yyyy"_s); };
    QUrlQuery query{{u"starttime"_s, day(range.first)}, {u"endtime"_s, day(range.last)}};
    const bool isAsked =
        target.kind == LogTarget::Kind::Organization || target.kind == LogTarget::Kind::User;
    if (isAsked && !range.performer.isEmpty())
        query.addQueryItem(u"performer"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(range.performer)));
    return query;
}

} // namespace

ApiCall<wire::LogPage> *LogsApi::page(const LogTarget &target, const LogRange &range,
                                      const std::optional<QString> &nextPage)
{
    QUrlQuery query = queryOf(target, range);
    if (nextPage)
        query.addQueryItem(u"next_page"_s, QString::fromLatin1(QUrl::toPercentEncoding(*nextPage)));
    return m_client.send<wire::LogPage>({.path = pathOf(target) + "/logs"_L1, .query = query},
                                        decodeJson<wire::LogPage>);
}

ApiCall<wire::LogTotals> *LogsApi::totals(const LogTarget &target, const LogRange &range)
{
    return m_client.send<wire::LogTotals>(
        {.path = pathOf(target) + "/aggregatelogs"_L1, .query = queryOf(target, range)},
        decodeJson<wire::LogTotals>);
}

ApiCall<void> *LogsApi::exportTo(const LogTarget &target, const LogRange &range,
                                 const QString &receiver)
{
    const bool isUrl = receiver.contains("://"_L1);
    return m_client.send<void>(
        {.method = "POST",
         .path = pathOf(target) + "/exportlogs"_L1,
         .query = queryOf(target, range),
         .body = QJsonObject{{isUrl ? u"callback_url"_s : u"callback_email"_s, receiver}}},
        decodeNothing);
}

QLatin1StringView LogsApi::exportOperation(LogTarget::Kind kind)
{
    switch (kind) {
    case LogTarget::Kind::Repository:
        return "exportRepoLogs"_L1;
    case LogTarget::Kind::Organization:
        return "exportOrgLogs"_L1;
    case LogTarget::Kind::User:
        return "exportUserLogs"_L1;
    case LogTarget::Kind::Registry:
        break;
    }
    return {};
}

} // namespace quayside::api
