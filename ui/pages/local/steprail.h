#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace quayside::ui {

/// The steps of a wizard, one below the other: done ones ticked, the current one filled.
class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace quayside::ui
