#include "ui/copytools.h"

#include "ui/connect/connection.h"
#include "ui/mainmenu.h"
#include "ui/secretclipboard.h"
#include "ui/text/commandtext.h"
#include "ui/text/presentation.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

CopyTools::CopyTools(MainMenu &menu, Toast &toast, std::function<Connection *()> connection,
                     QObject *parent)
    : QObject(parent)
    , m_toast(toast)
    , m_connection(std::move(connection))
{
    connect(menu[u"copyLogin"_s], &QAction::triggered, this, &CopyTools::copyLoginCommand);
    connect(menu[u"copyPassword"_s], &QAction::triggered, this, &CopyTools::copyPassword);
}

void CopyTools::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast.show(tr("Copied: %1").arg(text));
}

void CopyTools::copyPassword()
{
    Connection *shown = m_connection();
    if (!shown)
        return;
    shown->readPassword(this, [this](const Result<QString> &password) {
        if (password)
            copySecret(*password);
        m_toast.show(password ? secretCopiedText()
                              : tr("No password is kept. Use the one that you signed in with."));
    });
}

void CopyTools::copyLoginCommand()
{
    const Connection *shown = m_connection();
    if (!shown)
        return;
    copy(loginCommand(Presentation::current().client, shown->registryName(), shown->userName(),
                      shown->url().scheme() == "http"_L1));
}

} // namespace quayside::ui
