#include "app/core/repositoryfilter.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Problem = FilterError::Problem;

class TestRepositoryFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void line_isMatched_data();
    void line_isMatched();
    void line_isRefused_data();
    void line_isRefused();
    void limits_areKept();

private:
    const Instant m_now = instantFromMs(1'700'000'000'000);
};

void TestRepositoryFilter::line_isMatched_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isMatch");
    // acme/tools/Lint: public, a mirror, starred, somebody else's, empty, pushed to 40 days ago.
    const auto row = [](const char *line, bool isMatch) {
        QTest::newRow(line) << QString::fromLatin1(line) << isMatch;
    };
    row("", true);
    row("LINT", true);
    row("acme lint", true);
    row("acme web", false);
    row("acme/*", true);
    row("*/l?nt", true);
    row("tools*", false);
    row("-tools", false);
    row("-web", true);
    row("name=ACME/tools/lint", true);
    row("name=lint", false);
    row("name~^acme/t", true);
    row("visibility=public", true);
    row("Visibility = Private", false);
    row("state=mirror", true);
    row("state=normal", false);
    row("-state=read-only", true);
    row("starred=yes", true);
    row("starred=no", false);
    row("mine=no", true);
    row("mine=yes", false);
    row("empty=yes", true);
    row("empty=no", false);
    row("modified>30d", true);
    row("modified > 60d", false);
    row("modified<60d", true);
    row("modified<30d", false);
    row("visibility=public starred=yes modified>30d lint", true);
    row("visibility=public starred=yes modified>30d mine=yes", false);
}

void TestRepositoryFilter::line_isMatched()
{
    QFETCH(QString, line);
    QFETCH(bool, isMatch);
    const auto filter = RepositoryFilter::parse(line);
    QVERIFY(filter);
    QCOMPARE(filter->isEmpty(), line.isEmpty());
    const QString path = u"acme/tools/Lint"_s;
    const RepositoryFacts facts{.path = path,
                                .isPublic = true,
                                .state = RepositoryFacts::State::Mirror,
                                .isStarred = true,
                                .isMine = false,
                                .isEmpty = true,
                                .modified = m_now - std::chrono::days(40)};
    QCOMPARE(filter->matches(facts, m_now), isMatch);
    // Of what is not known neither the one nor the other is said.
    const RepositoryFacts unknown{.path = path};
    if (line.startsWith("empty="_L1))
        QVERIFY(!filter->matches(unknown, m_now));
    if (line.startsWith("modified"_L1) && line.contains(u' ') == line.contains(u" > "_s))
        QCOMPARE(filter->matches(unknown, m_now), line.contains(u'>'));
}

void TestRepositoryFilter::line_isRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("term");
    const auto row = [](const char *line, Problem problem, const char *term) {
        QTest::newRow(line) << QString::fromLatin1(line) << int(problem)
                            << QString::fromLatin1(term);
    };
    row("api starred=", Problem::ValueMissing, "starred=");
    row("modified>soon", Problem::NotATime, "modified>soon");
    row("modified=30d", Problem::NotComparable, "modified=30d");
    row("name~(", Problem::NotAPattern, "name~(");
    row("name>a", Problem::NotComparable, "name>a");
    row("starred=maybe", Problem::NotComparable, "starred=maybe");
    row("-visibility~public", Problem::NotComparable, "-visibility~public");
    row("state=public", Problem::NotComparable, "state=public");
}

void TestRepositoryFilter::line_isRefused()
{
    QFETCH(QString, line);
    QFETCH(int, problem);
    QFETCH(QString, term);
    const auto filter = RepositoryFilter::parse(line);
    QVERIFY(!filter);
    QCOMPARE(int(filter.error().problem), problem);
    QCOMPARE(filter.error().term, term);
}

void TestRepositoryFilter::limits_areKept()
{
    const QString most = u"a "_s.repeated(20);
    QVERIFY(RepositoryFilter::parse(most));
    const auto more = RepositoryFilter::parse(most + u"b"_s);
    QVERIFY(!more && more.error() == (FilterError{Problem::TooMany, u"b"_s}));
    QVERIFY(RepositoryFilter::parse(QString(1000, u'a')));
    const auto longer = RepositoryFilter::parse(QString(1001, u'a'));
    QVERIFY(!longer && longer.error().problem == Problem::TooLong);
}

QTEST_GUILESS_MAIN(TestRepositoryFilter)
#include "tst_repositoryfilter.moc"
