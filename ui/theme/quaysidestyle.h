#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QProxyStyle>

namespace quayside::ui {

/// Fusion with the look of look.md: painted from tones, no style sheets. Variants are dynamic
/// properties set once: `kind` = primary | danger | ghost | ghostdanger | link | chip | big,
/// `dense`, `error`, `tone`.
class QuaysideStyle : public QProxyStyle {
    Q_OBJECT
public:
    /// Height of a row in the tables of pages.
    static constexpr PixelMetric kRowMetric = PixelMetric(PM_CustomBase + 1);

    explicit QuaysideStyle(int row = measure::kRow);

    using QProxyStyle::polish;
    /// Labels and tips show what they hold: what a registry says is no markup.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text, QPalette::ColorRole role) const override;

private:
    int m_row;
};

} // namespace quayside::ui
