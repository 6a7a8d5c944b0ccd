#pragma once

#include "app/core/error.h"
#include "app/services/secretvault.h"
#include "tests/console/livewindow.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/pages/tags/tagquestions.h"

#include <functional>

namespace quayside::test {

/// Makes every dialog of the console, filled with as much as it can say, over a real registry.
class DialogMakers : protected LiveWindow {
protected:
    /// Made and filled; nullptr: what it waits for did not come.
    using Maker = std::function<QDialog *()>;
    using Cases = QList<std::pair<const char *, Maker>>;

    DialogMakers() = default;
    ~DialogMakers() = default;

    /// Signs in, and gives the tags that the dialogs are about.
    bool openAll();
    Cases allDialogs();
    ui::Connection &connection() { return *m_console->window().connection(); }

private:
    Cases namespaceDialogs();
    Cases tagDialogs();
    Cases teamDialogs();
    Cases connectionDialogs();
    Cases frameDialogs();
    Cases oauthDialogs();
    Cases superuserDialogs();
    QDialog *byAction(const QString &action, const QString &name);
    static QDialog *opened(const QString &name);

    ui::MainWindow *window() { return &m_console->window(); }
    RepositoryName repository() const { return *RepositoryName::parse(m_repository); }

    const QString m_title = QStringLiteral("Registry: payments");
    const Error m_refusal{ErrorCode::Forbidden, QStringLiteral("refused"),
                          QStringLiteral("not you")};
    ui::TagQuestions *m_questions = nullptr; // these two are the window's
    ui::RepositoryCommands *m_commands = nullptr;
    std::unique_ptr<SecretVault> m_vault;
};

/// Into a field by its name, and onto a button: a test fails where there is none.
void type(const QWidget &dialog, const QString &field, const QString &text);
void press(const QWidget &dialog, const QString &button);

} // namespace quayside::test
