#include "app/core/tagfilter.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTagFilter : public QObject {
    Q_OBJECT

private:
    static constexpr Instant kNow = Instant(Milliseconds(1'800'000'000'000));

    struct Tag {
        QString name;
        std::optional<qint64> size = 50LL << 20;
        Instant modified = kNow - 24h * 10;
        std::optional<Instant> end = {};
        bool isImmutable = false;
    };
    static QList<Tag> tags()
    {
        return {{.name = u"latest"_s},
                {.name = u"v1.0"_s, .size = 2LL << 30},
                {.name = u"v2.0"_s, .end = kNow + 24h * 5, .isImmutable = true},
                {.name = u"Nightly-1"_s, .modified = kNow - 1h, .end = kNow + 24h * 40},
                {.name = u"multi"_s, .size = {}}};
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("empty") << u"  "_s
                               << QStringList{u"latest"_s, u"v1.0"_s, u"v2.0"_s, u"Nightly-1"_s,
                                              u"multi"_s};
        QTest::newRow("part") << u"night"_s << QStringList{u"Nightly-1"_s};
        QTest::newRow("glob") << u"v?.0"_s << QStringList{u"v1.0"_s, u"v2.0"_s};
        QTest::newRow("glob is whole") << u"*ight"_s << QStringList{};
        QTest::newRow("dot is no wildcard") << u"v1?0*"_s << QStringList{u"v1.0"_s};
        QTest::newRow("not") << u"-v*"_s << QStringList{u"latest"_s, u"Nightly-1"_s, u"multi"_s};
        QTest::newRow("and") << u"v -1"_s << QStringList{u"v2.0"_s};
        QTest::newRow("exact") << u"name=V1.0"_s << QStringList{u"v1.0"_s};
        QTest::newRow("regex") << u"name~^v[12]"_s << QStringList{u"v1.0"_s, u"v2.0"_s};
        QTest::newRow("soon") << u"expires<7d"_s << QStringList{u"v2.0"_s};
        QTest::newRow("spaces") << u"expires > 7d"_s << QStringList{u"Nightly-1"_s};
        QTest::newRow("never") << u"expires=never v"_s << QStringList{u"v1.0"_s};
        QTest::newRow("any") << u"EXPIRES =any"_s << QStringList{u"v2.0"_s, u"Nightly-1"_s};
        QTest::newRow("large") << u"size>1GB"_s << QStringList{u"v1.0"_s};
        QTest::newRow("small") << u"size< 1.5g"_s
                               << QStringList{u"latest"_s, u"v2.0"_s, u"Nightly-1"_s};
        QTest::newRow("young") << u"modified<1d"_s << QStringList{u"Nightly-1"_s};
        QTest::newRow("old") << u"-modified<1d -multi -v*"_s << QStringList{u"latest"_s};
        QTest::newRow("locked") << u"immutable=yes"_s << QStringList{u"v2.0"_s};
        QTest::newRow("digest") << u"digest=ab"_s
                                << QStringList{u"latest"_s, u"v1.0"_s, u"v2.0"_s, u"Nightly-1"_s,
                                               u"multi"_s};
        QTest::newRow("word like a key") << u"name"_s << QStringList{};
    }
    void matches()
    {
        QFETCH(QString, filter);
        const auto parsed = TagFilter::parse(filter);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().term));
        const QString digest = u"sha256:abcd"_s;
        QStringList names;
        for (const Tag &tag : tags()) {
            if (parsed->matches(
                    {tag.name, digest, tag.size, tag.modified, tag.end, tag.isImmutable}, kNow))
                names.append(tag.name);
        }
        QTEST(names, "names");
    }

    void facts_thatAreReadOneByOne_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const QString &filter, bool isMatch) {
            QTest::newRow(qPrintable(filter)) << filter << isMatch;
        };
        row(u"platform=linux/arm64"_s, true);
        row(u"platform=linux/arm64/v8"_s, true);
        row(u"platform=ARM64"_s, true);
        row(u"platform=linux/arm"_s, false); // no whole part
        row(u"platform=arm64/v8"_s, true);
        row(u"platform=64"_s, false);
        row(u"platform=inux/amd64"_s, false);
        row(u"platform=/arm64"_s, false);
        row(u"platform=windows/amd64"_s, false);
        row(u"platform=linux/*"_s, true);
        row(u"platform=*/s390x"_s, false);
        row(u"-platform=s390x"_s, true);
        row(u"label=team"_s, true);
        row(u"label=tea"_s, false);
        row(u"label=t*"_s, true);
        row(u"label=team=Payments"_s, true);
        row(u"label=team=pay"_s, false);
        row(u"label=team=pay*"_s, true);
        row(u"label=url=http://x/?a=b"_s, true);
        row(u"label = team"_s, true);
        row(u"-label=team"_s, false);
        row(u"pulled<30d"_s, true);
        row(u"pulled<1d"_s, false);
        row(u"pulled>1d"_s, true);
        row(u"pulled=never"_s, false);
        row(u"-pulled<1d label=team"_s, true);
    }
    void facts_thatAreReadOneByOne()
    {
        QFETCH(QString, filter);
        const auto parsed = TagFilter::parse(filter);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().term));
        const QString name = u"v1"_s;
        const QString digest = u"sha256:abcd"_s;
        const QStringList platforms{u"linux/amd64"_s, u"linux/arm64/v8"_s};
        const QStringList labels{u"team=payments"_s, u"url=http://x/?a=b"_s};
        TagFacts facts{name, digest, 5, kNow, {}, false};
        // Before they are read nothing is said of it, in either direction.
        QCOMPARE(parsed->match(facts, kNow), FilterMatch::Unknown);
        facts.platforms = &platforms;
        facts.labels = &labels;
        facts.pulled = std::optional(kNow - 24h * 5);
        QFETCH(bool, isMatch);
        QCOMPARE(parsed->match(facts, kNow), isMatch ? FilterMatch::Yes : FilterMatch::No);
    }

    void pulls_never()
    {
        const QString name = u"v1"_s;
        const TagFacts facts{name,
                             name,
                             5,
                             kNow,
                             {},
                             false,
                             false,
                             false,
                             nullptr,
                             nullptr,
                             std::optional<Instant>()};
        const auto says = [&facts](const QString &filter) {
            return TagFilter::parse(filter)->matches(facts, kNow);
        };
        QVERIFY(says(u"pulled=never"_s));
        QVERIFY(!says(u"pulled<30d"_s));
        QVERIFY(!says(u"pulled>30d"_s));
        QVERIFY(says(u"-pulled<30d"_s));
    }

    void unknown_isOnlyWhatAllElseLetsThrough()
    {
        const QString name = u"v1"_s;
        const TagFacts facts{name, name, 5, kNow, {}, false};
        const auto says = [&facts](const QString &filter) {
            return TagFilter::parse(filter)->match(facts, kNow);
        };
        QCOMPARE(says(u"label=a v2"_s), FilterMatch::No);
        QCOMPARE(says(u"label=a v1"_s), FilterMatch::Unknown);
        QCOMPARE(TagFilter::parse(u"label=a pulled<3d"_s)->needs(),
                 (TagFactKinds{.labels = true, .pulls = true}));
        QVERIFY(!TagFilter::parse(u"v1 size>1GB platform"_s)->needs().isAny());
    }

    void parse_refusesWhatMakesNoSense_data()
    {
        using Problem = TagFilterError::Problem;
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("problem");
        const auto row = [](const QString &filter, Problem problem) {
            QTest::newRow(qPrintable(filter.left(20))) << filter << int(problem);
        };
        row(u"expires<soon"_s, Problem::NotATime);
        row(u"modified<3"_s, Problem::NotATime);
        row(u"expires=7d"_s, Problem::NotComparable);
        row(u"size=1GB"_s, Problem::NotComparable);
        row(u"immutable=maybe"_s, Problem::NotComparable);
        row(u"digest<7"_s, Problem::NotComparable);
        row(u"size>big"_s, Problem::NotASize);
        row(u"size>-1"_s, Problem::NotASize);
        row(u"name~("_s, Problem::NotAPattern);
        row(u"platform~arm"_s, Problem::NotComparable);
        row(u"label<3"_s, Problem::NotComparable);
        row(u"label="_s, Problem::ValueMissing);
        row(u"pulled=yes"_s, Problem::NotComparable);
        row(u"pulled<soon"_s, Problem::NotATime);
        row(u"v1 expires<"_s, Problem::ValueMissing);
        row(QString(u"a "_s).repeated(21), Problem::TooMany);
        row(QString(1001, u'a'), Problem::TooLong);
    }
    void parse_refusesWhatMakesNoSense()
    {
        QFETCH(QString, filter);
        const auto parsed = TagFilter::parse(filter);
        QVERIFY(!parsed);
        QTEST(int(parsed.error().problem), "problem");
    }
};

QTEST_GUILESS_MAIN(TestTagFilter)
#include "tst_tagfilter.moc"
