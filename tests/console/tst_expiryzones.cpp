#include "app/core/localtime.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/widgets/expirychooser.h"
#include "ui/widgets/recordproxy.h"

#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HeldClock final : public Clock {
public:
    explicit HeldClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

// Noon of a summer's day in Taipei; three days before the clocks of Berlin are put forward; three
// days before they are put back.
constexpr Instant kSummer = instantFromMs(1'781'236'800'000); // 2026-06-12 04:00 UTC
constexpr Instant kForward = instantFromMs(1'805'976'000'000); // 2027-03-25 12:00 UTC
constexpr Instant kBack = instantFromMs(1'792'670'400'000); // 2026-10-22 12:00 UTC

struct End {
    const char *name;
    Milliseconds span;
    const char *icon;
    Tone tone;
    const char *word; // English
    const char *state;
    const char16_t *chineseWord;
    const char16_t *chineseState;
};
constexpr std::array<End, 4> kEnds{{
    {"6 d 23 h", 167h, "alert-triangle-filled", Tone::Danger, "in 6 days", "soon", u"6 天後",
     u"即將到期"},
    {"7 d 1 h", 169h, "alert-triangle", Tone::Warning, "in 7 days", "approaching", u"7 天後",
     u"接近到期"},
    {"30 d", 720h, "alert-triangle", Tone::Warning, "in 4 weeks", "approaching", u"4 週後",
     u"接近到期"},
    {"32 d", 768h, "clock", Tone::Ok, "in 4 weeks", "scheduled", u"4 週後", u"已排定"},
}};

struct Dates {
    const char *zone;
    Instant now;
    std::array<const char *, 4> english; // local, in the order of kEnds
    std::array<const char *, 4> chinese;
};
const std::array<Dates, 9> kDates{{
    {"Asia/Taipei",
     kSummer,
     {"19 Jun 2026, 11:00", "19 Jun 2026, 13:00", "12 Jul 2026, 12:00", "14 Jul 2026, 12:00"},
     {"2026-06-19 11:00", "2026-06-19 13:00", "2026-07-12 12:00", "2026-07-14 12:00"}},
    {"Asia/Taipei",
     kForward,
     {"1 Apr 2027, 19:00", "1 Apr 2027, 21:00", "24 Apr 2027, 20:00", "26 Apr 2027, 20:00"},
     {"2027-04-01 19:00", "2027-04-01 21:00", "2027-04-24 20:00", "2027-04-26 20:00"}},
    {"Asia/Taipei",
     kBack,
     {"29 Oct 2026, 19:00", "29 Oct 2026, 21:00", "21 Nov 2026, 20:00", "23 Nov 2026, 20:00"},
     {"2026-10-29 19:00", "2026-10-29 21:00", "2026-11-21 20:00", "2026-11-23 20:00"}},
    {"UTC",
     kSummer,
     {"19 Jun 2026, 03:00", "19 Jun 2026, 05:00", "12 Jul 2026, 04:00", "14 Jul 2026, 04:00"},
     {"2026-06-19 03:00", "2026-06-19 05:00", "2026-07-12 04:00", "2026-07-14 04:00"}},
    {"UTC",
     kForward,
     {"1 Apr 2027, 11:00", "1 Apr 2027, 13:00", "24 Apr 2027, 12:00", "26 Apr 2027, 12:00"},
     {"2027-04-01 11:00", "2027-04-01 13:00", "2027-04-24 12:00", "2027-04-26 12:00"}},
    {"UTC",
     kBack,
     {"29 Oct 2026, 11:00", "29 Oct 2026, 13:00", "21 Nov 2026, 12:00", "23 Nov 2026, 12:00"},
     {"2026-10-29 11:00", "2026-10-29 13:00", "2026-11-21 12:00", "2026-11-23 12:00"}},
    {"Europe/Berlin",
     kSummer,
     {"19 Jun 2026, 05:00", "19 Jun 2026, 07:00", "12 Jul 2026, 06:00", "14 Jul 2026, 06:00"},
     {"2026-06-19 05:00", "2026-06-19 07:00", "2026-07-12 06:00", "2026-07-14 06:00"}},
    {"Europe/Berlin",
     kForward, // +0100 now, +0200 then
     {"1 Apr 2027, 13:00", "1 Apr 2027, 15:00", "24 Apr 2027, 14:00", "26 Apr 2027, 14:00"},
     {"2027-04-01 13:00", "2027-04-01 15:00", "2027-04-24 14:00", "2027-04-26 14:00"}},
    {"Europe/Berlin",
     kBack, // +0200 now, +0100 then
     {"29 Oct 2026, 12:00", "29 Oct 2026, 14:00", "21 Nov 2026, 13:00", "23 Nov 2026, 13:00"},
     {"2026-10-29 12:00", "2026-10-29 14:00", "2026-11-21 13:00", "2026-11-23 13:00"}},
}};

const QByteArray &zone()
{
    static const QByteArray name = qgetenv("TZ");
    return name;
}

/// The date of the row as it is in UTC.
const Dates &utcOf(Instant now)
{
    const auto found = std::find_if(kDates.begin(), kDates.end(), [now](const Dates &dates) {
        return QByteArrayView(dates.zone) == "UTC" && dates.now == now;
    });
    return *found;
}

} // namespace

/// EXPIRES and its dialog in the zone that the process runs in: one run each for Taipei, UTC and
/// Berlin. What is expected was written down, not computed. Source: console.md 11, check 2.
class TestExpiryZones : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cell_tellsTheEnd_data();
    void cell_tellsTheEnd();
    void never_isTold();
    void clocks_showOneHourTwiceOrNever_data();
    void clocks_showOneHourTwiceOrNever();
    void hour_thatDoesNotExistIsRefused();
    void hour_thatComesTwiceIsAskedAbout();
    void hour_thatComesTwiceStaysWhatItWas();
    void dialog_sendsTheHourThatWasMeant();
    void dialog_promisesNothingOfAnHourThatDoesNotExist();
    void hours_ofOtherDaysComeOnce();

private:
    void setLanguage(const QString &language);
    template <class T>
    static T *part(QWidget &in, const char *name)
    {
        return in.findChild<T *>("expiration."_L1 + QLatin1String(name));
    }
    static void setTime(QWidget &chooser, const QDate &day, const QTime &time)
    {
        part<QDateEdit>(chooser, "date")->setDate(day);
        part<QTimeEdit>(chooser, "time")->setTime(time);
    }

    static std::unique_ptr<ChangeExpirationDialog> makeDialog(Instant now)
    {
        const wire::Tag tag{.name = *TagName::parse(u"v1"_s),
                            .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'1'))};
        auto dialog = std::make_unique<ChangeExpirationDialog>(
            *RepositoryName::parse(u"acme/web"_s), u"Registry"_s, QList<wire::Tag>{tag}, now,
            std::chrono::days(14));
        dialog->show();
        return dialog;
    }

    QTranslator m_translator;
};

void TestExpiryZones::initTestCase()
{
    QCOMPARE(QTimeZone::systemTimeZoneId(), zone());
    setLanguage(u"en"_s);
}

void TestExpiryZones::setLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language == "en"_L1 ? u"en_GB"_s : language));
    QCoreApplication::removeTranslator(&m_translator);
    QVERIFY(m_translator.load(u":/i18n/quayside_"_s + language));
    QCoreApplication::installTranslator(&m_translator);
}

void TestExpiryZones::cell_tellsTheEnd_data()
{
    QTest::addColumn<int>("dates");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("language");
    for (int i = 0; i < int(kDates.size()); ++i) {
        const Dates &dates = kDates.at(size_t(i));
        if (zone() != dates.zone)
            continue;
        for (int end = 0; end < int(kEnds.size()); ++end) {
            for (const QString &language : {u"en"_s, u"zh_TW"_s}) {
                const char *season = dates.now == kSummer ? "in summer"
                    : dates.now == kForward               ? "over the change forward"
                                                          : "over the change back";
                QTest::addRow("%s %s, %s", kEnds.at(size_t(end)).name, season, qPrintable(language))
                    << i << end << language;
            }
        }
    }
}

void TestExpiryZones::cell_tellsTheEnd()
{
    QFETCH(int, dates);
    QFETCH(int, end);
    QFETCH(QString, language);
    setLanguage(language);
    const bool isChinese = language == "zh_TW"_L1;
    const Dates &then = kDates.at(size_t(dates));
    const End &wanted = kEnds.at(size_t(end));
    const HeldClock clock(then.now);
    TagModel tags;
    TagTableModel rows;
    rows.setClock(clock);
    rows.setTags(&tags);
    wire::Tag tag{.name = *TagName::parse(u"v1"_s),
                  .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'1'))};
    tag.end = then.now + wanted.span;
    tags.addTags({tag});
    const auto text = [&](const auto &english, const auto &chinese) {
        return QString::fromLatin1((isChinese ? chinese : english).at(size_t(end)));
    };
    const QString local = text(then.english, then.chinese);
    const QString utc = text(utcOf(then.now).english, utcOf(then.now).chinese);
    const QString word =
        isChinese ? QString::fromUtf16(wanted.chineseWord) : QString::fromLatin1(wanted.word);
    const CellLook look = expiryLook(tag.end, rows.now());
    QCOMPARE(look.text, word);
    QCOMPARE(look.icon, QString::fromLatin1(wanted.icon));
    QCOMPARE(look.iconTone, wanted.tone);
    QCOMPARE(look.tone, wanted.tone);
    QCOMPARE(look.isStrong, wanted.tone == Tone::Danger);
    const QModelIndex cell = rows.index(0, int(TagModel::Column::Expires));
    const QString place = QString::fromLatin1(zone());
    const QString tip = isChinese ? u"%1（%2）\n%3 UTC"_s : u"%1 (%2)\n%3 UTC"_s;
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), tip.arg(local, place, utc));
    QCOMPARE(
        cell.data(Qt::AccessibleTextRole).toString(),
        isChinese
            ? u"v1 於 %1到期，%2，%3"_s.arg(word, local, QString::fromUtf16(wanted.chineseState))
            : u"v1 expires %1, %2, %3"_s.arg(word, local, QString::fromLatin1(wanted.state)));
}

void TestExpiryZones::never_isTold()
{
    for (const QString &language : {u"en"_s, u"zh_TW"_s}) {
        setLanguage(language);
        const bool isChinese = language == "zh_TW"_L1;
        TagModel tags;
        TagTableModel rows;
        rows.setTags(&tags);
        tags.addTags({{.name = *TagName::parse(u"v1"_s),
                       .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'1'))}});
        const QString word = isChinese ? u"永不"_s : u"Never"_s;
        const CellLook look = expiryLook({}, rows.now());
        QCOMPARE(look.text, word);
        QCOMPARE(look.icon, QString());
        QCOMPARE(look.tone, Tone::Muted);
        const QModelIndex cell = rows.index(0, int(TagModel::Column::Expires));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), word);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 isChinese ? u"v1 永不到期"_s : u"v1 never expires"_s);
    }
    setLanguage(u"en"_s);
}

void TestExpiryZones::clocks_showOneHourTwiceOrNever_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QList<qint64>>("expected"); // seconds
    const auto row = [](const char *name, const char *place, const QDate &day, const QTime &time,
                        const QList<qint64> &expected) {
        QTest::newRow(name) << QByteArray(place) << day << time << expected;
    };
    const QDate forward(2027, 3, 28);
    const QDate back(2026, 10, 25);
    row("before the gap", "Europe/Berlin", forward, {1, 59}, {1'806'195'540}); // 00:59 UTC
    row("in the gap", "Europe/Berlin", forward, {2, 30}, {});
    row("after the gap", "Europe/Berlin", forward, {3, 0}, {1'806'195'600}); // 01:00 UTC
    row("before the hour", "Europe/Berlin", back, {1, 59}, {1'792'886'340}); // 23:59 UTC
    row("twice", "Europe/Berlin", back, {2, 30}, {1'792'888'200, 1'792'891'800}); // 00:30, 01:30
    row("after it", "Europe/Berlin", back, {3, 0}, {1'792'893'600}); // 02:00 UTC
    row("Taipei", "Asia/Taipei", forward, {2, 30}, {1'806'172'200}); // 18:30 UTC the day before
    row("UTC", "UTC", back, {2, 30}, {1'792'895'400});
    row("New York, in the gap", "America/New_York", {2027, 3, 14}, {2, 30}, {});
    row("New York, twice", "America/New_York", {2026, 11, 1}, {1, 30},
        {1'793'511'000, 1'793'514'600}); // 05:30, 06:30 UTC
}

void TestExpiryZones::clocks_showOneHourTwiceOrNever()
{
    QFETCH(QByteArray, place);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QList<qint64>, expected);
    QList<qint64> seconds;
    for (const Instant &one : instantsAt(day, time, QTimeZone(place)))
        seconds.append(toMs(one) / 1000);
    QCOMPARE(seconds, expected);
}

void TestExpiryZones::hour_thatDoesNotExistIsRefused()
{
    QCOMPARE(zone(), "Europe/Berlin"_ba); // asked for there alone: see tests.cmake
    const HeldClock clock(kForward);
    ExpiryChooser chooser;
    chooser.setClock(clock);
    chooser.begin(kForward, {});
    setTime(chooser, {2027, 3, 28}, {2, 30});
    QString why;
    QVERIFY(!chooser.chosen(&why));
    QVERIFY(!chooser.isRight());
    QCOMPARE(why, u"This time does not exist: the clocks are changed then."_s);
    QCOMPARE(part<QLabel>(chooser, "error")->text(), why);
    // No hour of UTC is told for it.
    QCOMPARE(part<QLabel>(chooser, "zone")->text(), u"Europe/Berlin"_s);
    QVERIFY(part<QComboBox>(chooser, "twice")->isHidden());
    setTime(chooser, {2027, 3, 28}, {3, 30});
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(1'806'197'400'000))));
    QCOMPARE(part<QLabel>(chooser, "zone")->text(), u"Europe/Berlin, 01:30 UTC"_s);
}

void TestExpiryZones::hour_thatComesTwiceIsAskedAbout()
{
    QCOMPARE(zone(), "Europe/Berlin"_ba); // asked for there alone: see tests.cmake
    const HeldClock clock(kBack);
    ExpiryChooser chooser;
    chooser.setClock(clock);
    chooser.begin(kBack, {});
    auto *twice = part<QComboBox>(chooser, "twice");
    QVERIFY(twice->isHidden());
    setTime(chooser, {2026, 10, 25}, {2, 30});
    QVERIFY(!twice->isHidden() && !part<QLabel>(chooser, "twiceHint")->isHidden());
    QCOMPARE(twice->count(), 2);
    QCOMPARE(twice->itemText(0), u"before they are put back, 00:30 UTC"_s);
    QCOMPARE(twice->itemText(1), u"after they are put back, 01:30 UTC"_s);
    QCOMPARE(part<QLabel>(chooser, "zone")->text(), u"Europe/Berlin"_s);
    QVERIFY(chooser.isRight());
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(1'792'891'800'000))));
    QTest::keyClick(twice, Qt::Key_Up);
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(1'792'888'200'000))));
    // It stays so in another language, and goes with the hour.
    const QString english = twice->itemText(0);
    setLanguage(u"zh_TW"_s);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&chooser, &changed);
    QVERIFY(twice->itemText(0).endsWith(u"00:30 UTC"_s) && twice->itemText(0) != english);
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(1'792'888'200'000))));
    setLanguage(u"en"_s);
    setTime(chooser, {2026, 10, 25}, {3, 30});
    QVERIFY(twice->isHidden());
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(1'792'895'400'000))));
}

void TestExpiryZones::hour_thatComesTwiceStaysWhatItWas()
{
    QCOMPARE(zone(), "Europe/Berlin"_ba); // asked for there alone: see tests.cmake
    const HeldClock clock(kBack);
    for (const qint64 end : {1'792'888'200'000, 1'792'891'800'000}) {
        ExpiryChooser chooser;
        chooser.setClock(clock);
        chooser.begin(kBack, instantFromMs(end));
        QVERIFY(part<QRadioButton>(chooser, "on")->isChecked());
        QCOMPARE(part<QTimeEdit>(chooser, "time")->time(), QTime(2, 30));
        QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(end))));
    }
}

void TestExpiryZones::dialog_sendsTheHourThatWasMeant()
{
    QCOMPARE(zone(), "Europe/Berlin"_ba); // asked for there alone: see tests.cmake
    for (const auto &[index, expected] :
         {std::pair{0, 1'792'888'200'000}, {1, 1'792'891'800'000}}) {
        const auto dialog = makeDialog(kBack);
        setTime(*dialog, {2026, 10, 25}, {2, 30});
        auto *twice = part<QComboBox>(*dialog, "twice");
        QVERIFY(twice->isVisible());
        if (index == 0)
            QTest::keyClick(twice, Qt::Key_Up);
        std::optional<Instant> sent;
        connect(dialog.get(), &ChangeExpirationDialog::submitted, this,
                [&sent](const QList<ExpirationPlanItem> &plan) { sent = plan.constFirst().after; });
        part<QPushButton>(*dialog, "apply")->click();
        QCOMPARE(sent, std::optional(instantFromMs(expected)));
    }
}

void TestExpiryZones::dialog_promisesNothingOfAnHourThatDoesNotExist()
{
    QCOMPARE(zone(), "Europe/Berlin"_ba); // asked for there alone: see tests.cmake
    const auto dialog = makeDialog(kForward);
    auto *banner = dialog->findChild<QWidget *>(u"banner"_s);
    const auto *preview = part<QTableWidget>(*dialog, "preview");
    QVERIFY(banner && banner->isVisible());
    setTime(*dialog, {2027, 3, 28}, {2, 30});
    QCOMPARE(preview->item(0, 2)->text(), QString(QChar(0x2014)));
    QVERIFY(banner->isHidden());
    QVERIFY(!part<QPushButton>(*dialog, "apply")->isEnabled());
    setTime(*dialog, {2027, 3, 28}, {3, 0});
    QCOMPARE(preview->item(0, 2)->text(), u"28 Mar 2027, 03:00"_s);
    QVERIFY(banner->isVisible() && part<QPushButton>(*dialog, "apply")->isEnabled());
}

void TestExpiryZones::hours_ofOtherDaysComeOnce()
{
    const HeldClock clock(kSummer);
    ExpiryChooser chooser;
    chooser.setClock(clock);
    chooser.begin(kSummer, {});
    setTime(chooser, {2026, 7, 1}, {2, 30});
    const bool isBerlin = zone() == "Europe/Berlin";
    const bool isUtc = zone() == "UTC";
    // 00:30 UTC, 02:30 UTC, 18:30 UTC the day before.
    const qint64 expected = isBerlin ? 1'782'865'800'000
        : isUtc                      ? 1'782'873'000'000
                                     : 1'782'844'200'000;
    QCOMPARE(chooser.chosen(), std::optional(std::optional(instantFromMs(expected))));
    QCOMPARE(part<QLabel>(chooser, "zone")->text(),
             isBerlin    ? u"Europe/Berlin, 00:30 UTC"_s
                 : isUtc ? u"UTC, 02:30 UTC"_s
                         : u"Asia/Taipei, 2026-06-30 18:30 UTC"_s);
    QVERIFY(part<QComboBox>(chooser, "twice")->isHidden());
}

int main(int argc, char *argv[])
{
    // Each zone has a run of its own; by hand it is the one with changes of the clock.
    const QByteArrayList known{"Asia/Taipei", "UTC", "Europe/Berlin"};
    if (!known.contains(qgetenv("TZ")))
        qputenv("TZ", "Europe/Berlin");
    tzset();
    QApplication application(argc, argv);
    TestExpiryZones test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_expiryzones.moc"
