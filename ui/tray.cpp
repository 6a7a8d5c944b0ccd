#include "ui/tray.h"

#include "app/services/connectionprofile.h"
#include "ui/localregistry.h"
#include "ui/pages/local/clientcommands.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kIconSizes{16, 22, 24, 32, 48};

Tone toneOf(const LocalServer &server)
{
    if (server.state() == LocalServer::State::Running)
        return Tone::Ok;
    if (server.state() == LocalServer::State::Failed)
        return Tone::Danger;
    return server.isBusy() ? Tone::Info : Tone::Outline;
}

QSystemTrayIcon::MessageIcon iconOf(NewsLevel level)
{
    switch (level) {
    case NewsLevel::Error:
        return QSystemTrayIcon::Critical;
    case NewsLevel::Warning:
        return QSystemTrayIcon::Warning;
    case NewsLevel::Information:
        break;
    }
    return QSystemTrayIcon::Information;
}

} // namespace

Tray::Tray(LocalRegistry *registry, QWidget &window, bool isThere, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_isThere(isThere)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"tray.menu"_s);
    const auto action = [this](const QString &name) {
        QAction *made = m_menu->addAction(QString());
        made->setObjectName(u"tray."_s + name);
        return made;
    };
    m_state = action(u"state"_s);
    m_state->setEnabled(false);
    m_menu->addSeparator();
    m_show = action(u"show"_s);
    m_start = action(u"start"_s);
    m_stop = action(u"stop"_s);
    m_login = action(u"login"_s);
    m_menu->addSeparator();
    m_pushesTitle = action(u"pushes"_s);
    m_pushesTitle->setEnabled(false);
    for (int i = 0; i < RecentPushes::kMost; ++i) {
        m_pushActions.append(action(u"push%1"_s.arg(i)));
        connect(m_pushActions.constLast(), &QAction::triggered, this, [this, i] {
            const Address address =
                Address::repository(localProfileId(), m_pushes.at(i).repository, u"tags"_s);
            showWindow();
            Q_EMIT addressRequested(address);
        });
    }
    m_menu->addSeparator();
    m_preferences = action(u"preferences"_s);
    m_quit = action(u"quit"_s);
    connect(m_show, &QAction::triggered, this, &Tray::toggleWindow);
    connect(m_start, &QAction::triggered, this, [this] { m_registry->startNow(m_window); });
    connect(m_stop, &QAction::triggered, this, [this] { m_registry->stop(); });
    connect(m_login, &QAction::triggered, this, &Tray::copyLogin);
    connect(m_preferences, &QAction::triggered, this, &Tray::preferencesRequested);
    connect(m_quit, &QAction::triggered, this, [this] {
        // What it was kept for may still run: only a window can ask.
        if (m_isKept)
            showWindow();
        quit();
    });
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        updatePushes(); // how long ago
        Q_EMIT menuOpening();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::onMessageClicked);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *front) {
        if (front && std::exchange(m_hasMessage, false))
            update();
    });
    for (QAction *ofRegistry : {m_state, m_start, m_stop, m_login})
        ofRegistry->setVisible(registry);
    if (registry) {
        connect(registry, &LocalRegistry::stateChanged, this, &Tray::update);
        connect(registry, &LocalRegistry::optionsChanged, this, &Tray::update);
    }
    m_icon.setParent(this); // so that it is found
    m_icon.setContextMenu(m_menu.get());
    setWindow(window);
    update();
}

Tray::~Tray() = default;

void Tray::setWindow(QWidget &window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = &window;
    m_window->installEventFilter(this);
}

bool Tray::isKeeping() const
{
    return m_isThere && m_registry && m_registry->options().closesToTray && !m_isQuitting;
}

void Tray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        toggleWindow();
    // Its first click has turned the window round already.
    if (reason == QSystemTrayIcon::DoubleClick)
        showWindow();
}

void Tray::toggleWindow()
{
    if (m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow())
        return m_window->hide();
    showWindow();
}

void Tray::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool Tray::canShowMessages() const
{
    return m_isThere && QSystemTrayIcon::supportsMessages();
}

void Tray::showMessage(const DesktopNews::Message &message)
{
    // An icon that is not shown has no messages.
    m_hasMessage = true;
    update();
    m_icon.showMessage(message.title, message.text, iconOf(message.level));
}

void Tray::onMessageClicked()
{
    showWindow();
    Q_EMIT newsRequested();
}

void Tray::keep()
{
    m_isKept = true;
    m_isQuitting = false;
    update();
    m_window->hide();
}

void Tray::quit()
{
    m_isQuitting = true;
    m_isKept = false;
    update();
    m_window->close();
    // One that is hidden already closes without anybody being told.
    QApplication::quit();
}

QIcon Tray::icon() const
{
    QIcon icon;
    for (const int size : kIconSizes) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        tintedIcon(u"sailboat"_s, Tone::Text).paint(&painter, picture.rect());
        if (m_registry) {
            const qreal dot = size * 0.44;
            const QRectF place(size - dot, size - dot, dot, dot);
            painter.setCompositionMode(QPainter::CompositionMode_Source);
            paintBox(painter, place, dot / 2, Qt::transparent, QColor());
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            paintBox(painter, place.adjusted(1, 1, 0, 0), dot / 2,
                     toneColor(toneOf(m_registry->server()), QApplication::palette()), QColor());
        }
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

void Tray::update()
{
    m_show->setText(tr("Show or hide the &window"));
    m_preferences->setText(tr("&Preferences…"));
    m_quit->setText(tr("&Quit"));
    if (m_registry)
        updateRegistry();
    updatePushes();
    m_icon.setIcon(icon());
    m_icon.setToolTip(m_registry ? m_state->text() : tr("Quayside"));
    m_icon.setVisible(
        m_isThere
        && (m_hasMessage || m_isKept || (m_registry && m_registry->options().closesToTray)));
    // A dialog that closes while the window is hidden must not end the console.
    QApplication::setQuitOnLastWindowClosed(!isKeeping() && !m_isKept);
}

void Tray::updateRegistry()
{
    const LocalServer &server = m_registry->server();
    const bool isRunning = server.state() == LocalServer::State::Running;
    //: The state line of the tray's menu: "Local registry: Running"
    const QString state = tr("Local registry: %1").arg(LocalText::state(server.state()));
    m_state->setText(isRunning ? state + u" ("_s + m_registry->registryName() + u')' : state);
    m_start->setText(tr("&Start the registry"));
    m_stop->setText(tr("S&top the registry"));
    m_login->setText(tr("&Copy login command"));
    m_start->setVisible(!isRunning);
    m_start->setEnabled(!server.isBusy());
    m_stop->setVisible(isRunning);
    m_login->setEnabled(isRunning);
}

void Tray::setPushes(const QList<RecentPushes::Push> &pushes)
{
    m_pushes = pushes;
    updatePushes();
}

void Tray::updatePushes()
{
    m_pushesTitle->setText(tr("Last pushes"));
    m_pushesTitle->setVisible(!m_pushes.isEmpty());
    const Instant now = Clock::system().now();
    for (int i = 0; i < m_pushActions.size(); ++i) {
        QAction *action = m_pushActions.at(i);
        action->setVisible(i < m_pushes.size());
        if (!action->isVisible())
            continue;
        const RecentPushes::Push &push = m_pushes.at(i);
        //: An image and how long ago it was pushed: "acme/web:v1, 3 min ago"
        action->setText(tr("%1, %2").arg(push.repository.path() + u':' + push.tag,
                                         DateText::ago(push.at, now)));
    }
}

void Tray::copyLogin()
{
    const LocalServerInfo &info = m_registry->server().info();
    QApplication::clipboard()->setText(
        ClientCommands::login(ClientCommands::of(Presentation::current().client),
                              {m_registry->registryName(),
                               m_registry->administrator(),
                               info.caPath,
                               {},
                               info.hasTls(),
                               info.isLoopback()}));
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && isKeeping()) {
        event->ignore();
        m_window->hide();
        return true;
    }
    if (event->type() == QEvent::Show && m_isKept) {
        m_isKept = false;
        update();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::ui
