#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace quayside::ui {

/// A command in a code block with a copy button; it is as high as the command has lines.
class CopyField : public QWidget {
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_text;
    QToolButton *m_copy;
};

} // namespace quayside::ui
