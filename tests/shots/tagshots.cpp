#include "tests/shots/shooter.h"

#include "tests/support/seededhistory.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

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
            return table()->isVisible() && table()->model()->rowCount() >= 12
                && !table()->model()->index(2, kBy).data().toString().isEmpty();
        }))
        return false;
    looks(*console, u"history"_s);
    return shootTagDetails(*console, repository) && shootTagDialogs(*console, repository);
}

bool Shooter::shootTagDialogs(ui::Bootstrap &console, const QString &repository)
{
    ui::MainWindow &window = console.window();
    const auto close = [this] {
        dialog()->close();
        return await([this] { return !dialog(); });
    };
    const auto press = [&](const QString &name) {
        auto *button = window.findChild<QAbstractButton *>(name);
        if (!await([button] { return button->isVisible() && button->isEnabled(); }))
            return false;
        button->click();
        return await([this] { return dialog() != nullptr; });
    };
    window.openRepository(repository);
    auto *table = window.findChild<QTableView *>(u"tags.table"_s);
    if (!await([table] { return table->isVisible() && table->model()->rowCount() >= 3; }))
        return false;
    table->selectRow(0);
    looks(console, u"tags-selected"_s);
    for (const auto &[button, name] :
         {std::pair{u"tags.addName"_s, u"tag-name"_s}, std::pair{u"tags.labels"_s, u"tag-labels"_s},
          std::pair{u"tags.remove"_s, u"tag-delete"_s}}) {
        if (!press(button))
            return false;
        if (auto *typed = dialog()->findChild<QLineEdit *>(u"tagName.name"_s))
            typed->setText(u"v2.1.0"_s);
        looks(console, name);
        if (!close())
            return false;
    }
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(repository),
                                  u"history"_s));
    if (!press(u"history.moment"_s))
        return false;
    dialog()
        ->findChild<QDateTimeEdit *>(u"tagPlan.moment"_s)
        ->setDateTime(QDateTime::currentDateTime().addDays(-7));
    auto *rows = dialog()->findChild<QTableWidget *>(u"tagPlan.rows"_s);
    if (!await([rows] { return rows->rowCount() > 0; }))
        return false;
    looks(console, u"history-moment"_s);
    return close();
}

bool Shooter::shootTagDetails(ui::Bootstrap &console, const QString &repository)
{
    ui::MainWindow &window = console.window();
    for (const auto &tab : {u"summary"_s, u"layers"_s, u"manifest"_s}) {
        window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(repository),
                               *TagName::parse(u"latest"_s), tab));
        const auto body = [&window] { return window.findChild<QWidget *>(u"tag.sections"_s); };
        if (!await([&] { return body() && body()->isVisible(); }))
            return false;
        looks(console, u"tag-"_s + tab);
    }
    return true;
}

} // namespace quayside
