#include "app/services/settings.h"
#include "ui/theme/fontunits.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

// Columns that the user moves, hides and resizes, and how wide they are.

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
        restoreColumns(kept);
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
    // What the user did not resize is kept at its usual width: text may be of another size the next
    // time.
    for (auto usual = m_usualWidths.cbegin(); usual != m_usualWidths.cend(); ++usual) {
        if (!m_ownWidths.contains(usual.key()))
            copy.resizeSection(usual.key(), *usual);
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

void RecordTable::setUsualWidth(int column, int width)
{
    m_usualWidths.insert(column, width);
    fitWidths();
}

void RecordTable::restoreColumns(const QByteArray &kept)
{
    QHeaderView copy(Qt::Horizontal);
    copy.setModel(model());
    if (!copy.restoreState(kept))
        return;
    m_ownWidths.clear();
    for (auto usual = m_usualWidths.cbegin(); usual != m_usualWidths.cend(); ++usual) {
        const int column = usual.key();
        copy.showSection(column); // hidden ones tell no width
        if (copy.sectionResizeMode(column) != QHeaderView::Stretch
            && copy.sectionSize(column) != qMax(*usual, copy.minimumSectionSize()))
            m_ownWidths.insert(column);
    }
    const QScopedValueRollback guard(m_isFitting, true);
    horizontalHeader()->restoreState(kept);
    fitWidths();
}

void RecordTable::onSectionResized(int column, int before, int now)
{
    if (m_isFitting)
        return;
    // Columns that come and go are not resized, but leave the others another room.
    if (before == 0 || now == 0) {
        if (fontFactor() > 1)
            m_fit.start();
        return;
    }
    if (horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive)
        return;
    // What was put back is nobody's any more.
    if (now == qRound(m_usualWidths.value(column) * widthFactor()))
        m_ownWidths.remove(column);
    else
        m_ownWidths.insert(column);
}

qreal RecordTable::widthFactor() const
{
    constexpr int kLeastStretched = 220;
    const qreal wanted = fontFactor();
    if (wanted <= 1)
        return wanted;
    // No wider than there is room: what takes the rest must not vanish, and what would have been
    // elided at the usual size, too, may be.
    int usual = 0;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            usual += kLeastStretched;
        else if (m_usualWidths.contains(column) && !m_ownWidths.contains(column))
            usual += m_usualWidths.value(column);
        else
            others += columnWidth(column);
    }
    return usual == 0 ? wanted
                      : std::clamp(qreal(viewport()->width() - others) / usual, 1.0, wanted);
}

void RecordTable::fitWidths()
{
    const QScopedValueRollback guard(m_isFitting, true);
    const qreal factor = widthFactor();
    for (auto usual = m_usualWidths.cbegin(); usual != m_usualWidths.cend(); ++usual) {
        const int column = usual.key();
        if (column < horizontalHeader()->count() && !m_ownWidths.contains(column)
            && horizontalHeader()->sectionResizeMode(column) != QHeaderView::Stretch)
            horizontalHeader()->resizeSection(column, qRound(*usual * factor));
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (fontFactor() > 1)
        fitWidths();
}

void RecordTable::resetColumns()
{
    m_ownWidths.clear();
    {
        const QScopedValueRollback guard(m_isFitting, true);
        horizontalHeader()->restoreState(m_firstColumns);
    }
    fitWidths();
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
