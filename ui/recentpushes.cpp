#include "ui/recentpushes.h"

#include "ui/connect/connection.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 30;
constexpr int kMostRecords = 200; // a log of pulls alone is not read to its end for this

} // namespace

RecentPushes::RecentPushes(QObject *parent)
    : QObject(parent)
{
    connect(&m_reader, &LogReader::pageRead, this, &RecentPushes::take);
    connect(&m_reader, &LogReader::finished, this, &RecentPushes::end);
    // What is known stays: it was true a moment ago.
    connect(&m_reader, &LogReader::failed, this, [this] { m_incoming.clear(); });
}

void RecentPushes::read(Connection &connection)
{
    m_reader.stop();
    m_incoming.clear();
    m_seen = 0;
    if (connection.state() != Connection::State::SignedIn || connection.isAnonymous())
        return end();
    const auto kind =
        connection.isSuperuser() ? api::LogTarget::Kind::Registry : api::LogTarget::Kind::User;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_reader.begin(connection.client(), {kind}, {today.addDays(-kDays), today});
}

void RecentPushes::take(const QList<wire::LogRecord> &records)
{
    for (const wire::LogRecord &record : records) {
        if (record.kind != "push_repo"_L1 || !record.at || m_incoming.size() == kMost)
            continue;
        const auto text = [&record](QLatin1StringView key) {
            return record.metadata.value(key).toString();
        };
        const auto repository = RepositoryName::make(text("namespace"_L1), text("repo"_L1));
        const QString tag = text("tag"_L1);
        if (!repository || tag.isEmpty())
            continue; // by digest: a part of an image
        const bool isKnown =
            std::any_of(m_incoming.cbegin(), m_incoming.cend(), [&](const Push &one) {
                return one.repository == *repository && one.tag == tag;
            });
        if (!isKnown)
            m_incoming.append({*repository, tag, *record.at});
    }
    m_seen += int(records.size());
    if (m_reader.isReading() && (m_incoming.size() == kMost || m_seen >= kMostRecords)) {
        m_reader.stop();
        end();
    }
}

void RecentPushes::end()
{
    const QList<Push> pushes = std::exchange(m_incoming, {});
    if (pushes == m_pushes)
        return;
    m_pushes = pushes;
    Q_EMIT changed();
}

} // namespace quayside::ui
