#include "ui/pages/repositories/repositorycommands.h"

#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/permissionoperations.h"
#include "app/services/policyoperations.h"
#include "app/services/repositoryoperations.h"
#include "ui/connect/connection.h"
#include "ui/pages/policies/policyquestion.h"
#include "ui/pages/repositories/addpermissiondialog.h"
#include "ui/text/codetext.h"
#include "ui/widgets/confirmdialog.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>

namespace quayside::ui {

RepositoryCommands::RepositoryCommands(Jobs &jobs, QWidget &owner)
    : QObject(&owner)
    , m_jobs(jobs)
    , m_owner(owner)
{
}

bool RepositoryCommands::setVisibility(Connection &connection, const QList<Target> &targets,
                                       bool isPublic)
{
    QList<VisibilityChange::Item> items;
    for (const Target &target : targets) {
        if (target.isPublic != isPublic)
            items.append({target.name, isPublic});
    }
    if (items.isEmpty())
        return false;
    QStringList paths;
    QList<api::ApiRequest> requests;
    for (const VisibilityChange::Item &item : std::as_const(items)) {
        paths.append(item.repository.path());
        requests.append(api::visibilityRequest(item.repository, item.isPublic));
    }
    const auto change = [this, items](Connection &asked) {
        m_jobs.add(std::make_unique<VisibilityChange>(asked.id(), asked.repositories(), items));
    };
    if (!isPublic && items.size() == 1) {
        change(connection);
        return true;
    }
    const auto ask = [window = connection.profile().name, paths, isPublic] {
        const bool isOne = paths.size() == 1;
        const int count = int(paths.size());
        if (!isPublic)
            return ConfirmDialog::Question{
                .window = window,
                .title = tr("Make %n repositories private?", nullptr, count),
                .text = tr("Only who has a permission can pull them then; others are refused at "
                           "once."),
                .objects = paths,
                .action = tr("Make private")};
        return ConfirmDialog::Question{
            .window = window,
            .title = isOne ? tr("Make %1 public?").arg(paths.constFirst())
                           : tr("Make %n repositories public?", nullptr, count),
            .text = tr("Anybody who reaches the registry can then pull every image in it, without "
                       "signing in. What was pulled cannot be called back."),
            .objects = isOne ? QStringList() : paths,
            .tick = isOne ? tr("Nothing in it is secret.") : tr("Nothing in them is secret."),
            .action = tr("Make public")};
    };
    confirm(connection, ask, requests, change);
    return true;
}

void RepositoryCommands::confirm(Connection &connection,
                                 const std::function<ConfirmDialog::Question()> &ask,
                                 const QList<api::ApiRequest> &requests,
                                 const std::function<void(Connection &)> &then)
{
    auto *dialog = new ConfirmDialog(ask, m_owner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCommands(curlCommands(requests, connection.url()));
    connect(dialog, &QDialog::accepted, this, [then, asked = QPointer(&connection)] {
        if (asked)
            then(*asked);
    });
    dialog->open();
}

bool RepositoryCommands::setReadOnly(Connection &connection, const QList<Target> &targets,
                                     bool isReadOnly)
{
    using State = wire::RepositoryState;
    const State before = isReadOnly ? State::Normal : State::ReadOnly;
    const State after = isReadOnly ? State::ReadOnly : State::Normal;
    QList<StateChange::Item> items;
    for (const Target &target : targets) {
        if (target.state == before)
            items.append({target.name, before, after});
    }
    if (items.isEmpty())
        return false;
    const auto change = [this, items](Connection &asked) {
        m_jobs.add(std::make_unique<StateChange>(asked.id(), asked.repositories(), items));
    };
    if (items.size() == 1) {
        change(connection);
        return true;
    }
    QStringList paths;
    QList<api::ApiRequest> requests;
    for (const StateChange::Item &item : std::as_const(items)) {
        paths.append(item.repository.path());
        requests.append(api::stateRequest(item.repository, item.after));
    }
    const auto ask = [window = connection.profile().name, paths, isReadOnly] {
        const int count = int(paths.size());
        return ConfirmDialog::Question{
            .window = window,
            .title = isReadOnly ? tr("Make %n repositories read-only?", nullptr, count)
                                : tr("Make %n repositories normal?", nullptr, count),
            .text = isReadOnly ? tr("They take no push and no change of a tag until they are "
                                    "normal again.")
                               : tr("They take pushes and changes again."),
            .objects = paths,
            .action = isReadOnly ? tr("Make read-only") : tr("Make normal")};
    };
    confirm(connection, ask, requests, change);
    return true;
}

void RepositoryCommands::askToDelete(Connection &connection, const QList<RepositoryName> &names)
{
    if (names.isEmpty())
        return;
    const QStringList paths = pathsOf(names);
    const bool isKept = connection.offers(QLatin1StringView("quaysideDeletedRepositories"));
    const auto ask = [window = connection.profile().name, paths, isKept] {
        const bool isOne = paths.size() == 1;
        return ConfirmDialog::Question{
            .window = window,
            .title = isOne ? tr("Delete %1?").arg(paths.constFirst())
                           : tr("Delete %n repositories?", nullptr, int(paths.size())),
            .text = isKept
                ? tr("All tags and images in it can no longer be pulled. Under Deleted "
                     "repositories it can be brought back until the time machine ends.")
                : tr("All tags and images in it can no longer be pulled, and its settings are "
                     "gone. This cannot be undone here."),
            .objects = paths,
            // What is typed names what goes: for many, how many.
            .word = isOne ? paths.constFirst() : QLocale::c().toString(paths.size()),
            .action = tr("Delete")};
    };
    QList<api::ApiRequest> requests;
    for (const RepositoryName &name : names)
        requests.append(api::removeRepositoryRequest(name));
    confirm(connection, ask, requests, [this, names](Connection &asked) {
        m_jobs.add(std::make_unique<RepositoryRemoval>(asked.id(), asked.repositories(), names));
    });
}

bool RepositoryCommands::canAddPermission(const Connection &connection)
{
    return !connection.isAnonymous()
        && connection.offers(QLatin1StringView("changeUserPermissions"));
}

void RepositoryCommands::addPermission(Connection &connection, const QList<RepositoryName> &names)
{
    if (names.isEmpty())
        return;
    auto *dialog = new AddPermissionDialog(connection.profile().name, pathsOf(names),
                                           connection.client(), m_owner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCommands([names, url = connection.url()](const wire::Entity &entity,
                                                        RepositoryRole role) {
        QList<api::ApiRequest> requests;
        for (const RepositoryName &name : names)
            requests.append(api::permissionRequest(name, entity.kind == wire::Entity::Kind::Team,
                                                   entity.name, role));
        return curlGrants(requests, role, url);
    });
    connect(dialog, &AddPermissionDialog::submitted, this,
            [this, names, asked = QPointer(&connection)](const wire::Entity &entity,
                                                         RepositoryRole role) {
                using enum api::PermissionsApi::Holder;
                if (!asked)
                    return;
                const bool isTeam = entity.kind == wire::Entity::Kind::Team;
                m_jobs.add(std::make_unique<PermissionGrant>(
                    asked->id(), api::PermissionsApi(asked->client()),
                    PermissionGrant::Grant{isTeam ? Team : User, entity.name, role}, names));
            });
    dialog->open();
}

bool RepositoryCommands::canApplyPolicy(const Connection &connection)
{
    return !connection.isAnonymous() && PolicyQuestion::isOffered(connection);
}

void RepositoryCommands::applyPolicy(Connection &connection, const QList<RepositoryName> &names)
{
    if (names.isEmpty())
        return;
    auto *question = new PolicyQuestion(connection, names, m_owner.window());
    connect(question, &PolicyQuestion::answered, this,
            [this, names, asked = QPointer(&connection)](const wire::TagPolicy &policy) {
                if (asked)
                    m_jobs.add(std::make_unique<PolicyAddition>(asked->id(), asked->client(),
                                                                policy.autoprune(), names));
            });
}

} // namespace quayside::ui
