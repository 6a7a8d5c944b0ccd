#pragma once

#include "app/services/tokenmaker.h"
#include "ui/widgets/banner.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

class EntityField;

namespace Ui {
class TokenDetailsStep;
}

/// Third step: name, lifetime, whose it is, when to remind, and how it is made.
class TokenDetailsStep : public QWidget {
    Q_OBJECT
public:
    /// What the registry allows.
    struct Terms {
        bool isNative = true; ///< it has a call that makes tokens, for who is signed in
        bool isSignedIn = true;
        bool isReadOnly = false; ///< nothing is sent that changes the registry
        bool canAssign = false; ///< a token for somebody else
        std::optional<std::chrono::seconds> longest = {}; ///< absent: not told
        QString registry = {};
        QString user = {};
        api::ApiClient *client = nullptr; ///< whom to ask for users
    };

    explicit TokenDetailsStep(QWidget *parent = nullptr);
    ~TokenDetailsStep() override;

    void setTerms(const Terms &terms);
    /// Unless the user has typed one.
    void proposeName(const QString &name);
    void fill(TokenOrder &order) const;
    int reminderDays() const;
    TokenPath path() const;
    /// Why a browser is needed, in words.
    QString browserReason() const;
    QString reason() const;
    void showNameProblem(const QString &problem);
    void showRefusal(std::function<Banner::Words()> words);
    void clearRefusal();
    /// Nothing can be changed any more: it is up to that user now.
    void showAssigned(const QString &user);
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLifetimes();
    void update();
    bool isForAnother() const;

    std::unique_ptr<Ui::TokenDetailsStep> m_ui;
    Terms m_terms;
    EntityField *m_user;
};

} // namespace quayside::ui
