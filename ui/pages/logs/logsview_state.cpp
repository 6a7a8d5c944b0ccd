#include "ui/pages/logs/logsview.h"

#include "app/models/logmodel.h"
#include "ui/connect/connection.h"
#include "ui/pages/logs/logexportdialog.h"
#include "ui/pages/logs/logtable.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/logtext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowmenu.h"
#include "ui_logsview.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QMenu>

// What the view shows of a log, and its menus.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetails = 48; // letters
constexpr int kLowLines = 26; // of text, the whole view

} // namespace

void LogsView::applyFilter()
{
    LogFilter filter = m_ui->filterBar->filter();
    filter.days = m_days;
    for (const LogSeries &series : std::as_const(m_series.series)) {
        if (m_hidden.contains(series.key))
            filter.hiddenKinds += QSet(series.kinds.begin(), series.kinds.end());
    }
    m_proxy->setFilter(filter);
    showChart();
    showState();
    Q_EMIT commandsChanged();
}

void LogsView::showChart()
{
    const api::LogRange range = m_ui->filterBar->range();
    LogFilter filter = m_ui->filterBar->filter();
    // The registry counts kinds and days only: whatever else is asked for is counted here.
    LogFilter kindsOnly;
    kindsOnly.kinds = filter.kinds;
    const bool isCountedHere = m_totals.isEmpty() || filter != kindsOnly;
    QList<wire::LogTotal> totals = isCountedHere ? m_model->totals(filter) : m_totals;
    QStringList kinds;
    for (const wire::LogTotal &total : isCountedHere ? m_model->totals({}) : m_totals) {
        if (!kinds.contains(total.kind))
            kinds.append(total.kind);
    }
    m_ui->filterBar->setKinds(kinds);
    totals.removeIf([&filter](const wire::LogTotal &total) {
        return !filter.kinds.isEmpty() && !filter.kinds.contains(total.kind);
    });
    m_series = LogSeriesTable::of(totals, range.first, range.last);
    m_ui->chart->setTable(m_series);
    m_ui->chart->setHidden(m_hidden);
    m_ui->chart->setChosen(m_days);
    m_ui->legend->setSeries(m_series.series, m_hidden);
    m_ui->allDays->setVisible(m_days.has_value());
    const bool isPartial = isCountedHere && (m_reader.isReading() || m_reader.canProceed());
    m_ui->chartNote->setText(isPartial ? tr("of what was read so far") : tr("days of UTC"));
    showTotals();
}

void LogsView::showTotals()
{
    if (m_ui->totals->isHidden())
        return;
    m_totalsModel->clear();
    QStringList headers{tr("DAY"), tr("ALL")};
    for (const LogSeries &series : std::as_const(m_series.series))
        headers.append(series.name);
    m_totalsModel->setHorizontalHeaderLabels(headers);
    const auto item = [](const QVariant &value) {
        auto *made = new QStandardItem;
        made->setData(value, Qt::DisplayRole);
        made->setEditable(false);
        return made;
    };
    for (qsizetype day = m_series.days - 1; day >= 0; --day) {
        QList<QStandardItem *> row{item(m_series.dayAt(day)), item(m_series.totalAt(day, {}))};
        for (const LogSeries &series : std::as_const(m_series.series))
            row.append(item(series.counts.at(day)));
        m_totalsModel->appendRow(row);
    }
    for (int column = 1; column < m_totalsModel->columnCount(); ++column)
        m_totalsModel->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                     Qt::TextAlignmentRole);
}

void LogsView::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const bool isFirst = !m_hasData && m_reader.isReading();
    const bool isRefused = m_refusal.has_value();
    m_ui->filterBar->setVisible(!isRefused);
    m_ui->chartCard->setVisible(m_hasData && !isRefused && all > 0 && m_ui->showChart->isChecked());
    m_ui->showChart->setVisible(m_hasData && !isRefused && all > 0);
    m_ui->showDetails->setVisible(shown > 0);
    m_ui->export_->setVisible(m_hasData && !isRefused);
    m_ui->columns->setVisible(m_hasData && !isRefused && all > 0);
    m_ui->stop->setVisible(!isFirst && (m_reader.isReading() || m_reader.canProceed()));
    m_ui->stop->setText(m_reader.isReading() ? tr("Stop") : tr("Read on"));
    m_ui->stop->setIcon(tintedIcon(m_reader.isReading() ? u"player-stop"_s : u"player-play"_s));
    const QString number = QLocale().toString(shown);
    m_ui->count->setVisible(m_hasData && !isRefused && all > 0);
    m_ui->count->setText(shown < all ? tr("%1 of %n entry(ies)", nullptr, all).arg(number)
                             : m_reader.canProceed() ? tr("the newest %n entry(ies)", nullptr, all)
                                                     : tr("%n entry(ies)", nullptr, all));
    m_ui->body->setVisible(shown > 0);
    showOverlay();
}

void LogsView::showOverlay()
{
    StateOverlay &overlay = *m_ui->overlay;
    if (m_refusal) {
        const QString said = m_refusal->serverText;
        return overlay.showMessage(u"lock"_s, ErrorText::title(m_refusal->code),
                                   said.isEmpty() ? missingRole() : missingRole() + u'\n' + said,
                                   tr("Try again"), tr("Copy request for admin"));
    }
    if (!m_hasData) {
        if (m_reader.isReading() && !overlay.isLoading())
            overlay.showLoading();
        else if (!m_reader.isReading())
            overlay.clear();
        return;
    }
    if (m_proxy->rowCount() > 0)
        return overlay.clear();
    if (m_reader.isUnsearchable())
        return overlay.showMessage(u"database"_s, tr("The log cannot be searched here"),
                                   tr("The registry keeps its log elsewhere."));
    if (m_model->rowCount() == 0)
        return overlay.showMessage(u"history"_s, tr("Nothing in this range"),
                                   tr("Nobody did anything in these days that is logged."),
                                   tr("More days"));
    if (m_reader.canProceed() || m_reader.isReading())
        return overlay.showMessage(u"filter"_s, tr("No entry read so far matches the filter"),
                                   tr("Older entries have not been read yet."),
                                   m_reader.isReading() ? QString() : tr("Read on"),
                                   tr("Clear filter"));
    overlay.showMessage(u"filter"_s, tr("No entry matches the filter"), {}, {}, tr("Clear filter"));
}

void LogsView::onOverlayAction()
{
    if (m_refusal)
        return begin();
    if (m_model->rowCount() == 0) {
        if (!m_ui->filterBar->widen())
            begin();
        return;
    }
    m_reader.proceed();
    showState();
}

void LogsView::onOverlaySecond()
{
    if (!m_refusal)
        return clearFilter();
    QGuiApplication::clipboard()->setText(roleRequest());
    Q_EMIT announced(tr("The request is on the clipboard."));
}

QString LogsView::missingRole() const
{
    switch (m_target->kind) {
    case api::LogTarget::Kind::Repository:
        return tr("The role Admin on %1, or the scope repo:admin, is missing. Whoever administers "
                  "the repository or owns its namespace can grant it.")
            .arg(m_target->name);
    case api::LogTarget::Kind::Organization:
        return tr("Only administrators of %1 read its log, with the scope org:admin.")
            .arg(m_target->name);
    case api::LogTarget::Kind::User:
        return tr("The scope user:admin is missing.");
    case api::LogTarget::Kind::Registry:
        break;
    }
    return tr("Only superusers read the registry's log, with the scope super:user.");
}

QString LogsView::roleRequest() const
{
    const QString user = m_connection->userName();
    const QString registry = m_connection->registryName();
    return m_target->kind == api::LogTarget::Kind::Repository
        ? tr("Please give the user %1 the role Admin on the repository %3 of %2 (scope "
             "repo:admin).")
              .arg(user, registry, m_target->name)
        : tr("Please let the user %1 read the usage log of %3 on %2.")
              .arg(user, registry, m_target->name);
}

void LogsView::showDetails()
{
    if (m_ui->details->isHidden())
        return;
    const QModelIndex current = m_ui->table->currentIndex();
    m_ui->copyDetails->setEnabled(current.isValid());
    if (!current.isValid()) {
        m_ui->detailsTitle->setText(tr("Details"));
        m_ui->detailsText->setText(tr("No entry is chosen."));
        return m_ui->json->clear();
    }
    const wire::LogRecord &record = m_proxy->recordAt(current);
    m_ui->detailsTitle->setText(LogText::kindName(record.kind));
    QStringList lines{LogText::sentence(record)};
    if (record.at)
        lines.append(DateText::absoluteWithUtc(*record.at));
    lines.append(record.ip
                     ? tr("By %1 from %2").arg(LogTableModel::performerText(record), *record.ip)
                     : tr("By %1").arg(LogTableModel::performerText(record)));
    m_ui->detailsText->setText(lines.join(u'\n'));
    QJsonObject shown = record.metadata;
    m_ui->json->setJson(QJsonObject{{"kind"_L1, record.kind}, {"metadata"_L1, shown}});
}

void LogsView::fillExport()
{
    QMenu &menu = *m_ui->export_->menu();
    menu.clear();
    QAction *loaded = menu.addAction(tintedIcon(u"download"_s), tr("What is &shown…"));
    loaded->setObjectName(u"logs.exportShown"_s);
    loaded->setEnabled(can(PageCommand::Export));
    connect(loaded, &QAction::triggered, this, [this] { perform(PageCommand::Export); });
    const QLatin1StringView operation = api::LogsApi::exportOperation(m_target->kind);
    if (operation.isEmpty() || !m_connection->offers(operation))
        return;
    QAction *server = menu.addAction(tintedIcon(u"send"_s), tr("By the &registry…"));
    server->setObjectName(u"logs.exportServer"_s);
    server->setEnabled(!m_connection->isReadOnly());
    connect(server, &QAction::triggered, this, &LogsView::askForServerExport);
}

void LogsView::askForServerExport()
{
    auto *dialog =
        new LogExportDialog(*m_connection, *m_target, m_ui->filterBar->range(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT announced(tr("The registry gathers the log and says where it lies."));
    });
    dialog->open();
}

void LogsView::askForMenu(const QPoint &at)
{
    // By the keyboard the point is anywhere: the current cell is meant.
    QModelIndex index = m_ui->table->indexAt(at);
    if (!index.isValid() || m_ui->table->currentIndex().row() == index.row())
        index = index.isValid() ? index : m_ui->table->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"logs.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *details = menu->addAction(tintedIcon(u"info-circle"_s), tr("&Details"));
    connect(details, &QAction::triggered, this, [this] { m_ui->showDetails->setChecked(true); });
    menu->addSection(tr("Show only"));
    addTerms(*menu, index, false);
    menu->addSection(tr("Leave out"));
    addTerms(*menu, index, true);
    RowMenu::popUp(menu, m_ui->table->viewport()->mapToGlobal(at));
}

void LogsView::addTerms(QMenu &menu, const QModelIndex &index, bool isExcluded)
{
    const wire::LogRecord &record = m_proxy->recordAt(index);
    // The value under the pointer comes first.
    QList<LogField> fields{LogField::Kind, LogField::Who, LogField::Ip, LogField::Repository,
                           LogField::Tag};
    const QHash<int, LogField> byColumn{{int(LogModel::Column::Action), LogField::Kind},
                                        {int(LogModel::Column::By), LogField::Who},
                                        {int(LogModel::Column::Ip), LogField::Ip},
                                        {int(LogModel::Column::Repository), LogField::Repository},
                                        {int(LogModel::Column::Tag), LogField::Tag}};
    if (byColumn.contains(index.column())) {
        fields.removeOne(byColumn.value(index.column()));
        fields.prepend(byColumn.value(index.column()));
    }
    for (const LogField field : std::as_const(fields)) {
        const QString value = LogModel::valueOf(record, field);
        if (!value.isEmpty())
            offerTerm(menu, {field, value, isExcluded});
    }
}

void LogsView::offerTerm(QMenu &menu, const LogTerm &term)
{
    const QString shown = term.field == LogField::Kind ? LogText::kindName(term.value) : term.value;
    QAction *action = menu.addAction(tintedIcon(term.isExcluded ? u"filter-off"_s : u"filter"_s),
                                     shown.toHtmlEscaped());
    action->setText(QString(shown).replace(u'&', u"&&"_s));
    action->setObjectName(
        u"logs.%1.%2"_s.arg(term.isExcluded ? u"exclude"_s : u"only"_s).arg(int(term.field)));
    connect(action, &QAction::triggered, this, [this, term] { m_ui->filterBar->addTerm(term); });
}

void LogsView::retranslate()
{
    m_ui->export_->setText(tr("Export"));
    m_ui->chart->setToolTip({});
    m_ui->chartTitle->setAccessibleName(tr("Entries by day"));
}

void LogsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the details take no more than a third.
    m_ui->details->setFixedWidth(qMin(width() / 3, fontMetrics().averageCharWidth() * kDetails));
    // In a low one the entries come first.
    if (m_isChartChosen)
        return;
    m_ui->showChart->setChecked(height() >= fontMetrics().lineSpacing() * kLowLines);
    showState();
}

} // namespace quayside::ui
