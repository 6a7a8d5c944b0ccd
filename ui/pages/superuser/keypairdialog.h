#pragma once

#include "app/wire/servicekey.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class KeyPairDialog;
}

/// A key pair that the registry made. The private part is told this once: hidden until it is asked
/// for, with a way to the clipboard and into a file that nobody else can read.
class KeyPairDialog : public QDialog {
    Q_OBJECT
public:
    /// `window`: connection.
    KeyPairDialog(const QString &window, const wire::MadeServiceKey &key,
                  QWidget *parent = nullptr);
    ~KeyPairDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void setShown(bool isShown);
    void save(const QString &ending, const QString &text);

    std::unique_ptr<Ui::KeyPairDialog> m_ui;
    wire::MadeServiceKey m_key;
    bool m_isShown = false;
};

} // namespace quayside::ui
