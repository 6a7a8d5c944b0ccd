#include "ui/connect/connectionprompts.h"

#include "app/services/credentialstore.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionmanager.h"
#include "ui/connect/connections.h"
#include "ui/connect/freshlogindialog.h"
#include "ui/connect/keychaindialog.h"
#include "ui/connect/passphrasedialog.h"
#include "ui/connect/recoverydialog.h"
#include "ui/connect/signindialog.h"
#include "ui/connect/tlsprompt.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConnectionPrompts::ConnectionPrompts(Profiles &profiles, CredentialStore &credentials,
                                     Connections &connections, const KnownTokens &tokens,
                                     QWidget *window)
    : QObject(window)
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_connections(connections)
    , m_tokens(tokens)
    , m_window(window)
{
    connect(&m_credentials, &CredentialStore::fallbackNeeded, this,
            &ConnectionPrompts::onFallbackNeeded);
    connect(&m_credentials, &CredentialStore::passphraseNeeded, this,
            &ConnectionPrompts::onPassphraseNeeded);
}

ConnectionPrompts::~ConnectionPrompts()
{
    // Whoever waits for the answer waits no longer.
    if (m_secrets)
        m_credentials.endPassphrase();
}

template <class Dialog>
void ConnectionPrompts::open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open(); // modal to this window; another connection's window goes on
}

void ConnectionPrompts::setConnection(Connection *connection)
{
    if (m_connection == connection)
        return;
    if (m_connection)
        m_connection->disconnect(this);
    for (QDialog *dialog : {static_cast<QDialog *>(m_signIn), static_cast<QDialog *>(m_freshLogin),
                            static_cast<QDialog *>(m_tls)}) {
        if (dialog)
            dialog->reject();
    }
    m_connection = connection;
    if (!connection)
        return;
    connect(connection, &Connection::stateChanged, this, &ConnectionPrompts::onState);
    connect(connection, &Connection::freshLoginRequired, this, &ConnectionPrompts::onFreshLogin);
    connect(connection, &Connection::writeHeldBack, this, &ConnectionPrompts::onWriteHeldBack);
    onState();
}

void ConnectionPrompts::onState()
{
    const bool isUntrusted = m_connection->error().code == ErrorCode::TlsUntrusted;
    switch (m_connection->state()) {
    case Connection::State::Closed:
        break;
    case Connection::State::Opening:
        if (m_tls)
            m_tls->reject();
        break;
    case Connection::State::NeedsPassword:
        if (m_signIn && m_signIn->isVisible())
            refuseSignIn();
        else
            askAgain();
        onSecretTrouble();
        break;
    case Connection::State::SignedIn:
        if (m_signIn)
            m_signIn->accept();
        break;
    case Connection::State::Failed:
        if (m_signIn)
            m_signIn->reject();
        if (isUntrusted && m_connection->tlsFailure())
            askForTrust();
        break;
    }
}

void ConnectionPrompts::refuseSignIn()
{
    const Error &error = m_connection->error();
    if (error.code == ErrorCode::Internal)
        return m_signIn->setEnabled(true); // asked again, but nothing was refused
    const bool isToken = m_connection->profile().signIn == SignInKind::Token;
    m_signIn->showRefusal([error, isToken] {
        const QString title = error.code != ErrorCode::Unauthenticated
            ? ErrorText::title(error.code)
            : isToken ? tr("The token is not valid.")
                      : tr("Name or password is wrong.");
        return Banner::Words{title, error.serverText};
    });
}

void ConnectionPrompts::askAgain()
{
    askForSignIn();
    // Somebody was signed in, or a secret was kept, and that is over.
    if (m_connection->error().code == ErrorCode::Unauthenticated)
        m_signIn->showNotice([isToken = m_connection->signsInWithToken()] {
            return Banner::Words{tr("The sign-in is no longer valid."),
                                 tr("Sign in again. What you typed on the page is kept."),
                                 isToken ? tr("Make a new token") : QString()};
        });
}

void ConnectionPrompts::askForSignIn()
{
    if (!m_connection || m_signIn)
        return;
    const bool isToken = m_connection->profile().signIn == SignInKind::Token;
    m_signIn =
        new SignInDialog(isToken ? SignInDialog::Purpose::Token : SignInDialog::Purpose::SignIn,
                         m_connection->registryName(), m_connection->userName(), m_window);
    m_signIn->setKeeping(m_connection->profile().keeping);
    m_signIn->setRecoverable(RecoveryDialog::isOffered(m_connection->capabilities()));
    connect(m_signIn, &SignInDialog::submitted, m_connection,
            [connection = m_connection.data(), isToken](const QString &user, const QString &secret,
                                                        bool keep) {
                isToken ? connection->signInWithToken(secret, keep)
                        : connection->signIn(user, secret, keep);
            });
    connect(m_signIn, &SignInDialog::settingsRequested, this,
            [this] { manage(m_connection->id()); });
    connect(m_signIn, &SignInDialog::secretRequested, this, &ConnectionPrompts::unlockKeychain);
    connect(m_signIn, &SignInDialog::recoveryRequested, this, &ConnectionPrompts::askForRecovery);
    // While it closes it is no dialog to be reused.
    connect(m_signIn, &QDialog::finished, this, [this] { m_signIn = nullptr; });
    open(m_signIn.data());
}

void ConnectionPrompts::askForRecovery(const QString &typed)
{
    auto *dialog = new RecoveryDialog(m_connection->registryName(), typed, m_signIn);
    dialog->sendThrough(m_connection->client());
    open(dialog);
}

void ConnectionPrompts::onSecretTrouble()
{
    using Trouble = Connection::SecretTrouble;
    const Trouble trouble = m_connection->secretTrouble();
    if (!m_signIn || trouble == Trouble::None)
        return;
    m_signIn->showNotice([trouble] {
        switch (trouble) {
        case Trouble::None:
            break;
        case Trouble::Missing:
            return Banner::Words{tr("The secret that was kept is not there."),
                                 tr("Enter it again. Nothing was deleted.")};
        case Trouble::Locked:
            return Banner::Words{tr("The keychain is locked."),
                                 tr("Unlock it, or enter the secret by hand."), tr("Unlock")};
        case Trouble::Slow:
            return Banner::Words{tr("The keychain does not answer."),
                                 tr("Your secrets may still be there."), tr("Try again")};
        case Trouble::Plain:
            return Banner::Words{tr("This connection is not encrypted."),
                                 tr("Everybody on the way can read what you enter. If that is all "
                                    "right, allow it in the connection settings.")};
        case Trouble::Closed:
            return Banner::Words{tr("The encrypted file is closed."),
                                 tr("Open it, or enter the secret by hand."), tr("Open")};
        }
        return Banner::Words{};
    });
}

void ConnectionPrompts::unlockKeychain()
{
    if (m_connection->secretTrouble() == Connection::SecretTrouble::None) {
        m_signIn->reject();
        Q_EMIT newTokenRequested();
        return;
    }
    if (m_connection->secretTrouble() != Connection::SecretTrouble::Locked)
        return m_connection->retrySecret();
    m_credentials.unlock(m_connection, [connection = m_connection](const Result<void> &unlocked) {
        if (unlocked && connection)
            connection->retrySecret();
    });
}

void ConnectionPrompts::askForTrust()
{
    if (m_tls || !m_connection || !m_connection->tlsFailure())
        return;
    const api::TlsFailure failure = *m_connection->tlsFailure();
    m_tls = new TlsPrompt(m_connection->profile(), failure, m_window);
    const QString id = m_connection->id();
    const auto change = [this, id](auto changed) {
        // The connection opens again as soon as its profile is another one.
        if (const auto profile = m_profiles.find(id))
            (void)m_profiles.save(changed(*profile));
    };
    connect(m_tls, &TlsPrompt::pinned, this, [change, failure] {
        change([&failure](const ConnectionProfile &profile) { return withPin(profile, failure); });
    });
    connect(m_tls, &TlsPrompt::authorityAccepted, this,
            [change](const QList<QSslCertificate> &authorities) {
                change([&authorities](const ConnectionProfile &profile) {
                    return withAuthorities(profile, authorities);
                });
            });
    connect(m_tls, &TlsPrompt::settingsRequested, this, [this, id] { manage(id); });
    connect(m_tls, &QDialog::finished, this, [this] { m_tls = nullptr; });
    open(m_tls.data());
}

void ConnectionPrompts::onFreshLogin()
{
    if (m_freshLogin)
        return;
    m_freshLogin =
        new FreshLoginDialog(m_connection->registryName(), m_connection->userName(), m_window);
    connect(m_freshLogin, &FreshLoginDialog::submitted, this, [this](const QString &password) {
        auto *call = m_connection->client().confirmFreshLogin(password);
        connect(call, &api::ApiCallBase::finished, m_freshLogin, [this, call] {
            const auto confirmed = call->takeResult();
            if (confirmed)
                return m_freshLogin->accept();
            m_freshLogin->showRefusal([error = confirmed.error()] {
                return Banner::Words{error.code == ErrorCode::Unauthenticated
                                         ? tr("The password is wrong.")
                                         : ErrorText::title(error.code),
                                     error.serverText};
            });
        });
    });
    connect(m_freshLogin, &QDialog::finished, this, [this, connection = m_connection](int result) {
        m_freshLogin = nullptr;
        if (result != QDialog::Accepted && connection)
            connection->client().refuseFreshLogin();
    });
    open(m_freshLogin.data());
}

void ConnectionPrompts::onFallbackNeeded()
{
    if (!m_credentials.takeQuestion())
        return; // another window asks
    auto *dialog = new KeychainDialog(m_credentials, m_window);
    m_secrets = dialog;
    open(dialog);
}

void ConnectionPrompts::onPassphraseNeeded()
{
    if (!m_credentials.takeQuestion())
        return;
    auto *dialog = new PassphraseDialog(m_credentials.vault(), m_window);
    m_secrets = dialog;
    connect(dialog, &QDialog::finished, &m_credentials, &CredentialStore::endPassphrase);
    open(dialog);
}

void ConnectionPrompts::onWriteHeldBack()
{
    if (!m_toast) {
        m_toast = new Toast(m_window);
        m_toast->setObjectName(QStringLiteral("connection.toast"));
        connect(m_toast, &Toast::actionTriggered, this, [this] { manage(); });
    }
    m_toast->show(tr("This connection is read-only: nothing was sent."), tr("Settings"));
}

void ConnectionPrompts::manage(const QString &id)
{
    const QString wanted = !id.isEmpty() || !m_connection ? id : m_connection->id();
    if (m_manager)
        return m_manager->select(wanted);
    m_manager = new ConnectionManager(m_profiles, m_credentials, m_connections, m_tokens, m_window);
    connect(m_manager, &ConnectionManager::secretChanged, this, [this](const QString &changed) {
        Connection *connection = m_connections.made(changed);
        if (connection && connection->state() != Connection::State::Closed)
            connection->open();
    });
    connect(m_manager, &ConnectionManager::saved, this, &ConnectionPrompts::connectionSaved);
    connect(m_manager, &QDialog::finished, this, [this] { m_manager = nullptr; });
    open(m_manager.data());
    m_manager->select(wanted);
}

void ConnectionPrompts::addConnection()
{
    manage();
    m_manager->add();
}

void ConnectionPrompts::openQuayIo()
{
    for (const ConnectionProfile &profile : m_profiles.all()) {
        if (profile.kind == RegistryKind::QuayIo)
            return connectionSaved(profile.id);
    }
    ConnectionProfile profile{.id = m_profiles.freeId(u"quay.io"_s), .name = u"quay.io"_s};
    profile.kind = RegistryKind::QuayIo;
    profile.url = QUrl(u"https://quay.io"_s);
    // Others' production: nothing is changed there by a slip.
    profile.isReadOnly = true;
    if (m_profiles.save(profile))
        manage(profile.id);
}

} // namespace quayside::ui
