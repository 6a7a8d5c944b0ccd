#include "ui/text/logtext.h"

#include "ui/text/presentation.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;

/// The words of the usage log.
class TestLogText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindOfTheContract_hasWords_data();
    void everyKindOfTheContract_hasWords();
    void sentences_data();
    void sentences();
    void unknownKinds_areToldAsTheyAre();
    void chinese_isTold();
    void chinese_keepsEveryPlaceholder();

private:
    static wire::LogRecord record(const QString &kind, const QJsonObject &metadata)
    {
        wire::LogRecord made;
        made.kind = kind;
        made.metadata = metadata;
        return made;
    }
};

void TestLogText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Presentation presentation;
    presentation.zone = ZoneChoice::Utc;
    Presentation::setCurrent(presentation);
}

void TestLogText::everyKindOfTheContract_hasWords_data()
{
    QTest::addColumn<QString>("kind");
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/logkinds.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList kinds = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(kinds.size() > 120);
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestLogText::everyKindOfTheContract_hasWords()
{
    QFETCH(QString, kind);
    QVERIFY(LogText::isKnown(kind));
    const QString name = LogText::kindName(kind);
    QVERIFY(!name.contains(u'_') && !name.contains(u'{'));
    // Without metadata it is told all the same.
    QCOMPARE(LogText::sentence(record(kind, {})), name);
    QVERIFY(!LogText::icon(record(kind, {})).isEmpty());
}

void TestLogText::sentences_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("metadata");
    QTest::addColumn<QString>("expected");
    const QString digest = u"sha256:9f3c"_s + QString(56, u'0') + u"a01b"_s;
    QTest::newRow("expiration, both")
        << u"change_tag_expiration"_s
        << QJsonObject{{"tag"_L1, "v2"_L1},
                       {"expiration_date"_L1, 1'782'453'600},
                       {"old_expiration_date"_L1, QJsonValue::Null}}
        << u"Expiration of v2 changed from never to 26 Jun 2026, 06:00"_s;
    QTest::newRow("expiration, old one in milliseconds")
        << u"change_tag_expiration"_s
        << QJsonObject{{"tag"_L1, "v2"_L1},
                       {"expiration_date"_L1, QJsonValue::Null},
                       {"old_expiration_date"_L1, 1'782'453'600'000.0}}
        << u"Expiration of v2 changed from 26 Jun 2026, 06:00 to never"_s;
    QTest::newRow("moved") << u"move_tag"_s
                           << QJsonObject{{"tag"_L1, "latest"_L1},
                                          {"original_manifest_digest"_L1, digest},
                                          {"manifest_digest"_L1, digest}}
                           << u"Tag latest moved from 9f3c…a01b to 9f3c…a01b"_s;
    QTest::newRow("moved, old one not told")
        << u"move_tag"_s << QJsonObject{{"tag"_L1, "latest"_L1}} << u"Tag latest moved"_s;
    QTest::newRow("permission of a team")
        << u"change_repo_permission"_s
        << QJsonObject{{"team"_L1, "devs"_L1}, {"role"_L1, "write"_L1}}
        << u"Permission of the team devs set to Write"_s;
    QTest::newRow("visibility") << u"change_repo_visibility"_s
                                << QJsonObject{{"repo"_L1, "web"_L1},
                                               {"visibility"_L1, "public"_L1}}
                                << u"Repository web made public"_s;
    QTest::newRow("state") << u"change_repo_state"_s
                           << QJsonObject{{"state_changed"_L1, "READ_ONLY"_L1}}
                           << u"State of the repository set to Read-only"_s;
    QTest::newRow("time machine") << u"org_change_tag_expiration"_s
                                  << QJsonObject{{"namespace"_L1, "acme"_L1},
                                                 {"tag_expiration"_L1, 1'209'600}}
                                  << u"Time machine of acme set to 2 week(s)"_s;
    QTest::newRow("yes and no") << u"change_tag_immutability"_s
                                << QJsonObject{{"tag"_L1, "v1"_L1}, {"immutable"_L1, true}}
                                << u"Immutable of v1 set to yes"_s;
    // What others wrote is told as one line, and no pattern of ours is looked for in it.
    QTest::newRow("braces in a value")
        << u"repo_mirror_sync_failed"_s << QJsonObject{{"message"_L1, "no {tag}\n here"_L1}}
        << u"Mirroring failed: no {tag} here"_s;
}

void TestLogText::sentences()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, metadata);
    QFETCH(QString, expected);
    QCOMPARE(LogText::sentence(record(kind, metadata)), expected);
}

void TestLogText::unknownKinds_areToldAsTheyAre()
{
    QVERIFY(!LogText::isKnown(u"paint_repo"_s));
    QCOMPARE(LogText::kindName(u"paint_repo"_s), u"paint_repo"_s);
    QCOMPARE(LogText::sentence(record(u"paint_repo"_s, {})), u"paint_repo"_s);
    QCOMPARE(LogText::sentence(
                 record(u"paint_repo"_s,
                        {{"colour"_L1, "red"_L1}, {"n"_L1, 2}, {"none"_L1, QJsonValue::Null}})),
             u"paint_repo: colour=red, n=2"_s);
}

void TestLogText::chinese_isTold()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/quayside_zh_TW"_s));
    QCoreApplication::installTranslator(&translator);
    const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&translator); });
    QCOMPARE(LogText::kindName(u"delete_tag"_s), u"標籤已刪除"_s);
    QCOMPARE(LogText::sentence(record(u"delete_tag"_s, {{"tag"_L1, "v1"_L1}})),
             u"標籤 v1 已刪除"_s);
    const QString told = LogText::sentence(
        record(u"change_repo_permission"_s, {{"username"_L1, "ada"_L1}, {"role"_L1, "admin"_L1}}));
    QVERIFY2(told.contains(u"ada"_s) && told.contains(u"權限"_s), qPrintable(told));
    QVERIFY(!told.contains(u'{'));
}

void TestLogText::chinese_keepsEveryPlaceholder()
{
    QFile file(QStringLiteral(QUAYSIDE_SOURCE_DIR "/translations/quayside_zh_TW.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression placeholder(u"\\{[a-z_]+\\}"_s);
    const auto keysOf = [](const QString &text) {
        QSet<QString> keys;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            keys.insert(it.next().captured());
        return keys;
    };
    QXmlStreamReader xml(&file);
    QString source;
    int seen = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1 && source.contains(u'{')) {
            const QString told = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(keysOf(told) == keysOf(source), qPrintable(source + u" / "_s + told));
            ++seen;
        }
    }
    QVERIFY(seen > 90);
}

QTEST_MAIN(TestLogText)
#include "tst_logtext.moc"
