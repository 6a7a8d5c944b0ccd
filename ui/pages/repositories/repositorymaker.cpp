#include "ui/pages/repositories/repositorymaker.h"

#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoryMaker::RepositoryMaker(Jobs &jobs, QWidget &owner)
    : QObject(&owner)
    , m_jobs(jobs)
    , m_owner(owner)
{
}

QStringList RepositoryMaker::namespacesOf(const Connection &connection)
{
    const auto &user = connection.user();
    if (!user || user->isAnonymous || connection.isReadOnly())
        return {};
    QStringList all;
    if (user->canCreateRepo.value_or(true))
        all.append(user->username);
    for (const wire::UserOrganization &organization : user->organizations) {
        if (organization.canCreateRepo)
            all.append(organization.name);
    }
    return all;
}

void RepositoryMaker::ask(Connection &connection, const QStringList &namespaces)
{
    auto *dialog = new NewRepositoryDialog(
        connection.profile().name, namespaces,
        connection.hasFeature(QLatin1StringView("EXTENDED_REPOSITORY_NAMES")), m_owner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer asked(&connection);
    connect(dialog, &NewRepositoryDialog::submitted, this,
            [this, asked, dialog = Dialog(dialog)](const NewRepositoryDialog::Request &request) {
                if (asked)
                    make(*asked, request, dialog);
            });
    connect(dialog, &NewRepositoryDialog::openRequested, this,
            [this, id = connection.id()](const RepositoryName &name) {
                Q_EMIT openRequested(id, name);
            });
    dialog->open();
}

void RepositoryMaker::make(Connection &connection, const NewRepositoryDialog::Request &request,
                           const Dialog &dialog)
{
    auto *call =
        connection.repositories().create(request.name, request.isPublic, request.description);
    connect(
        call, &api::ApiCallBase::finished, this,
        [this, call, request, dialog, asked = QPointer(&connection), id = connection.id()] {
            const auto done = call->takeResult();
            if (!done && dialog && asked)
                return explain(*asked, request.name, done.error(), dialog);
            if (!done)
                return;
            if (dialog)
                dialog->accept();
            // Its deletion asks for its name: by then there may be images in it.
            m_jobs.add(std::make_unique<RecordedChange>(
                JobKind::CreateRepository, id, request.name.path(),
                JobChange{request.name.path(), {}, request.isPublic ? u"public"_s : u"private"_s},
                nullptr));
            Q_EMIT made(id, request.name);
            if (request.isOpened)
                Q_EMIT openRequested(id, request.name);
        });
}

void RepositoryMaker::explain(Connection &connection, const RepositoryName &name,
                              const Error &error, const Dialog &dialog)
{
    const bool mayBeTaken =
        error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Conflict;
    if (!mayBeTaken)
        return dialog->showRefusal(error);
    // Registries tell that it is taken in words alone: the repository itself is asked for.
    auto *call = connection.repositories().details(name);
    connect(call, &api::ApiCallBase::finished, this, [call, name, error, dialog] {
        const bool isThere = call->takeResult().has_value();
        if (dialog && isThere)
            dialog->showTaken(name);
        else if (dialog)
            dialog->showRefusal(error);
    });
}

} // namespace quayside::ui
