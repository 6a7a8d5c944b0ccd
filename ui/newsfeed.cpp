#include "ui/newsfeed.h"

#include "app/api/frameapi.h"
#include "app/api/transport.h"
#include "app/services/jobs.h"
#include "app/services/news.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"

#include <QtCore/QTimeZone>
#include <QtNetwork/QSslCertificate>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMessageInterval = std::chrono::minutes(15);
constexpr int kCertificateDays = 30;

QString lostId(const QString &connection)
{
    return connection + "/sign-in"_L1;
}

QString certificateId(const QString &connection, const QString &place,
                      const QSslCertificate &certificate)
{
    return u"%1/%2/%3"_s.arg(connection, place,
                             QString::fromLatin1(api::fingerprintOf(certificate)));
}

NewsLevel levelOf(wire::MessageSeverity severity)
{
    switch (severity) {
    case wire::MessageSeverity::Error:
        return NewsLevel::Error;
    case wire::MessageSeverity::Warning:
        return NewsLevel::Warning;
    case wire::MessageSeverity::Info:
        break;
    }
    return NewsLevel::Information;
}

const QString kNotifications = u"notification"_s;

QString notificationId(const QString &connection, const QString &uuid)
{
    return u"%1/%2/%3"_s.arg(connection, kNotifications, uuid);
}

/// What it is about, by what its kind tells: a repository, a team, an organization.
QString subjectOf(const wire::InboxNotification &notification)
{
    const QString organization = notification.organization.value_or(QString());
    for (const auto key : {"repository"_L1, "team"_L1, "namespace"_L1}) {
        const QString name = notification.metadata.value(key).toString();
        if (!name.isEmpty())
            return organization.isEmpty() || name.contains(u'/') || name == organization
                ? name
                : organization + u'/' + name;
    }
    return organization;
}

} // namespace

NewsFeed::NewsFeed(News &news, Profiles &profiles, Connections &connections, Jobs &jobs,
                   QObject *parent)
    : QObject(parent)
    , m_news(news)
    , m_profiles(profiles)
    , m_connections(connections)
    , m_jobs(jobs)
{
    connect(&m_jobs, &Jobs::finished, this, &NewsFeed::onJob);
    connect(&m_connections, &Connections::certificateSeen, this, &NewsFeed::onServerCertificate);
    connect(&m_connections, &Connections::stateChanged, this, &NewsFeed::onConnectionState);
    connect(&m_profiles, &Profiles::removed, this, [this](const QString &id) {
        m_signedIn.remove(id);
        m_news.forget(id);
    });
    connect(&m_profiles, &Profiles::changed, this, &NewsFeed::checkProfile);
    connect(&m_messages, &QTimer::timeout, this, [this] {
        for (const QString &id : std::as_const(m_signedIn))
            read(id);
    });
    connect(&m_news, &News::dismissed, this, &NewsFeed::onDismissed);
    m_messages.start(kMessageInterval);
    // What the last run left in the middle.
    for (const JobRecord &record : m_jobs.records()) {
        if (record.state == JobState::Interrupted)
            onJob(record.id);
    }
    for (const ConnectionProfile &profile : m_profiles.all())
        checkProfile(profile.id);
}

void NewsFeed::onJob(qint64 id)
{
    for (const JobRecord &record : m_jobs.records()) {
        if (record.id != id)
            continue;
        NewsItem item;
        item.id = u"%1/job/%2"_s.arg(record.connection).arg(id);
        if (record.state != JobState::Failed && record.state != JobState::Interrupted)
            return m_news.withdraw(item.id);
        const bool isFailed = record.state == JobState::Failed;
        item.kind = isFailed ? NewsKind::JobFailed : NewsKind::JobInterrupted;
        item.level = isFailed ? NewsLevel::Error : NewsLevel::Warning;
        item.connection = record.connection;
        item.subject = record.target;
        item.text = toString(record.kind);
        item.count = record.failed;
        item.time = record.ended.value_or(record.started);
        const auto isKnown = [&item](const NewsItem &known) {
            return known.id == item.id && known.kind == item.kind && known.time == item.time;
        };
        // Of an earlier run it was told then.
        if (std::none_of(m_news.items().begin(), m_news.items().end(), isKnown))
            m_news.post(item);
        return;
    }
}

void NewsFeed::onConnectionState(const QString &id)
{
    const Connection *connection = m_connections.made(id);
    if (!connection)
        return;
    if (connection->state() == Connection::State::SignedIn) {
        m_signedIn.insert(id);
        m_news.withdraw(lostId(id));
        return read(id);
    }
    const bool isLost = connection->state() == Connection::State::NeedsPassword
        && connection->error().code == ErrorCode::Unauthenticated;
    if (m_signedIn.remove(id) && isLost) {
        const auto profile = m_profiles.find(id);
        NewsItem item{lostId(id), NewsKind::SignInLost, NewsLevel::Warning, id};
        item.subject = profile ? profile->name : id;
        item.time = Clock::system().now();
        m_news.post(item);
    }
}

void NewsFeed::checkProfile(const QString &id)
{
    const auto profile = m_profiles.find(id);
    if (!profile)
        return;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(profile->trust.caPem))
        checkCertificate(id, u"authority"_s, certificate);
}

void NewsFeed::onServerCertificate(const QString &connection, const QSslCertificate &certificate)
{
    const QString id = certificateId(connection, u"server"_s, certificate);
    QStringList former;
    for (const NewsItem &item : m_news.items()) {
        if (item.id.startsWith(connection + "/server/"_L1) && item.id != id)
            former.append(item.id);
    }
    for (const QString &settled : std::as_const(former))
        m_news.withdraw(settled);
    checkCertificate(connection, u"server"_s, certificate);
}

void NewsFeed::checkCertificate(const QString &connection, const QString &place,
                                const QSslCertificate &certificate)
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(toMs(Clock::system().now()), QTimeZone::utc());
    const qint64 days = now.daysTo(certificate.expiryDate());
    if (certificate.isNull() || days > kCertificateDays)
        return;
    NewsItem item;
    item.id = certificateId(connection, place, certificate);
    item.kind = NewsKind::CertificateExpiring;
    item.level = days < 0 ? NewsLevel::Error : NewsLevel::Warning;
    item.connection = connection;
    item.subject = certificate.subjectDisplayName();
    item.count = int(qMax<qint64>(days, -1));
    item.time = Clock::system().now();
    for (const NewsItem &known : m_news.items()) {
        if (known.id == item.id && known.count == item.count)
            return;
    }
    m_news.post(item);
}

void NewsFeed::read(const QString &id)
{
    readMessages(id);
    readNotifications(id);
}

void NewsFeed::readMessages(const QString &id)
{
    Connection *connection = m_connections.made(id);
    if (!connection)
        return;
    auto *call = api::FrameApi(connection->client()).messages();
    connect(call, &api::ApiCallBase::finished, this, [this, call, id] {
        const auto result = call->takeResult();
        // A server that has no messages, or is away: what is known stays.
        if (!result)
            return;
        QList<NewsItem> messages;
        for (const wire::RegistryMessage &message : result->messages) {
            NewsItem item{id + "/message/"_L1 + message.uuid, NewsKind::RegistryMessage,
                          levelOf(message.severity), id};
            item.text = message.content;
            item.time = Clock::system().now();
            messages.append(item);
        }
        m_news.setSaid(id, u"message"_s, messages);
    });
}

void NewsFeed::readNotifications(const QString &id)
{
    Connection *connection = m_connections.made(id);
    // A token has no bell.
    if (!connection || connection->profile().signIn != SignInKind::Password)
        return;
    auto *call = api::FrameApi(connection->client()).notifications();
    connect(call, &api::ApiCallBase::finished, this, [this, call, id] {
        const auto result = call->takeResult();
        // An older server, or one that is away: what is known stays.
        if (!result)
            return;
        QList<NewsItem> all;
        for (const wire::InboxNotification &one : result->notifications) {
            NewsItem item{notificationId(id, one.id), NewsKind::Notification,
                          NewsLevel::Information, id};
            item.text = one.kind;
            item.subject = subjectOf(one);
            item.time = one.created.value_or(Clock::system().now());
            all.append(item);
        }
        m_news.setSaid(id, kNotifications, all);
    });
}

void NewsFeed::onDismissed(const NewsItem &item)
{
    Connection *connection = m_connections.made(item.connection);
    if (item.kind != NewsKind::Notification || !connection || connection->isReadOnly())
        return;
    // Of no matter where it fails: it stays away here all the same.
    api::FrameApi(connection->client())
        .dismissNotification(item.id.mid(notificationId(item.connection, {}).size()));
}

} // namespace quayside::ui
