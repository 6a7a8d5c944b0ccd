#pragma once

#include "app/api/apicall.h"
#include "app/wire/organization.h"
#include "app/wire/permission.h"
#include "ui/widgets/banner.h"

#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>

#include <functional>

class QDialog;
class QMenu;

namespace quayside::ui {

class Connection;
class EntityField;
class RobotDialog;
class TeamDialog;
struct RobotRequest;
struct TeamRequest;
struct Workspace;

/// The button beside a field for who gets a right: makes a robot account or a team of the namespace
/// where there is none yet, and chooses it in the field. Hidden from who may make neither. What was
/// typed is the proposed name, and stays when nothing comes of it. Source: console.md 4.10.
class EntityMaker : public QPushButton {
    Q_OBJECT
public:
    /// The object name is that of the field with `.new`; both are used for as long as this lives.
    EntityMaker(const Workspace &workspace, EntityField &field, QWidget *parent = nullptr);
    ~EntityMaker() override;

    /// Whose robots and teams; nullptr: nobody's. A dialog that is open for another one closes.
    void setSource(Connection *connection, const QString &namespaceName);

Q_SIGNALS:
    /// Something could not be read or not everything be written, beside any dialog.
    void failed(const std::function<quayside::ui::Banner::Words()> &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind { Robot, Team };

    void start(Kind kind);
    void openRobot(const QStringList &teams);
    void openTeam(const QStringList &teams);
    void createRobot(RobotDialog &dialog, const RobotRequest &request);
    void createTeam(TeamDialog &dialog, const TeamRequest &request);
    void openOver(QDialog &dialog);
    /// Made, perhaps without all its rights.
    void take(const wire::Entity &entity);
    void forget();
    void showActions();
    bool isOrganization() const;
    QString windowName() const;

    const Workspace &m_workspace;
    EntityField &m_field;
    QMenu *m_menu;
    QAction *m_robot;
    QAction *m_team;
    Connection *m_connection = nullptr;
    QString m_namespace;
    int m_sources = 0; // that there have been
    QPointer<api::ApiCallBase> m_call;
    QPointer<QDialog> m_dialog;
};

} // namespace quayside::ui
