#include "app/models/tagpushes.h"

#include "app/models/tagmodel.h"
#include "app/models/tagrowsmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = TagModel::Column;

namespace {

constexpr Instant kStart = instantFromMs(1'780'000'000'000);

Digest digestOf(QChar letter)
{
    return *Digest::parse(u"sha256:"_s + QString(64, letter));
}

wire::Tag tagOf(const QString &name, QChar image = u'a', Instant start = kStart)
{
    return {.name = *TagName::parse(name), .manifestDigest = digestOf(image), .start = start};
}

wire::LogRecord entryOf(const QString &kind, const QString &tag, Milliseconds after,
                        const QString &by, QJsonObject more = {})
{
    more.insert("tag"_L1, tag);
    wire::LogRecord record{.kind = kind, .metadata = more, .at = kStart + after};
    if (!by.isEmpty())
        record.performer = wire::LogPerformer{by, by.contains(u'+'), {}};
    return record;
}

} // namespace

/// Which entry of a usage log is that of a tag.
class TestTagPushes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_isByNameAndTime_data();
    void find_isByNameAndTime();
    void find_takesTheNearest();
    void find_passesOverOtherImages();
    void find_keepsWhatATokenIsKnownBy();
    void model_forgetsWhenTheTagMoves();
    void rows_areSortedAndFilteredByWhoPushed();
};

void TestTagPushes::find_isByNameAndTime_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("pushed") << u"push_repo"_s << u"v1"_s << 0 << true;
    QTest::newRow("added") << u"create_tag"_s << u"v1"_s << 1 << true;
    QTest::newRow("moved") << u"move_tag"_s << u"v1"_s << 1 << true;
    QTest::newRow("restored") << u"revert_tag"_s << u"v1"_s << 1 << true;
    QTest::newRow("a slow registry") << u"push_repo"_s << u"v1"_s << 10 << true;
    QTest::newRow("later") << u"push_repo"_s << u"v1"_s << 11 << false;
    QTest::newRow("rounded") << u"push_repo"_s << u"v1"_s << -2 << true;
    QTest::newRow("earlier") << u"push_repo"_s << u"v1"_s << -3 << false;
    QTest::newRow("another tag") << u"push_repo"_s << u"v10"_s << 0 << false;
    QTest::newRow("pulled") << u"pull_repo"_s << u"v1"_s << 0 << false;
    QTest::newRow("refused") << u"push_repo_failed"_s << u"v1"_s << 0 << false;
    QTest::newRow("deleted") << u"delete_tag"_s << u"v1"_s << 0 << false;
    QTest::newRow("its date") << u"change_tag_expiration"_s << u"v1"_s << 0 << false;
}

void TestTagPushes::find_isByNameAndTime()
{
    QFETCH(QString, kind);
    QFETCH(QString, tag);
    QFETCH(int, seconds);
    QFETCH(bool, isFound);
    TagPushes pushes;
    pushes.add({entryOf(kind, tag, std::chrono::seconds(seconds), u"ada"_s)});
    const wire::LogRecord *found = pushes.find(tagOf(u"v1"_s));
    QCOMPARE(found != nullptr, isFound);
    QVERIFY(!found || found->performer->name == "ada"_L1);
    pushes.clear();
    QVERIFY(!pushes.find(tagOf(u"v1"_s)));
}

void TestTagPushes::find_takesTheNearest()
{
    TagPushes pushes;
    pushes.add({entryOf(u"push_repo"_s, u"v1"_s, 9s, u"late"_s),
                entryOf(u"push_repo"_s, u"v1"_s, 1s, u"right"_s)});
    pushes.add({entryOf(u"push_repo"_s, u"v1"_s, -2s, u"early"_s)});
    QCOMPARE(pushes.find(tagOf(u"v1"_s))->performer->name, u"right"_s);
}

void TestTagPushes::find_passesOverOtherImages()
{
    TagPushes pushes;
    pushes.add({entryOf(u"push_repo"_s, u"v1"_s, 0s, u"other"_s,
                        {{"manifest_digest"_L1, digestOf(u'b').toString()}}),
                entryOf(u"move_tag"_s, u"v1"_s, 1s, u"right"_s,
                        {{"manifest_digest"_L1, digestOf(u'a').toString()}})});
    QCOMPARE(pushes.find(tagOf(u"v1"_s))->performer->name, u"right"_s);
    QCOMPARE(pushes.find(tagOf(u"v1"_s, u'b'))->performer->name, u"other"_s);
    QVERIFY(!pushes.find(tagOf(u"v1"_s, u'c')));
}

void TestTagPushes::find_keepsWhatATokenIsKnownBy()
{
    TagPushes pushes;
    pushes.add({entryOf(u"create_tag"_s, u"v1"_s, 0s, u"ada"_s,
                        {{"oauth_token_id"_L1, 7},
                         {"oauth_token_application"_L1, u"Nightly"_s},
                         {"user-agent"_L1, u"skopeo"_s}})});
    const wire::LogRecord *found = pushes.find(tagOf(u"v1"_s));
    QVERIFY(found);
    QCOMPARE(found->metadata,
             (QJsonObject{{"oauth_token_id"_L1, 7}, {"oauth_token_application"_L1, u"Nightly"_s}}));
    QCOMPARE(found->kind, u"create_tag"_s);
}

void TestTagPushes::model_forgetsWhenTheTagMoves()
{
    TagModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addTags({tagOf(u"v1"_s), tagOf(u"v2"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const TagPush push{TagPush::Gap::None, entryOf(u"push_repo"_s, u"v1"_s, 0s, u"ada"_s)};
    model.setPush(tagOf(u"v1"_s), push);
    model.setPush(tagOf(u"gone"_s), push);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QModelIndex>().column(), int(Column::PushedBy));
    const QModelIndex cell = model.index(0, int(Column::PushedBy));
    QCOMPARE(cell.data().toString(), u"ada"_s);
    QCOMPARE(cell.data(ExportRole).toString(), u"ada"_s);
    QVERIFY(model.pushOf(tagOf(u"v1"_s)) && !model.pushOf(tagOf(u"v2"_s)));
    model.updateTag(tagOf(u"v1"_s, u'b', kStart + 60s));
    QVERIFY(!model.pushOf(model.tagAt(0)));
    QVERIFY(!cell.data().isValid());
    // An answer about what it was is none about what it is.
    model.setPush(tagOf(u"v1"_s), push);
    QVERIFY(!model.pushOf(model.tagAt(0)));
}

void TestTagPushes::rows_areSortedAndFilteredByWhoPushed()
{
    TagModel model;
    TagRowsModel rows;
    rows.setTags(&model);
    model.addTags({tagOf(u"v1"_s), tagOf(u"v2"_s), tagOf(u"v3"_s), tagOf(u"v4"_s)});
    const auto names = [&rows] {
        QStringList list;
        for (int row = 0; row < rows.rowCount(); ++row)
            list.append(rows.index(row, 0).data(IdRole).toString());
        return list;
    };
    const auto push = [&model](const QString &tag, const QString &by) {
        model.setPush(tagOf(tag), {TagPush::Gap::None, entryOf(u"push_repo"_s, tag, 0s, by)});
    };
    rows.sort(int(Column::PushedBy), Qt::AscendingOrder);
    QVERIFY(rows.neededFacts().pushes);
    QCOMPARE(rows.undecided().size(), size_t(4));
    push(u"v1"_s, u"grace"_s);
    push(u"v2"_s, u"acme+ci"_s);
    push(u"v4"_s, u"ada"_s);
    QCOMPARE(rows.undecided().size(), size_t(1));
    model.setPush(tagOf(u"v3"_s), {TagPush::Gap::NoEntry});
    QVERIFY(rows.undecided().empty());
    QTRY_COMPARE(names(), (QStringList{u"v3"_s, u"v2"_s, u"v4"_s, u"v1"_s}));
    const auto filtered = [&](const QString &line) {
        auto filter = TagFilter::parse(line);
        if (!filter || !filter->needs().pushes)
            return QStringList{u"(refused)"_s};
        rows.setFilter(std::move(*filter));
        return names();
    };
    // The whole name: "Pushed by me" of ad must not find ada. Of a robot its own is enough.
    QCOMPARE(filtered(u"pushedby=ad"_s), QStringList{});
    QCOMPARE(filtered(u"pushedby=ADA"_s), QStringList{u"v4"_s});
    QCOMPARE(filtered(u"pushedby=ad*"_s), QStringList{u"v4"_s});
    QCOMPARE(filtered(u"pushedby=ci"_s), QStringList{u"v2"_s});
    QCOMPARE(filtered(u"pushedby=acme"_s), QStringList{});
    QCOMPARE(filtered(u"pushedby=acme+ci"_s), QStringList{u"v2"_s});
    QCOMPARE(filtered(u"pushedby=acme+*"_s), QStringList{u"v2"_s});
    QCOMPARE(filtered(u"-pushedby=ada"_s), (QStringList{u"v3"_s, u"v2"_s, u"v1"_s}));
    QVERIFY(!TagFilter::parse(u"pushedby<3d"_s));
    QVERIFY(!TagFilter::parse(u"pushedby="_s));
}

QTEST_GUILESS_MAIN(TestTagPushes)
#include "tst_tagpushes.moc"
