#include "ui/pagepoller.h"

#include "ui/pagehost.h"

#include <QtCore/QEvent>

namespace quayside::ui {

namespace {

// What was pushed elsewhere is to be seen within five seconds, reading included.
constexpr auto kInterval = std::chrono::seconds(4);
constexpr int kRoundsBetween = 5; // readings of the page for one of the list in the navigator
constexpr auto kLongestPause = std::chrono::minutes(1);

} // namespace

PagePoller::PagePoller(QWidget &window, PageHost &pages)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_poller(kInterval, kLongestPause)
{
    window.installEventFilter(this);
    connect(&pages, &PageHost::refreshed, this, &PagePoller::onRefreshed);
    connect(&m_poller, &Poller::due, this, [this] {
        m_pages.current().refresh(true);
        if (++m_rounds % kRoundsBetween == 0)
            Q_EMIT surroundingsDue();
    });
}

void PagePoller::setEnabled(bool isEnabled)
{
    m_poller.setEnabled(isEnabled);
}

void PagePoller::onRefreshed(bool isOk)
{
    if (isOk)
        return m_poller.reportSuccess();
    m_poller.reportFailure();
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
