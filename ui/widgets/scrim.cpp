#include "ui/widgets/scrim.h"

#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QDialog>

namespace quayside::ui {

void Scrim::attach(QDialog &dialog)
{
    if (!dialog.parentWidget())
        return;
    auto *scrim = new Scrim(dialog.parentWidget()->window());
    connect(&dialog, &QDialog::finished, scrim, [scrim] {
        scrim->hide();
        scrim->deleteLater();
    });
    connect(&dialog, &QObject::destroyed, scrim, &QObject::deleteLater);
}

Scrim::Scrim(QWidget *over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    over->installEventFilter(this);
    resize(over->size());
    show();
    raise();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QColor shade = QColor::fromRgb(0xff0A1018);
    shade.setAlphaF(isDark(palette()) ? 0.59F : 0.36F);
    QPainter(this).fillRect(rect(), shade);
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(static_cast<QWidget *>(watched)->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace quayside::ui
