#pragma once

#include "app/services/localserver.h"
#include "ui/pages/page.h"
#include "ui/text/localtext.h"

namespace quayside::ui {

namespace Ui {
class StartPage;
}

/// Before a registry is there: one button that makes and starts the local one, what it does, and
/// what went wrong.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void showLocal(const LocalServer &server);
    void showConnecting(const QString &registry);
    /// Nobody is signed in; the button asks for it.
    void showSignedOut(const QString &registry);
    void showFailure(const QString &registry, const Error &error);

    void visit(Connection &, const Address &) override { }
    void refresh(bool isQuiet) override;
    QStringList location() const override;

Q_SIGNALS:
    void startRequested();
    /// The wizard is wanted before anything is made.
    void changeRequested();
    void fixRequested(quayside::ui::LocalFix fix);
    /// A registry elsewhere.
    void connectRequested();
    void quayIoRequested();
    void tokenRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLocalParts(bool areShown);

    std::unique_ptr<Ui::StartPage> m_ui;
    bool m_isRetry = false;
    LocalFix m_fix = LocalFix::None;
    std::function<void()> m_again;
};

} // namespace quayside::ui
