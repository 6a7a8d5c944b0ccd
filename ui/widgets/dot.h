#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A small disc in a tone, beside words that say the same.
class Dot : public QWidget {
    Q_OBJECT
public:
    explicit Dot(QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Outline;
};

} // namespace quayside::ui
