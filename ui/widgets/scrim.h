#pragma once

#include <QtWidgets/QWidget>

class QDialog;

namespace quayside::ui {

/// Dims the window behind a dialog while that is open. Without it everything still reads.
class Scrim : public QWidget {
    Q_OBJECT
public:
    /// Does nothing for a dialog without a parent.
    static void attach(QDialog &dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Scrim(QWidget *over);
};

} // namespace quayside::ui
