#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// A state: glyph and word on its own fill.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);

    void setState(const QString &icon, const QString &text, Tone tone, Tone fill);
    /// A line in place of the fill: for what could be, and is not.
    void setOutlined(bool isOutlined);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_text;
    Tone m_tone = Tone::Muted;
    Tone m_fill = Tone::GreyFill;
    bool m_isOutlined = false;
};

} // namespace quayside::ui
