#include "ui/paneorder.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

PaneOrder::PaneOrder(QList<Pane> panes, QWidget *window)
    : QObject(window)
    , m_panes(std::move(panes))
    , m_window(window)
{
}

void PaneOrder::move(int step)
{
    const QWidget *focus = m_window->focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const QWidget *widget = m_panes.at(i).widget;
        if (widget == focus || (focus && widget->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        at = (at + step + m_panes.size()) % m_panes.size();
        if (m_panes.at(at).widget->isVisible())
            return m_panes.at(at).takeFocus();
    }
}

} // namespace quayside::ui
