#pragma once

#include "ui/pages/logs/logseries.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace quayside::ui {

/// A stacked bar a day. A range of days is chosen by dragging over them, or by the arrow keys with
/// Shift; Escape and a click beside the bars take it back. What a day holds is told under the
/// pointer and to assistive programs.
class LogChart : public QWidget {
    Q_OBJECT
public:
    using Days = std::optional<std::pair<QDate, QDate>>;

    explicit LogChart(QWidget *parent = nullptr);

    void setTable(const LogSeriesTable &table);
    /// Series that are not drawn, by key.
    void setHidden(const QSet<QString> &hidden);
    /// Without a signal.
    void setChosen(const Days &days);
    const Days &chosen() const { return m_chosen; }
    /// Middle of a day's bar, for whoever points at it.
    QPoint pointOf(QDate day) const;
    QString dayText(qsizetype day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF column(qsizetype day) const;
    std::optional<qsizetype> dayAt(qreal x) const;
    qint64 most() const;
    void choose(qsizetype from, qsizetype to);
    void clearChosen();
    void moveCursor(qsizetype day, bool isExtending);
    void paintScale(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;
    void describe();

    LogSeriesTable m_table;
    QSet<QString> m_hidden;
    Days m_chosen;
    std::optional<qsizetype> m_pressed; // where a drag began
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0; // of the keyboard's range
};

} // namespace quayside::ui
