#pragma once

#include "app/api/policiesapi.h"
#include "app/core/jobrecord.h"
#include "app/models/policymodel.h"
#include "ui/pages/page.h"

#include <QtCore/QPointer>

class QPushButton;

namespace quayside {
class Jobs;
} // namespace quayside

namespace quayside::ui {

class Connection;
class PolicyDialog;
class RecordList;
class ToneLabel;
struct RecordColumn;

/// The policies about tags of a repository or a namespace in a list: reads them with those that
/// they inherit, and makes, changes and deletes them. Source: console.md 5.7, 5.8.
class PolicyBook : public QObject {
    Q_OBJECT
public:
    /// What it needs to know of whose policies they are.
    struct Owner {
        api::PolicyTarget target;
        QString nameSpace; ///< of a repository, or its own name
        std::optional<api::PolicyTarget> inherits = {}; ///< where the user may read it
        bool isOfOrganization = false;
    };

    /// `list` has a hint below it.
    PolicyBook(wire::PolicyKind kind, Jobs &jobs, RecordList &list, ToneLabel &hint, QWidget *host);
    ~PolicyBook() override;

    void setOwner(Connection *connection, const std::optional<Owner> &owner);
    /// Whether the user administers them, why he cannot now, and how long what goes can come back.
    void setRights(bool isAdmin, const QString &blocked);
    void setTimeMachine(std::optional<std::chrono::seconds> span) { m_timeMachine = span; }
    /// Where a policy can be tried on, besides the repository itself.
    void setRepositories(std::function<QStringList()> paths) { m_repositories = std::move(paths); }
    void refresh();
    bool isReading() const { return m_call; }
    void stopReading();
    bool isLoaded() const { return m_isLoaded; }
    bool can(PageCommand command) const;
    void perform(PageCommand command);
    void showWords();
    QString title() const;
    QString tab() const;
    static bool isOffered(const Connection &connection, wire::PolicyKind kind,
                          api::PolicyTarget::Kind target);
    /// Whose policies hold in repositories of that namespace, too, where the user may read them.
    static std::optional<api::PolicyTarget> inheritedBy(const Connection &connection,
                                                        wire::PolicyKind kind,
                                                        const QString &nameSpace);

Q_SIGNALS:
    void readingBegun();
    void readingEnded(const std::optional<quayside::Error> &error);
    void commandsChanged();
    void announced(const QString &text, const QString &action = {},
                   const std::function<void()> &then = {});
    /// To where an inherited policy is kept.
    void addressRequested(const quayside::Address &address);

private:
    api::PoliciesApi api() const;
    bool isPruning() const { return m_kind == wire::PolicyKind::AutoPrune; }
    QList<RecordColumn> columns() const;
    bool mayWrite() const;
    bool canWrite() const { return mayWrite() && m_blocked.isEmpty(); }
    const PolicyRow *rowOf(const QString &key) const;
    bool isOwn(const QString &key) const;
    void readInherited(const QList<wire::TagPolicy> &own);
    void endReading(const QList<wire::TagPolicy> &own, const QList<wire::TagPolicy> &inherited);
    void activate(const QString &key);
    void edit(const wire::TagPolicy &policy);
    void readRepositoryPolicies(PolicyDialog &dialog, const QString &path);
    void save(const QPointer<PolicyDialog> &dialog, const wire::TagPolicy &policy);
    void saved(const wire::TagPolicy &now, const std::optional<wire::TagPolicy> &before);
    void remove(const QString &key);
    void undone(const std::optional<Error> &error);
    JobKind jobKind() const;
    /// For the list of what was changed; its number among the jobs.
    qint64 record(const std::optional<wire::TagPolicy> &before,
                  const std::optional<wire::TagPolicy> &after);
    void onJob(qint64 id);
    void showMenu(const QString &key, const QPoint &global);
    void showRights();

    wire::PolicyKind m_kind;
    Jobs &m_jobs;
    RecordList &m_list;
    ToneLabel &m_hint;
    QWidget *m_host;
    PolicyModel *m_model;
    QPushButton *m_create;
    QPushButton *m_remove;
    Connection *m_connection = nullptr;
    std::optional<Owner> m_owner;
    std::optional<std::chrono::seconds> m_timeMachine;
    std::function<QStringList()> m_repositories;
    bool m_isAdmin = false;
    QString m_blocked;
    QPointer<api::ApiCallBase> m_call;
    QPointer<PolicyDialog> m_dialog;
    int m_owners = 0; // that there have been
    bool m_isLoaded = false;
};

} // namespace quayside::ui
