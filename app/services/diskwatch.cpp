#include "app/services/diskwatch.h"

#include "app/services/connectionprofile.h"
#include "app/services/news.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInterval = std::chrono::minutes(5);

} // namespace

DiskWatch::DiskWatch(News &news, QObject *parent)
    : QObject(parent)
    , m_news(news)
    , m_health(this)
{
    connect(&m_health, &LocalHealth::reported, this, &DiskWatch::onReport);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_health.ask(m_info, m_folder); });
    m_timer.setInterval(kInterval);
}

void DiskWatch::watch(const LocalServerInfo &info, const QString &folder)
{
    m_info = info;
    m_folder = folder;
    m_health.ask(info, folder);
    m_timer.start();
}

void DiskWatch::stop()
{
    m_timer.stop();
    m_health.clear();
}

void DiskWatch::onReport()
{
    const HealthReport &report = *m_health.report();
    if (!report.isServing)
        return;
    NewsItem item;
    item.id = localProfileId() + "/disk"_L1;
    if (report.hasSpace && !report.isSpaceShort)
        return m_news.withdraw(item.id);
    item.kind = NewsKind::DiskLow;
    item.level = report.hasSpace ? NewsLevel::Warning : NewsLevel::Error;
    item.connection = localProfileId();
    item.time = Clock::system().now();
    const auto isTold = [&item](const NewsItem &known) {
        return known.id == item.id && known.level == item.level;
    };
    if (std::none_of(m_news.items().begin(), m_news.items().end(), isTold))
        m_news.post(item);
}

} // namespace quayside
