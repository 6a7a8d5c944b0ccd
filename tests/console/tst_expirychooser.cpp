#include "ui/widgets/expirychooser.h"

#include "ui/pages/tags/changeexpirationdialog.h"

#include <QtTest/QtTest>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

using namespace quayside;
using namespace quayside::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands still until it is told otherwise.
class HeldClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void set(const QDateTime &time) { m_now = instantFromMs(time.toMSecsSinceEpoch()); }
    void advance(Milliseconds span) { m_now += span; }

private:
    Instant m_now;
};

} // namespace

/// When something ends, by a clock that a test holds.
class TestExpiryChooser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void span_isCountedFromNow();
    void span_isCountedByTheRegistrysClock();
    void today_proposesAnHourFromNow();
    void today_endsBeforeMidnight();
    void today_keepsATimeThatIsToCome();
    void today_inPassingKeepsTheTime();
    void date_passesWhileItIsLookedAt();
    void farDates_areHintedAt();

private:
    template <class T>
    T *part(const QString &name) const
    {
        return m_chooser->findChild<T *>(u"expiration."_s + name);
    }
    void begin(const QTime &time, const std::optional<QDateTime> &current = {});
    static Instant at(const QDate &day, const QTime &time)
    {
        return instantFromMs(QDateTime(day, time).toMSecsSinceEpoch());
    }

    static std::optional<std::optional<Instant>> chosenAt(const QDate &day, const QTime &time)
    {
        return std::optional<Instant>(at(day, time));
    }

    const QDate m_today{2026, 6, 12};
    HeldClock m_clock;
    std::unique_ptr<ExpiryChooser> m_chooser;
};

void TestExpiryChooser::init()
{
    m_chooser = std::make_unique<ExpiryChooser>();
    m_chooser->setClock(m_clock);
}

void TestExpiryChooser::begin(const QTime &time, const std::optional<QDateTime> &current)
{
    m_clock.set(QDateTime(m_today, time));
    m_chooser->begin(m_clock.now(),
                     current ? std::optional(instantFromMs(current->toMSecsSinceEpoch()))
                             : std::nullopt);
}

void TestExpiryChooser::span_isCountedFromNow()
{
    begin({10, 0});
    part<QPushButton>(u"quick1h"_s)->click();
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {11, 0}));
    m_clock.advance(30min);
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {11, 30}));
}

void TestExpiryChooser::span_isCountedByTheRegistrysClock()
{
    m_clock.set(QDateTime(m_today, {10, 0}));
    m_chooser->begin(m_clock.now() + 3min, {});
    m_clock.advance(1h);
    QCOMPARE(m_chooser->now(), at(m_today, {11, 3}));
    part<QPushButton>(u"quick1h"_s)->click();
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {12, 3}));
}

void TestExpiryChooser::today_proposesAnHourFromNow()
{
    begin({10, 0}, QDateTime(m_today.addDays(9), {8, 0}));
    m_clock.advance(5min);
    part<QDateEdit>(u"date"_s)->setDate(m_today);
    QVERIFY(m_chooser->isRight());
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {11, 5}));
}

void TestExpiryChooser::today_endsBeforeMidnight()
{
    begin({23, 30}, QDateTime(m_today.addDays(9), {8, 0}));
    part<QDateEdit>(u"date"_s)->setDate(m_today);
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {23, 59}));
}

void TestExpiryChooser::today_keepsATimeThatIsToCome()
{
    begin({10, 0}, QDateTime(m_today.addDays(9), {22, 15}));
    part<QDateEdit>(u"date"_s)->setDate(m_today);
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today, {22, 15}));
}

void TestExpiryChooser::today_inPassingKeepsTheTime()
{
    begin({10, 0}, QDateTime(m_today.addDays(1), {8, 0}));
    auto *date = part<QDateEdit>(u"date"_s);
    date->setDate(m_today);
    date->setDate(m_today.addDays(2));
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today.addDays(2), {8, 0}));
    // A time that was typed is meant.
    date->setDate(m_today);
    part<QTimeEdit>(u"time"_s)->setTime({12, 34});
    date->setDate(m_today.addDays(2));
    QCOMPARE(m_chooser->chosen(), chosenAt(m_today.addDays(2), {12, 34}));
    QVERIFY(part<QRadioButton>(u"on"_s)->isChecked());
}

void TestExpiryChooser::date_passesWhileItIsLookedAt()
{
    begin({10, 0}, QDateTime(m_today, {10, 30}));
    QVERIFY(m_chooser->isRight());
    m_clock.advance(45min);
    QVERIFY(!m_chooser->isRight());
    QString why;
    QVERIFY(!m_chooser->chosen(&why) && !why.isEmpty());
}

void TestExpiryChooser::farDates_areHintedAt()
{
    const wire::Tag tag{.name = *TagName::parse(u"v1"_s),
                        .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'1'))};
    ChangeExpirationDialog dialog(*RepositoryName::parse(u"acme/web"_s), u"Registry"_s, {tag},
                                  Clock::system().now(), std::chrono::days(14));
    const auto words = [&dialog] { return dialog.findChild<QLabel *>(u"banner.text"_s)->text(); };
    const QString hint = u"The registry may refuse a date more than two years ahead."_s;
    auto *date = dialog.findChild<QDateEdit *>(u"expiration.date"_s);
    date->setDate(QDate::currentDate().addYears(2).addDays(2));
    QVERIFY(words().endsWith(hint));
    QVERIFY(dialog.findChild<QPushButton *>(u"expiration.apply"_s)->isEnabled());
    date->setDate(QDate::currentDate().addYears(2).addDays(-2));
    QVERIFY(!words().contains(hint));
    dialog.findChild<QRadioButton *>(u"expiration.never"_s)->click();
    QVERIFY(!words().contains(hint));
}

QTEST_MAIN(TestExpiryChooser)
#include "tst_expirychooser.moc"
