#include "app/services/settings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>

namespace quayside {

using namespace Qt::StringLiterals;

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeChoiceFromString(QStringView text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    return text == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

Settings::Settings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             u"quayside"_s, u"quayside"_s))
{
}

Settings::Settings(const QString &path)
    : m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::folder() const
{
    return QFileInfo(m_settings->fileName()).absolutePath();
}

ThemeChoice Settings::theme() const
{
    return themeChoiceFromString(m_settings->value(u"appearance/theme"_s).toString());
}

void Settings::setTheme(ThemeChoice choice)
{
    m_settings->setValue(u"appearance/theme"_s, toString(choice));
}

QString Settings::language() const
{
    return m_settings->value(u"appearance/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(u"appearance/language"_s, language);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(u"window/state"_s).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(u"window/state"_s, state);
}

QString Settings::localAdministrator() const
{
    return m_settings->value(u"local/administrator"_s).toString();
}

void Settings::setLocalAdministrator(const QString &name)
{
    m_settings->setValue(u"local/administrator"_s, name);
}

QString Settings::secretFallback() const
{
    return m_settings->value(u"security/no_keychain"_s).toString();
}

void Settings::setSecretFallback(const QString &fallback)
{
    m_settings->setValue(u"security/no_keychain"_s, fallback);
}

QString Settings::secretVaultFile() const
{
    return QFileInfo(m_settings->fileName()).path() + "/secrets.vault"_L1;
}

QJsonArray Settings::connectionProfiles() const
{
    return QJsonDocument::fromJson(m_settings->value(u"connections/profiles"_s).toByteArray())
        .array();
}

void Settings::setConnectionProfiles(const QJsonArray &profiles)
{
    m_settings->setValue(u"connections/profiles"_s,
                         QJsonDocument(profiles).toJson(QJsonDocument::Compact));
    // A profile that was saved is there after a crash, too.
    m_settings->sync();
}

QByteArray Settings::tableState(const QString &table) const
{
    return m_settings->value(u"tables/"_s + table).toByteArray();
}

void Settings::setTableState(const QString &table, const QByteArray &state)
{
    m_settings->setValue(u"tables/"_s + table, state);
}

QJsonArray Settings::jobRecords() const
{
    return QJsonDocument::fromJson(m_settings->value(u"jobs/records"_s).toByteArray()).array();
}

void Settings::setJobRecords(const QJsonArray &records)
{
    m_settings->setValue(u"jobs/records"_s, QJsonDocument(records).toJson(QJsonDocument::Compact));
}

LocalOptions Settings::localOptions() const
{
    LocalOptions options;
    const auto read = [this](const QString &key, const auto &otherwise) {
        return m_settings->value(u"local/"_s + key, otherwise)
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
        m_settings->setValue(u"local/"_s + key, value);
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
