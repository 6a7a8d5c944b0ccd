#include "ui/widgets/expirychooser.h"

#include "app/core/localtime.h"
#include "ui_expirychooser.h"

#include <QtCore/QEvent>
#include <QtCore/QTimeZone>
#include <QtGui/QKeyEvent>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Unit {
    QChar letter;
    Milliseconds span;
};
// In the order of the box.
constexpr std::array<Unit, 3> kUnits{{{u'h', 1h}, {u'd', 24h}, {u'w', 24h * 7}}};
enum { Hours, Days, Weeks };
constexpr auto kTick = 20s;
constexpr auto kLeast = 1min; // ahead of the registry's clock

QDateTime local(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time));
}

} // namespace

ExpiryChooser::ExpiryChooser(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExpiryChooser>())
    , m_clock(&Clock::system())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->never);
    connect(m_ui->modes, &QButtonGroup::idClicked, this, &ExpiryChooser::update);
    // Whoever edits a field means its mode.
    const auto chooseAfter = [this] {
        m_ui->after->setChecked(true);
        update();
    };
    connect(m_ui->amount, &QSpinBox::valueChanged, this, chooseAfter);
    connect(m_ui->unit, &QComboBox::activated, this, chooseAfter);
    connect(m_ui->date, &QDateEdit::dateChanged, this, &ExpiryChooser::onDateChosen);
    connect(m_ui->time, &QTimeEdit::timeChanged, this, [this] {
        m_timeBefore.reset();
        m_ui->on->setChecked(true);
        update();
    });
    connect(m_ui->twice, &QComboBox::activated, this, [this] {
        m_ui->on->setChecked(true);
        update();
    });
    connectQuick(*m_ui->quick1h, 1, Hours);
    connectQuick(*m_ui->quick20h, 20, Hours);
    connectQuick(*m_ui->quick1d, 1, Days);
    connectQuick(*m_ui->quick7d, 7, Days);
    connectQuick(*m_ui->quick2w, 2, Weeks);
    connectQuick(*m_ui->quick3w, 3, Weeks);
    connectQuick(*m_ui->quick90d, 90, Days);
    // Whoever leaves it open for an hour means an hour from then on.
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ExpiryChooser::update);
    m_tick.start();
    begin(m_clock->now(), {});
}

ExpiryChooser::~ExpiryChooser() = default;

Instant ExpiryChooser::now() const
{
    return m_clock->now() + m_ahead;
}

void ExpiryChooser::onDateChosen()
{
    const QSignalBlocker quiet(m_ui->time);
    // On the way past today the time of the other days is kept.
    if (m_timeBefore)
        m_ui->time->setTime(*m_timeBefore);
    m_timeBefore.reset();
    const QDateTime today = local(now());
    const QList<Instant> meant = instants();
    if (m_ui->date->date() == today.date() && !meant.isEmpty()
        && meant.constLast() < now() + kLeast) {
        m_timeBefore = m_ui->time->time();
        const QDateTime later = today.addSecs(std::chrono::seconds(1h).count());
        m_ui->time->setTime(later.date() == today.date()
                                ? QTime(later.time().hour(), later.time().minute())
                                : QTime(23, 59));
    }
    m_ui->on->setChecked(true);
    update();
}

void ExpiryChooser::connectQuick(QPushButton &button, int amount, int unit)
{
    connect(&button, &QPushButton::clicked, this, [this, amount, unit] {
        m_ui->after->setChecked(true);
        m_ui->unit->setCurrentIndex(unit);
        m_ui->amount->setValue(amount);
        update();
    });
}

void ExpiryChooser::begin(Instant now, const std::optional<Instant> &current)
{
    m_ahead = now - m_clock->now();
    m_timeBefore.reset();
    const QSignalBlocker a(m_ui->amount);
    const QSignalBlocker d(m_ui->date);
    const QSignalBlocker t(m_ui->time);
    m_ui->amount->setValue(2);
    m_ui->unit->setCurrentIndex(Weeks);
    const bool isToCome = current && *current > now;
    const QDateTime proposal = local(isToCome ? *current : now + 24h * 14);
    m_ui->date->setDate(proposal.date());
    m_ui->time->setTime(QTime(proposal.time().hour(), proposal.time().minute()));
    (isToCome ? m_ui->on : m_ui->never)->setChecked(true);
    m_twice.clear();
    showTwice();
    // What stands there is not another hour than it was.
    if (m_twice.size() > 1 && isToCome && *current < m_twice.constLast())
        m_ui->twice->setCurrentIndex(0);
    update();
}

std::optional<std::optional<Instant>> ExpiryChooser::chosen(QString *why) const
{
    const auto refuse = [why](const QString &sentence) {
        if (why)
            *why = sentence;
        return std::nullopt;
    };
    if (m_ui->never->isChecked())
        return std::optional<Instant>();
    if (m_ui->after->isChecked())
        return now()
            + m_ui->amount->value() * kUnits[size_t(qMax(0, m_ui->unit->currentIndex()))].span;
    const QList<Instant> meant = instants();
    if (meant.isEmpty())
        return refuse(tr("This time does not exist: the clocks are changed then."));
    const bool isFirst = meant == m_twice && m_ui->twice->currentIndex() == 0;
    const Instant end = isFirst ? meant.constFirst() : meant.constLast();
    if (end < now() + kLeast)
        return refuse(tr("The date must lie at least a minute in the future."));
    return end;
}

QList<Instant> ExpiryChooser::instants() const
{
    return instantsAt(m_ui->date->date(), m_ui->time->time(), QTimeZone::systemTimeZone());
}

void ExpiryChooser::showTwice()
{
    const QList<Instant> meant = instants();
    const bool isTwice = meant.size() > 1;
    if (isTwice && meant != m_twice) {
        m_twice = meant;
        m_ui->twice->clear();
        for (const Instant &one : meant)
            m_ui->twice->addItem(
                //: one of two times an hour apart that the clocks show alike; %1 the hour in UTC
                (one == meant.constFirst() ? tr("before they are put back, %1 UTC")
                                           : tr("after they are put back, %1 UTC"))
                    .arg(QDateTime::fromMSecsSinceEpoch(toMs(one), Qt::UTC).toString(u"HH:mm"_s)));
        // Rather an hour too long than one too short.
        m_ui->twice->setCurrentIndex(1);
    }
    if (!isTwice)
        m_twice.clear();
    m_ui->twice->setVisible(isTwice);
    m_ui->twiceHint->setVisible(isTwice);
}

QString ExpiryChooser::zoneText() const
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QList<Instant> meant = instants();
    if (meant.size() != 1)
        return zone; // there is no such time, or the box beside it tells
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(meant.constFirst()), Qt::UTC);
    const bool isSameDay = utc.date() == m_ui->date->date();
    return tr("%1, %2 UTC").arg(zone, utc.toString(isSameDay ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s));
}

QString ExpiryChooser::span() const
{
    return QString::number(m_ui->amount->value())
        + kUnits[size_t(qMax(0, m_ui->unit->currentIndex()))].letter;
}

void ExpiryChooser::setTrouble(const QString &why)
{
    m_trouble = why;
    update();
}

bool ExpiryChooser::isRight() const
{
    return m_trouble.isEmpty() && chosen();
}

void ExpiryChooser::update()
{
    QString why;
    showTwice();
    chosen(&why);
    if (!m_trouble.isEmpty())
        why = m_trouble;
    m_ui->error->setText(why);
    m_ui->error->setVisible(!why.isEmpty());
    m_ui->date->setProperty("error", !why.isEmpty());
    m_ui->date->update();
    m_ui->zone->setText(zoneText());
    Q_EMIT changed();
}

void ExpiryChooser::focusChoice()
{
    // Not a field: there, digits would not go to the amount.
    for (QRadioButton *mode : {m_ui->never, m_ui->after, m_ui->on}) {
        if (mode->isChecked())
            return mode->setFocus();
    }
}

bool ExpiryChooser::takeDigit(QKeyEvent *event)
{
    if (event->text().size() != 1 || !event->text().front().isDigit())
        return false;
    m_ui->amount->setFocus();
    m_ui->amount->selectAll();
    QCoreApplication::sendEvent(m_ui->amount, event);
    return true;
}

void ExpiryChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const int first = m_ui->twice->currentIndex();
    m_twice.clear(); // its words are in the other language
    showTwice();
    if (first >= 0 && first < m_ui->twice->count())
        m_ui->twice->setCurrentIndex(first);
    update();
}

} // namespace quayside::ui
