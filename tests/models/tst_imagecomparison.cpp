#include "app/models/imagecomparison.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

wire::ManifestLayer layer(const QString &digest, qint64 size, const QStringList &command = {})
{
    wire::ManifestLayer one;
    one.blobDigest = digest;
    one.compressedSize = size;
    if (!command.isEmpty())
        one.command = command;
    return one;
}

ImagePlatform platform(const QString &name, QChar digit, bool isAttestation = false)
{
    return {.name = name,
            .digest = *Digest::parse(u"sha256:"_s + QString(64, digit)),
            .isAttestation = isAttestation};
}

} // namespace

/// What is different between two images.
class TestImageComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layers_areSharedAddedAndRemoved();
    void layers_countTheSameOneTwice();
    void platforms_areComparedByName();
    void labels_tellOnlyWhatChanged();
    void configs_tellOnlyWhatChanged();
    void created_isTheLastThatIsTold();
    void model_toldByIndex();
};

void TestImageComparison::layers_areSharedAddedAndRemoved()
{
    const auto found = compareLayers(
        {layer(u"base"_s, 100), layer(u"old"_s, 30)},
        {layer(u"base"_s, 100), layer(u"new"_s, 50, {u"/bin/sh -c apt-get update"_s})});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).what, Difference::Same);
    QCOMPARE(found.at(0).name, u"base"_s);
    QCOMPARE(found.at(1).what, Difference::Added);
    QCOMPARE(found.at(1).name, u"RUN apt-get update"_s);
    QCOMPARE(found.at(1).before, QString());
    QCOMPARE(found.at(2).what, Difference::Removed);
    QCOMPARE(found.at(2).before, u"old"_s);
    const LayerSums sums = layerSums(found);
    QCOMPARE(sums.shared, 1);
    QCOMPARE(sums.added, 1);
    QCOMPARE(sums.removed, 1);
    QCOMPARE(sums.addedBytes, 50);
    QCOMPARE(sums.removedBytes, 30);
}

void TestImageComparison::layers_countTheSameOneTwice()
{
    const auto found = compareLayers({layer(u"a"_s, 1)}, {layer(u"a"_s, 1), layer(u"a"_s, 1)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).what, Difference::Same);
    QCOMPARE(found.at(1).what, Difference::Added);
    QCOMPARE(compareLayers({layer(u"a"_s, 1), layer(u"a"_s, 1)}, {}).size(), 2);
}

void TestImageComparison::platforms_areComparedByName()
{
    const auto found =
        comparePlatforms({platform(u"linux/amd64"_s, u'a'), platform(u"linux/arm64"_s, u'b'),
                          platform(u"unknown"_s, u'c', true)},
                         {platform(u"linux/amd64"_s, u'a'), platform(u"linux/arm64"_s, u'd'),
                          platform(u"linux/s390x"_s, u'e')});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).what, Difference::Same);
    QCOMPARE(found.at(1).what, Difference::Changed);
    QCOMPARE(found.at(2).what, Difference::Added);
}

void TestImageComparison::labels_tellOnlyWhatChanged()
{
    const auto found = compareLabels(
        {{u"1"_s, u"a"_s, u"1"_s}, {u"2"_s, u"b"_s, u"1"_s}, {u"3"_s, u"c"_s, u"1"_s}},
        {{u"4"_s, u"a"_s, u"1"_s}, {u"5"_s, u"b"_s, u"2"_s}, {u"6"_s, u"d"_s, u"1"_s}});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).what, Difference::Changed);
    QCOMPARE(found.at(0).before, u"1"_s);
    QCOMPARE(found.at(0).after, u"2"_s);
    QCOMPARE(found.at(1).name, u"d"_s);
    QCOMPARE(found.at(2).what, Difference::Removed);
}

void TestImageComparison::configs_tellOnlyWhatChanged()
{
    const QByteArray before = R"({"config": {"Env": ["PATH=/bin", "MODE=a=b", "OLD=1"],
        "Cmd": ["sh"], "User": "root", "ExposedPorts": {"80/tcp": {}}, "Labels": {"x": "1"}}})";
    const QByteArray after = R"({"config": {"Env": ["PATH=/bin", "MODE=c", "NEW"],
        "Cmd": ["sh", "-c"], "User": "root", "ExposedPorts": {"80/tcp": {}, "443/tcp": {}},
        "WorkingDir": "/srv", "Labels": {"x": "2"}}})";
    const QList<ImageDifference> expected{
        {ImagePart::Variable, Difference::Changed, u"MODE"_s, u"a=b"_s, u"c"_s},
        {ImagePart::Variable, Difference::Added, u"NEW"_s},
        {ImagePart::Variable, Difference::Removed, u"OLD"_s, u"1"_s},
        {ImagePart::Setting, Difference::Changed, u"Cmd"_s, u"[\"sh\"]"_s, u"[\"sh\",\"-c\"]"_s},
        {ImagePart::Setting, Difference::Changed, u"ExposedPorts"_s, u"80/tcp"_s,
         u"443/tcp, 80/tcp"_s},
        {ImagePart::Setting, Difference::Added, u"WorkingDir"_s, {}, u"/srv"_s}};
    QCOMPARE(compareConfigs(before, after), expected);
    QVERIFY(compareConfigs(before, before).isEmpty());
    // What is no config of an image has nothing to tell.
    QVERIFY(compareConfigs("not json", "[]").isEmpty());
}

void TestImageComparison::created_isTheLastThatIsTold()
{
    wire::ManifestView image{.digest = *Digest::parse(u"sha256:"_s + QString(64, u'a'))};
    QVERIFY(!imageCreated(image));
    auto first = layer(u"a"_s, 1);
    first.created = instantFromMs(1'000);
    auto second = layer(u"b"_s, 1);
    second.created = instantFromMs(5'000);
    image.layers = QList{second, first, layer(u"c"_s, 1)};
    QCOMPARE(toMs(*imageCreated(image)), 5'000);
}

void TestImageComparison::model_toldByIndex()
{
    std::unique_ptr<ImageDifferenceModel> model(makeImageDifferenceModel(nullptr));
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->setRows({{.name = u"a"_s, .size = 7, .index = 0}, {.name = u"b"_s, .index = 1}});
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, int(ImageDifferenceColumn::Size)).data().toInt(), 7);
    QVERIFY(model->index(1, int(ImageDifferenceColumn::Size)).data().isNull());
}

QTEST_GUILESS_MAIN(TestImageComparison)
#include "tst_imagecomparison.moc"
