#pragma once

#include "app/wire/servicekey.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class KeyPairDialog;
}

/// A key pair that the registry made. The private part is told this once: hidden until it is asked
/// for, with a way to the clipboard and into a file that nobody else can read.
class KeyPairDialog : public Dialog {
    Q_OBJECT
public:
    /// `window`: connection.
    KeyPairDialog(const QString &window, const wire::MadeServiceKey &key,
                  QWidget *parent = nullptr);
    ~KeyPairDialog() override;

protected:
    void retranslate() override;

private:
    void connectParts();
    /// What was done, in the language that is set when it is asked.
    void say(std::function<QString()> sentence);
    void setShown(bool isShown);
    void save(const QString &ending, const QString &text);

    std::unique_ptr<Ui::KeyPairDialog> m_ui;
    wire::MadeServiceKey m_key;
    bool m_isShown = false;
    std::function<QString()> m_said;
};

} // namespace quayside::ui
