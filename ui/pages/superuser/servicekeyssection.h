#pragma once

#include "app/api/servicekeysapi.h"
#include "app/models/servicekeymodel.h"
#include "ui/pages/superuser/administrationsection.h"
#include "ui/pages/superuser/servicekeydialog.h"

class QMenu;

namespace quayside::ui {

/// The keys that services prove themselves by. Source: console.md 6, quay-api.md 9.8.
class ServiceKeysSection : public AdministrationSection {
    Q_OBJECT
public:
    explicit ServiceKeysSection(const Workspace &workspace);

    bool isOffered(const Connection &connection) const override;
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
    void initColumns();
    CellLook statusLook(const QString &word, const wire::ServiceKey &key) const;
    api::ServiceKeysApi keys() const;
    const wire::ServiceKey *current() const;
    void showMenu(const QPoint &global);
    void addChanges(QMenu &menu, const wire::ServiceKey &key);
    void showDetails();
    void copyId(const QString &kid);
    void rename();
    void changeExpiration();
    void approve();
    void removeNow(const QString &kid, const QString &service, const QString &name);
    /// Asks for `parts` of the current key; `send` does it, `done` is said then, and `then` tells
    /// of it.
    void ask(ServiceKeyDialog::Parts parts, const ServiceKeyDialog::TellWords &words,
             const std::function<api::ApiCall<void> *(const wire::ServiceKeyDraft &)> &send,
             const QString &done, const std::function<void(const wire::ServiceKeyDraft &)> &then);
    ServiceKeyDialog *openDialog(ServiceKeyDialog::Parts parts,
                                 const ServiceKeyDialog::TellWords &words,
                                 const wire::ServiceKeyDraft &draft);

    ServiceKeyModel *m_model;
    QPushButton *m_more;
    QPushButton *m_create;
};

} // namespace quayside::ui
