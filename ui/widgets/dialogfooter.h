#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace quayside::ui {

/// The chrome band under a dialog: helpers left, the way out and the action right.
class DialogFooter : public QWidget {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace quayside::ui
