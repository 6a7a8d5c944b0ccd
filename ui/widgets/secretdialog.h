#pragma once

#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class SecretDialog;
}

/// Shows a secret that is told once: hidden until it is asked for, with a way to the clipboard.
class SecretDialog : public Dialog {
    Q_OBJECT
public:
    struct Words {
        QString window;
        QString title;
        QString text;
    };
    /// `words`: asked again in another language.
    SecretDialog(std::function<Words()> words, const QString &secret, QWidget *parent = nullptr);
    ~SecretDialog() override;

protected:
    void retranslate() override;

private:
    void setShown(bool isShown);

    std::unique_ptr<Ui::SecretDialog> m_ui;
    std::function<Words()> m_words;
    bool m_isCopied = false;
};

} // namespace quayside::ui
