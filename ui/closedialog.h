#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class CloseDialog;
}

/// What to do about jobs that run when the program is to end: go on in the tray, where there is
/// one, wait for them, or cancel them. The default is to stay.
class CloseDialog : public Dialog {
    Q_OBJECT
public:
    explicit CloseDialog(QWidget *parent);
    ~CloseDialog() override;

    void setCount(int running);
    /// Whether there is a tray to go on in.
    void setTrayOffered(bool isOffered);

Q_SIGNALS:
    void keepRequested();
    void waitRequested();
    void cancelRequested();

private:
    void retranslate() override;

    std::unique_ptr<Ui::CloseDialog> m_ui;
    int m_count = 0;
};

} // namespace quayside::ui
