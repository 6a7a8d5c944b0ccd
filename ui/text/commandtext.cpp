#include "ui/text/commandtext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

QString pullCommand(ClientChoice client, const QString &image, bool isPlain, const QString &tag)
{
    switch (client) {
    case ClientChoice::Docker:
        return u"docker pull "_s + image;
    case ClientChoice::Skopeo: {
        // A folder named as the image, where the tag is the same.
        const QString last = image.section(u'/', -1);
        const QString own = last.contains(u'@') ? tag : last.section(u':', 1);
        const QString name = last.section(u'@', 0, 0).section(u':', 0, 0);
        return u"skopeo copy%1 docker://%2 oci:%3:%4"_s.arg(
            isPlain ? u" --src-tls-verify=false"_s : QString(), image, name,
            own.isEmpty() ? u"latest"_s : own);
    }
    case ClientChoice::Podman:
        break;
    }
    return u"podman pull%1 "_s.arg(isPlain ? u" --tls-verify=false"_s : QString()) + image;
}

QString loginCommand(ClientChoice client, const QString &registry, const QString &user,
                     bool isPlain)
{
    const QString option =
        isPlain && client != ClientChoice::Docker ? u" --tls-verify=false"_s : QString();
    const QString program = client == ClientChoice::Docker ? u"docker"_s
        : client == ClientChoice::Skopeo                   ? u"skopeo"_s
                                                           : u"podman"_s;
    return u"%1 login%2 -u %3 %4"_s.arg(program, option, user, registry);
}

QString loginFromFile(ClientChoice client, const QString &registry, const QString &user,
                      const QString &file, bool isPlain)
{
    // `$app` is a name, not a variable.
    const QString command = loginCommand(client, registry, u'\'' + user + u'\'', isPlain)
        + " --password-stdin < "_L1 + file;
    if (client != ClientChoice::Skopeo)
        return command;
    return command
        + u"\nhelm registry login%1 -u '%2' %3 --password-stdin < %4"_s.arg(
            isPlain ? u" --plain-http"_s : QString(), user, registry, file);
}

QString imageUnit(const QString &registry, const QString &namespaceName, const QString &authFile,
                  bool isPlain)
{
    return u"[Image]\nImage=%1/IMAGE:TAG\nAuthFile=%h/.config/containers/%2\n%3"_s.arg(
        namespaceName.isEmpty() ? registry : registry + u'/' + namespaceName, authFile,
        isPlain ? u"TLSVerify=false\n"_s : QString());
}

QString imageName(const QString &registry, const QString &repository, const QString &object)
{
    QString name = registry + u'/' + repository;
    if (object.isEmpty())
        return name;
    return name + (object.contains(u':') ? u'@' : u':') + object;
}

} // namespace quayside::ui
