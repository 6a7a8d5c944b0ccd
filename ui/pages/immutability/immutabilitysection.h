#pragma once

#include "app/api/apicall.h"
#include "app/models/recordmodel.h"
#include "app/wire/immutabilitypolicy.h"
#include "app/wire/tag.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/sectioned/listedsection.h"

#include <QtCore/QPointer>

class QPushButton;

namespace quayside::ui {

class ImmutabilityDialog;
struct Workspace;

/// The policies that make tags of a repository immutable. Source: console.md 5.8.
class ImmutabilitySection : public ListedSection<RepositorySection> {
    Q_OBJECT
public:
    explicit ImmutabilitySection(const Workspace &workspace, QWidget *parent = nullptr);
    ~ImmutabilitySection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    bool isOffered(const Connection &connection,
                   const std::optional<wire::RepositoryDetails> &details) const override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return m_isLoaded; }
    bool isReading() const override { return m_call; }
    void stopReading() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString title() const override;
    QString tab() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool canWrite() const;
    void edit(const wire::ImmutabilityPolicy &policy);
    void readTags(ImmutabilityDialog &dialog, int page, QList<wire::Tag> before);
    void askToRemove(const QString &uuid);
    void showMenu(const QString &uuid, const QPoint &global);
    void showWords();
    void fit();
    QString windowName() const;

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    RecordModel<wire::ImmutabilityPolicy> *m_model;
    QPushButton *m_create;
    QPushButton *m_remove;
    QPointer<api::ApiCallBase> m_call;
    bool m_isLoaded = false;
};

} // namespace quayside::ui
