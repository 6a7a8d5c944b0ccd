#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace quayside::ui {

namespace Ui {
class LocalRegistryPage;
}
class LocalRegistry;

/// Of the preferences: how the registry on this computer runs. Source: console.md 1.14.
class LocalRegistryPage : public QWidget {
    Q_OBJECT
public:
    explicit LocalRegistryPage(QWidget *parent = nullptr);
    ~LocalRegistryPage() override;

    /// To be called once, before it is shown. nullptr: there is none in this run.
    void setUp(LocalRegistry *registry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void setSession(bool starts);

    std::unique_ptr<Ui::LocalRegistryPage> m_ui;
    LocalRegistry *m_registry = nullptr;
    QString m_problem; ///< why the session does not start it
};

} // namespace quayside::ui
