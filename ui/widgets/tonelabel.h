#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QLabel>

namespace quayside::ui {

/// A label in a tone and a size of the type scale; follows theme and font.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    /// The combinations that .ui files ask for by name.
    enum class Look {
        Strong,
        Hint,
        SmallHint,
        SmallError,
        SmallWarning,
        CardTitle,
        CardHint,
        DialogTitle,
        PageTitle,
        StartTitle
    };
    Q_ENUM(Look)

    explicit ToneLabel(QWidget *parent = nullptr);
    explicit ToneLabel(Tone tone, qreal scale = 1, bool isDemiBold = false,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setLook(Look look);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Tone m_tone;
    qreal m_scale;
    bool m_isDemiBold;
    bool m_isApplying = false;
};

} // namespace quayside::ui
