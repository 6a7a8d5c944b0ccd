#pragma once

#include "app/core/error.h"
#include "app/core/reference.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class NamespaceDialog;
}

/// The name of a namespace and perhaps an e-mail address: of an organization or a user to be made,
/// or to get another name. It stays open until whoever does it says how that went.
class NamespaceDialog : public Dialog {
    Q_OBJECT
public:
    struct Words {
        QString window; ///< connection
        QString title;
        QString hint;
        QString action;
        bool asksEmail = true;
        QString name = {}; ///< to begin with
    };
    /// `words`: asked again in another language; what it says of fields and name counts once.
    explicit NamespaceDialog(std::function<Words()> words, QWidget *parent = nullptr);
    ~NamespaceDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::NamespaceName &name, const QString &email);

protected:
    void retranslate() override;

private:
    bool isEmailRight() const;
    void update();
    void submit();

    std::unique_ptr<Ui::NamespaceDialog> m_ui;
    std::function<Words()> m_words;
};

} // namespace quayside::ui
