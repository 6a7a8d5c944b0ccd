#pragma once

#include "app/services/logreader.h"
#include "ui/pages/logs/logseries.h"
#include "ui/pages/page.h"

#include <QtWidgets/QWidget>

#include <memory>

class QMenu;
class QStandardItemModel;

namespace quayside {
class LogModel;
class Settings;
struct LogTerm;
} // namespace quayside

namespace quayside::ui {

class Connection;
class LogTableModel;

namespace Ui {
class LogsView;
}

/// A usage log, whoever it is of: which days, which entries, how many of each kind, and every entry
/// as a sentence. Says itself when a role is missing; other failures are its owner's to say.
/// Source: console.md 4.9.
class LogsView : public QWidget {
    Q_OBJECT
public:
    /// `isOfOne`: of one repository, which is not named in every row.
    LogsView(Settings &settings, bool isOfOne, QWidget *parent = nullptr);
    ~LogsView() override;

    /// Another log, or none; nothing is read before refresh().
    void setTarget(Connection *connection, const std::optional<api::LogTarget> &target);
    /// Again: only what is new is read.
    void refresh(bool isQuiet);
    /// Whether it has something to show: entries, that there are none, or that they may not be
    /// read.
    bool hasData() const { return m_hasData; }
    bool isReading() const;
    void stopReading();
    void focusFilter();
    void clearFilter();
    bool can(PageCommand command) const;
    void perform(PageCommand command);
    QWidget &table() const;

Q_SIGNALS:
    void commandsChanged();
    void readingBegun();
    /// With an error: nothing was read.
    void readingEnded(const std::optional<quayside::Error> &error);
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTable(bool isOfOne);
    void connectParts();
    void connectReaders();
    void begin();
    void readNewest();
    void readTotals();
    void onPage(const QList<wire::LogRecord> &records);
    void onNewestPage(const QList<wire::LogRecord> &records);
    void onFailed(const Error &error);
    void applyFilter();
    void showChart();
    void showTotals();
    void showState();
    void showOverlay();
    void showDetails();
    void retranslate();
    void fillExport();
    void askForServerExport();
    void askForMenu(const QPoint &at);
    void addTerms(QMenu &menu, const QModelIndex &index, bool isExcluded);
    void offerTerm(QMenu &menu, const LogTerm &term);
    QString missingRole() const;
    QString roleRequest() const;
    void onOverlayAction();
    void onOverlaySecond();

    std::unique_ptr<Ui::LogsView> m_ui;
    Connection *m_connection = nullptr;
    std::optional<api::LogTarget> m_target;
    LogModel *m_model;
    LogTableModel *m_proxy;
    QStandardItemModel *m_totalsModel;
    LogReader m_reader;
    LogReader m_newest; // what came since
    QList<wire::LogRecord> m_fresh; // of m_newest
    QPointer<api::ApiCallBase> m_totalsCall;
    QList<wire::LogTotal> m_totals; // as the registry counts
    LogSeriesTable m_series;
    QSet<QString> m_hidden; // series that are taken out
    std::optional<std::pair<QDate, QDate>> m_days; // chosen in the chart
    std::optional<Error> m_refusal; // a role is missing
    bool m_hasData = false;
    bool m_isChartChosen = false; // by the user, whether there is room or not
};

} // namespace quayside::ui
