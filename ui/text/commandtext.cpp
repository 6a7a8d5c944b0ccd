#include "ui/text/commandtext.h"

#include "ui/text/presentation.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// With a space before it; docker wants none. `direction`: of skopeo's copies, `src-` or `dest-`.
QString plainOption(ClientChoice client, bool isPlain, const QString &direction = {})
{
    return isPlain && client != ClientChoice::Docker ? u" --%1tls-verify=false"_s.arg(direction)
                                                     : QString();
}

/// `user`: quoted where it must be.
QString login(ClientChoice client, const QString &registry, const QString &user, bool isPlain)
{
    return clientCommand(client)
        + u" login%1 -u %2 %3"_s.arg(plainOption(client, isPlain), user, registry);
}

/// Where skopeo keeps an image; `tag`: where the name does not say it.
QString layoutOf(const QString &image, const QString &tag)
{
    const QString last = image.section(u'/', -1);
    const QString own = last.contains(u'@') ? tag : last.section(u':', 1);
    const QString name = last.section(u'@', 0, 0).section(u':', 0, 0);
    return u"oci:%1:%2"_s.arg(name, own.isEmpty() ? u"latest"_s : own);
}

} // namespace

QString shellWord(const QString &text)
{
    const auto isSafe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"/._-+:@%,="_s.contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isSafe))
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString clientCommand(ClientChoice client)
{
    const QString &path = Presentation::current().clientPaths.at(size_t(client));
    return path.isEmpty() ? toString(client) : shellWord(path);
}

QString pullCommand(ClientChoice client, const QString &image, bool isPlain, const QString &tag)
{
    const QString program = clientCommand(client);
    if (client == ClientChoice::Skopeo)
        return program
            + u" copy%1 docker://%2 %3"_s.arg(plainOption(client, isPlain, u"src-"_s), image,
                                              layoutOf(image, tag));
    return program + u" pull%1 %2"_s.arg(plainOption(client, isPlain), image);
}

QString pullLoop(ClientChoice client, const QString &repository, const QStringList &tags,
                 bool isPlain)
{
    QStringList words;
    for (const QString &tag : tags)
        words.append(shellWord(tag));
    // A tag has nothing in it that a shell would split or expand.
    return u"for tag in %1; do\n    %2\ndone\n"_s.arg(
        words.join(u' '), pullCommand(client, repository + ":$tag"_L1, isPlain));
}

QString imageLine(const QString &image)
{
    return "image: "_L1 + image;
}

QString loginCommand(ClientChoice client, const QString &registry, const QString &user,
                     bool isPlain)
{
    return login(client, registry, shellWord(user), isPlain);
}

QString loginFromFile(ClientChoice client, const QString &registry, const QString &user,
                      const QString &file, bool isPlain)
{
    // `$app` is a name, not a variable.
    const QString command =
        login(client, registry, u'\'' + user + u'\'', isPlain) + " --password-stdin < "_L1 + file;
    if (client != ClientChoice::Skopeo)
        return command;
    return command
        + u"\nhelm registry login%1 -u '%2' %3 --password-stdin < %4"_s.arg(
            isPlain ? u" --plain-http"_s : QString(), user, registry, file);
}

QString tagCommand(ClientChoice client, const QString &source, const QString &image)
{
    return clientCommand(client) + u" tag %1 %2"_s.arg(source, image);
}

QString pushCommand(ClientChoice client, const QString &source, const QString &image, bool isPlain)
{
    const QString program = clientCommand(client);
    switch (client) {
    case ClientChoice::Docker:
        // It pushes by the image's own name only.
        return (source.isEmpty() ? QString() : tagCommand(client, source, image) + u" && "_s)
            + program + u" push "_s + image;
    case ClientChoice::Skopeo:
        return program
            + u" copy%1 %2 docker://%3"_s.arg(
                plainOption(client, isPlain, u"dest-"_s),
                source.isEmpty() ? layoutOf(image, {}) : u"oci:"_s + source, image);
    case ClientChoice::Podman:
        break;
    }
    return program
        + u" push%1 %2"_s.arg(plainOption(client, isPlain),
                              source.isEmpty() ? image : source + u' ' + image);
}

QString copyCommand(const QString &source, const QString &image, bool isPlain)
{
    return clientCommand(ClientChoice::Skopeo)
        + u" copy --all%1 docker://%2 docker://%3"_s.arg(
            plainOption(ClientChoice::Skopeo, isPlain, u"dest-"_s), source, image);
}

QString inspectCommand(const QString &image, bool isPlain)
{
    return clientCommand(ClientChoice::Skopeo)
        + u" inspect%1 docker://%2"_s.arg(plainOption(ClientChoice::Skopeo, isPlain), image);
}

QString listTagsCommand(const QString &repository, bool isPlain)
{
    return clientCommand(ClientChoice::Skopeo)
        + u" list-tags%1 docker://%2"_s.arg(plainOption(ClientChoice::Skopeo, isPlain), repository);
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
