#include "app/models/naturalorder.h"
#include "app/models/tagproxymodel.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

wire::Tag tag(const QString &name, std::optional<Instant> end = {}, qint64 size = 1)
{
    return {.name = *TagName::parse(name),
            .manifestDigest = digestOf(name.toUtf8()),
            .start = instantFromMs(1'787'342'574'000),
            .end = end,
            .size = size};
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(IdRole).toString());
    return names;
}

} // namespace

class TestTagModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setTags_keepsSelectionByName();
    void setTags_insertsUpdatesRemoves();
    void update_unknownTagChangesNothing();
    void data_outOfRangeIsEmpty();
    void proxy_filtersByNameAndGlob();
    void proxy_filtersByExpiry();
    void proxy_sortsNaturallyAndNeverLast();
    void proxy_sortsWhatIsAlikeByMore();
    void proxy_sortsDigestsByAllOfTheirText();
    void proxy_tellsWhatItCannotDecide();
    void proxy_findsPlatformsOfImages();
    void proxy_takesFactsOfManyRowsAtOnce();
    void unshared_isToldWhenAllIsKnown();
    void natural_data();
    void natural();
    void proxy_keepsSelectionOverSorting();
    void proxy_followsWhatComesAndGoes();
    void proxy_filterThatTakesMuchResets();
    void pulls_areKnownByNameAndSorted();
    void facts_areOfEveryTagOfTheImage();
};

void TestTagModel::pulls_areKnownByNameAndSorted()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTags({tag(u"a"_s), tag(u"b"_s), tag(u"c"_s)});
    const auto pulls = [](const QString &name, qint64 count, std::optional<Instant> last) {
        return wire::TagPullStatistics{
            *TagName::parse(name), count, last, {digestOf(name.toUtf8()), count, last}};
    };
    model.setPulls(pulls(u"nowhere"_s, 5, {}));
    model.setPulls(pulls(u"a"_s, 5, instantFromMs(2000)));
    model.setPulls(pulls(u"b"_s, 0, {}));
    constexpr int kPulled = int(TagModel::Column::Pulled);
    constexpr int kCount = int(TagModel::Column::PullCount);
    QCOMPARE(model.index(0, kPulled).data(Qt::DisplayRole).toLongLong(), 2000);
    QCOMPARE(model.index(1, kPulled).data(Qt::DisplayRole).toLongLong(), -1);
    QVERIFY(!model.index(2, kPulled).data(Qt::DisplayRole).isValid());
    QVERIFY(!model.index(2, kCount).data(Qt::DisplayRole).isValid());
    proxy.sort(kPulled, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    proxy.sort(kCount, Qt::AscendingOrder);
    QCOMPARE(namesOf(proxy), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    model.clear();
    model.setTags({tag(u"a"_s)});
    QVERIFY(!model.index(0, kPulled).data(Qt::DisplayRole).isValid());
}

void TestTagModel::facts_areOfEveryTagOfTheImage()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    wire::Tag same = tag(u"b"_s);
    same.manifestDigest = digestOf("a");
    model.setTags({tag(u"a"_s), same, tag(u"c"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    constexpr int kPlatforms = int(TagModel::Column::Platforms);
    model.setImage({.digest = digestOf("a"),
                    .isManifestList = true,
                    .manifestData = uR"(
        {"mediaType": "index", "manifests": [
            {"digest": "%1", "platform": {"os": "linux", "architecture": "amd64"}},
            {"digest": "%1", "platform": {"os": "linux", "architecture": "arm64"}}]})"_s.arg(
                        digestOf("x").toString())});
    QList<int> told;
    for (const QList<QVariant> &change : std::as_const(changed)) {
        if (change.at(1).toModelIndex().column() >= kPlatforms)
            told.append(change.at(0).toModelIndex().row());
    }
    QCOMPARE(told, (QList<int>{0, 1}));
    model.setLabels(digestOf("c"), {u"team=web"_s});
    QCOMPARE(model.index(1, kPlatforms).data().toString(), u"linux/amd64, linux/arm64"_s);
    QCOMPARE(model.index(2, int(TagModel::Column::Labels)).data(ExportRole).toString(),
             u"team=web"_s);
    proxy.sort(kPlatforms, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestTagModel::setTags_keepsSelectionByName()
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTags({tag(u"a"_s), tag(u"b"_s), tag(u"c"_s)});
    QItemSelectionModel selection(&model);
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.setTags({tag(u"new"_s), tag(u"c"_s, instantFromMs(1)), tag(u"b"_s)});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(TagModel::tagOf(selection.selectedRows().constFirst()).name.toString(), u"c"_s);
}

void TestTagModel::setTags_insertsUpdatesRemoves()
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTags({tag(u"a"_s), tag(u"b"_s), tag(u"c"_s), tag(u"d"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTags({tag(u"b"_s, {}, 7), tag(u"d"_s), tag(u"e"_s), tag(u"e"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    QCOMPARE(model.tagAt(model.rowOf(u"b"_s)).size.value(), 7);
    QCOMPARE(model.rowOf(u"e"_s), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.removeTag(*TagName::parse(u"d"_s));
    QCOMPARE(model.rowOf(u"e"_s), 1);
}

void TestTagModel::update_unknownTagChangesNothing()
{
    TagModel model;
    model.setTags({tag(u"a"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateTag(tag(u"stranger"_s));
    model.updateTag(tag(u"a"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestTagModel::data_outOfRangeIsEmpty()
{
    TagModel model;
    model.setTags({tag(u"a"_s)});
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    const QModelIndex kept = model.index(0, 0);
    model.clear();
    QVERIFY(!model.data(kept, Qt::DisplayRole).isValid());
}

void TestTagModel::proxy_filtersByNameAndGlob()
{
    TagModel model;
    TagProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setTags({tag(u"v1.0"_s), tag(u"v1.1"_s), tag(u"Nightly"_s)});
    proxy.setFilter(*TagFilter::parse(u"night"_s));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilter(*TagFilter::parse(u"v1.*"_s));
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFilter(*TagFilter::parse(u"?1.1"_s));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilter(*TagFilter::parse(QString()));
    QCOMPARE(proxy.rowCount(), 3);
    QVERIFY(!proxy.isFiltering());
}

void TestTagModel::proxy_filtersByExpiry()
{
    const Instant now = Clock::system().now();
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    model.setTags({tag(u"never"_s), tag(u"soon"_s, now + 24h), tag(u"month"_s, now + 24h * 20),
                   tag(u"late"_s, now + 24h * 90)});
    proxy.setFilter(*TagFilter::parse(u"expires=never"_s));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilter(*TagFilter::parse(u"expires=any"_s));
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setFilter(*TagFilter::parse(u"expires<7d"_s));
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setFilter(*TagFilter::parse(u"expires<31d"_s));
    QCOMPARE(proxy.rowCount(), 2);
}

void TestTagModel::proxy_sortsNaturallyAndNeverLast()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    model.setTags({tag(u"v10"_s), tag(u"v9"_s, instantFromMs(5)), tag(u"v2"_s, instantFromMs(9))});
    const auto names = [&proxy] {
        QStringList result;
        for (int row = 0; row < proxy.rowCount(); ++row)
            result.append(proxy.index(row, 0).data(IdRole).toString());
        return result;
    };
    proxy.sort(int(TagModel::Column::Tag));
    QCOMPARE(names(), (QStringList{u"v2"_s, u"v9"_s, u"v10"_s}));
    proxy.sort(int(TagModel::Column::Expires));
    QCOMPARE(names(), (QStringList{u"v9"_s, u"v2"_s, u"v10"_s}));
}

void TestTagModel::proxy_sortsWhatIsAlikeByMore()
{
    TagModel model;
    TagProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setTags({tag(u"v1"_s, instantFromMs(9), 5), tag(u"v2"_s, instantFromMs(3), 5),
                   tag(u"v3"_s, {}, 5), tag(u"v4"_s, instantFromMs(3), 7)});
    const QPersistentModelIndex kept(proxy.index(2, 0));
    const QString name = kept.data(IdRole).toString();
    proxy.setLaterKeys({{int(TagModel::Column::Expires), Qt::DescendingOrder}});
    proxy.sort(int(TagModel::Column::Size));
    QCOMPARE(namesOf(proxy), (QStringList{u"v3"_s, u"v1"_s, u"v2"_s, u"v4"_s}));
    QCOMPARE(kept.data(IdRole).toString(), name);
    // Of the same first column anew, and the first the other way.
    proxy.setLaterKeys({{int(TagModel::Column::Expires), Qt::AscendingOrder}});
    proxy.sort(int(TagModel::Column::Size));
    QCOMPARE(namesOf(proxy), (QStringList{u"v2"_s, u"v1"_s, u"v3"_s, u"v4"_s}));
    proxy.sort(int(TagModel::Column::Size), Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), (QStringList{u"v4"_s, u"v2"_s, u"v1"_s, u"v3"_s}));
    // Words, too, and three of them.
    proxy.setLaterKeys({{int(TagModel::Column::Manifest)},
                        {int(TagModel::Column::Tag), Qt::DescendingOrder},
                        {int(TagModel::Column::Size)}});
    proxy.sort(int(TagModel::Column::MediaType));
    QCOMPARE(proxy.rowCount(), 4);
    // What comes in goes to its place.
    proxy.setLaterKeys({{int(TagModel::Column::Expires), Qt::AscendingOrder}});
    proxy.sort(int(TagModel::Column::Size));
    model.addTags({tag(u"v5"_s, instantFromMs(4), 5)});
    QCOMPARE(namesOf(proxy), (QStringList{u"v2"_s, u"v5"_s, u"v1"_s, u"v3"_s, u"v4"_s}));
}

void TestTagModel::proxy_sortsDigestsByAllOfTheirText()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QList<wire::Tag> tags;
    const QString same(60, u'a');
    const QStringList digests{u"sha512:"_s + QString(128, u'0'), u"sha256:"_s + same + u"9f00"_s,
                              u"sha256:"_s + same + u"09ff"_s, u"sha256:"_s + QString(64, u'f')};
    for (const QString &digest : digests) {
        tags.append(tag(digest.right(3) + digest.left(6)));
        tags.last().manifestDigest = *Digest::parse(digest);
    }
    model.setTags(tags);
    proxy.sort(int(TagModel::Column::Manifest));
    QStringList sorted;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sorted.append(TagModel::tagOf(proxy.index(row, 0)).manifestDigest.toString());
    QStringList expected = digests;
    expected.sort();
    QCOMPARE(sorted, expected);
}

void TestTagModel::proxy_tellsWhatItCannotDecide()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.sort(int(TagModel::Column::Tag));
    model.setTags({tag(u"v1"_s), tag(u"v2"_s), tag(u"other"_s)});
    QVERIFY(!proxy.needs().isAny());
    QVERIFY(proxy.undecided().empty());
    proxy.setFilter(*TagFilter::parse(u"label=team v"_s));
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(proxy.needs().labels);
    QCOMPARE(proxy.undecided(), (std::vector<int>{0, 1}));
    model.setLabels(model.tagAt(0).manifestDigest, {u"team=a"_s});
    model.setLabels(model.tagAt(1).manifestDigest, {});
    QCOMPARE(namesOf(proxy), QStringList{u"v1"_s});
    QVERIFY(proxy.undecided().empty());
    // Of an order every row has a place, and some only for the time being.
    proxy.setFilter({});
    proxy.setLaterKeys({{int(TagModel::Column::Pulled)}});
    proxy.sort(int(TagModel::Column::Size));
    QVERIFY(proxy.needs().pulls);
    QCOMPARE(proxy.undecided().size(), size_t(3));
}

void TestTagModel::proxy_findsPlatformsOfImages()
{
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.sort(int(TagModel::Column::Tag));
    wire::Tag list = tag(u"multi"_s);
    list.isManifestList = true;
    wire::Tag same = tag(u"arm2"_s);
    same.manifestDigest = digestOf("arm");
    model.setTags({tag(u"arm"_s), same, tag(u"chart"_s), tag(u"intel"_s), list});
    proxy.setFilter(*TagFilter::parse(u"platform=arm64"_s));
    QVERIFY(proxy.needs().platforms);
    QCOMPARE(proxy.undecided().size(), size_t(5));
    const auto image = [&model](const QByteArray &name, const QString &configType) {
        model.setImage({.digest = digestOf(name),
                        .manifestData = uR"({"config": {"digest": "%1", "mediaType": "%2"}})"_s.arg(
                            digestOf("config").toString(), configType)});
    };
    const QString oci = u"application/vnd.oci.image.config.v1+json"_s;
    image("arm", oci);
    image("intel", oci);
    // What is no image has none, and that is known without its config.
    image("chart", u"application/vnd.cncf.helm.config.v1+json"_s);
    model.setImage({.digest = digestOf("multi"),
                    .isManifestList = true,
                    .manifestData = uR"({"manifests": [
                        {"digest": "%1", "platform": {"os": "linux", "architecture": "arm64"}}]})"_s
                                        .arg(digestOf("arm").toString())});
    QCOMPARE(namesOf(proxy), QStringList{u"multi"_s});
    QCOMPARE(proxy.undecided(), (std::vector<int>{0, 1, 3}));
    QVERIFY(model.knownOf(digestOf("arm"))->config);
    model.setPlatforms(digestOf("arm"), {u"linux/arm64"_s});
    QCOMPARE(namesOf(proxy), (QStringList{u"arm"_s, u"arm2"_s, u"multi"_s}));
    model.setPlatforms(digestOf("intel"), {u"linux/amd64"_s});
    QVERIFY(proxy.undecided().empty());
    // Another look at the manifest forgets nothing.
    image("arm", oci);
    QCOMPARE(proxy.rowCount(), 3);
    QCOMPARE(model.index(0, int(TagModel::Column::Platforms)).data(ExportRole).toString(),
             u"linux/arm64"_s);
    proxy.setFilter(*TagFilter::parse(u"-platform=arm64"_s));
    QCOMPARE(namesOf(proxy), (QStringList{u"chart"_s, u"intel"_s}));
}

void TestTagModel::proxy_takesFactsOfManyRowsAtOnce()
{
    constexpr int kMany = 200;
    TagModel model;
    TagProxyModel proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<wire::Tag> tags;
    for (int i = 0; i < kMany; ++i) {
        tags.append(tag(u"t%1"_s.arg(i)));
        tags.last().manifestDigest = digestOf(i % 2 == 0 ? "even" : "odd");
    }
    model.setTags(tags);
    proxy.sort(int(TagModel::Column::Platforms));
    proxy.setFilter(*TagFilter::parse(u"platform=linux/*"_s));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setPlatforms(digestOf("odd"), {u"linux/amd64"_s});
    QCOMPARE(told.size(), 1);
    QCOMPARE(proxy.undecided().size(), size_t(kMany / 2));
    QTRY_COMPARE(proxy.rowCount(), kMany / 2);
    model.setPlatforms(digestOf("even"), {u"linux/arm64"_s});
    QTRY_COMPARE(proxy.rowCount(), kMany);
    QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), u"t1"_s);
    // The order follows what is known now.
    model.setPlatforms(digestOf("odd"), {u"linux/s390x"_s});
    QTRY_COMPARE(proxy.index(0, 0).data(IdRole).toString(), u"t0"_s);
    model.setPlatforms(digestOf("odd"), {u"windows/amd64"_s});
    QTRY_COMPARE(proxy.rowCount(), kMany / 2);
}

void TestTagModel::unshared_isToldWhenAllIsKnown()
{
    TagModel model;
    wire::Tag same = tag(u"c"_s);
    same.manifestDigest = digestOf("a");
    model.setTags({tag(u"a"_s), tag(u"b"_s), same});
    const auto image = [](const QByteArray &name, const QList<std::pair<QString, qint64>> &layers) {
        wire::ManifestView view{.digest = digestOf(name)};
        view.layers = QList<wire::ManifestLayer>();
        for (const auto &[digest, bytes] : layers) {
            wire::ManifestLayer layer;
            layer.blobDigest = digest;
            layer.compressedSize = bytes;
            view.layers->append(layer);
        }
        return view;
    };
    model.setImage(image("a", {{u"base"_s, 100}, {u"a"_s, 7}, {u"a"_s, 7}}));
    QVERIFY(!model.unsharedOf(model.tagAt(0)));
    QCOMPARE(model.unknownImages(5), QList<Digest>{digestOf("b")});
    model.setImage(image("b", {{u"base"_s, 100}}));
    // The same image under another name is no other; a layer that stands there twice is stored
    // once.
    QCOMPARE(model.unsharedOf(model.tagAt(0)), std::optional<qint64>(7));
    QCOMPARE(model.unsharedOf(model.tagAt(1)), std::optional<qint64>(0));
    QVERIFY(model.unknownImages(5).isEmpty());
    model.addTags({tag(u"d"_s)});
    QVERIFY(!model.unsharedOf(model.tagAt(0)));
}

void TestTagModel::natural_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("numbers") << u"v2"_s << u"v10"_s << -1;
    QTest::newRow("equal") << u"a1"_s << u"a1"_s << 0;
    QTest::newRow("leading zeros") << u"a007"_s << u"a7"_s << 0;
    QTest::newRow("zero") << u"1.0"_s << u"1.00.1"_s << -1;
    QTest::newRow("prefix") << u"v1"_s << u"v1-rc"_s << -1;
    QTest::newRow("letters") << u"b"_s << u"a"_s << 1;
    QTest::newRow("beyond 64 bits")
        << u"99999999999999999999998"_s << u"99999999999999999999999"_s << -1;
    QTest::newRow("empty") << QString() << u"a"_s << -1;
}

void TestTagModel::natural()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(compareNatural(left, right), "order");
    QCOMPARE(compareNatural(right, left), -compareNatural(left, right));
}

void TestTagModel::proxy_keepsSelectionOverSorting()
{
    TagModel model;
    TagProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(int(TagModel::Column::Tag));
    model.setTags({tag(u"b"_s, {}, 5), tag(u"a"_s, {}, 9), tag(u"c"_s, {}, 1)});
    QItemSelectionModel selection(&proxy);
    selection.select(proxy.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    proxy.sort(int(TagModel::Column::Size), Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    proxy.sort(int(TagModel::Column::Size), Qt::AscendingOrder);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().constFirst().data(IdRole).toString(), u"b"_s);
    // What changes goes to its new place, and stays selected.
    model.updateTag(tag(u"b"_s, {}, 100));
    QCOMPARE(namesOf(proxy), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(selection.selectedRows().constFirst().row(), 2);
}

void TestTagModel::proxy_followsWhatComesAndGoes()
{
    TagModel model;
    TagProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(int(TagModel::Column::Tag));
    proxy.setFilter(*TagFilter::parse(u"size<10b"_s));
    model.addTags({tag(u"v2"_s), tag(u"v1"_s), tag(u"large"_s, {}, 50)});
    QCOMPARE(namesOf(proxy), (QStringList{u"v1"_s, u"v2"_s}));
    model.addTags({tag(u"v10"_s), tag(u"v1.5"_s)});
    QCOMPARE(namesOf(proxy), (QStringList{u"v1"_s, u"v1.5"_s, u"v2"_s, u"v10"_s}));
    model.updateTag(tag(u"v2"_s, {}, 99)); // leaves
    model.updateTag(tag(u"large"_s, {}, 3)); // comes
    QCOMPARE(namesOf(proxy), (QStringList{u"large"_s, u"v1"_s, u"v1.5"_s, u"v10"_s}));
    model.setTags({tag(u"v10"_s), tag(u"v2"_s), tag(u"v3"_s)});
    QCOMPARE(namesOf(proxy), (QStringList{u"v2"_s, u"v3"_s, u"v10"_s}));
    for (int row = 0; row < proxy.rowCount(); ++row)
        QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 0))), proxy.index(row, 0));
    model.clear();
    QCOMPARE(proxy.rowCount(), 0);
}

void TestTagModel::proxy_filterThatTakesMuchResets()
{
    QList<wire::Tag> tags;
    for (int i = 0; i < 1000; ++i)
        tags.append(tag(u"v%1"_s.arg(i)));
    TagModel model;
    TagProxyModel proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(int(TagModel::Column::Tag));
    model.setTags(tags);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    proxy.setFilter(*TagFilter::parse(u"name~7$"_s));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(proxy.rowCount(), 100);
    QCOMPARE(namesOf(proxy).at(10), u"v107"_s);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), 1000);
    QCOMPARE(namesOf(proxy).constLast(), u"v999"_s);
}

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tagmodel.moc"
