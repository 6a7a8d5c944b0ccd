#pragma once

#include "app/services/localoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QSettings;

namespace quayside {

enum class ThemeChoice { System, Light, Dark };

QString toString(ThemeChoice choice);
ThemeChoice themeChoiceFromString(QStringView text);

/// Every key that the console remembers, with its default. Never a secret. Main thread.
class Settings {
public:
    /// The user's own file.
    Settings();
    /// A file of the caller's choice (tests, screenshots).
    explicit Settings(const QString &path);
    ~Settings();

    /// Where the file lies.
    QString folder() const;
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
    /// Of Profiles alone.
    QJsonArray connectionProfiles() const;
    void setConnectionProfiles(const QJsonArray &profiles);
    /// Order, widths and visibility of a table's columns.
    QByteArray tableState(const QString &table) const;
    void setTableState(const QString &table, const QByteArray &state);
    /// Of Jobs alone.
    QJsonArray jobRecords() const;
    void setJobRecords(const QJsonArray &records);
    /// Name of the administrator of the registry on this computer.
    QString localAdministrator() const;
    void setLocalAdministrator(const QString &name);
    /// Of the registry on this computer.
    LocalOptions localOptions() const;
    void setLocalOptions(const LocalOptions &options);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace quayside
