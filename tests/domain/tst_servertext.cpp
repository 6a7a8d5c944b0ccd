#include "server/domain/servertext.h"

#include "app/core/oauthscope.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestServerText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void language_data();
    void language();
    void phrases_areWholeInBoth();
    void scopes_areWholeInBoth();
};

void TestServerText::language_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isChinese");
    const auto row = [](const char *field, bool isChinese) {
        QTest::newRow(field) << QByteArray(field) << isChinese;
    };
    row("", false);
    row("zh-TW", true);
    row("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", true);
    row("en-US,en;q=0.9,zh-TW;q=0.8", false);
    row("ZH-hant-TW", true);
    row("zh", true);
    row("de,fr;q=0.5", false);
    row("de,zh-TW;q=0.1", true);
    row("en;q=0.2, zh-TW;q=0.3", true);
    row("zh-TW;q=0", false);
    row("zh-TW;q=0,en", false);
    row("zh-TW;q=nonsense", false);
    row("zhx", false);
    row("*", false);
    row("zh,en", true);
    row("en,zh", false);
}

void TestServerText::language()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, isChinese);
    QCOMPARE(languageFor(field) == Language::TraditionalChinese, isChinese);
}

void TestServerText::phrases_areWholeInBoth()
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    for (int i = 0; i <= int(Phrase::ErrorOther); ++i) {
        const auto english = serverText(Language::English, Phrase(i));
        const auto chinese = serverText(Language::TraditionalChinese, Phrase(i));
        QVERIFY(!english.isEmpty() && !chinese.isEmpty());
        QVERIFY2(english != chinese, qPrintable(english));
        QCOMPARE(english.count(placeholder), chinese.count(placeholder));
    }
}

void TestServerText::scopes_areWholeInBoth()
{
    for (const auto &scope : oauthScopes()) {
        const auto english = scopeText(Language::English, QString(scope.name));
        const auto chinese = scopeText(Language::TraditionalChinese, QString(scope.name));
        QVERIFY(!english.isEmpty() && !chinese.isEmpty());
        QVERIFY2(english != chinese, qPrintable(english));
    }
    QVERIFY(scopeText(Language::English, u"repo:fly").isEmpty());
}

QTEST_APPLESS_MAIN(TestServerText)
#include "tst_servertext.moc"
