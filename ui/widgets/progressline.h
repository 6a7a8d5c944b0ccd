#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A thin line that moves while what is shown is read anew. It takes the same room when it rests,
/// so nothing jumps. A quick answer shows none.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setActive(bool isActive);
    /// From the call, not from the moment when it is seen.
    bool isActive() const { return m_isActive; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    int m_at = 0; // of kSteps
    bool m_isActive = false;
};

} // namespace quayside::ui
