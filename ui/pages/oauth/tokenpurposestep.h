#pragma once

#include "app/core/error.h"
#include "app/services/scopeadvisor.h"
#include "app/services/tokenmaker.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QCheckBox;

namespace quayside::ui {

namespace Ui {
class TokenPurposeStep;
}

/// First step: which application the token belongs to, and what it is for.
class TokenPurposeStep : public QWidget {
    Q_OBJECT
public:
    /// Who asks, and what there is.
    struct Situation {
        bool isSignedIn = false; ///< otherwise an application is told by its client ID
        QStringList organizations = {}; ///< that the user administers
        bool canMake = false; ///< organizations and applications
        bool wantsEmail = false; ///< of a new organization
        bool isSuperuser = false;
        QList<wire::Operation> operations = {}; ///< of the registry
    };

    explicit TokenPurposeStep(QWidget *parent = nullptr);
    ~TokenPurposeStep() override;

    void setSituation(const Situation &situation);
    const Situation &situation() const { return m_situation; }
    /// The application is settled and not asked for.
    void setTarget(const QString &organization, const QString &clientId, const QString &name);
    /// `organization`: the one that is chosen.
    void setOrganization(const QString &organization);
    void setApplications(const QList<wire::OAuthApplication> &applications);

    QList<TokenTask> tasks() const;
    /// The least of the tasks and of what was pasted.
    QStringList scopes() const;
    /// What the scopes are ticked for, in words.
    QString purpose() const;
    void fill(TokenOrder &order) const;
    /// What is still missing; empty: nothing.
    QString reason() const;
    /// Of a new organization or application, by the server.
    /// nullopt: there is none.
    void showProblem(const std::optional<Error> &error);
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    /// One whose applications are to be read; empty: a new one.
    void organizationChosen(const QString &organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void readPaste();
    void updateFields();
    void onOrganization();

    std::unique_ptr<Ui::TokenPurposeStep> m_ui;
    std::optional<Error> m_error; // of what was tried last
    QList<QCheckBox *> m_boxes; ///< by TokenTask
    Situation m_situation;
    std::optional<TokenOrder> m_target;
    QList<wire::OAuthApplication> m_applications;
    ScopeAdvice m_advice;
};

} // namespace quayside::ui
