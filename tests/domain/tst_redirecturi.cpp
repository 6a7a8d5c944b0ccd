#include "server/domain/redirecturi.h"

#include <QtTest/QtTest>

using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestRedirectUri : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule_data();
    void rule();
    void rule_isBounded();
    void native_data();
    void native();
    void query_isAppended();
};

static const QString kLocal = u"https://registry.example:8443/oauth/localapp"_s;

void TestRedirectUri::rule_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isAllowed");
    const QString app = u"https://app.example/cb"_s;
    const auto row = [](const char *name, const QString &registered, const QString &given,
                        bool isAllowed) {
        QTest::newRow(name) << registered << given << isAllowed;
    };
    row("itself", app, app, true);
    row("below it", app, app + u"/more/deep"_s, true);
    row("with a query", app, app + u"?a=b&c=d"_s, true);
    row("starts alike", app, app + u"x"_s, false);
    row("starts alike, a dot", app, app + u".evil"_s, false);
    row("starts alike, a dash below", app, app + u"-x/y"_s, false);
    row("above it", app, u"https://app.example/"_s, false);
    row("sibling", app, u"https://app.example/other"_s, false);
    row("slash registered, below", u"https://app.example/"_s, u"https://app.example/x"_s, true);
    row("slash registered, without it", app + u"/"_s, app, false);
    row("host only registered", u"https://app.example"_s, u"https://app.example/x"_s, true);
    row("host only registered, longer host", u"https://app.example"_s,
        u"https://app.example.evil.test/x"_s, false);
    row("host only registered, host by dash", u"https://app.example"_s,
        u"https://app.example-evil"_s, false);
    row("other host", app, u"https://evil.test/cb"_s, false);
    row("other scheme", app, u"http://app.example/cb"_s, false);
    row("upper-case scheme", app, u"HTTPS://app.example/cb"_s, false);
    row("upper-case host", app, u"https://APP.example/cb"_s, false);
    row("other port", app, u"https://app.example:444/cb"_s, false);
    row("default port written out", app, u"https://app.example:443/cb"_s, false);
    row("empty port", app, u"https://app.example:/cb"_s, false);
    row("same port", u"https://app.example:444/cb"_s, u"https://app.example:444/cb/x"_s, true);
    row("user info", app, u"https://app.example@evil.test/cb"_s, false);
    row("user info before the host", app, u"https://evil.test@app.example/cb"_s, false);
    row("at sign in the path", app, app + u"/@x"_s, false);
    row("dots", app, app + u"/../x"_s, false);
    row("dots encoded", app, app + u"/%2e%2e/x"_s, false);
    row("dots half encoded", app, app + u"/.%2e/x"_s, false);
    row("dots in the query", app, app + u"?x=.."_s, false);
    row("percent below", app, app + u"/a%20b"_s, false);
    row("percent in the query", app, app + u"?x=%41"_s, false);
    row("percent instead of a slash", app, app + u"%2fx"_s, false);
    row("percent in what is registered", u"https://app.example/a%20b"_s,
        u"https://app.example/a%20b"_s, true);
    row("percent in what is registered, and below", u"https://app.example/a%20b"_s,
        u"https://app.example/a%20b/%41"_s, false);
    row("percent written otherwise", u"https://app.example/%41"_s, u"https://app.example/A"_s,
        false);
    row("fragment", app, app + u"#x"_s, false);
    row("empty fragment", app, app + u"#"_s, false);
    row("backslash", app, u"https://app.example\\@evil.test/cb"_s, false);
    row("backslash for slash", app, u"https:\\\\app.example/cb"_s, false);
    row("backslash in the path", app, app + u"\\x"_s, false);
    row("space", app, app + u"/a b"_s, false);
    row("space before", app, u' ' + app, false);
    row("line end", app, app + u"\r\nSet-Cookie: a=b"_s, false);
    row("tab inside the scheme", app, u"ht\ttps://app.example/cb"_s, false);
    row("NUL", app, app + QChar(0), false);
    row("not ASCII", app, app + u"/\u00e9"_s, false);
    row("full-width slash", app, u"https://app.example\uff0fcb"_s, false);
    row("quote", app, app + u"/\"x"_s, false);
    row("angle", app, app + u"/<x"_s, false);
    row("no slashes", app, u"https:app.example/cb"_s, false);
    row("one slash", app, u"https:/app.example/cb"_s, false);
    row("three slashes", app, u"https:///app.example/cb"_s, false);
    row("without scheme", app, u"//app.example/cb"_s, false);
    row("path only", app, u"/cb"_s, false);
    row("empty", app, QString(), false);
    row("nothing registered", QString(), app, false);
    row("nothing at all", QString(), QString(), false);
    row("script registered", u"javascript:alert(1)"_s, u"javascript:alert(1)"_s, false);
    row("script with a host", u"javascript://app.example/cb"_s, u"javascript://app.example/cb"_s,
        false);
    row("data registered", u"data:text/html,x"_s, u"data:text/html,x"_s, false);
    row("file registered", u"file:///etc/passwd"_s, u"file:///etc/passwd"_s, false);
    row("nonsense registered", u"app.example/cb"_s, u"app.example/cb"_s, false);
    row("registered with user info", u"https://u@app.example/cb"_s, u"https://u@app.example/cb"_s,
        false);
    row("registered with a query", app + u"?tenant=1"_s, app + u"?tenant=1"_s, true);
    row("registered with a query, another", app + u"?tenant=1"_s, app + u"?tenant=2"_s, false);
    row("registered with a query, none", app + u"?tenant=1"_s, app, false);
    row("registered with a query, more", app + u"?tenant=1"_s, app + u"?tenant=12"_s, false);
    row("private scheme", u"com.example.app:/cb"_s, u"com.example.app:/cb"_s, true);
    row("private scheme, another", u"com.example.app:/cb"_s, u"com.example.apq:/cb"_s, false);
    row("private scheme, host added", u"com.example.app:/cb"_s, u"com.example.app://x/cb"_s, false);
    row("private scheme without a dot", u"myapp:/cb"_s, u"myapp:/cb"_s, false);
    row("loopback, same", u"http://127.0.0.1:5000/cb"_s, u"http://127.0.0.1:5000/cb"_s, true);
    row("loopback, another port", u"http://127.0.0.1:5000/cb"_s, u"http://127.0.0.1:61023/cb"_s,
        true);
    row("loopback, a port where none was", u"http://127.0.0.1/cb"_s, u"http://127.0.0.1:61023/cb"_s,
        true);
    row("loopback, port 0", u"http://127.0.0.1/cb"_s, u"http://127.0.0.1:0/cb"_s, false);
    row("loopback, port too large", u"http://127.0.0.1/cb"_s, u"http://127.0.0.1:65536/cb"_s,
        false);
    row("loopback, port with a sign", u"http://127.0.0.1/cb"_s, u"http://127.0.0.1:+80/cb"_s,
        false);
    row("loopback, another path", u"http://127.0.0.1/cb"_s, u"http://127.0.0.1:61023/x"_s, false);
    row("loopback, IPv6", u"http://[::1]/cb"_s, u"http://[::1]:61023/cb"_s, true);
    row("loopback, by name", u"http://localhost/cb"_s, u"http://localhost:61023/cb"_s, true);
    row("loopback, name for address", u"http://127.0.0.1/cb"_s, u"http://localhost:61023/cb"_s,
        false);
    row("loopback by TLS keeps its port", u"https://127.0.0.1:1/cb"_s, u"https://127.0.0.1:2/cb"_s,
        false);
    row("looks like loopback", u"http://127.0.0.1.evil.test/cb"_s,
        u"http://127.0.0.1.evil.test:99/cb"_s, false);
    row("the server's page", QString(), kLocal, true);
    row("the server's page, for everybody", app, kLocal, true);
    row("the server's page, more", app, kLocal + u"/x"_s, false);
    row("the server's page, a query", app, kLocal + u"?x=y"_s, false);
    row("the server's page by http", app, u"http://registry.example:8443/oauth/localapp"_s, false);
    row("the server's page elsewhere", app, u"https://evil.test/oauth/localapp"_s, false);
}

void TestRedirectUri::rule()
{
    QFETCH(QString, registered);
    QFETCH(QString, given);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedRedirect(given, registered, kLocal), isAllowed);
}

void TestRedirectUri::rule_isBounded()
{
    const QString start = u"https://app.example/"_s;
    const QString longest = start + QString(2048 - start.size(), u'x');
    QVERIFY(isAllowedRedirect(longest, start, kLocal));
    QVERIFY(!isAllowedRedirect(longest + u'x', start, kLocal));
}

void TestRedirectUri::native_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isNative");
    QTest::newRow("loopback") << u"http://127.0.0.1:99/cb"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:99/cb"_s << true;
    QTest::newRow("private scheme") << u"com.example.app:/cb"_s << true;
    QTest::newRow("web") << u"https://app.example/cb"_s << false;
    QTest::newRow("nonsense") << u"x"_s << false;
}

void TestRedirectUri::native()
{
    QFETCH(QString, uri);
    QFETCH(bool, isNative);
    QCOMPARE(isNativeRedirect(uri), isNative);
}

void TestRedirectUri::query_isAppended()
{
    QCOMPARE(withQuery(u"https://a/cb"_s, u"x=y"_s), u"https://a/cb?x=y"_s);
    QCOMPARE(withQuery(u"https://a/cb?t=1"_s, u"x=y"_s), u"https://a/cb?t=1&x=y"_s);
}

QTEST_APPLESS_MAIN(TestRedirectUri)
#include "tst_redirecturi.moc"
