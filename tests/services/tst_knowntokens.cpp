#include "app/services/knowntokens.h"

#include "app/services/secretfile.h"
#include "app/services/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestKnownTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokens_areKeptOverRuns();
    void ofAConnection_onlyOneSignsIn();
    void reminders_comeInTime();
    void secretFile_isForItsOwnerAlone();
};

void TestKnownTokens::tokens_areKeptOverRuns()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    KnownToken token{u"prod"_s, u"u1"_s, u"nightly"_s, u"automation"_s, {u"repo:read"_s}};
    token.expires = Instant(std::chrono::hours(1000));
    token.reminderDays = 14;
    {
        Settings settings(file);
        KnownTokens(settings).keep(token);
    }
    Settings settings(file);
    KnownTokens known(settings);
    QCOMPARE(known.all().size(), 1);
    QVERIFY(known.find(u"u1"_s) == token);
    token.name = u"other"_s;
    known.keep(token);
    QCOMPARE(known.all().size(), 1);
    known.forgetConnection(u"elsewhere"_s);
    QCOMPARE(known.all().size(), 1);
    known.forget(u"u1"_s);
    QVERIFY(known.all().isEmpty());
}

void TestKnownTokens::ofAConnection_onlyOneSignsIn()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    KnownTokens known(settings);
    KnownToken token{u"prod"_s, u"u1"_s, u"a"_s, {}, {}};
    token.isSignIn = true;
    known.keep(token);
    token.connection = u"other"_s;
    token.uuid = u"u2"_s;
    known.keep(token);
    QVERIFY(known.find(u"u1"_s)->isSignIn);
    token.connection = u"prod"_s;
    token.uuid = u"u3"_s;
    known.keep(token);
    QVERIFY(!known.find(u"u1"_s)->isSignIn);
    QVERIFY(known.find(u"u2"_s)->isSignIn);
    known.forgetConnection(u"prod"_s);
    QCOMPARE(known.all().size(), 1);
}

void TestKnownTokens::reminders_comeInTime()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    KnownTokens known(settings);
    const Instant end(std::chrono::days(100));
    known.keep({u"c"_s, u"never"_s, {}, {}, {}});
    known.keep({u"c"_s, u"unwatched"_s, {}, {}, {}, end, 0});
    known.keep({u"c"_s, u"watched"_s, {}, {}, {}, end, 14});
    QVERIFY(known.due(end - std::chrono::days(14) - Milliseconds(1)).isEmpty());
    const auto due = known.due(end - std::chrono::days(14));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().uuid, u"watched"_s);
    QCOMPARE(known.due(end + std::chrono::days(1)).size(), 1);
}

void TestKnownTokens::secretFile_isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("old, and readable");
    before.close();
    QVERIFY(writeSecretFile(path, "secret\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("secret\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const auto failed = writeSecretFile(folder.filePath(u"none/token"_s), "secret");
    QVERIFY(!failed);
    QVERIFY(!failed.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestKnownTokens)
#include "tst_knowntokens.moc"
