#pragma once

#include "app/core/error.h"
#include "app/services/registrycredential.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside {
class CredentialStore;
}

namespace quayside::ui {

namespace Ui {
class CredentialsDialog;
}

/// Whose credentials they are, and where they are good.
struct CredentialsFacts {
    QString window; ///< connection and namespace
    QString name; ///< whose
    QString registry;
    QString userName; ///< as clients sign in
    QString fileName; ///< stem of files; empty: made of the user name
    QString namespaceName = {}; ///< to narrow them to; empty: not offered
    bool isPlain = false; ///< the registry speaks http
    QString keychainKey;
};

/// A secret in every form in which clients want it: to copy, to save, to merge into a file of
/// theirs. It is asked for when it is needed first, hidden until the user wants to see it, and no
/// command carries it. Source: console.md 5.3.
class CredentialsDialog : public Dialog {
    Q_OBJECT
public:
    enum class Form { Token, Podman, Docker, Config, Kubernetes, Skopeo, Systemd };

    CredentialsDialog(const CredentialsFacts &facts, CredentialStore &store,
                      QWidget *parent = nullptr);
    ~CredentialsDialog() override;

    /// The answer to secretRequested(), or at once where it is there.
    void setSecret(const QString &secret);
    void showFailure(const Error &error);
    /// A sentence above the forms: what was just made.
    void showNews(const std::function<Banner::Words()> &words);

Q_SIGNALS:
    void secretRequested();

private:
    void connectParts();
    void withSecret(const std::function<void()> &then);
    Form form() const;
    bool hasSecretIn(Form form) const;
    /// Of the form; `isHidden`: with dots in the secret's place.
    QString text(bool isHidden) const;
    QString explanation() const;
    QString fileName() const;
    QString stem() const;
    void showForm();
    void copy();
    void save();
    void keep();
    void merge();
    /// At the bottom; nullptr: nothing.
    void say(std::function<QString()> text);
    void retranslate() override;

    std::unique_ptr<Ui::CredentialsDialog> m_ui;
    CredentialsFacts m_facts;
    CredentialStore &m_store;
    QString m_secret; // empty: not asked for yet
    bool m_isShown = false;
    std::function<void()> m_then; // what waits for the secret
    std::function<QString()> m_status;
};

} // namespace quayside::ui
