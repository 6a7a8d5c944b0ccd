#include "app/services/secretvault.h"

#include "app/core/sealedbox.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

struct Opened {
    QByteArray key;
    QString sealedKey;
    QJsonObject secrets;
};

/// Of what is sealed, so that a broken file is not taken for a wrong passphrase.
QString checksum(const QString &sealedKey, const QString &sealedData)
{
    const QByteArray text = (sealedKey + u'\n' + sealedData).toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Error broken()
{
    return {ErrorCode::Protocol, u"the file of secrets is broken"_s};
}

Result<Opened> unsealFile(const QString &path, const QByteArray &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    const QString sealedKey = object.value("key"_L1).toString();
    const QString sealedData = object.value("data"_L1).toString();
    if (object.value("version"_L1).toInt() != 1
        || object.value("sha256"_L1).toString() != checksum(sealedKey, sealedData))
        return tl::unexpected(broken());
    const auto key = unsealWithPassword(passphrase, sealedKey);
    if (!key)
        return failure(ErrorCode::Unauthenticated, u"the passphrase is wrong"_s);
    if (key->size() != kSealKeyLength)
        return tl::unexpected(broken());
    const auto data = unseal(*key, sealedData);
    if (!data)
        return tl::unexpected(broken());
    return Opened{*key, sealedKey, QJsonDocument::fromJson(*data).object()};
}

/// `done` in the context's thread, or not at all when it died.
template <class T>
void runElsewhere(const QObject *context, std::function<T()> work, std::function<void(T)> done)
{
    auto *watcher = new QFutureWatcher<T>(const_cast<QObject *>(context));
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

SecretVault::SecretVault(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
}

SecretVault::~SecretVault()
{
    close();
}

bool SecretVault::exists() const
{
    return QFileInfo::exists(m_path);
}

void SecretVault::close()
{
    m_key.fill('\0');
    m_key.clear();
    m_secrets = {};
}

void SecretVault::create(const QString &passphrase, const QObject *context, Done done)
{
    if (exists())
        return done(failure(ErrorCode::AlreadyExists, u"there is a file of secrets already"_s));
    const QByteArray key = newSealKey();
    runElsewhere<QString>(
        context, [key, passphrase] { return sealWithPassword(passphrase.toUtf8(), key); },
        [this, key, done](const QString &sealedKey) {
            m_key = key;
            m_sealedKey = sealedKey;
            m_secrets = {};
            const Result<void> saved = save();
            if (!saved)
                close();
            done(saved);
        });
}

void SecretVault::open(const QString &passphrase, const QObject *context, Done done)
{
    runElsewhere<Result<Opened>>(
        context, [path = m_path, passphrase] { return unsealFile(path, passphrase.toUtf8()); },
        [this, done](const Result<Opened> &opened) {
            if (!opened)
                return done(tl::unexpected(opened.error()));
            m_key = opened->key;
            m_sealedKey = opened->sealedKey;
            m_secrets = opened->secrets;
            done({});
        });
}

Result<QString> SecretVault::read(const QString &key) const
{
    if (!isOpen())
        return failure(ErrorCode::Unavailable, u"the file of secrets is closed"_s);
    const QJsonValue value = m_secrets.value(key);
    if (!value.isString())
        return failure(ErrorCode::NotFound, u"no secret of that name is kept"_s);
    return value.toString();
}

Result<void> SecretVault::write(const QString &key, const QString &secret)
{
    if (!isOpen())
        return failure(ErrorCode::Unavailable, u"the file of secrets is closed"_s);
    m_secrets.insert(key, secret);
    return save();
}

Result<void> SecretVault::remove(const QString &key)
{
    if (!isOpen())
        return failure(ErrorCode::Unavailable, u"the file of secrets is closed"_s);
    if (!m_secrets.contains(key))
        return {};
    m_secrets.remove(key);
    return save();
}

Result<void> SecretVault::save() const
{
    QDir().mkpath(QFileInfo(m_path).path());
    const QString data = seal(m_key, QJsonDocument(m_secrets).toJson(QJsonDocument::Compact));
    const QJsonObject object{{"version"_L1, 1},
                             {"key"_L1, m_sealedKey},
                             {"data"_L1, data},
                             {"sha256"_L1, checksum(m_sealedKey, data)}};
    QSaveFile file(m_path);
    const bool isSaved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!isSaved)
        return failure(ErrorCode::StorageFull, file.errorString());
    return {};
}

} // namespace quayside
