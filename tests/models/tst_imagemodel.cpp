#include "app/models/imagemodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

Digest digest(QChar letter)
{
    return *Digest::parse(u"sha256:"_s + QString(64, letter));
}

wire::ManifestView list()
{
    wire::ManifestView view{.digest = digest(u'0'), .isManifestList = true};
    view.manifestData =
        u"{\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":["
        "{\"digest\":\"%1\",\"size\":10,\"platform\":{\"os\":\"linux\","
        "\"architecture\":\"arm64\",\"variant\":\"v8\"}},"
        "{\"digest\":\"%2\",\"size\":20,\"platform\":{\"os\":\"linux\","
        "\"architecture\":\"amd64\"}},"
        "{\"digest\":\"%3\",\"size\":30,\"platform\":{\"os\":\"unknown\","
        "\"architecture\":\"unknown\"},\"annotations\":"
        "{\"vnd.docker.reference.type\":\"attestation-manifest\"}},"
        "{\"digest\":\"nonsense\"}]}"_s.arg(digest(u'a').toString(), digest(u'b').toString(),
                                            digest(u'c').toString());
    return view;
}

wire::Tag tag()
{
    return {.name = *TagName::parse(u"v1"_s), .manifestDigest = digest(u'0')};
}

} // namespace

/// What an image's manifest says of platforms and layers.
class TestImageModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void platforms_areReadInTheirOrder()
    {
        const auto platforms = imagePlatforms(list(), tag());
        QCOMPARE(platforms.size(), 3);
        QCOMPARE(platforms.at(0).name, u"linux/arm64/v8"_s);
        QCOMPARE(platforms.at(1).size, 20);
        QVERIFY(platforms.at(2).isAttestation && !platforms.at(1).isAttestation);
        QCOMPARE(firstPlatform(platforms), std::optional(digest(u'b')));
        QCOMPARE(imageMediaType(list()), u"application/vnd.oci.image.index.v1+json"_s);
        wire::ManifestView image{.digest = digest(u'a')};
        image.manifestData = list().manifestData;
        QVERIFY(imagePlatforms(image, tag()).isEmpty());
    }

    void config_isNamedByImagesAlone()
    {
        QVERIFY(!imageConfig(list()));
        const wire::ManifestView image{
            .digest = digest(u'a'),
            .manifestData = uR"({"config": {"digest": "%1", "size": 7, "mediaType": "t"}})"_s.arg(
                digest(u'b').toString())};
        const auto config = imageConfig(image);
        QVERIFY(config && config->digest == digest(u'b') && config->size == 7);
        QCOMPARE(config->mediaType, u"t"_s);
    }

    void platform_isTheConfigs_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("names"); // `-`: it cannot tell
        const auto row = [](const char *name, const QByteArray &config, const QString &names) {
            QTest::newRow(name) << config << names;
        };
        row("image", R"({"os": "linux", "architecture": "amd64", "config": {}})", u"linux/amd64"_s);
        row("variant", R"({"architecture": "arm64", "os": "linux", "variant": "v8"})",
            u"linux/arm64/v8"_s);
        row("signature", R"({"os": "", "architecture": "", "rootfs": {}})", {});
        row("no texts", R"({"os": 7, "architecture": ["amd64"]})", {});
        row("half", R"({"os": "linux")", u"-"_s);
        row("list", R"(["linux"])", u"-"_s);
        row("nothing", {}, u"-"_s);
    }
    void platform_isTheConfigs()
    {
        QFETCH(QByteArray, config);
        const auto names = configPlatforms(config);
        QTEST(names ? names->join(u',') : u"-"_s, "names");
    }

    void platform_isAskedOfConfigsAlone_data()
    {
        QTest::addColumn<QString>("manifest");
        QTest::addColumn<QString>("names"); // `-`: its config tells
        const auto row =
            [](const char *name, const QString &type, const QString &names) {
                QTest::newRow(name)
                    << uR"({"config": {"digest": "%1", "size": 7, "mediaType": "%2"}})"_s.arg(
                           digest(u'b').toString(), type)
                    << names;
            };
        row("oci", u"application/vnd.oci.image.config.v1+json"_s, u"-"_s);
        row("docker", u"application/vnd.docker.container.image.v1+json"_s, u"-"_s);
        row("chart", u"application/vnd.cncf.helm.config.v1+json"_s, {});
        row("empty", u"application/vnd.oci.empty.v1+json"_s, {});
        QTest::newRow("no config") << u"{}"_s << QString();
        const QJsonObject config{{"os"_L1, u"linux"_s}, {"architecture"_L1, u"arm"_s}};
        const QString text =
            QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact));
        const QJsonArray history{QJsonObject{{"v1Compatibility"_L1, text}},
                                 QJsonObject{{"v1Compatibility"_L1, u"{}"_s}}};
        QJsonObject old{{"schemaVersion"_L1, 1}, {"history"_L1, history}};
        QTest::newRow("schema 1") << QString::fromUtf8(QJsonDocument(old).toJson())
                                  << u"linux/arm"_s;
        old.remove("history"_L1);
        QTest::newRow("schema 1, broken")
            << QString::fromUtf8(QJsonDocument(old).toJson()) << QString();
    }
    void platform_isAskedOfConfigsAlone()
    {
        QFETCH(QString, manifest);
        const auto names = manifestPlatforms({.digest = digest(u'a'), .manifestData = manifest});
        QTEST(names ? names->join(u',') : u"-"_s, "names");
    }

    void platforms_knowWhatIsStored()
    {
        wire::Tag sparse = tag();
        sparse.childManifestsPresence = QMap<QString, bool>{{digest(u'b').toString(), false}};
        const auto platforms = imagePlatforms(list(), sparse);
        QVERIFY(platforms.at(0).isPresent && !platforms.at(1).isPresent);
        QCOMPARE(firstPlatform(platforms), std::optional(digest(u'a')));
        QVERIFY(!firstPlatform({}));
    }

    void dockerfile_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("classic instruction")
            << QStringList{u"/bin/sh -c #(nop)  CMD [\"sh\"]"_s} << u"CMD [\"sh\"]"_s;
        QTest::newRow("classic run")
            << QStringList{u"/bin/sh -c apt-get update"_s} << u"RUN apt-get update"_s;
        QTest::newRow("taken apart")
            << QStringList{u"/bin/sh"_s, u"-c"_s, u"make"_s} << u"RUN make"_s;
        QTest::newRow("arguments")
            << QStringList{u"|1 VERSION=3 /bin/sh -c make"_s} << u"RUN make"_s;
        QTest::newRow("buildkit run")
            << QStringList{u"RUN /bin/sh -c make # buildkit"_s} << u"RUN make"_s;
        QTest::newRow("buildkit run with arguments")
            << QStringList{u"RUN |2 A=1 B= /bin/sh -c make # buildkit"_s} << u"RUN make"_s;
        QTest::newRow("buildkit copy")
            << QStringList{u"COPY . /app # buildkit"_s} << u"COPY . /app"_s;
        QTest::newRow("another tool")
            << QStringList{u"bazel build //:image"_s} << u"bazel build //:image"_s;
    }

    void dockerfile()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, line);
        QCOMPARE(dockerfileLine(command), line);
    }

    void sketch_hasALineForEachLayer()
    {
        wire::ManifestLayer base;
        base.blobDigest = u"sha256:base"_s;
        wire::ManifestLayer top;
        top.command = QStringList{u"COPY . /app # buildkit"_s};
        QCOMPARE(dockerfileSketch({base, top}), u"# sha256:base\nCOPY . /app"_s);
    }
};

QTEST_APPLESS_MAIN(TestImageModel)
#include "tst_imagemodel.moc"
