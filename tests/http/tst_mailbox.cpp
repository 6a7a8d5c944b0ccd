#include "server/http/mailbox.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace quayside::server;

class TestMailbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void post_runsInOrderOnTheObjectsThread();
    void close_dropsWhatWaits();
    void close_dropsTheRestOfADelivery();
};

void TestMailbox::post_runsInOrderOnTheObjectsThread()
{
    QObject target;
    const auto box = std::make_shared<Mailbox>(&target);
    QList<int> seen;
    QThread *ranOn = nullptr;
    std::unique_ptr<QThread> other(QThread::create([&] {
        for (int i = 0; i < 3; ++i) {
            box->post([&seen, &ranOn, i] {
                seen.append(i);
                ranOn = QThread::currentThread();
            });
        }
    }));
    other->start();
    other->wait();
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE(seen, (QList<int>{0, 1, 2}));
    QCOMPARE(ranOn, QThread::currentThread());
}

void TestMailbox::close_dropsWhatWaits()
{
    QObject target;
    const auto box = std::make_shared<Mailbox>(&target);
    bool hasRun = false;
    QVERIFY(box->post([&] { hasRun = true; }));
    box->close();
    QVERIFY(!box->post([&] { hasRun = true; }));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!hasRun);
}

void TestMailbox::close_dropsTheRestOfADelivery()
{
    QObject target;
    const auto box = std::make_shared<Mailbox>(&target);
    bool hasClosed = false;
    bool hasRun = false;
    box->post([&] {
        box->close();
        hasClosed = true;
    });
    box->post([&] { hasRun = true; });
    QCoreApplication::sendPostedEvents();
    QVERIFY(hasClosed);
    QVERIFY(!hasRun);
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
