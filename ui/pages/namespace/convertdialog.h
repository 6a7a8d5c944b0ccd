#pragma once

#include "app/core/error.h"
#include "ui/widgets/dialog.h"

#include <memory>
#include <optional>

namespace quayside::ui {

namespace Ui {
class ConvertDialog;
}

/// Makes an organization of the user's own account: what that means, who administers it from then
/// on, and the account's name typed. It stays open until whoever does it says how that went, and
/// then says what to do next. Source: console.md 6, quay-api.md 9.1.
class ConvertDialog : public Dialog {
    Q_OBJECT
public:
    /// `organizations`: those that the account belongs to; the registry converts no member.
    ConvertDialog(const QString &window, const QString &account, const QStringList &organizations,
                  QWidget *parent = nullptr);
    ~ConvertDialog() override;

    void showRefusal(const Error &error);
    /// It is an organization now, and nobody is signed in any more.
    void showDone();
    bool isDone() const { return m_isDone; }
    /// Who administers it.
    QString admin() const;

Q_SIGNALS:
    void submitted(const QString &admin, const QString &password);

private:
    void retranslate() override;
    void showBlockers();
    void showError();
    void update();
    bool isItself() const;
    void updateButton();
    void submit();

    std::unique_ptr<Ui::ConvertDialog> m_ui;
    QString m_account;
    std::optional<Error> m_refusal; // of what is typed
    QStringList m_organizations;
    bool m_isDone = false;
};

} // namespace quayside::ui
