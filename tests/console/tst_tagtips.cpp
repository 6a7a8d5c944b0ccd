#include "tests/console/livecaller.h"
#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/datetext.h"

#include <QtGui/QHelpEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quayside::test::kWait;
using quayside::test::LiveCaller;
using quayside::test::RogueGate;
using Column = TagModel::Column;

namespace {

const QString kExpiry = u"GET /api/quayside/v1/repository/.*/expiry"_s;

} // namespace

/// What the cells of a tag tell whoever looks closer.
class TestTagTips : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeConsole(); }
    void expiry_saysWhyAndUntilWhenItCanBeBroughtBack();
    void expiry_isReadForTheKeyboardToo();
    void expiry_ofTagsWithoutAnEndIsNotRead();
    void expiry_thatFailedIsReadAgain();
    void expiry_whereItIsNotOffered();
    void size_saysWhatIsStoredForItAlone();
    void size_saysWhatNoOtherImageHas();
    void size_ofManyImagesIsNotReadFor();
    void name_tellsItsMarks();
    void created_isTheImagesAge();
    void zhTW_tellsTheSame();

private:
    QTableView *table() const { return find<QTableView>(u"tags.table"_s); }
    bool open();
    bool openPage(const QString &repository, int tags);
    /// The pointer rests on the cell.
    void hover(const QString &tag, Column column);
    QStringList tip(const QString &tag, Column column) const
    {
        return cell(tag, column).data(Qt::ToolTipRole).toString().split(u'\n');
    }

    std::unique_ptr<RogueGate> m_gate;
};

void TestTagTips::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    m_repository = u"admin/tips"_s;
    QVERIFY(m_server->push(m_repository, u"v1"_s, 4096));
    QVERIFY(m_server->push(m_repository, u"brief"_s, 10, u"3d"_s));
    QVERIFY(m_server->push(m_repository, u"byhand"_s, 20));
    LiveCaller caller(*m_server);
    QVERIFY(caller.signIn(m_server->user(), m_server->password()));
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 10 * 24 * 3600;
    QVERIFY(caller.send("PUT", u"repository/%1/tag/byhand"_s.arg(m_repository),
                        {{u"expiration"_s, end}}));
    // An image that is in a list, too, and one that shares nothing.
    QVERIFY(m_server->pushList(u"admin/layers"_s, u"v"_s, {u"amd64"_s, u"arm64"_s}));
    QVERIFY(m_server->push(u"admin/layers"_s, u"vamd64"_s, 0));
    QVERIFY(m_server->push(u"admin/layers"_s, u"alone"_s, 3000));
    for (int i = 0; i < 21; ++i)
        QVERIFY(m_server->push(u"admin/many"_s, u"t%1"_s.arg(i), 10));
    m_gate = std::make_unique<RogueGate>(m_server->url());
    m_through = m_gate->url();
}

void TestTagTips::init()
{
    m_gate->relent();
    openConsole();
}

bool TestTagTips::openPage(const QString &repository, int tags)
{
    if (!signIn())
        return false;
    MainWindow &window = m_console->window();
    window.resize(1440, 800);
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

bool TestTagTips::open()
{
    // With the times of the time machine.
    return openPage(m_repository, 3)
        && QTest::qWaitFor([this] { return tip(u"byhand"_s, Column::Expires).size() == 3; }, kWait);
}

void TestTagTips::hover(const QString &tag, Column column)
{
    const QPoint at = table()->visualRect(cell(tag, column)).center();
    QTest::mouseMove(table()->viewport(), at);
    QHelpEvent help(QEvent::ToolTip, at, table()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table()->viewport(), &help);
}

void TestTagTips::expiry_saysWhyAndUntilWhenItCanBeBroughtBack()
{
    QVERIFY(open());
    QCOMPARE(m_gate->seen(kExpiry), 0);
    hover(u"brief"_s, Column::Expires);
    QVERIFY(QToolTip::isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(tip(u"brief"_s, Column::Expires).size(), 4, kWait);
    const QStringList lines = tip(u"brief"_s, Column::Expires);
    QVERIFY(lines.at(1).contains(u"UTC"_s));
    QCOMPARE(lines.at(2), u"By the annotation quay.expires-after=3d"_s);
    QVERIFY(lines.at(3).startsWith(u"Recoverable until "_s));
    QVERIFY(lines.at(3).endsWith(u"(time machine: 2 weeks)"_s));
    // It comes while the tip is there.
    QTRY_COMPARE(QToolTip::text(), lines.join(u'\n'));
    hover(u"byhand"_s, Column::Expires);
    QTRY_COMPARE_WITH_TIMEOUT(tip(u"byhand"_s, Column::Expires).at(2), u"Set for this tag"_s,
                              kWait);
    // What is known is not read again, and assistive programs hear a short sentence.
    hover(u"brief"_s, Column::Expires);
    hover(u"byhand"_s, Column::Expires);
    QCOMPARE(m_gate->seen(kExpiry), 2);
    QVERIFY(!accessible(u"brief"_s).contains(u"annotation"_s));
}

void TestTagTips::expiry_isReadForTheKeyboardToo()
{
    QVERIFY(open());
    table()->setFocus();
    table()->setCurrentIndex(cell(u"brief"_s, Column::LastModified));
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), int(Column::Expires));
    QTRY_COMPARE_WITH_TIMEOUT(tip(u"brief"_s, Column::Expires).size(), 4, kWait);
    QCOMPARE(m_gate->seen(kExpiry), 1);
}

void TestTagTips::expiry_ofTagsWithoutAnEndIsNotRead()
{
    QVERIFY(open());
    hover(u"v1"_s, Column::Expires);
    QCOMPARE(tip(u"v1"_s, Column::Expires), QStringList{u"Never"_s});
    hover(u"brief"_s, Column::Expires);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kExpiry), 1, kWait);
    QCOMPARE(m_gate->seen(u"/tag/v1/expiry"_s), 0);
}

void TestTagTips::expiry_thatFailedIsReadAgain()
{
    QVERIFY(open());
    m_gate->spoil(kExpiry, RogueGate::answer(404));
    hover(u"brief"_s, Column::Expires);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(kExpiry), 1, kWait);
    // The dates are there all the same.
    QCOMPARE(tip(u"brief"_s, Column::Expires).size(), 3);
    m_gate->relent();
    QTRY_VERIFY_WITH_TIMEOUT(
        (hover(u"brief"_s, Column::Expires), tip(u"brief"_s, Column::Expires).size() == 4), kWait);
}

void TestTagTips::expiry_whereItIsNotOffered()
{
    m_gate->spoil(u"GET /api/quayside/v1/openapi"_s, RogueGate::answer(404));
    QVERIFY(open());
    hover(u"brief"_s, Column::Expires);
    // Of the namespace the time machine is known.
    const QStringList lines = tip(u"brief"_s, Column::Expires);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).endsWith(u"(time machine: 2 weeks)"_s));
    hover(u"byhand"_s, Column::Expires);
    // What is asked for later came, and nothing of that kind.
    hover(u"v1"_s, Column::Size);
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->seen(u"GET /api/v1/repository/.*/manifest/"_s) > 0, kWait);
    QCOMPARE(m_gate->seen(kExpiry), 0);
}

void TestTagTips::size_saysWhatIsStoredForItAlone()
{
    const QString sharing = u"GET /api/quayside/v1/repository/admin/layers/manifest/.*/sharing"_s;
    QVERIFY(openPage(u"admin/layers"_s, 3));
    m_gate->spoil(sharing, RogueGate::answer(404));
    hover(u"alone"_s, Column::Size);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(sharing), 1, kWait);
    QCOMPARE(tip(u"alone"_s, Column::Size).size(), 1);
    m_gate->relent();
    QTRY_VERIFY_WITH_TIMEOUT(
        (hover(u"alone"_s, Column::Size), tip(u"alone"_s, Column::Size).size() == 2), kWait);
    QCOMPARE(tip(u"alone"_s, Column::Size).at(1),
             u"Stored for it alone: 2.9\u00A0KiB (layers and configuration)"_s);
    QTRY_COMPARE(QToolTip::text(), tip(u"alone"_s, Column::Size).join(u'\n'));
    // Of this image alone, and no manifest of any.
    QCOMPARE(tip(u"vamd64"_s, Column::Size).size(), 1);
    QCOMPARE(m_gate->seen(u"GET /api/v1/repository/admin/layers/manifest/"_s), 0);
}

void TestTagTips::size_saysWhatNoOtherImageHas()
{
    m_gate->spoil(u"GET /api/quayside/v1/openapi"_s, RogueGate::answer(404));
    const QString manifests = u"GET /api/v1/repository/admin/layers/manifest/"_s;
    QVERIFY(openPage(u"admin/layers"_s, 3));
    QCOMPARE(tip(u"alone"_s, Column::Size), QStringList{u"3,005 bytes, compressed"_s});
    QCOMPARE(m_gate->seen(manifests), 0);
    hover(u"alone"_s, Column::Size);
    QTRY_COMPARE_WITH_TIMEOUT(
        tip(u"alone"_s, Column::Size).value(1),
        u"Of it 2.9\u00A0KiB in layers that no other image of the tags shown has"_s, kWait);
    QCOMPARE(tip(u"vamd64"_s, Column::Size).value(1), u"Other tags shown have all of its layers"_s);
    QVERIFY(tip(u"v"_s, Column::Size).value(1).startsWith(u"Of it 6\u00A0B in layers"_s));
    // The list, its two images, one of which a tag has too, and the third.
    hover(u"v"_s, Column::Size);
    QCOMPARE(m_gate->seen(manifests), 4);
}

void TestTagTips::size_ofManyImagesIsNotReadFor()
{
    m_gate->spoil(u"GET /api/quayside/v1/openapi"_s, RogueGate::answer(404));
    QVERIFY(openPage(u"admin/many"_s, 21));
    hover(u"t3"_s, Column::Size);
    QCOMPARE(tip(u"t3"_s, Column::Size).size(), 1);
    // What is asked for later came, and no image.
    find<QLineEdit>(u"tags.filter"_s)->setText(u"-label=none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_gate->seen(u"GET /.*/labels"_s), 21, kWait);
    QCOMPARE(m_gate->seen(u"GET /api/v1/repository/admin/many/manifest/[^/]*$"_s), 0);
}

void TestTagTips::name_tellsItsMarks()
{
    TagModel tags;
    TagTableModel rows;
    rows.setTags(&tags);
    const auto digest = [](QChar letter) {
        return *Digest::parse(u"sha256:"_s + QString(64, letter));
    };
    wire::Tag fixed{.name = *TagName::parse(u"fixed"_s), .manifestDigest = digest(u'a')};
    fixed.isImmutable = true;
    wire::Tag sparse{.name = *TagName::parse(u"sparse"_s), .manifestDigest = digest(u'b')};
    sparse.isManifestList = true;
    sparse.isSparse = true;
    sparse.childManifestCount = 4;
    sparse.presentChildCount = 2;
    const wire::Tag plain{.name = *TagName::parse(u"plain"_s), .manifestDigest = digest(u'c')};
    const wire::Tag signature{.name = *TagName::parse(u"sha256-%1.sig"_s.arg(QString(64, u'a'))),
                              .manifestDigest = digest(u'd')};
    tags.addTags({fixed, sparse, plain, signature});
    const auto said = [&rows](const QString &tag, int role) {
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, int(Column::Tag));
            if (index.data(IdRole).toString() == tag)
                return index.data(role).toString();
        }
        return u"(not there)"_s;
    };
    QCOMPARE(said(u"plain"_s, Qt::AccessibleTextRole), u"plain"_s);
    QCOMPARE(said(u"plain"_s, Qt::ToolTipRole), QString());
    QCOMPARE(said(u"fixed"_s, Qt::AccessibleTextRole), u"fixed, immutable, signed"_s);
    QCOMPARE(said(u"fixed"_s, Qt::ToolTipRole).count(u'\n'), 1);
    QVERIFY(said(u"fixed"_s, Qt::ToolTipRole).startsWith(u"Immutable: "_s));
    QCOMPARE(said(u"sparse"_s, Qt::AccessibleTextRole), u"sparse, 2 of 4 platforms stored"_s);
    QVERIFY(said(u"sparse"_s, Qt::ToolTipRole).startsWith(u"2 of 4 platforms are stored"_s));
}

void TestTagTips::created_isTheImagesAge()
{
    TagModel tags;
    TagTableModel rows;
    rows.setTags(&tags);
    const Instant made = instantFromMs(1'600'000'000'000);
    const auto digest = [](QChar letter) {
        return *Digest::parse(u"sha256:"_s + QString(64, letter));
    };
    tags.addTags({{.name = *TagName::parse(u"old"_s), .manifestDigest = digest(u'a')},
                  {.name = *TagName::parse(u"new"_s), .manifestDigest = digest(u'b')},
                  {.name = *TagName::parse(u"unread"_s), .manifestDigest = digest(u'c')}});
    for (const auto &[letter, time] : {std::pair{u'a', made}, std::pair{u'b', made + 1h}}) {
        const wire::ManifestLayer layer{.blobDigest = digest(letter).toString(), .created = time};
        tags.setImage({.digest = digest(letter), .layers = QList{layer}});
    }
    rows.sort(int(Column::Created));
    QStringList names;
    for (int row = 0; row < rows.rowCount(); ++row)
        names.append(rows.index(row, 0).data(IdRole).toString());
    QCOMPARE(names, QStringList({u"unread"_s, u"old"_s, u"new"_s}));
    const QModelIndex old = rows.index(1, int(Column::Created));
    QCOMPARE(old.data(Qt::ToolTipRole).toString(), DateText::absoluteWithUtc(made));
    QVERIFY(!old.data(Qt::AccessibleTextRole).toString().isEmpty());
    QCOMPARE(old.data(ExportRole).toString(), u"2020-09-13T12:26:40Z"_s);
    const QModelIndex unread = rows.index(0, int(Column::Created));
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(!unread.data(role).isValid());
}

void TestTagTips::zhTW_tellsTheSame()
{
    QVERIFY(open());
    m_console->setLanguage(u"zh_TW"_s);
    hover(u"brief"_s, Column::Expires);
    QTRY_COMPARE_WITH_TIMEOUT(tip(u"brief"_s, Column::Expires).value(2),
                              u"依註解 quay.expires-after=3d"_s, kWait);
    QVERIFY(tip(u"brief"_s, Column::Expires).at(3).startsWith(u"可還原至 "_s));
}

QTEST_MAIN(TestTagTips)
#include "tst_tagtips.moc"
