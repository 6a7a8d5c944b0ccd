#pragma once

#include "app/core/error.h"
#include "app/core/role.h"
#include "app/wire/organization.h"
#include "app/wire/permission.h"
#include "ui/pages/namespace/repositoryrights.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

class EntityField;
class RowList;
class TeamSyncBar;

namespace Ui {
class TeamDialog;
}

/// A team as it is edited: everything is written together.
struct TeamRequest {
    QString name;
    QString description;
    OrganizationRole role = OrganizationRole::Member;
    QList<wire::TeamMember> members;
    RepositoryRights::Rights rights;

    QStringList memberNames() const;
    /// Who could administer: neither robots nor those who have not answered their invitation.
    QStringList users() const;
};

/// A new team, or one that is there: description, role, members and rights in repositories. Whoever
/// may not change it reads it. It stays open until whoever writes it says how that went.
class TeamDialog : public Dialog {
    Q_OBJECT
public:
    struct Facts {
        QString window;
        QString organization;
        QString team; ///< empty: a new one
        QString proposed; ///< name of a new one to begin with
        QStringList taken; ///< names
        QStringList repositories;
        bool canInvite = false; ///< the registry invites by mail
        bool canSync = false; ///< the registry has a call for it
        bool canStopSync = false;
        bool isReadOnly = false;
        /// Why a team must not become so; empty: it may.
        std::function<QString(const TeamRequest &)> objection;
    };
    TeamDialog(const Facts &facts, api::ApiClient &client, QWidget *parent = nullptr);
    ~TeamDialog() override;

    /// Of a team that is there; until both came nothing can be changed.
    void setTeam(const wire::Team &team);
    /// Again after its directory was changed: robots that were added meanwhile stay.
    void setMembers(const wire::TeamMembers &team);
    void setRights(const RepositoryRights::Rights &rights);
    void showRefusal(std::function<Banner::Words()> words);
    /// The users that the registry has in the team.
    QStringList usersBefore() const { return m_before.users(); }
    /// The directory and group that its users come from; nothing: they are edited here.
    std::optional<wire::TeamSync> synced() const;

Q_SIGNALS:
    void submitted(const quayside::ui::TeamRequest &before, const quayside::ui::TeamRequest &after);
    void syncRequested(quayside::wire::Directory directory);
    void stopSyncRequested();

private:
    void connectParts();
    void orderTabs();
    void retranslate() override;
    void addMember(const wire::Entity &entity);
    /// The address that may be invited; empty: what was typed is none.
    QString addressTyped() const;
    void showInvite();
    void inviteAddress();
    QString invitationText(const wire::TeamMember &member) const;
    void showMembers();
    TeamRequest request() const;
    QString nameTrouble() const;
    void update();
    bool isNew() const { return m_facts.team.isEmpty(); }

    std::unique_ptr<Ui::TeamDialog> m_ui;
    Facts m_facts;
    TeamRequest m_before;
    QList<wire::TeamMember> m_members;
    TeamSyncBar *m_sync;
    EntityField *m_entity;
    QPushButton *m_invite; // for who is no user
    RowList *m_rows;
    RepositoryRights *m_rights;
    bool m_hasMembers = false;
    bool m_hasRights = false;
    bool m_isSynced = false; // only robots are edited here
};

} // namespace quayside::ui
