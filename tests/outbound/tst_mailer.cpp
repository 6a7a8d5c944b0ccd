#include "server/outbound/mailer.h"

#include <QtCore/QDateTime>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestMailer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void message_isPlainAscii();
    void message_foldsLongSubjects();
    void message_keepsTheText();
    void send_needsAServer();
    void send_takesNoLineBreaks();
};

void TestMailer::message_isPlainAscii()
{
    const QDateTime date(QDate(2026, 3, 1), QTime(2, 3, 4), Qt::UTC);
    const auto text = Mailer::message({u"a@example.org"_s, u"Reset"_s, u"x"_s, u"id7"_s},
                                      u"registry@example.org"_s, date);
    QVERIFY(text.startsWith("Date: Sun, 01 Mar 2026 02:03:04 +0000\r\n"
                            "From: registry@example.org\r\nTo: a@example.org\r\n"));
    QVERIFY(text.contains("\r\nMessage-ID: <id7@quayside>\r\n"));
    QVERIFY(text.contains("\r\nAuto-Submitted: auto-generated\r\n"));
}

void TestMailer::message_foldsLongSubjects()
{
    const auto subject = u"重設密碼"_s.repeated(30) + u"\r\nBcc: evil@example.org"_s;
    const auto text = Mailer::message({u"a@example.org"_s, subject, u"x"_s, u"1"_s},
                                      u"r@example.org"_s, QDateTime::currentDateTimeUtc());
    QString decoded;
    const auto head = text.first(text.indexOf("\r\n\r\n"));
    for (const auto &line : head.split('\n')) {
        QVERIFY(line.size() <= 78);
        QVERIFY(!line.startsWith("Bcc"));
        const auto start = line.indexOf("=?UTF-8?B?");
        if (start >= 0) {
            const auto word = line.mid(start + 10, line.lastIndexOf("?=") - start - 10);
            QVERIFY(line.trimmed().size() <= 75 + 9);
            decoded += QString::fromUtf8(QByteArray::fromBase64(word));
        }
    }
    QCOMPARE(decoded, subject);
}

void TestMailer::message_keepsTheText()
{
    const auto body = u"Straße, 密碼\r\n.\r\nend\r\n"_s.repeated(20);
    const auto text = Mailer::message({u"a@example.org"_s, u"s"_s, body, u"1"_s},
                                      u"r@example.org"_s, QDateTime::currentDateTimeUtc());
    const auto encoded = text.mid(text.indexOf("\r\n\r\n") + 4);
    for (const auto &line : encoded.split('\n'))
        QVERIFY(line.size() <= 77);
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(encoded)), body);
}

void TestMailer::send_needsAServer()
{
    const auto sent = Mailer({}).send({u"a@example.org"_s, u"s"_s, u"x"_s, u"1"_s});
    QVERIFY(!sent);
    QVERIFY(sent.error().code == ErrorCode::Unavailable);
}

void TestMailer::send_takesNoLineBreaks()
{
    MailSettings settings;
    settings.host = u"127.0.0.1"_s;
    const auto sent =
        Mailer(settings).send({u"a@example.org\r\nRCPT TO:<b@c.d>"_s, u"s"_s, u"x"_s, u"1"_s});
    QVERIFY(!sent);
    QVERIFY(sent.error().code == ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestMailer)
#include "tst_mailer.moc"
