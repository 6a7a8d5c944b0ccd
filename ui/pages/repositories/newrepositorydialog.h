#pragma once

#include "app/core/error.h"
#include "app/core/reference.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class NewRepositoryDialog;
}

/// Name, visibility and description of a repository to be made, and what is wanted afterwards. It
/// stays open until whoever makes it says how that went.
class NewRepositoryDialog : public Dialog {
    Q_OBJECT
public:
    struct Request {
        RepositoryName name;
        bool isPublic = false;
        QString description = {}; ///< Markdown
        bool isOpened = true; ///< its page, with the commands that push into it
    };

    /// `namespaces`: where the user may create; the first is chosen. `hasParts`: the registry takes
    /// names with a slash.
    NewRepositoryDialog(const QString &registry, const QStringList &namespaces, bool hasParts,
                        QWidget *parent = nullptr);
    ~NewRepositoryDialog() override;

    void showRefusal(const Error &error);
    /// There is one of that name, which the user may see.
    void showTaken(const RepositoryName &name);

Q_SIGNALS:
    void submitted(const quayside::ui::NewRepositoryDialog::Request &request);
    /// The one that has the name already; it is closed then.
    void openRequested(const quayside::RepositoryName &name);

protected:
    void retranslate() override;

private:
    Result<RepositoryName> name() const;
    /// What is wrong with the name; empty: nothing, or there is none yet.
    QString problem() const;
    void updateButton();
    void submit();

    std::unique_ptr<Ui::NewRepositoryDialog> m_ui;
    bool m_hasParts;
    std::optional<RepositoryName> m_taken;
};

} // namespace quayside::ui
