#include "ui/pagecalls.h"

#include "app/core/clock.h"
#include "ui/docks/requestspanel.h"
#include "ui/docks/workdock.h"
#include "ui/history.h"
#include "ui/mainmenu.h"
#include "ui/pagehost.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

PageCalls::PageCalls(MainMenu &menu, PageHost &pages, WorkDock &dock, const History &history,
                     QObject *parent)
    : QObject(parent)
    , m_dock(dock)
    , m_history(history)
{
    connect(&m_history, &History::currentChanged, this, &PageCalls::onAddress);
    connect(menu[u"pageCalls"_s], &QAction::triggered, this, &PageCalls::show);
    connect(&pages, &PageHost::callsRequested, menu[u"pageCalls"_s], &QAction::trigger);
    connect(&m_dock.requests(), &RequestsPanel::explorerRequested, this, &PageCalls::explore);
}

void PageCalls::onAddress()
{
    if (const auto address = m_history.current())
        m_dock.requests().setPage({address->connection, Clock::system().now()});
}

void PageCalls::show()
{
    m_dock.requests().showPage();
    m_dock.open(WorkDock::Panel::Requests);
}

void PageCalls::explore(const RequestRecord &record)
{
    Q_EMIT addressRequested(Address::explorer(record.connection),
                            QString::fromLatin1(record.method) + u' ' + record.url);
}

} // namespace quayside::ui
