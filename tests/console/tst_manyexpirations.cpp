#include "app/api/tagsapi.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"

#include <QtCore/QMap>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;

namespace {

constexpr int kTags = 250;
constexpr int kLong = 8 * kWait; // hundreds of calls, on a machine that does other things, too
const QStringList kFixed{u"t1"_s, u"t2"_s, u"t3"_s};
const QStringList kFailing{u"t7"_s, u"t10"_s}; // one without a date, one with

} // namespace

/// Change expiration on very many tags, some of which cannot be changed and some of which fail:
/// what is done, told, done again and taken back. Source: console.md 11, check 3.
class TestManyExpirations : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { closeConsole(); }
    void change_failsInPartIsRetriedAndTakenBack();

private:
    using Ends = QMap<QString, std::optional<Instant>>; // by tag
    Ends ends() const;
    bool open();
    void apply();
    void checkFailures();
    QString toastText() const
    {
        return find<QWidget>(u"tags"_s)->findChild<QWidget *>(u"toast"_s)->accessibleName();
    }
    /// As RogueGate::writes() has it.
    static QByteArray putOf(const QString &tag)
    {
        return "PUT /api/v1/repository/admin/many/tag/" + tag.toLatin1();
    }

    std::unique_ptr<RogueGate> m_gate;
    std::unique_ptr<LiveCaller> m_caller;
};

void TestManyExpirations::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_repository = u"admin/many"_s;
    m_caller = std::make_unique<LiveCaller>(*m_server);
    QVERIFY(m_caller->signIn(m_server->user(), m_server->password()));
    QVERIFY(m_server->push(m_repository, u"t0"_s, 100));
    const QString digest = m_caller->get(u"repository/%1/tag/"_s.arg(m_repository))
                               .value("tags"_L1)
                               .toArray()
                               .at(0)["manifest_digest"_L1]
                               .toString();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < kTags; ++i) {
        const QString path = u"repository/%1/tag/t%2"_s.arg(m_repository).arg(i);
        QVERIFY(i == 0 || m_caller->send("PUT", path, {{u"manifest_digest"_s, digest}}));
        // Every fifth has a date, each another one, to the second.
        if (i % 5 == 0)
            QVERIFY(
                m_caller->send("PUT", path, {{u"expiration"_s, now + 20 * 86'400 + i * 3'607LL}}));
    }
    for (const QString &tag : kFixed)
        QVERIFY(m_caller->send("PUT", u"repository/%1/tag/%2"_s.arg(m_repository, tag),
                               {{u"immutable"_s, true}}));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
    openConsole();
}

TestManyExpirations::Ends TestManyExpirations::ends() const
{
    Ends all;
    for (int page = 1;; ++page) {
        const auto tags = LiveCaller::await(
            api::TagsApi(m_caller->client()).list(*RepositoryName::parse(m_repository), page));
        if (!tags)
            return {};
        for (const wire::Tag &tag : tags->tags)
            all.insert(tag.name.toString(), tag.end);
        if (!tags->hasAdditional)
            return all;
    }
}

bool TestManyExpirations::open()
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.resize(1440, 800);
    window.openRepository(m_repository);
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
               [this] {
                   auto *table = find<QTableView>(u"tags.table"_s);
                   return table->isVisible() && table->model()->rowCount() == kTags
                       && find<QPushButton>(u"tags.change"_s)->isEnabled();
               },
               kWait);
}

void TestManyExpirations::apply()
{
    find<QTableView>(u"tags.table"_s)->selectAll();
    find<QAction>(u"main.action.expiration"_s)->trigger();
    QTRY_VERIFY(dialogNamed(u"expiration"_s));
    QDialog *dialog = dialogNamed(u"expiration"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"expiration.hint"_s)->text(),
             u"250 tags in admin/many. 3 are skipped. "
             "The setting belongs to the tag, not to the repository."_s);
    dialog->findChild<QPushButton *>(u"expiration.quick90d"_s)->click();
    const auto *preview = dialog->findChild<QTableWidget *>(u"expiration.preview"_s);
    QCOMPARE(preview->rowCount(), kTags);
    QStringList skipped;
    for (int row = 0; row < kTags; ++row) {
        if (preview->item(row, 2)->text() == "skipped, immutable"_L1)
            skipped.append(preview->item(row, 0)->text());
    }
    skipped.sort();
    QCOMPARE(skipped, kFixed);
    dialog->findChild<QPushButton *>(u"expiration.apply"_s)->click();
}

void TestManyExpirations::checkFailures()
{
    auto *banner = find<QWidget>(u"tags.banner"_s);
    banner->findChild<QPushButton *>(u"banner.list"_s)->click();
    QTRY_VERIFY(dialogNamed(u"jobFailures"_s));
    QDialog *dialog = dialogNamed(u"jobFailures"_s);
    const auto *table = dialog->findChild<QTableWidget *>(u"jobFailures.table"_s);
    QStringList failed;
    for (int row = 0; row < table->rowCount(); ++row) {
        failed.append(table->item(row, 0)->text());
        QVERIFY(!table->item(row, 1)->text().isEmpty());
    }
    failed.sort();
    QCOMPARE(failed, (QStringList{u"t10"_s, u"t7"_s}));
    dialog->reject();
    QTRY_VERIFY(!dialogNamed(u"jobFailures"_s));
}

void TestManyExpirations::change_failsInPartIsRetriedAndTakenBack()
{
    const Ends before = ends();
    QCOMPARE(before.size(), kTags);
    QCOMPARE(std::count(before.cbegin(), before.cend(), std::nullopt), kTags - kTags / 5);
    QVERIFY(open());
    m_gate->spoil(u"^PUT .*/tag/t7$"_s, RogueGate::answer(500));
    m_gate->spoil(u"^PUT .*/tag/t10$"_s, RogueGate::answer(502));
    m_gate->forget();
    apply();
    auto *banner = find<QWidget>(u"tags.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kLong);
    QCOMPARE(banner->findChild<QLabel *>(u"banner.title"_s)->text(),
             u"2 tags could not be changed."_s);
    QVERIFY(toastText().startsWith(u"Expiration of 245 tags changed"_s));
    // Each once, and no immutable one.
    QCOMPARE(m_gate->writes().size(), kTags - kFixed.size());
    for (auto put = m_gate->writes().cbegin(); put != m_gate->writes().cend(); ++put)
        QCOMPARE(*put, 1);
    for (const QString &tag : kFixed)
        QVERIFY(!m_gate->writes().contains(putOf(tag)));
    checkFailures();

    const Ends partly = ends();
    const std::optional<Instant> wanted = partly.value(u"t0"_s);
    QVERIFY(wanted && wanted != before.value(u"t0"_s));
    for (auto end = partly.cbegin(); end != partly.cend(); ++end)
        QCOMPARE(*end == wanted, !kFixed.contains(end.key()) && !kFailing.contains(end.key()));
    for (const QString &tag : kFailing)
        QCOMPARE(partly.value(tag), before.value(tag));

    m_gate->relent();
    m_gate->forget();
    QCOMPARE(banner->findChild<QPushButton *>(u"banner.action"_s)->text(), u"Retry failed"_s);
    banner->findChild<QPushButton *>(u"banner.action"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(toastText().startsWith(u"Expiration of 247 tags changed"_s), kLong);
    // Those two again, and nothing else.
    QCOMPARE(m_gate->writes(), (QHash<QByteArray, int>{{putOf(u"t7"_s), 1}, {putOf(u"t10"_s), 1}}));
    QVERIFY(!banner->isVisible());
    const Ends after = ends();
    for (auto end = after.cbegin(); end != after.cend(); ++end)
        QCOMPARE(*end == wanted, !kFixed.contains(end.key()));

    m_gate->forget();
    QVERIFY(clickToast());
    QTRY_VERIFY_WITH_TIMEOUT(toastText().startsWith(u"Expiration of 247 tags restored"_s), kLong);
    QCOMPARE(m_gate->writes().size(), kTags - kFixed.size());
    QVERIFY(ends() == before);
    // The table shows the same.
    const auto *table = find<QTableView>(u"tags.table"_s);
    for (int row = 0; row < kTags; ++row) {
        const wire::Tag &tag = TagModel::tagOf(table->model()->index(row, 0));
        QCOMPARE(tag.end, before.value(tag.name.toString()));
    }
}

QTEST_MAIN(TestManyExpirations)
#include "tst_manyexpirations.moc"
