#pragma once

#include <QtWidgets/QToolButton>

namespace quayside::ui {

/// An icon with a number at its corner while that is not 0.
class CountButton : public QToolButton {
    Q_OBJECT
public:
    explicit CountButton(const QString &icon, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace quayside::ui
