#include "app/api/picturefetch.h"
#include "tests/support/tlsserver.h"
#include "ui/widgets/markdownview.h"

#include <QtCore/QBuffer>
#include <QtNetwork/QSslConfiguration>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::makeCertificate;
using quayside::test::TlsServer;

namespace {

constexpr int kWait = 15'000;

QByteArray picture(const QSize &size, const char *format = "png")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

/// Pictures in texts of others: none is loaded before somebody wants it.
class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void none_isLoadedUnasked();
    void wanted_areShown();
    void failed_areMarkedAndTriedAgain();
    void plain_isNeverAskedFor();
    void otherText_isHiddenAgain();
    void sameText_keepsThem();
    void large_isRefused();
    void wide_isMadeToFit();

private:
    QString markdown(const QString &path) const
    {
        return u"Before ![one](%1) after"_s.arg(m_host->url().toString() + path);
    }
    /// As the document has it.
    QSize shown(MarkdownView &view, const QString &path) const
    {
        return view.document()
            ->resource(QTextDocument::ImageResource, QUrl(m_host->url().toString() + path))
            .value<QImage>()
            .size();
    }
    static bool isSettled(const MarkdownView &view) { return view.pictures().loading == 0; }

    QSslConfiguration m_before;
    std::unique_ptr<TlsServer> m_host;
};

void TestPictures::initTestCase()
{
    m_before = QSslConfiguration::defaultConfiguration();
}

void TestPictures::init()
{
    const auto made = makeCertificate({.isAuthority = true});
    m_host = std::make_unique<TlsServer>(made);
    m_host->answer("/one.png", picture({8, 6}));
    m_host->answer("/wide.jpg", picture({3000, 30}, "jpeg"));
    m_host->answer("/words.png", "no picture");
    m_host->answer("/drawing.svg", R"(<svg xmlns="http://www.w3.org/2000/svg"/>)");
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(made.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestPictures::none_isLoadedUnasked()
{
    MarkdownView view;
    view.resize(600, 400);
    view.setMarkdownText(markdown(u"/one.png"_s));
    view.grab();
    QCOMPARE(view.pictures().hidden, 1);
    QCOMPARE(view.pictures().loadable, 1);
    QSignalSpy asked(m_host.get(), &QTcpServer::newConnection);
    QVERIFY(!asked.wait(300));
}

void TestPictures::wanted_areShown()
{
    MarkdownView view;
    view.resize(600, 400);
    view.setMarkdownText(markdown(u"/one.png"_s) + u"\n\n"_s + markdown(u"/one.png"_s));
    QCOMPARE(view.pictures().hidden, 1); // the same, twice
    view.loadPictures();
    QCOMPARE(view.pictures().loading, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    QCOMPARE(view.pictures().hidden + view.pictures().failed, 0);
    QCOMPARE(shown(view, u"/one.png"_s), QSize(8, 6));
    QCOMPARE(m_host->requests().size(), 1);
    const QByteArray request = m_host->requests().constFirst().toLower();
    QVERIFY(!request.contains("cookie") && !request.contains("authorization"));
    QVERIFY(request.contains("accept-language: *\r\n"));
}

void TestPictures::failed_areMarkedAndTriedAgain()
{
    MarkdownView view;
    view.resize(600, 400);
    view.setMarkdownText(markdown(u"/words.png"_s) + markdown(u"/nowhere.png"_s)
                         + markdown(u"/drawing.svg"_s));
    view.loadPictures();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    QCOMPARE(view.pictures().failed, 3);
    QCOMPARE(view.pictures().loadable, 3);
    m_host->answer("/nowhere.png", picture({4, 4}));
    view.loadPictures();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    QCOMPARE(view.pictures().failed, 2);
    QCOMPARE(shown(view, u"/nowhere.png"_s), QSize(4, 4));
}

void TestPictures::plain_isNeverAskedFor()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&plain, &QTcpServer::newConnection);
    MarkdownView view;
    view.setMarkdownText(
        u"![a](http://127.0.0.1:%1/a.png) ![b](file:///etc/hostname) ![c](c.png)"_s.arg(
            plain.serverPort()));
    QCOMPARE(view.pictures().hidden, 3);
    QCOMPARE(view.pictures().loadable, 0);
    view.loadPictures();
    QCOMPARE(view.pictures().loading, 0);
    QVERIFY(!asked.wait(300));
    // Nor is it by whoever asks all the same.
    api::PictureFetch fetch;
    QSignalSpy failed(&fetch, &api::PictureFetch::failed);
    fetch.fetch(QUrl(u"http://127.0.0.1:%1/a.png"_s.arg(plain.serverPort())));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kWait);
    QVERIFY(asked.isEmpty());
}

void TestPictures::otherText_isHiddenAgain()
{
    MarkdownView view;
    view.setMarkdownText(markdown(u"/one.png"_s));
    view.loadPictures();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    QCOMPARE(view.pictures().hidden, 0);
    view.setMarkdownText(u"More. "_s + markdown(u"/one.png"_s));
    QCOMPARE(view.pictures().hidden, 1);
    // What is on its way is of the text before.
    view.loadPictures();
    view.setMarkdownText(markdown(u"/one.png"_s));
    QCOMPARE(view.pictures().hidden, 1);
    QTest::qWait(300);
    QCOMPARE(view.pictures().hidden, 1);
}

void TestPictures::sameText_keepsThem()
{
    MarkdownView view;
    view.setMarkdownText(markdown(u"/one.png"_s));
    view.loadPictures();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    view.setMarkdownText(markdown(u"/one.png"_s));
    QCOMPARE(view.pictures().hidden, 0);
    view.grab();
    QCOMPARE(shown(view, u"/one.png"_s), QSize(8, 6));
    QCOMPARE(m_host->requests().size(), 1);
}

void TestPictures::large_isRefused()
{
    const QByteArray bytes = picture({64, 64}, "bmp");
    m_host->answer("/large.bmp", bytes);
    const QUrl url(m_host->url().toString() + u"/large.bmp"_s);
    for (const bool isTooLarge : {false, true}) {
        api::PictureFetch fetch(nullptr, {.bytes = bytes.size() - int(isTooLarge)});
        QSignalSpy fetched(&fetch, &api::PictureFetch::fetched);
        QSignalSpy failed(&fetch, &api::PictureFetch::failed);
        fetch.fetch(url);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size() + failed.size(), 1, kWait);
        QCOMPARE(failed.size(), qsizetype(isTooLarge));
    }
}

void TestPictures::wide_isMadeToFit()
{
    MarkdownView view;
    view.resize(600, 400);
    view.setMarkdownText(markdown(u"/wide.jpg"_s));
    view.grab(); // so that it has its size
    view.loadPictures();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), kWait);
    QCOMPARE(view.pictures().failed, 0);
    QVERIFY(shown(view, u"/wide.jpg"_s).width() <= 600);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
