#include "ui/docks/serverlogpanel.h"

#include "ui/pages/local/logcard.h"

#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ServerLogPanel::ServerLogPanel(LocalRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
{
    setObjectName(u"dock.log"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ServerLogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_log)
        return;
    m_log = new LogCard;
    m_log->setInDock();
    m_log->setRegistry(m_registry);
    layout()->addWidget(m_log);
    m_log->show();
    setFocusProxy(m_log);
}

} // namespace quayside::ui
