#pragma once

#include "ui/widgets/announcer.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace quayside::ui {

/// One sentence at the bottom of its parent, with at most two words to click; leaves after 10 s, or
/// with the language it was said in.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /// `second`: one more action, before the other.
    void show(const QString &text, const QString &action = {}, const QString &second = {});
    void say(const QString &text) { show(text); }
    const QString &text() const { return m_text; }

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addAction(const QString &name);
    void place();

    QString m_text;
    QPushButton *m_second;
    QPushButton *m_action;
    QTimer m_timer;
    Announcer m_announcer{*this};
};

} // namespace quayside::ui
