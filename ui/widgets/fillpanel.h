#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A plane in a tone: whole, a card with its line, or only a line at one edge.
class FillPanel : public QWidget {
    Q_OBJECT
public:
    enum class Edge { None, Card, OutlinedCard, Bottom };

    explicit FillPanel(QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setEdge(Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Page;
    Edge m_edge = Edge::None;
};

} // namespace quayside::ui
