#pragma once

#include "app/core/reference.h"
#include "app/wire/repository.h"
#include "app/wire/tag.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;
class QPushButton;

namespace quayside::ui {

class Connection;
class PageHeader;
class RepositoryCommands;
class RepositoryList;
struct Workspace;

/// At the right of a repository's head: its star, commands that pull from it, and what is done to
/// the repository as a whole.
class RepositoryActions : public QObject {
    Q_OBJECT
public:
    /// The tag that a command names; nullopt: none is known.
    using TagToPull = std::function<std::optional<wire::Tag>()>;

    RepositoryActions(PageHeader &header, const Workspace &workspace, TagToPull tagToPull);
    ~RepositoryActions() override;

    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// `blocked`: why nothing can be changed; empty: it can.
    void setDetails(const std::optional<wire::RepositoryDetails> &details, const QString &blocked);
    void retranslate();

Q_SIGNALS:
    void copyRequested(const QString &text);
    /// The user wants to see what the page asks its registry.
    void callsRequested();
    void settingsRequested();
    void announced(const QString &text);
    void detailsOutdated();
    /// It is gone, by a job that was asked for anywhere.
    void repositoryDeleted();

private:
    QPushButton *addButton(const QString &name, const QString &icon, bool isGhost);
    void toggleStar();
    void fillPull();
    void fillMore();
    void askToCompare();
    void onJob(qint64 id);
    void update();

    PageHeader &m_header;
    const Workspace &m_workspace;
    TagToPull m_tagToPull;
    RepositoryCommands *m_commands;
    QPushButton *m_star;
    QPushButton *m_pull;
    QPushButton *m_more;
    Connection *m_connection = nullptr;
    RepositoryList *m_list = nullptr; // of the connection
    std::optional<RepositoryName> m_repository;
    std::optional<wire::RepositoryDetails> m_details;
    QString m_blocked;
    bool m_isStarred = false;
};

} // namespace quayside::ui
