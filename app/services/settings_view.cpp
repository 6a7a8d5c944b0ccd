#include "app/services/settings.h"
#include "app/services/settingsfile.h"

#include <QtCore/QJsonDocument>

// How pages were left.

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kViewVersion = 1;
constexpr qsizetype kMostPlaces = 300;
constexpr qsizetype kLongestValue = 1000; // as a filter

const QStringList &viewGroups()
{
    static const QStringList kAll{u"view/tabs"_s, u"view/filters"_s, u"view/splitters"_s};
    return kAll;
}

bool isOf(const QString &place, const QString &connection)
{
    return place == connection || place.startsWith(connection + u'/');
}

} // namespace

// A list of [place, text], the newest last.

QString Settings::viewValue(const QString &group, const QString &place) const
{
    if (value(u"view/version"_s).toInt() != kViewVersion)
        return {};
    const QJsonArray kept = QJsonDocument::fromJson(value(group).toByteArray()).array();
    for (const QJsonValue &one : kept) {
        if (one[0].toString() == place && one[1].toString().size() <= kLongestValue)
            return one[1].toString();
    }
    return {};
}

void Settings::setViewValue(const QString &group, const QString &place, const QString &text)
{
    if (viewValue(group, place) == text || text.size() > kLongestValue)
        return;
    if (value(u"view/version"_s).toInt() != kViewVersion) {
        for (const QString &other : viewGroups())
            m_file->setValue(other, QByteArray());
    }
    const QJsonArray kept = QJsonDocument::fromJson(value(group).toByteArray()).array();
    QJsonArray now;
    for (const QJsonValue &one : kept) {
        if (one[0].isString() && one[1].isString() && one[0].toString() != place)
            now.append(one);
    }
    if (!text.isEmpty())
        now.append(QJsonArray{place, text});
    while (now.size() > kMostPlaces)
        now.removeFirst();
    m_file->setValue(group, QJsonDocument(now).toJson(QJsonDocument::Compact));
    m_file->setValue(u"view/version"_s, kViewVersion);
}

QString Settings::lastTab(const QString &place) const
{
    return viewValue(u"view/tabs"_s, place);
}

void Settings::setLastTab(const QString &place, const QString &tab)
{
    setViewValue(u"view/tabs"_s, place, tab);
}

QString Settings::lastFilter(const QString &place) const
{
    return viewValue(u"view/filters"_s, place);
}

void Settings::setLastFilter(const QString &place, const QString &filter)
{
    setViewValue(u"view/filters"_s, place, filter);
}

QByteArray Settings::splitterState(const QString &splitter) const
{
    return QByteArray::fromBase64(viewValue(u"view/splitters"_s, splitter).toLatin1());
}

void Settings::setSplitterState(const QString &splitter, const QByteArray &state)
{
    setViewValue(u"view/splitters"_s, splitter, QString::fromLatin1(state.toBase64()));
}

void Settings::forgetViews()
{
    for (const QString &group : viewGroups())
        m_file->setValue(group, QByteArray());
    m_file->empty(u"tables/");
    m_file->empty(u"sorting/");
    Q_EMIT viewsForgotten();
}

void Settings::forgetPlaces(const QString &connection)
{
    for (const QString &group : viewGroups()) {
        const QJsonArray kept = QJsonDocument::fromJson(value(group).toByteArray()).array();
        QJsonArray now;
        for (const QJsonValue &one : kept) {
            if (!isOf(one[0].toString(), connection))
                now.append(one);
        }
        if (now.size() != kept.size())
            m_file->setValue(group, QJsonDocument(now).toJson(QJsonDocument::Compact));
    }
    m_file->empty(u"filters/%1/"_s.arg(connection));
}

} // namespace quayside
