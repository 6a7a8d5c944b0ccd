#include "ui/pages/logs/logssection.h"

namespace quayside::ui {

using Kind = api::LogTarget::Kind;

void RepositoryLogsSection::setTarget(Connection *connection,
                                      const std::optional<RepositoryName> &repository)
{
    show(connection,
         repository ? std::optional(api::LogTarget{Kind::Repository, repository->path()})
                    : std::nullopt);
}

bool RepositoryLogsSection::isOffered(const Connection &connection,
                                      const std::optional<wire::RepositoryDetails> &details) const
{
    // Who may only write sees the tab and is told which role the log needs.
    return connection.offers(QLatin1String("listRepoLogs")) && !connection.isAnonymous() && details
        && (details->canAdmin || details->canWrite);
}

void NamespaceLogsSection::setSubject(Connection *connection,
                                      const std::optional<NamespaceSubject> &subject)
{
    std::optional<api::LogTarget> target;
    if (subject && subject->isOrganization)
        target = api::LogTarget{Kind::Organization, subject->name};
    else if (subject)
        target = api::LogTarget{Kind::User};
    show(connection, target);
}

bool NamespaceLogsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                                     const std::optional<wire::Organization> &organization) const
{
    const auto operation = QLatin1String(subject.isOrganization ? "listOrgLogs" : "listUserLogs");
    return connection.offers(operation) && isNamespaceAdmin(connection, subject, organization);
}

void SuperuserLogsSection::setConnection(Connection *connection)
{
    show(connection, connection ? std::optional(api::LogTarget{Kind::Registry}) : std::nullopt);
}

} // namespace quayside::ui
