#include "app/models/repositorymodel.h"
#include "tests/shots/shooter.h"
#include "ui/mainwindow.h"
#include "ui/pages/namespace/entityfield.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::shootRepositories(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    auto *list = window.findChild<QAbstractItemView *>(u"repositories.table"_s);
    if (m_server) {
        for (const QString &path : {u"admin/base/debian"_s, u"admin/worker"_s, u"admin/lint"_s}) {
            if (!m_server->push(path, u"v1"_s, 2'400'000))
                return false;
        }
        window.findChild<QAction *>(u"main.action.refresh"_s)->trigger();
    }
    const auto tags = [list](int row) {
        return list->model()->index(row, int(RepositoryModel::Column::Tags)).data().toString();
    };
    if (!await([&] { return list->model()->rowCount() > 3 && !tags(0).isEmpty(); })
        || !await([&] { return !tags(list->model()->rowCount() - 1).isEmpty(); }))
        return false;
    auto *line = window.findChild<QLineEdit *>(u"repositories.filter"_s);
    looks(console, u"repositories"_s);
    line->setText(u"visibility=private state=normal modified<7d starred=perhaps"_s);
    if (!await([&] {
            return window.findChild<QWidget *>(u"repositories.filterError"_s)->isVisible();
        }))
        return false;
    auto *navigatorFilter = window.findChild<QLineEdit *>(u"navigator.filter"_s);
    navigatorFilter->setText(u"base/deb"_s);
    if (!await([&] { return window.findChild<QWidget *>(u"navigator.search"_s)->isVisible(); }))
        return false;
    looks(console, u"repositories-filter"_s);
    navigatorFilter->clear();
    line->clear();
    window.findChild<QAction *>(u"main.action.new"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    dialog()->findChild<QLineEdit *>(u"new.name"_s)->setText(u"api"_s);
    dialog()
        ->findChild<QPlainTextEdit *>(u"new.description"_s)
        ->setPlainText(u"# Payments\n\nThe **only** one."_s);
    dialog()->findChild<QPushButton *>(u"new.create"_s)->click();
    if (!await([&] { return dialog()->findChild<QPushButton *>(u"new.openIt"_s)->isVisible(); }))
        return false;
    looks(console, u"new-repository"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    if (!await([&] { return !dialog(); }))
        return false;
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (int row = 0; row < 3; ++row)
        list->selectionModel()->select(list->model()->index(row, 0), rows);
    looks(console, u"repositories-selected"_s);
    QMenu *more = window.findChild<QPushButton *>(u"repositories.more"_s)->menu();
    const auto open = [&](const QString &action) {
        Q_EMIT more->aboutToShow();
        auto *found = more->findChild<QAction *>(action);
        if (!found)
            return false;
        found->trigger();
        return await([&] { return dialog() != nullptr; });
    };
    const auto close = [&] {
        QMetaObject::invokeMethod(dialog(), "reject");
        return await([&] { return !dialog(); });
    };
    if (!open(u"repositories.addPermission"_s))
        return false;
    wire::Entity robot;
    robot.name = u"admin+ci"_s;
    robot.isRobot = true;
    dialog()->findChild<ui::EntityField *>(u"addPermission.who"_s)->choose(robot);
    dialog()->findChild<QComboBox *>(u"addPermission.role"_s)->setCurrentIndex(1);
    looks(console, u"add-permission"_s);
    if (!close() || !open(u"repositories.applyPolicy"_s))
        return false;
    dialog()->findChild<QSpinBox *>(u"policy.count"_s)->setValue(5);
    auto *tried = dialog()->findChild<QAbstractItemView *>(u"policy.rows"_s);
    if (!await([tried] { return tried->model()->rowCount() > 0; }))
        return false;
    looks(console, u"apply-auto-prune"_s);
    list->clearSelection();
    return close();
}

} // namespace quayside
