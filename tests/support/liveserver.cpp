#include "tests/support/liveserver.h"

#include "app/core/digest.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>

#include <cstdio>

namespace quayside::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kImageType = "application/vnd.oci.image.manifest.v1+json";

const QString &program()
{
    static const QString path = QStringLiteral(QUAYSIDE_BIN_DIR "/quayside-server");
    return path;
}

} // namespace

std::unique_ptr<LiveServer> LiveServer::start(const QStringList &arguments)
{
    std::unique_ptr<LiveServer> server(new LiveServer);
    return server->run(arguments) ? std::move(server) : nullptr;
}

LiveServer::~LiveServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // What the window beside it does meanwhile goes on.
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    m_process.terminate();
    loop.exec();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

QString LiveServer::registryName() const
{
    return u"%1:%2"_s.arg(m_url.host()).arg(m_url.port());
}

bool LiveServer::run(const QStringList &arguments)
{
    const QString data = m_folder.filePath(u"data"_s);
    const QString ready = m_folder.filePath(u"ready.json"_s);
    QProcess admin;
    admin.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    admin.start(program(),
                {u"create-admin"_s, u"--data"_s, data, u"--user"_s, user(), u"--email"_s,
                 u"admin@example.org"_s, u"--password-file"_s, u"-"_s});
    admin.write(password().toUtf8() + '\n');
    admin.closeWriteChannel();
    if (!admin.waitForFinished(30'000) || admin.exitCode() != 0) {
        std::fprintf(stderr, "create-admin failed: %s\n", qPrintable(admin.errorString()));
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(),
                    QStringList{u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s,
                                u"--ready-file"_s, ready}
                        + arguments);
    const QDeadlineTimer deadline(30'000);
    while (!QFile::exists(ready)) {
        m_process.waitForReadyRead(20);
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning) {
            std::fprintf(stderr, "%s\n", m_process.readAll().constData());
            return false;
        }
    }
    QFile file(ready);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    m_url = QUrl(QJsonDocument::fromJson(file.readAll()).object().value("url"_L1).toString());
    return m_url.isValid();
}

LiveServer::Answer LiveServer::send(const QByteArray &method, const QUrl &url,
                                    const QByteArray &body, const QByteArray &type,
                                    const QByteArray &authorization)
{
    QNetworkRequest request(url);
    if (!type.isEmpty())
        request.setRawHeader("Content-Type", type);
    request.setRawHeader("Authorization", authorization);
    request.setTransferTimeout(20'000);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Location")};
}

QByteArray LiveServer::token(const QString &repository)
{
    QUrl url = m_url;
    url.setPath(u"/v2/auth"_s);
    url.setQuery(u"service=%1&scope=repository:%2:pull,push"_s.arg(registryName(), repository));
    const QByteArray basic = (m_pusher.first + u':' + m_pusher.second).toUtf8().toBase64();
    const Answer answer = send("GET", url, {}, {}, "Basic " + basic);
    return QJsonDocument::fromJson(answer.body).object().value("token"_L1).toString().toLatin1();
}

bool LiveServer::pushBlob(const QString &repository, const QByteArray &blob,
                          const QByteArray &bearer)
{
    QUrl url = m_url;
    url.setPath(u"/v2/%1/blobs/uploads/"_s.arg(repository));
    const Answer begun = send("POST", url, {}, {}, bearer);
    if (begun.status != 202)
        return false;
    QUrl place = m_url.resolved(QUrl(QString::fromLatin1(begun.location)));
    const QString query = place.query();
    place.setQuery((query.isEmpty() ? QString() : query + u'&') + u"digest="_s
                   + digestOf(blob).toString());
    return send("PUT", place, blob, "application/octet-stream", bearer).status == 201;
}

QByteArray LiveServer::pushImage(const QString &repository, const QByteArray &layer,
                                 const QString &architecture, const QString &expiresAfter,
                                 const QByteArray &bearer)
{
    QJsonObject about{{"architecture"_L1, architecture}, {"os"_L1, u"linux"_s}};
    if (!m_imageSettings.isEmpty())
        about.insert("config"_L1, m_imageSettings);
    return pushContent(repository, layer, QJsonDocument(about).toJson(QJsonDocument::Compact),
                       u"application/vnd.oci.image.config.v1+json"_s, expiresAfter, bearer);
}

QByteArray LiveServer::pushContent(const QString &repository, const QByteArray &layer,
                                   const QByteArray &config, const QString &configType,
                                   const QString &expiresAfter, const QByteArray &bearer)
{
    if (!pushBlob(repository, layer, bearer) || !pushBlob(repository, config, bearer))
        return {};
    const auto descriptor = [](const QByteArray &bytes, const QString &type) {
        return QJsonObject{{"mediaType"_L1, type},
                           {"digest"_L1, digestOf(bytes).toString()},
                           {"size"_L1, bytes.size()}};
    };
    QJsonObject manifest{
        {"schemaVersion"_L1, 2},
        {"mediaType"_L1, QLatin1StringView(kImageType)},
        {"config"_L1, descriptor(config, configType)},
        {"layers"_L1, QJsonArray{descriptor(layer, u"application/vnd.oci.image.layer.v1.tar"_s)}}};
    if (!expiresAfter.isEmpty())
        manifest.insert("annotations"_L1, QJsonObject{{"quay.expires-after"_L1, expiresAfter}});
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

bool LiveServer::putManifest(const QString &repository, const QString &reference,
                             const QByteArray &body, const QByteArray &type,
                             const QByteArray &bearer)
{
    QUrl url = m_url;
    url.setPath(u"/v2/%1/manifests/%2"_s.arg(repository, reference));
    return !body.isEmpty() && send("PUT", url, body, type, bearer).status == 201;
}

bool LiveServer::push(const QString &repository, const QString &tag, qsizetype size,
                      const QString &expiresAfter)
{
    const QByteArray bearer = "Bearer " + token(repository);
    const QByteArray image = pushImage(repository, tag.toUtf8() + QByteArray(size, 'x'),
                                       m_architecture, expiresAfter, bearer);
    return putManifest(repository, tag, image, kImageType, bearer);
}

bool LiveServer::pushArtifact(const QString &repository, const QString &tag,
                              const QByteArray &config, const QString &configType)
{
    const QByteArray bearer = "Bearer " + token(repository);
    const QByteArray manifest =
        pushContent(repository, tag.toUtf8(), config, configType, {}, bearer);
    return putManifest(repository, tag, manifest, kImageType, bearer);
}

bool LiveServer::pushList(const QString &repository, const QString &tag,
                          const QStringList &architectures)
{
    const QByteArray bearer = "Bearer " + token(repository);
    QJsonArray manifests;
    for (const QString &architecture : architectures) {
        const QByteArray image =
            pushImage(repository, (tag + architecture).toUtf8(), architecture, {}, bearer);
        const QString digest = digestOf(image).toString();
        if (!putManifest(repository, digest, image, kImageType, bearer))
            return false;
        manifests.append(
            QJsonObject{{"mediaType"_L1, QLatin1StringView(kImageType)},
                        {"digest"_L1, digest},
                        {"size"_L1, image.size()},
                        {"platform"_L1,
                         QJsonObject{{"os"_L1, u"linux"_s}, {"architecture"_L1, architecture}}}});
    }
    constexpr const char *kListType = "application/vnd.oci.image.index.v1+json";
    const QJsonObject list{{"schemaVersion"_L1, 2},
                           {"mediaType"_L1, QLatin1StringView(kListType)},
                           {"manifests"_L1, manifests}};
    return putManifest(repository, tag, QJsonDocument(list).toJson(QJsonDocument::Compact),
                       kListType, bearer);
}

bool LiveServer::pushReferrer(const QString &repository, const QString &subject,
                              const QString &artifactType)
{
    const QByteArray bearer = "Bearer " + token(repository);
    const QByteArray layer = artifactType.toUtf8();
    const QByteArray image = pushImage(repository, layer, u"any"_s, {}, bearer);
    QJsonObject manifest = QJsonDocument::fromJson(image).object();
    manifest.insert("artifactType"_L1, artifactType);
    manifest.insert("subject"_L1,
                    QJsonObject{{"mediaType"_L1, QLatin1StringView(kImageType)},
                                {"digest"_L1, subject},
                                {"size"_L1, 1}});
    const QByteArray body = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    return putManifest(repository, digestOf(body).toString(), body, kImageType, bearer);
}

bool LiveServer::removeTag(const QString &repository, const QString &tag)
{
    const QUrl url(m_url.toString() + u"/v2/%1/manifests/%2"_s.arg(repository, tag));
    return send("DELETE", url, {}, {}, "Bearer " + token(repository)).status == 202;
}

bool LiveServer::seedEveryExpiry(const QString &repository)
{
    struct Seed {
        const char16_t *tag;
        int kib;
        const char16_t *expiresAfter;
    };
    static constexpr Seed kSeeds[]{
        {u"v1.9.11", 440, u""},
        {u"v1.9.12", 441, u""},
        {u"debug-symbols", 1228, u"190d"},
        {u"v2.0.3", 470, u"20d"},
        {u"release-candidate", 480, u"29d"},
        {u"v2.0.4", 481, u"100d"},
        {u"v2.1.0", 190, u"5d"},
        {u"nightly-20260611", 510, u"43m"},
        {u"nightly-20260612", 511, u"20h"},
        {u"latest", 482, u""},
    };
    for (const Seed &seed : kSeeds) {
        if (!push(repository, QString::fromUtf16(seed.tag), seed.kib * 1024,
                  QString::fromUtf16(seed.expiresAfter)))
            return false;
    }
    return push(user() + u"/ledger"_s, u"1"_s, 4096) && push(user() + u"/worker"_s, u"1"_s, 8192);
}

} // namespace quayside::test
