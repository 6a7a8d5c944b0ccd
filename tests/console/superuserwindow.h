#pragma once

#include "tests/console/namespacewindow.h"
#include "ui/widgets/toast.h"

#include <QtCore/QFile>

#include <algorithm>

namespace quayside::test {

/// The administration of a real registry, with a gate before it and somebody who prepares.
class SuperuserWindow : public NamespaceWindow {
protected:
    SuperuserWindow() = default;
    ~SuperuserWindow() = default;

    /// `config`: more of the server's, in YAML.
    bool startRegistry(const QByteArray &config)
    {
        QFile file(m_configFolder.filePath(QStringLiteral("config.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
            return false;
        file.close();
        if (!startServer({QStringLiteral("--config"), file.fileName()}))
            return false;
        m_gate = std::make_unique<RogueGate>(m_server->url());
        m_through = m_gate->url();
        m_caller = std::make_unique<LiveCaller>(*m_server);
        return m_caller->signIn(m_server->user(), m_server->password());
    }
    void goToTab(const QString &tab)
    {
        m_console->window().go(Address::superuser(m_console->window().connection()->id(), tab));
    }
    /// Signed in, with the tab in front.
    bool openSuperuserTab(const QString &tab)
    {
        if (!signIn())
            return false;
        goToTab(tab);
        m_console->window().activateWindow();
        return QTest::qWaitForWindowActive(&m_console->window())
            && QTest::qWaitFor([] { return !dialogNamed(QStringLiteral("signin")); }, kWait);
    }
    /// At the bottom of a page.
    bool isAnnounced(const QString &part) const
    {
        const auto toasts = m_console->window().findChildren<ui::Toast *>();
        return std::any_of(toasts.begin(), toasts.end(), [&part](const ui::Toast *toast) {
            return toast->isVisible() && toast->text().contains(part);
        });
    }

private:
    QTemporaryDir m_configFolder;
};

} // namespace quayside::test
