#include "ui/pages/logs/logchart.h"

#include "ui/theme/paint.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtGui/QFontMetricsF>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kWidestBar = 44;
constexpr qreal kShareOfColumn = 0.72;
constexpr qreal kNarrowestForLabel = 26;
constexpr qreal kDimmed = 0.35;
constexpr int kLines = 13; // of text, the whole chart
constexpr int kGridLines = 2;

QFont smallFont()
{
    return scaledFont(measure::kSmallSize);
}

/// The next number that people like to read at a scale: 1, 2, 5, 10, 20 ...
qint64 niceCeiling(qint64 number)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {1, 2, 4, 6, 8, 10}) {
            if (number <= step * power)
                return step * power;
        }
    }
}

} // namespace

LogChart::LogChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LogChart::sizeHint() const
{
    return {480, fontMetrics().height() * kLines * 2 / 3};
}

QSize LogChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void LogChart::setTable(const LogSeriesTable &table)
{
    const bool isOther = table.first != m_table.first || table.days != m_table.days;
    m_table = table;
    if (isOther) {
        m_cursor = m_anchor = qMax<qsizetype>(0, table.days - 1);
        m_pressed.reset();
    }
    describe();
    update();
}

void LogChart::setHidden(const QSet<QString> &hidden)
{
    m_hidden = hidden;
    describe();
    update();
}

void LogChart::setChosen(const Days &days)
{
    m_chosen = days;
    describe();
    update();
}

QRectF LogChart::plot() const
{
    const QFontMetricsF metrics(smallFont());
    const qreal scale = metrics.horizontalAdvance(QLocale().toString(niceCeiling(most())));
    return QRectF(rect()).adjusted(scale + measure::kCellPadding, metrics.height() + 2, -2,
                                   -metrics.height() - 6);
}

QRectF LogChart::column(qsizetype day) const
{
    const QRectF area = plot();
    const qreal pitch = area.width() / qreal(qMax<qsizetype>(1, m_table.days));
    return {area.left() + pitch * qreal(day), area.top(), pitch, area.height()};
}

std::optional<qsizetype> LogChart::dayAt(qreal x) const
{
    const QRectF area = plot();
    if (m_table.days == 0 || x < area.left() || x >= area.right())
        return {};
    return qMin<qsizetype>(qsizetype((x - area.left()) / area.width() * qreal(m_table.days)),
                           m_table.days - 1);
}

QPoint LogChart::pointOf(QDate day) const
{
    return column(m_table.first.daysTo(day)).center().toPoint();
}

qint64 LogChart::most() const
{
    qint64 most = 1;
    for (qsizetype day = 0; day < m_table.days; ++day)
        most = qMax(most, m_table.totalAt(day, m_hidden));
    return most;
}

void LogChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChosen(painter);
    paintScale(painter);
    paintBars(painter);
    if (!hasFocus() || m_table.days == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(column(m_cursor).adjusted(1, -1, -1, 1), measure::kCheckRadius,
                            measure::kCheckRadius);
}

void LogChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    const QFont font = smallFont();
    const QFontMetricsF metrics(font);
    const QColor muted = toneColor(Tone::Muted, palette());
    const qint64 top = niceCeiling(most());
    for (int line = 0; line <= kGridLines; ++line) {
        const qreal y = std::floor(area.bottom() - area.height() * line / kGridLines);
        painter.fillRect(QRectF(area.left(), y, area.width(), 1),
                         toneColor(line == 0 ? Tone::HeaderLine : Tone::Line, palette()));
        if (top * line % kGridLines != 0)
            continue;
        const QRectF label(0, y - metrics.height() / 2, area.left() - measure::kCellPadding,
                           metrics.height());
        paintText(painter, label, QLocale().toString(top * line / kGridLines), font, muted,
                  Qt::AlignRight);
    }
    // As many days as have room.
    const auto words = [this](qsizetype day) {
        return QLocale().toString(m_table.dayAt(day), tr("d MMM", "a day under a chart"));
    };
    if (m_table.days == 0)
        return;
    const qreal wide =
        metrics.horizontalAdvance(words(m_table.days - 1)) + 2 * measure::kCellPadding;
    const auto step = qMax<qsizetype>(1, qsizetype(std::ceil(wide / column(0).width())));
    for (qsizetype day = (m_table.days - 1) % step; day < m_table.days; day += step) {
        const qreal middle = column(day).center().x();
        const qreal left = qBound(0.0, middle - wide / 2, width() - wide);
        paintText(painter, QRectF(left, area.bottom() + 4, wide, metrics.height()), words(day),
                  font, muted, Qt::AlignHCenter);
    }
}

void LogChart::paintBars(QPainter &painter) const
{
    const qint64 top = niceCeiling(most());
    const QFont font = smallFont();
    for (qsizetype day = 0; day < m_table.days; ++day) {
        const QRectF area = column(day);
        const qreal wide = qMax(1.0, std::floor(qMin(kWidestBar, area.width() * kShareOfColumn)));
        const bool isOut = m_chosen
            && (m_table.dayAt(day) < m_chosen->first || m_table.dayAt(day) > m_chosen->second);
        painter.setOpacity(isOut ? kDimmed : 1);
        qreal y = area.bottom();
        for (const LogSeries &series : m_table.series) {
            const qint64 count = m_hidden.contains(series.key) ? 0 : series.counts.at(day);
            if (count == 0)
                continue;
            // The smallest one is still to be seen.
            const qreal high = qMax(2.0, area.height() * qreal(count) / qreal(top));
            y -= high;
            paintSeries(painter,
                        QRectF(std::floor(area.center().x() - wide / 2), std::floor(y), wide,
                               std::ceil(high) - (high > 3 ? 1 : 0)),
                        series, palette());
        }
        const qint64 total = m_table.totalAt(day, m_hidden);
        const QFontMetricsF metrics(font);
        if (total > 0 && area.width() >= kNarrowestForLabel)
            paintText(painter,
                      QRectF(area.left(), y - metrics.height() - 1, area.width(), metrics.height()),
                      QLocale().toString(total), font, toneColor(Tone::Text, palette()),
                      Qt::AlignHCenter);
    }
    painter.setOpacity(1);
}

void LogChart::paintChosen(QPainter &painter) const
{
    if (!m_chosen || m_table.days == 0)
        return;
    const auto from = qBound<qint64>(0, m_table.first.daysTo(m_chosen->first), m_table.days - 1);
    const auto to = qBound<qint64>(0, m_table.first.daysTo(m_chosen->second), m_table.days - 1);
    const QRectF area = column(from) | column(to);
    painter.fillRect(area, toneColor(Tone::Hover, palette()));
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 1, Qt::DashLine));
    for (const qreal x : {area.left(), area.right()})
        painter.drawLine(QPointF(std::floor(x) + 0.5, area.top()),
                         QPointF(std::floor(x) + 0.5, area.bottom()));
}

void LogChart::choose(qsizetype from, qsizetype to)
{
    const Days days(std::pair(m_table.dayAt(qMin(from, to)), m_table.dayAt(qMax(from, to))));
    if (days == m_chosen)
        return;
    setChosen(days);
    Q_EMIT chosenChanged();
}

void LogChart::clearChosen()
{
    if (!m_chosen)
        return;
    setChosen({});
    Q_EMIT chosenChanged();
}

void LogChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = dayAt(event->position().x());
    if (m_pressed) {
        m_cursor = m_anchor = *m_pressed;
        update();
    } else {
        clearChosen();
    }
}

void LogChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || m_table.days == 0)
        return;
    // Beyond the edge the drag goes on with the last day.
    const qreal x = qBound(plot().left(), event->position().x(), plot().right() - 1);
    const auto day = dayAt(x);
    if (!day || (*day == *m_pressed && !m_chosen))
        return;
    m_cursor = *day;
    choose(*m_pressed, *day);
}

void LogChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const auto from = *std::exchange(m_pressed, std::nullopt);
    const auto day = dayAt(event->position().x());
    if (!day || *day != from)
        return;
    // A click on the one day that is chosen takes it back.
    const Days one(std::pair(m_table.dayAt(from), m_table.dayAt(from)));
    if (m_chosen == one)
        clearChosen();
    else
        choose(from, from);
}

void LogChart::moveCursor(qsizetype day, bool isExtending)
{
    m_cursor = qBound<qsizetype>(0, day, m_table.days - 1);
    if (isExtending)
        choose(m_anchor, m_cursor);
    else
        m_anchor = m_cursor;
    describe();
    update();
}

void LogChart::keyPressEvent(QKeyEvent *event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_table.days == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1, isExtending);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1, isExtending);
    case Qt::Key_Home:
        return moveCursor(0, isExtending);
    case Qt::Key_End:
        return moveCursor(m_table.days - 1, isExtending);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_cursor, m_cursor);
    case Qt::Key_Escape:
        if (m_chosen)
            return clearChosen();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void LogChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LogChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString LogChart::dayText(qsizetype day) const
{
    QStringList parts;
    for (const LogSeries &series : m_table.series) {
        if (!m_hidden.contains(series.key) && series.counts.at(day) > 0)
            //: a kind of log entry and how many there are
            parts.append(tr("%1: %2").arg(series.name, QLocale().toString(series.counts.at(day))));
    }
    const QString date = QLocale().toString(m_table.dayAt(day), QLocale::ShortFormat);
    return date + u'\n' + (parts.isEmpty() ? tr("nothing") : parts.join(u'\n'));
}

void LogChart::describe()
{
    qint64 total = 0;
    for (qsizetype day = 0; day < m_table.days; ++day)
        total += m_table.totalAt(day, m_hidden);
    QString name = tr("%n entry(ies) in %1 days, by day and kind", nullptr, int(total))
                       .arg(QLocale().toString(m_table.days));
    if (m_chosen)
        name += u' '
            + tr("Chosen: %1 to %2.")
                  .arg(QLocale().toString(m_chosen->first, QLocale::ShortFormat),
                       QLocale().toString(m_chosen->second, QLocale::ShortFormat));
    setAccessibleName(name);
    const QString day = m_table.days > 0 ? dayText(m_cursor) : QString();
    if (day == accessibleDescription())
        return;
    setAccessibleDescription(day);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void LogChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

bool LogChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto day = dayAt(help->pos().x()))
        QToolTip::showText(help->globalPos(), dayText(*day), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace quayside::ui
