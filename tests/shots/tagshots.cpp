#include "tests/shots/shooter.h"

#include "app/models/tagmodel.h"
#include "tests/support/seededhistory.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"
#include "ui/pages/tags/tagtableview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
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
    return shootTagTable(*console) && shootTagDetails(*console, repository)
        && shootTagDialogs(*console, repository);
}

bool Shooter::seedStates(ui::Connection &connection, const RepositoryName &repository)
{
    const QString path = repository.path();
    if (!m_server->seedEveryExpiry(path)
        || !m_server->pushList(path, u"multi-arch"_s, {u"amd64"_s, u"arm64"_s, u"s390x"_s}))
        return false;
    std::optional<wire::TagPage> page;
    auto *list = connection.tags().list(repository, 1);
    QObject::connect(list, &api::ApiCallBase::finished, &connection,
                     [list, &page] { page = list->takeResult().value_or(wire::TagPage()); });
    if (!await([&page] { return page.has_value(); }))
        return false;
    for (const wire::Tag &tag : std::as_const(page->tags)) {
        if (tag.name.toString() != u"latest"_s)
            continue;
        const QString signature = u"sha256-%1.sig"_s.arg(tag.manifestDigest.hex());
        int open = 2;
        for (const auto &[name, change] :
             {std::pair{*TagName::parse(u"stable"_s),
                        wire::TagChange{.manifestDigest = tag.manifestDigest}},
              std::pair{tag.name, wire::TagChange{.isImmutable = true}}})
            QObject::connect(connection.tags().change(repository, name, change),
                             &api::ApiCallBase::finished, &connection, [&open] { --open; });
        return await([&open] { return open == 0; }) && m_server->push(path, signature, 32);
    }
    return false;
}

bool Shooter::shootTagTable(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    const RepositoryName repository = *RepositoryName::parse(u"admin/states"_s);
    if (!seedStates(*window.connection(), repository))
        return false;
    window.openRepository(repository.path());
    auto *table = window.findChild<ui::TagTableView *>(u"tags.table"_s);
    const auto rowOf = [table](const QString &id) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(IdRole).toString() == id)
                return table->model()->index(row, 0);
        }
        return QModelIndex();
    };
    if (!await([&] { return table->isVisible() && rowOf(u"multi-arch"_s).isValid(); }))
        return false;
    table->sortByColumn(int(TagModel::Column::Tag), Qt::DescendingOrder);
    table->setCurrentIndex(rowOf(u"multi-arch"_s));
    QKeyEvent open(QEvent::KeyPress, Qt::Key_Plus, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &open);
    table->clearSelection();
    const int size = int(TagModel::Column::Size);
    if (!await([&] { return rowOf(u"multi-arch"_s).siblingAtColumn(size).data().isValid(); }))
        return false;
    looks(console, u"tags-states"_s);
    table->setDetailLines(true);
    const auto detail = [&rowOf](const QString &tag) {
        return rowOf(tag).data(Qt::AccessibleDescriptionRole).toString();
    };
    table->horizontalHeader()->resizeSection(1, 101); // as a user would: what is seen is read
    const bool isRead = await([&] { return !detail(u"multi-arch"_s).isEmpty(); });
    looks(console, u"tags-details"_s);
    table->setDetailLines(false);
    table->horizontalHeader()->resizeSection(1, 100);
    return isRead && shootPushers(console, *table);
}

bool Shooter::shootPushers(ui::Bootstrap &console, ui::TagTableView &table)
{
    const int column = int(TagModel::Column::PushedBy);
    const auto toggle = [&table, column] {
        QMenu menu;
        table.fillColumnMenu(menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == table.model()->headerData(column, Qt::Horizontal).toString())
                action->trigger();
        }
    };
    toggle();
    const bool isRead = await([&] {
        return !table.isColumnHidden(column)
            && !table.model()->index(0, column).data().toString().isEmpty();
    });
    looks(console, u"tags-pushed-by"_s);
    toggle();
    console.settings().setTextSize(200);
    looks(console, u"tags-text-200"_s);
    console.settings().setTextSize(100);
    return isRead;
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
    // By name: its last tab was another one.
    window.go(Address::repository(window.connection()->id(), *RepositoryName::parse(repository),
                                  u"tags"_s));
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
    for (const auto &tab :
         {u"summary"_s, u"layers"_s, u"manifest"_s, u"config"_s, u"signatures"_s}) {
        window.go(Address::tag(window.connection()->id(), *RepositoryName::parse(repository),
                               *TagName::parse(u"latest"_s), tab));
        const auto body = [&window] { return window.findChild<QWidget *>(u"tag.sections"_s); };
        if (!await([&] { return body() && body()->isVisible(); }))
            return false;
        const auto *copy = window.findChild<QAbstractButton *>(u"config.copy"_s);
        if (tab == "config"_L1 && !await([copy] { return copy->isEnabled(); }))
            return false;
        looks(console, u"tag-"_s + tab);
    }
    return true;
}

} // namespace quayside
