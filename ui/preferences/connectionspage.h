#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace quayside {
class Settings;
}

namespace quayside::ui {

namespace Ui {
class ConnectionsPage;
}

/// Of the preferences: what a connection begins with. Source: console.md 1.14.
class ConnectionsPage : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionsPage(QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    /// To be called once, before it is shown.
    void setUp(Settings &settings);

Q_SIGNALS:
    void managerRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void keep();

    std::unique_ptr<Ui::ConnectionsPage> m_ui;
    Settings *m_settings = nullptr;
    bool m_isFilling = false;
};

} // namespace quayside::ui
