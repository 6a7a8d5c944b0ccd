#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace quayside::ui {

/// What is used, in parts side by side; says in words what it shows to who does not see it.
class StorageBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        qint64 bytes = 0;
        Tone tone = Tone::Accent;
    };

    explicit StorageBar(QWidget *parent = nullptr);
    /// A line rather than a bar.
    void setIsThin(bool isThin);
    void setParts(const QList<Part> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

} // namespace quayside::ui
