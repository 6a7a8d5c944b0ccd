#include "ui/widgets/dialog.h"

#include "ui/widgets/scrim.h"

#include <QtCore/QEvent>

namespace quayside::ui {

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    Scrim::attach(*this);
}

void Dialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
