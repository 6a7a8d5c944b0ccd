#include "ui/pages/local/localpage.h"

#include "app/api/frameapi.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/localregistry.h"
#include "ui/secretclipboard.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/garbagetext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"
#include "ui_localpage.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtNetwork/QSslCertificate>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSystemTrayIcon>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInterval = std::chrono::seconds(15);
constexpr auto kLongest = std::chrono::minutes(1);
constexpr auto kHistoryInterval = std::chrono::minutes(10);

/// `AB:CD:...`, as other programs show it; empty where there is none.
QString fingerprintOf(const QString &caPath)
{
    if (caPath.isEmpty())
        return {};
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(caPath);
    if (certificates.isEmpty())
        return {};
    return QString::fromLatin1(
        certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

LocalPage::LocalPage(LocalRegistry &registry, Connections &connections, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::LocalPage>())
    , m_registry(registry)
    , m_connections(connections)
    , m_poller(kInterval, kLongest)
    , m_chip(new Chip)
    , m_facts(new ToneLabel(Tone::Muted))
    , m_toast(new Toast(this))
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->body->setAutoFillBackground(false);
    buildHeader();
    buildMenu();
    setFocusProxy(m_stop);
    m_ui->log->setRegistry(registry);
    connect(&registry, &LocalRegistry::stateChanged, this, &LocalPage::updateState);
    connect(&registry, &LocalRegistry::optionsChanged, this, [this] {
        updateMenu();
        updateCommands();
    });
    connect(m_ui->banner, &Banner::actionTriggered, this,
            [this] { m_registry.fix(LocalText::fixOf(m_registry.server()), window()); });
    connect(m_ui->connectCard, &ConnectCard::copied, this,
            [this] { m_toast->show(tr("The command is in the clipboard.")); });
    connect(&m_health, &LocalHealth::reported, this, [this] {
        m_ui->health->setReport(m_health.report());
        m_poller.reportSuccess();
        Q_EMIT refreshed(m_health.report()->isServing);
    });
    connect(&m_connections, &Connections::userChanged, this, [this](const QString &id) {
        if (id == localProfileId() && isVisible())
            refresh(false);
    });
    connect(&m_poller, &Poller::due, this, [this] { refresh(true); });
    retranslate();
}

LocalPage::~LocalPage() = default;

void LocalPage::buildHeader()
{
    const auto button = [this](const QString &name, const QString &icon, Tone tone) {
        auto *made = new QPushButton;
        made->setObjectName(u"local."_s + name);
        made->setIcon(tintedIcon(icon, tone));
        m_ui->header->addAction(made);
        return made;
    };
    m_chip->setObjectName(u"local.state"_s);
    m_facts->setObjectName(u"local.facts"_s);
    m_ui->header->addBeside(m_chip);
    m_ui->header->addBeside(m_facts);
    m_start = button(u"start"_s, u"player-play"_s, Tone::OnAccent);
    m_start->setProperty("kind", u"primary"_s);
    m_stop = button(u"stop"_s, u"player-stop"_s, Tone::Muted);
    m_restart = button(u"restart"_s, u"refresh"_s, Tone::Muted);
    m_folder = button(u"folder"_s, u"folder"_s, Tone::Muted);
    m_more = button(u"more"_s, u"dots"_s, Tone::Muted);
    m_more->setProperty("kind", u"ghost"_s);
    connect(m_start, &QPushButton::clicked, this, [this] { m_registry.startNow(window()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_registry.stop(); });
    connect(m_restart, &QPushButton::clicked, this, [this] { m_registry.restart(); });
    connect(m_folder, &QPushButton::clicked, this, &LocalPage::openFolder);
}

void LocalPage::buildMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"local.menu"_s);
    m_menu->setToolTipsVisible(true);
    const auto action = [this](const QString &name, bool isCheckable = false) {
        QAction *made = m_menu->addAction(QString());
        made->setObjectName(u"local.action."_s + name);
        made->setCheckable(isCheckable);
        return made;
    };
    m_settingsAction = action(u"settings"_s);
    m_menu->addSeparator();
    m_folderAction = action(u"openFolder"_s);
    m_garbageAction = action(u"collectGarbage"_s);
    m_menu->addSeparator();
    m_passwordAction = action(u"copyPassword"_s);
    m_tokenAction = action(u"copyToken"_s);
    m_authorityAction = action(u"saveAuthority"_s);
    m_trustAction = action(u"trust"_s);
    m_menu->addSeparator();
    m_keepsAction = action(u"keepsRunning"_s, true);
    m_sessionAction = action(u"startsWithSession"_s, true);
    m_trayAction = action(u"closesToTray"_s, true);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_settingsAction, &QAction::triggered, this,
            [this] { m_registry.openWizard(window()); });
    connect(m_folderAction, &QAction::triggered, this, &LocalPage::openFolder);
    connect(m_menu, &QMenu::aboutToShow, this, &LocalPage::updateMenu);
    connect(m_garbageAction, &QAction::triggered, this, &LocalPage::collectGarbage);
    connect(m_ui->storage, &StorageCard::collectAsked, this, &LocalPage::collectGarbage);
    connect(&m_garbage, &GarbageRun::started, this, [this] {
        m_toast->show(tr("Garbage collection runs…"));
        updateMenu();
    });
    connect(&m_garbage, &GarbageRun::finished, this, &LocalPage::onCollected);
    connect(&m_garbage, &GarbageRun::failed, this, [this](const Error &error) {
        m_toast->show(tr("Garbage collection: %1").arg(ErrorText::sentence(error)));
        updateMenu();
    });
    connect(m_passwordAction, &QAction::triggered, this, &LocalPage::copyPassword);
    connect(m_tokenAction, &QAction::triggered, this, &LocalPage::copyToken);
    connect(m_authorityAction, &QAction::triggered, this, &LocalPage::saveAuthority);
    connect(m_trustAction, &QAction::triggered, this, &LocalPage::trust);
    connect(m_keepsAction, &QAction::triggered, this,
            [this](bool isOn) { m_registry.setKeepsRunning(isOn); });
    connect(m_sessionAction, &QAction::triggered, this, [this](bool isOn) {
        if (const auto done = m_registry.setStartsWithSession(isOn); !done)
            m_toast->show(done.error().message);
    });
    connect(m_trayAction, &QAction::triggered, this,
            [this](bool isOn) { m_registry.setClosesToTray(isOn); });
}

void LocalPage::refresh(bool isQuiet)
{
    const LocalServer &server = m_registry.server();
    m_ui->storage->measure(server.dataFolder());
    if (server.state() == LocalServer::State::Running)
        m_health.ask(server.info(), server.dataFolder());
    readHistory(isQuiet);
    readCollection();
}

void LocalPage::readHistory(bool isQuiet)
{
    Connection *connection = m_connections.made(localProfileId());
    const bool isTold = m_registry.server().state() == LocalServer::State::Running && connection
        && connection->state() == Connection::State::SignedIn
        && connection->offers("quaysideStorageHistory"_L1);
    if (!isTold) {
        m_historyDue.setRemainingTime(0);
        return m_ui->storage->setHistory({});
    }
    // A sample is taken once an hour.
    if (m_history || (isQuiet && !m_historyDue.hasExpired()))
        return;
    m_historyDue.setRemainingTime(kHistoryInterval);
    auto *call = api::FrameApi(connection->client()).storageHistory();
    m_history = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto history = call->takeResult();
        // Who is no superuser has no line; a registry that is away has the one from before.
        if (history || history.error().code == ErrorCode::Forbidden)
            m_ui->storage->setHistory(history ? history->samples : QList<wire::StorageSample>());
    });
}

void LocalPage::updateState()
{
    const LocalServer &server = m_registry.server();
    const bool isRunning = server.state() == LocalServer::State::Running;
    updateHeader();
    updateBanner();
    updateMenu();
    const HealthCard::Runner runner = !isRunning ? HealthCard::Runner::None
        : server.isOwn()                         ? HealthCard::Runner::Child
        : m_registry.options().keepsRunning      ? HealthCard::Runner::Service
                                                 : HealthCard::Runner::Found;
    m_ui->health->setServer(server.info(), runner);
    updateCommands();
    if (!isRunning) {
        m_health.clear();
        m_ui->health->setReport({});
    }
    m_poller.setEnabled(isRunning);
    if (isVisible())
        refresh(true);
    Q_EMIT locationChanged();
}

void LocalPage::updateCommands()
{
    const LocalServerInfo &info = m_registry.server().info();
    const bool isKnown = info.port > 0;
    m_ui->connectCard->setRegistry({m_registry.registryName(), m_registry.administrator(),
                                    info.caPath, fingerprintOf(info.caPath),
                                    isKnown && info.hasTls(), !isKnown || info.isLoopback(),
                                    m_registry.isTrusted()});
}

void LocalPage::updateHeader()
{
    using State = LocalServer::State;
    const LocalServer &server = m_registry.server();
    const State state = server.state();
    const QString word = LocalText::state(state);
    if (state == State::Running)
        m_chip->setState(u"circle-check"_s, word, Tone::Ok, Tone::OkFill);
    else if (state == State::Failed)
        m_chip->setState(u"circle-x"_s, word, Tone::Danger, Tone::DangerFill);
    else if (server.isBusy())
        m_chip->setState(u"clock"_s, word, Tone::Info, Tone::InfoFill);
    else
        m_chip->setState(u"minus"_s, word, Tone::Muted, Tone::GreyFill);
    const bool isRunning = state == State::Running;
    QString facts;
    if (isRunning) {
        const QDateTime since = server.since();
        const QString when = since.date() == QDate::currentDate()
            ? since.toString(u"HH:mm"_s)
            : DateText::absolute(instantFromMs(since.toMSecsSinceEpoch()));
        //: %1 is an address with its port, %2 a time or a date
        facts = tr("%1, since %2")
                    .arg(u"%1:%2"_s.arg(server.info().address).arg(server.info().port), when);
    }
    m_facts->setText(facts);
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused == m_start || focused == m_stop || focused == m_restart;
    m_start->setVisible(!isRunning);
    m_start->setEnabled(!server.isBusy());
    m_stop->setVisible(isRunning);
    m_restart->setVisible(isRunning);
    setFocusProxy(isRunning ? m_stop : m_start);
    // A button that goes away hands the keyboard to the one that takes its place, as soon as that
    // one can be pressed.
    m_owesFocus = m_owesFocus || hadFocus;
    if (m_owesFocus && focusProxy()->isEnabled()) {
        m_owesFocus = false;
        focusProxy()->setFocus();
    }
    m_folder->setEnabled(QFile::exists(server.dataFolder()));
    m_folderAction->setEnabled(m_folder->isEnabled());
}

void LocalPage::updateBanner()
{
    const LocalServer &server = m_registry.server();
    if (server.state() != LocalServer::State::Failed)
        return m_ui->banner->hide();
    m_ui->banner->show(Banner::Kind::Error, LocalText::failureTitle(server.failure()),
                       LocalText::failureText(server),
                       LocalText::fix(LocalText::fixOf(server), server));
}

void LocalPage::updateMenu()
{
    const UserService::Availability service = m_registry.service().availability();
    const bool isRunning = m_registry.server().state() == LocalServer::State::Running;
    const bool hasAuthority = isRunning && !m_registry.server().info().caPath.isEmpty();
    m_authorityAction->setVisible(hasAuthority);
    m_trustAction->setVisible(hasAuthority);
    m_trustAction->setEnabled(hasAuthority && !m_registry.isTrusted());
    m_trustAction->setToolTip(m_trustAction->isEnabled() ? QString()
                                                         : tr("They trust it already."));
    const Connection *connection = m_connections.made(localProfileId());
    const bool isOffered = isRunning && connection && GarbageRun::isOffered(*connection);
    m_garbageAction->setEnabled(isOffered && !m_garbage.isRunning());
    m_ui->storage->setCollectable(isOffered, m_garbageAction->isEnabled());
    m_garbageAction->setToolTip(m_garbageAction->isEnabled() || m_garbage.isRunning()
                                    ? QString()
                                    : tr("Needs the registry to run, and its administrator."));
    m_settingsAction->setEnabled(!m_registry.server().isBusy());
    m_keepsAction->setEnabled(service == UserService::Availability::Available);
    m_keepsAction->setToolTip(LocalText::serviceProblem(service));
    m_keepsAction->setChecked(m_registry.options().keepsRunning);
    m_sessionAction->setChecked(m_registry.startsWithSession());
    m_trayAction->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    m_trayAction->setChecked(m_registry.options().closesToTray);
}

void LocalPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_registry.server().dataFolder()));
}

void LocalPage::copyPassword()
{
    m_registry.readPassword(this, [this](const Result<QString> &password) {
        if (password)
            copySecret(*password);
        m_toast->show(password ? secretCopiedText() : tr("No password is kept on this computer."));
    });
}

void LocalPage::copyToken()
{
    m_registry.readToken(this, [this](const Result<QString> &token) {
        if (token)
            copySecret(*token);
        m_toast->show(token ? secretCopiedText() : tr("No API token is kept on this computer."));
    });
}

void LocalPage::trust()
{
    const auto trusted = m_registry.trust();
    m_toast->show(
        trusted ? tr("Podman and Skopeo of your account trust it now: %1").arg(*trusted)
                : tr("Podman and Skopeo do not trust it yet: %1").arg(trusted.error().message));
}

void LocalPage::collectGarbage()
{
    if (Connection *connection = m_connections.made(localProfileId()))
        m_garbage.preview(*connection, m_ui->storage->reclaimable(), window());
}

void LocalPage::onCollected(const wire::GcRun &run)
{
    m_toast->show(GarbageText::result(run));
    refresh(true);
}

void LocalPage::readCollection()
{
    Connection *connection = m_connections.made(localProfileId());
    const bool isTold = m_registry.server().state() == LocalServer::State::Running && connection
        && connection->state() == Connection::State::SignedIn && connection->isSuperuser()
        && connection->offers("quaysideGarbageCollection"_L1);
    updateMenu();
    if (!isTold)
        return m_ui->health->setCollection({});
    if (m_collection)
        return;
    auto *call = api::FrameApi(connection->client()).garbageCollection();
    m_collection = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto status = call->takeResult();
        m_ui->health->setCollection(status ? std::optional(*status) : std::nullopt);
    });
}

void LocalPage::saveAuthority()
{
    const auto words = [] { return FileDialog::Words{tr("Save the certificate authority")}; };
    auto *dialog = new FileDialog(FileDialog::For::Save, words, this);
    dialog->setObjectName(u"local.authority.saveDialog"_s);
    dialog->selectFile(u"quayside-ca.pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile authority(m_registry.server().info().caPath);
        if (!authority.open(QIODevice::ReadOnly))
            return m_toast->show(
                tr("%1 cannot be read: %2").arg(authority.fileName(), authority.errorString()));
        m_toast->show(SaveFile::writePublic(name, authority.readAll())());
    });
    dialog->open();
}

void LocalPage::focusFilter()
{
    m_ui->log->focusFilter();
}

void LocalPage::clearFilter()
{
    m_ui->log->clearFilter();
}

QStringList LocalPage::location() const
{
    return {tr("Dashboard")};
}

void LocalPage::retranslate()
{
    m_ui->header->setTitle(tr("Local registry"));
    m_start->setText(tr("Start"));
    m_stop->setText(tr("Stop"));
    m_restart->setText(tr("Restart"));
    m_folder->setText(tr("Open data folder"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More actions"));
    m_settingsAction->setText(tr("Change &settings…"));
    m_folderAction->setText(tr("&Open data folder"));
    m_garbageAction->setText(tr("Collect &garbage…"));
    m_passwordAction->setText(tr("&Copy administrator's password"));
    m_tokenAction->setText(tr("Copy API &token"));
    m_authorityAction->setText(tr("Save certificate &authority…"));
    m_trustAction->setText(tr("Have &Podman and Skopeo trust it"));
    m_keepsAction->setText(tr("&Keep running when the console ends"));
    m_sessionAction->setText(tr("Start with my se&ssion"));
    m_trayAction->setText(tr("Keep in &tray when the window closes"));
    updateState();
}

void LocalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LocalPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), toneColor(Tone::Page, palette()));
}

void LocalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void LocalPage::fitWidth()
{
    const bool isNarrow = window()->width() < widthFor(measure::kNarrowWidth);
    const int margin = isNarrow ? measure::kNarrowPageMargin : measure::kPageMargin;
    m_ui->cards->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->bodyLayout->setContentsMargins(margin, 8, margin, margin);
    // It is in the menu, too.
    m_folder->setVisible(!isNarrow);
}

void LocalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_poller.setVisible(true);
    refresh(true);
}

void LocalPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_poller.setVisible(false);
}

} // namespace quayside::ui
