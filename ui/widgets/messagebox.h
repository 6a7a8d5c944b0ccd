#pragma once

#include <QtWidgets/QMessageBox>

#include <functional>

namespace quayside::ui {

/// A short question or message in front of a window, which is dimmed. Deletes itself when it is
/// closed. What it says follows the language while it is open.
class MessageBox : public QMessageBox {
    Q_OBJECT
public:
    /// `name`: object name.
    MessageBox(const QString &name, QWidget *parent);

    /// `write` puts every word in its place, in the language that is set: now, and in each later
    /// one.
    void setWords(std::function<void()> write);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<void()> m_write;
};

} // namespace quayside::ui
