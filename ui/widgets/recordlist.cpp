#include "ui/widgets/recordlist.h"

#include "app/services/settings.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/localaction.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kFilterWidth = 260;

} // namespace

RecordList::RecordList(const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_settings(settings)
    , m_proxy(new RecordProxy(this))
    , m_filter(new QLineEdit)
    , m_count(new ToneLabel(Tone::Muted))
    , m_columns(new QToolButton)
    , m_table(new RecordTable)
    , m_state(new StateOverlay)
    , m_bulkBar(new FillPanel)
    , m_selected(new ToneLabel(Tone::Text, 1, true))
    , m_clear(new QPushButton)
{
    m_filter->setObjectName(name + ".filter"_L1);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_columns->setObjectName(name + ".columns"_L1);
    m_columns->setIcon(tintedIcon(u"columns"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(this));
    m_table->setObjectName(name + ".table"_L1);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_state->setObjectName(name + ".state"_L1);
    m_bulkBar->setObjectName(name + ".bulkBar"_L1);
    m_bulkBar->setTone(Tone::Sel);
    m_bulkBar->setEdge(FillPanel::Edge::Card);
    m_bulkBar->setFixedHeight(measure::kBulkBar);
    m_clear->setObjectName(name + ".clear"_L1);
    m_clear->setProperty("kind", u"ghost"_s);
    m_clear->setProperty("dense", true);

    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_tools->addWidget(m_filter, 1);
    m_tools->addWidget(m_count);
    m_tools->addStretch();
    m_tools->addWidget(m_columns);
    m_bulk = new QHBoxLayout(m_bulkBar);
    m_bulk->setContentsMargins(14, 0, 8, 0);
    m_bulk->setSpacing(10);
    m_bulk->addWidget(m_selected);
    m_bulk->addStretch();
    m_bulk->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(m_tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_bulkBar);
    setFocusProxy(m_table);
    connectParts();
}

RecordList::~RecordList() = default;

void RecordList::setModel(RecordModelBase &model, const QList<RecordColumn> &columns, int stretched)
{
    m_model = &model;
    m_proxy->setRecords(model, columns);
    m_table->setModel(m_proxy);
    m_table->setCheckable(false);
    for (int i = 0; i < columns.size(); ++i)
        m_table->setUsualWidth(i, columns.at(i).width);
    m_table->setStretchColumn(stretched);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnMemory(m_settings, m_name);
    connectTable();
    showState();
}

void RecordList::sortBy(int column, Qt::SortOrder order)
{
    m_table->sortByColumn(column, order);
}

void RecordList::setCheckable(bool isCheckable)
{
    m_table->setCheckable(isCheckable);
    showState();
}

void RecordList::connectParts()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_proxy->setText(m_filter->text());
        showState();
    });
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_table->fillColumnMenu(*m_columns->menu());
        addExports(*m_columns->menu());
    });
    connect(m_table, &RecordTable::headerMenuFilled, this,
            [this](QMenu *menu) { addExports(*menu); });
    connect(m_clear, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    connect(m_state, &StateOverlay::actionTriggered, this, [this] {
        if (m_model && m_model->rowCount() > 0)
            clearFilter();
        else
            Q_EMIT emptyActionTriggered();
    });
}

void RecordList::connectTable()
{
    connect(m_table, &RecordTable::cellClicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            Q_EMIT activated(index.data(IdRole).toString());
    });
    connect(m_table, &RecordTable::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(IdRole).toString()); });
    const auto tell = [this] {
        showState();
        Q_EMIT selectionChanged();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, tell);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        askForMenu(m_table->indexAt(point), m_table->viewport()->mapToGlobal(point));
    });
    const auto key = [this](const char *id, const auto &slot) {
        LocalAction::add(*m_table, QString::fromLatin1(id), slot);
    };
    key("contextMenu", [this] {
        const QModelIndex index = m_table->currentIndex();
        askForMenu(index,
                   m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    key("selectNone", [this] { m_table->clearSelection(); });
    key("filter", [this] { focusFilter(); });
    key("properties", [this] {
        if (!current().isEmpty())
            Q_EMIT activated(current());
    });
    auto *copy = new QAction(m_table);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &RecordList::copyRows);
}

void RecordList::addExports(QMenu &menu)
{
    menu.addSeparator();
    QAction *copy = menu.addAction(tintedIcon(u"copy"_s), tr("&Copy rows"));
    copy->setObjectName(m_name + ".copyRows"_L1);
    copy->setEnabled(m_table->currentIndex().isValid() || m_table->selectedCount() > 0);
    connect(copy, &QAction::triggered, this, &RecordList::copyRows);
    QAction *all = menu.addAction(tr("E&xport…"));
    all->setObjectName(m_name + ".export"_L1);
    connect(all, &QAction::triggered, this, &RecordList::exportTable);
}

void RecordList::copyRows()
{
    const QList<QStringList> rows = m_table->chosenRows();
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(
        TableExport::toText(TableExport::Format::Tsv, m_table->exportHeaders(), rows)));
    say(tr("%n row(s) copied.", nullptr, int(rows.size())));
}

void RecordList::exportTable()
{
    auto *task = TableExport::ask(*m_table, m_name, window());
    connect(task, &TableExport::finished, this,
            [this](bool, const QString &sentence) { say(sentence); });
}

void RecordList::say(const QString &sentence)
{
    if (!m_toast)
        m_toast = new Toast(this);
    m_toast->show(sentence);
}

void RecordList::askForMenu(const QModelIndex &index, const QPoint &global)
{
    if (!index.isValid())
        return;
    // Of this row, whatever else is selected.
    const bool isSelected = m_table->selectionModel()->isRowSelected(index.row(), {});
    m_table->selectionModel()->setCurrentIndex(index,
                                               isSelected ? QItemSelectionModel::NoUpdate
                                                          : QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
    Q_EMIT menuRequested(index.data(IdRole).toString(), global);
}

QPushButton *RecordList::addButton(const QString &name, const QString &icon, bool isPrimary)
{
    auto *button = new QPushButton;
    button->setObjectName(m_name + u'.' + name);
    if (isPrimary)
        button->setProperty("kind", u"primary"_s);
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon, isPrimary ? Tone::OnAccent : Tone::Muted));
    m_tools->addWidget(button);
    return button;
}

QPushButton *RecordList::addBulkButton(const QString &name, bool isDangerous)
{
    auto *button = new QPushButton;
    button->setObjectName(m_name + u'.' + name);
    button->setProperty("kind", isDangerous ? u"ghostdanger"_s : u"ghost"_s);
    button->setProperty("dense", true);
    // Before the stretch and the way out.
    m_bulk->insertWidget(m_bulk->count() - 2, button);
    return button;
}

void RecordList::addTool(QWidget *widget)
{
    // Behind the filter and the count.
    m_tools->insertWidget(m_tools->indexOf(m_columns), widget);
}

void RecordList::setWords(const Words &words)
{
    m_words = words;
    m_table->setAccessibleName(words.accessible);
    m_filter->setPlaceholderText(words.filter);
    m_filter->setAccessibleName(words.filter);
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_clear->setText(tr("Clear selection"));
    m_proxy->retranslate();
    showState();
}

void RecordList::setLoaded(bool isLoaded)
{
    m_isLoaded = isLoaded;
    showState();
}

void RecordList::showState()
{
    if (!m_model || !m_words.count)
        return;
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const int selected = m_table->isCheckable() ? m_table->selectedCount() : 0;
    m_filter->setVisible(all > 0);
    m_columns->setVisible(all > 0);
    m_count->setVisible(all > 0);
    m_count->setText(shown == all ? m_words.count(all)
                                  : tr("%1 of %2").arg(shown).arg(m_words.count(all)));
    m_bulkBar->setVisible(selected > 0);
    m_selected->setText(selected == shown && shown < all
                            ? tr("%n selected (all matching)", nullptr, selected)
                            : tr("%n selected", nullptr, selected));
    m_table->setVisible(shown > 0);
    if (shown > 0 || (all == 0 && !m_isLoaded))
        return m_state->clear();
    if (all > 0)
        return m_state->showMessage(u"filter"_s, m_words.noMatch, {}, tr("Clear filter"));
    m_state->showMessage(m_words.emptyIcon, m_words.emptyTitle, m_words.emptyText,
                         m_words.emptyAction);
}

QStringList RecordList::selectedOrCurrent() const
{
    QModelIndexList rows =
        m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(row.data(IdRole).toString());
    if (keys.isEmpty() && !current().isEmpty())
        keys.append(current());
    return keys;
}

QString RecordList::current() const
{
    return m_table->currentIndex().data(IdRole).toString();
}

void RecordList::select(const QString &key)
{
    const int row = m_model ? m_model->rowOf(key) : -1;
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

int RecordList::shownCount() const
{
    return m_proxy->rowCount();
}

void RecordList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RecordList::clearFilter()
{
    m_filter->clear();
    m_filterDelay.stop();
    m_proxy->setText({});
    showState();
}

void RecordList::showColumns()
{
    m_columns->showMenu();
}

void RecordList::setRule(std::function<bool(int)> rule)
{
    m_proxy->setRule(std::move(rule));
    showState();
}

void RecordList::refilter()
{
    m_proxy->invalidate();
    showState();
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words.count)
        setWords(m_words); // the owner sets its own words after this
}

} // namespace quayside::ui
