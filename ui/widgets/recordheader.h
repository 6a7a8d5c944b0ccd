#pragma once

#include <QtWidgets/QHeaderView>

namespace quayside::ui {

class RecordTable;

/// The header with the three-state box over the row boxes; labels start where cell texts start.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(RecordTable *table);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect wideBoxIn(const QRect &rect) const;

    RecordTable *m_table;
};

} // namespace quayside::ui
