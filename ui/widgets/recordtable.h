#pragma once

#include <QtWidgets/QTableView>

namespace quayside::ui {

/// A table of records: row boxes before the first column mirror the selection, the header carries a
/// three-state box, rows are hovered whole, Enter and a click on a marked column act.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// Row boxes and the header's box; without them rows are selected as usual.
    void setCheckable(bool isCheckable);
    bool isCheckable() const { return m_isCheckable; }
    /// Takes what the columns leave over.
    void setStretchColumn(int column);
    int hoveredRow() const { return m_hoveredRow; }
    int hoveredColumn() const { return m_hoveredColumn; }
    QPoint hoveredPoint() const { return m_hoveredPoint; }
    Qt::CheckState allState() const;
    void toggleAll();
    /// Where the box of a first cell lies.
    static QRect boxIn(const QRect &cell);

Q_SIGNALS:
    /// `point` is relative to the cell's top left.
    void cellClicked(const QModelIndex &index, const QPoint &point);
    void rowActivated(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setHovered(const QModelIndex &index);

    bool m_isCheckable = false;
    int m_hoveredRow = -1;
    int m_hoveredColumn = -1;
    QPoint m_hoveredPoint;
    QPersistentModelIndex m_pressed;
};

} // namespace quayside::ui
