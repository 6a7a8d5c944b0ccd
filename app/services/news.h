#pragma once

#include "app/core/newsitem.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>

namespace quayside {

class Settings;

/// What happened and what registries have to say, newest first; 200 at most. Kept over runs, with
/// what was read; what was dismissed does not come back. Main thread.
class News : public QObject {
    Q_OBJECT
public:
    explicit News(Settings &settings, QObject *parent = nullptr);

    const QList<NewsItem> &items() const { return m_items; }
    int unreadCount() const;
    /// Something new, or the same matter (by id) again: then it is unread once more. Interruptions,
    /// certificates, versions and messages that were dismissed stay away.
    void post(const NewsItem &item);
    /// What a registry says now, with ids `<connection>/<place>/<its own>`: what it said there
    /// before and no longer says goes away, what was dismissed stays away.
    void setSaid(const QString &connection, const QString &place, const QList<NewsItem> &messages);
    /// The matter is settled.
    void withdraw(const QString &id);
    void markAllRead();
    void dismiss(const QString &id);
    void dismissAll();
    /// Everything of a connection that is gone.
    void forget(const QString &connection);

Q_SIGNALS:
    void changed();
    /// What was not known before, or became worse; never what the last run left. Several: a
    /// registry said them at once.
    void happened(const QList<quayside::NewsItem> &items);
    /// By the user.
    void dismissed(const quayside::NewsItem &item);

private:
    qsizetype indexOf(const QString &id) const;
    void insert(const NewsItem &item);
    void keep();
    void restore();

    Settings &m_settings;
    QList<NewsItem> m_items;
    QSet<QString> m_dismissed; // of matters that still stand
};

} // namespace quayside
