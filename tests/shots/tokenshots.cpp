#include "tests/shots/shooter.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::shootTokens()
{
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
    return await([&] { return !dialog(); });
}

} // namespace quayside
