#pragma once

#include "app/api/apicall.h"
#include "app/services/localhealth.h"
#include "app/services/poller.h"
#include "ui/pages/local/garbagerun.h"
#include "ui/pages/page.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>

#include <memory>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace quayside::ui {

namespace Ui {
class LocalPage;
}
class Chip;
class Connections;
class LocalRegistry;
class Toast;
class ToneLabel;

/// The registry on this computer: its state and what can be done about it, how much room it takes,
/// how clients reach it, its health and its log.
class LocalPage : public Page {
    Q_OBJECT
public:
    /// The registry and the connections have to live as long as the page.
    LocalPage(LocalRegistry &registry, Connections &connections, QWidget *parent = nullptr);
    ~LocalPage() override;

    void visit(Connection &, const Address &) override { }
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    QStringList location() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fitWidth();
    void buildHeader();
    void buildMenu();
    void updateState();
    void readHistory(bool isQuiet);
    void readCollection();
    void updateCommands();
    void updateHeader();
    void updateBanner();
    void updateMenu();
    void retranslate();
    void openFolder();
    void copyPassword();
    void copyToken();
    void trust();
    void saveAuthority();
    void collectGarbage();
    void onCollected(const wire::GcRun &run);

    std::unique_ptr<Ui::LocalPage> m_ui;
    LocalRegistry &m_registry;
    Connections &m_connections;
    QPointer<api::ApiCallBase> m_history;
    QPointer<api::ApiCallBase> m_collection;
    QDeadlineTimer m_historyDue;
    LocalHealth m_health;
    GarbageRun m_garbage;
    Poller m_poller;
    Chip *m_chip;
    ToneLabel *m_facts;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_folder;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_settingsAction;
    QAction *m_folderAction;
    QAction *m_garbageAction;
    QAction *m_passwordAction;
    QAction *m_tokenAction;
    QAction *m_authorityAction;
    QAction *m_trustAction;
    QAction *m_keepsAction;
    QAction *m_sessionAction;
    QAction *m_trayAction;
    Toast *m_toast;
    bool m_owesFocus = false; // the button that had the keyboard went away
};

} // namespace quayside::ui
