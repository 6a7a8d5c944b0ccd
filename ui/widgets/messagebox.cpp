#include "ui/widgets/messagebox.h"

#include "ui/widgets/scrim.h"

#include <QtCore/QEvent>

namespace quayside::ui {

MessageBox::MessageBox(const QString &name, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    Scrim::attach(*this);
}

void MessageBox::setWords(std::function<void()> write)
{
    m_write = std::move(write);
    m_write();
}

void MessageBox::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_write)
        m_write();
}

} // namespace quayside::ui
