#include "app/services/bookmarks.h"

#include "app/services/settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// One line of text; what was kept may have been written by anybody.
QString nameFrom(const QString &text)
{
    return text.simplified().left(Bookmarks::kLongestName);
}

} // namespace

Bookmarks::Bookmarks(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const QJsonValue &item : m_settings.bookmarks()) {
        const QJsonObject object = item.toObject();
        const auto address = Address::fromString(object.value("address"_L1).toString());
        if (!address || contains(*address) || isFull())
            continue;
        const QString name = nameFrom(object.value("name"_L1).toString());
        m_all.append({*address, name.isEmpty() ? address->toString() : name});
    }
}

qsizetype Bookmarks::indexOf(const Address &address) const
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all.at(i).address == address)
            return i;
    }
    return -1;
}

bool Bookmarks::contains(const Address &address) const
{
    return indexOf(address) >= 0;
}

void Bookmarks::add(const Address &address, const QString &name)
{
    if (contains(address) || isFull())
        return;
    const QString kept = nameFrom(name);
    m_all.append({address, kept.isEmpty() ? address.toString() : kept});
    keep();
}

void Bookmarks::rename(const Address &address, const QString &name)
{
    const qsizetype index = indexOf(address);
    const QString kept = nameFrom(name);
    if (index < 0 || kept.isEmpty() || m_all.at(index).name == kept)
        return;
    m_all[index].name = kept;
    keep();
}

void Bookmarks::remove(const Address &address)
{
    const qsizetype index = indexOf(address);
    if (index < 0)
        return;
    m_all.removeAt(index);
    keep();
}

void Bookmarks::keep()
{
    QJsonArray all;
    for (const Bookmark &bookmark : std::as_const(m_all))
        all.append(
            QJsonObject{{"address"_L1, bookmark.address.toString()}, {"name"_L1, bookmark.name}});
    m_settings.setBookmarks(all);
    Q_EMIT changed();
}

} // namespace quayside
