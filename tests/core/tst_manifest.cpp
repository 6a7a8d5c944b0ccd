#include "app/core/manifest.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

const auto kHex = QByteArray(64, 'a');

QByteArray image(const QByteArray &more = {}, const QByteArray &size = "2")
{
    return R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.oci.image.config.v1+json",)"
           R"("digest":"sha256:)"
        + kHex + R"(","size":)" + size + R"(},"layers":[{"mediaType":"a/b","digest":"sha256:)"
        + kHex + R"(","size":40},{"mediaType":"a/b","digest":"sha256:)" + kHex + R"(","size":2}])"
        + more + "}";
}

constexpr auto kImage = "application/vnd.oci.image.manifest.v1+json"_L1;

} // namespace

class TestManifest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_readsAnImage()
    {
        const auto manifest = parseManifest(
            image(R"(,"annotations":{"quay.expires-after":"2d"},"subject":{"mediaType":"x/y",)"
                  R"("digest":"sha256:)"
                  + kHex + R"(","size":1})"),
            u"application/vnd.oci.image.manifest.v1+json; charset=utf-8"_s);
        QVERIFY(manifest);
        QCOMPARE(manifest->layers.size(), 2);
        QCOMPARE(manifest->layersSize, 42);
        QCOMPARE(manifest->artifactType, u"application/vnd.oci.image.config.v1+json"_s);
        QCOMPARE(manifest->annotations.value(u"quay.expires-after"_s), u"2d"_s);
        QVERIFY(manifest->subject);
        QVERIFY(!manifest->isIndex);
    }

    void parse_readsAnIndex()
    {
        const auto manifest =
            parseManifest(R"({"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"
                          R"({"mediaType":"a/b","digest":"sha256:)"
                              + kHex + R"(","size":7}]})",
                          {});
        QVERIFY(manifest);
        QVERIFY(manifest->isIndex);
        QCOMPARE(manifest->children.size(), 1);
    }

    void parse_takesAnyJsonObject()
    {
        const auto manifest = parseManifest(R"({"anything":[1,2]})", u"application/vnd.x+json"_s);
        QVERIFY(manifest);
        QCOMPARE(manifest->mediaType, u"application/vnd.x+json"_s);
    }

    void parse_refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &body, QLatin1StringView type,
                            ErrorCode code) {
            QTest::newRow(name) << body << QString(type) << code;
        };
        row("not JSON", "{", kImage, ErrorCode::ManifestInvalid);
        row("array", "[]", kImage, ErrorCode::ManifestInvalid);
        row("no config", R"({"layers":[]})", kImage, ErrorCode::ManifestInvalid);
        row("negative size", image({}, "-1"), kImage, ErrorCode::ManifestInvalid);
        row("fraction", image({}, "1.5"), kImage, ErrorCode::ManifestInvalid);
        row("size as text", image({}, "\"2\""), kImage, ErrorCode::ManifestInvalid);
        row("other type inside", image(R"(,"mediaType":"a/b")"), kImage,
            ErrorCode::ManifestInvalid);
        row("annotation number", image(R"(,"annotations":{"a":1})"), kImage,
            ErrorCode::ManifestInvalid);
        row("bad subject", image(R"(,"subject":{"digest":"sha256:x"})"), kImage,
            ErrorCode::ManifestInvalid);
        row("no type", R"({"a":1})", ""_L1, ErrorCode::ManifestUnsupported);
        row("schema 1", R"({"schemaVersion":1})",
            "application/vnd.docker.distribution.manifest.v1+prettyjws"_L1,
            ErrorCode::ManifestUnsupported);
        row("too large", QByteArray(kMaxManifestSize + 1, ' '), kImage, ErrorCode::TooLarge);
    }
    void parse_refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        QFETCH(ErrorCode, code);
        const auto manifest = parseManifest(body, type);
        QVERIFY(!manifest);
        QCOMPARE(toString(manifest.error().code), toString(code));
        QVERIFY(!manifest.error().message.isEmpty());
    }

    void labels_comeFromTheImageConfig()
    {
        const auto labels =
            imageConfigLabels(R"({"config":{"Labels":{"quay.expires-after":"3w","n":1}}})");
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.value(u"quay.expires-after"_s), u"3w"_s);
        QVERIFY(imageConfigLabels("nonsense").isEmpty());
    }

    void history_isThatOfTheLayers()
    {
        QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/manifests/config_history.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto layers = imageLayerHistory(file.readAll());
        const auto at = [](int second, int ms = 0) {
            return instantFromMs(QDateTime({2026, 8, 21}, {20, 0, 0, 0}, Qt::UTC)
                                     .addSecs(second)
                                     .addMSecs(ms)
                                     .toMSecsSinceEpoch());
        };
        const QList<LayerHistory> expected{
            {{u"/bin/sh -c #(nop) ADD file:1 in / "_s}, {}, {}, at(0, 999)},
            {{u"sh"_s, u"-c"_s, u"make"_s}, u"buildkit"_s, u"Ann"_s, at(174)},
            {{u"[1]"_s}, {}, {}, {}},
            {{}, u""_s, {}, {}}};
        QCOMPARE(layers.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(layers.at(i) == expected.at(i), qPrintable(QString::number(i)));
        for (const QByteArray text : {"", "nonsense", "[]", "{\"history\":{}}"})
            QVERIFY(imageLayerHistory(text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
