#pragma once

#include <QtCore/QCoreApplication>

class QLineEdit;
class QMenu;

namespace quayside::ui {

/// Fills the menu beside a line that filters: each entry says a term in words and, at the right,
/// how it is written; chosen it is added to the line.
class FilterMenu {
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
public:
    /// Empties the menu. Both must outlive it.
    FilterMenu(QMenu &menu, QLineEdit &line);

    void add(const QString &word, const QString &term);
    void separate();

private:
    QMenu &m_menu;
    QLineEdit &m_line;
};

} // namespace quayside::ui
