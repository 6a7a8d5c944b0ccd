#pragma once

#include "app/api/httpexchange.h"
#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "ui/widgets/confirmdialog.h"

#include <QtCore/QObject>

class QWidget;

namespace quayside {
class Jobs;
}

namespace quayside::ui {

class Connection;

/// What is done to whole repositories, asked for where that is due: the list and the page of one
/// offer the same. The work is a job of the program.
class RepositoryCommands : public QObject {
    Q_OBJECT
public:
    struct Target {
        RepositoryName name;
        bool isPublic = false;
        wire::RepositoryState state = wire::RepositoryState::Normal;
    };

    /// `owner`: dialogs open over its window.
    RepositoryCommands(Jobs &jobs, QWidget &owner);

    /// Asks first: before one becomes public, and before many change. False when there is nothing
    /// to change.
    bool setVisibility(Connection &connection, const QList<Target> &targets, bool isPublic);
    /// Normal or read-only; mirrors stay as they are. Asks before many change. False when
    /// there is nothing to change.
    bool setReadOnly(Connection &connection, const QList<Target> &targets, bool isReadOnly);
    void askToDelete(Connection &connection, const QList<RepositoryName> &names);
    static bool canAddPermission(const Connection &connection);
    /// Asks for a holder and a role.
    void addPermission(Connection &connection, const QList<RepositoryName> &names);
    static bool canApplyPolicy(const Connection &connection);
    /// Asks for an auto-prune policy.
    void applyPolicy(Connection &connection, const QList<RepositoryName> &names);

private:
    /// `requests`: what is sent then, for who saves the plan. `then`: carried out when the user
    /// says so and the connection is still there.
    void confirm(Connection &connection, const std::function<ConfirmDialog::Question()> &ask,
                 const QList<api::ApiRequest> &requests,
                 const std::function<void(Connection &)> &then);

    Jobs &m_jobs;
    QWidget &m_owner;
};

} // namespace quayside::ui
