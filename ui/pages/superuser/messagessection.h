#pragma once

#include "app/models/administrationmodel.h"
#include "ui/pages/superuser/administrationsection.h"

namespace quayside::ui {

/// What the registry says to everybody. Source: console.md 6, quay-api.md 1.10, 9.8.
class MessagesSection : public AdministrationSection {
    Q_OBJECT
public:
    explicit MessagesSection(const Workspace &workspace);

    QString title() const override;
    QString tab() const override;

protected:
    void startReading() override;
    void forgetRows() override;
    void retranslate() override;
    void showActions() override;
    void create() override;
    void remove() override;
    bool isOwn(JobKind kind) const override;

private:
    /// `known`: the ids of those that were there before it was made.
    void recordMade(const wire::RegistryMessage &message, const QStringList &known);

    RecordModel<wire::RegistryMessage> *m_model;
    QPushButton *m_remove;
    QPushButton *m_create;
};

} // namespace quayside::ui
