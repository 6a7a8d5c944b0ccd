#pragma once

#include "app/models/repositorymodel.h"
#include "ui/pages/page.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/visiblereader.h"
#include "ui/workspace.h"

#include <QtCore/QTimer>

#include <memory>

namespace quayside::ui {

class Connection;
class RepositoryList;
class RepositoryMaker;
class RepositoryTableModel;
class SavedFilters;
class Toast;

namespace Ui {
class RepositoriesView;
}

/// Repositories that the user may see, all or those of one namespace, and what is done to them.
/// Says its states by itself.
class RepositoriesView : public QWidget {
    Q_OBJECT
public:
    /// `name`: prefix of the object names.
    RepositoriesView(const QString &name, const Workspace &workspace, QWidget *parent = nullptr);
    ~RepositoriesView() override;

    /// Another registry, or none; empty `space`: all of it.
    void show(Connection *connection, const QString &space = {});
    /// It is looked at again: read once more, but for what is read row by row.
    void visit();
    /// `isQuiet`: by the clock; else the user wants everything once more.
    void refresh(bool isQuiet);
    /// What may be written may be another set now.
    void updateRights();
    void stopReading();
    void focusFilter();
    void clearFilter();
    /// As if that had been typed.
    void filterBy(const QString &text);
    bool can(PageCommand command) const;
    void perform(PageCommand command);
    void setNextTry(std::chrono::milliseconds pause);
    /// Whether it says of its own reading what would be said of that failure.
    bool isSaying(const Failure &failure) const;
    /// What the keyboard is for.
    QWidget *body() const;

Q_SIGNALS:
    void commandsChanged();
    void refreshed(bool isOk);
    /// Something is to be seen now.
    void bodyShown();
    void signInRequested();
    /// The token of the sign-in is over and the user wants to make a new one.
    void newTokenRequested();
    void passwordRequested();
    void addressRequested(const quayside::Address &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitTable();
    void showColumns();
    void fitFilter();
    void makeTagReader();
    void lookForTags();
    QList<VisibleReader::Question> dueTagCounts();
    std::optional<ErrorCode> takeTagCount(const QString &path, const QString &key,
                                          api::ApiCallBase &call);
    void connectParts();
    void connectFilter();
    void fillFilterMenu();
    /// All of it as one line, as it can be kept and shared.
    QString wholeFilter() const;
    void setFilter(const QString &line);
    void applyFilter();
    /// Under which the filter of what is shown is kept.
    QString place() const;
    void connectTable();
    void connectMaker();
    void onCell(const QModelIndex &index);
    void showState();
    /// What can be done about the reading: end it, or go on where it was left.
    void showReading(int all);
    void onReadOn();
    void showFirstPush();
    /// The image that was waited for is there: what it looks like is what comes next.
    void followFirstPush();
    /// Who has no name, or shut the connection, changes nothing: he is offered nothing of it.
    bool offersWrites() const;
    void updateSelection();
    void showMenu(const QModelIndex &index, const QPoint &global);
    QList<wire::Repository> selectedOrCurrent() const;
    /// Where the user may create; empty: nowhere.
    QStringList namespaces() const;
    QList<RepositoryCommands::Target> targets() const;
    QList<RepositoryName> names() const;
    /// What is done more rarely, of the rows that are meant.
    void addRarer(QMenu &menu);
    void onJob(qint64 id);
    void setVisibility(bool isPublic);
    void setReadOnly(bool isReadOnly);
    bool mayStar() const;
    void setStarred(bool isStarred);
    void askToDelete();
    void copyNames();
    void copy(const QString &text, int lines);
    void showFailure();
    void onRefreshed(bool isOk);
    void onOverlayAction();
    void onOverlaySecond();

    std::unique_ptr<Ui::RepositoriesView> m_ui;
    Workspace m_workspace;
    Connection *m_connection = nullptr;
    QString m_space; // empty: all
    RepositoryList *m_list = nullptr; // of the connection
    RepositoryModel m_none; // shown without a connection: a table keeps its columns
    RepositoryTableModel *m_proxy;
    Toast *m_toast;
    RepositoryCommands *m_commands;
    RepositoryMaker *m_maker;
    SavedFilters *m_savedFilters;
    qint64 m_undo = 0; // the job that the toast speaks of
    QTimer m_filterDelay;
    QString m_led; // what filterBy() has set
    VisibleReader *m_tagReader = nullptr;
    Failure m_failure;
    std::optional<Instant> m_dataOf; // when the rows were read
    bool m_isStopped = false; // by the user, before anything was there
    bool m_isQuiet = false;
    bool m_areTagsDue = false; // with the rows that are being read: the user wants them
    bool m_awaitsPush = false; // the first image ever was asked for
};

} // namespace quayside::ui
