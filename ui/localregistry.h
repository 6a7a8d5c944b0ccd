#pragma once

#include "app/services/knowntokens.h"
#include "app/services/localserver.h"
#include "app/services/localtoken.h"
#include "app/services/userservice.h"
#include "ui/localplan.h"
#include "ui/text/localtext.h"

#include <QtCore/QPointer>

class QDialog;
class QWidget;

namespace quayside {
class CredentialStore;
class Settings;
} // namespace quayside

namespace quayside::ui {

/// The registry on this computer as the console runs it: options, first start with its
/// administrator, ways out of failures, service and autostart. Main thread.
class LocalRegistry : public QObject {
    Q_OBJECT
public:
    /// `dataFolder`: empty for the remembered one or, failing that, `defaultFolder`.
    LocalRegistry(Settings &settings, CredentialStore &credentials, const QString &dataFolder,
                  const QString &defaultFolder, QObject *parent = nullptr);

    LocalServer &server() { return m_server; }
    const LocalServer &server() const { return m_server; }
    UserService &service() { return m_service; }
    const LocalOptions &options() const { return m_server.options(); }
    /// Name of the administrator that this console made.
    QString administrator() const;
    /// `host:port` as clients write it.
    QString registryName() const;

    /// At the console's start: a registry that was made before runs again, or is found.
    void resume();
    /// Makes and starts it with what is set; asks for a password where there is no keychain.
    void startNow(QWidget *window);
    /// The first-run wizard, also to change how a registry runs that is there.
    void openWizard(QWidget *window);
    void stop();
    void restart();
    void fix(LocalFix fix, QWidget *window);
    /// Makes what the wizard was told and starts it.
    void apply(const LocalPlan &plan, QWidget *window);
    void setKeepsRunning(bool keepsRunning);
    void setClosesToTray(bool closesToTray);
    bool startsWithSession() const;
    Result<void> setStartsWithSession(bool starts);
    /// The administrator's password as the keychain has it.
    void readPassword(const QObject *context, std::function<void(Result<QString>)> done);
    /// The administrator's API token as the keychain has it.
    void readToken(const QObject *context, std::function<void(Result<QString>)> done);
    /// Podman and Skopeo of this account have its certificate authority.
    bool isTrusted() const;
    /// Gives them that authority. Answers where it lies.
    Result<QString> trust();

Q_SIGNALS:
    /// A server answers: a new one or one that was found.
    void ready(const quayside::LocalServerInfo &info);
    void stateChanged();
    /// Options, service or autostart are others now.
    void optionsChanged();
    /// The administrator's API token was made; not `isKept`: the keychain did not take it.
    void tokenMade(const quayside::KnownToken &token, bool isKept);
    void tokenFailed(const quayside::Error &error);
    void trustFailed(const quayside::Error &error);

private:
    LocalPlan plainPlan() const;
    void begin(LocalPlan plan, QWidget *window);
    void whenStopped(std::function<void()> next);
    void setOptions(const LocalOptions &options);
    void useLauncher();
    void onServerState();
    void launchService(const QStringList &command);
    void makeAdministrator(const LocalPlan &plan);
    void askForPassword(const LocalPlan &plan, QWidget *window);
    void finishPlan();
    void makeToken();
    void keepToken(const QString &text);
    void showToken(const QString &text);

    Settings &m_settings;
    CredentialStore &m_credentials;
    LocalServer m_server;
    UserService m_service;
    LocalToken m_token;
    bool m_isFolderGiven; ///< for this run alone
    QPointer<QDialog> m_dialog;
    QPointer<QWidget> m_window; ///< where the plan was made
    LocalPlan m_plan; ///< being carried out; without its secret
    std::function<void()> m_afterStop;
};

} // namespace quayside::ui
