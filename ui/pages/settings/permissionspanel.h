#pragma once

#include "app/api/permissionsapi.h"
#include "app/models/permissionmodel.h"
#include "ui/widgets/failurebanner.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace quayside::ui {

class Connection;
class EntityField;
class EntityMaker;
class RecordList;
struct Workspace;

namespace Ui {
class PermissionsPanel;
}

/// Who may do what in a repository: a list with roles that can be changed, one by one or many at
/// once, and what somebody may do by all that he is. Source: console.md 4.10.
class PermissionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PermissionsPanel(QWidget *parent = nullptr);
    ~PermissionsPanel() override;

    /// Once, before anything else.
    void setWorkspace(const Workspace &workspace);
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// Why nothing can be changed; empty: it can.
    void setBlocked(const QString &reason);
    void refresh();
    bool hasData() const { return m_hasData; }
    bool isReading() const { return m_usersCall || m_teamsCall; }
    void stopReading();
    RecordList &list() const { return *m_list; }
    bool isEdited() const;
    /// Where somebody new is chosen.
    void focusNew();
    /// Of whom is selected.
    void takeAway();

Q_SIGNALS:
    /// With a failure: nothing was read.
    void readingEnded(const std::optional<quayside::ui::Failure> &failure);
    void announced(const QString &text, const QString &action, const std::function<void()> &then);
    void writeRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    void connectParts();
    void abortCalls();
    void onRead(bool isTeams, const Result<wire::PermissionMap> &map);
    void add();
    /// For the list of what was changed, with the way back.
    void recordAdded(api::PermissionsApi::Holder holder, const QString &name, RepositoryRole role);
    void change(const QStringList &keys, RepositoryRole role);
    void start(const QList<PermissionRow> &rows, RepositoryRole role);
    void ask(const QList<PermissionRow> &rows, RepositoryRole role);
    void fillRoles(QMenu &menu, const QStringList &keys);
    void showMenu(const QString &key, const QPoint &at);
    void lookUp();
    void onJob(qint64 id);
    void show();
    void retranslate();
    QList<PermissionRow> rowsOf(const QStringList &keys) const;
    bool canChange() const;

    std::unique_ptr<Ui::PermissionsPanel> m_ui;
    const Workspace *m_workspace = nullptr;
    RecordModel<PermissionRow> *m_model;
    RecordList *m_list = nullptr;
    EntityField *m_who;
    EntityMaker *m_maker = nullptr;
    EntityField *m_effectiveOf;
    QPushButton *m_setRole = nullptr;
    QPushButton *m_remove = nullptr;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::PermissionMap> m_users; // of the reading under way
    std::optional<wire::PermissionMap> m_teams;
    QPointer<api::ApiCallBase> m_usersCall;
    QPointer<api::ApiCallBase> m_teamsCall;
    QPointer<api::ApiCallBase> m_addCall;
    QPointer<api::ApiCallBase> m_effectiveCall;
    QString m_blocked;
    bool m_hasData = false;
};

} // namespace quayside::ui
