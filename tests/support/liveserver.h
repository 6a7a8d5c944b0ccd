#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace quayside::test {

/// A real quayside-server on a free port with a folder of its own, and an administrator. Ends with
/// the object.
class LiveServer {
public:
    /// nullptr with a line on standard error when it does not become ready.
    /// `arguments`: more of them for `serve`.
    static std::unique_ptr<LiveServer> start(const QStringList &arguments = {});
    ~LiveServer();

    const QUrl &url() const { return m_url; }
    QString user() const { return QStringLiteral("admin"); }
    QString password() const { return QStringLiteral("shots-and-tests-1"); }
    QString registryName() const;
    /// Its SQLite database, for what would take too long over the wire.
    QString databaseFile() const { return m_folder.filePath(QStringLiteral("data/quayside.db")); }

    /// Pushes one small image (a blob, a config, a manifest) under the tag. `expiresAfter`:
    /// annotation `quay.expires-after`; empty: none.
    bool push(const QString &repository, const QString &tag, qsizetype size,
              const QString &expiresAfter = {});
    /// Who pushes from now on; the administrator at first.
    void setPusher(const QString &user, const QString &password) { m_pusher = {user, password}; }
    /// `config` of the configs of images from now on: Env, Cmd and the like.
    void setImageSettings(const QJsonObject &settings) { m_imageSettings = settings; }
    /// Of images that push() pushes from now on; amd64 at first.
    void setArchitecture(const QString &architecture) { m_architecture = architecture; }
    /// Pushes something with that config, of that media type, under the tag.
    bool pushArtifact(const QString &repository, const QString &tag, const QByteArray &config,
                      const QString &configType);
    /// Pushes a list of one small image for each architecture of linux.
    bool pushList(const QString &repository, const QString &tag, const QStringList &architectures);
    /// Pushes a manifest of that kind whose subject is the image.
    bool pushReferrer(const QString &repository, const QString &subject,
                      const QString &artifactType);
    bool removeTag(const QString &repository, const QString &tag);
    /// A dozen tags: never, minutes, hours, days, weeks, months.
    bool seedEveryExpiry(const QString &repository);

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray location;
    };

    LiveServer() = default;
    bool run(const QStringList &arguments);
    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                const QByteArray &type, const QByteArray &authorization);
    QByteArray token(const QString &repository);
    /// The manifest of what is of that layer and that config, which are pushed; empty when that
    /// failed.
    QByteArray pushContent(const QString &repository, const QByteArray &layer,
                           const QByteArray &config, const QString &configType,
                           const QString &expiresAfter, const QByteArray &bearer);
    /// The same of a small image.
    QByteArray pushImage(const QString &repository, const QByteArray &layer,
                         const QString &architecture, const QString &expiresAfter,
                         const QByteArray &bearer);
    bool putManifest(const QString &repository, const QString &reference, const QByteArray &body,
                     const QByteArray &type, const QByteArray &bearer);
    bool pushBlob(const QString &repository, const QByteArray &blob, const QByteArray &bearer);

    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    std::pair<QString, QString> m_pusher{user(), password()};
    QJsonObject m_imageSettings;
    QString m_architecture = QStringLiteral("amd64");
    QUrl m_url;
};

} // namespace quayside::test
