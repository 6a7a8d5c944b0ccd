#pragma once

#include "app/core/address.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace quayside::test {

/// The page of an organization `payments` on a real server, with a gate before it.
class NamespaceWindow : public LiveWindow {
protected:
    NamespaceWindow() = default;
    ~NamespaceWindow() = default;

    /// The organization, its repositories `api` and `web`, and somebody who prepares.
    bool startOrganization(const QStringList &arguments = {})
    {
        if (!startServer(arguments))
            return false;
        m_gate = std::make_unique<RogueGate>(m_server->url());
        m_through = m_gate->url();
        m_caller = std::make_unique<LiveCaller>(*m_server);
        return m_caller->signIn(m_server->user(), m_server->password())
            && m_caller->send("POST", QStringLiteral("organization/"),
                              {{QStringLiteral("name"), QStringLiteral("payments")},
                               {QStringLiteral("email"), QStringLiteral("p@example.org")}})
            && m_server->push(QStringLiteral("payments/api"), QStringLiteral("1"), 10)
            && m_server->push(QStringLiteral("payments/web"), QStringLiteral("1"), 10);
    }
    /// Signed in, with the tab of the organization or (empty) the account in front.
    bool openTab(const QString &organization, const QString &tab)
    {
        if (!signIn())
            return false;
        goTo(organization, tab);
        m_console->window().activateWindow();
        return QTest::qWaitForWindowActive(&m_console->window());
    }
    void goTo(const QString &organization, const QString &tab)
    {
        const QString id = m_console->window().connection()->id();
        m_console->window().go(
            organization.isEmpty()
                ? Address::account(id, tab)
                : Address::organization(id, *NamespaceName::parse(organization), tab));
    }
    QModelIndex rowOf(const QString &table, const QString &key) const
    {
        auto *view = find<QTableView>(table);
        for (int i = 0; view && i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            if (index.data(IdRole).toString() == key)
                return index;
        }
        return {};
    }
    QString textIn(const QString &table, const QString &key, int column) const
    {
        return rowOf(table, key).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    }
    QDialog *await(const QString &name)
    {
        (void)QTest::qWaitFor([&name] { return dialogNamed(name) != nullptr; }, kWait);
        return dialogNamed(name);
    }
    /// The keyboard is at the row, also after a dialog.
    bool focusRow(const QString &table, const QString &key)
    {
        auto *view = find<QTableView>(table);
        m_console->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_console->window()))
            return false;
        view->setFocus();
        view->setCurrentIndex(rowOf(table, key));
        return view->currentIndex().isValid();
    }
    /// From the menu of a row, opened by the keyboard.
    bool chooseInMenu(const QString &table, const QString &key, const QString &menu,
                      const QString &action)
    {
        if (!focusRow(table, key))
            return false;
        QTest::keyClick(find<QTableView>(table), Qt::Key_Menu);
        auto *opened = find<QMenu>(menu);
        auto *chosen = opened ? opened->findChild<QAction *>(action) : nullptr;
        if (!chosen || !chosen->isEnabled())
            return false;
        opened->setActiveAction(chosen);
        QTest::keyClick(opened, Qt::Key_Return);
        return true;
    }
    /// Object names in the order of the Tab key, from the one that has the keyboard on.
    static QStringList tabStops(QDialog *dialog)
    {
        QStringList stops;
        QWidget *const first = dialog->focusWidget();
        for (QWidget *now = first; now && stops.size() < 60; now = dialog->focusWidget()) {
            if (now == first && !stops.isEmpty())
                break;
            // The line edit of a box is meant by its box.
            stops.append(now->objectName().isEmpty() || now->objectName().startsWith(u"qt_")
                             ? now->parentWidget()->objectName()
                             : now->objectName());
            QTest::keyClick(now, Qt::Key_Tab);
            if (dialog->focusWidget() == now)
                break;
        }
        return stops;
    }
    /// Controls that a screen reader would have no name for.
    static QStringList nameless(const QDialog *dialog)
    {
        QStringList found;
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<QScrollArea *>(widget)
                // A piece of a widget of Qt's, which speaks for it.
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty())
                found.append(widget->objectName() + u' '
                             + QString::fromLatin1(widget->metaObject()->className()));
        }
        return found;
    }
    template <class T>
    static T *in(const QDialog *dialog, const QString &name)
    {
        return dialog ? dialog->findChild<T *>(name) : nullptr;
    }
    static void press(const QDialog *dialog, const QString &name)
    {
        auto *button = in<QPushButton>(dialog, name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<RogueGate> m_gate;
    std::unique_ptr<LiveCaller> m_caller;
};

} // namespace quayside::test
