#pragma once

#include "app/api/apicall.h"
#include "app/wire/permission.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

/// A line edit for one user, robot or team: what matches the beginning that was typed is offered
/// below it, and only what is chosen there counts. Down and Up move, Enter chooses.
class EntityField : public QLineEdit {
    Q_OBJECT
public:
    enum Kind { Users = 1, Robots = 2, Teams = 4 };
    Q_DECLARE_FLAGS(Kinds, Kind)

    explicit EntityField(Kinds kinds, QWidget *parent = nullptr);
    ~EntityField() override;

    /// Whom to ask, and whose robots and teams are meant. What was chosen is forgotten.
    void setSource(api::ApiClient *client, const QString &namespaceName);
    void setKinds(Kinds kinds);
    /// These are not offered (they stand in a list already), by name.
    void setExcluded(const QStringList &names) { m_excluded = names; }
    /// nullopt: nothing was chosen, whatever was typed.
    const std::optional<wire::Entity> &entity() const { return m_entity; }
    /// Chooses without asking; nullopt empties the field.
    void setEntity(const std::optional<wire::Entity> &entity);
    /// As if the user had taken it from the list.
    void choose(const wire::Entity &entity);

Q_SIGNALS:
    /// By the user.
    void entityChosen(const quayside::wire::Entity &entity);
    /// Enter after something that nothing was chosen for.
    void textEntered(const QString &text);
    /// Something else was typed, or the field was emptied.
    void entityCleared();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onEdited();
    void ask();
    void offer(const Result<wire::EntityList> &answer);
    void openList();
    void showEntity();
    void retranslate();
    bool isWanted(const wire::Entity &entity) const;

    Kinds m_kinds;
    QPointer<api::ApiClient> m_client;
    QString m_namespace;
    QStringList m_excluded;
    std::optional<wire::Entity> m_entity;
    QList<wire::Entity> m_offered;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QAction *m_icon;
    QAction *m_clear;
    QTimer m_delay;
    QPointer<api::ApiCallBase> m_call;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(EntityField::Kinds)

} // namespace quayside::ui
