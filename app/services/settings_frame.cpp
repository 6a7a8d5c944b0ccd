#include "app/services/settings.h"
#include "app/services/settingsfile.h"

#include <QtCore/QJsonDocument>

namespace quayside {

using namespace Qt::StringLiterals;

// What the window shows around its pages, and how large.

const QList<int> &Settings::textSizes()
{
    static const QList<int> all{80, 90, 100, 110, 125, 150, 175, 200};
    return all;
}

int Settings::textSize() const
{
    const int percent = value(u"appearance/textSize"_s).toString().toInt();
    return textSizes().contains(percent) ? percent : 100;
}

void Settings::setTextSize(int percent)
{
    setPreference(u"appearance/textSize"_s, percent);
}

QJsonArray Settings::bookmarks() const
{
    return QJsonDocument::fromJson(value(u"bookmarks/all"_s).toByteArray()).array();
}

void Settings::setBookmarks(const QJsonArray &bookmarks)
{
    m_file->setValue(u"bookmarks/all"_s, QJsonDocument(bookmarks).toJson(QJsonDocument::Compact));
}

} // namespace quayside
