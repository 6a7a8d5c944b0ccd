#pragma once

#include "app/core/error.h"
#include "app/core/robotname.h"
#include "ui/pages/namespace/repositoryrights.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class RobotDialog;
}

/// A robot to be made, with what it may do.
struct RobotRequest {
    QString shortName;
    QString description;
    QStringList teams;
    RepositoryRights::Rights rights;
    RepositoryRole newRepositories = RepositoryRole::None; ///< by a default permission
};

/// Name, purpose, teams and rights of a new robot on one page, with a sentence that says what it
/// comes to. It stays open until whoever makes it says how that went.
class RobotDialog : public Dialog {
    Q_OBJECT
public:
    struct Facts {
        QString window;
        NamespaceName owner;
        bool isOrganization = true; ///< else there are no teams and no default permissions
        QStringList teams;
        QStringList repositories;
        QStringList taken; ///< short names
        QString proposed = {}; ///< short name to begin with
    };
    explicit RobotDialog(const Facts &facts, QWidget *parent = nullptr);
    ~RobotDialog() override;

    /// The rights of another one; the name is the user's to find.
    void preset(const QString &from, const RobotRequest &request);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::ui::RobotRequest &request);

private:
    enum Purpose { Mirror, Ci, Cluster, Other };

    void makeTeams();
    void orderTabs();
    void retranslate() override;
    void applyPurpose(int purpose);
    RobotRequest request() const;
    /// Empty: it can be created.
    QString trouble() const;
    QString review() const;
    void update();
    void submit();

    std::unique_ptr<Ui::RobotDialog> m_ui;
    Facts m_facts;
    QString m_from; // whose rights are duplicated
    RepositoryRights *m_rights;
};

} // namespace quayside::ui
