#include "ui/windowtools.h"

#include "app/services/news.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/diagnostics.h"
#include "ui/fieldhelp.h"
#include "ui/locationbar.h"
#include "ui/mainmenu.h"
#include "ui/news/newspopup.h"
#include "ui/news/teaminvitation.h"
#include "ui/pagemenu.h"
#include "ui/palette/palettedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/messagebox.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRecent = 20;
constexpr int kNormalText = 100; // percent

} // namespace

WindowTools::WindowTools(QWidget &window, const Workspace &workspace, MainMenu &menu,
                         PageMenu &page, LocationBar &bar)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_menu(menu)
    , m_page(page)
    , m_bar(bar)
{
    const auto on = [this](const QString &id, auto slot) {
        connect(m_menu[id], &QAction::triggered, this, slot);
    };
    on(u"palette"_s, [this] { openPalette({}); });
    on(u"commands"_s, [this] { openPalette(u">"_s); });
    on(u"goTo"_s, [this] { openPalette(m_current.toString()); });
    on(u"fieldHelp"_s, [] { FieldHelp::show(); });
    on(u"preferences"_s, [this] { openPreferences(u"general"_s); });
    on(u"keyboard"_s, [this] { openPreferences(u"keyboard"_s); });
    on(u"news"_s, [this] { openNews(); });
    on(u"diagnostics"_s, [this] { Diagnostics::save(m_workspace, m_window); });
    on(u"about"_s, [this] { showAbout(); });
    connectTextSize();
    m_bar.newsButton()->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(&m_bar, &LocationBar::connectionMenuRequested, this, &WindowTools::fillConnectionMenu);
    connect(&m_workspace.news, &News::changed, this, &WindowTools::updateCount);
    applyPreferences();
    updateCount();
}

void WindowTools::setCurrent(const Address &address)
{
    if (m_current == address)
        return;
    m_current = address;
    if (address.connection.isEmpty())
        return;
    QStringList recent = m_workspace.settings.recentAddresses();
    const QString text = address.toString();
    if (recent.value(0) == text)
        return;
    recent.removeAll(text);
    recent.prepend(text);
    m_workspace.settings.setRecentAddresses(recent.mid(0, kMostRecent));
}

void WindowTools::forgetCurrent()
{
    const auto repository = m_current.repositoryName();
    QStringList recent = m_workspace.settings.recentAddresses();
    const qsizetype removed = recent.removeIf([&](const QString &text) {
        const auto place = Address::fromString(text);
        // The other tabs of a repository are gone with it; its other tags are not, with one.
        const bool isOfSame = place && place->connection == m_current.connection
            && (place->path == m_current.path
                || (repository && !m_current.tagName() && place->repositoryName() == repository));
        return isOfSame;
    });
    if (removed > 0)
        m_workspace.settings.setRecentAddresses(recent);
}

void WindowTools::applyPreferences()
{
    m_menu.setTheme(m_workspace.settings.theme());
    m_menu.actions().setOwnKeys(m_workspace.settings.ownKeys());
    const int size = m_workspace.settings.textSize();
    m_menu[u"largerText"_s]->setEnabled(size < Settings::textSizes().constLast());
    m_menu[u"smallerText"_s]->setEnabled(size > Settings::textSizes().constFirst());
    m_menu[u"normalText"_s]->setEnabled(size != kNormalText);
    m_bar.setSearchKeys(m_menu[u"palette"_s]->shortcut().toString(QKeySequence::NativeText));
}

void WindowTools::connectTextSize()
{
    connect(m_menu[u"largerText"_s], &QAction::triggered, this, [this] { changeTextSize(1); });
    connect(m_menu[u"smallerText"_s], &QAction::triggered, this, [this] { changeTextSize(-1); });
    connect(m_menu[u"normalText"_s], &QAction::triggered, this,
            [this] { m_workspace.settings.setTextSize(kNormalText); });
}

void WindowTools::changeTextSize(int steps)
{
    const QList<int> &sizes = Settings::textSizes();
    const qsizetype now = sizes.indexOf(m_workspace.settings.textSize());
    m_workspace.settings.setTextSize(sizes.at(qBound<qsizetype>(0, now + steps, sizes.size() - 1)));
}

void WindowTools::fillConnectionMenu(QMenu *menu)
{
    menu->clear();
    for (const ConnectionProfile &profile : m_workspace.profiles.all()) {
        QAction *action = menu->addAction(profile.name);
        action->setCheckable(true);
        action->setChecked(m_current.connection == profile.id);
        connect(action, &QAction::triggered, this, [this, id = profile.id] {
            Q_EMIT addressRequested(Address::repositories(id), {});
        });
    }
    menu->addSeparator();
    menu->addActions({m_menu[u"addConnection"_s], m_menu[u"connections"_s]});
}

void WindowTools::openPalette(const QString &start)
{
    delete m_palette;
    m_palette = new PaletteDialog(m_workspace, m_menu.actions(), m_page, m_current, &m_window);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_palette, &PaletteDialog::addressRequested, this, &WindowTools::addressRequested);
    connect(m_palette, &PaletteDialog::newWindowRequested, this, &WindowTools::newWindowRequested);
    connect(m_palette, &PaletteDialog::bookmarkRequested, this, &WindowTools::bookmarkRequested);
    connect(m_palette, &PaletteDialog::copyRequested, this, &WindowTools::copyRequested);
    connect(m_palette, &PaletteDialog::settingsRequested, this, &WindowTools::openPreferences);
    // After the dialog is gone: what is triggered may look at who has the focus.
    connect(
        m_palette, &PaletteDialog::commandRequested, this,
        [this](const QString &id) {
            if (!m_page.trigger(id) && m_menu.actions().contains(id))
                m_menu[id]->trigger();
        },
        Qt::QueuedConnection);
    m_palette->open(start);
}

void WindowTools::openPreferences(const QString &page)
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_workspace, m_menu.actions(), &m_window);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferences, &PreferencesDialog::layoutResetRequested, this,
                &WindowTools::layoutResetRequested);
        connect(m_preferences, &PreferencesDialog::folderRequested, m_menu[u"settingsFolder"_s],
                &QAction::trigger);
        connect(m_preferences, &PreferencesDialog::connectionsRequested, m_menu[u"connections"_s],
                &QAction::trigger);
        connect(m_preferences, &PreferencesDialog::diagnosticsRequested, this,
                [this] { Diagnostics::save(m_workspace, *m_preferences); });
    }
    m_preferences->showPage(page);
    m_preferences->open();
}

void WindowTools::openNews()
{
    if (!m_news) {
        m_news = new NewsPopup(
            m_workspace.news,
            [this](const QString &id) {
                const auto profile = m_workspace.profiles.find(id);
                return profile ? profile->name : QString();
            },
            &m_window);
        connect(m_news, &NewsPopup::itemActivated, this, &WindowTools::onNews);
    }
    m_news->popUp(m_current.connection, newsCorner());
}

QPoint WindowTools::newsCorner() const
{
    const QWidget *bell = m_bar.newsButton();
    return bell->mapToGlobal(QPoint(bell->width(), bell->height() + measure::kStripe));
}

bool WindowTools::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && m_news && m_news->isVisible())
        // Where the button is when the window is laid out again.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_news && m_news->isVisible())
                    m_news->follow(newsCorner());
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

std::optional<Address> WindowTools::addressOf(const NewsItem &notification) const
{
    const Connection *connection = m_workspace.connections.made(notification.connection);
    if (!connection)
        return {};
    if (notification.text == "assigned_authorization"_L1)
        return Address::account(notification.connection, u"authorizations"_s);
    if (const auto repository = RepositoryName::parse(notification.subject))
        return Address::repository(notification.connection, *repository);
    return connection->namespaceAddress(notification.subject);
}

bool WindowTools::openInvitation(const NewsItem &notification)
{
    Connection *connection = m_workspace.connections.made(notification.connection);
    if (notification.text != "org_team_invite"_L1 || !connection || connection->isReadOnly()
        || !connection->offers("acceptOrganizationTeamInvite"_L1))
        return false;
    // Ids end with the registry's own.
    TeamInvitation::open(*connection, notification.id.section(u'/', -1), m_window);
    return true;
}

void WindowTools::onNews(const NewsItem &item)
{
    switch (item.kind) {
    case NewsKind::JobFailed:
    case NewsKind::JobInterrupted:
        return Q_EMIT jobsRequested();
    case NewsKind::SignInLost:
    case NewsKind::CertificateExpiring:
    case NewsKind::TokenExpiring:
    case NewsKind::RegistryMessage:
    case NewsKind::NewVersion: // the list opened its page
        break;
    case NewsKind::DiskLow:
        return Q_EMIT addressRequested(Address::dashboard(item.connection), {});
    case NewsKind::Notification:
        if (openInvitation(item))
            return;
        if (const auto address = addressOf(item))
            return Q_EMIT addressRequested(*address, {});
        break;
    }
    if (m_workspace.profiles.find(item.connection))
        Q_EMIT addressRequested(Address::repositories(item.connection), {});
}

void WindowTools::showAbout()
{
    auto *about = new MessageBox(u"about"_s, &m_window);
    QPushButton *close = about->addButton(QString(), QMessageBox::RejectRole);
    about->setWords([about, close] {
        about->setWindowTitle(tr("About Quayside"));
        about->setText(tr("Quayside %1\n\nA registry for container images and its console.\n"
                          "Licensed under the GNU General Public License, version 3 or later.\n"
                          "Icons: Tabler Icons (MIT).")
                           .arg(QString::fromLatin1(QUAYSIDE_VERSION)));
        close->setText(tr("&Close"));
    });
    about->open();
}

void WindowTools::updateCount()
{
    m_bar.newsButton()->setCount(m_workspace.news.unreadCount());
}

} // namespace quayside::ui
