#include "app/models/tagrowsmodel.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

const QStringList kPlatforms{u"amd64"_s, u"arm64"_s};

Digest imageDigest(const QString &list, const QString &architecture)
{
    return digestOf((list + architecture).toUtf8());
}

wire::Tag tag(const QString &name, bool isList = false)
{
    wire::Tag made{.name = *TagName::parse(name),
                   .manifestDigest = digestOf(name.toUtf8()),
                   .start = instantFromMs(1'787'342'574'000),
                   .isManifestList = isList};
    if (!isList)
        made.size = 5;
    return made;
}

/// What the server says of the list of that tag.
wire::ManifestView listOf(const QString &name, const QStringList &architectures = kPlatforms)
{
    QJsonArray manifests;
    for (const QString &architecture : architectures) {
        const QJsonObject platform{{u"os"_s, u"linux"_s}, {u"architecture"_s, architecture}};
        manifests.append(QJsonObject{{u"digest"_s, imageDigest(name, architecture).toString()},
                                     {u"platform"_s, platform}});
    }
    const QJsonObject body{{u"manifests"_s, manifests}};
    return {.digest = digestOf(name.toUtf8()),
            .isManifestList = true,
            .manifestData = QString::fromUtf8(QJsonDocument(body).toJson())};
}

wire::ManifestView image(const Digest &digest, qint64 size)
{
    return {.digest = digest, .manifestData = u"{}"_s, .layersCompressedSize = size};
}

} // namespace

class TestTagRowsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void open_showsTheImages();
    void open_beforeItWasRead();
    void open_onlyLists();
    void close_takesThemAway();
    void order_keepsImagesBelowTheirList();
    void selection_isOfTagsAlone();
    void filter_opensAgainWhatComesBack();
    void otherImage_showsItsOwn();
    void noListAnyMore_closes();
    void size_isTheSumOfWhatIsStored();
    void filter_findsWhatSharesAnImage();
    void emptyList_hasHeaders();
    void signatures_areHiddenAndMark();

private:
    QStringList names() const;
    QModelIndex rowOf(const QString &name) const;

    std::unique_ptr<TagModel> m_tags;
    std::unique_ptr<TagRowsModel> m_rows;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTagRowsModel::init()
{
    m_tags = std::make_unique<TagModel>();
    m_rows = std::make_unique<TagRowsModel>();
    m_rows->setTags(m_tags.get());
    m_rows->sort(int(TagModel::Column::Tag));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_rows.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_tags->setTags({tag(u"a"_s), tag(u"b"_s, true), tag(u"c"_s), tag(u"d"_s, true)});
}

void TestTagRowsModel::cleanup()
{
    m_tester.reset();
    m_rows.reset();
    m_tags.reset();
}

QStringList TestTagRowsModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        names.append(m_rows->index(row, 0).data().toString());
    return names;
}

QModelIndex TestTagRowsModel::rowOf(const QString &name) const
{
    return m_rows->index(int(names().indexOf(name)), 0);
}

void TestTagRowsModel::open_showsTheImages()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    QCOMPARE(names(),
             QStringList({u"a"_s, u"b"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"c"_s, u"d"_s}));
    QVERIFY(m_rows->isOpen(rowOf(u"b"_s)));
    QCOMPARE(m_rows->tagCount(), 4);
    const QModelIndex arm = rowOf(u"linux/arm64"_s);
    QCOMPARE(arm.siblingAtColumn(int(TagModel::Column::Manifest)).data().toString(),
             imageDigest(u"b"_s, u"arm64"_s).toString());
    QCOMPARE(m_rows->listOf(arm), rowOf(u"b"_s));
    QVERIFY(!arm.siblingAtColumn(int(TagModel::Column::Expires)).data().isValid());
    QVERIFY(!arm.data(WritableRole).toBool());
    QCOMPARE(TagModel::tagOf(rowOf(u"d"_s)).name.toString(), u"d"_s);
    QCOMPARE(m_rows->imageRows(0, 5), 2);
    QCOMPARE(m_rows->imageRows(3, 5), 1);
    QCOMPARE(m_rows->imageRows(4, 5), 0);
}

void TestTagRowsModel::open_beforeItWasRead()
{
    m_rows->setOpen(rowOf(u"b"_s), true);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, QString(), u"c"_s, u"d"_s}));
    QCOMPARE(m_rows->unreadLists(), QList<Digest>{digestOf("b")});
    QVERIFY(!m_rows->imageAt(m_rows->index(2, 0)));
    m_tags->setImage(listOf(u"b"_s));
    QCOMPARE(names().mid(2, 2), QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
    QVERIFY(m_rows->unreadLists().isEmpty());
}

void TestTagRowsModel::open_onlyLists()
{
    m_rows->setOpen(rowOf(u"a"_s), true);
    QCOMPARE(m_rows->rowCount(), 4);
    QVERIFY(!TagRowsModel::canOpen(rowOf(u"a"_s)));
    m_rows->setOpen(rowOf(u"b"_s), true);
    QVERIFY(!TagRowsModel::canOpen(m_rows->index(2, 0)));
}

void TestTagRowsModel::close_takesThemAway()
{
    m_tags->setImage(listOf(u"b"_s));
    m_tags->setImage(listOf(u"d"_s));
    m_rows->setOpen(rowOf(u"d"_s), true);
    m_rows->setOpen(rowOf(u"b"_s), true);
    QCOMPARE(m_rows->rowCount(), 8);
    m_rows->setOpen(rowOf(u"b"_s), false);
    QCOMPARE(names(),
             QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"linux/amd64"_s, u"linux/arm64"_s}));
}

void TestTagRowsModel::order_keepsImagesBelowTheirList()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    const QPersistentModelIndex arm = rowOf(u"linux/arm64"_s);
    const QPersistentModelIndex last = rowOf(u"d"_s);
    m_rows->sort(int(TagModel::Column::Tag), Qt::DescendingOrder);
    QCOMPARE(names(),
             QStringList({u"d"_s, u"c"_s, u"b"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"a"_s}));
    QCOMPARE(arm.row(), 4);
    QCOMPARE(last.row(), 0);
}

void TestTagRowsModel::selection_isOfTagsAlone()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    QItemSelectionModel selection(m_rows.get());
    selection.select(QItemSelection(m_rows->index(0, 0),
                                    m_rows->index(m_rows->rowCount() - 1, TagModel::kColumns - 1)),
                     QItemSelectionModel::Select);
    QStringList selected;
    const QModelIndexList rows = selection.selectedRows();
    for (const QModelIndex &row : rows)
        selected.append(row.data().toString());
    selected.sort();
    QCOMPARE(selected, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestTagRowsModel::filter_opensAgainWhatComesBack()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    m_rows->setFilter(*TagFilter::parse(u"name=c"_s));
    QCOMPARE(names(), QStringList{u"c"_s});
    m_rows->setFilter({});
    QCOMPARE(names(),
             QStringList({u"a"_s, u"b"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"c"_s, u"d"_s}));
    m_tags->removeTag(*TagName::parse(u"b"_s));
    QCOMPARE(names(), QStringList({u"a"_s, u"c"_s, u"d"_s}));
    m_tags->addTags({tag(u"b"_s, true)});
    QCOMPARE(m_rows->rowCount(), 6);
}

void TestTagRowsModel::otherImage_showsItsOwn()
{
    m_tags->setImage(listOf(u"b"_s));
    m_tags->setImage(listOf(u"d"_s, {u"s390x"_s}));
    m_rows->setOpen(rowOf(u"b"_s), true);
    wire::Tag moved = tag(u"b"_s, true);
    moved.manifestDigest = digestOf("d");
    m_tags->updateTag(moved);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"linux/s390x"_s, u"c"_s, u"d"_s}));
}

void TestTagRowsModel::noListAnyMore_closes()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    m_tags->updateTag(tag(u"b"_s));
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QVERIFY(!m_rows->isOpen(rowOf(u"b"_s)));
}

void TestTagRowsModel::size_isTheSumOfWhatIsStored()
{
    m_tags->setImage(listOf(u"b"_s));
    m_rows->setOpen(rowOf(u"b"_s), true);
    const auto sizeOf = [this](const QString &name) {
        return rowOf(name).siblingAtColumn(int(TagModel::Column::Size)).data();
    };
    QVERIFY(!sizeOf(u"b"_s).isValid());
    m_tags->setImage(image(imageDigest(u"b"_s, u"amd64"_s), 30));
    QVERIFY(!sizeOf(u"b"_s).isValid());
    m_tags->setImage(image(imageDigest(u"b"_s, u"arm64"_s), 12));
    QCOMPARE(sizeOf(u"b"_s).toLongLong(), 42);
    QCOMPARE(sizeOf(u"linux/arm64"_s).toLongLong(), 12);
    wire::Tag sparse = tag(u"b"_s, true);
    sparse.childManifestsPresence =
        QMap<QString, bool>{{imageDigest(u"b"_s, u"arm64"_s).toString(), false}};
    m_tags->updateTag(sparse);
    QCOMPARE(sizeOf(u"b"_s).toLongLong(), 30);
    QVERIFY(!m_rows->imageAt(rowOf(u"linux/arm64"_s))->isPresent);
    m_rows->sort(int(TagModel::Column::Size), Qt::DescendingOrder);
    QCOMPARE(names().constFirst(), u"b"_s);
}

void TestTagRowsModel::filter_findsWhatSharesAnImage()
{
    wire::Tag twin = tag(u"twin"_s);
    twin.manifestDigest = digestOf("a");
    m_tags->addTags({twin});
    m_rows->setFilter(*TagFilter::parse(u"same=yes"_s));
    QCOMPARE(names(), QStringList({u"a"_s, u"twin"_s}));
    m_rows->setFilter(*TagFilter::parse(u"same=no"_s));
    QCOMPARE(names(), QStringList({u"b"_s, u"c"_s, u"d"_s}));
    m_rows->setFilter({});
    twin.manifestDigest = digestOf("other");
    m_tags->updateTag(twin);
    QVERIFY(!m_tags->isShared(tag(u"a"_s)) && !m_tags->isShared(twin));
    m_tags->removeTag(twin.name);
    QVERIFY(!TagFilter::parse(u"signed>1d"_s) && !TagFilter::parse(u"same=maybe"_s));
}

void TestTagRowsModel::emptyList_hasHeaders()
{
    m_tags->clear();
    QCOMPARE(m_rows->rowCount(), 0);
    QVERIFY(m_rows->headerData(1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestTagRowsModel::signatures_areHiddenAndMark()
{
    const QString hash = digestOf("a").hex();
    const QString name = u"sha256-%1.sig"_s.arg(hash);
    m_tags->addTags({tag(name), tag(u"sha256-short.sig"_s)});
    QVERIFY(m_tags->hasSignatures());
    QVERIFY(m_tags->isSigned(tag(u"a"_s)));
    QVERIFY(!m_tags->isSigned(tag(u"c"_s)));
    QVERIFY(!names().contains(name));
    QVERIFY(names().contains(u"sha256-short.sig"_s));
    m_rows->setFilter(*TagFilter::parse(u"signed=yes"_s));
    QCOMPARE(names(), QStringList{u"a"_s});
    m_rows->setFilter(*TagFilter::parse(u"signed=no"_s));
    QVERIFY(!names().contains(u"a"_s) && names().contains(u"c"_s));
    m_rows->setFilter({});
    m_rows->setSignaturesShown(true);
    QVERIFY(names().contains(name));
    m_tags->removeTag(*TagName::parse(name));
    QVERIFY(!m_tags->isSigned(tag(u"a"_s)));
    QVERIFY(!m_tags->hasSignatures());
}

QTEST_GUILESS_MAIN(TestTagRowsModel)
#include "tst_tagrowsmodel.moc"
