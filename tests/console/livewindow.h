#pragma once

#include "app/models/tagmodel.h"
#include "tests/support/liveserver.h"
#include "ui/bootstrap.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtCore/QTemporaryDir>

class QDialog;

namespace quayside::test {

inline constexpr int kWait = 15'000;

/// The console's window on a real server, and what a person does with it first. Offscreen.
class LiveWindow {
public:
    /// The dialog of that name that is open, or nullptr.
    static QDialog *dialogNamed(const QString &name);

protected:
    LiveWindow() = default;
    ~LiveWindow() = default;

    /// `arguments`: more of them for the server.
    bool startServer(const QStringList &arguments = {});
    /// A console of its own settings, English, at the sign-in.
    void openConsole();
    void closeConsole() { m_console.reset(); }
    template <class T>
    T *find(const QString &name) const
    {
        return m_console->window().findChild<T *>(name);
    }
    bool signIn();
    /// Signs in and opens the tags of `m_repository`, filled with every kind of expiration.
    bool openTags();
    QModelIndex cell(const QString &tag, TagModel::Column column) const;
    void click(const QModelIndex &index, int xFromLeft = 40);
    void select(const QStringList &tags);
    QString accessible(const QString &tag) const;
    /// The word in the toast that is shown; every page has one of its own.
    bool clickToast();

    std::unique_ptr<LiveServer> m_server;
    QUrl m_through; // what the console is told to open; empty: the server itself
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Bootstrap> m_console;
    QString m_repository = QStringLiteral("admin/api");
    bool m_isSeeded = false;
};

} // namespace quayside::test
