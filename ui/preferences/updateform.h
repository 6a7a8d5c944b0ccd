#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace quayside {
class Settings;
class UpdateCheck;
} // namespace quayside

namespace quayside::ui {

namespace Ui {
class UpdateForm;
}

/// Of the preferences: whether somebody is asked for a newer version, who, and what came of it.
/// Source: console.md 1.14.
class UpdateForm : public QWidget {
    Q_OBJECT
public:
    explicit UpdateForm(QWidget *parent = nullptr);
    ~UpdateForm() override;

    /// To be called once, before it is shown.
    void setUp(Settings &settings, UpdateCheck &check);

protected:
    void changeEvent(QEvent *event) override;
    /// Enter keeps what is typed; the dialog's button waits for another one.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void keepAddress();
    void showProblem();
    void showAnswer();

    std::unique_ptr<Ui::UpdateForm> m_ui;
    Settings *m_settings = nullptr;
    UpdateCheck *m_check = nullptr;
};

} // namespace quayside::ui
