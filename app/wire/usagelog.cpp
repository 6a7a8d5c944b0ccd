#include "app/wire/usagelog.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

LogRecord LogRecord::fromJson(const QJsonObject &object)
{
    LogRecord record;
    record.kind = stringOr(object, "kind"_L1);
    record.metadata = object.value("metadata"_L1).toObject();
    record.ip = optionalString(object, "ip"_L1);
    record.at = optionalRfc2822(object, "datetime"_L1);
    if (const QJsonObject who = object.value("performer"_L1).toObject(); !who.isEmpty()) {
        record.performer = LogPerformer{stringOr(who, "name"_L1), boolOr(who, "is_robot"_L1, false),
                                        Avatar::fromJson(who.value("avatar"_L1).toObject())};
    }
    if (const QJsonObject where = object.value("namespace"_L1).toObject(); !where.isEmpty()) {
        record.where = LogNamespace{stringOr(where, "name"_L1), where.value("kind"_L1) == "org"_L1,
                                    Avatar::fromJson(where.value("avatar"_L1).toObject())};
    }
    return record;
}

QJsonObject LogRecord::toJson() const
{
    QJsonObject object{{"kind"_L1, kind}, {"metadata"_L1, metadata}, {"ip"_L1, orNull(ip)}};
    if (at)
        object.insert("datetime"_L1, toRfc2822(*at));
    if (performer) {
        object.insert("performer"_L1,
                      QJsonObject{{"kind"_L1, "user"_L1},
                                  {"name"_L1, performer->name},
                                  {"is_robot"_L1, performer->isRobot},
                                  {"avatar"_L1, performer->avatar.toJson()}});
    }
    if (where) {
        object.insert("namespace"_L1,
                      QJsonObject{{"kind"_L1, where->isOrganization ? "org"_L1 : "user"_L1},
                                  {"name"_L1, where->name},
                                  {"avatar"_L1, where->avatar.toJson()}});
    }
    return object;
}

Result<LogPage> LogPage::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("logs"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"a log without a list"_s);
    LogPage page;
    page.start = optionalRfc2822(object, "start_time"_L1);
    page.end = optionalRfc2822(object, "end_time"_L1);
    for (const QJsonValue &entry : list.toArray())
        page.logs.append(LogRecord::fromJson(entry.toObject()));
    page.nextPage = optionalString(object, "next_page"_L1);
    page.isUnsearchable = boolOr(object, "search_unavailable"_L1, false);
    return page;
}

QJsonObject LogPage::toJson() const
{
    QJsonArray entries;
    for (const LogRecord &record : logs)
        entries.append(record.toJson());
    QJsonObject object{{"logs"_L1, entries}};
    if (start)
        object.insert("start_time"_L1, toRfc2822(*start));
    if (end)
        object.insert("end_time"_L1, toRfc2822(*end));
    if (nextPage)
        object.insert("next_page"_L1, *nextPage);
    if (isUnsearchable)
        object.insert("search_unavailable"_L1, true);
    return object;
}

Result<LogTotals> LogTotals::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("aggregated"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"totals without a list"_s);
    LogTotals result;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        result.totals.append({stringOr(entry, "kind"_L1),
                              optionalInteger(entry, "count"_L1).value_or(0),
                              optionalRfc2822(entry, "datetime"_L1)});
    }
    return result;
}

QJsonObject LogTotals::toJson() const
{
    QJsonArray entries;
    for (const LogTotal &total : totals) {
        QJsonObject entry{{"kind"_L1, total.kind}, {"count"_L1, total.count}};
        if (total.day)
            entry.insert("datetime"_L1, toRfc2822(*total.day));
        entries.append(entry);
    }
    return {{"aggregated"_L1, entries}};
}

} // namespace quayside::wire
