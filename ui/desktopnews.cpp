#include "ui/desktopnews.h"

#include "app/services/news.h"
#include "app/services/settings.h"
#include "ui/text/newstext.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTitles = 3;
/// Of a message of a registry, which may be a page long.
constexpr qsizetype kLongestText = 240;

/// Desktops take the text of a notification for markup, and not all of them: escaped, it would be
/// wrong for some. Without the three characters it is the same everywhere, and nobody's link.
QString plain(QString text)
{
    text.replace(u'<', u'\u2039').replace(u'>', u'\u203a').replace(u'&', u'\uff06');
    return text.size() > kLongestText ? text.left(kLongestText - 1) + u'\u2026' : text;
}

} // namespace

DesktopNews::DesktopNews(const News &news, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&news, &News::happened, this, &DesktopNews::tell);
}

void DesktopNews::setSink(const Sink &sink)
{
    m_sink = sink;
    Q_EMIT canShowChanged();
}

void DesktopNews::tell(const QList<NewsItem> &items)
{
    if (!m_sink || QApplication::activeWindow())
        return;
    const QList<NewsKind> kinds = m_settings.desktopKinds();
    QList<NewsItem> told;
    std::copy_if(items.begin(), items.end(), std::back_inserter(told),
                 [&kinds](const NewsItem &item) { return kinds.contains(item.kind); });
    if (told.isEmpty())
        return;
    if (told.size() == 1) {
        const NewsItem &item = told.constFirst();
        return m_sink({plain(NewsText::title(item)), plain(NewsText::detail(item)), item.level});
    }
    Message message{tr("%n notification(s)", nullptr, int(told.size())), {}, {}};
    QStringList titles;
    for (const NewsItem &item : std::as_const(told)) {
        message.level = std::max(message.level, item.level);
        if (titles.size() < kMostTitles)
            titles.append(plain(NewsText::title(item)));
    }
    if (told.size() > titles.size())
        titles.append(u"\u2026"_s);
    message.text = titles.join(u'\n');
    m_sink(message);
}

} // namespace quayside::ui
