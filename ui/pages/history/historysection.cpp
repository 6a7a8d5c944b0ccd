#include "ui/pages/history/historysection.h"

#include "ui/connect/connection.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/history/historydelegate.h"
#include "ui/pages/tags/tagchanges.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"
#include "ui_historysection.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

// Reads the history and its log; historysection_state.cpp shows them.

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = TagHistoryColumn;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kMinuteMs = 30'000;
constexpr qsizetype kMostRows = 10'000; // it stops there by itself: whoever wants more goes on
constexpr qsizetype kFirstShown = 100; // then each time that there is half as much again
constexpr qsizetype kShortHistory = 500; // rows that are read whole by the clock
constexpr qsizetype kMostLog = 5'000; // entries; pulls are among them
constexpr int kMostLogDays = 90;

} // namespace

HistorySection::HistorySection(const Workspace &workspace, QWidget *parent)
    : RepositorySection(parent)
    , m_ui(std::make_unique<Ui::HistorySection>())
    , m_model(makeTagHistoryModel(this))
    , m_proxy(new RecordProxy(this))
    , m_delegate(new HistoryDelegate(*m_model, this))
    , m_toast(new Toast(this))
    , m_questions(new TagQuestions(workspace.jobs, *this))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->moment->setIcon(tintedIcon(u"history"_s));
    m_ui->stop->setIcon(tintedIcon(u"player-stop"_s));
    m_ui->moment->hide();
    m_ui->from->setDate(QDate::currentDate().addDays(-7));
    m_ui->until->setDate(QDate::currentDate());
    m_changes = new TagChanges(workspace.jobs, *m_ui->banner, *m_toast, this);
    initTable(workspace);
    setFocusProxy(m_ui->table);
    connectParts();
    connectTable();
    connectChanges();
    retranslate();
    showState();
}

HistorySection::~HistorySection()
{
    if (m_call)
        m_call->abort();
}

QString HistorySection::title() const
{
    return tr("History");
}

QString HistorySection::tab() const
{
    return u"history"_s;
}

void HistorySection::connectParts()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &HistorySection::applyFilter);
    connect(m_ui->kinds, &QComboBox::activated, this, &HistorySection::applyFilter);
    connect(m_ui->range, &QComboBox::activated, this, &HistorySection::applyFilter);
    connect(m_ui->from, &QDateEdit::dateChanged, this, &HistorySection::applyFilter);
    connect(m_ui->until, &QDateEdit::dateChanged, this, &HistorySection::applyFilter);
    connect(m_ui->future, &QCheckBox::toggled, this, [this](bool isShown) {
        m_ui->timeline->setFutureShown(isShown);
        applyFilter();
    });
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, &HistorySection::clearFilter);
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        if (m_call)
            return stopLoading();
        m_isStopped = false;
        m_isOver = false;
        m_readNow = 0;
        loadPage(m_page + 1);
        showState();
    });
    connect(m_ui->timeline, &TagTimeline::eventPicked, this, &HistorySection::pick);
    connect(&m_logReader, &LogReader::pageRead, this, &HistorySection::onLog);
    connect(&m_logReader, &LogReader::finished, this, [this] {
        m_isLogRead = true;
        derive();
    });
    // Whoever may not read it after all sees the events without names.
    connect(&m_logReader, &LogReader::failed, this, [this] { m_isLogRead = true; });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_rows.isEmpty())
            derive();
    });
    m_minute.start();
}

Instant HistorySection::now() const
{
    const Instant here = Clock::system().now();
    return m_connection ? here + m_connection->client().clockOffset() : here;
}

void HistorySection::setTarget(Connection *connection,
                               const std::optional<RepositoryName> &repository)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_logReader.forget();
    m_log.clear();
    m_isLogRead = false;
    m_connection = connection;
    m_repository = repository;
    m_changes->setTarget(connection, repository);
    m_questions->setTarget(connection, repository);
    m_details.reset();
    m_blocked.clear();
    m_rows.clear();
    m_fresh.clear();
    m_page = 0;
    m_shownRows = 0;
    m_isLoaded = false;
    m_isStopped = false;
    forgetReading();
    derive();
    m_ui->timeline->resetZoom();
    clearFilter();
}

void HistorySection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    m_details = details;
    showWindow();
    readLog();
}

void HistorySection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    showRights();
}

void HistorySection::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_call))
        return;
    // A long history is read again by hand alone.
    if (isQuiet && hasData() && (m_isStopped || m_rows.size() > kShortHistory)) {
        derive();
        return Q_EMIT refreshed(true);
    }
    if (!isQuiet && !hasData())
        forgetReading();
    if (m_call)
        m_call->abort();
    m_isStopped = false;
    m_fresh.clear();
    m_rows = m_isLoaded ? m_rows : QList<wire::Tag>();
    m_isOver = m_isLoaded; // what is shown stays until all of it is read again
    m_readNow = 0;
    m_shownRows = 0;
    loadPage(1);
    showState();
    Q_EMIT readingBegun();
}

void HistorySection::loadPage(int number)
{
    auto *call = m_connection->tags().history(*m_repository, number);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, number] { onPage(number, call->takeResult()); });
}

void HistorySection::onPage(int number, const Result<wire::TagPage> &page)
{
    m_call = nullptr;
    if (!page) {
        endReading({page.error(), m_connection->client().lastDetails()});
        showState();
        return Q_EMIT refreshed(false);
    }
    m_page = number;
    (m_isOver ? m_fresh : m_rows) += page->tags;
    m_readNow += page->tags.size();
    if (page->hasAdditional && m_readNow < kMostRows) {
        loadPage(number + 1);
        if (m_isOver)
            return;
        if (m_rows.size() >= m_shownRows + qMax(kFirstShown, m_shownRows / 2))
            derive();
        showState();
        if (number == 1)
            Q_EMIT readingBegun(); // there is something to see now
        return;
    }
    m_isStopped = page->hasAdditional;
    endPages();
}

void HistorySection::endPages()
{
    if (std::exchange(m_isOver, false))
        m_rows = std::exchange(m_fresh, {});
    m_isLoaded = true;
    endReading();
    derive();
    m_log.clear();
    m_isLogRead = false;
    readLog();
    Q_EMIT refreshed(true);
    Q_EMIT commandsChanged();
}

void HistorySection::stopReading()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    showState();
}

void HistorySection::stopLoading()
{
    if (!m_call)
        return;
    m_call->abort();
    m_call = nullptr;
    m_fresh.clear();
    m_isStopped = !std::exchange(m_isOver, false);
    m_isLoaded = true;
    derive();
    Q_EMIT commandsChanged();
}

bool HistorySection::mayReadLog() const
{
    return m_connection && m_details && m_details->canAdmin && !m_connection->isAnonymous()
        && m_connection->offers("listRepoLogs"_L1);
}

void HistorySection::readLog()
{
    fitColumns();
    if (!mayReadLog() || !m_isLoaded || m_rows.isEmpty() || m_isLogRead || m_logReader.isReading())
        return;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate oldest =
        QDateTime::fromMSecsSinceEpoch(toMs(m_rows.constLast().start), Qt::UTC).date();
    const QDate first = qMax(oldest, today.addDays(-kMostLogDays));
    m_log.clear();
    m_logSince = instantFromMs(QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    // A day more: the registry's clock may be ahead.
    m_logReader.begin(m_connection->client(),
                      {api::LogTarget::Kind::Repository, m_repository->path()},
                      {first, today.addDays(1)});
}

void HistorySection::onLog(const QList<wire::LogRecord> &records)
{
    m_log += records;
    if (m_log.size() < kMostLog)
        return;
    m_logReader.stop();
    m_isLogRead = true;
    if (m_log.constLast().at)
        m_logSince = *m_log.constLast().at;
    derive();
}

void HistorySection::derive()
{
    m_lanes = tagLanes(m_rows, now());
    if (!m_log.isEmpty() || m_isLogRead)
        attributeTagEvents(m_lanes, m_log, m_isLogRead ? m_logSince : now());
    m_model->setRows(tagEvents(m_lanes));
    m_shownRows = m_rows.size();
    showLanes();
    showState();
}

bool HistorySection::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Export:
    case PageCommand::ChooseColumns:
        return m_proxy->rowCount() > 0;
    case PageCommand::StopLoading:
        return m_call && hasData();
    case PageCommand::CopyReference:
        return currentEvent() != nullptr;
    default:
        return false;
    }
}

void HistorySection::perform(PageCommand command)
{
    if (command == PageCommand::StopLoading)
        return stopLoading();
    if (command == PageCommand::ChooseColumns) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_ui->table->fillColumnMenu(*menu);
        return menu->popup(
            m_ui->table->mapToGlobal(m_ui->table->horizontalHeader()->geometry().bottomLeft()));
    }
    if (command == PageCommand::CopyReference) {
        const QRect row = m_ui->table->visualRect(m_ui->table->currentIndex());
        return showMenu(m_ui->table->viewport()->mapToGlobal(row.bottomLeft()));
    }
    if (command != PageCommand::Export)
        return;
    auto *task = TableExport::ask(*m_ui->table, m_repository->path() + "-history"_L1, window());
    connect(task, &TableExport::finished, this,
            [this](bool, const QString &sentence) { Q_EMIT announced(sentence, {}, {}); });
}

} // namespace quayside::ui
