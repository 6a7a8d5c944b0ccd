#include "app/api/httpexchange.h"
#include "app/services/profiles.h"
#include "tests/console/readingfaults.h"
#include "tests/console/superuserwindow.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/sectioned/pagesection.h"
#include "ui/widgets/progressline.h"
#include "ui/workspace.h"

#include <QtGui/QAction>
#include <QtNetwork/QNetworkReply>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::test;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Says {
    Page, ///< in place of the data at first, above them later
    Above, ///< above what the page has read, from the beginning; Page where it is refused
    Beside, ///< as Above; what is refused or missing is only a part of it, and takes nothing away
    ByDigest, ///< as Page; once read it is not read again, for a digest never changes
    Logs, ///< as Page; a refusal in its own place, with the role that is missing
    List, ///< above what the whole window has read, by the list itself
    Nothing, ///< it shows what the page reads, and nothing else
};

struct Tab {
    const char *name;
    Says says = Says::Page;
};

/// A page with all its tabs. What the whole page reads goes through: a tab has to say by itself
/// that its own reading failed.
struct Place {
    const char *name;
    const char *page; ///< prefix of object names
    const char *passes; ///< what is not spoilt, behind /api/v1/, as an expression
    QList<Tab> tabs;
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {"repository",
         "repository",
         "repository/admin/api(\\?|$)",
         {{"information", Says::Above},
          {"tags"},
          {"history"},
          {"logs", Says::Logs},
          {"auto-prune"},
          {"immutability"},
          {"settings"}}},
        {"tag",
         "tag",
         "repository/admin/api(\\?|$)|repository/admin/api/tag/\\?specificTag=",
         {{"summary", Says::Beside},
          {"platforms", Says::ByDigest},
          {"layers", Says::ByDigest},
          {"manifest", Says::ByDigest},
          {"config", Says::ByDigest},
          {"signatures", Says::Beside}}},
        {"organization",
         "namespace",
         "organization/payments(\\?|$)",
         {{"overview", Says::Beside},
          {"repositories", Says::List},
          {"teams"},
          {"robots"},
          {"default-permissions"},
          {"applications"},
          {"storage"},
          {"auto-prune"},
          {"immutability"},
          {"deleted"},
          {"logs", Says::Logs},
          {"settings", Says::Nothing}}},
        {"account",
         "namespace",
         "user/(\\?|$)",
         {{"overview", Says::Beside},
          {"repositories", Says::List},
          {"organizations", Says::Beside},
          {"robots"},
          {"app-tokens"},
          {"authorizations"},
          {"storage"},
          {"auto-prune"},
          {"deleted"},
          {"logs", Says::Logs},
          {"settings", Says::Nothing}}},
        {"superuser",
         "superuser",
         "x^",
         {{"users"},
          {"organizations"},
          {"messages"},
          {"service-keys"},
          {"logs", Says::Logs},
          {"configuration"},
          {"changelog"}}},
    };
    return all;
}

/// Half of the pages are looked at by one test and half by another, at the same time.
bool isWanted(const Place &place)
{
    const QByteArrayList only = qgetenv("QUAYSIDE_TEST_PAGES").split(',');
    return only.constFirst().isEmpty() || only.contains(place.name);
}

bool isRefusal(const ReadingFault &fault)
{
    return fault.fault.status == 403 || fault.fault.status == 404;
}

bool isNamed(const ReadingFault &fault, QLatin1StringView name)
{
    return name == QLatin1StringView(fault.name);
}

/// Every tab meets these; the others are dealt out.
bool isForAll(const ReadingFault &fault)
{
    return isNamed(fault, "401"_L1) || isNamed(fault, "403"_L1) || isNamed(fault, "500"_L1)
        || isNamed(fault, "half a body"_L1);
}

/// Of these each tab meets one.
QList<ReadingFault> otherFaults()
{
    QList<ReadingFault> others;
    for (const ReadingFault &one : readingFaults()) {
        // What waits or pours is the client's part, which three pages show in tst_states.
        const bool isClients =
            one.fault.kind == Fault::Kind::Hang || one.fault.kind == Fault::Kind::Huge;
        if (!isForAll(one) && !isClients && !isNamed(one, "409"_L1))
            others.append(one);
    }
    return others;
}

/// Where something is said, and how it begins.
struct Saying {
    QString widget;
    QString label;
    QString words;
};

Saying above(const Place &place, const Tab &tab, const ReadingFault &fault, bool isFirst)
{
    const QString words = QString::fromLatin1(*fault.banner ? fault.banner : fault.title);
    const QString prefix = QLatin1StringView(place.page)
        + (tab.says == Says::List ? u"."_s + QLatin1StringView(tab.name) : QString());
    // Of data that were never read there is no age.
    const bool isAgeless = isFirst && tab.says != Says::List && words.startsWith(u"Offline"_s);
    return {prefix + u".banner"_s, u"banner.title"_s, isAgeless ? u"Offline"_s : words};
}

Saying instead(const Place &place, const Tab &tab, const ReadingFault &fault)
{
    const bool isLog = tab.says == Says::Logs && fault.fault.status == 403;
    return {isLog ? u"logs.state"_s : QLatin1StringView(place.page) + u".state"_s, u"state.title"_s,
            QString::fromLatin1(fault.title)};
}

/// nullopt: nothing is to be said.
std::optional<Saying> expected(const Place &place, const Tab &tab, const ReadingFault &fault,
                               bool isFirst)
{
    switch (tab.says) {
    case Says::Nothing:
        return {};
    case Says::List:
        return above(place, tab, fault, isFirst);
    case Says::Beside:
        if (isRefusal(fault))
            return {};
        return above(place, tab, fault, isFirst);
    case Says::Above:
        return isRefusal(fault) ? instead(place, tab, fault) : above(place, tab, fault, isFirst);
    case Says::ByDigest:
        if (!isFirst)
            return {};
        return instead(place, tab, fault);
    case Says::Page:
    case Says::Logs:
        break;
    }
    return isFirst || isRefusal(fault) ? instead(place, tab, fault)
                                       : above(place, tab, fault, isFirst);
}

} // namespace

/// Every tab of every page, while the registry misbehaves. Source: console.md 1.8.
class TestPageStates : public QObject, private SuperuserWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabs_areKnown_data() { everyPlace(); }
    void tabs_areKnown();
    void tabs_sayWhatWentWrong_data();
    void tabs_sayWhatWentWrong();
    void pages_sayWhatWentWrong_data();
    void pages_sayWhatWentWrong();
    void tabs_sayThatTheRegistryIsGone_data() { everyPlace(); }
    void tabs_sayThatTheRegistryIsGone();

private:
    static void everyPlace();
    MainWindow &window() { return m_console->window(); }
    Address addressOf(const Place &place, qsizetype tab) const;
    QString said(const Saying &saying) const;
    QString everythingSaid(const Place &place) const;
    /// What the console waits for.
    QStringList asking() const
    {
        QStringList paths;
        const auto &client = m_console->window().connection()->client();
        for (const auto *one : client.findChildren<api::HttpExchange *>()) {
            const auto *reply = one->findChild<QNetworkReply *>();
            paths.append(reply ? reply->url().path() : u"nothing yet"_s);
        }
        return paths;
    }
    QWidget *part(const Place &place, const char *name) const
    {
        return find<QWidget>(QLatin1StringView(place.page) + u'.' + QLatin1StringView(name));
    }
    PageSection *section(const Place &place) const;
    bool isCalm(const Place &place) const;
    void spoil(const QString &passes, const ReadingFault &fault);
    bool recover(const Place &place, const ReadingFault &fault, const Saying &saying);
    /// What is wrong; empty: nothing.
    QString problemOf(const Place &place, qsizetype tab, const ReadingFault &fault);
    QString problemOfRefresh(const Place &place, const Saying &saying, const ReadingFault &fault);
};

void TestPageStates::initTestCase()
{
    QVERIFY2(startRegistry("FEATURE_SUPERUSER_CONFIGDUMP: true\n"),
             "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("POST", u"organization/"_s,
                           {{u"name"_s, u"payments"_s}, {u"email"_s, u"p@example.org"_s}}));
    QVERIFY(m_server->push(u"payments/api"_s, u"1"_s, 10));
    // A tag for each tab: what one has read of it, the others have.
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_server->pushList(m_repository, QString::number(i), {u"amd64"_s, u"arm64"_s}));
}

void TestPageStates::init()
{
    m_gate->relent();
    m_gate->comeBack();
    openConsole();
    QVERIFY(signIn());
    QTRY_VERIFY(!dialogNamed(u"signin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"repositories.table"_s)->isVisible(), kWait);
    auto &repositories = m_console->workspace().connections.repositories(*window().connection());
    QTRY_VERIFY_WITH_TIMEOUT(repositories.isLoaded() && !repositories.isLoading(), kWait);
    // Nothing is read that nobody asks for.
    Profiles &profiles = m_console->profiles();
    auto profile = *profiles.find(window().connection()->id());
    profile.refresh = 1h;
    QVERIFY(profiles.save(profile));
    // Of Qt 6.4 a request may never reach a registry that dropped others: it is sent anew in time.
    window().connection()->client().setLimits({.timeout = 5s, .retryDelays = {1ms, 1ms, 1ms, 1ms}});
}

void TestPageStates::cleanup()
{
    closeConsole();
    m_gate->relent();
    m_gate->forget();
}

void TestPageStates::everyPlace()
{
    QTest::addColumn<int>("place");
    for (qsizetype place = 0; place < places().size(); ++place) {
        if (isWanted(places().at(place)))
            QTest::newRow(places().at(place).name) << int(place);
    }
}

Address TestPageStates::addressOf(const Place &place, qsizetype tab) const
{
    const QString id = m_console->window().connection()->id();
    const auto repository = *RepositoryName::parse(m_repository);
    const QByteArrayView name(place.name);
    const QString word = QString::fromLatin1(place.tabs.at(tab).name);
    if (name == "repository")
        return Address::repository(id, repository, word);
    if (name == "tag")
        return Address::tag(id, repository, *TagName::parse(QString::number(tab)), word);
    if (name == "organization")
        return Address::organization(id, *NamespaceName::parse(u"payments"_s), word);
    return name == "account" ? Address::account(id, word) : Address::superuser(id, word);
}

QString TestPageStates::said(const Saying &saying) const
{
    const auto *in = find<QWidget>(saying.widget);
    const auto *found = in && in->isVisible() ? in->findChild<QLabel *>(saying.label) : nullptr;
    return found && found->isVisible() ? found->text() : QString();
}

QString TestPageStates::everythingSaid(const Place &place) const
{
    const QString page = QLatin1StringView(place.page);
    return u"banner \"%1\", in place \"%2\", of the list \"%3\", %4on their way: %5%6"_s
        .arg(said({page + u".banner"_s, u"banner.title"_s, {}}),
             said({page + u".state"_s, u"state.title"_s, {}}),
             said({page + u".repositories.banner"_s, u"banner.title"_s, {}}),
             section(place) && section(place)->isReading() ? u"reading, "_s : QString())
        .arg(asking().join(u' '))
        .arg(dialogNamed(u"signin"_s) ? u", sign-in open"_s : QString());
}

PageSection *TestPageStates::section(const Place &place) const
{
    auto *sections = qobject_cast<QStackedWidget *>(part(place, "sections"));
    return sections ? qobject_cast<PageSection *>(sections->currentWidget()) : nullptr;
}

bool TestPageStates::isCalm(const Place &place) const
{
    return section(place) && section(place)->isVisible() && !section(place)->isReading()
        && !part(place, "state")->isVisible() && !part(place, "banner")->isVisible()
        && !find<QAction>(u"main.action.stopLoading"_s)->isEnabled();
}

void TestPageStates::spoil(const QString &passes, const ReadingFault &fault)
{
    m_gate->spoil(u"^GET /(api/v1/(?!%1)|api/quayside/|v2/)"_s.arg(passes), fault.fault);
}

bool TestPageStates::recover(const Place &place, const ReadingFault &fault, const Saying &saying)
{
    // Whoever tries again has seen all of it fail. Where a connection breaks, Qt fails what waits
    // for one with it: nothing is on its way any more, not even for another part of the window.
    const auto *line = find<ProgressLine>(QLatin1StringView(place.page) + u".progress"_s);
    const auto isOver = [&] {
        return !section(place)->isReading() && !line->isActive() && asking().isEmpty();
    };
    if (!QTest::qWaitFor(isOver, 3 * kWait))
        return false;
    m_gate->relent();
    m_gate->comeBack();
    if (isNamed(fault, "401"_L1)) {
        if (!QTest::qWaitFor([] { return dialogNamed(u"signin"_s) != nullptr; }, kWait))
            return false;
        auto *password = dialogNamed(u"signin"_s)->findChild<QLineEdit *>(u"signin.password"_s);
        QTest::keyClicks(password, m_server->password());
        dialogNamed(u"signin"_s)->findChild<QPushButton *>(u"signin.submit"_s)->click();
    } else if (isNamed(fault, "gone"_L1)) {
        // The page and its tab may both have said it.
        find<QAction>(u"main.action.refresh"_s)->trigger();
    } else {
        const bool isAbove = saying.label.startsWith(u"banner"_s);
        find<QWidget>(saying.widget)
            ->findChild<QPushButton *>(isAbove ? u"banner.action"_s : u"state.action"_s)
            ->click();
    }
    return QTest::qWaitFor(
        [&] {
            return !dialogNamed(u"signin"_s) && isCalm(place)
                && !said(saying).startsWith(saying.words);
        },
        kWait);
}

QString TestPageStates::problemOf(const Place &place, qsizetype tab, const ReadingFault &fault)
{
    const Tab &what = place.tabs.at(tab);
    if (const auto first = expected(place, what, fault, true)) {
        spoil(QString::fromLatin1(place.passes), fault);
        window().go(addressOf(place, tab));
        if (!QTest::qWaitFor([&] { return said(*first).startsWith(first->words); }, kWait))
            return u"first load: "_s + everythingSaid(place);
        if (!recover(place, fault, *first))
            return u"first load: no recovery, "_s + everythingSaid(place);
    }
    const auto later = expected(place, what, fault, false);
    if (!later)
        return {};
    spoil(QString::fromLatin1(place.passes), fault);
    return problemOfRefresh(place, *later, fault);
}

QString TestPageStates::problemOfRefresh(const Place &place, const Saying &saying,
                                         const ReadingFault &fault)
{
    // What was typed outlives it.
    QLineEdit *edit = nullptr;
    for (auto *one : section(place)->findChildren<QLineEdit *>()) {
        if (!edit && one->isVisible() && one->isEnabled() && !one->isReadOnly()
            && !one->validator())
            edit = one;
    }
    const QString before = edit ? edit->text() : QString();
    if (edit)
        edit->setText(before + u'1');
    find<QAction>(u"main.action.refresh"_s)->trigger();
    if (!QTest::qWaitFor([&] { return said(saying).startsWith(saying.words); }, kWait))
        return u"refresh: "_s + everythingSaid(place);
    if (saying.label.startsWith(u"banner"_s) && !section(place)->isVisible())
        return u"refresh: the data are gone"_s;
    if (!recover(place, fault, saying))
        return u"refresh: no recovery, "_s + everythingSaid(place);
    if (!edit)
        return {};
    if (edit->text() != before + u'1')
        return u"refresh: what was typed into %1 is gone"_s.arg(edit->objectName());
    edit->setText(before);
    return {};
}

void TestPageStates::tabs_areKnown()
{
    QFETCH(int, place);
    const Place &where = places().at(place);
    window().go(addressOf(where, 0));
    QTRY_VERIFY_WITH_TIMEOUT(isCalm(where), kWait);
    const auto *bar = find<QTabBar>(QLatin1StringView(where.page) + u".tabs"_s);
    const auto *sections = qobject_cast<QStackedWidget *>(part(where, "sections"));
    QStringList there;
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->isTabVisible(i))
            there.append(qobject_cast<PageSection *>(sections->widget(i))->tab());
    }
    QStringList known;
    for (const Tab &tab : where.tabs)
        known.append(QString::fromLatin1(tab.name));
    // A tab that is not listed above is not looked at below.
    QCOMPARE(there, known);
}

void TestPageStates::tabs_sayWhatWentWrong_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("fault");
    for (qsizetype place = 0; place < places().size(); ++place) {
        if (!isWanted(places().at(place)))
            continue;
        for (qsizetype fault = 0; fault < readingFaults().size(); ++fault) {
            if (isForAll(readingFaults().at(fault)))
                QTest::addRow("%s, %s", places().at(place).name, readingFaults().at(fault).name)
                    << int(place) << int(fault);
        }
        QTest::addRow("%s, others", places().at(place).name) << int(place) << -1;
    }
}

void TestPageStates::tabs_sayWhatWentWrong()
{
    QFETCH(int, place);
    QFETCH(int, fault);
    const Place &where = places().at(place);
    const QList<ReadingFault> dealt = otherFaults();
    QStringList problems;
    for (qsizetype tab = 0; tab < where.tabs.size(); ++tab) {
        const ReadingFault &what =
            fault < 0 ? dealt.at((place + tab) % dealt.size()) : readingFaults().at(fault);
        const QString problem = problemOf(where, tab, what);
        m_gate->relent();
        if (!problem.isEmpty())
            problems.append(u"\n%1, %2, %3"_s.arg(QLatin1StringView(where.tabs.at(tab).name),
                                                  QLatin1StringView(what.name), problem));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QString())));
    for (auto it = m_gate->writes().begin(); it != m_gate->writes().end(); ++it)
        QVERIFY2(it.key() == "POST /api/v1/signin", it.key().constData());
}

void TestPageStates::pages_sayWhatWentWrong_data()
{
    QTest::addColumn<int>("fault");
    for (qsizetype fault = 0; fault < readingFaults().size(); ++fault) {
        if (isForAll(readingFaults().at(fault)) || isRefusal(readingFaults().at(fault)))
            QTest::newRow(readingFaults().at(fault).name) << int(fault);
    }
}

void TestPageStates::pages_sayWhatWentWrong()
{
    QFETCH(int, fault);
    const ReadingFault &what = readingFaults().at(fault);
    for (const Place &place : places()) {
        if (!isWanted(place))
            continue;
        // Who is signed in is known from the sign-in: there are data from the beginning.
        const bool isAbove = qstrcmp(place.name, "account") == 0 && !isRefusal(what);
        const Tab tab{place.tabs.constFirst().name, isAbove ? Says::Above : Says::Page};
        const Saying saying = *expected(place, tab, what, true);
        spoil(u"x^"_s, what);
        window().go(addressOf(place, 0));
        QTRY_VERIFY2_WITH_TIMEOUT(
            said(saying).startsWith(saying.words),
            qPrintable(QLatin1StringView(place.name) + u": "_s + everythingSaid(place)), kWait);
        QVERIFY2(recover(place, what, saying), place.name);
    }
}

void TestPageStates::tabs_sayThatTheRegistryIsGone()
{
    QFETCH(int, place);
    const Place &where = places().at(place);
    const ReadingFault gone{"gone", {}, "", "Offline, showing data of ", "", false};
    for (qsizetype tab = 0; tab < where.tabs.size(); ++tab) {
        window().go(addressOf(where, tab));
        QTRY_VERIFY2_WITH_TIMEOUT(isCalm(where), where.tabs.at(tab).name, kWait);
        m_gate->goAway();
        const Tab same{where.tabs.at(tab).name,
                       where.tabs.at(tab).says == Says::List ? Says::List : Says::Page};
        const QString problem = problemOfRefresh(where, above(where, same, gone, false), gone);
        QVERIFY2(problem.isEmpty(), qPrintable(QLatin1StringView(same.name) + u", "_s + problem));
    }
}

QTEST_MAIN(TestPageStates)
#include "tst_pagestates.moc"
