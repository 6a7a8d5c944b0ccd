#pragma once

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// The chrome band under a dialog; its buttons stand in the .ui file: helpers left, the way out and
/// the action right.
class DialogFooter : public QWidget {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quayside::ui
