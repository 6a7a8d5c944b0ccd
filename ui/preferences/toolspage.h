#pragma once

#include "app/services/settings.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace quayside::ui {

namespace Ui {
class ToolsPage;
}

/// Of the preferences: the client that commands are made for, and where the programs of the three
/// lie. Nothing is executed. Source: console.md 1.14.
class ToolsPage : public QWidget {
    Q_OBJECT
public:
    explicit ToolsPage(QWidget *parent = nullptr);
    ~ToolsPage() override;

    /// To be called once, before it is shown.
    void setUp(Settings &settings);

protected:
    void changeEvent(QEvent *event) override;
    /// Enter keeps what is typed; the dialog's button waits for another one.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Program {
        ClientChoice client;
        QLineEdit *path;
        QPushButton *browse;
        QLabel *problem;
    };

    QList<Program> programs() const;
    void fill();
    /// What is found on PATH, or that nothing is.
    void showFound();
    void keep(const Program &program);
    void browse(const Program &program);
    void showProblem(const Program &program);
    /// Why no program lies there, as a sentence; empty: one does, or nothing is typed.
    static QString problemOf(const QString &path);

    std::unique_ptr<Ui::ToolsPage> m_ui;
    Settings *m_settings = nullptr;
    bool m_isFilling = false;
};

} // namespace quayside::ui
