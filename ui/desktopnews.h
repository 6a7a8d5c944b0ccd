#pragma once

#include "app/core/newsitem.h"

#include <QtCore/QObject>

#include <functional>

namespace quayside {
class News;
class Settings;
} // namespace quayside

namespace quayside::ui {

/// What the bell tells, told by the desktop too while no window of the console is in front: of the
/// kinds that are ticked in the preferences, one message for what came together. Source:
/// console.md 1.7.
class DesktopNews : public QObject {
    Q_OBJECT
public:
    struct Message {
        QString title;
        QString text;
        NewsLevel level = NewsLevel::Information;
    };
    using Sink = std::function<void(const Message &message)>;

    DesktopNews(const News &news, const Settings &settings, QObject *parent = nullptr);

    /// Who shows a message; none: nobody can.
    void setSink(const Sink &sink);
    bool canShow() const { return bool(m_sink); }

Q_SIGNALS:
    void canShowChanged();

private:
    void tell(const QList<NewsItem> &items);

    const Settings &m_settings;
    Sink m_sink;
};

} // namespace quayside::ui
