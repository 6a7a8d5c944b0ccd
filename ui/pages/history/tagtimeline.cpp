#include "ui/pages/history/tagtimeline.h"

#include "ui/text/historytext.h"
#include "ui/theme/tokens.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <limits>

// What is shown, and how it is moved; tagtimeline_paint.cpp draws it.

namespace quayside::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLane = 38;
constexpr int kScale = 32; // the days above
constexpr int kWords = 26; // below
constexpr int kNames = 142;
constexpr qreal kNode = 18;
constexpr double kZoomStep = 1.25;
constexpr Milliseconds kShortest = 1min;
constexpr Milliseconds kLongest = std::chrono::days(3650);
constexpr Milliseconds kUsualWindow = std::chrono::days(14);

Milliseconds times(Milliseconds span, double factor)
{
    return Milliseconds(qint64(double(span.count()) * factor));
}

} // namespace

TagTimeline::TagTimeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
}

QSize TagTimeline::sizeHint() const
{
    const int lanes = qBound(1, int(m_lanes.size()), m_mostLanes);
    return {480, kScale + lanes * kLane + kWords};
}

QSize TagTimeline::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

QRectF TagTimeline::plot() const
{
    return QRectF(viewport()->rect()).adjusted(kNames, kScale, -12, -kWords);
}

qreal TagTimeline::xOf(Instant time) const
{
    const QRectF area = plot();
    return area.left() + area.width() * double((time - m_first).count()) / double(m_span.count());
}

Instant TagTimeline::timeAt(qreal x) const
{
    const QRectF area = plot();
    return m_first + times(m_span, (x - area.left()) / qMax(1.0, area.width()));
}

QRectF TagTimeline::laneRect(qsizetype lane) const
{
    const QRectF area = plot();
    return {12, area.top() + qreal(lane) * kLane - verticalScrollBar()->value(), area.right() - 12,
            kLane};
}

std::optional<Instant> TagTimeline::windowStart() const
{
    return m_window && m_window->count() > 0 ? std::optional(m_now - *m_window) : std::nullopt;
}

void TagTimeline::setLanes(const QList<TagLane> &lanes, Instant now)
{
    const QString key = current();
    m_lanes = lanes;
    m_now = now;
    m_lane = m_event = 0;
    setCurrent(key);
    if (!m_isZoomed)
        resetZoom();
    fitBars();
    updateGeometry();
    describe();
    viewport()->update();
}

void TagTimeline::setWindow(std::optional<std::chrono::seconds> window)
{
    if (m_window == window)
        return;
    m_window = window;
    if (!m_isZoomed)
        resetZoom();
    viewport()->update();
}

void TagTimeline::setFutureShown(bool isShown)
{
    m_isFutureShown = isShown;
    if (!m_isZoomed)
        resetZoom();
    viewport()->update();
}

void TagTimeline::setMostLanes(int count)
{
    if (m_mostLanes == count)
        return;
    m_mostLanes = count;
    updateGeometry();
}

void TagTimeline::resetZoom()
{
    m_isZoomed = false;
    Instant oldest = m_now;
    Instant latest = m_now;
    for (const TagLane &lane : std::as_const(m_lanes)) {
        for (const TagEvent &event : lane.events) {
            oldest = qMin(oldest, event.time);
            latest = qMax(latest, event.time);
        }
    }
    // The window whole with something before it, unless there is less to see.
    const Milliseconds window = m_window && m_window->count() > 0 ? *m_window : kUsualWindow;
    const Milliseconds past =
        times(std::clamp<Milliseconds>(m_now - oldest, 1h, times(window, 1.2)), 1.04);
    const Milliseconds ahead =
        std::clamp<Milliseconds>(times(latest - m_now, 1.1), times(past, 0.12), times(past, 0.42));
    m_first = m_now - past;
    m_span = past + (m_isFutureShown ? ahead : times(past, 0.05));
    viewport()->update();
}

void TagTimeline::zoom(double factor, Instant around)
{
    const Milliseconds span = std::clamp<Milliseconds>(times(m_span, factor), kShortest, kLongest);
    const double share = double((around - m_first).count()) / double(m_span.count());
    m_first = around - times(span, share);
    m_span = span;
    m_isZoomed = true;
    viewport()->update();
}

void TagTimeline::pan(Milliseconds by)
{
    m_first += by;
    m_isZoomed = true;
    viewport()->update();
}

void TagTimeline::fitBars()
{
    const int room = int(plot().height());
    verticalScrollBar()->setRange(0, qMax(0, int(m_lanes.size()) * kLane - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(kLane);
}

void TagTimeline::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

const TagEvent *TagTimeline::currentEvent() const
{
    if (m_lane >= m_lanes.size() || m_event >= m_lanes.at(m_lane).events.size())
        return nullptr;
    return &m_lanes.at(m_lane).events.at(m_event);
}

QString TagTimeline::current() const
{
    const TagEvent *event = currentEvent();
    return event ? event->key() : QString();
}

void TagTimeline::setCurrent(const QString &key)
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        const QList<TagEvent> &events = m_lanes.at(lane).events;
        const auto found = std::find_if(events.begin(), events.end(),
                                        [&key](const TagEvent &one) { return one.key() == key; });
        if (found == events.end())
            continue;
        m_lane = lane;
        m_event = found - events.begin();
        describe();
        reveal();
        return;
    }
}

std::optional<QPoint> TagTimeline::pointOf(const QString &key) const
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        for (const TagEvent &event : m_lanes.at(lane).events) {
            if (event.key() != key)
                continue;
            const QPointF point(xOf(event.time), laneRect(lane).center().y());
            return plot().contains(point) ? std::optional(point.toPoint()) : std::nullopt;
        }
    }
    return {};
}

std::optional<std::pair<qsizetype, qsizetype>> TagTimeline::eventAt(const QPointF &point) const
{
    if (!plot().adjusted(-kNode, 0, kNode, 0).contains(point))
        return {};
    const auto lane = qsizetype(point.y() - plot().top() + verticalScrollBar()->value()) / kLane;
    if (lane < 0 || lane >= m_lanes.size())
        return {};
    // The last one is painted over the others.
    const QList<TagEvent> &events = m_lanes.at(lane).events;
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        if (std::abs(xOf(events.at(i).time) - point.x()) <= kNode / 2 + 2)
            return std::pair(lane, i);
    }
    return {};
}

void TagTimeline::reveal()
{
    const int top = int(m_lane) * kLane;
    const int room = int(plot().height());
    QScrollBar &bar = *verticalScrollBar();
    if (top < bar.value())
        bar.setValue(top);
    else if (top + kLane > bar.value() + room)
        bar.setValue(top + kLane - room);
    viewport()->update();
}

void TagTimeline::moveTo(qsizetype lane, qsizetype event)
{
    if (m_lanes.isEmpty())
        return;
    m_lane = qBound<qsizetype>(0, lane, m_lanes.size() - 1);
    m_event = qBound<qsizetype>(0, event, m_lanes.at(m_lane).events.size() - 1);
    // Whatever is looked at is on the screen.
    const Instant time = currentEvent()->time;
    if (time < m_first || time > m_first + m_span)
        pan(time - (m_first + times(m_span, 0.5)));
    reveal();
    describe();
}

void TagTimeline::moveToLane(qsizetype lane)
{
    if (lane < 0 || lane >= m_lanes.size())
        return;
    // The event nearest in time.
    const Instant time = currentEvent() ? currentEvent()->time : m_now;
    const QList<TagEvent> &events = m_lanes.at(lane).events;
    const auto nearest = std::min_element(
        events.begin(), events.end(), [time](const TagEvent &a, const TagEvent &b) {
            return std::chrono::abs(a.time - time) < std::chrono::abs(b.time - time);
        });
    moveTo(lane, nearest - events.begin());
}

void TagTimeline::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(turn.y() > 0 ? 1 / kZoomStep : kZoomStep, timeAt(event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || turn.x() != 0) {
        pan(times(m_span, (turn.x() + turn.y() > 0 ? -1 : 1) * 0.1));
    } else {
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

void TagTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedFirst = m_first;
    m_isDragging = false;
}

void TagTimeline::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(eventAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_pressed)
        return;
    const qreal moved = event->position().x() - m_pressed->x();
    if (!m_isDragging && std::abs(moved) < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    m_first = m_pressedFirst;
    pan(times(m_span, -moved / qMax(1.0, plot().width())));
}

void TagTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressed && !m_isDragging;
    m_pressed.reset();
    const auto hit = eventAt(event->position());
    if (!isClick || !hit)
        return;
    moveTo(hit->first, hit->second);
    Q_EMIT eventPicked(current());
}

void TagTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Instant moment = timeAt(event->position().x());
    if (event->button() == Qt::LeftButton && plot().contains(event->position())
        && !eventAt(event->position()) && moment < m_now)
        Q_EMIT momentPicked(moment);
}

void TagTimeline::keyPressEvent(QKeyEvent *event)
{
    const TagEvent *now = currentEvent();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_lane, m_event - 1);
    case Qt::Key_Right:
        return moveTo(m_lane, m_event + 1);
    case Qt::Key_Up:
        return moveToLane(m_lane - 1);
    case Qt::Key_Down:
        return moveToLane(m_lane + 1);
    case Qt::Key_Home:
        return moveTo(m_lane, 0);
    case Qt::Key_End:
        return moveTo(m_lane, std::numeric_limits<qsizetype>::max());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / kZoomStep, now ? now->time : m_now);
    case Qt::Key_Minus:
        return zoom(kZoomStep, now ? now->time : m_now);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now)
            Q_EMIT eventPicked(now->key());
        return;
    case Qt::Key_M:
        if (now && now->time < m_now)
            Q_EMIT momentPicked(now->time);
        return;
    default:
        // Not the scroll area's: it would take the arrow keys of the window.
        QWidget::keyPressEvent(event);
    }
}

void TagTimeline::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TagTimeline::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TagTimeline::describe()
{
    setAccessibleName(tr("Timeline of %n tag(s)", nullptr, int(m_lanes.size())));
    const TagEvent *event = currentEvent();
    const QString words = event ? HistoryText::sentence(*event) : QString();
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TagTimeline::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

bool TagTimeline::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto hit = eventAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           HistoryText::sentence(m_lanes.at(hit->first).events.at(hit->second)),
                           viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace quayside::ui
