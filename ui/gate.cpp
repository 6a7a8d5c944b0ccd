#include "ui/gate.h"

#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/localregistry.h"
#include "ui/pagehost.h"
#include "ui/pages/start/startpage.h"

namespace quayside::ui {

Gate::Gate(QWidget &window, PageHost &pages, ConnectionPrompts &prompts, LocalRegistry *local)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_local(local)
{
    const StartPage &start = m_pages.start();
    connect(&start, &StartPage::retryRequested, this, &Gate::retryRequested);
    if (!m_local)
        return;
    connect(&start, &StartPage::connectRequested, &prompts, &ConnectionPrompts::addConnection);
    connect(&start, &StartPage::quayIoRequested, &prompts, &ConnectionPrompts::openQuayIo);
    connectLocal();
}

void Gate::connectLocal()
{
    const StartPage &start = m_pages.start();
    connect(&start, &StartPage::startRequested, this, [this] { m_local->startNow(&m_window); });
    connect(&start, &StartPage::changeRequested, this, [this] { m_local->openWizard(&m_window); });
    connect(&start, &StartPage::fixRequested, this,
            [this](LocalFix fix) { m_local->fix(fix, &m_window); });
}

bool Gate::isUp(bool isLocal) const
{
    return !isLocal || !m_local || m_local->server().state() == LocalServer::State::Running;
}

bool Gate::isOpen(const Connection *shown, bool isLocal) const
{
    return isUp(isLocal) && shown && shown->state() == Connection::State::SignedIn;
}

void Gate::show(Connection *shown, bool isLocal)
{
    if (isLocal && m_local)
        return showLocal(shown);
    StartPage &start = m_pages.start();
    m_pages.showStart();
    if (!shown)
        return;
    if (shown->state() == Connection::State::Failed)
        return start.showFailure(shown->registryName(), shown->error());
    if (shown->state() == Connection::State::NeedsPassword)
        return start.showSignedOut(shown->registryName());
    start.showConnecting(shown->registryName());
    if (shown->state() == Connection::State::Closed)
        shown->open();
}

void Gate::showLocal(const Connection *shown)
{
    const LocalServer &server = m_local->server();
    StartPage &start = m_pages.start();
    if (server.state() == LocalServer::State::Running && shown
        && shown->state() == Connection::State::NeedsPassword) {
        m_pages.showStart();
        return start.showSignedOut(shown->registryName());
    }
    start.showLocal(server);
    // Whoever has a registry sees its page when it stops, not the offer to make one.
    const bool isOver = server.state() == LocalServer::State::Failed
        || server.state() == LocalServer::State::Stopped;
    if (isOver && !server.isFirstStart())
        return m_pages.showDashboard();
    m_pages.showStart();
}

} // namespace quayside::ui
