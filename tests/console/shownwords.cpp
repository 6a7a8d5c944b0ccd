#include "tests/console/shownwords.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>

namespace quayside::test {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QWidget &widget, const QWidget &window)
{
    QStringList names;
    for (const QWidget *one = &widget; one && one != &window; one = one->parentWidget())
        names.prepend(one->objectName().isEmpty()
                          ? QString::fromLatin1(one->metaObject()->className())
                          : one->objectName());
    return names.join(u'/');
}

/// Names what can be chosen, and which of it is.
QStringList choices(const QComboBox &combo)
{
    QStringList found{u"chosen %1"_s.arg(combo.currentIndex()), combo.currentText()};
    for (int i = 0; i < combo.count(); ++i)
        found.append(combo.itemText(i));
    return found;
}

QStringList cells(const QAbstractItemView &view)
{
    QStringList found;
    const QAbstractItemModel *model = view.model();
    if (!model)
        return found;
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
        found.append(model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                found.append(index.data(role).toString());
        }
    }
    return found;
}

QStringList textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {line->placeholderText(), line->text()};
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return {spin->text(), spin->specialValueText()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return {text->placeholderText(), text->toPlainText()};
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return {text->placeholderText(), text->toPlainText()};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return choices(*combo);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return cells(*view);
    QStringList found;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            found.append({tabs->tabText(i), tabs->tabToolTip(i)});
    }
    return found;
}

} // namespace

QStringList shownWords(const QWidget &window)
{
    QStringList found{u"window: "_s + window.windowTitle()};
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // A popup or another dialog above it is a window of its own.
        if (widget->window() == &window && widget->isVisibleTo(&window))
            widgets.append(widget);
    }
    for (const QWidget *widget : widgets) {
        QStringList words = textsOf(*widget);
        words.append(
            {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()});
        words.removeAll(QString());
        for (const QString &word : words)
            found.append(placeOf(*widget, window) + u": "_s + word);
    }
    return found;
}

} // namespace quayside::test
