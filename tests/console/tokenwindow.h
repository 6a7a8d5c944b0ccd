#pragma once

#include "tests/console/livewindow.h"
#include "tests/support/roguegate.h"
#include "ui/pages/oauth/tokenwizard.h"

#include <QtCore/QPointer>

class QPushButton;

namespace quayside::test {

/// The console's window with the wizard that makes tokens, and what a person does with that.
class TokenWindow : protected LiveWindow {
protected:
    TokenWindow() = default;
    ~TokenWindow() = default;

    template <class T>
    T *part(const QString &name) const
    {
        return m_wizard ? m_wizard->findChild<T *>(QStringLiteral("token.") + name) : nullptr;
    }
    QPushButton *next() const;
    int step() const;
    /// Signs in and asks for a token.
    bool open();
    void goOn();
    /// To the page of the name and the owner, likewise.
    bool reachDetails();
    /// To the last page, with a scope that harms nobody, in the organization acme.
    bool reachToken(const QString &name = QStringLiteral("nightly"));
    QString secret() const;
    /// `prepare`: before the console asks for anything.
    void throughGate(const std::function<void(RogueGate &)> &prepare);
    void closeAll();

    QPointer<ui::TokenWizard> m_wizard;
    std::unique_ptr<RogueGate> m_gate;
};

} // namespace quayside::test
