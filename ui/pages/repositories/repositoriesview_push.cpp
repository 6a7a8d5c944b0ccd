#include "ui/connect/connection.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/repositories/repositoriesview.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/commandtext.h"
#include "ui/text/presentation.h"
#include "ui_repositoriesview.h"

#include <QtWidgets/QApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// The wait for the first image of an empty registry.

void RepositoriesView::followFirstPush()
{
    if (m_proxy->countOfNamespace() == 0)
        return;
    const bool isOne = m_proxy->countOfNamespace() == 1 && m_proxy->rowCount() == 1;
    // Whoever made a repository here, or is about to, is not led away.
    if (!isOne || !m_isQuiet || QApplication::activeModalWidget()) {
        m_awaitsPush = false;
        return;
    }
    const auto repository =
        m_list->model().repositoryAt(m_proxy->mapToSource(m_proxy->index(0, 0)).row());
    // The layers come before the tag.
    if (!repository.lastModified.value_or(std::nullopt))
        return;
    m_awaitsPush = false;
    const auto name = RepositoryName::parse(repository.path());
    if (name && isVisible())
        Q_EMIT addressRequested(Address::repository(m_connection->id(), *name));
}

void RepositoriesView::showFirstPush()
{
    m_awaitsPush = true;
    m_ui->overlay->showMessage(
        u"sailboat"_s, tr("Push the first image"),
        tr("The registry runs. A repository is made by the first push into it."),
        tr("Copy the password"));
    const QString registry = m_connection->registryName();
    const QString user = m_connection->userName();
    const QString space = m_space.isEmpty() ? user : m_space;
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    const ClientChoice client = Presentation::current().client;
    const QString image = u"%1/%2/app:1"_s.arg(registry, space);
    m_ui->login->setText(loginCommand(client, registry, user, isPlain));
    m_ui->push->setText(pushCommand(client, u"IMAGE"_s, image, isPlain));
    m_ui->copy->setText(copyCommand(u"IMAGE"_s, image, isPlain));
    m_ui->commands->show();
}

} // namespace quayside::ui
