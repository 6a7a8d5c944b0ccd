#pragma once

#include "tests/console/namespacewindow.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>

namespace quayside::test {

/// The list of what the console changed, beside the page of an organization.
class ActivityWindow : public NamespaceWindow {
protected:
    ActivityWindow() = default;
    ~ActivityWindow() = default;

    /// What its lines say, newest first: kind, object, before, after, undo.
    QList<QStringList> all() const
    {
        const auto *table = find<QTableView>(QStringLiteral("activity.table"));
        QList<QStringList> lines;
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 1; column < 6; ++column)
                cells.append(
                    table->model()->index(row, column).data(Qt::AccessibleTextRole).toString());
            lines.append(cells);
        }
        return lines;
    }
    QStringList newest() const { return all().value(0); }
    /// Waits for a newest line that reads so.
    bool isNewest(const QStringList &line) const
    {
        return QTest::qWaitFor([&] { return newest() == line; }, kWait);
    }
    void undo() { find<QAction>(QStringLiteral("main.action.undo"))->trigger(); }
    bool canUndo() const { return find<QAction>(QStringLiteral("main.action.undo"))->isEnabled(); }
    QString roleOf(const QString &team)
    {
        return m_caller
            ->get(QStringLiteral(
                "organization/payments"))[QStringLiteral("teams")][team][QStringLiteral("role")]
            .toString();
    }
    /// Says yes where a word may have to be typed before; empty: none.
    void confirmWord(const QString &word)
    {
        QDialog *dialog = await(QStringLiteral("confirm"));
        QVERIFY(dialog);
        if (!word.isEmpty())
            in<QLineEdit>(dialog, QStringLiteral("confirm.typed"))->setText(word);
        press(dialog, QStringLiteral("confirm.go"));
        QTRY_VERIFY(!dialogNamed(QStringLiteral("confirm")));
    }
    /// Says yes to what is asked before something cannot be taken back.
    void confirm()
    {
        QDialog *dialog = await(QStringLiteral("confirm"));
        QVERIFY(dialog);
        auto *tick = in<QCheckBox>(dialog, QStringLiteral("confirm.understood"));
        if (tick->isVisible())
            tick->click();
        press(dialog, QStringLiteral("confirm.go"));
        QTRY_VERIFY(!dialogNamed(QStringLiteral("confirm")));
    }
};

} // namespace quayside::test
