#include "tests/shots/shooter.h"

#include "app/api/accountapi.h"
#include "app/api/organizationsapi.h"
#include "app/api/superuserapi.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::seedNamespaces(ui::Bootstrap &console)
{
    ui::Connection &connection = *console.window().connection();
    api::SuperuserApi superusers(connection.client());
    QList<api::ApiCallBase *> calls;
    for (const auto &[name, email] : {std::pair{u"payments"_s, u"payments@quays.example"_s},
                                      {u"platform"_s, u"platform@quays.example"_s},
                                      {u"research"_s, QString()}})
        calls.append(
            api::OrganizationsApi(connection.client()).create(*NamespaceName::parse(name), email));
    for (const auto &[name, email] : {std::pair{u"ada"_s, u"ada@quays.example"_s},
                                      {u"grace"_s, u"grace@quays.example"_s},
                                      {u"linus"_s, u"linus@quays.example"_s}})
        calls.append(superusers.createUser(*NamespaceName::parse(name), email));
    calls.append(superusers.createMessage({{},
                                           u"Read-only on **Sunday** from 02:00 to 04:00."_s,
                                           wire::MessageSeverity::Warning,
                                           true}));
    calls.append(api::AccountApi(connection.client())
                     .setProfile({.email = u"admin@quays.example"_s,
                                  .givenName = u"Ada"_s,
                                  .familyName = u"Harbour"_s,
                                  .company = u"Quays & Sons"_s}));
    int left = int(calls.size());
    for (api::ApiCallBase *call : std::as_const(calls))
        QObject::connect(call, &api::ApiCallBase::finished, [&left] { --left; });
    if (!await([&] { return left == 0; }))
        return false;
    for (const auto &[repository, tag] : {std::pair{u"payments/api"_s, u"v2.1.0"_s},
                                          {u"payments/worker"_s, u"v1.4.2"_s},
                                          {u"payments/web/console"_s, u"latest"_s},
                                          {u"platform/base"_s, u"12"_s}})
        if (!m_server->push(repository, tag, 40'000))
            return false;
    connection.refreshUser();
    return await([&] { return connection.namespaces().size() == 4; });
}

bool Shooter::shootNamespaces()
{
    using State = ui::Connection::State;
    auto console = makeConsole(m_url, u"namespaces"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword; }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); })
        || !seedNamespaces(*console))
        return false;
    const QString id = window.connection()->id();
    const NamespaceName payments = *NamespaceName::parse(u"payments"_s);
    const auto visit = [&](const Address &address, const QString &object) {
        window.go(address);
        return await([&] {
            auto *shown = window.findChild<QWidget *>(object);
            const auto *rows = qobject_cast<QAbstractItemView *>(shown);
            return shown && shown->isVisible() && (!rows || rows->model()->rowCount() > 0);
        });
    };
    const std::tuple<QString, Address, QString> pages[]{
        {u"organization"_s, Address::organization(id, payments), u"overview.recent"_s},
        {u"organization-settings"_s, Address::organization(id, payments, u"settings"_s),
         u"settings.remove"_s},
        {u"account"_s, Address::account(id), u"overview.all"_s},
        {u"account-settings"_s, Address::account(id, u"settings"_s), u"settings.password"_s},
        {u"account-organizations"_s, Address::account(id, u"organizations"_s),
         u"organizations.table"_s},
        {u"superuser-users"_s, Address::superuser(id), u"users.table"_s},
        {u"superuser-organizations"_s, Address::superuser(id, u"organizations"_s),
         u"allOrganizations.table"_s},
        {u"superuser-messages"_s, Address::superuser(id, u"messages"_s), u"messages.table"_s},
    };
    for (const auto &[name, address, object] : pages) {
        if (!visit(address, object))
            return false;
        looks(*console, name);
    }
    window.findChild<QPushButton *>(u"messages.new"_s)->click();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    dialog()
        ->findChild<QPlainTextEdit *>(u"newMessage.content"_s)
        ->setPlainText(u"Read-only on **Sunday** from 02:00 to 04:00.\n\nPulls go on."_s);
    looks(*console, u"new-message"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    window.findChild<QAction *>(u"main.action.newOrganization"_s)->trigger();
    if (!await(
            [&] { return dialog() != nullptr && dialog()->objectName() == "namespaceDialog"_L1; }))
        return false;
    dialog()->findChild<QLineEdit *>(u"namespace.name"_s)->setText(u"Data-Science"_s);
    looks(*console, u"new-organization"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    return await([&] { return !dialog(); });
}

} // namespace quayside
