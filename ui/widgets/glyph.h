#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A mark that keeps its tone, as large as the widget. It says nothing that words do not.
class Glyph : public QWidget {
    Q_OBJECT
public:
    explicit Glyph(QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Muted;
};

} // namespace quayside::ui
