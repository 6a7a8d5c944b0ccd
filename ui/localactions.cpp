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
