#pragma once

#include "app/models/taghistory.h"

#include <QtWidgets/QAbstractScrollArea>

namespace quayside::ui {

/// A lane for each tag, time from left to right: how long it pointed to which image, what happened
/// to it, how far back it can be restored, when it will expire. Ctrl and the wheel, or + and -,
/// show less or more time; dragging moves it. The arrow keys walk from event to event, Enter picks
/// one; a double click or M picks a moment. Source: console.md 4.6, look.md 8.
class TagTimeline : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TagTimeline(QWidget *parent = nullptr);

    void setLanes(const QList<TagLane> &lanes, Instant now);
    /// How long what was lost can be restored; nullopt: not known.
    void setWindow(std::optional<std::chrono::seconds> window);
    void setFutureShown(bool isShown);
    /// How many lanes it is high; more are scrolled to.
    void setMostLanes(int count);
    /// Leads the eye to an event of the table; without a signal.
    void setCurrent(const QString &key);
    QString current() const;
    /// Middle of an event's node, for whoever points at it; nothing while it is not to be seen.
    std::optional<QPoint> pointOf(const QString &key) const;
    std::pair<Instant, Instant> range() const { return {m_first, m_first + m_span}; }
    void zoom(double factor, Instant around);
    void resetZoom();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void eventPicked(const QString &key);
    void momentPicked(quayside::Instant moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QRectF plot() const; // where lanes are, below the days
    qreal xOf(Instant time) const;
    Instant timeAt(qreal x) const;
    QRectF laneRect(qsizetype lane) const;
    const TagEvent *currentEvent() const;
    /// Lane and event under a point.
    std::optional<std::pair<qsizetype, qsizetype>> eventAt(const QPointF &point) const;
    std::optional<Instant> windowStart() const;
    void moveTo(qsizetype lane, qsizetype event);
    void moveToLane(qsizetype lane);
    void pan(Milliseconds by);
    void fitBars();
    void reveal();
    void describe();

    void paintScale(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;
    void paintLane(QPainter &painter, qsizetype lane) const;
    void paintSpans(QPainter &painter, const TagLane &lane, const QRectF &rect) const;
    void paintFuture(QPainter &painter, const TagLane &lane, const QRectF &rect) const;
    void paintNodes(QPainter &painter, qsizetype lane) const;
    void paintNow(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QList<TagLane> m_lanes;
    Instant m_now{};
    std::optional<std::chrono::seconds> m_window;
    bool m_isFutureShown = true;
    int m_mostLanes = 5;
    Instant m_first{};
    Milliseconds m_span{1};
    bool m_isZoomed = false; // by the user: another reading leaves it
    qsizetype m_lane = 0; // of the keyboard
    qsizetype m_event = 0;
    std::optional<QPointF> m_pressed;
    Instant m_pressedFirst{};
    bool m_isDragging = false;
};

} // namespace quayside::ui
