#include "ui/fieldhelp.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace quayside::ui {

namespace {

constexpr int kShownMs = 30'000; // until something else is done

/// Without the mark of its key.
QString plain(QString text)
{
    return text.remove(u'&').trimmed();
}

QString nameOf(const QWidget &field)
{
    if (!field.accessibleName().isEmpty())
        return field.accessibleName();
    const auto labels = field.window()->findChildren<QLabel *>();
    const auto buddy = std::find_if(labels.cbegin(), labels.cend(), [&field](const QLabel *label) {
        return label->buddy() == &field;
    });
    if (buddy != labels.cend())
        return plain((*buddy)->text());
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button ? plain(button->text()) : QString();
}

QString descriptionOf(const QWidget &field)
{
    for (const QString &text :
         {field.whatsThis(), field.toolTip(), field.accessibleDescription()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

FieldHelp::FieldHelp(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

QString FieldHelp::textOf(const QWidget &field)
{
    const QString name = nameOf(field);
    QString description;
    for (const QWidget *one = &field; one && description.isEmpty(); one = one->parentWidget()) {
        description = descriptionOf(*one);
        if (one->isWindow())
            break;
    }
    // What it is called need not be said twice.
    if (description == name)
        description.clear();
    const QStringList parts{name, description};
    const QString text = name.isEmpty() || description.isEmpty()
        ? parts.join(QString())
        : parts.join(QStringLiteral("\n\n"));
    return text.isEmpty() ? tr("There is nothing more to say about this.") : text;
}

void FieldHelp::show()
{
    QWidget *field = QApplication::focusWidget();
    if (!field)
        return;
    QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), textOf(*field), field,
                       QRect(), kShownMs);
}

bool FieldHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A main window has an action for it, whose keys can be others.
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier
            && QApplication::activeWindow() && QApplication::activeWindow()->isModal()) {
            show();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::ui
