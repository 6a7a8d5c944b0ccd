#include "ui/pages/tags/tagspage.h"

#include "ui/delegates/celldelegates.h"
#include "ui/pages/tags/tagdelegates.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kMinuteMs = 30'000;
constexpr int kFilterWidth = 300;
constexpr int kCommandsWidth = 800;
constexpr int kManifestFrom = 900; // narrower pages have no room for digests

} // namespace

void TagsPage::build()
{
    m_model = new TagModel(this);
    m_proxy = new TagTableModel(this);
    m_proxy->setSourceModel(m_model);
    m_header = new PageHeader;
    m_copyName = new QToolButton;
    m_copyName->setIcon(tintedIcon(u"copy"_s));
    m_copyName->setObjectName(u"tags.copyName"_s);
    m_visibility = new Chip;
    m_state = new Chip;
    m_header->addBeside(m_copyName);
    m_header->addBeside(m_visibility);
    m_header->addBeside(m_state);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->setObjectName(u"tags.tabs"_s);
    m_banner = new Banner;
    m_banner->setObjectName(u"tags.banner"_s);
    buildTable();
    buildOverlay();

    auto *top = new QVBoxLayout;
    top->setContentsMargins(measure::kPageMargin, 6, measure::kPageMargin, 0);
    top->setSpacing(0);
    top->addWidget(m_header);
    auto *tabs = new FillPanel(Tone::Line, FillPanel::Edge::Bottom);
    auto *tabsLayout = new QHBoxLayout(tabs);
    tabsLayout->setContentsMargins(measure::kPageMargin - 13, 0, 0, 0);
    tabsLayout->addWidget(m_tabs);
    tabsLayout->addStretch();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, 12);
    body->setSpacing(10);
    body->addWidget(m_banner);
    body->addWidget(buildFilterBar());
    body->addWidget(m_table, 1);
    body->addWidget(m_overlay, 1);
    body->addWidget(buildBulkBar());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(tabs);
    layout->addLayout(body, 1);
    m_toast = new Toast(this);
    connectParts();
}

void TagsPage::buildOverlay()
{
    m_overlay = new StateOverlay;
    m_overlay->setObjectName(u"tags.state"_s);
    auto *commands = new QWidget;
    commands->setMaximumWidth(kCommandsWidth);
    auto *layout = new QVBoxLayout(commands);
    m_login = new CopyField;
    m_push = new CopyField;
    layout->addWidget(m_login);
    layout->addWidget(m_push);
    m_overlay->setExtra(commands);
    commands->hide();
}

void TagsPage::connectParts()
{
    connect(m_overlay, &StateOverlay::actionTriggered, this,
            [this] { m_error == Error{} ? clearFilter() : refresh(false); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_retry.isEmpty())
            refresh(false);
        else
            startChange(QList(m_retry), false);
    });
    connect(m_toast, &Toast::actionTriggered, this, &TagsPage::undo);
    connect(m_copyName, &QToolButton::clicked, this, [this] {
        if (m_repository)
            copy(m_repository->path());
    });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, m_model, &TagModel::refreshTimes);
    m_minute.start();
}

void TagsPage::buildTable()
{
    m_table = new RecordTable;
    m_table->setObjectName(u"tags.table"_s);
    m_table->setModel(m_proxy);
    m_table->setCheckable(true);
    m_table->setItemDelegate(new TagNameDelegate(m_table));
    const auto set = [this](TagModel::Column column, QAbstractItemDelegate *delegate, int width) {
        m_table->setItemDelegateForColumn(int(column), delegate);
        m_table->horizontalHeader()->resizeSection(int(column), width);
    };
    set(TagModel::Column::Size, new SizeDelegate(m_table), 100);
    set(TagModel::Column::LastModified, new DateDelegate(m_table), 150);
    set(TagModel::Column::Expires, new ExpiryDelegate(m_table), 170);
    set(TagModel::Column::Manifest, new DigestDelegate(m_table), 210);
    set(TagModel::Column::Pull, new TagToolsDelegate(m_table), TagToolsDelegate::kWidth);
    m_table->setStretchColumn(int(TagModel::Column::Tag));
    m_table->sortByColumn(int(TagModel::Column::LastModified), Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::cellClicked, this, &TagsPage::onCellClicked);
    connect(m_table, &RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        if (index.data(WritableRole).toBool())
            openExpirationDialog({TagModel::tagOf(index)});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TagsPage::updateSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        if (index.isValid())
            showMenu(index, m_table->viewport()->mapToGlobal(at), false);
    });
    addTableActions();
}

void TagsPage::addTableActions()
{
    const auto add = [this](const QList<QKeySequence> &keys, const auto &act) {
        auto *action = new QAction(m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add({Qt::Key_F2}, [this] { changeExpiration(); });
    add({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}, [this] {
        const QModelIndex index = m_table->currentIndex();
        const QPoint below = m_table->visualRect(index).bottomLeft();
        if (index.isValid())
            showMenu(index, m_table->viewport()->mapToGlobal(below), false);
    });
    add({QKeySequence::Copy}, [this] { copyRows(); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { m_table->clearSelection(); });
    add({Qt::Key_Slash}, [this] { focusFilter(); });
}

QWidget *TagsPage::buildFilterBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"tags.filter"_s);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_expiryFilter = new QComboBox;
    m_expiryFilter->setObjectName(u"tags.expiryFilter"_s);
    m_expiryFilter->setMinimumWidth(170);
    m_count = new ToneLabel(Tone::Muted, measure::kSmallSize);
    m_count->setObjectName(u"tags.count"_s);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_expiryFilter);
    layout->addStretch(1);
    layout->addWidget(m_count);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_proxy->setNameFilter(m_filter->text());
        if (m_isLoaded)
            showState();
    });
    connect(m_expiryFilter, &QComboBox::activated, this, [this](int index) {
        m_proxy->setExpiryFilter(ExpiryFilter(index));
        if (m_isLoaded)
            showState();
    });
    return bar;
}

QWidget *TagsPage::buildBulkBar()
{
    m_bulkBar = new FillPanel(Tone::Sel, FillPanel::Edge::Card);
    m_bulkBar->setObjectName(u"tags.bulkBar"_s);
    m_bulkBar->setFixedHeight(measure::kBulkBar);
    m_selected = new ToneLabel(Tone::Text, 1, true);
    m_change = new QPushButton;
    m_change->setProperty("kind", u"primary"_s);
    m_change->setProperty("dense", true);
    m_change->setIcon(tintedIcon(u"calendar-time"_s, Tone::OnAccent));
    m_change->setObjectName(u"tags.change"_s);
    m_clear = new QPushButton;
    m_clear->setProperty("kind", u"ghost"_s);
    m_clear->setProperty("dense", true);
    m_clear->setIcon(tintedIcon(u"x"_s));
    m_clear->setObjectName(u"tags.clear"_s);
    auto *layout = new QHBoxLayout(m_bulkBar);
    layout->setContentsMargins(14, 0, 8, 0);
    layout->setSpacing(14);
    layout->addWidget(m_selected);
    layout->addWidget(m_change);
    layout->addStretch();
    layout->addWidget(m_clear);
    m_bulkBar->hide();
    connect(m_change, &QPushButton::clicked, this, &TagsPage::changeExpiration);
    connect(m_clear, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    return m_bulkBar;
}

void TagsPage::clearFilter()
{
    m_filter->clear();
    m_filterDelay.stop();
    m_expiryFilter->setCurrentIndex(0);
    m_proxy->setNameFilter({});
    m_proxy->setExpiryFilter(ExpiryFilter::All);
    if (m_isLoaded)
        showState();
}

void TagsPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void TagsPage::showDetails()
{
    m_visibility->setVisible(m_details.has_value());
    m_state->setVisible(m_details.has_value());
    if (!m_details)
        return;
    if (m_details->isPublic)
        m_visibility->setState(u"world"_s, tr("Public"), Tone::Info, Tone::InfoFill);
    else
        m_visibility->setState(u"lock"_s, tr("Private"), Tone::Muted, Tone::GreyFill);
    switch (m_details->state) {
    case wire::RepositoryState::Normal:
        return m_state->setState(u"circle-check"_s, tr("Normal"), Tone::Ok, Tone::OkFill);
    case wire::RepositoryState::ReadOnly:
        return m_state->setState(u"lock"_s, tr("Read-only"), Tone::Warning, Tone::WarningFill);
    default:
        return m_state->setState(u"refresh"_s, tr("Mirror"), Tone::Special, Tone::SpecialFill);
    }
}

void TagsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The narrow window keeps what a tag is judged by; the digest is in the menu.
    m_table->setColumnHidden(int(TagModel::Column::Manifest), width() < kManifestFrom);
}

void TagsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, TagModel::kColumns - 1);
    showDetails();
    updateSelection();
    if (m_isLoaded)
        showState();
}

void TagsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Tags"));
    m_tabs->setAccessibleName(tr("Pages of the repository"));
    m_copyName->setToolTip(tr("Copy the name"));
    m_copyName->setAccessibleName(tr("Copy the name"));
    m_filter->setPlaceholderText(tr("Filter tags: name or glob"));
    m_filter->setAccessibleName(tr("Filter tags"));
    const int current = qMax(0, m_expiryFilter->currentIndex());
    m_expiryFilter->clear();
    m_expiryFilter->addItems({tr("Expires: all"), tr("Expires: never"), tr("Expires: with a date"),
                              tr("Expires: within 7 days"), tr("Expires: within 31 days")});
    m_expiryFilter->setCurrentIndex(current);
    m_expiryFilter->setAccessibleName(tr("Filter by expiration"));
    m_table->setAccessibleName(tr("Tags"));
    m_change->setText(tr("Change expiration…"));
    m_clear->setText(tr("Clear selection"));
}

} // namespace quayside::ui
