#pragma once

#include "app/core/sortkey.h"

#include <QtWidgets/QHeaderView>

#include <functional>
#include <optional>

namespace quayside::ui {

/// The header with the three-state box over the row boxes, and its menu of which rows are meant;
/// labels start where cell texts start.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// What it asks of its table.
    struct Table {
        std::function<std::optional<Qt::CheckState>()> allState; ///< of the box; nullopt: none
        std::function<QRect(const QRect &section)> boxIn;
        std::function<int()> boxRoom; ///< before the first label, in pixels
        std::function<void()> toggleAll;
        std::function<QList<SortKey>()> sortKeys;
        std::function<bool()> canSortByMore;
        std::function<void(int column)> sortThenBy;
        std::function<void(const QPoint &global)> askForScope; ///< which rows are meant
    };
    RecordHeader(Table table, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Part { None, Box, Arrow };
    /// Of the box and the arrow beside it, which opens the menu of scopes.
    Part partAt(const QPoint &point) const;
    QRect firstSection() const;
    QRect arrowIn(const QRect &rect) const;

    Table m_table;
    int m_nextKey = -1; // the section that was pressed with Shift
};

} // namespace quayside::ui
