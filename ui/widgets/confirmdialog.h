#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class ConfirmDialog;
}

/// Before something that cannot be taken back: what it is about, what follows, a tick or a word to
/// type. The way out is the default. Source: console.md 1.13.
class ConfirmDialog : public QDialog {
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
    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);
    ~ConfirmDialog() override;

private:
    void updateButton();

    std::unique_ptr<Ui::ConfirmDialog> m_ui;
    QString m_word;
};

} // namespace quayside::ui
