#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QDialog;
class QWidget;

namespace quayside {
class CredentialStore;
class KnownTokens;
class Profiles;
} // namespace quayside

namespace quayside::ui {

class Connection;
class ConnectionManager;
class Connections;
class FreshLoginDialog;
class SignInDialog;
class TlsPrompt;
class Toast;

/// Shows, over one window, what its connection asks for: sign-in, the password once more, a
/// certificate to judge, and once what is done without a keychain. Dialogs come and go with the
/// connection's state; the window need not know them.
class ConnectionPrompts : public QObject {
    Q_OBJECT
public:
    /// Owned by `window`.
    ConnectionPrompts(Profiles &profiles, CredentialStore &credentials, Connections &connections,
                      const KnownTokens &tokens, QWidget *window);
    ~ConnectionPrompts() override;

    /// nullptr: none. To be called before the connection is opened.
    void setConnection(Connection *connection);
    /// The sign-in dialog, unless it is open.
    void askForSignIn();
    /// The prompt for the certificate that was refused, unless it is open.
    void askForTrust();
    /// The connection manager at this connection; empty: at the window's, or the first.
    void manage(const QString &id = {});
    /// The connection manager with a new, empty connection.
    void addConnection();
    /// The connection to quay.io; where there is none yet, a read-only one in the manager.
    void openQuayIo();

Q_SIGNALS:
    /// The user may want to see it: it was saved in the manager, or asked for by name.
    void connectionSaved(const QString &id);
    /// The token is over, and the user has no other one.
    void newTokenRequested();

private:
    void onState();
    void onSecretTrouble();
    void onFreshLogin();
    void onFallbackNeeded();
    void onPassphraseNeeded();
    void onWriteHeldBack();
    void refuseSignIn();
    void askAgain();
    void askForRecovery(const QString &typed);
    void unlockKeychain();
    template <class Dialog>
    void open(Dialog *dialog);

    Profiles &m_profiles;
    CredentialStore &m_credentials;
    Connections &m_connections;
    const KnownTokens &m_tokens;
    QWidget *m_window;
    QPointer<Connection> m_connection;
    QPointer<SignInDialog> m_signIn;
    QPointer<FreshLoginDialog> m_freshLogin;
    QPointer<TlsPrompt> m_tls;
    QPointer<QDialog> m_secrets; ///< keychain or passphrase
    QPointer<ConnectionManager> m_manager;
    Toast *m_toast = nullptr;
};

} // namespace quayside::ui
