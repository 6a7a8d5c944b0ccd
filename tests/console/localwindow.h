#pragma once

#include "tests/services/localfolders.h"
#include "ui/bootstrap.h"
#include "ui/localregistry.h"
#include "ui/mainwindow.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

namespace quayside::test {

/// The console on a local registry of its own: settings, folder and secrets are the test's.
/// Offscreen.
class LocalWindow {
public:
    /// The dialog of that name that is open, or nullptr.
    static QDialog *dialogNamed(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }

protected:
    void openConsole(const QString &folder, const QString &settingsName = QStringLiteral("s.ini"))
    {
        ui::StartOptions options;
        options.dataFolder = folder;
        options.settingsFile = m_folders.path(settingsName);
        options.credentials = CredentialStore::Backend::Memory;
        m_console = std::make_unique<ui::Bootstrap>(*qApp, options);
        m_console->setLanguage(QStringLiteral("en"));
        m_console->start();
    }
    ui::MainWindow &window() const { return m_console->window(); }
    ui::LocalRegistry &local() const { return *m_console->local(); }
    LocalServer &server() const { return m_console->local()->server(); }
    template <class T>
    T *find(const QString &name) const
    {
        return window().template findChild<T *>(name);
    }

    LocalFolders m_folders;
    std::unique_ptr<ui::Bootstrap> m_console;
};

} // namespace quayside::test
