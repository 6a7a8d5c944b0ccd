#include "tests/shots/shooter.h"

#include "tests/support/seededlog.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTableView>

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
    shoot(window, u"logs-totals"_s);
    return true;
}

} // namespace quayside
