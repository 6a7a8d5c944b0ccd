#pragma once

#include "tests/support/liveserver.h"
#include "ui/bootstrap.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

class QApplication;
class QDialog;
class QLineEdit;
class QWidget;

namespace quayside::ui {
class Connection;
class TagTableView;
} // namespace quayside::ui

namespace quayside {

/// Brings the window into each state and saves a picture of it.
class Shooter {
public:
    Shooter(QApplication &application, const QString &folder, const QString &suffix,
            const QString &only);
    ~Shooter();

    void useRegistry(const QUrl &url, const QString &user, const QString &password);
    /// A server of our own with tags in every state of expiry.
    bool startRegistry();
    bool run();

private:
    bool shootStates();
    bool shootInformation(ui::Bootstrap &console);
    bool shootSavedFilter(ui::Bootstrap &console);
    /// The list, and what is asked of many at once.
    bool shootRepositories(ui::Bootstrap &console);
    bool shootFrame(ui::Bootstrap &console);
    bool shootDocks(ui::Bootstrap &console);
    /// First run, its wizard, the page of the local registry.
    bool shootLocal();
    bool shootWizard(ui::Bootstrap &console);
    /// Usage logs, settings of a repository, the API explorer.
    bool shootLogs();
    bool shootSettings(ui::Bootstrap &console);
    bool shootExplorer(ui::Bootstrap &console);
    /// The life of tags.
    bool shootTags();
    /// The table with tags in every state.
    bool shootTagTable(ui::Bootstrap &console);
    /// The column of who pushed, and the table with the largest text.
    bool shootPushers(ui::Bootstrap &console, ui::TagTableView &table);
    bool seedStates(ui::Connection &connection, const RepositoryName &repository);
    bool shootTagDialogs(ui::Bootstrap &console, const QString &repository);
    bool shootTagDetails(ui::Bootstrap &console, const QString &repository);
    /// Organizations, the own account, the administration of the registry.
    bool shootNamespaces();
    bool seedNamespaces(ui::Bootstrap &console);
    /// Policies about tags, what namespaces hold, what was deleted of them.
    bool shootPolicies();
    bool seedPolicies(ui::Bootstrap &console);
    bool shootComparison(ui::Bootstrap &console);
    bool shootManager();
    bool shootTrust();
    /// The wizard that makes an API token.
    bool shootTokens();
    bool shootApplications(ui::Bootstrap &console);
    bool shootQuestions();
    bool shootPeople();
    using NamedDialog = std::pair<std::function<QDialog *()>, QString>;
    /// One after the other over the console's window.
    void shootDialogs(ui::Bootstrap &console, const QList<NamedDialog> &dialogs);
    /// Robots, teams, default permissions and app tokens, with their dialogs.
    bool shootRights();
    using ShowTab =
        std::function<bool(const QString &organization, const QString &tab, const QString &table)>;
    using GoToRow = std::function<QWidget *(const QString &table, int row)>;
    bool shootRobots(ui::Bootstrap &console, const ShowTab &show, const GoToRow &row,
                     const std::function<bool()> &close);
    bool shootTeams(ui::Bootstrap &console, const ShowTab &show, const GoToRow &row,
                    const std::function<bool()> &close);
    /// What is offered below the field, over its dialog.
    bool shootEntityList(ui::Bootstrap &console, QLineEdit &entity);
    bool shootRules(ui::Bootstrap &console, const ShowTab &show,
                    const std::function<bool()> &close);
    /// The registry's own administration: service keys, configuration, change log.
    bool shootSuperuser();
    bool shootServiceKeys(ui::Bootstrap &console);
    /// In light, dark, Chinese and the smallest window.
    void looks(ui::Bootstrap &console, const QString &state);
    bool shoot(QWidget &window, const QString &name);
    /// The dialog that is open; without one a list or menu.
    QWidget *dialog() const;
    static QWidget *popup();
    std::unique_ptr<ui::Bootstrap> makeConsole(const QUrl &url, const QString &settingsName);
    bool await(const std::function<bool()> &condition) const;
    bool isWanted(const QString &state) const { return m_only.isEmpty() || m_only == state; }

    QApplication &m_application;
    QString m_folder;
    QString m_suffix;
    QString m_only;
    QTemporaryDir m_temporary;
    std::unique_ptr<test::LiveServer> m_server;
    QUrl m_url;
    QString m_user;
    QString m_password;
    QString m_repository;
    int m_failures = 0;
};

} // namespace quayside
