#include "app/core/oauthscope.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestOAuthScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void covers_data();
    void covers();
};

void TestOAuthScope::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scopes"); // empty: refused
    QTest::newRow("one") << u"repo:read"_s << u"repo:read"_s;
    QTest::newRow("spaces") << u"repo:write repo:read"_s << u"repo:read repo:write"_s;
    QTest::newRow("commas") << u"repo:write,repo:read"_s << u"repo:read repo:write"_s;
    QTest::newRow("both, and more than needed")
        << u" repo:read,  repo:write,"_s << u"repo:read repo:write"_s;
    QTest::newRow("twice") << u"repo:read repo:read"_s << u"repo:read"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing in it") << u" , "_s << QString();
    QTest::newRow("one unknown among known") << u"repo:read repo:fly"_s << QString();
    QTest::newRow("upper case") << u"Repo:Read"_s << QString();
    QTest::newRow("another separator") << u"repo:read;repo:write"_s << QString();
}

void TestOAuthScope::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, scopes);
    QCOMPARE(parseOAuthScopes(text).value_or(QStringList()).join(u' '), scopes);
}

void TestOAuthScope::covers_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<bool>("isCovered");
    const auto row = [](const char *held, const char *asked, bool isCovered) {
        QTest::addRow("%s / %s", held, asked)
            << QString::fromLatin1(held).split(u' ') << QString::fromLatin1(asked).split(u' ')
            << isCovered;
    };
    row("repo:read", "repo:read", true);
    row("repo:read", "repo:write", false);
    row("repo:write", "repo:read", true);
    row("repo:write", "repo:admin", false);
    row("repo:admin", "repo:read repo:write", true);
    row("repo:admin", "repo:create", false);
    row("org:admin", "repo:create", false);
    row("user:admin", "user:read", true);
    row("user:read", "user:admin", false);
    row("repo:read org:admin", "repo:read super:user", false);
}

void TestOAuthScope::covers()
{
    QFETCH(QStringList, held);
    QFETCH(QStringList, asked);
    QFETCH(bool, isCovered);
    QCOMPARE(coversOAuthScopes(held, asked), isCovered);
}

QTEST_APPLESS_MAIN(TestOAuthScope)
#include "tst_oauthscope.moc"
