#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace quayside::ui {

/// What a widget does for one of the window's actions while it has the focus: the window's action
/// of that id has the word and the keys, which may be the user's own. In a dialog, which has no
/// such actions, it has the usual keys itself.
class LocalAction {
public:
    /// Belongs to `widget`.
    template <class Slot>
    static QAction *add(QWidget &widget, const QString &id, const Slot &slot)
    {
        auto *action = new QAction(&widget);
        action->setObjectName(nameOf(id));
        widget.addAction(action);
        giveKeysInDialogs(*action, widget, id);
        QObject::connect(action, &QAction::triggered, &widget, slot);
        return action;
    }

    /// Of the widget with the focus in `window` or of what that stands in; failing that, unless
    /// the focus is elsewhere, the first to be seen in `page`. nullptr: nobody there knows it.
    static QAction *find(const QWidget &window, const QWidget &page, const QString &id);

private:
    static void giveKeysInDialogs(QAction &action, QWidget &widget, const QString &id);
    static QString nameOf(const QString &id);
    static QAction *of(const QWidget &widget, const QString &id);
};

} // namespace quayside::ui
