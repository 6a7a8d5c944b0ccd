#pragma once

#include "app/services/connectiontransport.h"
#include "app/services/hostimport.h"
#include "app/services/registryprobe.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QHash>

#include <functional>
#include <memory>

class QMenu;
class QStandardItem;
class QStandardItemModel;

namespace quayside {
class ConnectionTest;
class CredentialStore;
class GateReader;
class KnownTokens;
class Profiles;
} // namespace quayside

namespace quayside::ui {

class Connections;

namespace Ui {
class ConnectionManager;
}

/// All connections in one list, edited without connecting. Nothing is changed before Save but what
/// Remove was confirmed for.
class ConnectionManager : public Dialog {
    Q_OBJECT
public:
    ConnectionManager(Profiles &profiles, CredentialStore &credentials, Connections &connections,
                      const KnownTokens &tokens, QWidget *parent = nullptr);
    ~ConnectionManager() override;

    /// Empty: the first.
    void select(const QString &id);
    void add();
    void importFile(const QString &file);
    void exportTo(const QString &file);
    void importHosts(const QList<ImportedHost> &hosts, bool withSecrets);

Q_SIGNALS:
    void saved(const QString &id);
    /// Another secret than before is used from now on.
    void secretChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Draft {
        ConnectionProfile profile;
        ConnectionSecrets typed = {};
        bool isNew = false;
        bool isEdited = false;
    };

    void buildMenu();
    void connectButtons();
    /// `id`: its key while it is edited; a new one gets its own when it is saved.
    void append(const QString &id, const Draft &draft);
    QString addDraft(ConnectionProfile profile, const ConnectionSecrets &typed);
    QString currentId() const;
    QStandardItem *itemOf(const QString &id) const;
    void showCurrent();
    void onEdited();
    void duplicate();
    void remove();
    void forget(const QString &id, bool withSecrets);
    void askForHosts();
    void askForFile(bool isExport);
    void test();
    void readMissing(const ConnectionProfile &profile, ConnectionSecrets secrets,
                     QList<SecretPurpose> wanted);
    void runTest(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    void detect();
    static QString wordsOf(const RegistryProbe::Finding &found);
    /// Of the registry as its fields stand: whether it helps is asked first.
    void askForRecovery(const QString &typed);
    /// Asks the registry of the form what it can do; `done` is called while `reader` is there, and
    /// not at all when `context` is gone. The client is the context's child.
    api::ApiClient *readGates(QObject &context, std::function<void(const GateReader &)> done);
    void save();
    Result<void> saveDraft(const QString &id);
    void keepSecrets(const ConnectionProfile &profile, const ConnectionSecrets &typed);
    void retranslate() override;
    void updateButtons();
    void updateActions();

    std::unique_ptr<Ui::ConnectionManager> m_ui;
    Profiles &m_profiles;
    CredentialStore &m_credentials;
    Connections &m_connections;
    const KnownTokens &m_tokens;
    QStandardItemModel *m_model;
    QHash<QString, Draft> m_drafts;
    std::unique_ptr<ConnectionTest> m_test;
    QMenu *m_menu;
    QList<QAction *> m_menuActions;
    int m_newCount = 0;
    bool m_isFilling = false;
};

} // namespace quayside::ui
