#pragma once

#include "app/models/teammodels.h"
#include "app/services/recordedchange.h"
#include "app/services/teamrights.h"
#include "ui/pages/namespace/listsection.h"
#include "ui/pages/teams/teamdialog.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace quayside::api {
class TeamsApi;
struct ApiRequest;
} // namespace quayside::api

namespace quayside::ui {

/// Teams of an organization, its members, and who has rights in it without belonging to it. Only
/// administrators see the latter two and change anything. Source: console.md 5.2.
class TeamsSection final : public ListSection {
    Q_OBJECT
public:
    explicit TeamsSection(const Workspace &workspace);
    ~TeamsSection() override;

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    void stopReading() override;
    void focusFilter() override;
    void clearFilter() override;
    void findObject(const QString &name) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

private:
    enum View { Teams, Members, Collaborators };

    api::ApiCallBase *startReading() override;
    std::optional<Error> takeReading(api::ApiCallBase &call) override;
    void forgetRows() override;
    QLatin1StringView writingOperation() const override;
    void showWords() override;
    void showActions() override;

    void build();
    void fillTeams();
    void fillMembers(RecordList &list, MemberModel &model, bool hasTeams);
    void connectParts();
    RecordList &shown() const;
    void showView(View view);
    void readCollaborators();
    api::TeamsApi teams() const;
    const wire::Team *findTeam(const QString &name) const;
    TeamRights rights() const;
    QString objection(const TeamRequest &request) const;

    void showTeamMenu(const QString &team, const QPoint &global);
    void showRoleMenu(const QString &team, const QPoint &global);
    void showMemberMenu(const QString &user, const QPoint &global);
    void openTeam(const QString &team);
    void readMembers(const QPointer<TeamDialog> &open, const QString &team);
    void connectSync(TeamDialog &dialog, const QString &team);
    void askToSync(TeamDialog &dialog, const QString &team, wire::Directory directory);
    void recordStopped(const QString &team, const std::optional<wire::TeamSync> &synced);
    void askToStopSync(TeamDialog &dialog, const QString &team);
    void save(TeamDialog &dialog, const TeamRequest &before, const TeamRequest &after);
    void setRole(const QString &team, OrganizationRole role);
    static Banner::Words unreadable(const Error &error);
    void askToDelete(const QString &team);
    void askToRemove(const QString &user);
    void askToStrip(const QString &user);
    /// `requests`: what is sent then, for who saves the plan.
    void ask(std::function<ConfirmDialog::Question()> question,
             const QList<api::ApiRequest> &requests, const std::function<void()> &then);
    void afterChange();
    /// For the list of what was changed, with the way back.
    void recordRole(const QString &team, OrganizationRole before, OrganizationRole after,
                    const QString &description);
    void recordTeam(const TeamRequest &before, const TeamRequest &after, const CallSequence &done);
    void recordStripped(const QString &user, const QStringList &repositories,
                        const CallSequence &done);
    void record(JobKind kind, const JobChange &change, const RecordedChange::Call &back);
    void onJob(qint64 id);

    TeamModel *m_teams;
    MemberModel *m_members;
    MemberModel *m_collaborators;
    QWidget *m_switch;
    QButtonGroup *m_views;
    QStackedWidget *m_stack;
    RecordList *m_memberList;
    RecordList *m_collaboratorList;
    QPushButton *m_create;
    QPointer<api::ApiCallBase> m_collaboratorsCall;
    bool m_hasMembers = false;
};

} // namespace quayside::ui
