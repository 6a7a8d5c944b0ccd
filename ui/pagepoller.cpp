#include "ui/pagepoller.h"

#include "app/services/connectionprofile.h"
#include "ui/connect/connections.h"
#include "ui/pagehost.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace quayside::ui {

namespace {

constexpr std::chrono::seconds kSurroundings{20};
constexpr std::chrono::seconds kLongestPause{60};

} // namespace

PagePoller::PagePoller(QWidget &window, PageHost &pages, Connections &connections)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_connections(connections)
    , m_poller(kNearRefresh, kLongestPause)
{
    window.installEventFilter(this);
    connect(&pages, &PageHost::refreshed, this, &PagePoller::onRefreshed);
    connect(&m_poller, &Poller::due, this, &PagePoller::onDue);
    connect(&connections, &Connections::resumed, &m_poller, &Poller::hurry);
}

void PagePoller::onDue()
{
    // This timer may be the first to go on after a sleep: then the page was just read for that.
    if (m_connections.lookForSleep())
        return;
    m_pages.current().refresh(true);
    if (++m_rounds % m_roundsBetween == 0)
        Q_EMIT surroundingsDue();
}

void PagePoller::set(bool isEnabled, std::chrono::seconds interval)
{
    const bool isPolled = isEnabled && interval.count() > 0;
    if (isPolled) {
        m_poller.setInterval(interval, std::max(interval, kLongestPause));
        m_roundsBetween = int(std::max<qint64>(kSurroundings / interval, 1));
    }
    m_poller.setEnabled(isPolled);
}

void PagePoller::onRefreshed(bool isOk)
{
    if (isOk)
        return m_poller.reportSuccess();
    m_poller.reportFailure();
    if (m_poller.isActive())
        m_pages.current().setNextTry(m_poller.pause());
}

bool PagePoller::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide:
        m_poller.setVisible(false);
        break;
    case QEvent::Show:
    case QEvent::WindowStateChange:
        m_poller.setVisible(m_window.isVisible() && !m_window.isMinimized());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::ui
