#pragma once

#include "app/api/oauthapi.h"
#include "ui/widgets/dialog.h"
#include "ui/workspace.h"

#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace quayside::ui {

class ApplicationTokens;
class Connection;

namespace Ui {
class ApplicationDetailsDialog;
}

/// All about one application: its settings, what programs need to know of it, its tokens.
class ApplicationDetailsDialog : public Dialog {
    Q_OBJECT
public:
    enum class Tab { Settings, Information, Tokens };

    ApplicationDetailsDialog(const Workspace &workspace, Connection &connection,
                             const QString &organization, const wire::OAuthApplication &application,
                             bool canWrite, QWidget *parent = nullptr);
    ~ApplicationDetailsDialog() override;

    void showTab(Tab tab);

Q_SIGNALS:
    /// It was changed here.
    void changed();
    void removeRequested(const QString &clientId);

private:
    void connectParts();
    void retranslate() override;
    void fill();
    void updateButtons();
    /// Below the fields; asked again in another language.
    void note(std::function<QString()> text);
    api::OAuthApplicationFields fields() const;
    void save();
    void askToReset();
    void reset();
    void generate();

    std::unique_ptr<Ui::ApplicationDetailsDialog> m_ui;
    Workspace m_workspace;
    QPointer<Connection> m_connection;
    QString m_organization;
    wire::OAuthApplication m_application;
    bool m_canWrite;
    ApplicationTokens *m_tokens;
    std::function<QString()> m_note;
};

} // namespace quayside::ui
