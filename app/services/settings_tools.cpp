#include "app/services/settingnames.h"
#include "app/services/settings.h"

#include <QtCore/QDir>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

// Programs beside this one.

namespace {

constexpr Names<ClientChoice> kClients{{ClientChoice::Podman, "podman"_L1},
                                       {ClientChoice::Docker, "docker"_L1},
                                       {ClientChoice::Skopeo, "skopeo"_L1}};

QString pathKey(ClientChoice client)
{
    return u"tools/%1Path"_s.arg(nameOf(kClients, client));
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

} // namespace quayside
