#pragma once

#include "app/core/expiry.h"
#include "app/core/newsitem.h"
#include "app/core/sortkey.h"
#include "app/services/localoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtCore/QVariant>

#include <memory>
#include <optional>

namespace quayside {

class SettingsFile;
struct ConnectionDefaults;

enum class ThemeChoice { System, Light, Dark, HighContrast };

QString toString(ThemeChoice choice);
ThemeChoice themeChoiceFromString(QStringView text);

/// What the first window shows: the repositories of the first registry, or what was shown last.
enum class StartView { Repositories, Last };
enum class RowDensity { Compact, Normal, Comfortable };
enum class ZoneChoice { Local, Utc };
/// Whose commands are offered first.
enum class ClientChoice { Podman, Docker, Skopeo };

/// The name of its program.
QString toString(ClientChoice client);

enum class LogDetail { Warnings, Information, Everything };

/// Every key that the console remembers, with its default; a value that makes no sense counts as
/// none. Never a secret. Main thread.
class Settings : public QObject {
    Q_OBJECT
public:
    /// The user's own file.
    Settings();
    /// A file of the caller's choice (tests, screenshots).
    explicit Settings(const QString &path);
    ~Settings() override;

    /// Where the file lies.
    QString folder() const;

    /// What was set of the preferences and of the local registry, by key: for a diagnosis. No name
    /// of anybody, no secret.
    QMap<QString, QString> overview() const;

    // Preferences; each change is told by preferenceChanged.
    StartView startView() const;
    void setStartView(StartView view);
    /// Whether closing asks while jobs run.
    bool isCloseConfirmed() const;
    void setCloseConfirmed(bool isConfirmed);
    RowDensity density() const;
    void setDensity(RowDensity density);
    /// Of all text, in percent of the desktop's own size; one of textSizes().
    int textSize() const;
    void setTextSize(int percent);
    /// Ascending.
    static const QList<int> &textSizes();
    /// The desktop's own style in place of ours.
    bool isNativeStyle() const;
    void setNativeStyle(bool isNative);
    /// "3 d ago" in place of a date.
    bool hasRelativeDates() const;
    void setRelativeDates(bool areRelative);
    ZoneChoice zone() const;
    void setZone(ZoneChoice zone);
    /// 1 to 365 days each, the first below the second.
    ExpiryLimits expiryLimits() const;
    void setExpiryLimits(const ExpiryLimits &limits);
    /// Kinds of news that the desktop tells of, too. Unless chosen: jobs that went wrong.
    QList<NewsKind> desktopKinds() const;
    void setDesktopKinds(const QList<NewsKind> &kinds);
    /// After which a secret that was copied leaves the clipboard; 10 to 600 s.
    std::chrono::seconds secretLife() const;
    void setSecretLife(std::chrono::seconds life);
    /// Without use, after which the encrypted file of secrets is closed; one of vaultLocks(), 0:
    /// never.
    std::chrono::minutes vaultLock() const;
    void setVaultLock(std::chrono::minutes lock);
    static const QList<std::chrono::minutes> &vaultLocks();
    /// What a connection that is added begins with.
    ConnectionDefaults connectionDefaults() const;
    void setConnectionDefaults(const ConnectionDefaults &defaults);
    ClientChoice client() const;
    void setClient(ClientChoice client);
    /// Of the client's program, by which commands call it; empty: by its name, which the shell
    /// finds. Absolute, and nothing in it ends a line; nobody looks whether it is there. Keys:
    /// tools/podmanPath, tools/dockerPath, tools/skopeoPath.
    QString clientPath(ClientChoice client) const;
    /// The same as it was typed, whether it makes sense or not.
    QString typedClientPath(ClientChoice client) const;
    void setClientPath(ClientChoice client, const QString &path);
    /// Whether anybody may be asked for a newer version; unless chosen, nobody. Key: updates/check.
    bool areUpdatesChecked() const;
    void setUpdatesChecked(bool areChecked);
    /// Who is asked; empty: nobody. What the user typed, and where that is nothing the build's;
    /// always one that api::isUpdateAddress() takes.
    QUrl updateAddress() const;
    /// As it was typed, whether it makes sense or not. Key: updates/address.
    QString typedUpdateAddress() const;
    void setUpdateAddress(const QString &address);
    /// CMake's QUAYSIDE_UPDATE_URL; empty: the build has none.
    static QUrl builtUpdateAddress();
    /// When it was asked last without being told to. Of UpdateCheck alone.
    std::optional<Instant> lastUpdateCheck() const;
    void setLastUpdateCheck(Instant time);
    /// Of actions that do not have their usual ones; portable text, several with `; `.
    QHash<QString, QString> ownKeys() const;
    void setOwnKeys(const QHash<QString, QString> &keys);
    LogDetail logLevel() const;
    void setLogLevel(LogDetail level);
    /// At once and per connection, 1 to 16.
    int parallelRequests() const;
    void setParallelRequests(int count);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// `en`, `zh_TW`; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// What is done with secrets where there is no keychain; empty: not decided yet.
    QString secretFallback() const;
    void setSecretFallback(const QString &fallback);
    /// Beside the settings.
    QString secretVaultFile() const;
    /// Of the windows that were open last, the first window's first.
    QStringList windowAddresses() const;
    void setWindowAddresses(const QStringList &addresses);
    /// Nodes of the navigator that the user closed: `connection`, `connection/namespace`.
    QStringList collapsedNodes() const;
    void setCollapsedNodes(const QStringList &nodes);
    /// Places that were visited, the newest first; 20 at most.
    QStringList recentAddresses() const;
    void setRecentAddresses(const QStringList &addresses);
    /// Of Bookmarks alone.
    QJsonArray bookmarks() const;
    void setBookmarks(const QJsonArray &bookmarks);
    /// Calls of the API explorer that the user wants at hand, by operation id.
    QStringList favouriteOperations() const;
    void setFavouriteOperations(const QStringList &ids);
    /// Of News alone.
    QJsonArray newsState() const;
    void setNewsState(const QJsonArray &state);
    /// Of KnownTokens alone; no secret.
    QJsonArray knownTokens() const;
    void setKnownTokens(const QJsonArray &tokens);
    /// Of Profiles alone.
    QJsonArray connectionProfiles() const;
    void setConnectionProfiles(const QJsonArray &profiles);
    /// Whether each tag has a second line: platforms, media type, labels.
    bool areTagDetailsShown() const;
    void setTagDetailsShown(bool areShown);
    /// Whether tags that sign others are listed.
    bool areSignaturesShown() const;
    void setSignaturesShown(bool areShown);
    /// Filters of a list that were given names, by name.
    QMap<QString, QString> savedFilters(const QString &list) const;
    void setSavedFilters(const QString &list, const QMap<QString, QString> &filters);
    // How pages were left; what another version wrote is not read. A place begins with the id of
    // its connection.
    /// The tab that was open last in a place, `connection/namespace/name`; empty: none is known. Of
    /// the 300 newest places.
    QString lastTab(const QString &place) const;
    void setLastTab(const QString &place, const QString &tab);
    /// The filter that was set last in a list, by its place; empty: none. Of the 300 newest.
    QString lastFilter(const QString &place) const;
    void setLastFilter(const QString &place, const QString &filter);
    /// Where its parts meet; empty: nobody moved it.
    QByteArray splitterState(const QString &splitter) const;
    void setSplitterState(const QString &splitter, const QByteArray &state);
    /// And how tables are arranged. Told by viewsForgotten.
    void forgetViews();
    /// Of a connection that is gone: another one may be given its id.
    void forgetPlaces(const QString &connection);
    /// Order, widths and visibility of a table's columns.
    QByteArray tableState(const QString &table) const;
    void setTableState(const QString &table, const QByteArray &state);
    /// By which a table is sorted after the column that its state has. Which columns there are is
    /// the table's to know.
    QList<SortKey> tableLaterKeys(const QString &table) const;
    void setTableLaterKeys(const QString &table, const QList<SortKey> &keys);
    /// Of Jobs alone.
    QJsonArray jobRecords() const;
    void setJobRecords(const QJsonArray &records);
    /// Name of the administrator of the registry on this computer.
    QString localAdministrator() const;
    void setLocalAdministrator(const QString &name);
    /// Of the registry on this computer.
    LocalOptions localOptions() const;
    void setLocalOptions(const LocalOptions &options);

Q_SIGNALS:
    /// One that is shown in the preferences, or several.
    void preferenceChanged();
    /// What is open goes back to how it looked first.
    void viewsForgotten();

private:
    QVariant value(const QString &key) const;
    /// Of one of the views' groups: `view/tabs` ...
    QString viewValue(const QString &group, const QString &place) const;
    void setViewValue(const QString &group, const QString &place, const QString &text);
    /// Unchanged values are not written.
    void setPreference(const QString &key, const QVariant &value);

    std::unique_ptr<SettingsFile> m_file;
};

} // namespace quayside
