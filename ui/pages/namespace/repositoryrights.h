#pragma once

#include "app/core/role.h"

#include <QtCore/QMap>
#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;

namespace quayside::ui {

class RowList;

/// Repositories of one namespace, each with a role, to be given to a robot, a team or a user.
class RepositoryRights : public QWidget {
    Q_OBJECT
public:
    using Rights = QMap<QString, RepositoryRole>; ///< by names without the namespace

    /// `name`: prefix of the object names (`name.repository`, `name.role`, `name.add`,
    /// `name.rows`).
    explicit RepositoryRights(const QString &name, QWidget *parent = nullptr);

    /// What can be added.
    void setRepositories(const QStringList &names);
    void setRights(const Rights &rights);
    const Rights &rights() const { return m_rights; }
    /// Of what is added from now on.
    void setNewRole(RepositoryRole role);
    void setEveryRole(RepositoryRole role);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void rightsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void showRights();
    void retranslate();
    void updateButton();

    QStringList m_repositories;
    Rights m_rights;
    QWidget *m_adding;
    QComboBox *m_repository;
    QComboBox *m_role;
    QPushButton *m_add;
    RowList *m_rows;
};

} // namespace quayside::ui
