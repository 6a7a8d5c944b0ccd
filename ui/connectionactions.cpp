#include "ui/connectionactions.h"

#include "app/api/organizationsapi.h"
#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/mainmenu.h"
#include "ui/pages/namespace/namespacedialog.h"

#include <QtGui/QAction>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConnectionActions::ConnectionActions(QWidget &window, MainMenu &menu, ConnectionPrompts &prompts,
                                     Jobs &jobs, std::function<Connection *()> connection)
    : QObject(&window)
    , m_window(window)
    , m_menu(menu)
    , m_jobs(jobs)
    , m_connection(std::move(connection))
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_menu[id], &QAction::triggered, this, slot);
    };
    on(u"connections"_s, [&prompts] { prompts.manage(); });
    on(u"addConnection"_s, [&prompts] { prompts.addConnection(); });
    on(u"signIn"_s, [&prompts] { prompts.askForSignIn(); });
    on(u"signOut"_s, [this] { m_connection()->signOut(); });
    on(u"account"_s, [this] { Q_EMIT addressRequested(Address::account(m_connection()->id())); });
    on(u"superuser"_s,
       [this] { Q_EMIT addressRequested(Address::superuser(m_connection()->id())); });
    on(u"apiExplorer"_s,
       [this] { Q_EMIT addressRequested(Address::explorer(m_connection()->id())); });
    on(u"newOrganization"_s, [this] { createOrganization(); });
}

Connection *ConnectionActions::account() const
{
    Connection *shown = m_connection();
    return shown && shown->state() == Connection::State::SignedIn && !shown->namespaces().isEmpty()
        ? shown
        : nullptr;
}

void ConnectionActions::update()
{
    const Connection *shown = m_connection();
    const Connection *signedIn = account();
    const bool isSignedIn = shown && shown->state() == Connection::State::SignedIn;
    const auto enable = [this](const char *id, bool isEnabled) {
        m_menu[QString::fromLatin1(id)]->setEnabled(isEnabled);
    };
    enable("signIn", shown && !isSignedIn);
    enable("signOut", isSignedIn);
    enable("copyPassword", isSignedIn);
    enable("copyLogin", isSignedIn);
    enable("apiExplorer", isSignedIn);
    enable("account", signedIn);
    enable("superuser", signedIn && signedIn->isSuperuser());
    enable("newOrganization",
           signedIn && !signedIn->isReadOnly() && signedIn->offers("createOrganization"_L1));
}

void ConnectionActions::createOrganization()
{
    Connection *connection = account();
    if (!connection)
        return;
    const auto words = [window = connection->profile().name] {
        return NamespaceDialog::Words{
            .window = window,
            .title = tr("New organization"),
            .hint = tr("An organization is a namespace that several people share: with teams, "
                       "robots and applications of its own. You become its first administrator."),
            .action = tr("C&reate")};
    };
    auto *dialog = new NamespaceDialog(words, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamespaceDialog::submitted, connection,
            [this, connection, dialog = QPointer(dialog)](const NamespaceName &name,
                                                          const QString &email) {
                auto *call = api::OrganizationsApi(connection->client()).create(name, email);
                connect(call, &api::ApiCallBase::finished, this,
                        [this, call, dialog, connection, name] {
                            const auto made = call->takeResult();
                            if (!made && dialog)
                                return dialog->showRefusal(made.error());
                            if (!made)
                                return;
                            if (dialog)
                                dialog->accept();
                            // Deleted again, it would take with it what was made in it.
                            m_jobs.add(std::make_unique<RecordedChange>(
                                JobKind::ChangeOrganization, connection->id(), QString(),
                                JobChange{name.toString(), {}, u"there"_s}, nullptr));
                            connection->refreshUser();
                            Q_EMIT addressRequested(Address::organization(connection->id(), name));
                        });
            });
    dialog->open();
}

} // namespace quayside::ui
