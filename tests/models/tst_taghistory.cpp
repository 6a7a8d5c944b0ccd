#include "app/models/taghistory.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kBase = 1'790'000'000;
const Instant kNow = instantFromMs((kBase + 1000) * 1000);

Instant at(qint64 second)
{
    return instantFromMs((kBase + second) * 1000);
}

Digest digest(QChar letter)
{
    return *Digest::parse(u"sha256:"_s + QString(64, letter));
}

/// A row of one tag; `end` < 0: none.
struct Row {
    QChar image;
    qint64 start;
    qint64 end = -1;
    bool isReversion = false;
};

wire::Tag tag(const QString &name, const Row &row)
{
    wire::Tag made{
        .name = *TagName::parse(name), .manifestDigest = digest(row.image), .start = at(row.start)};
    if (row.end >= 0)
        made.end = at(row.end);
    made.isReversion = row.isReversion;
    return made;
}

/// "moved a>b 100" for each event, the oldest first.
QStringList told(const TagLane &lane)
{
    QStringList all;
    for (const TagEvent &event : lane.events) {
        const auto letter = [](const std::optional<Digest> &image) {
            return image ? QString(image->hex().at(0)) : u"-"_s;
        };
        all.append(u"%1 %2>%3 %4"_s.arg(toString(event.kind), letter(event.from), letter(event.to))
                       .arg(toMs(event.time) / 1000 - kBase));
    }
    return all;
}

wire::LogRecord record(const QString &kind, const QString &name, qint64 second, const QString &who)
{
    wire::LogRecord made;
    made.kind = kind;
    made.at = at(second);
    made.metadata = {{"tag"_L1, name}};
    if (!who.isEmpty())
        made.performer = wire::LogPerformer{who, who.contains(u'+'), {}};
    return made;
}

} // namespace

Q_DECLARE_METATYPE(QList<Row>)

/// What the rows of a tag's history say happened.
class TestTagHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();
    void lanes_areOrderedByTheirLastChange();
    void restorable_isWhatWasLost();
    void log_namesActorsAndTellsDeletedFromExpired();
    void log_saysNothingBeforeItBegins();
    void plan_bringsBackAndTakesAway();
    void plan_seesTheWindow();
    void model_keepsRowsByKey();
};

void TestTagHistory::events_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("created") << QList<Row>{{u'a', 100}} << QStringList{u"created ->a 100"_s};
    QTest::newRow("moved") << QList<Row>{{u'b', 200}, {u'a', 100, 200}}
                           << QStringList{u"created ->a 100"_s, u"moved a>b 200"_s};
    QTest::newRow("rows in any order")
        << QList<Row>{{u'a', 100, 200}, {u'c', 300}, {u'b', 200, 300}}
        << QStringList{u"created ->a 100"_s, u"moved a>b 200"_s, u"moved b>c 300"_s};
    QTest::newRow("moved twice in one second")
        << QList<Row>{{u'c', 200}, {u'b', 200, 200}, {u'a', 100, 200}}
        << QStringList{u"created ->a 100"_s, u"moved a>b 200"_s, u"moved b>c 200"_s};
    QTest::newRow("pushed again, the same image")
        << QList<Row>{{u'a', 200}, {u'a', 100, 200}}
        << QStringList{u"created ->a 100"_s, u"recreated a>a 200"_s};
    QTest::newRow("gone and back")
        << QList<Row>{{u'b', 300}, {u'a', 100, 200}}
        << QStringList{u"created ->a 100"_s, u"ended a>- 200"_s, u"recreated ->b 300"_s};
    QTest::newRow("restored from nothing")
        << QList<Row>{{u'a', 300, -1, true}, {u'a', 100, 200}}
        << QStringList{u"created ->a 100"_s, u"ended a>- 200"_s, u"reverted ->a 300"_s};
    QTest::newRow("restored over another")
        << QList<Row>{{u'a', 300, -1, true}, {u'b', 200, 300}, {u'a', 100, 200}}
        << QStringList{u"created ->a 100"_s, u"moved a>b 200"_s, u"reverted b>a 300"_s};
    QTest::newRow("ended") << QList<Row>{{u'a', 100, 900}}
                           << QStringList{u"created ->a 100"_s, u"ended a>- 900"_s};
    QTest::newRow("ended this second")
        << QList<Row>{{u'a', 100, 1000}} << QStringList{u"created ->a 100"_s, u"ended a>- 1000"_s};
    QTest::newRow("will expire") << QList<Row>{{u'a', 100, 5000}}
                                 << QStringList{u"created ->a 100"_s, u"will-expire a>- 5000"_s};
    QTest::newRow("a planned end that a move overtook")
        << QList<Row>{{u'b', 200}, {u'a', 100, 5000}}
        << QStringList{u"created ->a 100"_s, u"moved a>b 200"_s};
}

void TestTagHistory::events()
{
    QFETCH(QList<Row>, rows);
    QFETCH(QStringList, expected);
    QList<wire::Tag> tags;
    for (const Row &row : rows)
        tags.append(tag(u"latest"_s, row));
    const QList<TagLane> lanes = tagLanes(tags, kNow);
    QCOMPARE(lanes.size(), 1);
    QCOMPARE(told(lanes.constFirst()), expected);
    QCOMPARE(lanes.constFirst().spans.size(), rows.size());
}

void TestTagHistory::lanes_areOrderedByTheirLastChange()
{
    QVERIFY(tagLanes({}, kNow).isEmpty());
    const QList<TagLane> lanes =
        tagLanes({tag(u"old"_s, {u'a', 100}), tag(u"later"_s, {u'a', 150, 5000}),
                  tag(u"new"_s, {u'b', 200}), tag(u"old"_s, {u'b', 50, 100})},
                 kNow);
    QStringList names;
    for (const TagLane &lane : lanes)
        names.append(lane.tag.toString());
    QCOMPARE(names, (QStringList{u"new"_s, u"later"_s, u"old"_s}));
    const QList<TagEvent> events = tagEvents(lanes);
    QCOMPARE(events.size(), 5);
    QVERIFY(events.constFirst().kind == TagEventKind::WillExpire);
    QCOMPARE(events.constLast().time, at(50));
}

void TestTagHistory::restorable_isWhatWasLost()
{
    const QList<TagLane> lanes =
        tagLanes({tag(u"x"_s, {u'a', 400, -1, true}), tag(u"x"_s, {u'b', 300, 400}),
                  tag(u"x"_s, {u'a', 200, 300}), tag(u"x"_s, {u'a', 100, 200})},
                 kNow);
    QList<bool> restorable;
    for (const TagEvent &event : lanes.constFirst().events)
        restorable.append(event.isRestorable());
    // Created, the same again, moved away from what is there again now, and b was lost.
    QCOMPARE(restorable, (QList<bool>{false, false, false, true}));
    const auto gone = tagLanes({tag(u"y"_s, {u'c', 100, 200})}, kNow).constFirst();
    QVERIFY(gone.events.constLast().isRestorable());
    const auto planned = tagLanes({tag(u"y"_s, {u'c', 100, 2000})}, kNow).constFirst();
    QVERIFY(!planned.events.constLast().isRestorable());
}

void TestTagHistory::log_namesActorsAndTellsDeletedFromExpired()
{
    QList<TagLane> lanes =
        tagLanes({tag(u"x"_s, {u'b', 300, 500}), tag(u"x"_s, {u'a', 200, 300}),
                  tag(u"y"_s, {u'a', 300, 400}), tag(u"z"_s, {u'a', 100, -1, true})},
                 kNow);
    attributeTagEvents(lanes,
                       {record(u"delete_tag"_s, u"x"_s, 501, u"ada"_s),
                        record(u"move_tag"_s, u"x"_s, 300, u"acme+ci"_s),
                        record(u"push_repo"_s, u"x"_s, 200, u"grace"_s),
                        record(u"delete_tag"_s, u"y"_s, 450, u"ada"_s),
                        record(u"push_repo"_s, u"y"_s, 300, {}),
                        record(u"push_repo"_s, u"z"_s, 100, u"nobody"_s),
                        record(u"revert_tag"_s, u"z"_s, 100, u"grace"_s)},
                       at(0));
    QHash<QString, QStringList> who;
    for (const TagLane &lane : lanes) {
        for (const TagEvent &event : lane.events)
            who[lane.tag.toString()].append(toString(event.kind) + u' '
                                            + (event.actor ? event.actor->name : u"-"_s));
    }
    QCOMPARE(who.value(u"x"_s),
             (QStringList{u"created grace"_s, u"moved acme+ci"_s, u"deleted ada"_s}));
    // What was deleted half a minute later is another time.
    QCOMPARE(who.value(u"y"_s), (QStringList{u"created -"_s, u"expired -"_s}));
    QCOMPARE(who.value(u"z"_s), (QStringList{u"reverted grace"_s}));
}

void TestTagHistory::log_saysNothingBeforeItBegins()
{
    QList<TagLane> lanes = tagLanes({tag(u"x"_s, {u'a', 200, 300})}, kNow);
    attributeTagEvents(lanes, {}, at(400));
    QVERIFY(lanes.constFirst().events.constLast().kind == TagEventKind::Ended);
    attributeTagEvents(lanes, {}, at(300));
    QVERIFY(lanes.constFirst().events.constLast().kind == TagEventKind::Expired);
}

void TestTagHistory::plan_bringsBackAndTakesAway()
{
    wire::Tag fixed = tag(u"fixed"_s, {u'b', 600});
    fixed.isImmutable = true;
    const QList<TagLane> lanes = tagLanes(
        {tag(u"v10"_s, {u'b', 600}), tag(u"v10"_s, {u'a', 100, 600}), tag(u"v9"_s, {u'a', 100}),
         tag(u"gone"_s, {u'a', 100, 700}), tag(u"new"_s, {u'c', 800}), fixed},
        kNow);
    const QList<TagReturn> plan = planReturn(lanes, at(500), kNow, std::nullopt);
    QStringList names;
    for (const TagReturn &item : plan)
        names.append(item.tag.toString());
    QCOMPARE(names, (QStringList{u"fixed"_s, u"gone"_s, u"new"_s, u"v9"_s, u"v10"_s}));
    using Action = TagReturn::Action;
    const QList<Action> actions{Action::Remove, Action::Restore, Action::Remove, Action::Keep,
                                Action::Restore};
    for (qsizetype i = 0; i < plan.size(); ++i)
        QVERIFY(plan.at(i).action == actions.at(i));
    QVERIFY(plan.at(0).isImmutable && !plan.at(1).isImmutable);
    QCOMPARE(plan.at(1).then, std::optional(digest(u'a')));
    QCOMPARE(plan.at(1).present, std::nullopt);
    QCOMPARE(plan.at(4).present, std::optional(digest(u'b')));
    // At its very start a tag was there, at its very end no more.
    QVERIFY(planReturn(lanes, at(600), kNow, {}).at(4).action == Action::Keep);
    QVERIFY(planReturn(lanes, at(700), kNow, {}).at(1).action == Action::Keep);
}

void TestTagHistory::plan_seesTheWindow()
{
    const QList<TagLane> lanes =
        tagLanes({tag(u"x"_s, {u'a', 100, 400}), tag(u"y"_s, {u'a', 100, 400}),
                  tag(u"y"_s, {u'b', 400, 500}), tag(u"y"_s, {u'a', 500, 900})},
                 kNow);
    QVERIFY(planReturn(lanes, at(200), kNow, 600s).at(0).isPastWindow);
    QVERIFY(!planReturn(lanes, at(200), kNow, 601s).at(0).isPastWindow);
    // The same image was there later on once more.
    QVERIFY(!planReturn(lanes, at(200), kNow, 600s).at(1).isPastWindow);
}

void TestTagHistory::model_keepsRowsByKey()
{
    std::unique_ptr<TagHistoryModel> model(makeTagHistoryModel(nullptr));
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<wire::Tag> rows{tag(u"latest"_s, {u'b', 300}), tag(u"latest"_s, {u'a', 200, 300})};
    model->setRows(tagEvents(tagLanes(rows, kNow)));
    QCOMPARE(model->rowCount(), 2);
    const QString moved = model->keyAt(0);
    QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
    // A page of older rows tells more of what stands there already.
    rows.append(tag(u"latest"_s, {u'c', 100, 200}));
    model->setRows(tagEvents(tagLanes(rows, kNow)));
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->keyAt(0), moved);
    QVERIFY(model->rowAt(1).kind == TagEventKind::Moved);
    QVERIFY(model->matches(0, u"LAT"_s));
    const QModelIndex manifest = model->index(0, int(TagHistoryColumn::Manifest));
    QCOMPARE(manifest.data(ExportRole).toString(),
             digest(u'a').toString() + u" -> "_s + digest(u'b').toString());
}

QTEST_APPLESS_MAIN(TestTagHistory)
#include "tst_taghistory.moc"
