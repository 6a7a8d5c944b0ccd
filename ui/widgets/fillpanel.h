#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A plane in a tone: whole, a card with its line, or only a line at one edge.
class FillPanel : public QWidget {
    Q_OBJECT
public:
    enum class Edge { None, Card, OutlinedCard, Bottom };

    FillPanel(Tone tone, Edge edge, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Edge m_edge;
};

} // namespace quayside::ui
