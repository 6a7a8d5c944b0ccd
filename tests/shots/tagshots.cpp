#include "tests/shots/shooter.h"

#include "tests/support/seededhistory.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtWidgets/QTableView>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::shootTags()
{
    using State = ui::Connection::State;
    const QString repository = u"admin/history"_s;
    if (!m_server || !test::seedHistory(*m_server, repository, test::someHistory()))
        return false;
    auto console = makeConsole(m_url, u"tags"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword && dialog(); }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); }))
        return false;
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(repository),
                                  u"history"_s));
    const auto table = [&window] { return window.findChild<QTableView *>(u"history.table"_s); };
    constexpr int kBy = 4;
    if (!await([&] {
            return table()->isVisible() && table()->model()->rowCount() >= 13
                && !table()->model()->index(2, kBy).data().toString().isEmpty();
        }))
        return false;
    looks(*console, u"history"_s);
    return true;
}

} // namespace quayside
