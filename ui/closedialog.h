#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class CloseDialog;
}

/// What to do about jobs that run when the program is to end; the default is to stay.
class CloseDialog : public QDialog {
    Q_OBJECT
public:
    explicit CloseDialog(QWidget *parent);
    ~CloseDialog() override;

    void setCount(int running);

Q_SIGNALS:
    void waitRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::CloseDialog> m_ui;
    int m_count = 0;
};

} // namespace quayside::ui
