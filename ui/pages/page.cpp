#include "ui/pages/page.h"

#include <QtWidgets/QLineEdit>

namespace quayside::ui {

void Page::settleFocus()
{
    if (!m_body || !m_body->isVisible())
        return;
    // Whoever has begun to type is left alone.
    const auto *edit = qobject_cast<const QLineEdit *>(window()->focusWidget());
    if (!edit || edit->text().isEmpty())
        m_body->setFocus();
    m_body = nullptr;
}

} // namespace quayside::ui
