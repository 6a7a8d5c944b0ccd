#include "app/api/updateapi.h"
#include "app/services/settingnames.h"
#include "app/services/settings.h"
#include "app/services/settingsfile.h"

#include <QtCore/QDir>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

// Programs beside this one, and newer versions of it.

namespace {

constexpr Names<ClientChoice> kClients{{ClientChoice::Podman, "podman"_L1},
                                       {ClientChoice::Docker, "docker"_L1},
                                       {ClientChoice::Skopeo, "skopeo"_L1}};

QString pathKey(ClientChoice client)
{
    return u"tools/%1Path"_s.arg(nameOf(kClients, client));
}

QUrl addressOf(const QString &text)
{
    const QUrl address(text, QUrl::StrictMode);
    return api::isUpdateAddress(address) ? address : QUrl();
}

} // namespace

QString toString(ClientChoice client)
{
    return nameOf(kClients, client);
}

ClientChoice Settings::client() const
{
    return valueOf(kClients, value(u"tools/client"_s).toString());
}

void Settings::setClient(ClientChoice client)
{
    setPreference(u"tools/client"_s, nameOf(kClients, client));
}

QString Settings::clientPath(ClientChoice client) const
{
    const QString path = typedClientPath(client);
    // A line break would end the command that begins with it.
    const bool isLine = std::none_of(path.begin(), path.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
    return isLine && QDir::isAbsolutePath(path) ? path : QString();
}

QString Settings::typedClientPath(ClientChoice client) const
{
    return value(pathKey(client)).toString();
}

void Settings::setClientPath(ClientChoice client, const QString &path)
{
    // Never set and empty are the same.
    if (path != typedClientPath(client))
        setPreference(pathKey(client), path);
}

bool Settings::areUpdatesChecked() const
{
    return value(u"updates/check"_s).toString() == "true"_L1;
}

void Settings::setUpdatesChecked(bool areChecked)
{
    setPreference(u"updates/check"_s, areChecked);
}

QUrl Settings::builtUpdateAddress()
{
    return addressOf(QStringLiteral(QUAYSIDE_UPDATE_URL));
}

QString Settings::typedUpdateAddress() const
{
    return value(u"updates/address"_s).toString();
}

void Settings::setUpdateAddress(const QString &address)
{
    if (address != typedUpdateAddress())
        setPreference(u"updates/address"_s, address);
}

QUrl Settings::updateAddress() const
{
    // Who mistyped his own does not want the build's asked in its place.
    const QString typed = typedUpdateAddress();
    return typed.isEmpty() ? builtUpdateAddress() : addressOf(typed);
}

std::optional<Instant> Settings::lastUpdateCheck() const
{
    bool isNumber = false;
    const qint64 time = value(u"updates/lastCheck"_s).toLongLong(&isNumber);
    return isNumber ? std::optional(instantFromMs(time)) : std::nullopt;
}

void Settings::setLastUpdateCheck(Instant time)
{
    m_file->setValue(u"updates/lastCheck"_s, toMs(time));
}

} // namespace quayside
