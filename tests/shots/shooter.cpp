#include "tests/shots/shooter.h"

#include "ui/connect/connection.h"
#include "ui/desktopnews.h"
#include "ui/mainwindow.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWide{1440, 900};
constexpr QSize kNarrow{1024, 640};

} // namespace

Shooter::Shooter(QApplication &application, const QString &folder, const QString &suffix,
                 const QString &only)
    : m_application(application)
    , m_folder(folder)
    , m_suffix(suffix)
    , m_only(only)
    , m_repository(u"payments/api"_s)
{
    QDir().mkpath(folder);
    // The targets are drawn with it; another font is no reason to fail.
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
}

Shooter::~Shooter() = default;

void Shooter::useRegistry(const QUrl &url, const QString &user, const QString &password)
{
    m_url = url;
    m_user = user;
    m_password = password;
}

bool Shooter::startRegistry()
{
    m_server = test::LiveServer::start();
    if (!m_server) {
        std::fprintf(stderr, "quayside-server could not be started\n");
        return false;
    }
    m_repository = m_server->user() + u"/api"_s;
    useRegistry(m_server->url(), m_server->user(), m_server->password());
    return true;
}

std::unique_ptr<ui::Bootstrap> Shooter::makeConsole(const QUrl &url, const QString &settingsName)
{
    ui::StartOptions options;
    options.connectTo = url;
    options.dataFolder = m_temporary.filePath(u"data-"_s + settingsName);
    options.settingsFile = m_temporary.filePath(settingsName + u".ini"_s);
    options.credentials = CredentialStore::Backend::Memory;
    auto console = std::make_unique<ui::Bootstrap>(m_application, options);
    console->setLanguage(u"en"_s);
    console->setTheme(ThemeChoice::Light);
    console->start();
    console->window().resize(kWide);
    return console;
}

bool Shooter::await(const std::function<bool()> &condition) const
{
    const QDeadlineTimer deadline(10'000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    QCoreApplication::processEvents();
    return true;
}

QWidget *Shooter::dialog() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(widget) && widget->isVisible())
            return widget;
    }
    return popup();
}

QWidget *Shooter::popup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->windowType() == Qt::Popup && widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Shooter::shoot(QWidget &window, const QString &name)
{
    // Layouts answer to layouts: three rounds reach the innermost.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    QPixmap picture = window.grab();
    // A dialog is a window of its own: put where the window system would.
    if (QWidget *over = dialog(); over && over != &window) {
        QPainter painter(&picture);
        const QPoint middle((window.width() - over->width()) / 2,
                            (window.height() - over->height()) / 2);
        const bool isPlaced = over->windowFlags().testFlag(Qt::FramelessWindowHint)
            || over->windowType() == Qt::Popup;
        const QRect place(isPlaced ? window.mapFromGlobal(over->pos()) : middle, over->size());
        painter.drawPixmap(place.topLeft(), over->grab());
        painter.setPen(QColor(128, 128, 128));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    // The dialog itself, with the list that it opened.
    if (QWidget *list = popup(); list && dialog() == &window) {
        const QRect place(window.mapFromGlobal(list->pos()), list->size());
        const QSize size = picture.deviceIndependentSize().toSize().expandedTo(
            {place.right() + 1, place.bottom() + 1});
        QPixmap wider(size * picture.devicePixelRatio());
        wider.setDevicePixelRatio(picture.devicePixelRatio());
        wider.fill(window.palette().color(QPalette::Window));
        QPainter painter(&wider);
        painter.drawPixmap(0, 0, picture);
        painter.drawPixmap(place.topLeft(), list->grab());
        painter.end();
        picture = wider;
    }
    const QString file = m_folder + u'/' + name + m_suffix + u".png"_s;
    const bool isSaved = picture.save(file);
    std::printf("%s\n", qPrintable(file));
    return isSaved;
}

void Shooter::looks(ui::Bootstrap &console, const QString &state)
{
    ui::MainWindow &window = console.window();
    shoot(window, state);
    console.setTheme(ThemeChoice::Dark);
    shoot(window, state + u"-dark"_s);
    console.setTheme(ThemeChoice::Light);
    console.setLanguage(u"zh_TW"_s);
    shoot(window, state + u"-zh"_s);
    console.setLanguage(u"en"_s);
    window.resize(kNarrow);
    shoot(window, state + u"-narrow"_s);
    window.resize(kWide);
}

bool Shooter::run()
{
    const std::pair<QString, bool (Shooter::*)()> groups[]{
        {u"manager"_s, &Shooter::shootManager},     {u"trust"_s, &Shooter::shootTrust},
        {u"questions"_s, &Shooter::shootQuestions}, {u"tokens"_s, &Shooter::shootTokens},
        {u"people"_s, &Shooter::shootPeople},       {u"rights"_s, &Shooter::shootRights},
        {u"logs"_s, &Shooter::shootLogs},           {u"tags"_s, &Shooter::shootTags},
        {u"local"_s, &Shooter::shootLocal},         {u"policies"_s, &Shooter::shootPolicies},
        {u"superuser"_s, &Shooter::shootSuperuser}, {u"namespaces"_s, &Shooter::shootNamespaces}};
    const bool isGroup = std::any_of(std::begin(groups), std::end(groups),
                                     [this](const auto &group) { return group.first == m_only; });
    // First, while nobody has pushed anything: an empty registry is one of the states.
    bool isGood = isGroup || shootStates();
    for (const auto &[name, shootGroup] : groups) {
        if (m_only.isEmpty() || m_only == name)
            isGood = (this->*shootGroup)() && isGood;
    }
    return isGood && m_failures == 0;
}

bool Shooter::shootStates()
{
    using State = ui::Connection::State;
    auto console = makeConsole(m_url, u"tags"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword && dialog(); }))
        return false;
    if (isWanted(u"signin"_s))
        looks(*console, u"signin"_s);
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); }))
        return false;
    auto *list = window.findChild<QAbstractItemView *>(u"repositories.table"_s);
    auto *empty = window.findChild<QWidget *>(u"repositories.state"_s)
                      ->findChild<QWidget *>(u"state.title"_s);
    if (!await([&] { return list->model()->rowCount() > 0 || empty->isVisible(); }))
        return false;
    if (empty->isVisible()) {
        looks(*console, u"first-push"_s);
        if (!m_server || !m_server->seedEveryExpiry(m_repository)) {
            std::fprintf(stderr, "the registry could not be filled\n");
            return false;
        }
        window.findChild<QAction *>(u"main.action.refresh"_s)->trigger();
        if (!await([&] { return list->model()->rowCount() > 0; }))
            return false;
    }
    bool isListGood = true;
    if (isWanted(u"repositories"_s))
        isListGood = shootRepositories(*console);
    if (!isListGood || m_only == "repositories"_L1)
        return isListGood;
    if (isWanted(u"frame"_s) && !shootFrame(*console))
        return false;
    if (m_only == "frame"_L1)
        return true;
    window.openRepository(m_repository);
    auto *table = window.findChild<QTableView *>(u"tags.table"_s);
    if (!await([&] { return table->model()->rowCount() > 5 && table->isVisible(); }))
        return false;
    looks(*console, u"tags"_s);
    for (const int row : {0, 1, 3, 7})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    looks(*console, u"tags-selected"_s);
    window.findChild<QAction *>(u"main.action.expiration"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    looks(*console, u"expiration"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    if (!await([&] { return dialog() == nullptr; }) || !shootSavedFilter(*console)
        || !shootDocks(*console))
        return false;

    auto away = makeConsole(QUrl(u"http://127.0.0.1:1"_s), u"away"_s);
    if (!await([&] { return away->window().connection()->state() == State::Failed; }))
        return false;
    looks(*away, u"error"_s);
    return true;
}

bool Shooter::shootSavedFilter(ui::Bootstrap &console)
{
    const auto &window = console.window();
    window.findChild<QLineEdit *>(u"tags.filter"_s)->setText(u"v2 expires<4w"_s);
    QMenu *menu = window.findChild<QPushButton *>(u"tags.addFilter"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"savedFilters.save"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    dialog()->findChild<QLineEdit *>(u"savedFilter.name"_s)->setText(u"Releases that end"_s);
    looks(console, u"saved-filter"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    window.findChild<QLineEdit *>(u"tags.filter"_s)->clear();
    return await([&] { return dialog() == nullptr; });
}

namespace {

/// Runs until it is cancelled.
class EndlessJob final : public Job {
public:
    EndlessJob()
        : Job(JobKind::ChangeExpiration, u"local"_s, u"payments/worker"_s)
    {
        mutableRecord().total = 250;
        mutableRecord().done = 110;
    }
    void start() override { setState(JobState::Running); }
    void cancel() override { setState(JobState::Cancelled); }
    void interrupt() override { setState(JobState::Interrupted); }
};

} // namespace

bool Shooter::shootFrame(ui::Bootstrap &console)
{
    const auto look = [this, &console](const QString &state) { looks(console, state); };
    ui::MainWindow &window = console.window();
    const auto act = [&window](const QString &id) {
        window.findChild<QAction *>(u"main.action."_s + id)->trigger();
    };
    const auto typed = [this](const QString &text) {
        auto *input = dialog()->findChild<QLineEdit *>(u"palette.input"_s);
        input->clear();
        QTest::keyClicks(input, text);
    };
    window.openRepository(m_repository);
    act(u"home"_s);
    act(u"palette"_s);
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    look(u"palette"_s);
    typed(u"api"_s);
    shoot(window, u"palette-found"_s);
    typed(u">co"_s);
    look(u"palette-commands"_s);
    typed(u"ghcr.io/acme/web:v1"_s);
    shoot(window, u"palette-nothing"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    window.resize(kNarrow);
    act(u"palette"_s);
    shoot(window, u"palette-narrow"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    window.resize(kWide);
    const qint64 now = toMs(Clock::system().now());
    const QString local = window.connection()->id();
    console.news().post({local + u"/job/7"_s, NewsKind::JobFailed, NewsLevel::Error, local,
                         u"payments/worker"_s, u"change-expiration"_s, 3,
                         instantFromMs(now - 3'600'000)});
    console.news().post({local + u"/sign-in"_s,
                         NewsKind::SignInLost,
                         NewsLevel::Warning,
                         local,
                         u"prod-quay"_s,
                         {},
                         0,
                         instantFromMs(now - 7'200'000)});
    console.news().post({local + u"/message/1"_s,
                         NewsKind::RegistryMessage,
                         NewsLevel::Information,
                         local,
                         {},
                         u"On Sunday from 02:00 to 04:00 the registry can be read only."_s,
                         0,
                         instantFromMs(now - 86'400'000),
                         true});
    console.news().post({u"/update/0.2.0"_s,
                         NewsKind::NewVersion,
                         NewsLevel::Information,
                         {},
                         u"0.2.0"_s,
                         u"https://example.org/quayside"_s,
                         0,
                         instantFromMs(now - 60'000)});
    act(u"news"_s);
    look(u"news"_s);
    dialog()->hide();
    // As on a desktop that has a tray.
    console.desktopNews().setSink([](const ui::DesktopNews::Message &) {});
    Settings &settings = console.settings();
    settings.setClientPath(ClientChoice::Docker, u"/opt/docker-29/bin/docker"_s);
    settings.setClientPath(ClientChoice::Skopeo, u"skopeo"_s);
    settings.setUpdateAddress(u"https://example.org/quayside.json"_s);
    settings.setLastUpdateCheck(Clock::system().now()); // nobody is asked
    settings.setUpdatesChecked(true);
    for (const auto &page :
         {u"general"_s, u"appearance"_s, u"connections"_s, u"security"_s, u"tables"_s,
          u"notifications"_s, u"tools"_s, u"keyboard"_s, u"advanced"_s}) {
        act(page == "keyboard"_L1 ? page : u"preferences"_s);
        auto *list = dialog()->findChild<QListWidget *>(u"preferences.list"_s);
        while (page != "keyboard"_L1
               && !dialog()->findChild<QWidget *>(u"preferences.page."_s + page)->isVisible())
            list->setCurrentRow(list->currentRow() + 1);
        look(u"preferences-"_s + page);
        window.resize(kNarrow);
        if (page == "keyboard"_L1)
            shoot(window, u"preferences-keyboard-narrow"_s);
        window.resize(kWide);
        QMetaObject::invokeMethod(dialog(), "reject");
        if (!await([&] { return !dialog(); }))
            return false;
    }
    settings.setUpdatesChecked(false);
    for (const ClientChoice client : {ClientChoice::Docker, ClientChoice::Skopeo})
        settings.setClientPath(client, {});
    window.openRepository(m_repository);
    auto *table = window.findChild<QTableView *>(u"tags.table"_s);
    if (!await([&] { return table->model()->rowCount() > 5 && table->isVisible(); }))
        return false;
    for (const auto &[method, path, status] :
         {std::tuple{"GET"_ba, u"/api/v1/repository?public=true&last_modified=true"_s, 200},
          std::tuple{"PUT"_ba, u"/api/v1/repository/payments/api/tag/v2.0.4"_s, 201},
          std::tuple{"GET"_ba, u"/api/v1/find/repositories?query=api"_s, 404},
          std::tuple{"DELETE"_ba, u"/api/v1/repository/payments/api/tag/v1.9.11"_s, 0}}) {
        RequestRecord record;
        record.time = Clock::system().now();
        record.method = method;
        record.url = m_url.toString() + path;
        record.status = status;
        record.duration = Milliseconds(12 + status / 10);
        record.bytes = status * 37;
        record.requestId = u"01hq3v7c2k"_s;
        console.requests().add(record);
    }
    act(u"dock"_s);
    window.findChild<QTabBar *>(u"dock.tabs"_s)->setCurrentIndex(2);
    look(u"requests"_s);
    act(u"dock"_s);
    for (const int percent : {80, 150, 200}) {
        settings.setTextSize(percent);
        shoot(window, u"text-%1"_s.arg(percent));
        window.resize(kNarrow);
        shoot(window, u"text-%1-narrow"_s.arg(percent));
        window.resize(kWide);
    }
    settings.setTextSize(100);
    act(u"bookmark"_s);
    act(u"editBookmarks"_s);
    look(u"bookmarks"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    if (!await([&] { return !dialog(); }))
        return false;
    Job &job = console.jobs().add(std::make_unique<EndlessJob>());
    window.close();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    look(u"closing"_s);
    dialog()->findChild<QAbstractButton *>(u"closing.wait"_s)->click();
    look(u"closing-waits"_s);
    window.findChild<QAbstractButton *>(u"status.stay"_s)->click();
    job.cancel();
    console.setTheme(ThemeChoice::HighContrast);
    shoot(window, u"tags-contrast"_s);
    console.setTheme(ThemeChoice::Light);
    return true;
}

bool Shooter::shootDocks(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    window.findChild<QAction *>(u"main.action.expiration"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    QTest::keyClick(dialog(), Qt::Key_9);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    auto *jobs = window.findChild<QTableView *>(u"jobs.table"_s);
    const auto *running = window.findChild<QWidget *>(u"status.jobs"_s);
    if (!await([&] { return jobs->model()->rowCount() > 0 && !running->isVisible(); }))
        return false;
    window.findChild<QAction *>(u"main.action.dock"_s)->trigger();
    window.findChild<QTabBar *>(u"dock.tabs"_s)->setCurrentIndex(0);
    looks(console, u"jobs"_s);
    window.findChild<QTabBar *>(u"dock.tabs"_s)->setCurrentIndex(1);
    looks(console, u"activity"_s);
    window.findChild<QAction *>(u"main.action.dock"_s)->trigger();
    return shootInformation(console);
}

bool Shooter::shootInformation(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    const auto name = RepositoryName::parse(m_repository);
    auto *call = window.connection()->repositories().setDescription(
        *name,
        u"# Payments API\n\nTakes card payments for the shop.\n\n- `latest` is what runs\n"
        "- `nightly-*` expires after a day\n\nSee [the handbook](https://example.org/handbook) "
        "before you deploy.\n\n![logo](https://example.org/logo.png)"_s);
    bool isDone = false;
    QObject::connect(call, &api::ApiCallBase::finished, &window, [&] { isDone = true; });
    if (!await([&] { return isDone; }))
        return false;
    window.go(Address::repository(window.connection()->id(), *name, u"information"_s));
    const auto *edit = window.findChild<QAbstractButton *>(u"information.edit"_s);
    const auto *count = window.findChild<QLabel *>(u"information.tagCount"_s);
    const auto *pictures = window.findChild<QLabel *>(u"information.pictures"_s);
    if (!await(
            [&] { return edit->isVisible() && !count->text().isEmpty() && pictures->isVisible(); }))
        return false;
    looks(console, u"information"_s);
    return true;
}

} // namespace quayside
