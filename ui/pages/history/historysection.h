#pragma once

#include "app/api/apicall.h"
#include "app/models/taghistory.h"
#include "app/services/logreader.h"
#include "ui/pages/repository/repositorysection.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>

namespace quayside::ui {

class HistoryDelegate;
class RecordProxy;
struct RecordColumn;
class TagChanges;
class TagQuestions;
class Toast;
struct Workspace;

namespace Ui {
class HistorySection;
}

/// What happened to the tags of a repository, on a timeline and in a table, and how long what was
/// lost can be brought back. Who did it is put to the events where the usage log may be read.
/// Source: console.md 4.6.
class HistorySection : public RepositorySection {
    Q_OBJECT
public:
    explicit HistorySection(const Workspace &workspace, QWidget *parent = nullptr);
    ~HistorySection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return m_isLoaded || !m_rows.isEmpty(); }
    bool isReading() const override { return m_call; }
    void stopReading() override;
    bool showsLoading() const override { return m_call && !hasData(); }
    void focusFilter() override;
    void clearFilter() override;
    void findObject(const QString &name) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<RecordColumn> columns() const;
    void initTable(const Workspace &workspace);
    void connectParts();
    void connectTable();
    void connectChanges();
    void loadPage(int number);
    void onPage(int number, const Result<wire::TagPage> &page);
    void endPages();
    void stopLoading();
    void readLog();
    void onLog(const QList<wire::LogRecord> &records);
    bool mayReadLog() const;
    Instant now() const;
    /// Events and lanes from the rows.
    void derive();
    void showLanes();
    void applyFilter();
    bool isShown(int row) const;
    void showState();
    void showOverlay();
    void showWindow();
    void showTimes();
    void fitColumns();
    void pick(const QString &key);
    const TagEvent *currentEvent() const;
    void showMenu(const QPoint &global);
    /// Whether the user may restore at all, whatever the state of things.
    bool mayRestore() const;
    bool canRestore() const;
    /// Nothing stands in the way now.
    bool isWritable() const;
    bool mayPurge() const;
    void restoreCurrent();
    void purgeCurrent();
    void askForMoment(Instant moment);
    void showRights();
    void showMoment();
    void retranslate();

    std::unique_ptr<Ui::HistorySection> m_ui;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    TagHistoryModel *m_model;
    RecordProxy *m_proxy;
    HistoryDelegate *m_delegate;
    QList<wire::Tag> m_rows; // of the history, as they were read
    QList<wire::Tag> m_fresh; // of a reading over what is shown
    QList<TagLane> m_lanes;
    LogReader m_logReader;
    QList<wire::LogRecord> m_log;
    Instant m_logSince{}; // from when on it was read
    bool m_isLogRead = false;
    Toast *m_toast;
    TagChanges *m_changes;
    TagQuestions *m_questions;
    QTimer m_minute;
    QTimer m_filterDelay;
    QPointer<api::ApiCallBase> m_call;
    int m_page = 0; // the last that was read
    qsizetype m_readNow = 0; // rows of the reading under way
    bool m_isOver = false; // it is of what is shown already
    qsizetype m_shownRows = 0; // of which the events are shown
    bool m_isLoaded = false;
    bool m_isStopped = false; // before the end, by the user or by the limit
    QString m_blocked; // why nothing can be written
};

} // namespace quayside::ui
