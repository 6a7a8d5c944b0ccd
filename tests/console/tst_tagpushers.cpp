#include "app/services/profiles.h"
#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "tests/support/seededlog.h"
#include "tests/support/serverdatabase.h"
#include "ui/pages/sectioned/pagesection.h"
#include "ui/pages/tags/pushreader.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using quayside::test::Fault;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using quayside::test::writeDatabase;
using Column = TagModel::Column;

namespace {

const QString kRepository = u"admin/pushes"_s;
const QString kLong = u"admin/long"_s;
const QString kMany = u"admin/many"_s;
const QString kDays = u"admin/days"_s;
const QString kLogs = u"GET /api/v1/repository/admin/[a-z]+/logs"_s;
const QString kDash(QChar(0x2014));
constexpr int kManyTags = 130; // more than is asked about without a word
constexpr int kPerPage = 20;

} // namespace

/// The column that tells by whom tags came to their images.
class TestTagPushers : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void column_isReadWhenItIsShown();
    void column_tellsUsersRobotsAndTokens();
    void token_isOneAsInTheLog();
    void gap_isADashThatSaysWhy();
    void export_hasNames();
    void later_pushesAreReadToo();
    void late_entriesAreReadWithTheNextTags();
    void late_entriesAreFilteredByToo();
    void filter_readsWithoutTheColumn();
    void filter_followsATagToAnotherImage();
    void order_ofManyIsAskedAboutFirst();
    void long_logIsReadAsFarAsItIsNeeded();
    void long_logEndsAtTheBound();
    void older_daysAreReadWhenTheyAreNeeded();
    void unsearchable_isSaid();
    void failure_isSaidAndReadAgain();
    void noRight_noColumn();
    void zhTW_tellsTheSame();

private:
    RecordTable *table() const { return find<RecordTable>(u"tags.table"_s); }
    bool prepare(LiveCaller &caller);
    bool prepareLong();
    /// All that happened there was so many days ago.
    bool age(const QString &repository, int days);
    bool open(const QString &repository, int tags);
    /// As in the menu of columns; nullptr: it has none.
    bool show(const QString &word = u"PUSHED BY"_s);
    QString text(const QString &tag, int role = Qt::DisplayRole) const
    {
        return cell(tag, Column::PushedBy).data(role).toString();
    }
    QString icon(const QString &tag) const
    {
        return static_cast<TagTableModel *>(table()->model())
            ->pusherIcon(cell(tag, Column::PushedBy));
    }

    /// As by the clock.
    void refreshQuietly() const
    {
        qobject_cast<PageSection *>(find<QWidget>(u"tags"_s))->refresh(true);
    }
    bool pushAs(const QString &user, const QString &secret, const QString &tag, int size)
    {
        m_server->setPusher(user, secret);
        const bool isPushed = m_server->push(kRepository, tag, size);
        m_server->setPusher(m_server->user(), m_server->password());
        return isPushed;
    }

    std::unique_ptr<RogueGate> m_gate;
    QElapsedTimer m_sinceMany; // were pushed
    QString m_robotToken; // of admin+ci
};

void TestTagPushers::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QVERIFY(prepare(caller));
    QVERIFY(prepareLong());
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

bool TestTagPushers::prepare(LiveCaller &caller)
{
    const auto digestOf = [&caller](const QString &repository) {
        return caller.get(u"repository/%1/tag/"_s.arg(repository))
            .value("tags"_L1)
            .toArray()
            .at(0)["manifest_digest"_L1]
            .toString();
    };
    const auto put = [&caller](const QString &repository, const QString &tag,
                               const QString &digest) {
        return caller.send("PUT", u"repository/%1/tag/%2"_s.arg(repository, tag),
                           {{u"manifest_digest"_s, digest}});
    };
    if (!m_server->push(kRepository, u"mine"_s, 100) || !caller.send("PUT", u"user/robots/ci"_s)
        || !caller.send("PUT", u"repository/%1/permissions/user/admin+ci"_s.arg(kRepository),
                        {{u"role"_s, u"write"_s}}))
        return false;
    const QString mine = digestOf(kRepository);
    m_robotToken = caller.get(u"user/robots/ci"_s).value("token"_L1).toString();
    if (!pushAs(u"admin+ci"_s, m_robotToken, u"robots"_s, 200)
        || !m_server->push(kRepository, u"old"_s, 300)
        || !m_server->push(kRepository, u"moved"_s, 400) || !put(kRepository, u"moved"_s, mine)
        || !put(kRepository, u"added"_s, mine) || !put(kRepository, u"back"_s, mine)
        || !m_server->removeTag(kRepository, u"back"_s)
        || !caller.send("POST", u"repository/%1/tag/back/restore"_s.arg(kRepository),
                        {{u"manifest_digest"_s, mine}}))
        return false;
    if (!m_server->push(kMany, u"t0"_s, 100))
        return false;
    const QString many = digestOf(kMany);
    for (int i = 1; i < kManyTags; ++i) {
        if (!put(kMany, u"t%1"_s.arg(i), many))
            return false;
    }
    m_sinceMany.start();
    return writeDatabase(*m_server, [](QSqlDatabase &db) {
        return QSqlQuery(db).exec(u"DELETE FROM log WHERE meta LIKE '%\"old\"%'"_s);
    });
}

bool TestTagPushers::age(const QString &repository, int days)
{
    return writeDatabase(*m_server, [&](QSqlDatabase &db) {
        const QString at =
            QString::number(QDateTime::currentMSecsSinceEpoch() - days * 86'400'000LL);
        const QString here =
            u" WHERE repo_id = (SELECT id FROM repository WHERE path = '%1')"_s.arg(repository);
        return QSqlQuery(db).exec(u"UPDATE tag SET start_ms = "_s + at + here)
            && QSqlQuery(db).exec(u"UPDATE log SET at_ms = "_s + at + here);
    });
}

bool TestTagPushers::prepareLong()
{
    // Six thousand entries of a month, and a tag from before them.
    return m_server->push(kLong, u"ancient"_s, 100) && age(kLong, 40)
        && seedLog(*m_server, kLong, 30, 200) && m_server->push(kLong, u"fresh"_s, 200)
        && m_server->push(kDays, u"elder"_s, 100) && age(kDays, 3)
        && m_server->push(kDays, u"young"_s, 200);
}

void TestTagPushers::init()
{
    m_gate->relent();
    openConsole();
}

bool TestTagPushers::open(const QString &repository, int tags)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    // By the clock nothing is read that is not asked for here.
    ConnectionProfile profile = window.connection()->profile();
    profile.refresh = std::chrono::hours(1);
    if (!m_console->profiles().save(profile))
        return false;
    window.resize(1440, 800);
    window.openRepository(repository);
    window.activateWindow();
    const bool isThere = QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor(
                             [this, tags] {
                                 return !dialogNamed(u"signin"_s) && table()->isVisible()
                                     && table()->model()->rowCount() == tags
                                     && find<QPushButton>(u"tags.change"_s)->isEnabled();
                             },
                             kWait);
    m_gate->forget();
    return isThere;
}

bool TestTagPushers::show(const QString &word)
{
    QMenu menu;
    table()->fillColumnMenu(menu);
    for (QAction *action : menu.actions()) {
        if (action->text() != word)
            continue;
        action->trigger();
        return true;
    }
    return false;
}

void TestTagPushers::column_isReadWhenItIsShown()
{
    QVERIFY(open(kRepository, 6));
    QVERIFY(table()->isColumnHidden(int(Column::PushedBy)));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"-label=none"_s);
    // What is asked for later came, and nothing of the log.
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(u"GET /.*/labels"_s) > 0, kWait);
    QCOMPARE(m_gate->seen(kLogs), 0);
    find<QLineEdit>(u"tags.filter"_s)->clear();
    QVERIFY(show());
    QVERIFY(!table()->isColumnHidden(int(Column::PushedBy)));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"mine"_s), u"admin"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"old"_s), kDash, kWait);
    // One log for all of them, and once.
    QCOMPARE(m_gate->seen(kLogs), 1);
    QVERIFY(show());
    QVERIFY(show());
    QCOMPARE(m_gate->seen(kLogs), 1);
}

void TestTagPushers::column_tellsUsersRobotsAndTokens()
{
    QVERIFY(open(kRepository, 6));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"robots"_s), u"admin+ci"_s, kWait);
    QCOMPARE(icon(u"robots"_s), u"robot"_s);
    QCOMPARE(text(u"robots"_s, Qt::AccessibleTextRole), u"admin+ci, robot account"_s);
    QVERIFY(text(u"robots"_s, Qt::ToolTipRole).startsWith(u"Pushed by admin+ci\n"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"mine"_s), u"admin"_s, kWait);
    QCOMPARE(icon(u"mine"_s), u"user"_s);
    QCOMPARE(text(u"mine"_s, Qt::AccessibleTextRole), u"admin"_s);
    // What the API did counts, and is told apart.
    QTRY_COMPARE_WITH_TIMEOUT(text(u"moved"_s), u"admin"_s, kWait);
    QVERIFY(text(u"moved"_s, Qt::ToolTipRole).startsWith(u"Pointed to this image by admin\n"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"added"_s), u"admin"_s, kWait);
    QVERIFY(text(u"added"_s, Qt::ToolTipRole).startsWith(u"Pointed to this image by admin\n"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"back"_s), u"admin"_s, kWait);
    QVERIFY(text(u"back"_s, Qt::ToolTipRole).startsWith(u"Restored by admin\n"_s));
    QVERIFY(text(u"back"_s, Qt::ToolTipRole).endsWith(u" UTC"_s));
}

void TestTagPushers::token_isOneAsInTheLog()
{
    TagModel tags;
    TagTableModel rows;
    rows.setTags(&tags);
    const wire::Tag tag{.name = *TagName::parse(u"v1"_s),
                        .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'1'))};
    tags.addTags({tag});
    const QModelIndex index = rows.index(0, int(Column::PushedBy));
    QVERIFY(!index.data().isValid() && !index.data(Qt::ToolTipRole).isValid());
    wire::LogRecord record{
        .kind = u"create_tag"_s,
        .metadata = {{u"oauth_token_id"_s, 7}, {u"oauth_token_application"_s, u"Nightly"_s}},
        .at = tag.start};
    record.performer = wire::LogPerformer{u"ada"_s, false, {}};
    tags.setPush(tag, {TagPush::Gap::None, record});
    QCOMPARE(index.data().toString(), u"ada (token of Nightly)"_s);
    QCOMPARE(rows.pusherIcon(index), u"key"_s);
    // Nobody in person.
    record.performer.reset();
    tags.setPush(tag, {TagPush::Gap::None, record});
    QCOMPARE(index.data().toString(), u"the registry"_s);
    QCOMPARE(rows.pusherIcon(index), u"server-2"_s);
    QCOMPARE(index.data(ExportRole).toString(), QString());
}

void TestTagPushers::gap_isADashThatSaysWhy()
{
    QVERIFY(open(kRepository, 6));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"old"_s), kDash, kWait);
    const QString why = u"The usage log has no entry of it: it may not be kept for so long."_s;
    QCOMPARE(text(u"old"_s, Qt::ToolTipRole), why);
    QCOMPARE(text(u"old"_s, Qt::AccessibleTextRole), u"unknown. "_s + why);
    QCOMPARE(icon(u"old"_s), QString());
    QCOMPARE(text(u"old"_s, ExportRole), QString());
}

void TestTagPushers::export_hasNames()
{
    QVERIFY(open(kRepository, 6));
    QVERIFY(!table()->exportHeaders().contains(u"PUSHED BY"_s));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"robots"_s), u"admin+ci"_s, kWait);
    const qsizetype column = table()->exportHeaders().indexOf(u"PUSHED BY"_s);
    QVERIFY(column > 0);
    QStringList names;
    for (const QStringList &row : table()->exportRows(false))
        names.append(row.at(column));
    QVERIFY(names.contains(u"admin+ci"_s) && !names.contains(kDash));
}

void TestTagPushers::later_pushesAreReadToo()
{
    QVERIFY(open(kRepository, 6));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"old"_s), kDash, kWait);
    QVERIFY(m_server->push(kRepository, u"later"_s, 500));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"later"_s), u"admin"_s, kWait);
    QCOMPARE(text(u"old"_s), kDash);
    QVERIFY(m_server->removeTag(kRepository, u"later"_s));
}

void TestTagPushers::late_entriesAreReadWithTheNextTags()
{
    QVERIFY(m_server->push(kDays, u"late"_s, 300));
    m_gate->spoil(kLogs, {.status = 200, .body = R"({"logs":[]})"});
    QVERIFY(open(kDays, 3));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"late"_s), kDash, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"elder"_s), kDash, kWait);
    // Not yet.
    m_gate->forget();
    refreshQuietly();
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kLogs), 1, kWait);
    QCOMPARE(text(u"late"_s), kDash);
    m_gate->relent();
    m_gate->forget();
    refreshQuietly();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"late"_s), u"admin"_s, kWait);
    // Of what is older than that nothing is expected any more.
    QCOMPARE(text(u"elder"_s), kDash);
    const QDate then = QDateTime::currentDateTimeUtc().date().addDays(-3);
    QCOMPARE(m_gate->seen(u"starttime="_s + then.toString(u"MM/dd/yyyy"_s)), 0);
    QVERIFY(m_server->removeTag(kDays, u"late"_s));
}

void TestTagPushers::late_entriesAreFilteredByToo()
{
    QVERIFY(m_server->push(kDays, u"late"_s, 300));
    m_gate->spoil(kLogs, {.status = 200, .body = R"({"logs":[]})"});
    QVERIFY(open(kDays, 3));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"pushedby=admin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(kLogs) > 0, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(
        table()->model()->rowCount() == 0 && !find<QWidget>(u"tags.facts"_s)->isVisible(), kWait);
    m_gate->relent();
    refreshQuietly();
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"late"_s, Column::Tag).isValid(), kWait);
    QVERIFY(table()->isColumnHidden(int(Column::PushedBy)));
    QVERIFY(m_server->removeTag(kDays, u"late"_s));
}

void TestTagPushers::filter_followsATagToAnotherImage()
{
    QVERIFY(pushAs(u"admin+ci"_s, m_robotToken, u"twice"_s, 600));
    QVERIFY(open(kRepository, 7));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"-pushedby=ci"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"tags.facts"_s)->isVisible(), kWait);
    QVERIFY(m_server->push(kRepository, u"twice"_s, 700));
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(cell(u"twice"_s, Column::Tag).isValid(), kWait);
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(m_server->removeTag(kRepository, u"twice"_s));
}

void TestTagPushers::filter_readsWithoutTheColumn()
{
    QVERIFY(open(kRepository, 6));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"pushedby=ci"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QVERIFY(cell(u"robots"_s, Column::Tag).isValid());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"tags.factsText"_s)->isHidden()
                                 || !find<QWidget>(u"tags.facts"_s)->isVisible(),
                             kWait);
    QCOMPARE(m_gate->seen(kLogs), 1);
    QVERIFY(table()->isColumnHidden(int(Column::PushedBy)));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"-pushedby=ci"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 5, kWait);
    QCOMPARE(m_gate->seen(kLogs), 1);
}

void TestTagPushers::order_ofManyIsAskedAboutFirst()
{
    // A log that is read right behind a push may miss it, and is read once more then.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_sinceMany.elapsed() > (TagPushes::kEarlier + std::chrono::seconds(1)).count(), kWait);
    QVERIFY(open(kMany, kManyTags));
    QVERIFY(show());
    // What is in sight is known: nobody has to look further for it in another order.
    QTRY_COMPARE_WITH_TIMEOUT(text(u"t%1"_s.arg(kManyTags - 1)), u"admin"_s, kWait);
    table()->sortByColumn(int(Column::PushedBy), Qt::AscendingOrder);
    auto *all = find<QPushButton>(u"tags.factsAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all->isVisible(), kWait);
    QCOMPARE(all->text(), u"Look at all"_s);
    const int before = m_gate->seen(kLogs);
    QVERIFY(before * kPerPage < kManyTags);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"tags.facts"_s)->isVisible(), kWait);
    // No page twice.
    QCOMPARE(m_gate->seen(kLogs), (kManyTags + kPerPage - 1) / kPerPage);
    QCOMPARE(text(u"t1"_s), u"admin"_s);
}

void TestTagPushers::long_logIsReadAsFarAsItIsNeeded()
{
    QVERIFY(open(kLong, 2));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"fresh"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"fresh"_s), u"admin"_s, kWait);
    // The log of the month goes on, and nobody asks for it.
    QCOMPARE(m_gate->seen(kLogs), 1);
}

void TestTagPushers::long_logEndsAtTheBound()
{
    QVERIFY(open(kLong, 2));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"fresh"_s), u"admin"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"ancient"_s), kDash, 6 * kWait);
    QCOMPARE(text(u"ancient"_s, Qt::ToolTipRole),
             u"The newest 5,000 entries of the usage log do not reach back so far."_s);
    QCOMPARE(m_gate->seen(kLogs), PushReader::kMostEntries / kPerPage);
}

void TestTagPushers::older_daysAreReadWhenTheyAreNeeded()
{
    QVERIFY(open(kDays, 2));
    find<QLineEdit>(u"tags.filter"_s)->setText(u"young"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"young"_s), u"admin"_s, kWait);
    QCOMPARE(m_gate->seen(kLogs), 1);
    find<QLineEdit>(u"tags.filter"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"elder"_s), u"admin"_s, kWait);
    // The days before, and no day twice.
    QCOMPARE(m_gate->seen(kLogs), 2);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QCOMPARE(m_gate->seen(u"endtime="_s + today.addDays(1).toString(u"MM/dd/yyyy"_s)), 1);
}

void TestTagPushers::unsearchable_isSaid()
{
    m_gate->spoil(
        kLogs,
        {.status = 200, .body = R"({"logs":[],"search_unavailable":true,"message":"elsewhere"})"});
    QVERIFY(open(kRepository, 6));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"mine"_s), kDash, kWait);
    QCOMPARE(text(u"mine"_s, Qt::ToolTipRole),
             u"The registry keeps its usage log where it cannot be searched."_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"robots"_s), kDash, kWait);
    QCOMPARE(m_gate->seen(kLogs), 1);
}

void TestTagPushers::failure_isSaidAndReadAgain()
{
    m_gate->spoil(kLogs, RogueGate::answer(403));
    QVERIFY(open(kRepository, 6));
    QVERIFY(show());
    QTRY_COMPARE_WITH_TIMEOUT(text(u"mine"_s), kDash, kWait);
    // Of all of them, however few were asked about.
    QCOMPARE(text(u"robots"_s), kDash);
    QVERIFY(text(u"robots"_s, Qt::ToolTipRole).startsWith(u"The usage log could not be read. "_s));
    QCOMPARE(m_gate->seen(kLogs), 1);
    m_gate->relent();
    find<QAction>(u"main.action.refresh"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(text(u"robots"_s), u"admin+ci"_s, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"mine"_s), u"admin"_s, kWait);
}

void TestTagPushers::noRight_noColumn()
{
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    QJsonObject details = caller.get(u"repository/"_s + kRepository);
    QVERIFY(details.value("can_admin"_L1).toBool());
    details["can_admin"_L1] = false;
    m_gate->spoil(u"GET /api/v1/repository/admin/pushes(\\?|$)"_s,
                  {.status = 200, .body = QJsonDocument(details).toJson()});
    QVERIFY(open(kRepository, 6));
    QVERIFY(!show());
    find<QLineEdit>(u"tags.filter"_s)->setText(u"pushedby=ci"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"tags.filterError"_s)->text(),
                              u"This registry does not tell what the filter asks for."_s, kWait);
    QCOMPARE(m_gate->seen(kLogs), 0);
}

void TestTagPushers::zhTW_tellsTheSame()
{
    QVERIFY(open(kRepository, 6));
    m_console->setLanguage(u"zh_TW"_s);
    QTRY_COMPARE(table()->model()->headerData(int(Column::PushedBy), Qt::Horizontal).toString(),
                 u"推送者"_s);
    QVERIFY(show(u"推送者"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"robots"_s), u"admin+ci"_s, kWait);
    QCOMPARE(text(u"robots"_s, Qt::AccessibleTextRole), u"admin+ci，機械人帳號"_s);
    QVERIFY(text(u"robots"_s, Qt::ToolTipRole).startsWith(u"由 admin+ci 推送\n"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(u"old"_s, Qt::ToolTipRole),
                              u"使用紀錄中沒有它的項目：可能不會保留那麼久。"_s, kWait);
}

QTEST_MAIN(TestTagPushers)
#include "tst_tagpushers.moc"
