#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

class Chip;

/// The band under the menu: which registry, where in it, and the stripe in the connection's tone.
class LocationBar : public QWidget {
    Q_OBJECT
public:
    explicit LocationBar(QWidget *parent = nullptr);

    void setConnection(const QString &name, const QString &role, Tone tone, Tone fill);
    void setLocation(const QStringList &parts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QStringList m_parts;
    Chip *m_role;
    Tone m_tone = Tone::Outline;
};

} // namespace quayside::ui
