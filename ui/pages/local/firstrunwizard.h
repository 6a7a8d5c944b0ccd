#pragma once

#include "app/services/datafolder.h"
#include "app/services/processes.h"
#include "app/services/userservice.h"
#include "ui/localplan.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;

namespace quayside {
struct LocalServerInfo;
}

namespace quayside::ui {

namespace Ui {
class FirstRunWizard;
}

/// Where, who reaches it, who administers it, how it runs: four pages, each with answers that are
/// good already. Looks at folder and port off the main thread while somebody types.
class FirstRunWizard : public Dialog {
    Q_OBJECT
public:
    /// `running`: with a port of 0 none runs; its own port is not "in use".
    FirstRunWizard(const LocalPlan &plan, UserService::Availability service,
                   const LocalServerInfo &running, bool hasTray, QWidget *parent = nullptr);
    ~FirstRunWizard() override;

    /// Whether "keep running" can be had is known now.
    void setService(UserService::Availability service);
    /// The folder that is set failed; another one is wanted.
    void refuseFolder(const QString &why);

Q_SIGNALS:
    void planned(const quayside::ui::LocalPlan &plan);

private:
    enum Step { Where, Access, Administrator, Options, Count };

    struct FolderAnswer {
        QString folder;
        datafolder::Facts facts;
    };
    struct PortAnswer {
        QString address;
        int port = 0;
        processes::PortState state = processes::PortState::Free;
        std::optional<processes::Holder> holder;
        int nextFree = 0;
    };

    void fill(const LocalPlan &plan);
    void connectFields();
    void retranslate() override;
    void fillAddresses();
    void fillTimeMachine();
    void lookAtFolder();
    void lookAtPort();
    void checkFolder();
    void checkAccess();
    void checkAdministrator();
    void checkOptions();
    void updateButtons();
    void showStep(int step);
    void browse();
    void finish();
    void put(Step step, QLabel *label, QWidget *field, const QString &problem);
    bool isGood(int step) const;
    bool hasRegistry() const;
    QString address() const;
    QStringList stepNames() const;

    std::unique_ptr<Ui::FirstRunWizard> m_ui;
    LocalPlan m_plan;
    UserService::Availability m_service;
    int m_ownPort;
    QString m_ownAddress;
    bool m_hasTray;
    QString m_refusedFolder;
    QString m_refusal;
    QTimer m_folderDelay;
    QTimer m_portDelay;
    QFutureWatcher<FolderAnswer> m_folderWatcher;
    QFutureWatcher<PortAnswer> m_portWatcher;
    std::optional<FolderAnswer> m_folder;
    std::optional<PortAnswer> m_port;
    bool m_isPortChosen;
    bool m_isTlsChosen;
    std::array<QStringList, Count> m_problems; ///< fields with something wrong, by step
};

} // namespace quayside::ui
