#include "app/services/settings.h"
#include "ui/widgets/recordtable.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

// Columns that the user moves, hides and resizes.

namespace quayside::ui {

using namespace Qt::StringLiterals;

void RecordTable::setColumnMemory(Settings &settings, const QString &name)
{
    // Columns of another number are another table.
    m_settings = &settings;
    m_name = u"%1-%2"_s.arg(name).arg(model()->columnCount());
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    m_firstColumns = horizontalHeader()->saveState();
    const QByteArray kept = settings.tableState(m_name);
    if (!kept.isEmpty())
        horizontalHeader()->restoreState(kept);
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            m_unwanted.insert(column);
    }
    restoreLaterKeys();
    connect(&settings, &Settings::viewsForgotten, this, &RecordTable::resetColumns);
    m_keep.setSingleShot(true);
    m_keep.setInterval(500);
    connect(&m_keep, &QTimer::timeout, this, &RecordTable::keepColumns);
    const auto later = qOverload<>(&QTimer::start);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_keep, later);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_keep, later);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_keep, later);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &RecordTable::showHeaderMenu);
}

void RecordTable::showHeaderMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"table.headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSortActions(*menu, horizontalHeader()->logicalIndexAt(point));
    fillColumnMenu(*menu);
    Q_EMIT headerMenuFilled(menu);
    menu->popup(horizontalHeader()->mapToGlobal(point));
}

void RecordTable::showScopes(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"table.scopes"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillScopeMenu(*menu);
    menu->popup(global);
}

void RecordTable::fillScopeMenu(QMenu &menu)
{
    const auto add = [this, &menu](const QString &word, const QString &name, const auto &slot) {
        QAction *action = menu.addAction(word);
        action->setObjectName(u"table.scopes."_s + name);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Visible rows"), u"visible"_s, [this] { selectVisible(); });
    add(tr("&All matching the filter"), u"all"_s, [this] { selectAll(); });
    add(tr("&None"), u"none"_s, [this] { clearSelection(); });
}

void RecordTable::keepColumns()
{
    // What is hidden because the window is narrow is not hidden by wish. On a copy: a section shown
    // and hidden again here resizes the others, which would bring us back for ever.
    QHeaderView copy(Qt::Horizontal);
    copy.setModel(model());
    copy.restoreState(horizontalHeader()->saveState());
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) && isColumnWanted(column))
            copy.showSection(column);
    }
    m_settings->setTableState(m_name, copy.saveState());
    m_settings->setTableLaterKeys(m_name, m_laterKeys);
}

void RecordTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < model()->columnCount(); ++column) {
        const QString word = model()->headerData(column, Qt::Horizontal).toString();
        if (word.isEmpty())
            continue;
        QAction *action = menu.addAction(word);
        action->setCheckable(true);
        action->setChecked(isColumnWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool isWanted) {
            if (isWanted)
                m_unwanted.remove(column);
            else
                m_unwanted.insert(column);
            setColumnHidden(column, !isWanted);
            m_keep.start();
            Q_EMIT columnsChosen();
        });
    }
    menu.addSeparator();
    addSortMenu(menu);
    // By the keyboard, too, which does not reach the box over the rows.
    if (m_isCheckable)
        fillScopeMenu(*menu.addMenu(tr("S&elect")));
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this,
            &RecordTable::resetColumns);
}

void RecordTable::resetColumns()
{
    horizontalHeader()->restoreState(m_firstColumns);
    m_unwanted.clear();
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            m_unwanted.insert(column);
    }
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
    m_keep.start();
    Q_EMIT columnsChosen();
}

} // namespace quayside::ui
