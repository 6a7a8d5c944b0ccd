#include "ui/widgets/localaction.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMainWindow>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> usualKeys(const QString &id)
{
    if (id == "filter"_L1)
        return {Qt::Key_Slash};
    if (id == "edit"_L1)
        return {Qt::Key_F2};
    if (id == "purge"_L1)
        return {Qt::SHIFT | Qt::Key_Delete};
    if (id == "selectNone"_L1)
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_A};
    if (id == "contextMenu"_L1)
        return {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10};
    if (id == "properties"_L1)
        return {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter};
    return {};
}

/// In which window a widget stands is known when it is shown.
class KeysInDialog final : public QObject {
public:
    KeysInDialog(QAction &action, QWidget &widget, const QList<QKeySequence> &keys)
        : QObject(&action)
        , m_action(action)
        , m_widget(widget)
        , m_keys(keys)
    {
        m_action.setShortcutContext(Qt::WidgetShortcut);
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Beside those of the window's action they would be ambiguous.
        if (event->type() == QEvent::Show)
            m_action.setShortcuts(
                qobject_cast<QMainWindow *>(m_widget.window()) ? QList<QKeySequence>() : m_keys);
        return QObject::eventFilter(watched, event);
    }

private:
    QAction &m_action;
    QWidget &m_widget;
    QList<QKeySequence> m_keys;
};

} // namespace

void LocalAction::giveKeysInDialogs(QAction &action, QWidget &widget, const QString &id)
{
    new KeysInDialog(action, widget, usualKeys(id));
}

QString LocalAction::nameOf(const QString &id)
{
    return "local.action."_L1 + id;
}

QAction *LocalAction::of(const QWidget &widget, const QString &id)
{
    const QString name = nameOf(id);
    const QList<QAction *> actions = widget.actions();
    for (QAction *action : actions) {
        if (action->objectName() == name && action->isEnabled())
            return action;
    }
    return nullptr;
}

QAction *LocalAction::find(const QWidget &window, const QWidget &page, const QString &id)
{
    for (const QWidget *widget = window.focusWidget(); widget && widget != &window;
         widget = widget->parentWidget()) {
        if (QAction *action = of(*widget, id))
            return action;
    }
    // Nothing has it, or something of the page that knows nothing of this.
    const QWidget *focused = window.focusWidget();
    if (focused && focused != &window && focused != &page && !page.isAncestorOf(focused))
        return nullptr;
    const auto inside = page.findChildren<QWidget *>();
    for (const QWidget *widget : inside) {
        if (!widget->isVisible())
            continue;
        if (QAction *action = of(*widget, id))
            return action;
    }
    return nullptr;
}

} // namespace quayside::ui
