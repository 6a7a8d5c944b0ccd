#include "app/services/hostimport.h"

#include "app/services/authfile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

/// `https://index.docker.io/v1/`, `quay.io/acme`, `localhost:5000`.
QString hostOfKey(QString key)
{
    const qsizetype scheme = key.indexOf("://"_L1);
    if (scheme >= 0)
        key.remove(0, scheme + 3);
    key = key.left(key.indexOf(u'/') < 0 ? key.size() : key.indexOf(u'/'));
    return key == "index.docker.io"_L1 ? u"docker.io"_s : key.toLower();
}

void readAuth(const QJsonObject &entry, ImportedHost &host)
{
    const QByteArray pair = QByteArray::fromBase64(entry.value("auth"_L1).toString().toLatin1());
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return;
    host.userName = QString::fromUtf8(pair.left(colon));
    // Docker pads old entries with zeros.
    QByteArray secret = pair.mid(colon + 1);
    while (secret.endsWith('\0'))
        secret.chop(1);
    host.secret = QString::fromUtf8(secret);
    host.isToken = host.userName == "$oauthtoken"_L1;
}

} // namespace

QStringList hostFiles(const QProcessEnvironment &environment)
{
    QStringList files;
    if (environment.contains(u"REGISTRY_AUTH_FILE"_s))
        files.append(environment.value(u"REGISTRY_AUTH_FILE"_s));
    if (environment.contains(u"XDG_RUNTIME_DIR"_s))
        files.append(environment.value(u"XDG_RUNTIME_DIR"_s) + "/containers/auth.json"_L1);
    files.append(podmanAuthFile(environment));
    files.append(dockerAuthFile(environment));
    return files;
}

QList<ImportedHost> hostsOf(const QByteArray &json, const QString &file)
{
    QList<ImportedHost> hosts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto take = [&](const QString &key, const QJsonObject &entry) {
        ImportedHost host{.host = hostOfKey(key), .file = file};
        readAuth(entry, host);
        const auto has = [&host](const ImportedHost &other) { return other.host == host.host; };
        if (!host.host.isEmpty() && std::none_of(hosts.cbegin(), hosts.cend(), has))
            hosts.append(host);
    };
    const QJsonObject auths = object.value("auths"_L1).toObject();
    for (auto it = auths.begin(); it != auths.end(); ++it)
        take(it.key(), it.value().toObject());
    // A helper keeps these secrets; we leave them there.
    const QJsonObject helpers = object.value("credHelpers"_L1).toObject();
    for (const QString &key : helpers.keys())
        take(key, {});
    return hosts;
}

QList<ImportedHost> readHosts(const QProcessEnvironment &environment)
{
    QList<ImportedHost> all;
    for (const QString &path : hostFiles(environment)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const ImportedHost &host : hostsOf(file.read(kLargestFile), path)) {
            const auto has = [&host](const ImportedHost &other) { return other.host == host.host; };
            if (std::none_of(all.cbegin(), all.cend(), has))
                all.append(host);
        }
    }
    return all;
}

ConnectionProfile profileFor(const ImportedHost &host, bool withSecret)
{
    ConnectionProfile profile{.id = {}, .name = host.host};
    profile.kind = host.host == "quay.io"_L1 ? RegistryKind::QuayIo : RegistryKind::Quay;
    profile.isReadOnly = profile.kind == RegistryKind::QuayIo;
    profile.url = registryUrlFromText(host.host).value_or(QUrl());
    // What docker has opens `/v2`; only a token of Quay opens the API.
    profile.signIn = host.isToken && withSecret ? SignInKind::Token : SignInKind::Anonymous;
    if (!host.isToken)
        profile.registryUser = host.userName;
    return profile;
}

} // namespace quayside
