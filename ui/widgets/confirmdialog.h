#pragma once

#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

class PlanSaver;

namespace Ui {
class ConfirmDialog;
}

/// Before something that cannot be taken back: what it is about, what follows, a tick or a word to
/// type. The way out is the default. Source: console.md 1.13.
class ConfirmDialog : public Dialog {
    Q_OBJECT
public:
    struct Question {
        QString window; ///< connection and object
        QString title; ///< with the verb of the button
        QString text; ///< what follows
        QStringList objects = {};
        QString tick = {}; ///< a sentence to agree to; empty: none
        QString word = {}; ///< to be typed as it is; empty: none
        QString action;
    };
    /// `ask`: called again in another language, also when whoever asked is gone. What is to be
    /// ticked or typed counts once.
    explicit ConfirmDialog(std::function<Question()> ask, QWidget *parent = nullptr);
    ~ConfirmDialog() override;

    /// Of many things: it can be saved, as text and as what would be sent, calls of curl a line
    /// each.
    void setCommands(const QString &commands);

protected:
    void retranslate() override;

private:
    /// The question in words, its title first.
    QString planText() const;
    void updateButton();

    std::unique_ptr<Ui::ConfirmDialog> m_ui;
    PlanSaver *m_saver;
    std::function<Question()> m_question;
    QString m_word;
};

} // namespace quayside::ui
