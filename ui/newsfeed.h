#pragma once

#include "app/core/clock.h"
#include "app/core/newsitem.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

class QSslCertificate;

namespace quayside {
class Jobs;
class News;
class Profiles;
} // namespace quayside

namespace quayside::ui {

class Connections;

/// Tells News what happens: jobs that went wrong, sign-ins that were lost, certificates that end
/// soon, and what registries have to say.
class NewsFeed : public QObject {
    Q_OBJECT
public:
    NewsFeed(News &news, Profiles &profiles, Connections &connections, Jobs &jobs,
             QObject *parent = nullptr);

private:
    /// The registry's own: a former one that was told of is settled.
    void onServerCertificate(const QString &connection, const QSslCertificate &certificate);
    /// One that a connection relies on; told when it ends within 30 days.
    void checkCertificate(const QString &connection, const QString &place,
                          const QSslCertificate &certificate);
    void onJob(qint64 id);
    void onConnectionState(const QString &id);
    void checkProfile(const QString &id);
    void read(const QString &id);
    void readMessages(const QString &id);
    void readNotifications(const QString &id);
    void onDismissed(const NewsItem &item);

    News &m_news;
    Profiles &m_profiles;
    Connections &m_connections;
    Jobs &m_jobs;
    QSet<QString> m_signedIn;
    QTimer m_messages;
};

} // namespace quayside::ui
