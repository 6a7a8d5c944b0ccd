#pragma once

#include "app/api/apicall.h"
#include "app/wire/tag.h"
#include "ui/pages/repository/repositorysection.h"

#include <QtCore/QHash>

#include <memory>

namespace quayside {
class Jobs;
} // namespace quayside

namespace quayside::ui {

class Connections;
class RepositoryList;
struct Workspace;

namespace Ui {
class InformationSection;
}

/// What a repository is: its description, its facts, how it is pulled and used. Source: console.md
/// 4.1.
class InformationSection : public RepositorySection {
    Q_OBJECT
public:
    explicit InformationSection(const Workspace &workspace, QWidget *parent = nullptr);
    ~InformationSection() override;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return m_details.has_value(); }
    bool isReading() const override { return m_tagsCall; }
    void stopReading() override;
    QString title() const override;
    QString tab() const override;
    bool isEdited() const override { return !m_drafts.isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void beginEdit();
    void endEdit();
    void keepDraft();
    /// Reads once more before it writes: what somebody else wrote meanwhile is not lost unseen.
    void save(bool isOverwrite);
    void write();
    /// For the list of what was changed, with the way back.
    void recordChange(const QString &before, const QString &after);
    void onJob(qint64 id);
    void showDescription();
    /// What of the description's pictures is not shown, and the way to see them.
    void showPictures();
    void abortCalls();
    void showFacts();
    /// What the list of repositories tells of it.
    void showSize();
    /// How many tags there are where one page does not hold them.
    void countTags();
    /// `onPage`: on the first page of them.
    void showCount(qsizetype onPage, bool hasMore);
    void showRecent(const QList<wire::Tag> &tags, bool hasMore);
    void showError(const Error &error);
    void showBlocked();
    bool isSavable() const;
    QString draftKey() const;

    std::unique_ptr<Ui::InformationSection> m_ui;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    QPointer<api::ApiCallBase> m_tagsCall;
    QPointer<api::ApiCallBase> m_statsCall;
    QPointer<api::ApiCallBase> m_saveCall;
    QPointer<api::ApiCallBase> m_countCall;
    Connections &m_connections;
    Jobs &m_jobs;
    QPointer<RepositoryList> m_list; // of the connection
    std::optional<qsizetype> m_count; // of its tags, as far as that call tells
    bool m_isEditing = false;
    QString m_blocked; // why nothing can be written
    QString m_base; // the description that the edit began with
    QHash<QString, QString> m_drafts; // what was typed and not saved, by repository
};

} // namespace quayside::ui
