#include "app/services/news.h"

#include "app/services/settings.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostKept = 200;

QJsonObject toJson(const NewsItem &item)
{
    return {{"id"_L1, item.id},
            {"kind"_L1, toString(item.kind)},
            {"level"_L1, int(item.level)},
            {"connection"_L1, item.connection},
            {"subject"_L1, item.subject},
            {"text"_L1, item.text},
            {"count"_L1, item.count},
            {"time"_L1, double(toMs(item.time))},
            {"read"_L1, item.isRead}};
}

/// Nothing when it is of a kind that this program does not know.
std::optional<NewsItem> itemFrom(const QJsonObject &object)
{
    const auto kind = newsKindFromString(object.value("kind"_L1).toString());
    NewsItem item;
    item.id = object.value("id"_L1).toString();
    if (!kind || item.id.isEmpty())
        return {};
    item.kind = *kind;
    item.level = NewsLevel(qBound(0, object.value("level"_L1).toInt(), int(NewsLevel::Error)));
    item.connection = object.value("connection"_L1).toString();
    item.subject = object.value("subject"_L1).toString();
    item.text = object.value("text"_L1).toString();
    item.count = object.value("count"_L1).toInt();
    item.time = instantFromMs(qint64(object.value("time"_L1).toDouble()));
    item.isRead = object.value("read"_L1).toBool();
    return item;
}

/// Whether it is posted as long as its matter stands.
bool comesAgain(NewsKind kind)
{
    return kind == NewsKind::RegistryMessage || kind == NewsKind::Notification
        || kind == NewsKind::JobInterrupted || kind == NewsKind::CertificateExpiring
        || kind == NewsKind::TokenExpiring || kind == NewsKind::DiskLow
        || kind == NewsKind::NewVersion;
}

} // namespace

News::News(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    restore();
}

void News::restore()
{
    for (const QJsonValue &value : m_settings.newsState()) {
        if (value.isString())
            m_dismissed.insert(value.toString());
        else if (const auto item = itemFrom(value.toObject()); item && indexOf(item->id) < 0)
            insert(*item);
    }
}

qsizetype News::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const NewsItem &item) { return item.id == id; });
    return found == m_items.end() ? -1 : found - m_items.begin();
}

void News::insert(const NewsItem &item)
{
    const auto place = std::find_if(m_items.begin(), m_items.end(), [&item](const NewsItem &other) {
        return other.time <= item.time;
    });
    m_items.insert(place, item);
    if (m_items.size() > kMostKept)
        m_items.resize(kMostKept);
}

int News::unreadCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const NewsItem &item) { return !item.isRead; }));
}

void News::post(const NewsItem &item)
{
    if (m_dismissed.contains(item.id))
        return;
    const qsizetype at = indexOf(item.id);
    // The day that a certificate has fewer is nothing new; that it is over is.
    const bool isNew =
        at < 0 || !comesAgain(item.kind) || int(m_items.at(at).level) < int(item.level);
    if (at >= 0)
        m_items.removeAt(at);
    insert(item);
    keep();
    if (isNew)
        Q_EMIT happened({item});
}

void News::setSaid(const QString &connection, const QString &place, const QList<NewsItem> &messages)
{
    QSet<QString> said;
    for (const NewsItem &message : messages)
        said.insert(message.id);
    const auto isOld = [&](const QString &id) {
        return id.startsWith(u"%1/%2/"_s.arg(connection, place)) && !said.contains(id);
    };
    m_dismissed.removeIf([&](const QString &id) { return isOld(id); });
    m_items.removeIf([&](const NewsItem &item) { return isOld(item.id); });
    QList<NewsItem> fresh;
    for (const NewsItem &message : messages) {
        if (m_dismissed.contains(message.id) || indexOf(message.id) >= 0)
            continue;
        insert(message);
        fresh.append(message);
    }
    keep();
    if (!fresh.isEmpty())
        Q_EMIT happened(fresh);
}

void News::withdraw(const QString &id)
{
    if (m_items.removeIf([&id](const NewsItem &item) { return item.id == id; }) > 0)
        keep();
}

void News::markAllRead()
{
    if (unreadCount() == 0)
        return;
    for (NewsItem &item : m_items)
        item.isRead = true;
    keep();
}

void News::dismiss(const QString &id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    if (comesAgain(m_items.at(at).kind))
        m_dismissed.insert(id);
    const NewsItem item = m_items.takeAt(at);
    keep();
    Q_EMIT dismissed(item);
}

void News::dismissAll()
{
    for (const NewsItem &item : std::as_const(m_items)) {
        if (comesAgain(item.kind))
            m_dismissed.insert(item.id);
    }
    const QList<NewsItem> gone = std::exchange(m_items, {});
    keep();
    for (const NewsItem &item : gone)
        Q_EMIT dismissed(item);
}

void News::forget(const QString &connection)
{
    m_dismissed.removeIf([&](const QString &id) { return id.startsWith(connection + u'/'); });
    m_items.removeIf([&](const NewsItem &item) { return item.connection == connection; });
    keep();
}

void News::keep()
{
    QJsonArray state;
    for (const QString &id : std::as_const(m_dismissed))
        state.append(id);
    for (const NewsItem &item : std::as_const(m_items))
        state.append(toJson(item));
    m_settings.setNewsState(state);
    Q_EMIT changed();
}

} // namespace quayside
