#include "tests/shots/shooter.h"

#include "ui/connect/connection.h"
#include "ui/localregistry.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

#include <csignal>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// A month of a registry that grew and was cleaned up twice.
bool seedStorageHistory(const QString &folder)
{
    bool isSeeded = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"history"_s);
        db.setDatabaseName(folder + "/quayside.db"_L1);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        isSeeded = db.open()
            && QSqlQuery(db).exec(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
                "INSERT INTO storage_sample (hour_ms, blob_bytes, blob_count, free_bytes) "
                "SELECT (CAST(strftime('%s', 'now') AS INTEGER) / 3600 - i) * 3600000, "
                "9000000 + (700 - i) * 9000 - ((700 - i) / 260) * 1800000, 120, 0 FROM n"_s);
    }
    QSqlDatabase::removeDatabase(u"history"_s);
    return isSeeded;
}

} // namespace

bool Shooter::shootLocal()
{
    using State = LocalServer::State;
    auto console = makeConsole({}, u"local"_s);
    ui::MainWindow &window = console->window();
    looks(*console, u"first-run"_s);
    if (!shootWizard(*console))
        return false;
    ui::LocalRegistry &local = *console->local();
    local.apply({.options = {}, .user = u"ada"_s, .email = {}, .password = u"shots-and-tests-1"_s},
                &window);
    const LocalServer &server = local.server();
    if (!await([&] { return server.state() == State::Running; }))
        return false;
    if (!seedStorageHistory(server.dataFolder()))
        return false;
    window.findChild<QAction *>(u"main.action.local"_s)->trigger();
    auto *health = window.findChild<QWidget *>(u"local.health"_s);
    if (!await([&] { return health->isVisible() && server.log().count() > 20; })
        && !health->isVisible())
        return false;
    const auto *line = window.findChild<QWidget *>(u"local.storage.line"_s);
    if (!await([&] {
            if (!line->isVisible())
                window.findChild<QAction *>(u"main.action.refresh"_s)->trigger();
            return line->isVisible();
        }))
        return false;
    looks(*console, u"local"_s);
    window.findChild<QAction *>(u"main.action.preferences"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    qobject_cast<ui::PreferencesDialog *>(dialog())->showPage(u"local"_s);
    looks(*console, u"preferences-local"_s);
    delete dialog();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ::kill(pid_t(server.info().pid), SIGKILL);
    if (!await([&] { return server.state() == State::Failed; }))
        return false;
    looks(*console, u"local-failed"_s);
    LocalOptions open;
    open.hasTls = true;
    open.address = u"0.0.0.0"_s;
    local.apply({.options = open, .user = {}, .email = {}, .password = {}}, &window);
    auto *clients = window.findChild<QTabBar *>(u"local.connect.clients"_s);
    clients->setCurrentIndex(1);
    if (!await([&] { return server.state() == State::Running; }))
        return false;
    window.findChild<QAction *>(u"main.action.local"_s)->trigger();
    auto *days = window.findChild<QLabel *>(u"local.health.certificate"_s);
    if (!await([&] {
            return days->text().contains(u"left"_s)
                && window.connection()->state() == ui::Connection::State::SignedIn;
        }))
        return false;
    looks(*console, u"local-open"_s);
    return true;
}

bool Shooter::shootWizard(ui::Bootstrap &console)
{
    console.window().findChild<QPushButton *>(u"start.change"_s)->click();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    QWidget *wizard = dialog();
    auto *next = wizard->findChild<QPushButton *>(u"firstrun.next"_s);
    for (const QString &page : {u"folder"_s, u"access"_s, u"administrator"_s, u"options"_s}) {
        if (page == "administrator"_L1)
            wizard->findChild<QPushButton *>(u"firstrun.generate"_s)->click();
        if (page == "access"_L1)
            wizard->findChild<QComboBox *>(u"firstrun.address"_s)->setCurrentIndex(1);
        if (!await([&] { return next->isEnabled(); }))
            return false;
        looks(console, u"wizard-"_s + page);
        if (page != "options"_L1)
            next->click();
    }
    delete wizard;
    // The shade behind it goes when the loop comes round.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

} // namespace quayside
