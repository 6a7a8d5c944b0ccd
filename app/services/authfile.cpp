#include "app/services/authfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr auto kPrivate = QFile::ReadOwner | QFile::WriteOwner;

QString userOf(const QJsonObject &entry)
{
    const QByteArray pair = QByteArray::fromBase64(entry.value("auth"_L1).toString().toLatin1());
    return QString::fromUtf8(pair.left(pair.indexOf(':')));
}

QString helperFor(const QJsonObject &file, const QString &registry)
{
    const QString own = file.value("credHelpers"_L1).toObject().value(registry).toString();
    return own.isEmpty() ? file.value("credsStore"_L1).toString() : own;
}

/// nullopt: it is not there.
Result<std::optional<QByteArray>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString());
    if (file.size() > kLargestFile)
        return failure(ErrorCode::TooLarge, u"larger than %1 bytes"_s.arg(kLargestFile));
    return std::optional(file.readAll());
}

QString backupOf(const QString &path)
{
    const QString stem =
        path + ".backup-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return name;
}

} // namespace

Result<AuthMerge> mergeAuth(const std::optional<QByteArray> &existing,
                            const RegistryCredential &credential)
{
    QJsonObject file;
    if (existing && !existing->trimmed().isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(*existing, &error);
        if (error.error != QJsonParseError::NoError)
            return failure(ErrorCode::InvalidInput,
                           u"not JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
        if (!document.isObject())
            return failure(ErrorCode::InvalidInput, u"not a JSON object"_s);
        file = document.object();
    }
    const QJsonValue known = file.value("auths"_L1);
    if (!known.isUndefined() && !known.isObject())
        return failure(ErrorCode::InvalidInput, u"'auths' is not a JSON object"_s);
    QJsonObject auths = known.toObject();
    QJsonObject entry = auths.value(credential.registry).toObject();
    AuthMerge merge;
    merge.replaces = auths.contains(credential.registry);
    merge.oldUser = userOf(entry);
    merge.helper = helperFor(file, credential.registry);
    const QJsonObject before = file;
    // Each of these would be preferred to the new one, or is a copy of the old one.
    for (const auto key : {"identitytoken"_L1, "registrytoken"_L1, "username"_L1, "password"_L1})
        entry.remove(key);
    entry.insert("auth"_L1, authEntry(credential));
    auths.insert(credential.registry, entry);
    file.insert("auths"_L1, auths);
    merge.isUnchanged = file == before;
    merge.kept = auths.keys();
    merge.kept.removeOne(credential.registry);
    merge.settings = file.keys();
    merge.settings.removeOne(u"auths"_s);
    merge.json = QJsonDocument(file).toJson();
    return merge;
}

Result<AuthPlan> planAuthMerge(const QString &path, const RegistryCredential &credential)
{
    auto before = readFile(path);
    if (!before)
        return failure(before);
    auto merge = mergeAuth(*before, credential);
    if (!merge)
        return failure(merge);
    return AuthPlan{path, *before, *merge};
}

Result<QString> applyAuthMerge(const AuthPlan &plan)
{
    const auto now = readFile(plan.path);
    if (!now)
        return failure(now);
    if (*now != plan.before)
        return failure(ErrorCode::Conflict, u"the file changed meanwhile"_s);
    QString backup;
    if (plan.before) {
        backup = backupOf(plan.path);
        if (auto kept = writePrivateFile(backup, *plan.before); !kept)
            return failure(kept);
    }
    if (auto written = writePrivateFile(plan.path, plan.merge.json); !written)
        return failure(written);
    return backup;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::Unavailable, u"the folder cannot be made"_s);
    QSaveFile file(path);
    // Before the first byte is in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kPrivate)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Unavailable, file.errorString());
    return {};
}

QString dockerAuthFile(const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    return environment.value(u"DOCKER_CONFIG"_s, home + "/.docker"_L1) + "/config.json"_L1;
}

QString podmanAuthFile(const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    return environment.value(u"XDG_CONFIG_HOME"_s, home + "/.config"_L1)
        + "/containers/auth.json"_L1;
}

} // namespace quayside
