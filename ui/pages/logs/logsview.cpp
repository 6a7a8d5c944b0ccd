#include "ui/pages/logs/logsview.h"

#include "app/models/logmodel.h"
#include "ui/connect/connection.h"
#include "ui/pages/logs/logexportdialog.h"
#include "ui/pages/logs/logtable.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/logtext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tableexport.h"
#include "ui_logsview.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = LogModel::Column;

LogsView::LogsView(Settings &settings, bool isOfOne, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogsView>())
    , m_model(new LogModel(this))
    , m_proxy(new LogTableModel(this))
    , m_totalsModel(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_model->setWords(&LogText::sentence);
    m_proxy->setSourceModel(m_model);
    fitTable(isOfOne);
    m_ui->table->setColumnMemory(settings, isOfOne ? u"repositorylogs"_s : u"logs"_s);
    m_ui->banner->hide();
    m_ui->details->hide();
    m_ui->totals->hide();
    m_ui->totals->setModel(m_totalsModel);
    m_ui->totals->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->totals->setItemDelegate(new LogTotalDelegate(m_ui->totals));
    m_ui->columns->setIcon(tintedIcon(u"columns"_s));
    m_ui->columns->setMenu(new QMenu(this));
    m_ui->export_->setIcon(tintedIcon(u"download"_s));
    m_ui->export_->setMenu(new QMenu(this));
    m_ui->export_->menu()->setObjectName(u"logs.exportMenu"_s);
    m_ui->stop->setIcon(tintedIcon(u"player-stop"_s));
    m_ui->showChart->setIcon(tintedIcon(u"chart-bar"_s));
    m_ui->showDetails->setIcon(tintedIcon(u"info-circle"_s));
    m_ui->asTable->setIcon(tintedIcon(u"table"_s));
    m_ui->copyDetails->setIcon(tintedIcon(u"copy"_s));
    m_ui->closeDetails->setIcon(tintedIcon(u"x"_s));
    m_ui->copyDetails->setAutoRaise(true);
    m_ui->closeDetails->setAutoRaise(true);
    setFocusProxy(m_ui->table);
    connectParts();
    connectReaders();
    retranslate();
    showState();
}

LogsView::~LogsView()
{
    if (m_totalsCall)
        m_totalsCall->abort();
}

QWidget &LogsView::table() const
{
    return *m_ui->table;
}

void LogsView::fitTable(bool isOfOne)
{
    RecordTable &table = *m_ui->table;
    table.setModel(m_proxy);
    table.setItemDelegate(new LogDelegate(m_ui->table));
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    const auto width = [&table](Column column, int pixels) {
        table.setUsualWidth(int(column), pixels);
    };
    width(Column::Time, 120);
    width(Column::By, 170);
    width(Column::Ip, 120);
    width(Column::Repository, 190);
    width(Column::Tag, 120);
    width(Column::Kind, 180);
    width(Column::Metadata, 260);
    table.setStretchColumn(int(Column::Action));
    table.sortByColumn(int(Column::Time), Qt::DescendingOrder);
    for (const Column column :
         {isOfOne ? Column::Repository : Column::Tag, Column::Kind, Column::Metadata})
        table.hideColumn(int(column));
}

void LogsView::connectParts()
{
    connect(m_ui->filterBar, &LogFilterBar::rangeChanged, this, [this] {
        m_days.reset();
        if (m_connection)
            begin();
    });
    connect(m_ui->filterBar, &LogFilterBar::filterChanged, this, &LogsView::applyFilter);
    connect(m_ui->chart, &LogChart::chosenChanged, this, [this] {
        m_days = m_ui->chart->chosen();
        applyFilter();
    });
    connect(m_ui->allDays, &QPushButton::clicked, this, [this] {
        m_days.reset();
        m_ui->chart->setChosen({});
        applyFilter();
    });
    connect(m_ui->legend, &LogLegend::toggled, this, [this](const QString &key, bool isShown) {
        if (isShown)
            m_hidden.remove(key);
        else
            m_hidden.insert(key);
        applyFilter();
    });
    connect(m_ui->asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_ui->totals->setVisible(isTable);
        m_ui->chartBody->setVisible(!isTable);
        showTotals();
    });
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        if (m_reader.isReading()) {
            stopReading();
        } else {
            m_reader.proceed();
        }
        showState();
    });
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, &LogsView::onOverlayAction);
    connect(m_ui->overlay, &StateOverlay::secondTriggered, this, &LogsView::onOverlaySecond);
    connect(m_ui->showChart, &QPushButton::clicked, this, [this] {
        m_isChartChosen = true;
        showState();
    });
    connect(m_ui->showDetails, &QPushButton::toggled, this, [this](bool isShown) {
        m_ui->details->setVisible(isShown);
        showDetails();
    });
    connect(m_ui->closeDetails, &QToolButton::clicked, this, [this] {
        m_ui->showDetails->setChecked(false);
        m_ui->table->setFocus();
    });
    connect(m_ui->copyDetails, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->json->toPlainText());
        Q_EMIT announced(tr("The details are on the clipboard."));
    });
    connect(m_ui->table, &RecordTable::rowActivated, this,
            [this] { m_ui->showDetails->setChecked(true); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LogsView::showDetails);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &LogsView::askForMenu);
    connect(m_ui->columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_ui->columns->menu()->clear();
        m_ui->table->fillColumnMenu(*m_ui->columns->menu());
    });
    connect(m_ui->export_->menu(), &QMenu::aboutToShow, this, &LogsView::fillExport);
    auto *brush = new QShortcut(QKeySequence(u"Alt+B"_s), this);
    brush->setContext(Qt::WidgetWithChildrenShortcut);
    connect(brush, &QShortcut::activated, this, [this] {
        m_ui->asTable->setChecked(false);
        if (!m_ui->showChart->isChecked())
            m_ui->showChart->click();
        m_ui->chart->setFocus(Qt::ShortcutFocusReason);
    });
}

void LogsView::connectReaders()
{
    connect(&m_reader, &LogReader::pageRead, this, &LogsView::onPage);
    connect(&m_reader, &LogReader::failed, this, &LogsView::onFailed);
    connect(&m_reader, &LogReader::finished, this, [this] {
        showState();
        Q_EMIT commandsChanged();
    });
    connect(&m_newest, &LogReader::pageRead, this, &LogsView::onNewestPage);
    connect(&m_newest, &LogReader::failed, this, &LogsView::onFailed);
}

void LogsView::setTarget(Connection *connection, const std::optional<api::LogTarget> &target)
{
    m_reader.forget();
    m_newest.forget();
    if (m_totalsCall)
        m_totalsCall->abort();
    m_totalsCall = nullptr;
    m_connection = connection;
    m_target = target;
    m_model->clear();
    m_totals.clear();
    m_hidden.clear();
    m_days.reset();
    m_refusal.reset();
    m_hasData = false;
    m_ui->showDetails->setChecked(false);
    m_ui->filterBar->setFilter({});
    showState();
}

void LogsView::refresh(bool isQuiet)
{
    if (!m_connection || !m_target || (isQuiet && isReading()))
        return;
    if (!m_hasData || m_refusal || m_model->rowCount() == 0)
        begin();
    else
        readNewest();
}

void LogsView::begin()
{
    m_newest.forget();
    m_model->clear();
    m_totals.clear();
    m_refusal.reset();
    m_hasData = false;
    m_reader.begin(m_connection->client(), *m_target, m_ui->filterBar->range());
    readTotals();
    Q_EMIT readingBegun();
    Q_EMIT commandsChanged();
    showState();
}

void LogsView::readNewest()
{
    m_fresh.clear();
    m_newest.begin(m_connection->client(), *m_target, m_ui->filterBar->range());
    readTotals();
    Q_EMIT readingBegun();
}

void LogsView::readTotals()
{
    if (m_totalsCall)
        m_totalsCall->abort();
    auto *call = api::LogsApi(m_connection->client()).totals(*m_target, m_ui->filterBar->range());
    m_totalsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto totals = call->takeResult();
        m_totalsCall = nullptr;
        // Without them the chart counts what was read, and says so.
        m_totals = totals ? totals->totals : QList<wire::LogTotal>();
        showChart();
    });
}

void LogsView::onPage(const QList<wire::LogRecord> &records)
{
    const bool isFirst = !m_hasData;
    m_hasData = true;
    m_model->append(records);
    if (isFirst)
        Q_EMIT readingEnded(std::nullopt);
    showChart();
    showState();
    if (isFirst && m_proxy->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_proxy->index(0, 0));
}

void LogsView::onNewestPage(const QList<wire::LogRecord> &records)
{
    m_fresh += records;
    if (m_model->mergeNewest(m_fresh)) {
        m_newest.forget();
    } else if (!m_newest.isReading()) {
        // What is known has gone out of the range, or the log was emptied.
        m_reader.forget();
        m_model->clear();
        m_model->append(m_fresh);
    } else {
        return;
    }
    m_fresh.clear();
    Q_EMIT readingEnded(std::nullopt);
    showChart();
    showState();
}

void LogsView::onFailed(const Error &error)
{
    if (error.code == ErrorCode::Forbidden) {
        m_refusal = error;
        m_hasData = true;
        m_model->clear();
        Q_EMIT readingEnded(std::nullopt);
    } else {
        Q_EMIT readingEnded(error);
    }
    showState();
}

bool LogsView::isReading() const
{
    return m_reader.isReading() || m_newest.isReading();
}

void LogsView::stopReading()
{
    m_reader.stop();
    m_newest.forget();
    showState();
    Q_EMIT commandsChanged();
}

void LogsView::focusFilter()
{
    m_ui->filterBar->focusText();
}

void LogsView::clearFilter()
{
    m_days.reset();
    m_hidden.clear();
    m_ui->filterBar->setFilter({});
}

bool LogsView::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::StopLoading:
        return m_reader.isReading();
    case PageCommand::Export:
        return m_proxy->rowCount() > 0;
    case PageCommand::ChooseColumns:
        return m_hasData && !m_refusal;
    default:
        return false;
    }
}

void LogsView::perform(PageCommand command)
{
    if (command == PageCommand::StopLoading)
        return stopReading();
    if (command == PageCommand::ChooseColumns)
        return m_ui->columns->showMenu();
    const QString whose =
        m_target && !m_target->name.isEmpty() ? m_target->name : m_connection->userName();
    auto *asked = TableExport::ask(*m_ui->table, u"logs-"_s + whose, window());
    connect(asked, &TableExport::finished, this,
            [this](bool, const QString &sentence) { Q_EMIT announced(sentence); });
}

void LogsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_model->setWords(&LogText::sentence);
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, LogModel::kColumns - 1);
    retranslate();
    showChart();
    showState();
    showDetails();
}

} // namespace quayside::ui
