#pragma once

#include <QtWidgets/QDialog>

namespace quayside::ui {

/// A dialog in the colour of a card, with the window behind it dimmed. What it says follows the
/// language while it is open: nobody can derive from it and forget that.
class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(QWidget *parent = nullptr);

protected:
    /// Writes every word, in the language that is set now, and changes nothing else. Whoever
    /// derives calls it once its parts are there.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace quayside::ui
