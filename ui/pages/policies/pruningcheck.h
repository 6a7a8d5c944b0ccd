#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/autoprune.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace quayside::ui {

class Connection;

/// Whether the registry would remove the same tags as we say: its own dry run, compared tag by tag.
/// It changes nothing there. Main thread. Source: console.md 5.7.
class PruningCheck : public QObject {
    Q_OBJECT
public:
    /// What was found, once there is no error.
    struct Outcome {
        qsizetype tags = 0; ///< that the registry has
        qsizetype otherwise = 0; ///< of those, and of ours that it does not have
        QStringList examples = {}; ///< some of their names
    };

    explicit PruningCheck(QObject *parent = nullptr);
    ~PruningCheck() override;

    /// Whether a connection can do that.
    static bool isOffered(const Connection &connection);
    /// In place of one that is under way. `removed`: by the names of all live tags.
    void begin(Connection &connection, const RepositoryName &repository,
               const QList<wire::AutoprunePolicy> &policies, const QHash<QString, bool> &removed);
    void stop();
    bool isRunning() const { return m_call; }

Q_SIGNALS:
    void finished(const quayside::Result<quayside::ui::PruningCheck::Outcome> &outcome);

private:
    void askFor(Connection &connection, const QString &after);
    void take(const wire::PrunePreview &page);
    void note(const QString &tag);

    QString m_repository;
    QList<wire::AutoprunePolicy> m_policies;
    QHash<QString, bool> m_removed; // that the registry did not name yet
    Outcome m_outcome;
    QPointer<api::ApiCallBase> m_call;
};

} // namespace quayside::ui
