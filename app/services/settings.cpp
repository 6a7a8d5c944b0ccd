#include "app/services/settings.h"

#include "app/services/settingnames.h"
#include "app/services/settingsfile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtCore/QVariant>

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLimit = 365;
constexpr int kMostRequests = 16;
constexpr int kUsualRequests = 4;
constexpr int kShortestLife = 10;
constexpr int kLongestLife = 600;
constexpr int kUsualLife = 60;
/// Of what a window and the navigator keep; another version's is not read.
constexpr int kStateVersion = 2;

/// Of overview(): what is not named here is left out, whatever it is.
constexpr std::array kOverview{"general/start"_L1,
                               "general/confirmClose"_L1,
                               "updates/check"_L1,
                               "appearance/theme"_L1,
                               "appearance/language"_L1,
                               "appearance/density"_L1,
                               "appearance/nativeStyle"_L1,
                               "appearance/textSize"_L1,
                               "dates/relative"_L1,
                               "dates/zone"_L1,
                               "expiry/soonDays"_L1,
                               "expiry/approachingDays"_L1,
                               "notifications/desktop"_L1,
                               "connections/refreshSeconds"_L1,
                               "connections/timeoutSeconds"_L1,
                               "connections/keeping"_L1,
                               "connections/readOnly"_L1,
                               "security/no_keychain"_L1,
                               "security/clipboardSeconds"_L1,
                               "security/lockMinutes"_L1,
                               "tools/client"_L1,
                               "advanced/logLevel"_L1,
                               "advanced/parallelRequests"_L1,
                               "local/folder"_L1,
                               "local/address"_L1,
                               "local/port"_L1,
                               "local/tls"_L1,
                               "local/timeMachineDays"_L1,
                               "local/publicPull"_L1,
                               "local/keepsRunning"_L1,
                               "local/closesToTray"_L1};
/// Of which it tells only that they are set: folders have names of people, addresses of companies.
constexpr std::array kOverviewOfSet{"tools/podmanPath"_L1, "tools/dockerPath"_L1,
                                    "tools/skopeoPath"_L1, "updates/address"_L1};

constexpr Names<ThemeChoice> kThemes{{ThemeChoice::System, "system"_L1},
                                     {ThemeChoice::Light, "light"_L1},
                                     {ThemeChoice::Dark, "dark"_L1},
                                     {ThemeChoice::HighContrast, "high-contrast"_L1}};
constexpr Names<StartView> kStartViews{{StartView::Repositories, "repositories"_L1},
                                       {StartView::Last, "last"_L1}};
constexpr Names<RowDensity> kDensities{{RowDensity::Normal, "normal"_L1},
                                       {RowDensity::Compact, "compact"_L1},
                                       {RowDensity::Comfortable, "comfortable"_L1}};
constexpr Names<ZoneChoice> kZones{{ZoneChoice::Local, "local"_L1}, {ZoneChoice::Utc, "utc"_L1}};
constexpr Names<LogDetail> kLogLevels{{LogDetail::Warnings, "warnings"_L1},
                                      {LogDetail::Information, "information"_L1},
                                      {LogDetail::Everything, "everything"_L1}};

QJsonArray arrayOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).array();
}

} // namespace

QString toString(ThemeChoice choice)
{
    return nameOf(kThemes, choice);
}

ThemeChoice themeChoiceFromString(QStringView text)
{
    return valueOf(kThemes, text);
}

Settings::Settings()
    : m_file(std::make_unique<SettingsFile>(
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"quayside"_s, u"quayside"_s)))
{
}

Settings::Settings(const QString &path)
    : m_file(std::make_unique<SettingsFile>(QSettings(path, QSettings::IniFormat)))
{
}

Settings::~Settings() = default;

QString Settings::folder() const
{
    return QFileInfo(m_file->fileName()).absolutePath();
}

QMap<QString, QString> Settings::overview() const
{
    QMap<QString, QString> all;
    for (const QLatin1StringView key : kOverview) {
        if (m_file->contains(key))
            all.insert(key, value(key).toString());
    }
    for (const QLatin1StringView key : kOverviewOfSet) {
        if (!value(key).toString().isEmpty())
            all.insert(key, u"set"_s);
    }
    return all;
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFromString(m_file->value(u"appearance/theme"_s).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    setPreference(u"appearance/theme"_s, toString(choice));
}

QString Settings::language() const
{
    return m_file->value(u"appearance/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    setPreference(u"appearance/language"_s, language);
}

QVariant Settings::value(const QString &key) const
{
    return m_file->value(key);
}

void Settings::setPreference(const QString &key, const QVariant &value)
{
    if (m_file->value(key).toString() == value.toString() && m_file->contains(key))
        return;
    m_file->setValue(key, value);
    Q_EMIT preferenceChanged();
}

StartView Settings::startView() const
{
    return valueOf(kStartViews, value(u"general/start"_s).toString());
}

void Settings::setStartView(StartView view)
{
    setPreference(u"general/start"_s, nameOf(kStartViews, view));
}

bool Settings::isCloseConfirmed() const
{
    return value(u"general/confirmClose"_s).toString() != "false"_L1;
}

void Settings::setCloseConfirmed(bool isConfirmed)
{
    setPreference(u"general/confirmClose"_s, isConfirmed);
}

RowDensity Settings::density() const
{
    return valueOf(kDensities, value(u"appearance/density"_s).toString());
}

void Settings::setDensity(RowDensity density)
{
    setPreference(u"appearance/density"_s, nameOf(kDensities, density));
}

bool Settings::isNativeStyle() const
{
    return value(u"appearance/nativeStyle"_s).toString() == "true"_L1;
}

void Settings::setNativeStyle(bool isNative)
{
    setPreference(u"appearance/nativeStyle"_s, isNative);
}

bool Settings::hasRelativeDates() const
{
    return value(u"dates/relative"_s).toString() != "false"_L1;
}

void Settings::setRelativeDates(bool areRelative)
{
    setPreference(u"dates/relative"_s, areRelative);
}

ZoneChoice Settings::zone() const
{
    return valueOf(kZones, value(u"dates/zone"_s).toString());
}

void Settings::setZone(ZoneChoice zone)
{
    setPreference(u"dates/zone"_s, nameOf(kZones, zone));
}

ExpiryLimits Settings::expiryLimits() const
{
    const ExpiryLimits usual;
    const int soon = value(u"expiry/soonDays"_s).toInt();
    const int approaching = value(u"expiry/approachingDays"_s).toInt();
    if (soon < 1 || approaching <= soon || approaching > kLongestLimit)
        return usual;
    return {std::chrono::days(soon), std::chrono::days(approaching)};
}

void Settings::setExpiryLimits(const ExpiryLimits &limits)
{
    if (limits == expiryLimits())
        return;
    m_file->setValue(u"expiry/soonDays"_s, int(limits.soon.count()));
    m_file->setValue(u"expiry/approachingDays"_s, int(limits.approaching.count()));
    Q_EMIT preferenceChanged();
}

QList<NewsKind> Settings::desktopKinds() const
{
    const QString key = u"notifications/desktop"_s;
    if (!m_file->contains(key))
        return {NewsKind::JobFailed, NewsKind::JobInterrupted};
    QList<NewsKind> kinds;
    for (const QString &name : value(key).toString().split(u' ')) {
        const auto kind = newsKindFromString(name);
        if (kind && !kinds.contains(*kind))
            kinds.append(*kind);
    }
    return kinds;
}

void Settings::setDesktopKinds(const QList<NewsKind> &kinds)
{
    QStringList names;
    for (const NewsKind kind : kinds)
        names.append(toString(kind));
    setPreference(u"notifications/desktop"_s, names.join(u' '));
}

std::chrono::seconds Settings::secretLife() const
{
    const int life = value(u"security/clipboardSeconds"_s).toInt();
    return std::chrono::seconds(life < kShortestLife || life > kLongestLife ? kUsualLife : life);
}

void Settings::setSecretLife(std::chrono::seconds life)
{
    setPreference(u"security/clipboardSeconds"_s, int(life.count()));
}

const QList<std::chrono::minutes> &Settings::vaultLocks()
{
    using std::chrono::minutes;
    static const QList<minutes> kLocks{minutes(0), minutes(5), minutes(15), minutes(60)};
    return kLocks;
}

std::chrono::minutes Settings::vaultLock() const
{
    const std::chrono::minutes lock(value(u"security/lockMinutes"_s).toInt());
    return vaultLocks().contains(lock) ? lock : std::chrono::minutes(0);
}

void Settings::setVaultLock(std::chrono::minutes lock)
{
    setPreference(u"security/lockMinutes"_s, int(lock.count()));
}

QHash<QString, QString> Settings::ownKeys() const
{
    const QJsonObject object =
        QJsonDocument::fromJson(value(u"keyboard/own"_s).toByteArray()).object();
    QHash<QString, QString> keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            keys.insert(it.key(), it->toString());
    }
    return keys;
}

void Settings::setOwnKeys(const QHash<QString, QString> &keys)
{
    QJsonObject object;
    for (auto it = keys.begin(); it != keys.end(); ++it)
        object.insert(it.key(), it.value());
    setPreference(u"keyboard/own"_s, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LogDetail Settings::logLevel() const
{
    return valueOf(kLogLevels, value(u"advanced/logLevel"_s).toString());
}

void Settings::setLogLevel(LogDetail level)
{
    setPreference(u"advanced/logLevel"_s, nameOf(kLogLevels, level));
}

int Settings::parallelRequests() const
{
    const int count = value(u"advanced/parallelRequests"_s).toInt();
    return count < 1 || count > kMostRequests ? kUsualRequests : count;
}

void Settings::setParallelRequests(int count)
{
    setPreference(u"advanced/parallelRequests"_s, count);
}

QByteArray Settings::windowGeometry() const
{
    return value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file->setValue(u"window/geometry"_s, geometry);
    m_file->setValue(u"window/version"_s, kStateVersion);
}

QByteArray Settings::windowState() const
{
    return value(u"window/version"_s).toInt() == kStateVersion
        ? value(u"window/state"_s).toByteArray()
        : QByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_file->setValue(u"window/state"_s, state);
    m_file->setValue(u"window/version"_s, kStateVersion);
}

QStringList Settings::windowAddresses() const
{
    return value(u"window/addresses"_s).toStringList();
}

void Settings::setWindowAddresses(const QStringList &addresses)
{
    m_file->setValue(u"window/addresses"_s, addresses);
}

QStringList Settings::collapsedNodes() const
{
    return value(u"navigator/collapsed"_s).toStringList();
}

void Settings::setCollapsedNodes(const QStringList &nodes)
{
    m_file->setValue(u"navigator/collapsed"_s, nodes);
}

QStringList Settings::favouriteOperations() const
{
    return value(u"explorer/favourites"_s).toStringList();
}

void Settings::setFavouriteOperations(const QStringList &ids)
{
    m_file->setValue(u"explorer/favourites"_s, ids);
}

bool Settings::areTagDetailsShown() const
{
    return value(u"tags/details"_s).toBool();
}

void Settings::setTagDetailsShown(bool areShown)
{
    m_file->setValue(u"tags/details"_s, areShown);
}

bool Settings::areSignaturesShown() const
{
    return value(u"tags/signatures"_s).toBool();
}

void Settings::setSignaturesShown(bool areShown)
{
    m_file->setValue(u"tags/signatures"_s, areShown);
}

QStringList Settings::recentAddresses() const
{
    return value(u"palette/recent"_s).toStringList();
}

void Settings::setRecentAddresses(const QStringList &addresses)
{
    m_file->setValue(u"palette/recent"_s, addresses);
}

QJsonArray Settings::newsState() const
{
    return arrayOf(value(u"news/state"_s));
}

void Settings::setNewsState(const QJsonArray &state)
{
    m_file->setValue(u"news/state"_s, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

QJsonArray Settings::knownTokens() const
{
    return arrayOf(value(u"tokens/known"_s));
}

void Settings::setKnownTokens(const QJsonArray &tokens)
{
    m_file->setValue(u"tokens/known"_s, QJsonDocument(tokens).toJson(QJsonDocument::Compact));
}

QString Settings::localAdministrator() const
{
    return m_file->value(u"local/administrator"_s).toString();
}

void Settings::setLocalAdministrator(const QString &name)
{
    m_file->setValue(u"local/administrator"_s, name);
}

QString Settings::secretFallback() const
{
    return m_file->value(u"security/no_keychain"_s).toString();
}

void Settings::setSecretFallback(const QString &fallback)
{
    m_file->setValue(u"security/no_keychain"_s, fallback);
}

QString Settings::secretVaultFile() const
{
    return QFileInfo(m_file->fileName()).path() + "/secrets.vault"_L1;
}

QJsonArray Settings::connectionProfiles() const
{
    return arrayOf(value(u"connections/profiles"_s));
}

void Settings::setConnectionProfiles(const QJsonArray &profiles)
{
    m_file->setValue(u"connections/profiles"_s,
                     QJsonDocument(profiles).toJson(QJsonDocument::Compact));
    // A profile that was saved is there after a crash, too.
    m_file->writeSoon();
}

QMap<QString, QString> Settings::savedFilters(const QString &list) const
{
    QMap<QString, QString> filters;
    const QJsonObject kept =
        QJsonDocument::fromJson(value(u"filters/"_s + list).toByteArray()).object();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (it->isString())
            filters.insert(it.key(), it->toString());
    }
    return filters;
}

void Settings::setSavedFilters(const QString &list, const QMap<QString, QString> &filters)
{
    QJsonObject kept;
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        kept.insert(it.key(), it.value());
    m_file->setValue(u"filters/"_s + list, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QByteArray Settings::tableState(const QString &table) const
{
    return value(u"tables/"_s + table).toByteArray();
}

void Settings::setTableState(const QString &table, const QByteArray &state)
{
    m_file->setValue(u"tables/"_s + table, state);
}

QList<SortKey> Settings::tableLaterKeys(const QString &table) const
{
    // Columns and, before those that fall, a dash.
    QList<SortKey> keys;
    const QStringList kept = value(u"sorting/"_s + table).toStringList();
    for (const QString &one : kept.first(std::min(kept.size(), kMostSortKeys - 1))) {
        const bool isFalling = one.startsWith(u'-');
        bool isNumber = false;
        const int column = one.mid(isFalling ? 1 : 0).toInt(&isNumber);
        if (isNumber)
            keys.append({column, isFalling ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

void Settings::setTableLaterKeys(const QString &table, const QList<SortKey> &keys)
{
    QStringList kept;
    for (const SortKey &key : keys)
        kept.append((key.order == Qt::DescendingOrder ? u"-"_s : QString())
                    + QString::number(key.column));
    m_file->setValue(u"sorting/"_s + table, kept);
}

QJsonArray Settings::jobRecords() const
{
    return arrayOf(value(u"jobs/records"_s));
}

void Settings::setJobRecords(const QJsonArray &records)
{
    m_file->setValue(u"jobs/records"_s, QJsonDocument(records).toJson(QJsonDocument::Compact));
}

LocalOptions Settings::localOptions() const
{
    LocalOptions options;
    const auto read = [this](const QString &key, const auto &otherwise) {
        return m_file->value(u"local/"_s + key, otherwise)
            .template value<std::decay_t<decltype(otherwise)>>();
    };
    options.folder = read(u"folder"_s, options.folder);
    options.address = read(u"address"_s, options.address);
    options.port = read(u"port"_s, options.port);
    options.hasTls = read(u"tls"_s, options.hasTls);
    options.timeMachineDays = read(u"timeMachineDays"_s, options.timeMachineDays);
    options.isPublicPullAllowed = read(u"publicPull"_s, options.isPublicPullAllowed);
    options.keepsRunning = read(u"keepsRunning"_s, options.keepsRunning);
    options.closesToTray = read(u"closesToTray"_s, options.closesToTray);
    return options;
}

void Settings::setLocalOptions(const LocalOptions &options)
{
    const auto write = [this](const QString &key, const QVariant &value) {
        m_file->setValue(u"local/"_s + key, value);
    };
    write(u"folder"_s, options.folder);
    write(u"address"_s, options.address);
    write(u"port"_s, options.port);
    write(u"tls"_s, options.hasTls);
    write(u"timeMachineDays"_s, options.timeMachineDays);
    write(u"publicPull"_s, options.isPublicPullAllowed);
    write(u"keepsRunning"_s, options.keepsRunning);
    write(u"closesToTray"_s, options.closesToTray);
}

} // namespace quayside
