#include "ui/pages/policies/policysection.h"

#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Kind = api::PolicyTarget::Kind;
using wire::PolicyKind;

namespace {

api::PolicyTarget targetOf(const NamespaceSubject &subject)
{
    return subject.isOrganization ? api::PolicyTarget{Kind::Organization, subject.name}
                                  : api::PolicyTarget{Kind::User};
}

} // namespace

RepositoryPolicySection::RepositoryPolicySection(PolicyKind kind, const Workspace &workspace)
    : PolicySection(kind == PolicyKind::AutoPrune ? u"prune"_s : u"policies"_s, kind, workspace)
{
}

void RepositoryPolicySection::setTarget(Connection *connection,
                                        const std::optional<RepositoryName> &repository)
{
    if (!connection || !repository)
        return show(connection, {});
    PolicyBook::Owner owner{{Kind::Repository, repository->path()}, repository->namespaceName()};
    owner.isOfOrganization = owner.nameSpace != connection->userName();
    owner.inherits = PolicyBook::inheritedBy(*connection, kind(), owner.nameSpace);
    show(connection, owner);
}

void RepositoryPolicySection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    // A mirror, or a repository that is read-only, has policies all the same.
    book().setRights(details && details->canAdmin, {});
    book().setTimeMachine(details ? details->tagExpiration : std::nullopt);
}

bool RepositoryPolicySection::isOffered(const Connection &connection,
                                        const std::optional<wire::RepositoryDetails> &details) const
{
    return details && details->canAdmin
        && PolicyBook::isOffered(connection, kind(), Kind::Repository);
}

NamespacePolicySection::NamespacePolicySection(PolicyKind kind, const Workspace &workspace)
    : PolicySection(kind == PolicyKind::AutoPrune ? u"namespacePrune"_s : u"namespacePolicies"_s,
                    kind, workspace)
    , m_workspace(workspace)
{
    book().setRepositories([this] { return repositories(); });
}

void NamespacePolicySection::setSubject(Connection *connection,
                                        const std::optional<NamespaceSubject> &subject)
{
    m_subject = connection ? subject : std::nullopt;
    m_organization.reset();
    std::optional<PolicyBook::Owner> owner;
    if (m_subject) {
        owner = PolicyBook::Owner{targetOf(*m_subject), m_subject->name};
        owner->isOfOrganization = m_subject->isOrganization;
    }
    show(connection, owner);
    showRights();
}

void NamespacePolicySection::setOrganization(const std::optional<wire::Organization> &organization)
{
    m_organization = organization;
    showRights();
}

void NamespacePolicySection::setBlocked(const QString &reason)
{
    m_blocked = reason;
    showRights();
}

void NamespacePolicySection::refresh(bool isQuiet)
{
    // What a policy can be tried on.
    if (connection() && !isQuiet)
        m_workspace.connections.repositories(*connection()).refresh();
    PolicySection::refresh(isQuiet);
}

void NamespacePolicySection::showRights()
{
    const bool isThere = connection() && m_subject;
    book().setRights(isThere && isNamespaceAdmin(*connection(), *m_subject, m_organization),
                     m_blocked);
    std::optional<std::chrono::seconds> span;
    if (m_organization && m_organization->settings)
        span = m_organization->settings->tagExpiration;
    else if (isThere && !m_subject->isOrganization && connection()->user()->details)
        span = connection()->user()->details->tagExpiration;
    book().setTimeMachine(span);
}

bool NamespacePolicySection::isOffered(const Connection &connection,
                                       const NamespaceSubject &subject,
                                       const std::optional<wire::Organization> &organization) const
{
    // An account has no policies that make immutable.
    return (subject.isOrganization || kind() == PolicyKind::AutoPrune)
        && isNamespaceAdmin(connection, subject, organization)
        && PolicyBook::isOffered(connection, kind(), targetOf(subject).kind);
}

QStringList NamespacePolicySection::repositories() const
{
    QStringList paths;
    const auto &model = m_workspace.connections.repositories(*connection()).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const wire::Repository &repository = model.repositoryAt(row);
        if (repository.namespaceName == m_subject->name)
            paths.append(repository.path());
    }
    paths.sort();
    return paths;
}

} // namespace quayside::ui
