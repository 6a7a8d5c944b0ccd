#pragma once

#include "app/core/error.h"
#include "app/models/policymodel.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

class Connection;
class PlanSaver;
class PolicyPreview;

namespace Ui {
class PolicyDialog;
}

/// Makes or changes a policy about tags, and shows what it would do to each tag while it is typed.
/// It stays open until whoever saves it says how that went. Source: console.md 5.7, 5.8.
class PolicyDialog : public Dialog {
    Q_OBJECT
public:
    struct Subject {
        QString window; ///< its title
        wire::PolicyKind kind = wire::PolicyKind::AutoPrune;
        QStringList repositories; ///< to try it on, `namespace/name`
        std::optional<std::chrono::seconds> timeMachine;
        QList<PolicyRow> others; ///< that hold besides
        bool isForMany = false; ///< a new one, for each of the repositories
    };

    /// `policy`: with a uuid the one to change.
    PolicyDialog(Connection &connection, const Subject &subject, const wire::TagPolicy &policy,
                 QWidget *parent = nullptr);
    ~PolicyDialog() override;

    /// Of the repository that it is tried on, where that is one of several.
    void setRepositoryPolicies(const QList<wire::TagPolicy> &policies);
    /// The same, of whatever origin.
    void setOthers(const QList<PolicyRow> &others);
    QString repository() const;
    /// What would be sent, as calls of curl, for who saves the plan.
    void setCommands(const std::function<QString(const wire::TagPolicy &policy)> &commands);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::wire::TagPolicy &policy);
    void repositoryChosen(const QString &path);

protected:
    void retranslate() override;

private:
    void fillWords();
    void fillWordsForMany();
    void fill();
    void update();
    void showPattern(const QString &wrong);
    void submit();
    bool isPruning() const { return m_subject.kind == wire::PolicyKind::AutoPrune; }
    wire::TagPolicy typed() const;
    QString planText() const;

    std::unique_ptr<Ui::PolicyDialog> m_ui;
    Subject m_subject;
    wire::TagPolicy m_policy;
    PlanSaver *m_saver;
    QList<PolicyRow> m_repositoryPolicies; // of the one that it is tried on
};

} // namespace quayside::ui
