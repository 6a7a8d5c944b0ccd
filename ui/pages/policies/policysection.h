#pragma once

#include "ui/connect/connection.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/policies/policybook.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/sectioned/listedsection.h"
#include "ui/widgets/tonelabel.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>

namespace quayside::ui {

/// Policies about tags as a tab, of whichever page.
template <class Base>
class PolicySection : public ListedSection<Base> {
public:
    void refresh(bool) override { m_book->refresh(); }
    bool hasData() const override { return m_book->isLoaded(); }
    bool isReading() const override { return m_book->isReading(); }
    void stopReading() override { m_book->stopReading(); }
    QString title() const override { return m_book->title(); }
    QString tab() const override { return m_book->tab(); }

    bool can(PageCommand command) const override
    {
        return m_book->can(command) || ListedSection<Base>::can(command);
    }
    void perform(PageCommand command) override
    {
        if (m_book->can(command))
            m_book->perform(command);
        else
            ListedSection<Base>::perform(command);
    }

protected:
    /// `name`: prefix of the object names.
    PolicySection(const QString &name, wire::PolicyKind kind, const Workspace &workspace)
        : ListedSection<Base>(name, workspace.settings)
        , m_kind(kind)
    {
        auto *hint = new ToneLabel;
        hint->setLook(ToneLabel::Look::SmallHint);
        hint->setWordWrap(true);
        hint->setObjectName(name + QStringLiteral(".hint"));
        this->layout()->addWidget(hint);
        m_book = new PolicyBook(kind, workspace.jobs, this->list(), *hint, this);
        this->connect(m_book, &PolicyBook::readingBegun, this, &PageSection::readingBegun);
        this->connect(m_book, &PolicyBook::commandsChanged, this, &PageSection::commandsChanged);
        this->connect(m_book, &PolicyBook::announced, this, &PageSection::announced);
        this->connect(m_book, &PolicyBook::addressRequested, this, &PageSection::addressRequested);
        this->connect(m_book, &PolicyBook::readingEnded, this,
                      [this](const std::optional<Error> &error) { endWith(error); });
    }

    void show(Connection *connection, const std::optional<PolicyBook::Owner> &owner)
    {
        m_connection = connection;
        this->forgetReading();
        m_book->setOwner(connection, owner);
    }
    void changeEvent(QEvent *event) override
    {
        ListedSection<Base>::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            m_book->showWords();
    }

    PolicyBook &book() const { return *m_book; }
    wire::PolicyKind kind() const { return m_kind; }
    Connection *connection() const { return m_connection; }

private:
    void endWith(const std::optional<Error> &error)
    {
        if (error)
            this->endReading({*error, m_connection->client().lastDetails()});
        else
            this->endReading();
        Q_EMIT this->refreshed(!error);
    }

    wire::PolicyKind m_kind;
    PolicyBook *m_book;
    Connection *m_connection = nullptr;
};

/// Of a repository, with those that it inherits; for those who administer it.
class RepositoryPolicySection final : public PolicySection<RepositorySection> {
    Q_OBJECT
public:
    RepositoryPolicySection(wire::PolicyKind kind, const Workspace &workspace);

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &details) override;
    bool isOffered(const Connection &connection,
                   const std::optional<wire::RepositoryDetails> &details) const override;
};

/// Of an organization or of the user's own account: they hold in all its repositories.
class NamespacePolicySection final : public PolicySection<NamespaceSection> {
    Q_OBJECT
public:
    NamespacePolicySection(wire::PolicyKind kind, const Workspace &workspace);

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;

private:
    QStringList repositories() const;
    void showRights();

    const Workspace &m_workspace;
    std::optional<NamespaceSubject> m_subject;
    std::optional<wire::Organization> m_organization;
    QString m_blocked;
};

} // namespace quayside::ui
