#include "ui/localactions.h"

#include "app/services/connectionprofile.h"
#include "app/services/localserver.h"
#include "ui/localregistry.h"
#include "ui/mainmenu.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

LocalActions::LocalActions(QWidget &window, MainMenu &menu, LocalRegistry *local)
    : QObject(&window)
    , m_menu(menu)
    , m_local(local)
{
    if (!local)
        return;
    const auto on = [this](const QString &id, auto slot) {
        connect(m_menu[id], &QAction::triggered, this, slot);
    };
    on(u"startLocal"_s, [local, &window] { local->startNow(&window); });
    on(u"restartLocal"_s, [local] { local->restart(); });
    on(u"stopLocal"_s, [local] { local->stop(); });
    on(u"local"_s, [this] { Q_EMIT addressRequested(Address::dashboard(localProfileId())); });
    connectToken();
}

void LocalActions::connectToken()
{
    connect(m_local, &LocalRegistry::tokenMade, this, [this](const KnownToken &, bool isKept) {
        if (isKept)
            Q_EMIT announced(tr("An API token is in the keychain. The registry's page copies it."));
    });
    connect(m_local, &LocalRegistry::tokenFailed, this, [this](const Error &error) {
        Q_EMIT announced(tr("No API token was made: %1").arg(error.message));
    });
    connect(m_local, &LocalRegistry::trustFailed, this, [this](const Error &error) {
        Q_EMIT announced(tr("Podman and Skopeo do not trust it yet: %1").arg(error.message));
    });
}

void LocalActions::update()
{
    const LocalServer *server = m_local ? &m_local->server() : nullptr;
    const bool isUp = server && server->state() == LocalServer::State::Running;
    m_menu[u"startLocal"_s]->setEnabled(server && !server->isBusy() && !isUp);
    m_menu[u"restartLocal"_s]->setEnabled(isUp);
    m_menu[u"stopLocal"_s]->setEnabled(isUp);
    m_menu[u"local"_s]->setEnabled(server);
}

} // namespace quayside::ui
