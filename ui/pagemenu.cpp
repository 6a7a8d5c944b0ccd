#include "ui/pagemenu.h"

#include "ui/actions.h"
#include "ui/mainmenu.h"
#include "ui/pagehost.h"
#include "ui/widgets/rowmenu.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 2; // menus in menus that are looked into

/// Of the page itself: neither a part of another control nor of a window over it.
bool isOffered(const QAbstractButton &button, const QWidget &page)
{
    if (!button.isVisible() || button.window() != page.window()
        || !(qobject_cast<const QPushButton *>(&button)
             || qobject_cast<const QToolButton *>(&button)))
        return false;
    for (const QWidget *above = button.parentWidget(); above && above != &page;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(above) || qobject_cast<const QTabBar *>(above)
            || qobject_cast<const QLineEdit *>(above) || qobject_cast<const QComboBox *>(above))
            return false;
    }
    return true;
}

bool isInBulkBar(const QWidget &button)
{
    for (const QWidget *above = button.parentWidget(); above; above = above->parentWidget()) {
        if (above->objectName().endsWith("bulkBar"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString wordOf(const QAbstractButton &button)
{
    // The word of a button of an icon alone, and the fuller one of those that stand in rows.
    return button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
}

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return push->menu();
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return tool->menu();
    return nullptr;
}

/// The cell about which the menu is asked for; invalid: no row is meant.
QModelIndex meantCell(const QTableView &table)
{
    const QItemSelectionModel *selection = table.selectionModel();
    if (!selection)
        return {};
    const QModelIndex current = selection->currentIndex();
    // Of a hundred thousand rows that are selected none is copied.
    if (selection->selection().isEmpty() || selection->isRowSelected(current.row(), {}))
        return current;
    return table.model()->index(selection->selection().constFirst().top(), 0);
}

/// In the first column that is shown; rows that are scrolled away have one, too.
QPoint pointOn(const QTableView &table, const QModelIndex &cell)
{
    const QHeaderView *header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        const int column = header->logicalIndex(i);
        if (!header->isSectionHidden(column))
            return {table.columnViewportPosition(column) + 1,
                    table.rowViewportPosition(cell.row()) + table.rowHeight(cell.row()) / 2};
    }
    return {};
}

std::unique_ptr<QMenu> rowMenuOf(QTableView &table)
{
    const QModelIndex cell = meantCell(table);
    if (!cell.isValid())
        return nullptr;
    // Who opens a menu to read it changes nothing on the page.
    QItemSelectionModel &selection = *table.selectionModel();
    const QItemSelection selected = selection.selection();
    const QPersistentModelIndex current = selection.currentIndex();
    auto menu =
        RowMenu::taken([&] { Q_EMIT table.customContextMenuRequested(pointOn(table, cell)); });
    if (selection.currentIndex() != current)
        selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.selection() != selected)
        selection.select(selected, QItemSelectionModel::ClearAndSelect);
    return menu;
}

bool hasWord(const QMenu &menu, const QString &word)
{
    const QList<QAction *> actions = menu.actions();
    return std::any_of(actions.begin(), actions.end(), [&word](const QAction *action) {
        return Actions::plainText(*action) == word;
    });
}

} // namespace

PageMenu::PageMenu(QObject &parent, MainMenu &menu, PageHost &pages)
    : QObject(&parent)
    , m_pages(pages)
    , m_page(menu.submenu(u"page"_s))
    , m_selection(menu.submenu(u"selection"_s))
{
    // With the menu above them: whether they are empty is seen there.
    const auto *above = static_cast<QMenu *>(m_page.parentWidget());
    connect(above, &QMenu::aboutToShow, this, &PageMenu::fill);
    // After what was chosen in it: pages fill their own menus anew.
    connect(above, &QMenu::aboutToHide, this, &PageMenu::clear, Qt::QueuedConnection);
    connect(&m_pages, &PageHost::pageChanged, this, &PageMenu::clear, Qt::QueuedConnection);
}

// The menus of the bar may be gone by then.
PageMenu::~PageMenu() = default;

void PageMenu::clear()
{
    m_listed.clear();
    for (QMenu *menu : {&m_page, &m_selection}) {
        // Menus that were made here for those of buttons go with what the pages do not hold.
        const auto made = menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        menu->clear();
        qDeleteAll(made);
    }
    m_taken.clear();
}

void PageMenu::fill()
{
    clear();
    addRows(m_selection);
    addButtons(m_page, m_selection);
    for (QMenu *menu : {&m_page, &m_selection})
        menu->menuAction()->setEnabled(!menu->isEmpty());
}

void PageMenu::addRows(QMenu &menu)
{
    const auto tables = m_pages.current().findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (!table->isVisible() || table->contextMenuPolicy() != Qt::CustomContextMenu
            || table->window() != m_pages.window())
            continue;
        std::unique_ptr<QMenu> taken = rowMenuOf(*table);
        if (!taken)
            continue;
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addActions(taken->actions());
        m_taken.push_back(std::move(taken));
    }
}

void PageMenu::addButtons(QMenu &page, QMenu &selection)
{
    const Page &current = m_pages.current();
    const QWidget *before = nullptr;
    const auto buttons = current.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!isOffered(*button, current))
            continue;
        const bool isBulk = isInBulkBar(*button);
        QMenu &menu = isBulk ? selection : page;
        if (wordOf(*button).isEmpty())
            continue;
        // As they stand together on the page.
        if (before != button->parentWidget() && !menu.isEmpty())
            menu.addSeparator();
        before = button->parentWidget();
        addButton(menu, *button);
    }
}

void PageMenu::addButton(QMenu &menu, QAbstractButton &button)
{
    const QString word = wordOf(button);
    QAction *action = nullptr;
    if (QMenu *own = menuOf(button)) {
        Q_EMIT own->aboutToShow(); // most are filled then
        auto *inner = new QMenu(word, &menu);
        inner->setToolTipsVisible(true);
        inner->addActions(own->actions());
        action = menu.addMenu(inner);
    } else {
        action = new QAction(word, &menu);
        if (hasWord(menu, Actions::plainText(*action))) {
            delete action; // the menu of the row has it
            return;
        }
        menu.addAction(action);
        action->setCheckable(button.isCheckable());
        action->setChecked(button.isChecked());
        connect(action, &QAction::triggered, &button, &QAbstractButton::click);
    }
    action->setIcon(button.icon());
    action->setEnabled(button.isEnabled());
    action->setToolTip(button.toolTip());
}

QList<PageMenu::Entry> PageMenu::entries()
{
    fill();
    QList<Entry> entries;
    collect(m_selection, true, {}, 0, entries);
    collect(m_page, false, {}, 0, entries);
    return entries;
}

void PageMenu::collect(const QMenu &menu, bool isOfSelection, const QString &above, int depth,
                       QList<Entry> &entries)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled()
            || action->text().isEmpty())
            continue;
        const QString text =
            above.isEmpty() ? action->text() : above + u": "_s + Actions::plainText(*action);
        if (const QMenu *inner = action->menu()) {
            if (depth < kDeepest)
                collect(*inner, isOfSelection, Actions::plainText(*action), depth + 1, entries);
            continue;
        }
        entries.append({u"page.%1"_s.arg(m_listed.size()), text, isOfSelection});
        m_listed.append(action);
    }
}

bool PageMenu::trigger(const QString &id)
{
    const QString number = id.startsWith("page."_L1) ? id.mid(5) : QString();
    bool isNumber = false;
    QAction *action = m_listed.value(number.toInt(&isNumber));
    if (!isNumber || !action)
        return false;
    action->trigger();
    return true;
}

} // namespace quayside::ui
