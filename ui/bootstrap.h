#pragma once

#include "app/core/address.h"
#include "app/models/requestmodel.h"
#include "app/services/bookmarks.h"
#include "app/services/credentialstore.h"
#include "app/services/diskwatch.h"
#include "app/services/jobs.h"
#include "app/services/knowntokens.h"
#include "app/services/news.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "app/services/singleinstance.h"
#include "app/services/updatecheck.h"
#include "ui/appearance.h"

#include <QtCore/QUrl>

#include <functional>
#include <memory>
#include <vector>

class QApplication;

namespace quayside::ui {

class Connections;
class CloseGuard;
class DesktopNews;
class FieldHelp;
class LocalRegistry;
class MainWindow;
class NewsFeed;
class RecentPushes;
class Tray;
class Watchdog;
struct Workspace;

struct StartOptions {
    QUrl connectTo; ///< empty: the local registry
    std::optional<Address> address = {}; ///< what the first window shows
    QString dataFolder; ///< of the local registry; empty: the remembered or the default one
    bool isBackground = false; ///< the window is shown from the tray, where there is one
    QString settingsFile; ///< empty: the user's own
    CredentialStore::Backend credentials = CredentialStore::Backend::Keychain;
    const Clock *clock = &Clock::system(); ///< by which a sleep of the machine is noticed
};

/// Makes and wires the console's long-lived objects; applies theme and language, at the start and
/// when the user chooses others.
class Bootstrap : public QObject {
    Q_OBJECT
public:
    Bootstrap(QApplication &application, const StartOptions &options);
    ~Bootstrap() override;

    /// The oldest that is open.
    MainWindow &window() { return *m_windows.front(); }
    qsizetype windowCount() const { return qsizetype(m_windows.size()); }
    /// One more, at an address.
    MainWindow &openWindow(const std::optional<Address> &address);
    Settings &settings() { return *m_settings; }
    Profiles &profiles() { return *m_profiles; }
    RequestModel &requests() { return *m_requests; }
    News &news() { return *m_news; }
    DesktopNews &desktopNews() { return *m_desktopNews; }
    Jobs &jobs() { return *m_jobs; }
    Bookmarks &bookmarks() { return *m_bookmarks; }
    UpdateCheck &updates() { return *m_updates; }
    const Workspace &workspace() const { return *m_workspace; }
    /// nullptr when the program is for a registry elsewhere.
    LocalRegistry *local() { return m_local.get(); }
    Tray *tray() { return m_tray.get(); }
    void setTheme(ThemeChoice choice) { m_appearance->setTheme(choice); }
    /// `en` or `zh_TW`; empty: the system's.
    void setLanguage(const QString &language) { m_appearance->setLanguage(language); }
    /// Shows the window; a registry that was started before is started again.
    void start();

    /// The program ends without a question, as the system wants it: what is kept is kept, jobs are
    /// interrupted, and a registry that is the console's own ends with it.
    void end();

    /// What another start of the program asks for; without anything, a window comes to the front.
    void handle(const StartRequest &request);

    static QString defaultDataFolder();
    /// Empty when it is no address of a registry.
    static QUrl registryUrl(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPreference();
    void wireLocal();
    void wireTray();
    void onRequest(const QString &id, RequestRecord record);
    void keepLocalProfile(const QString &userName);
    void closeWindow(MainWindow *window);
    void closeAll();
    /// How the program goes on without a window; empty: not at all.
    std::function<void()> keeping() const;
    void openRegistry(const QUrl &url);
    /// The windows of the last run, when the user wants them.
    bool restoreWindows();
    void keepAddresses();
    /// Of the registry at this address, or a new one.
    QString profileId(const QUrl &url) const;

    QApplication &m_application;
    StartOptions m_options;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<News> m_news;
    std::unique_ptr<KnownTokens> m_tokens;
    std::unique_ptr<Bookmarks> m_bookmarks;
    std::unique_ptr<NewsFeed> m_newsFeed;
    std::unique_ptr<DesktopNews> m_desktopNews;
    std::unique_ptr<UpdateCheck> m_updates;
    std::unique_ptr<RequestModel> m_requests;
    std::unique_ptr<LocalRegistry> m_local;
    std::unique_ptr<DiskWatch> m_disk; ///< nullptr without a local registry
    std::unique_ptr<CloseGuard> m_guard;
    std::unique_ptr<Watchdog> m_watchdog;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<RecentPushes> m_pushes; ///< to the local registry
    std::unique_ptr<FieldHelp> m_fieldHelp;
    bool m_isQuitting = false;
};

} // namespace quayside::ui
