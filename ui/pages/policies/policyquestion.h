#pragma once

#include "app/api/policiesapi.h"
#include "app/core/reference.h"
#include "app/models/policymodel.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace quayside::ui {

class Connection;
class PolicyDialog;

/// Asks for an auto-prune policy that is to be made in several repositories, and reads what holds
/// besides it in the one that it is tried on. Lives as long as its dialog. Main thread.
class PolicyQuestion : public QObject {
    Q_OBJECT
public:
    /// `window`: the dialog opens over it. `repositories`: one at least.
    PolicyQuestion(Connection &connection, const QList<RepositoryName> &repositories,
                   QWidget *window);

    /// Whether the registry has such policies and takes new ones.
    static bool isOffered(const Connection &connection);

Q_SIGNALS:
    /// The dialog closes; the rest is the job's.
    void answered(const quayside::wire::TagPolicy &policy);

private:
    void readOthers(const QString &path);
    void readInherited(const QString &path);
    void show(const QString &path, const QList<wire::TagPolicy> &policies, PolicyOrigin origin);

    QPointer<Connection> m_connection;
    PolicyDialog *m_dialog;
    QList<PolicyRow> m_others; // of the one that it is tried on
};

} // namespace quayside::ui
