#include "ui/pages/history/tagtimeline.h"

#include "ui/text/historytext.h"
#include "ui/text/presentation.h"
#include "ui/text/spantext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

// How the timeline looks: look.md 8, "Timeline".

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qreal kBar = 10;
constexpr qreal kNode = 18;
constexpr qreal kNodeGlyph = 12;
constexpr qreal kNowChip = 20;
constexpr double kBefore = 0.5; // how strong the bar of the image before is
constexpr double kOlder = 0.3;
constexpr qreal kRoomOfDay = 96;

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto one = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return {one(over.red(), under.red()), one(over.green(), under.green()),
            one(over.blue(), under.blue())};
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// The step between two days or hours of the scale that leaves each its room.
Milliseconds scaleStep(Milliseconds span, qreal width)
{
    static constexpr std::array<Milliseconds, 16> kSteps{
        1min, 5min,    15min,   30min,   1h,       3h,       6h,       12h,
        24h,  2 * 24h, 4 * 24h, 7 * 24h, 14 * 24h, 30 * 24h, 90 * 24h, 365 * 24h};
    const Milliseconds least(qint64(double(span.count()) * kRoomOfDay / qMax(1.0, width)));
    const auto *fits = std::find_if(kSteps.begin(), kSteps.end(),
                                    [least](Milliseconds step) { return step >= least; });
    return fits == kSteps.end() ? kSteps.back() : *fits;
}

QDateTime localTime(Instant time)
{
    const bool isUtc = Presentation::current().zone == ZoneChoice::Utc;
    return QDateTime::fromMSecsSinceEpoch(toMs(time),
                                          isUtc ? QTimeZone::utc() : QTimeZone::systemTimeZone());
}

/// The first mark at or before `time`: whole days of the calendar, or whole parts of one.
QDateTime firstMark(Instant time, Milliseconds step)
{
    const QDateTime local = localTime(time);
    if (step < 24h) {
        const qint64 part = step.count();
        return QDateTime(local.date(), QTime(0, 0), local.timeZone())
            .addMSecs(local.time().msecsSinceStartOfDay() / part * part);
    }
    const qint64 days = step / 24h;
    return QDateTime(local.date().addDays(-(local.date().toJulianDay() % days)), QTime(0, 0),
                     local.timeZone());
}

} // namespace

void TagTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, viewport()->rect(), measure::kCardRadius, toneColor(Tone::Card, palette()),
             toneColor(hasFocus() ? Tone::Accent : Tone::Line, palette()), hasFocus() ? 2 : 1);
    paintWindow(painter);
    paintScale(painter);
    const QRectF area = plot();
    painter.save();
    painter.setClipRect(QRectF(12, area.top(), area.right(), area.height()));
    const qsizetype first =
        verticalScrollBar()->value() / qMax(1, verticalScrollBar()->singleStep());
    for (qsizetype lane = first; lane < m_lanes.size() && laneRect(lane).top() < area.bottom();
         ++lane)
        paintLane(painter, lane);
    painter.restore();
    paintNow(painter);
    // Above the line of now: an event of this minute is still to be seen.
    painter.save();
    painter.setClipRect(QRectF(12, area.top(), area.right(), area.height()));
    for (qsizetype lane = first; lane < m_lanes.size() && laneRect(lane).top() < area.bottom();
         ++lane)
        paintNodes(painter, lane);
    painter.restore();
    paintWords(painter);
}

void TagTimeline::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    const QColor line = toneColor(Tone::Line, palette());
    painter.fillRect(QRectF(12, area.top(), area.right() - 12, 1), line);
    const Milliseconds step = scaleStep(m_span, area.width());
    const QFont font = scaledFont(measure::kSmallSize);
    const QFontMetricsF metrics(font);
    const qreal now = xOf(m_now);
    for (QDateTime mark = firstMark(m_first, step);;) {
        const Instant time = instantFromMs(mark.toMSecsSinceEpoch());
        if (time > m_first + m_span)
            break;
        const qreal x = std::floor(xOf(time));
        const bool isDay = mark.time() == QTime(0, 0);
        mark = step < 24h ? mark.addMSecs(step.count()) : mark.addDays(step / 24h);
        if (x < area.left())
            continue;
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), line);
        const QString words = QLocale().toString(
            localTime(time), isDay ? tr("d MMM", "a day over a timeline") : u"HH:mm"_s);
        const qreal half = metrics.horizontalAdvance(words) / 2;
        // The chip of now stands there.
        if (std::abs(x - now) < half + 36 || x + half > area.right() + 8)
            continue;
        paintText(painter, QRectF(x - half, 0, 2 * half + 2, area.top()), words, font,
                  toneColor(Tone::Muted, palette()));
    }
}

void TagTimeline::paintWindow(QPainter &painter) const
{
    const auto start = windowStart();
    const QRectF area = plot();
    if (!start)
        return;
    const qreal left = qBound(area.left(), xOf(*start), area.right());
    const qreal right = qBound(area.left(), xOf(m_now), area.right());
    const QColor accent = toneColor(Tone::Accent, palette());
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), faded(accent, 0.05));
    if (xOf(*start) < area.left())
        return;
    painter.setPen(QPen(accent, 1.5, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
}

void TagTimeline::paintLane(QPainter &painter, qsizetype lane) const
{
    const QRectF rect = laneRect(lane);
    const TagLane &one = m_lanes.at(lane);
    const bool isThere = one.events.constLast().present.has_value();
    QRectF name(rect.left() + 4, rect.top(), plot().left() - rect.left() - 16, rect.height());
    paintText(painter, name, one.tag.toString(), scaledFont(1, true),
              toneColor(isThere ? Tone::Text : Tone::Muted, palette()));
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                     toneColor(Tone::Line, palette()));
    painter.save();
    painter.setClipRect(QRectF(plot().left() - 2, rect.top(), plot().width() + 4, rect.height()),
                        Qt::IntersectClip);
    paintSpans(painter, one, rect);
    paintFuture(painter, one, rect);
    painter.restore();
}

void TagTimeline::paintSpans(QPainter &painter, const TagLane &lane, const QRectF &rect) const
{
    const QColor accent = toneColor(Tone::Accent, palette());
    const QColor card = toneColor(Tone::Card, palette());
    const qreal y = rect.center().y() - kBar / 2;
    for (qsizetype i = 0; i < lane.spans.size(); ++i) {
        const TagSpan &span = lane.spans.at(i);
        const qsizetype age = lane.spans.size() - 1 - i;
        const double share = age == 0 ? 1 : age == 1 ? kBefore : kOlder;
        const Instant end = span.end ? qMin(*span.end, m_now) : m_now;
        const qreal left = qMax(xOf(span.start), plot().left() - kBar);
        const qreal right = qMin(xOf(end), plot().right() + kBar);
        const bool isLost =
            span.end && *span.end <= m_now && (age == 0 || lane.spans.at(i + 1).start > *span.end);
        if (isLost && m_window && m_window->count() > 0) {
            // How long it can still be brought back, if nothing comes before.
            Instant until = qMin(m_now, *span.end + *m_window);
            if (age > 0)
                until = qMin(until, lane.spans.at(i + 1).start);
            const QRectF rest(right - kBar / 2, y + 1, qMax(0.0, xOf(until) - right + kBar / 2),
                              kBar - 2);
            if (*span.end + *m_window > m_now || age > 0)
                paintBox(painter, rest, (kBar - 2) / 2, toneColor(Tone::GreyFill, palette()),
                         toneColor(Tone::Outline, palette()));
        }
        if (right > left)
            paintBox(painter, QRectF(left, y, qMax(kBar / 2, right - left), kBar), kBar / 2,
                     mixed(accent, card, share), QColor());
    }
}

void TagTimeline::paintFuture(QPainter &painter, const TagLane &lane, const QRectF &rect) const
{
    const TagSpan &last = lane.spans.constLast();
    if (!m_isFutureShown || (last.end && *last.end <= m_now))
        return;
    const Tone tone =
        last.end ? HistoryText::look(lane.events.constLast(), m_now).tone : Tone::Accent;
    const qreal right = last.end ? qMin(xOf(*last.end), plot().right()) : plot().right();
    QPen pen(toneColor(tone, palette()), 2);
    pen.setDashPattern({2.5, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const qreal y = std::floor(rect.center().y());
    painter.drawLine(QPointF(xOf(m_now) + 2, y), QPointF(right, y));
}

void TagTimeline::paintNodes(QPainter &painter, qsizetype lane) const
{
    const QRectF rect = laneRect(lane);
    const QColor card = toneColor(Tone::Card, palette());
    const QList<TagEvent> &events = m_lanes.at(lane).events;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const TagEvent &event = events.at(i);
        const qreal x = xOf(event.time);
        const bool isHidden = event.kind == TagEventKind::WillExpire && !m_isFutureShown;
        if (isHidden || x < plot().left() - 1 || x > plot().right() + 1)
            continue;
        const HistoryText::Look look = HistoryText::look(event, m_now);
        const bool isEnd = event.kind == TagEventKind::Deleted;
        const QRectF node(x - kNode / 2, rect.center().y() - kNode / 2, kNode, kNode);
        if (hasFocus() && lane == m_lane && i == m_event)
            paintBox(painter, node.adjusted(-3, -3, 3, 3), kNode / 2 + 3, card,
                     toneColor(Tone::Accent, palette()), 2);
        paintBox(painter, node, kNode / 2, card, QColor());
        paintBox(painter, node.adjusted(1.5, 1.5, -1.5, -1.5), kNode / 2 - 1.5,
                 toneColor(isEnd ? Tone::Muted : look.tone, palette()), QColor());
        QRectF glyph(0, 0, kNodeGlyph, kNodeGlyph);
        glyph.moveCenter(node.center());
        paintIcon(painter, look.icon, glyph, toneColor(Tone::Card, palette()));
    }
}

void TagTimeline::paintNow(QPainter &painter) const
{
    const QRectF area = plot();
    const qreal x = xOf(m_now);
    if (x < area.left() || x > area.right())
        return;
    const QColor danger = toneColor(Tone::Danger, palette());
    const QFont font = scaledFont(measure::kSmallSize, true);
    //: the moment that it is, over a line in a timeline
    const QString words = tr("now");
    const qreal width = qMax(56.0, QFontMetricsF(font).horizontalAdvance(words) + 24);
    const QRectF chip(x - width / 2, (area.top() - kNowChip) / 2, width, kNowChip);
    painter.fillRect(QRectF(x - 0.75, chip.bottom(), 1.5, area.bottom() - chip.bottom()), danger);
    paintBox(painter, chip, measure::kChipRadius, toneColor(Tone::DangerFill, palette()), QColor());
    paintText(painter, chip, words, font, danger, Qt::AlignHCenter);
}

void TagTimeline::paintWords(QPainter &painter) const
{
    const QRectF area = plot();
    const QFont font = scaledFont(measure::kSmallSize);
    const QColor muted = toneColor(Tone::Muted, palette());
    const QRectF strip(area.left(), area.bottom(), area.width(),
                       viewport()->height() - area.bottom());
    const auto put = [&](qreal left, qreal right, const QString &words, const QColor &color) {
        // Only where there is room: half a word tells nothing.
        if (right - left >= QFontMetricsF(font).horizontalAdvance(words) + 8)
            paintText(painter, QRectF(left, strip.top(), right - left, strip.height()), words, font,
                      color);
    };
    const qreal now = qBound(area.left(), xOf(m_now), area.right());
    if (const auto start = windowStart()) {
        const qreal from = qBound(area.left(), xOf(*start), area.right());
        put(area.left(), from, tr("may be reclaimed"), muted);
        put(from + 6, now, tr("restorable: %1").arg(SpanText::exact(*m_window)),
            toneColor(Tone::Accent, palette()));
    }
    if (m_isFutureShown)
        put(now + 6, area.right(), tr("scheduled"), muted);
}

} // namespace quayside::ui
