#include "app/models/imagemodel.h"

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
