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

} // namespace quayside
