#include "tests/shots/shooter.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::shootTokens()
{
    // Commands are about something that is there.
    if (m_server && !m_server->push(m_repository, u"v1"_s, 10))
        return false;
    auto console = makeConsole(m_url, u"tokens"_s);
    ui::MainWindow &window = console->window();
    if (!await(
            [&] { return window.connection()->state() == ui::Connection::State::NeedsPassword; }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return !dialog(); }))
        return false;
    window.findChild<QAction *>(u"main.action.apiToken"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    QWidget *wizard = dialog();
    const auto part = [wizard](const QString &name) {
        return wizard->findChild<QWidget *>(u"token."_s + name);
    };
    const auto box = [&](const QString &name) { return qobject_cast<QCheckBox *>(part(name)); };
    auto *next = qobject_cast<QPushButton *>(part(u"next"_s));
    auto *stack = qobject_cast<QStackedWidget *>(part(u"stack"_s));
    qobject_cast<QLineEdit *>(part(u"newOrganization"_s))->setText(u"payments"_s);
    box(u"task2"_s)->click();
    looks(*console, u"token-purpose"_s);
    next->click();
    box(u"scope.org:admin"_s)->click();
    looks(*console, u"token-scopes"_s);
    box(u"understood"_s)->click();
    next->click();
    qobject_cast<QLineEdit *>(part(u"name"_s))->setText(u"nightly-automation"_s);
    looks(*console, u"token-details"_s);
    next->click();
    if (!await([&] { return stack->currentIndex() == 4; }))
        return false;
    auto *example = qobject_cast<QComboBox *>(part(u"example"_s));
    example->setCurrentIndex(1);
    if (!await([&] { return part(u"answer"_s)->isVisible(); }))
        return false;
    looks(*console, u"token-once"_s);
    box(u"stored"_s)->click();
    next->click();
    return await([&] { return !dialog(); }) && shootApplications(*console);
}

bool Shooter::shootApplications(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    const auto open = [&](const QString &organization, const QString &tab) {
        window.go(Address::organization(window.connection()->id(),
                                        *NamespaceName::parse(organization), tab));
    };
    open(u"payments"_s, u"applications"_s);
    auto *table = window.findChild<QTableView *>(u"applications.table"_s);
    if (!await([&] { return table->isVisible() && table->model()->rowCount() == 1; }))
        return false;
    looks(console, u"applications"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    auto *tabs = dialog()->findChild<QTabBar *>(u"applicationDetails.tabs"_s);
    looks(console, u"application-settings"_s);
    tabs->setCurrentIndex(1);
    looks(console, u"application-information"_s);
    tabs->setCurrentIndex(2);
    auto *tokens = dialog()->findChild<QTableView *>(u"tokens.table"_s);
    if (!await([&] { return tokens->model()->rowCount() == 1; }))
        return false;
    looks(console, u"application-tokens"_s);
    qobject_cast<QDialog *>(dialog())->reject();
    window.go(Address::account(window.connection()->id(), u"authorizations"_s));
    auto *grants = window.findChild<QTableView *>(u"authorizations.table"_s);
    if (!await([&] { return grants->isVisible() && grants->model()->rowCount() == 1; }))
        return false;
    looks(console, u"authorizations"_s);
    return true;
}

} // namespace quayside
