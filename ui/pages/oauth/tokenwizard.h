#pragma once

#include "app/core/reference.h"
#include "app/services/tokenmaker.h"
#include "ui/widgets/dialog.h"
#include "ui/workspace.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

namespace quayside {
class TokenProbe;
namespace api {
class ApiClient;
}
} // namespace quayside

namespace quayside::ui {

class Connection;

namespace Ui {
class TokenWizard;
}

/// From "I need a token" to a token that is stored: purpose, scopes, details, the token. Makes
/// organization and application on the way where there are none. While the token is shown and
/// stored nowhere, it cannot be closed.
class TokenWizard : public Dialog {
    Q_OBJECT
public:
    /// An application that is settled.
    struct Target {
        QString organization;
        QString clientId;
        QString application;
    };

    TokenWizard(const Workspace &workspace, Connection &connection,
                const std::optional<Target> &target, QWidget *parent = nullptr);
    ~TokenWizard() override;

    /// The namespace to begin with.
    void proposeOrganization(const QString &organization);
    /// Shows pages in a browser; for tests.
    void setOpener(std::function<bool(const QUrl &)> opener);
    void setClipboardLife(std::chrono::milliseconds life);
    /// Whether closing it would lose the token for good.
    bool isHolding() const;
    /// Asks whether the token may be lost; `then` only where it may.
    void askToLose(std::function<void()> then);

    void reject() override;

Q_SIGNALS:
    /// A token was made, or an application on the way.
    void made(const QString &organization, const QString &clientId);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Purpose, Scopes, Details, Browser, Token };

    void connectSteps();
    void retranslate() override;
    void readSituation();
    void readApplications(const QString &organization);
    void showSituation();
    void showStep(int step);
    QString aboutText() const;
    void goOn();
    void goBack();
    void updateFooter();
    QString reasonOf(int step) const;
    TokenOrder order() const;
    void generate();
    void onMade(const wire::OAuthToken &token);
    void onFailed(TokenMaker::Step step, const Error &error);
    void showAssigned();
    void showBrowser();
    void check();
    void onChecked();
    void showToken(const wire::OAuthToken &token);
    void keep(bool isWanted);
    void saveFile();
    void chooseExample();
    void readDigest(const RepositoryName &repository);
    void tryExample();
    void finish();
    std::unique_ptr<api::ApiClient> clientWith(const QString &token) const;
    std::optional<RepositoryName> someRepository() const;
    void remember();
    /// For the list of what was changed: an application that was made on the way, and the token.
    void recordApplication();
    void recordToken();

    std::unique_ptr<Ui::TokenWizard> m_ui;
    Workspace m_workspace;
    QPointer<Connection> m_connection;
    std::optional<Target> m_target;
    TokenMaker *m_maker;
    TokenOrder m_order; ///< what was asked for, with what was made of it
    wire::OAuthToken m_token; ///< without its text
    std::unique_ptr<TokenProbe> m_probe;
    std::unique_ptr<api::ApiClient> m_trial;
    QPointer<api::ApiCallBase> m_call; ///< the newest reading of the first step
    QString m_knownClient; ///< the application that was there, or is told of
    QString m_key; ///< of the keychain
    QString m_proposed; ///< an organization
    bool m_isStored = false;
    bool m_isAssigned = false;
};

} // namespace quayside::ui
