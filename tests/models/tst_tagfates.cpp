#include "app/models/tagfatemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = instantFromMs(1'700'000'000'000);

wire::Tag tagOf(const QString &name, std::chrono::hours age, QChar digit,
                std::optional<qint64> size = 100)
{
    return {.name = *TagName::parse(name),
            .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, digit)),
            .start = kNow - age,
            .size = size};
}

PruneRule newest(const QString &count, const std::optional<QString> &pattern = {})
{
    return *PruneRule::parse(u"number_of_tags"_s, count, pattern, true);
}

PruneRule older(const QString &age)
{
    return *PruneRule::parse(u"creation_date"_s, age, {}, true);
}

QStringList names(const TagFateModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.keyAt(row));
    return list;
}

} // namespace

/// What policies would do to tags, and the table of it.
class TestTagFates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pruning_namesTheRuleThatDecides();
    void pruning_tellsWhatOnlyImmutabilitySaves();
    void locking_knowsWhatLosesItsEnd();
    void sums_countEachImageOnce();
    void sums_leaveOutWhatATagThatStaysPointsTo();
    void model_putsWhatChangesFirst();
    void model_keepsTheCurrentRowThroughOtherFates();
    void typing_isQuickWithManyTags();
};

void TestTagFates::pruning_namesTheRuleThatDecides()
{
    const QList<wire::Tag> tags{tagOf(u"c"_s, 1h, u'c'), tagOf(u"b"_s, 2h, u'b'),
                                tagOf(u"a"_s, 24h * 30, u'a')};
    const auto verdicts = pruneVerdicts(tags, {newest(u"1"_s), older(u"1w"_s)}, kNow);
    QCOMPARE(verdicts.at(0), (TagVerdict{TagFate::Kept, PruneCause::Newest, 0}));
    QCOMPARE(verdicts.at(1), (TagVerdict{TagFate::Removed, PruneCause::TooMany, 0}));
    QCOMPARE(verdicts.at(2), (TagVerdict{TagFate::Removed, PruneCause::TooOld, 1}));
    QCOMPARE(pruneVerdicts(tags, {}, kNow).at(2),
             (TagVerdict{TagFate::Kept, PruneCause::NoRule, -1}));
}

void TestTagFates::pruning_tellsWhatOnlyImmutabilitySaves()
{
    QList<wire::Tag> tags{tagOf(u"new"_s, 1h, u'a'), tagOf(u"old"_s, 24h * 30, u'b'),
                          tagOf(u"fixed"_s, 24h * 30, u'c'), tagOf(u"young"_s, 2h, u'd')};
    tags[2].isImmutable = true;
    tags[3].isImmutable = true;
    const auto verdicts = pruneVerdicts(tags, {older(u"1w"_s)}, kNow);
    QCOMPARE(verdicts.at(0).fate, TagFate::Kept);
    QCOMPARE(verdicts.at(1).fate, TagFate::Removed);
    QCOMPARE(verdicts.at(2), (TagVerdict{TagFate::Saved, PruneCause::TooOld, 0}));
    QCOMPARE(verdicts.at(3).fate, TagFate::IsImmutable);
    QCOMPARE(fateSums(tags, verdicts).saved, 1);
}

void TestTagFates::locking_knowsWhatLosesItsEnd()
{
    QList<wire::Tag> tags{tagOf(u"v1"_s, 1h, u'a'), tagOf(u"v2"_s, 1h, u'b'),
                          tagOf(u"v3"_s, 1h, u'c'), tagOf(u"latest"_s, 1h, u'd')};
    tags[1].end = kNow + 24h;
    tags[2].isImmutable = true;
    const auto pattern = *TagPattern::parse(u"v.*"_s);
    const auto verdicts = immutabilityVerdicts(tags, pattern, true);
    QCOMPARE(verdicts.at(0).fate, TagFate::BecomesImmutable);
    QCOMPARE(verdicts.at(1).fate, TagFate::LosesExpiration);
    QCOMPARE(verdicts.at(2).fate, TagFate::IsImmutable);
    QCOMPARE(verdicts.at(3).fate, TagFate::Kept);
    const FateSums sums = fateSums(tags, verdicts);
    QCOMPARE(sums.lockedNow, 2);
    QCOMPARE(sums.losingExpiration, 1);
    QCOMPARE(immutabilityVerdicts(tags, pattern, false).at(3).fate, TagFate::BecomesImmutable);
}

void TestTagFates::sums_countEachImageOnce()
{
    const QList<wire::Tag> tags{tagOf(u"a"_s, 48h, u'a'), tagOf(u"b"_s, 48h, u'a'),
                                tagOf(u"list"_s, 48h, u'b', std::nullopt)};
    const FateSums sums = fateSums(tags, pruneVerdicts(tags, {older(u"1d"_s)}, kNow));
    QCOMPARE(sums.removed, 3);
    QCOMPARE(sums.bytes, 100);
    QCOMPARE(sums.unsized, 1);
}

void TestTagFates::sums_leaveOutWhatATagThatStaysPointsTo()
{
    const QList<wire::Tag> tags{tagOf(u"old"_s, 48h, u'a'), tagOf(u"latest"_s, 1h, u'a'),
                                tagOf(u"gone"_s, 48h, u'b', 7)};
    const FateSums sums = fateSums(tags, pruneVerdicts(tags, {older(u"1d"_s)}, kNow));
    QCOMPARE(sums.removed, 2);
    QCOMPARE(sums.bytes, 7);
}

void TestTagFates::model_putsWhatChangesFirst()
{
    TagFateModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<wire::Tag> tags{tagOf(u"a"_s, 1h, u'a'), tagOf(u"b"_s, 50h, u'b'),
                                tagOf(u"c"_s, 40h, u'c')};
    model.setFates(tags, pruneVerdicts(tags, {older(u"1d"_s)}, kNow));
    QCOMPARE(names(model), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(model.rowOf(u"b"_s), 1);
    QCOMPARE(model.rowOf(u"nothing"_s), -1);
    QVERIFY(model.matches(0, u"C"_s));
    QVERIFY(!model.data(model.index(7, 0), Qt::DisplayRole).isValid());
    model.setFates({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestTagFates::model_keepsTheCurrentRowThroughOtherFates()
{
    TagFateModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<wire::Tag> tags{tagOf(u"a"_s, 1h, u'a'), tagOf(u"b"_s, 50h, u'b')};
    model.setFates(tags, pruneVerdicts(tags, {}, kNow));
    const QPersistentModelIndex current = model.index(1, 0);
    QCOMPARE(current.data(IdRole).toString(), u"b"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFates(tags, pruneVerdicts(tags, {older(u"1d"_s)}, kNow));
    QCOMPARE(current.row(), 0);
    QCOMPARE(current.data(IdRole).toString(), u"b"_s);
    QCOMPARE(resets.size(), 0);
}

/// Told, not asserted: how long one key takes with 10 000 tags and three policies.
void TestTagFates::typing_isQuickWithManyTags()
{
    QList<wire::Tag> tags;
    for (int i = 0; i < 10'000; ++i) {
        wire::Tag tag = tagOf(u"v1.%1-build"_s.arg(i), std::chrono::hours(i), u'a');
        tag.manifestDigest = *Digest::parse(u"sha256:%1"_s.arg(i, 64, 16, QLatin1Char('0')));
        tag.isImmutable = i % 10 == 0;
        tags.append(tag);
    }
    TagFateModel model;
    bool isOther = false;
    qsizetype removed = 0;
    QBENCHMARK
    {
        isOther = !isOther;
        const QList<PruneRule> rules{newest(isOther ? u"10"_s : u"11"_s, u"v1\\.[0-9]+-b"_s),
                                     older(u"52w"_s), newest(u"500"_s)};
        const auto verdicts = pruneVerdicts(tags, rules, kNow);
        model.setFates(tags, verdicts);
        removed = fateSums(tags, verdicts).removed;
    }
    QVERIFY(removed > 8'000);
}

QTEST_GUILESS_MAIN(TestTagFates)
#include "tst_tagfates.moc"
