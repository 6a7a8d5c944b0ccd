#pragma once

#include "app/models/policymodel.h"
#include "app/services/tagreader.h"
#include "ui/pages/policies/pruningcheck.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace quayside {
class TagFateModel;
struct FateSums;
} // namespace quayside

namespace quayside::ui {

class Connection;
class RecordProxy;

namespace Ui {
class PolicyPreview;
}

/// What policies would do to each tag of a repository, by the same rules as the registry, from the
/// tags as they are. It reads and cannot change anything. Source: console.md 5.7, 5.8, 9 no. 3.
class PolicyPreview : public QWidget {
    Q_OBJECT
public:
    explicit PolicyPreview(QWidget *parent = nullptr);
    ~PolicyPreview() override;

    /// Once. `repositories`: `namespace/name`; with one there is nothing to choose.
    void begin(Connection &connection, wire::PolicyKind kind, const QStringList &repositories,
               std::optional<std::chrono::seconds> timeMachine);
    /// Those that apply together; shown soon, not with every key. Empty: none can be applied.
    void setPolicies(const QList<PolicyRow> &policies);
    /// As sentences name it; empty: none.
    QString repository() const;
    /// What it shows, as a text: the repository, the sums and the rows.
    QString text() const;

Q_SIGNALS:
    /// Also the first one.
    void repositoryChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void initTable(wire::PolicyKind kind);
    void read();
    void derive();
    void showPruning(const FateSums &sums);
    void showLocking(const FateSums &sums);
    void showReading();
    void askRegistry();
    void showCheck(const Result<PruningCheck::Outcome> &outcome);
    void updateCheck();
    QString originOf(qsizetype rule) const;

    std::unique_ptr<Ui::PolicyPreview> m_ui;
    QPointer<Connection> m_connection;
    wire::PolicyKind m_kind = wire::PolicyKind::AutoPrune;
    std::optional<std::chrono::seconds> m_timeMachine;
    TagReader m_reader;
    TagFateModel *m_model;
    RecordProxy *m_proxy;
    QList<PolicyRow> m_policies;
    QTimer m_delay;
    qsizetype m_shown = 0; // tags that the table has
    std::optional<Error> m_error;
    PruningCheck m_check;
    std::optional<Result<PruningCheck::Outcome>> m_outcome; // of what is shown
};

} // namespace quayside::ui
