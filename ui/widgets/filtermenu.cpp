#include "ui/widgets/filtermenu.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace quayside::ui {

FilterMenu::FilterMenu(QMenu &menu, QLineEdit &line)
    : m_menu(menu)
    , m_line(line)
{
    m_menu.clear();
}

void FilterMenu::add(const QString &word, const QString &term)
{
    //: a filter's words and, after them, how it is written
    QAction *action = m_menu.addAction(tr("%1\t%2").arg(word, term));
    QObject::connect(action, &QAction::triggered, &m_line, [line = &m_line, term] {
        const QString before = line->text().trimmed();
        line->setText(before.isEmpty() ? term : before + QLatin1Char(' ') + term);
        line->setFocus();
    });
}

void FilterMenu::separate()
{
    m_menu.addSeparator();
}

} // namespace quayside::ui
