#include "tests/shots/shooter.h"

#include "tests/support/seededlog.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::shootLogs()
{
    using State = ui::Connection::State;
    auto console = makeConsole(m_url, u"logs"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword && dialog(); }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); }))
        return false;
    if (m_server
        && !(m_server->push(m_repository, u"latest"_s, 1000)
             && test::seedLog(*m_server, m_repository, 30, 26)))
        return false;
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"logs"_s));
    const auto table = [&window] { return window.findChild<QTableView *>(u"logs.table"_s); };
    const auto press = [&window](const QString &name) {
        window.findChild<QAbstractButton *>(name)->click();
    };
    if (!await([&] { return table()->isVisible() && table()->model()->rowCount() > 150; }))
        return false;
    looks(*console, u"logs"_s);
    press(u"logs.showDetails"_s);
    table()->setCurrentIndex(table()->model()->index(2, 1));
    looks(*console, u"logs-details"_s);
    press(u"logs.asTable"_s);
    looks(*console, u"logs-totals"_s);
    return shootSettings(*console) && shootExplorer(*console);
}

bool Shooter::shootSettings(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(m_repository),
                                  u"settings"_s));
    auto *table = window.findChild<QTableView *>(u"permissions.table"_s);
    if (!await([&] { return table->isVisible() && table->model()->rowCount() > 0; }))
        return false;
    looks(console, u"settings"_s);
    return true;
}

bool Shooter::shootExplorer(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    window.go(Address::explorer(window.connection()->id()));
    const auto tree = [&window] { return window.findChild<QTreeWidget *>(u"explorer.tree"_s); };
    if (!await([&] { return tree() && tree()->isVisible() && tree()->topLevelItemCount() > 0; }))
        return false;
    for (int i = 0; i < tree()->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree()->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, Qt::UserRole) == u"listRepoTags"_s) {
                group->setExpanded(true);
                tree()->setCurrentItem(group->child(j));
            }
        }
    }
    window.findChild<QLineEdit *>(u"explorer.field.repository"_s)->setText(m_repository);
    window.findChild<QAbstractButton *>(u"explorer.send"_s)->click();
    auto *json = window.findChild<QTreeWidget *>(u"explorer.json"_s);
    if (!await([&] { return json->isVisible() && json->topLevelItemCount() > 0; }))
        return false;
    json->expandToDepth(1);
    looks(console, u"explorer"_s);
    for (QTreeWidgetItem *item :
         tree()->findItems(u"changeTag"_s, Qt::MatchContains | Qt::MatchRecursive))
        tree()->setCurrentItem(item);
    window.findChild<QTabBar *>(u"explorer.view"_s)->setCurrentIndex(1);
    looks(console, u"explorer-put"_s);
    return true;
}

} // namespace quayside
