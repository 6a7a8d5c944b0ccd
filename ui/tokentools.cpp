#include "ui/tokentools.h"

#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/connect/connections.h"
#include "ui/pages/oauth/tokenwizard.h"

namespace quayside::ui {

TokenTools::TokenTools(QWidget &window, const Workspace &workspace, ConnectionPrompts &prompts,
                       std::function<Connection *()> connection)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_connection(std::move(connection))
{
    connect(&workspace.connections, &Connections::stateChanged, this, &TokenTools::onState);
    // After the dialog that asked is gone.
    connect(&prompts, &ConnectionPrompts::newTokenRequested, this, &TokenTools::start,
            Qt::QueuedConnection);
}

void TokenTools::start()
{
    Connection *shown = m_connection();
    m_isWaiting = false;
    if (!shown || shown->state() == Connection::State::Closed) {
        m_isWaiting = true;
        Q_EMIT announced(tr("A token belongs to a registry. Connect to one first."));
        return m_prompts.addConnection();
    }
    if (shown->state() == Connection::State::Opening) {
        m_isWaiting = true;
        return;
    }
    if (shown->state() == Connection::State::Failed) {
        Q_EMIT announced(tr("There is no connection to %1.").arg(shown->registryName()));
        return;
    }
    open(*shown);
}

void TokenTools::open(Connection &connection)
{
    if (auto *open = m_window.findChild<TokenWizard *>())
        return open->raise();
    auto *wizard = new TokenWizard(m_workspace, connection, {}, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void TokenTools::onState(const QString &id)
{
    Connection *shown = m_connection();
    if (!m_isWaiting || !shown || shown->id() != id
        || shown->state() != Connection::State::SignedIn)
        return;
    m_isWaiting = false;
    // After the dialogs that led here are gone.
    QMetaObject::invokeMethod(
        this,
        [this] {
            Connection *now = m_connection();
            if (now && now->state() == Connection::State::SignedIn)
                open(*now);
        },
        Qt::QueuedConnection);
}

bool TokenTools::mayClose(const std::function<void()> &close)
{
    for (TokenWizard *wizard : m_window.findChildren<TokenWizard *>()) {
        if (!wizard->isHolding())
            continue;
        wizard->askToLose(close);
        return false;
    }
    return true;
}

} // namespace quayside::ui
