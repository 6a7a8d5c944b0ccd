#include "ui/localregistry.h"

#include "app/services/autostart.h"
#include "app/services/clienttrust.h"
#include "app/services/connectionprofile.h"
#include "app/services/credentialstore.h"
#include "app/services/settings.h"
#include "ui/connect/signindialog.h"
#include "ui/pages/local/firstrunwizard.h"
#include "ui/widgets/secretdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>
#include <QtWidgets/QSystemTrayIcon>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReminderDays = 7; // as the token wizard's default

QString passwordKey()
{
    return u"local/password"_s;
}

/// The registry's own name of it is not told; there is one, which the next first start replaces.
QString tokenId()
{
    return u"own-local"_s;
}

QString tokenKey()
{
    return localProfileId() + "/token/"_L1 + tokenId();
}

} // namespace

LocalRegistry::LocalRegistry(Settings &settings, CredentialStore &credentials,
                             const QString &dataFolder, const QString &defaultFolder,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_server(QDir(dataFolder.isEmpty() ? defaultFolder : dataFolder).absolutePath())
    , m_isFolderGiven(!dataFolder.isEmpty())
{
    LocalOptions options = settings.localOptions();
    // A folder that the command line names is for this run.
    if (m_isFolderGiven)
        options.folder.clear();
    m_server.setOptions(options);
    connect(&m_server, &LocalServer::stateChanged, this, &LocalRegistry::onServerState);
    connect(&m_server, &LocalServer::administratorCreated, this,
            [this] { m_settings.setLocalAdministrator(m_plan.user); });
    connect(&m_service, &UserService::availabilityChanged, this, &LocalRegistry::optionsChanged);
    m_service.check();
    useLauncher();
}

QString LocalRegistry::administrator() const
{
    const QString name = m_settings.localAdministrator();
    return name.isEmpty() ? u"admin"_s : name;
}

QString LocalRegistry::registryName() const
{
    const LocalServerInfo &info = m_server.info();
    // Before it ran, what it would have.
    const QString listened = info.port > 0 ? info.address : options().address;
    const int port = info.port > 0 ? info.port
        : options().port > 0       ? options().port
                                   : LocalOptions::kFirstPort;
    const QHostAddress address(listened);
    const bool isEvery = address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    const QString host = isEvery ? QSysInfo::machineHostName() : listened;
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

void LocalRegistry::resume()
{
    if (!m_server.isFirstStart())
        m_server.start();
}

LocalPlan LocalRegistry::plainPlan() const
{
    return {.options = options(),
            .user = u"admin"_s,
            .email = {},
            .password = {},
            .startsWithSession = startsWithSession()};
}

void LocalRegistry::startNow(QWidget *window)
{
    if (m_server.isBusy() || m_server.state() == LocalServer::State::Running)
        return;
    if (m_server.isFirstStart())
        apply(plainPlan(), window);
    else
        m_server.start();
}

void LocalRegistry::openWizard(QWidget *window)
{
    if (m_dialog)
        return m_dialog->activateWindow();
    LocalPlan plan = plainPlan();
    plan.options.folder = m_server.dataFolder();
    plan.user = administrator();
    auto *wizard = new FirstRunWizard(
        plan, m_service.availability(),
        m_server.state() == LocalServer::State::Running ? m_server.info() : LocalServerInfo(),
        QSystemTrayIcon::isSystemTrayAvailable(), window);
    m_dialog = wizard;
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        wizard, &FirstRunWizard::planned, this,
        [this, window = QPointer<QWidget>(window)](const LocalPlan &made) { apply(made, window); });
    connect(&m_service, &UserService::availabilityChanged, wizard,
            [this, wizard] { wizard->setService(m_service.availability()); });
    if (m_server.failure() == LocalFailure::FolderReadOnly
        || m_server.failure() == LocalFailure::DatabaseNewer)
        wizard->refuseFolder(LocalText::failureTitle(m_server.failure()));
    wizard->open();
}

void LocalRegistry::apply(const LocalPlan &plan, QWidget *window)
{
    if (plan.startsWithSession != startsWithSession()) {
        // A session that starts without it is no reason not to start it now.
        [[maybe_unused]] const auto result = setStartsWithSession(plan.startsWithSession);
    }
    whenStopped([this, plan, window = QPointer<QWidget>(window)] { begin(plan, window); });
}

void LocalRegistry::begin(LocalPlan plan, QWidget *window)
{
    if (plan.options.folder == m_server.dataFolder())
        plan.options.folder = options().folder;
    setOptions(plan.options);
    m_plan = plan;
    m_plan.password.clear();
    m_window = window;
    if (!plan.options.keepsRunning && m_service.isInstalled())
        m_service.disable([](const Result<void> &) {});
    if (!m_server.isFirstStart())
        return m_server.start();
    LocalPlan whole = plan;
    if (whole.email.isEmpty())
        whole.email = whole.user + u"@localhost.localdomain"_s;
    const bool isMade = whole.password.isEmpty();
    if (isMade)
        whole.password = LocalServer::makeSecret();
    // The keychain first: a secret that nobody keeps would lock everybody out after this run.
    m_credentials.write(
        passwordKey(), whole.password, this,
        [this, whole, isMade, window = QPointer<QWidget>(window)](const Result<void> &kept) {
            if (kept || !isMade)
                makeAdministrator(whole);
            else
                askForPassword(whole, window);
        });
}

void LocalRegistry::askForPassword(const LocalPlan &plan, QWidget *window)
{
    if (m_dialog)
        m_dialog->close();
    auto *dialog = new SignInDialog(SignInDialog::Purpose::ChoosePassword, tr("Local registry"),
                                    plan.user, window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::submitted, this,
            [this, dialog, plan](const QString &, const QString &password) {
                LocalPlan whole = plan;
                whole.password = password;
                m_credentials.write(passwordKey(), password, this, [](const Result<void> &) {});
                makeAdministrator(whole);
                dialog->accept();
            });
    dialog->open();
}

void LocalRegistry::makeAdministrator(const LocalPlan &plan)
{
    m_server.createAdministratorAndStart(plan.user, plan.email, plan.password);
}

void LocalRegistry::stop()
{
    m_afterStop = nullptr;
    // What systemd is still starting is nobody's child.
    const bool isRunning = m_server.state() == LocalServer::State::Running;
    if (!isRunning && options().keepsRunning && m_service.isInstalled())
        m_service.stop([](const Result<void> &) {});
    m_server.stop();
}

void LocalRegistry::restart()
{
    m_server.restart();
}

void LocalRegistry::fix(LocalFix fix, QWidget *window)
{
    LocalOptions changed = options();
    switch (fix) {
    case LocalFix::None:
        return;
    case LocalFix::TryAgain:
        break;
    case LocalFix::UseNextPort:
        // Any: also in later runs, when the one that was chosen may be taken again.
        changed.port = 0;
        setOptions(changed);
        break;
    case LocalFix::ChooseFolder:
        return openWizard(window);
    case LocalFix::EndHolder:
        return m_server.endHolderAndStart();
    case LocalFix::UseDefaults:
        changed = LocalOptions{};
        changed.folder = options().folder;
        QFile::remove(m_server.dataFolder() + "/console.yaml"_L1);
        setOptions(changed);
        break;
    }
    startNow(window);
}

void LocalRegistry::whenStopped(std::function<void()> next)
{
    if (m_server.state() == LocalServer::State::Stopped
        || m_server.state() == LocalServer::State::Failed)
        return next();
    m_afterStop = std::move(next);
    m_server.stop();
}

void LocalRegistry::setOptions(const LocalOptions &options)
{
    m_server.setOptions(options);
    useLauncher();
    LocalOptions kept = options;
    if (m_isFolderGiven && kept.folder.isEmpty())
        kept.folder = m_settings.localOptions().folder;
    if (kept != m_settings.localOptions())
        m_settings.setLocalOptions(kept);
    Q_EMIT optionsChanged();
}

void LocalRegistry::useLauncher()
{
    m_server.setLauncher(options().keepsRunning
                             ? [this](const QStringList &command) { launchService(command); }
                             : LocalServer::Launcher());
}

void LocalRegistry::launchService(const QStringList &command)
{
    m_service.enable(command, [this](const Result<void> &started) {
        if (!started)
            m_server.fail(LocalFailure::Other, started.error());
    });
}

void LocalRegistry::setKeepsRunning(bool keepsRunning)
{
    if (keepsRunning == options().keepsRunning)
        return;
    LocalOptions changed = options();
    changed.keepsRunning = keepsRunning;
    setOptions(changed);
    const bool isRunning = m_server.state() == LocalServer::State::Running;
    whenStopped([this, isRunning] {
        const auto again = [this, isRunning](const Result<void> &) {
            if (isRunning)
                m_server.start();
        };
        if (!options().keepsRunning && m_service.isInstalled())
            m_service.disable(again);
        else
            again({});
    });
}

void LocalRegistry::setClosesToTray(bool closesToTray)
{
    LocalOptions changed = options();
    changed.closesToTray = closesToTray;
    setOptions(changed);
}

bool LocalRegistry::startsWithSession() const
{
    return autostart::isEnabled();
}

Result<void> LocalRegistry::setStartsWithSession(bool starts)
{
    const auto result = starts
        ? autostart::enable({QCoreApplication::applicationFilePath(), u"--background"_s})
        : autostart::disable();
    Q_EMIT optionsChanged();
    return result;
}

void LocalRegistry::finishPlan()
{
    if (std::exchange(m_plan.wantsTrust, false)) {
        if (const auto trusted = trust(); !trusted)
            Q_EMIT trustFailed(trusted.error());
    }
    if (std::exchange(m_plan.wantsToken, false))
        makeToken();
}

void LocalRegistry::makeToken()
{
    m_token.make(m_server.dataFolder(), administrator(), [this](const Result<QString> &text) {
        text ? keepToken(*text) : Q_EMIT tokenFailed(text.error());
    });
}

void LocalRegistry::keepToken(const QString &text)
{
    KnownToken known;
    known.connection = localProfileId();
    known.uuid = tokenId();
    known.name = LocalToken::tokenName();
    known.scopes = LocalToken::scopes();
    known.expires = Clock::system().now() + LocalToken::kLife;
    known.reminderDays = kReminderDays;
    m_credentials.write(tokenKey(), text, this, [this, known, text](const Result<void> &kept) {
        Q_EMIT tokenMade(known, kept.has_value());
        if (!kept)
            showToken(text);
    });
}

void LocalRegistry::showToken(const QString &text)
{
    const auto words = [] {
        return SecretDialog::Words{
            tr("API token"), tr("The API token of the local registry"),
            tr("No keychain keeps it. Copy it now; until it is quit, the console has it, too.")};
    };
    auto *dialog = new SecretDialog(words, text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LocalRegistry::readToken(const QObject *context, std::function<void(Result<QString>)> done)
{
    m_credentials.read(tokenKey(), context, std::move(done));
}

bool LocalRegistry::isTrusted() const
{
    return clienttrust::isInstalled(registryName(), m_server.info().caPath);
}

Result<QString> LocalRegistry::trust()
{
    auto trusted = clienttrust::install(registryName(), m_server.info().caPath);
    if (trusted)
        Q_EMIT optionsChanged();
    return trusted;
}

void LocalRegistry::readPassword(const QObject *context, std::function<void(Result<QString>)> done)
{
    m_credentials.read(passwordKey(), context, std::move(done));
}

void LocalRegistry::onServerState()
{
    const bool isService = options().keepsRunning && m_service.isInstalled();
    if (m_server.failure() == LocalFailure::Killed && isService) {
        // systemd starts it again.
        return m_server.adopt();
    }
    Q_EMIT stateChanged();
    if (m_server.state() == LocalServer::State::Running) {
        Q_EMIT ready(m_server.info());
        finishPlan();
    }
    if (m_server.state() == LocalServer::State::Stopped && m_afterStop)
        std::exchange(m_afterStop, nullptr)();
}

} // namespace quayside::ui
