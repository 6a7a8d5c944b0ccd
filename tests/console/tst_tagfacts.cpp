#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;

namespace {

constexpr int kMany = 120;
constexpr int kQuietMs = 400; // longer than it is waited for more rows before anything is asked
const QString kLabels = u"GET /.*/manifest/[^/]*/labels"_s;
const QString kPulls = u"GET /.*/pull_statistics"_s;
const QString kManifests = u"GET /api/v1/repository/admin/[a-z]+/manifest/"_s;
const QString kBlobs = u"GET /v2/admin/[a-z]+/blobs/"_s;
const QString kPlatforms = u"admin/platforms"_s;
constexpr int kPlatformTags = 6;

} // namespace

/// Filters and orders by what is read of one tag after the other.
class TestTagFacts : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void platform_isOfImagesAndOfLists();
    void platform_canBeStopped();
    void platform_thatIsNotGivenIsTold_data();
    void platform_thatIsNotGivenIsTold();
    void platform_brokenWayStopsTheReading();
    void platform_ofALargeConfigIsNotRead();
    void platform_readingEndsWithTheRepository();
    void label_isReadOnceForAnImage();
    void much_isReadWhenTheUserWantsIt();
    void stop_keepsWhatIsKnown();
    void gone_isNotAskedForAgainByItself();
    void forbidden_stopsTheReading();
    void order_byPullsAsksToo();
    void noPulls_isSaidAndNotOffered();
    void zhTW_tellsHowFarItIs();

private:
    QTableView *table() const { return find<QTableView>(u"tags.table"_s); }
    QPushButton *all() const { return find<QPushButton>(u"tags.factsAll"_s); }
    QPushButton *stop() const { return find<QPushButton>(u"tags.factsStop"_s); }
    QString line() const;
    void filter(const QString &text);
    bool open(const QString &repository, int tags);
    bool pushPlatforms();
    QStringList names() const;

    std::unique_ptr<RogueGate> m_gate;
};

void TestTagFacts::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    const QString path = u"admin/facts"_s;
    QVERIFY(m_server->push(path, u"plain"_s, 100));
    QVERIFY(m_server->push(path, u"team1"_s, 200));
    QVERIFY(m_server->pushList(path, u"multi"_s, {u"amd64"_s, u"arm64"_s}));
    QVERIFY(m_server->pushList(path, u"small"_s, {u"amd64"_s}));
    QVERIFY(m_server->push(u"admin/many"_s, u"t0"_s, 100));
    QVERIFY(pushPlatforms());
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    const auto digestOf = [&caller](const QString &repository, const QString &tag) {
        const QJsonArray tags =
            caller.get(u"repository/%1/tag/"_s.arg(repository)).value("tags"_L1).toArray();
        for (const QJsonValue &one : tags) {
            if (one["name"_L1].toString() == tag)
                return one["manifest_digest"_L1].toString();
        }
        return QString();
    };
    const QString team = digestOf(path, u"team1"_s);
    QVERIFY(
        caller.send("PUT", u"repository/%1/tag/team2"_s.arg(path), {{u"manifest_digest"_s, team}}));
    QVERIFY(caller.send(
        "POST", u"repository/%1/manifest/%2/labels"_s.arg(path, team),
        {{u"key"_s, u"team"_s}, {u"value"_s, u"payments"_s}, {u"media_type"_s, u"text/plain"_s}}));
    QVERIFY(caller.send("PUT", u"repository/%1/tag/intel2"_s.arg(kPlatforms),
                        {{u"manifest_digest"_s, digestOf(kPlatforms, u"intel"_s)}}));
    const QString one = digestOf(u"admin/many"_s, u"t0"_s);
    for (int i = 1; i < kMany; ++i)
        QVERIFY(caller.send("PUT", u"repository/admin/many/tag/t%1"_s.arg(i),
                            {{u"manifest_digest"_s, one}}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagFacts::init()
{
    m_gate->relent();
    openConsole();
}

bool TestTagFacts::pushPlatforms()
{
    if (!m_server->push(kPlatforms, u"intel"_s, 100))
        return false;
    for (const QString &name : {u"arm64"_s, u"s390x"_s}) {
        m_server->setArchitecture(name);
        if (!m_server->push(kPlatforms, name, 100))
            return false;
    }
    m_server->setArchitecture(u"amd64"_s);
    // An image that nobody should read: it would tell the platform that is looked for.
    const QByteArray large =
        R"({"os":"linux","architecture":"arm64","more":")" + QByteArray(5'000'000, 'x') + "\"}";
    return m_server->pushList(kPlatforms, u"multi"_s, {u"amd64"_s, u"arm64"_s})
        && m_server->pushArtifact(kPlatforms, u"chart"_s,
                                  R"({"name":"web","os":"linux","architecture":"arm64"})",
                                  u"application/vnd.cncf.helm.config.v1+json"_s)
        && m_server->push(u"admin/large"_s, u"small"_s, 100)
        && m_server->pushArtifact(u"admin/large"_s, u"large"_s, large,
                                  u"application/vnd.oci.image.config.v1+json"_s);
}

QString TestTagFacts::line() const
{
    auto *label = find<QLabel>(u"tags.factsText"_s);
    return label->isVisible() ? label->text() : QString();
}

void TestTagFacts::filter(const QString &text)
{
    find<QLineEdit>(u"tags.filter"_s)->setText(text);
}

bool TestTagFacts::open(const QString &repository, int tags)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    // No column of what is read row by row.
    window.resize(1000, 700);
    window.openRepository(repository);
    window.activateWindow();
    const bool isThere = QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
                             [this, tags] {
                                 return !dialogNamed(u"signin"_s) && table()->isVisible()
                                     && table()->model()->rowCount() == tags;
                             },
                             kWait);
    m_gate->forget();
    return isThere;
}

QStringList TestTagFacts::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data(IdRole).toString());
    names.sort();
    return names;
}

void TestTagFacts::platform_isOfImagesAndOfLists()
{
    QVERIFY(open(kPlatforms, kPlatformTags));
    filter(u"platform=linux/arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"arm64"_s, u"multi"_s}), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
    // Six tags of five images, three of which have a config that tells.
    QCOMPARE(m_gate->seen(kManifests), 5);
    QCOMPARE(m_gate->seen(kBlobs), 3);
    QCOMPARE(cell(u"arm64"_s, TagModel::Column::Platforms).data().toString(), u"linux/arm64"_s);
    // What is known is not read again.
    filter(u"-platform=arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        names(), (QStringList{u"chart"_s, u"intel"_s, u"intel2"_s, u"s390x"_s}), kWait);
    filter(u"platform=linux/*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        names(), (QStringList{u"arm64"_s, u"intel"_s, u"intel2"_s, u"multi"_s, u"s390x"_s}), kWait);
    QCOMPARE(m_gate->seen(kManifests), 5);
    QCOMPARE(m_gate->seen(kBlobs), 3);
}

void TestTagFacts::platform_canBeStopped()
{
    QVERIFY(open(kPlatforms, kPlatformTags));
    m_gate->spoil(kBlobs, {.kind = Fault::Kind::Hang, .passes = 1});
    filter(u"platform=linux/arm64 -intel2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"Looked at 3 of 5"_s, kWait);
    QTest::mouseClick(stop(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"2 tags not looked at yet"_s, kWait);
    QVERIFY(names().contains(u"multi"_s));
    QCOMPARE(all()->text(), u"Look at all"_s);
    m_gate->relent();
    m_gate->forget();
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"arm64"_s, u"multi"_s}), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
    // The manifests were there already.
    QCOMPARE(m_gate->seen(kManifests), 0);
    QCOMPARE(m_gate->seen(kBlobs), 2);
}

void TestTagFacts::platform_thatIsNotGivenIsTold_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("no token") << u"GET /v2/auth"_s << 401 << true;
    QTest::newRow("no right") << kBlobs << 403 << true;
    QTest::newRow("token refused") << kBlobs << 401 << true;
    QTest::newRow("gone") << kBlobs << 404 << false;
    QTest::newRow("nonsense") << kBlobs << 200 << false;
}

void TestTagFacts::platform_thatIsNotGivenIsTold()
{
    QFETCH(QString, request);
    QFETCH(int, status);
    QVERIFY(open(kPlatforms, kPlatformTags));
    m_gate->spoil(request, {.status = status, .body = "<html>"});
    filter(u"platform=linux/arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"4 tags could not be looked at"_s, kWait);
    QCOMPARE(all()->text(), u"Try again"_s);
    QFETCH(bool, isRefused);
    QCOMPARE(!find<QLabel>(u"tags.factsText"_s)->toolTip().isEmpty(), isRefused);
    // What the manifest tells is decided: the list matches, the chart does not.
    QCOMPARE(names(), QStringList{u"multi"_s});
    const int seen = m_gate->seen(request);
    QVERIFY2(seen > 0 && seen <= 3, qPrintable(QString::number(seen)));
    // Whatever else happens to the table.
    filter(u"platform=linux/amd64 intel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"2 tags could not be looked at"_s, kWait);
    table()->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(m_gate->seen(request), seen);
    QCOMPARE(m_gate->seen(kManifests), 5);
    QCOMPARE(m_console->window().connection()->state(), Connection::State::SignedIn);
    m_gate->relent();
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"intel"_s, u"intel2"_s}), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
}

void TestTagFacts::platform_brokenWayStopsTheReading()
{
    QVERIFY(open(kPlatforms, kPlatformTags));
    m_gate->spoil(kBlobs, {.kind = Fault::Kind::Drop});
    filter(u"platform=s390x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line().endsWith(u"tags not looked at yet"_s), kWait);
    QCOMPARE(all()->text(), u"Look at all"_s);
    // Qt itself sends a question again whose connection broke, so nobody can say how many there
    // were; but once it has stopped, what is filtered for brings no more.
    QTest::qWait(kQuietMs);
    const int seen = m_gate->seen(kBlobs);
    filter(u"platform=linux/s390x"_s);
    table()->sortByColumn(0, Qt::AscendingOrder);
    QTest::qWait(kQuietMs);
    QCOMPARE(m_gate->seen(kBlobs), seen);
    QVERIFY(seen > 0 && line().endsWith(u"tags not looked at yet"_s));
    m_gate->relent();
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"s390x"_s}, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
}

void TestTagFacts::platform_ofALargeConfigIsNotRead()
{
    QVERIFY(open(u"admin/large"_s, 2));
    filter(u"-platform=arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"1 tag could not be looked at"_s, kWait);
    QCOMPARE(names(), QStringList{u"small"_s});
    QCOMPARE(m_gate->seen(kBlobs), 1);
}

void TestTagFacts::platform_readingEndsWithTheRepository()
{
    QVERIFY(open(kPlatforms, kPlatformTags));
    m_gate->spoil(kBlobs, {.kind = Fault::Kind::Hang});
    filter(u"platform=linux/arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"Looked at 2 of 5"_s, kWait);
    m_console->window().openRepository(u"admin/facts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
    m_gate->relent();
    filter(u"platform=linux/arm64"_s);
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{u"multi"_s}, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
}

void TestTagFacts::label_isReadOnceForAnImage()
{
    QVERIFY(open(u"admin/facts"_s, 5));
    filter(u"label=team=pay*"_s);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"team1"_s, u"team2"_s}), kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
    QCOMPARE(m_gate->seen(kLabels), 4); // five tags of four images
    filter(u"label=owner"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kWait);
    QCOMPARE(m_gate->seen(kLabels), 4);
}

void TestTagFacts::much_isReadWhenTheUserWantsIt()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    filter(u"pulled=never"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"120 tags not looked at yet"_s, kWait);
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_gate->seen(kPulls), 0);
    QCOMPARE(all()->text(), u"Look at all"_s);
    // By keyboard.
    all()->setFocus();
    QTest::keyClick(all(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(u"Looked at "_s), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), kMany, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
    QCOMPARE(m_gate->seen(kPulls), kMany);
}

void TestTagFacts::stop_keepsWhatIsKnown()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    m_gate->spoil(kPulls, {.kind = Fault::Kind::Hang, .passes = 20});
    filter(u"pulled=never"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all()->isVisible(), kWait);
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"Looked at 20 of 120"_s, kWait);
    QTest::mouseClick(stop(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"100 tags not looked at yet"_s, kWait);
    QCOMPARE(table()->model()->rowCount(), 20);
    m_gate->relent();
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), kMany, kWait);
}

void TestTagFacts::gone_isNotAskedForAgainByItself()
{
    QVERIFY(open(u"admin/facts"_s, 5));
    m_gate->spoil(kLabels, RogueGate::answer(404));
    filter(u"label=team"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"5 tags could not be looked at"_s, kWait);
    QCOMPARE(m_gate->seen(kLabels), 4);
    // Whatever else happens to the table.
    filter(u"label=team team"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"2 tags could not be looked at"_s, kWait);
    table()->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(all()->text(), u"Try again"_s);
    QCOMPARE(m_gate->seen(kLabels), 4);
    m_gate->relent();
    QTest::mouseClick(all(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(names(), (QStringList{u"team1"_s, u"team2"_s}), kWait);
}

void TestTagFacts::forbidden_stopsTheReading()
{
    QVERIFY(open(u"admin/facts"_s, 5));
    m_gate->spoil(kLabels, RogueGate::answer(403));
    filter(u"label=team"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"5 tags not looked at yet"_s, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(all()->isVisible(), kWait);
    // As many as were under way.
    QVERIFY(m_gate->seen(kLabels) > 0);
    QVERIFY(m_gate->seen(kLabels) <= 3);
}

void TestTagFacts::order_byPullsAsksToo()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    table()->sortByColumn(int(TagModel::Column::Pulled), Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"120 tags not looked at yet"_s, kWait);
    QCOMPARE(table()->model()->rowCount(), kMany);
    table()->sortByColumn(int(TagModel::Column::Tag), Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), kWait);
}

void TestTagFacts::noPulls_isSaidAndNotOffered()
{
    m_gate->spoil(u"GET /config"_s,
                  {.status = 200,
                   .body = R"({"config": {}, "features": {"IMAGE_PULL_STATS": false}})",
                   .headers = "Content-Type: application/json\r\n"});
    QVERIFY(open(u"admin/facts"_s, 5));
    filter(u"pulled=never"_s);
    auto *error = find<QLabel>(u"tags.filterError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), kWait);
    QCOMPARE(error->text(), u"This registry does not tell what the filter asks for."_s);
    QMenu *menu = find<QPushButton>(u"tags.addFilter"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList terms;
    for (const QAction *action : menu->actions())
        terms.append(action->text().section(u'\t', 1));
    QVERIFY(terms.contains(u"platform=linux/arm64"_s));
    QVERIFY(terms.filter(u"pulled"_s).isEmpty());
}

void TestTagFacts::zhTW_tellsHowFarItIs()
{
    QVERIFY(open(u"admin/many"_s, kMany));
    filter(u"pulled=never"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!line().isEmpty(), kWait);
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line(), u"尚有 120 個標籤未查看"_s, kWait);
    QCOMPARE(all()->text(), u"全部查看"_s);
}

QTEST_MAIN(TestTagFacts)
#include "tst_tagfacts.moc"
